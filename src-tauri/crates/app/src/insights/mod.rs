//! What is to be noticed about the people of an account, an opportunity or one person; who is
//! heeded, and the friendly way to somebody.
//!
//! Not the rules (method packs) and not the figures (`domain::insight`, `domain::influence`):
//! here they are fed from the file and put into words. Invariant: every sentence carries the
//! figures it was made from.

mod member;
mod network;
mod play;
mod rows;
mod steps;
mod telling;
mod way;
pub mod view;

pub use way::way;
pub use play::play;
pub use rows::insights;
pub(crate) use rows::of_map_alone;
