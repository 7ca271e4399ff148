//! People of an account, how they report, and who influences whom.
//!
//! Invariant: reporting lines form a forest, within one account.

mod edit;
mod links;
mod map;
mod rows;
pub mod view;

pub(crate) use edit::called;
pub use edit::{add, delete, edit, place};
pub use links::{link_add, link_delete, link_edit};
pub use map::map;
pub use rows::{detail, rows};
