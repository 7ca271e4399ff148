//! Competing for an opportunity (D-21, D-22, B-20): who else wants it, by what the customer decides,
//! where each contender stands, and which strategy is chosen.
//!
//! Not whether to compete at all (`qualify`). Invariant: what the customer prefers is said of the
//! account, once for all its opportunities.

mod contest;
mod criteria;
mod steps;
mod strategies;
mod wishes;
pub mod view;

pub use contest::contest;
pub use criteria::{criterion_add, criterion_delete, criterion_edit, standing_set};
pub use steps::{step_add, step_delete, step_edit};
pub use strategies::account_strategies;
