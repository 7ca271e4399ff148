//! The frozen pipeline: what each snapshot holds, and when expected closes moved between two.
//!
//! A snapshot keeps only what differs from the one before it, so it costs what changed. Invariant:
//! a snapshot is read as it was taken, whatever became of its opportunities.

use rusqlite::Row;

use crate::error::Result;
use crate::record::{self, Record};
use crate::rows::{Snapshot, SnapshotLine};
use crate::tx::{Db, Tx};

/// An opportunity's expected close in one snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrozenClose {
    /// Opportunity.
    pub opportunity: String,
    /// Sequence of the snapshot.
    pub seq: i64,
    /// ISO date.
    pub closes_on: Option<String>,
}

impl Db<'_> {
    /// All snapshots, the first taken first.
    pub fn snapshots(&self) -> Result<Vec<Snapshot>> {
        record::select(self.conn, "ORDER BY seq", &[])
    }

    /// What a snapshot holds, by key of the opportunity.
    pub fn frozen_lines(&self, seq: i64) -> Result<Vec<SnapshotLine>> {
        let tail = "AS l WHERE NOT gone AND seq=(SELECT max(m.seq) FROM snapshot_line AS m \
                    WHERE m.opportunity_id=l.opportunity_id AND m.seq<=?1) ORDER BY opportunity_id";
        record::select(self.conn, tail, &[&seq])
    }

    /// Expected closes as they were frozen up to a snapshot, by opportunity and time.
    pub fn frozen_closes(&self, until: i64) -> Result<Vec<FrozenClose>> {
        let sql = "SELECT opportunity_id, seq, closes_on FROM snapshot_line WHERE seq<=?1 AND NOT gone ORDER BY opportunity_id, seq";
        let mut statement = self.conn.prepare_cached(sql)?;
        let read = |row: &Row<'_>| Ok(FrozenClose { opportunity: row.get(0)?, seq: row.get(1)?, closes_on: row.get(2)? });
        Ok(statement.query_map([until], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Keys of all opportunities there are.
    pub fn opportunity_keys(&self) -> Result<std::collections::HashSet<String>> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM opportunity")?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// Keeps a snapshot with the lines that differ from the one before.
    pub fn freeze(&self, snapshot: &Snapshot, lines: &[SnapshotLine]) -> Result<()> {
        debug_assert!(SnapshotLine::COLUMNS[0] == "opportunity_id");
        record::insert(self.conn, snapshot)?;
        lines.iter().try_for_each(|line| record::insert(self.conn, line))
    }
}
