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

fn line(row: &Row<'_>) -> rusqlite::Result<MatrixLine> {
    Ok(MatrixLine {
        id: row.get("id")?,
        name: row.get("name")?,
        owner: row.get("owner_id")?,
        category: row.get::<_, Option<String>>("category")?.filter(|level| !level.is_empty()),
        revenue: row.get::<_, Option<i64>>("revenue")?.unwrap_or(0),
        potential: row.get("potential")?,
        place: row.get::<_, Option<f64>>("x")?.zip(row.get("y")?),
        before: row.get::<_, Option<f64>>("before_x")?.zip(row.get("before_y")?),
    })
}
