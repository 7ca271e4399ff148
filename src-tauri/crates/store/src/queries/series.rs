//! Values of measures, estimates, and payments by the time they are due or came.
//!
//! Not what they add up to (`domain`). Invariant: read by measure and month, which an index leads.

use rusqlite::{Row, ToSql};

use crate::error::Result;
use crate::record;
use crate::rows::{Estimate, SeriesValue};
use crate::tx::Db;

/// A part of what a contract pays, with whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentLine {
    /// Opportunity.
    pub opportunity: String,
    /// Account's key.
    pub account: Option<String>,
    /// Minor units.
    pub amount: i64,
    /// ISO currency.
    pub currency: String,
    /// Due on, ISO date.
    pub due_on: Option<String>,
    /// Received on, ISO date.
    pub paid_on: Option<String>,
}

impl Db<'_> {
    /// Values of measures from month to month, by the order they were written in.
    pub fn series_values(&self, measures: &[&str], (from, to): (&str, &str)) -> Result<Vec<SeriesValue>> {
        let measures = serde_json::json!(measures).to_string();
        let tail = "WHERE measure IN (SELECT value FROM json_each(?1)) AND month>=?2 AND month<=?3 ORDER BY id";
        record::select(self.conn, tail, &[&measures as &dyn ToSql, &from, &to])
    }

    /// All that was said of months, the first said first.
    pub fn estimates(&self) -> Result<Vec<Estimate>> {
        record::select(self.conn, "ORDER BY on_date, id", &[])
    }

    /// Payments that are due or came from day to day.
    pub fn payments_between(&self, from: &str, to: &str) -> Result<Vec<PaymentLine>> {
        let sql = "SELECT p.opportunity_id, o.account_id, p.amount_minor, p.currency, p.due_on, p.paid_on \
                   FROM payment AS p JOIN opportunity AS o ON o.id=p.opportunity_id \
                   WHERE p.due_on BETWEEN ?1 AND ?2 OR p.paid_on BETWEEN ?1 AND ?2 ORDER BY p.id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let read = |row: &Row<'_>| {
            let (opportunity, account, amount) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(PaymentLine { opportunity, account, amount, currency: row.get(3)?, due_on: row.get(4)?, paid_on: row.get(5)? })
        };
        Ok(statement.query_map([from, to], read)?.collect::<rusqlite::Result<_>>()?)
    }
}
