//! Who is a key account: the rules in force, what other rules would do, and the health of those
//! who are.
//!
//! Not how a verdict is reached (`domain::selection`, `domain::standing`). Invariant: rules are
//! added with a date and a reason, never rewritten; the newest hold.

mod drafts;
mod facts;
mod fault;
mod follow;
mod health;
mod preview;
mod rows;
mod rules;
mod telling;
mod thresholds;
mod verdicts;
pub mod view;

pub(crate) use facts::Measures;
pub use fault::RulesFault;
pub use follow::follow;
pub(crate) use health::qualifies;
pub use health::{health, of_account};
pub use preview::preview;
pub use rules::{get, set, templates};
pub use verdicts::{KeyVerdict, verdicts};

/// The kind of rule set in the file.
pub(crate) const KIND: &str = "key-account";
/// The scale of A-05, and its level for key accounts.
const CATEGORY: &str = "category";
const KEY: &str = "key";
/// The scale of the ten traits.
const TRAITS: &str = "traits";
