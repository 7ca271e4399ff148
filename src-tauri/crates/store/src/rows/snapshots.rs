//! Rows of the frozen pipeline.
//!
//! Not recorded: what is frozen is not taken back (J2). Invariant: nothing here refers to a row
//! that can go.

use rusqlite::{Row, ToSql};

use crate::record::{Record, records};

records! { SNAPSHOTS;
    /// The pipeline of a moment.
    Snapshot in "snapshot" {
        /// Key.
        id: String,
        /// Its place in the order of taking, whatever the clock said.
        seq: i64,
        /// The day it shows, ISO date.
        taken_on: String,
        /// When it was taken, UTC.
        stamp: String,
        /// `week`, `hand` or `review`.
        reason: String,
        /// What somebody called it.
        name: Option<String>,
        /// Who.
        author: String,
        /// The currency of all its amounts.
        currency: String,
        /// Open ones that count.
        open_count: i64,
        /// Their amounts, minor units.
        open_minor: i64,
        /// Their amounts times their chances.
        weighted_minor: i64,
    }
    /// An opportunity as it was frozen.
    SnapshotLine in "snapshot_line" {
        /// Key it had.
        opportunity_id: String,
        /// The snapshot it differs in from the one before.
        seq: i64,
        /// Not there any more; the rest is as it last was.
        gone: bool,
        /// Name.
        name: String,
        /// Account's key.
        account_id: Option<String>,
        /// Account's name.
        account: Option<String>,
        /// Owner's key.
        owner_id: Option<String>,
        /// Product's key.
        product_id: Option<String>,
        /// Pipeline.
        pipeline: String,
        /// Stage.
        stage: String,
        /// Outcome.
        outcome: String,
        /// Minor units.
        amount_minor: Option<i64>,
        /// Chance in percent, by hand or of the stage.
        percent: i64,
        /// Whether a forecast counted it.
        counted: bool,
        /// ISO date.
        opened_on: Option<String>,
        /// ISO date.
        closes_on: Option<String>,
        /// ISO date.
        closed_on: Option<String>,
    }
}

/// Tables that are frozen and so not recorded.
pub const FROZEN: &[&str] = &[SNAPSHOTS[0].0, SNAPSHOTS[1].0];
