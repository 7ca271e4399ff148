//! What opportunities take of us: days and cost (B-28, D-23).
//!
//! Not what it means for them. Invariant: what was said of one holds; only where nothing was said
//! are the days those planned for its team, and the cost those days by the workspace's day rate.

use rusqlite::{Row, named_params};

use super::IdList;
use crate::error::Result;
use crate::worth::Valued;

/// What one opportunity takes of us.
#[derive(Debug, Clone, PartialEq)]
pub struct Effort {
    /// Opportunity.
    pub id: String,
    /// Days of work.
    pub days: Option<f64>,
    /// Minor units of the workspace's currency.
    pub cost: Option<i64>,
    /// The days are those of its team.
    pub planned: bool,
    /// The cost is days by day rate.
    pub by_rate: bool,
}

/// A statement over `opportunity AS t` and `workspace AS w`, with days and cost in their places.
pub(super) fn statement(sql: &str) -> String {
    let days = include_str!("../../sql/effort/days.sql").trim();
    sql.replace("{cost}", include_str!("../../sql/effort/cost.sql").trim()).replace("{days}", days)
}

impl Valued<'_> {
    /// What these opportunities take of us; those of which nothing is known are left out.
    pub fn efforts(&self, ids: &[String]) -> Result<Vec<Effort>> {
        let mut statement = self.conn.prepare_cached(&statement(include_str!("../../sql/effort/of.sql")))?;
        let read = |row: &Row<'_>| {
            Ok(Effort { id: row.get(0)?, days: row.get(1)?, cost: row.get(2)?, planned: row.get(3)?, by_rate: row.get(4)? })
        };
        let rows = statement.query_map(named_params! {":ids": IdList::new(ids)}, read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
