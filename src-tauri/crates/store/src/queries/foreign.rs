//! Amounts in other currencies than the workspace's.
//!
//! Not what they are worth (`app`). Invariant: an amount is given in the currency named beside it.

use rusqlite::Row;

use super::opportunities::{OpportunityFilter, condition};
use crate::error::Result;
use crate::tx::Db;

/// An amount in another currency than the workspace's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignAmount {
    /// ISO currency.
    pub currency: String,
    /// Minor units.
    pub amount: i64,
    /// Outcome.
    pub outcome: String,
    /// Decided on, ISO date.
    pub closed_on: Option<String>,
    /// Pipeline.
    pub pipeline: String,
    /// Stage.
    pub stage: String,
    /// Percent set by hand.
    pub percent: Option<u32>,
}

impl Db<'_> {
    /// Amounts in other currencies, one by one.
    pub fn foreign_amounts(&self, filter: &OpportunityFilter) -> Result<Vec<ForeignAmount>> {
        let matching = condition(filter);
        let joiner = if matching.parts.is_empty() { "WHERE" } else { "AND" };
        let sql = format!(
            "SELECT t.currency, t.amount_minor, t.outcome, t.closed_on, t.pipeline, t.stage, t.probability FROM opportunity t \
             {} {joiner} t.currency<>(SELECT currency FROM workspace) AND t.amount_minor IS NOT NULL",
            matching.sql()
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let read = |row: &Row<'_>| {
            let (currency, amount, outcome, closed_on) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(ForeignAmount { currency, amount, outcome, closed_on, pipeline: row.get(4)?, stage: row.get(5)?, percent: row.get(6)? })
        };
        Ok(statement.query_map(&*matching.params(), read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Currencies of amounts other than the workspace's, and how many amounts are in each.
    pub fn currencies_in_use(&self) -> Result<Vec<(String, u32)>> {
        let sql = "SELECT currency, count(*) FROM opportunity WHERE amount_minor IS NOT NULL \
                   AND currency<>(SELECT currency FROM workspace) GROUP BY currency ORDER BY currency";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
    }
}
