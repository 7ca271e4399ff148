//! What the commands of snapshots take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::MoneyView;

/// One snapshot of the pipeline.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SnapshotRow {
    /// Id.
    pub id: String,
    /// The day it shows, ISO date.
    pub taken_on: String,
    /// The same as shown.
    pub day: String,
    /// `week`, `hand` or `review`.
    pub reason: String,
    /// The same as shown.
    pub reason_name: String,
    /// What somebody called it.
    pub name: Option<String>,
    /// Who took it.
    pub author: String,
    /// Open ones that a forecast counted.
    pub count: u32,
    /// Their amounts.
    pub amount: MoneyView,
    /// Their amounts × chance.
    pub weighted: MoneyView,
}

/// Take a snapshot now.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SnapshotTake {
    /// What to call it.
    pub name: Option<String>,
}

/// Whether a snapshot was due.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SnapshotDue {
    /// One was taken.
    pub taken: bool,
}
