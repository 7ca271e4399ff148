//! Scorecards: ratings of subjects, and the scores that follow from them.
//!
//! Not selections (who is a key account). Invariant: a score is computed from the newest
//! ratings, levels and measures each time it is asked for, and never kept.

mod card;
mod measured;
mod plan;
mod rate;
mod table;
mod values;
pub mod view;

pub use card::get;
pub(crate) use measured::{Measured, measured};
pub(crate) use plan::{Plan, Slots};
pub use rate::{rate, reset, weigh};
pub use table::table;
pub(crate) use values::{Values, level_place};
