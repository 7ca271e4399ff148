//! What one of us is to do (B-25): one table for plan, opportunity, relationship and workshop.
//!
//! Not the minutes of a workshop, which keep what was agreed as it was agreed. Invariant: an
//! action is written here whatever screen it was written on.

mod about;
mod calendar;
mod edit;
mod goals;
mod load;
mod rows;
pub mod view;

pub use calendar::calendar_write;
pub(crate) use edit::teammate;
pub use edit::{action_add, action_delete, action_edit};
pub use load::action_load;
pub use rows::action_rows;
pub(crate) use rows::{said, views};
