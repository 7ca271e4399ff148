//! Workshops: from the agenda to the minutes (F-07, F-09, B-04).
//!
//! Not the board itself: notes and places are changed by their own commands while a workshop
//! runs, and what is to be done stands among all actions. Invariant: a workshop that has ended is kept as it was; only its note and whether its
//! actions are done still change.

mod agenda;
mod begin;
mod board;
mod clock;
mod close;
mod decks;
mod document;
mod edit;
mod entries;
mod held_view;
pub(crate) mod kept;
mod minutes;
mod moves;
mod picture;
mod rows;
mod running;
mod todo;
pub mod view;
mod votes;

pub use agenda::agenda_keep;
pub use begin::begin;
pub(crate) use begin::Prepared;
pub use clock::{clock, spotlight, step};
pub use close::end;
pub use decks::order;
pub(crate) use document::document;
pub use document::export;
pub use edit::{delete, edit, reveal};
pub use entries::{entry_add, entry_delete, entry_edit, entry_move};
pub use minutes::minutes;
pub(crate) use picture::boards;
pub use rows::{get, rows};
pub(crate) use rows::{day_of, started};
pub(crate) use running::{is_private, is_running};
pub use votes::vote;
