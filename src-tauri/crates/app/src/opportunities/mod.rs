//! Opportunities: where each stands, and how it came there.
//!
//! Invariant: stage, amount, expected close and outcome keep their history; an
//! opportunity that is not open has the day of its decision.

mod edit;
mod rows;
mod stages;
pub mod view;

pub(crate) use edit::blank;
pub use edit::{add, delete, edit};
pub(crate) use rows::filter;
pub use rows::{board, detail, rows};
pub use stages::move_to;
pub(crate) use stages::{Stamp, write};
