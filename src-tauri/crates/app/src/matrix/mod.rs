//! Accounts on a matrix: where they stand, and where they stood.
//!
//! Invariant: a place is a dated fact; moving adds one and rewrites none.

mod places;
pub mod view;
mod views;

pub use places::{explain, history, place};
pub(crate) use places::{check, matrix_of, placement};
pub use views::view_of;
