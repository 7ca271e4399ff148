//! The recorded tables.
//!
//! Not the journal's own tables. Invariant: parents stand before children, so
//! that rows can be copied in this order.

mod care;
mod leads;
mod nouns;
mod plan;
mod pursuit;
mod relations;
mod reviews;
mod segmentation;
mod series;
mod snapshots;
mod support;
mod worksheets;

pub use care::*;
pub use leads::*;
pub use nouns::*;
pub use plan::*;
pub use pursuit::*;
pub use relations::*;
pub use reviews::*;
pub use segmentation::*;
pub use series::*;
pub use snapshots::*;
pub use support::*;
pub use worksheets::*;

/// A table's name and its columns.
type Table = (&'static str, &'static [&'static str]);

/// Every family of tables, parents first.
const FAMILIES: &[&[Table]] = &[NOUNS, SEGMENTATION, SUPPORT, RELATIONS, PURSUIT, LEADS, PLAN, CARE, WORKSHEETS, SERIES, REVIEWS];

const COUNT: usize = {
    let (mut count, mut i) = (0, 0);
    while i < FAMILIES.len() {
        count += FAMILIES[i].len();
        i += 1;
    }
    count
};

const ALL: [&str; COUNT] = {
    let mut all = [""; COUNT];
    let (mut at, mut i) = (0, 0);
    while i < FAMILIES.len() {
        let mut j = 0;
        while j < FAMILIES[i].len() {
            all[at] = FAMILIES[i][j].0;
            at += 1;
            j += 1;
        }
        i += 1;
    }
    all
};

/// Tables whose changes the journal records, parents first.
pub const RECORDED: &[&str] = &ALL;

/// A recorded table's own name and its columns.
pub(crate) fn columns_of(table: &str) -> Option<Table> {
    FAMILIES.iter().copied().flatten().find(|(name, _)| *name == table).copied()
}
