//! What the commands of snapshots, and of what stood open on a day, take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{CountedMoney, PipelineSlice};
use crate::wire::{MoneyView, Ref};

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

/// Which of two compared days; see `ChangesQuery` for what days are.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StandingQuery {
    /// Whose.
    pub of: PipelineSlice,
    /// The earlier day or snapshot.
    pub from: Option<String>,
    /// The later day or snapshot.
    pub to: Option<String>,
    /// Only what is to close from this month or period on.
    pub closes_from: Option<String>,
    /// Only what is to close up to this month or period.
    pub closes_to: Option<String>,
    /// Whether amounts are weighted by their chances.
    pub weighted: bool,
    /// The later day; the earlier one where not.
    pub later: bool,
    /// At most so many; a hundred where 0.
    pub limit: u32,
}

/// What stood open on a day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StandingView {
    /// The day as shown.
    pub day: String,
    /// All of them.
    pub total: CountedMoney,
    /// How many of them had no amount.
    pub unsaid: u32,
    /// The largest.
    pub rows: Vec<StandingRow>,
}

/// One opportunity as it was on the day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StandingRow {
    /// Which.
    pub opportunity: Ref,
    /// Account's name.
    pub account: Option<String>,
    /// Amount of that day; none where nobody had said one.
    pub amount: Option<MoneyView>,
    /// Expected close of that day, ISO date.
    pub closes_on: Option<String>,
    /// It is in a snapshot only, and in the file no more.
    pub deleted: bool,
}
