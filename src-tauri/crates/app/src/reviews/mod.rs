//! Reviews: accounts, opportunities or the forecast looked at by a team (B-14, D-34).
//!
//! Not the meeting's clock, steps and what is written down: those are a workshop's, of the same id.
//! Invariant: a review that has ended is kept as it was; what it found then is what the next one
//! compares with.

mod begin;
mod brief;
mod close;
mod edit;
mod figures;
mod held_view;
mod questions;
mod rows;
mod standing;
mod told;
pub mod view;

pub use begin::review_begin;
pub(crate) use close::{final_lines, forget, is_review};
pub use edit::{review_answer, review_edit};
pub use rows::{review_get, review_rows};
pub(crate) use standing::without;
pub(crate) use told::blocks;
