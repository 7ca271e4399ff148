//! The recorded tables.
//!
//! Not the journal's own tables. Invariant: parents stand before children, so
//! that rows can be copied in this order.

mod nouns;
mod segmentation;

pub use nouns::*;
pub use segmentation::*;

const COUNT: usize = NOUNS.len() + SEGMENTATION.len();

const ALL: [&str; COUNT] = {
    let mut all = [""; COUNT];
    let mut i = 0;
    while i < COUNT {
        all[i] = if i < NOUNS.len() { NOUNS[i].0 } else { SEGMENTATION[i - NOUNS.len()].0 };
        i += 1;
    }
    all
};

/// Tables whose changes the journal records, parents first.
pub const RECORDED: &[&str] = &ALL;

/// A recorded table's own name and its columns.
pub(crate) fn columns_of(table: &str) -> Option<(&'static str, &'static [&'static str])> {
    NOUNS.iter().chain(SEGMENTATION).find(|(name, _)| *name == table).copied()
}
