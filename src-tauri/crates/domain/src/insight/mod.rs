//! What is to be noticed about a map of people: facts worked out of it, and rules that speak of
//! them.
//!
//! The rules are data (see [`crate::method::Rule`]); here is what they are judged by. No
//! sentences. Invariant: a finding carries every figure that its conditions looked at, so that
//! it can be explained.

mod circles;
mod figures;
mod judge;
mod network;

pub use circles::circles;
pub use figures::{Figures, of_map, of_person};
pub use judge::{Behind, Finding, judge};
pub use network::{APPROVER, Advocacy, DECIDER, EVALUATOR, Member, Network, POWERFUL, USER};
