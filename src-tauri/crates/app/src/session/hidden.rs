//! Words that are not shown while private things are left out, and are therefore not written over.
//!
//! Not who sees what ([`crate::people::redact`]). Invariant: what a person cannot read, they
//! cannot replace by accident, whatever page or host the change comes from.

use store::Hidden;

use super::Session;
use crate::error::Result;

/// Columns whose words [`Session::words`] and its like hold back, by table. Where a newer row
/// stands before an older one instead, [`Session::spare`] asks.
const WORDS: Hidden = &[
    ("account", &["note", "loss_reason", "loss_prevention"]),
    ("activity", &["summary"]),
    ("clique", &["note"]),
    ("estimate", &["why"]),
    ("issue", &["name", "cause"]),
    ("insider", &["concern", "counter_measure"]),
    ("link", &["note"]),
    ("opportunity", &["note"]),
    ("opportunity_fact", &["why"]),
    ("pair", &["note"]),
    ("person", &["note"]),
    ("person_fact", &["why"]),
    ("placement", &["why", "source"]),
    ("plan_step", &["note"]),
    ("satisfaction", &["words", "follow_up"]),
    ("review_answer", &["text"]),
    ("team_member", &["note"]),
    ("workshop", &["note"]),
];

impl Session {
    /// Words that may not be written over now.
    pub(super) fn hidden(&self) -> Hidden {
        if self.redacts() { WORDS } else { &[] }
    }

    /// Free words, where these eyes may read them.
    pub(crate) fn words(&self, text: Option<String>) -> Option<String> {
        text.filter(|_| !self.redacts())
    }

    /// What something costs us or leaves us, where these eyes may know it.
    pub(crate) fn cost<T>(&self, figure: Option<T>) -> Option<T> {
        figure.filter(|_| !(self.redacts() && self.redacts_cost()))
    }

    /// Refuses to say something anew with other words than those that cannot be read now: the
    /// newer would stand before the older.
    pub(crate) fn spare<const N: usize>(&self, stands: [&Option<String>; N], given: [&Option<String>; N]) -> Result<()> {
        let kept = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        let lost = stands.into_iter().zip(given).any(|(stands, given)| kept(stands) && stands != given);
        if self.redacts() && lost { Err(store::StoreError::Hidden.into()) } else { Ok(()) }
    }
}
