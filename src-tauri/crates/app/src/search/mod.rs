//! Everything that is written down, found from one line: names, also by pinyin and initials, and all
//! texts by their words.
//!
//! Not what a page filters by itself. Invariant: a text that is private, hidden or no longer holds is
//! not found, and every hit leads to where it stands.

mod place;
mod texts;
pub mod view;

pub use texts::search;
