//! Our own people behind an account: who supports its plan, who does not, and what we do about it
//! (A-03, B-27).
//!
//! Not the customer's people (`people`) and not the rule (`domain::support`). Invariant: attitude
//! and agreement are dated judgements, so that their history stays; the rest are facts of a row.

mod edit;
mod rows;
pub mod view;

pub use edit::{add, delete, edit};
pub use rows::rows;
