//! The packs of a workspace: what is in them, own changes, and packs as files.
//!
//! Not the method in force (`crate::method`) and not its rules (`domain::method`). Invariants: a
//! pack from outside is text and numbers within bounds and can run nothing; what something was
//! entered on is never taken away; every change is one step that can be undone.

pub(crate) mod faults;
mod file;
mod form;
mod item;
mod list;
mod removal;
pub mod view;

pub use file::{check, export, import};
pub use item::{detail, reset, set, switch};
pub use list::list;
pub use removal::remove;
