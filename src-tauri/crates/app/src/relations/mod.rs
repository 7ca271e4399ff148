//! The relationship of an account as a whole: when we are asked, how each department is
//! approached, how units work, and how well people are known over time.
//!
//! Not single people (`people`) and not what is to be noticed (`insights`). All of it is judged
//! with `judge` and done with actions; here it is only told. Invariant: nothing here writes.

mod check;
mod culture;
mod departments;
mod report;
mod stairs;
mod trend;
pub mod view;

pub use check::check;
pub use culture::cultures;
pub use departments::departments;
pub use report::relationship_write;
pub use stairs::stairs;
pub(crate) use trend::coverage_on;
pub use trend::coverage_trend;

use domain::method::{Level, Scale};
use store::Judgement;

use crate::accounts::split_levels;
use crate::error::Result;
use crate::session::Session;

/// The latest judgement of a subject on a scale, where it says something.
fn latest(session: &Session, subject: &str, scale: &str, context: &str) -> Result<Option<Judgement>> {
    let found = session.open()?.store.db().judgements(subject, scale, context)?;
    Ok(found.into_iter().next().filter(|row| !row.levels.is_empty()))
}

/// The level it names.
fn level<'a>(scale: &'a Scale, row: Option<&Judgement>) -> Option<&'a Level> {
    split_levels(&row?.levels).first().and_then(|key| scale.level(key))
}
