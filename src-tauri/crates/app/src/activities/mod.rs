//! The log of what was done with customers: continuous, not occasional.
//!
//! Not plans of what is to come. Invariant: an activity is not later than the session's day,
//! and hours that are written are more than none.

mod edit;
mod fields;
mod rows;
pub mod view;

pub use edit::{add, delete, edit};
pub use rows::rows;
