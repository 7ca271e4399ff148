//! Accounts as a matrix shows them.
//!
//! Invariant: one pass over the accounts that match; places are the latest on
//! or before a day.

use rusqlite::{Row, named_params};

use crate::error::Result;
use crate::tx::Db;

/// An account with its place and sizes.
#[derive(Debug, Clone)]
pub struct MatrixLine {
    /// Account.
    pub id: String,
    /// Name.
    pub name: String,
    /// Owner.
    pub owner: Option<String>,
    /// Category level.
    pub category: Option<String>,
    /// Won in twelve months, minor units.
    pub revenue: i64,
    /// Potential, minor units; none in another currency than the workspace's.
    pub potential: Option<i64>,
    /// Place now.
    pub place: Option<(f64, f64)>,
    /// Place on the day compared with.
    pub before: Option<(f64, f64)>,
}

impl Db<'_> {
    /// All accounts as a matrix shows them. `since` is the day twelve months
    /// back, `compare` the day whose places stand in [`MatrixLine::before`].
    pub fn matrix(&self, matrix: &str, since: &str, compare: Option<&str>) -> Result<Vec<MatrixLine>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/matrix/lines.sql"))?;
        let params = named_params! {":matrix": matrix, ":since": since, ":compare": compare};
        Ok(statement.query_map(params, line)?.collect::<rusqlite::Result<_>>()?)
    }

    /// A subject's places on a matrix, latest first.
    pub fn placements(&self, matrix: &str, subject: &str) -> Result<Vec<crate::Placement>> {
        let tail = "WHERE subject_id=?1 AND matrix=?2 ORDER BY on_date DESC, id DESC";
        crate::record::select(self.conn, tail, &[&subject, &matrix])
    }
}

/// By place, in the order of the statement: these are all accounts at once.
fn line(row: &Row<'_>) -> rusqlite::Result<MatrixLine> {
    Ok(MatrixLine {
        id: row.get(0)?,
        name: row.get(1)?,
        owner: row.get(2)?,
        potential: row.get(3)?,
        category: row.get::<_, Option<String>>(4)?.filter(|level| !level.is_empty()),
        revenue: row.get::<_, Option<i64>>(5)?.unwrap_or(0),
        place: row.get::<_, Option<f64>>(6)?.zip(row.get(7)?),
        before: row.get::<_, Option<f64>>(8)?.zip(row.get(9)?),
    })
}
