//! Notes of a board and an account's board as a whole: potential opportunities written
//! down, moved about and made into accounts, units and opportunities (B-03, B-04, B-05).
//!
//! Not where things stand: places belong to [`crate::matrix`]. Invariant: a note is of one
//! board; what it became outlives it, and it outlives what it became.

mod add;
mod board;
mod edit;
mod names;
mod rows;
mod summary;
mod together;
mod turn;
pub mod view;

pub use add::{add, duplicate};
pub use edit::{delete, edit, group, lock, ungroup};
pub use rows::{all, candidates, list, shown};
pub use summary::summary;
pub use together::{lock_all, take_away};
pub use turn::turn;

/// The scale of unit positions (B-05).
pub(crate) const POSITION: &str = "unit-position";

/// A note's first line, by which it is called in labels.
pub(crate) fn called(note: &store::Note) -> String {
    note.text.lines().next().unwrap_or_default().to_owned()
}
