//! What is to be noticed about the people of an account, an opportunity or one person; who is
//! heeded, and the friendly way to somebody.
//!
//! Not the rules (method packs) and not the figures (`domain::insight`, `domain::influence`):
//! here they are fed from the file and put into words. Invariant: every sentence carries the
//! figures it was made from.

mod influence;
mod member;
mod network;
mod play;
mod rows;
mod steps;
mod telling;
pub mod view;

pub use influence::{influence, way};
pub use play::play;
pub use rows::insights;
