//! Workshops: what came of them, and their clock.
//!
//! Invariant: the clock's row is not recorded, so nothing that undo does touches it.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row, params};

use crate::error::Result;
use crate::tx::{Db, Tx};

/// Where a workshop stands: the meeting's clock.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkshopRun {
    /// Workshop.
    pub workshop_id: String,
    /// Number of the step it is at, from 0.
    pub step: i64,
    /// The clock as JSON; shaped by who keeps it.
    pub state: String,
    /// When the clock was last set going, ms since 1970 as text; empty while it is paused.
    pub since: String,
    /// What the step took before that, ms.
    pub spent: f64,
    /// What all look at.
    pub spotlight: Option<String>,
}

/// How much came of a workshop.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outputs {
    /// Decisions.
    pub decisions: u32,
    /// Actions.
    pub actions: u32,
    /// Actions not done.
    pub open: u32,
}

impl Db<'_> {
    /// The clock of a workshop.
    pub fn workshop_run(&self, workshop: &str) -> Result<Option<WorkshopRun>> {
        let sql = "SELECT workshop_id, step, state, since, spent, spotlight FROM workshop_run WHERE workshop_id=?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([workshop], run).optional()?)
    }

    /// How much came of each workshop that something came of.
    pub fn workshop_outputs(&self) -> Result<HashMap<String, Outputs>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/workshop/counts.sql"))?;
        let rows = statement.query_map([], |row| {
            Ok((row.get(0)?, Outputs { decisions: row.get(1)?, actions: row.get(2)?, open: row.get(3)? }))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// Keeps the clock of a workshop.
    pub fn write_run(&self, run: &WorkshopRun) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO workshop_run (workshop_id, step, state, since, spent, spotlight) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let given = params![run.workshop_id, run.step, run.state, run.since, run.spent, run.spotlight];
        self.conn.prepare_cached(sql)?.execute(given)?;
        Ok(())
    }
}

fn run(row: &Row<'_>) -> rusqlite::Result<WorkshopRun> {
    Ok(WorkshopRun {
        workshop_id: row.get(0)?,
        step: row.get(1)?,
        state: row.get(2)?,
        since: row.get(3)?,
        spent: row.get(4)?,
        spotlight: row.get(5)?,
    })
}
