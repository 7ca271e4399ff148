//! What the history's commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// Which entries of the journal.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct HistoryQuery {
    /// Account, person or opportunity.
    pub subject: Option<String>,
    /// Only entries before this sequence.
    #[ts(type = "number | null")]
    pub before: Option<i64>,
    /// Only entries from this ISO date on.
    pub since: Option<String>,
    /// At most so many.
    pub limit: u32,
}

/// Entries, latest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryPage {
    /// Entries.
    pub entries: Vec<HistoryEntry>,
    /// There are older ones.
    pub more: bool,
}

/// One change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryEntry {
    /// Sequence.
    #[ts(type = "number")]
    pub seq: i64,
    /// ISO date-time.
    pub stamp: String,
    /// Who.
    pub author: String,
    /// Name of the change.
    pub label: String,
    /// `do`, `undo` or `redo`.
    pub kind: String,
    /// Undone since.
    pub undone: bool,
    /// The first changed facts, from what to what.
    pub details: Vec<HistoryDetail>,
    /// Number of changed facts.
    pub detail_total: u32,
    /// Rows touched.
    pub rows: u32,
}

/// One changed fact.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryDetail {
    /// Whose.
    pub subject: Ref,
    /// Fact's title.
    pub what: String,
    /// Before, as shown.
    pub from: Option<String>,
    /// After, as shown.
    pub to: Option<String>,
}
