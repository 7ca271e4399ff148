//! All ways of classing an account, side by side: levels on every scale, what they ask
//! for, where they contradict each other, tier schemes, segments and territories.
//!
//! Not judging itself (`accounts::judge`). Invariant: what is told of an account is computed
//! from its facts each time it is asked for; only a contradiction put aside is a fact.

mod aside;
mod book;
mod contradictions;
mod detail;
mod headcount;
mod reasons;
mod rows;
mod segments;
mod standing;
mod territories;
mod territory_edit;
pub mod territory_view;
mod tiers;
pub mod view;
mod words;

pub use aside::{aside, reopen};
pub(crate) use book::{Book, Entry};
pub use contradictions::list as contradictions;
pub use detail::detail;
pub(crate) use headcount::Headcount;
pub(crate) use reasons::rationale;
pub use reasons::reason_set;
pub(crate) use rows::matching;
pub use rows::rows;
pub use segments::segments;
pub(crate) use segments::{Dimension, Group, grouped, mismatched};
pub(crate) use territories::members_of;
pub use territories::{accounts as territory_accounts, list as territories, preview as territory_preview};
pub use territory_edit::{territory_add, territory_delete, territory_edit};
pub use tiers::{tier_apply, tier_rule, tier_rule_set};
pub(crate) use words::Words;
