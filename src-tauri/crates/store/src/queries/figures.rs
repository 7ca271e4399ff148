//! What is measured of accounts, units, opportunities and notes, for criteria and tests.
//!
//! Not scores and not thresholds. Invariant: amounts are minor units of the workspace's
//! currency; what is in another currency without a rate, or does not apply, is none.

use rusqlite::{Row, named_params};

use super::effort;
use crate::error::Result;
use crate::worth::Valued;

/// The measures of one subject; those that its kind does not have are none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Figures {
    /// Subject.
    pub id: String,
    /// Won in the twelve months up to the day asked for; of a note what it may bring.
    pub revenue: Option<i64>,
    /// Won in the twelve months before those.
    pub revenue_before: Option<i64>,
    /// Potential.
    pub potential: Option<i64>,
    /// Own turnover.
    pub turnover: Option<i64>,
    /// Head count.
    pub employees: Option<i64>,
    /// Sum of open opportunities.
    pub open: Option<i64>,
    /// Open opportunities.
    pub open_count: Option<i64>,
    /// Opportunities ever won.
    pub won_count: Option<i64>,
    /// People known by name.
    pub people_count: Option<i64>,
    /// ISO date of the first opportunity won.
    pub first_won: Option<String>,
    /// Amount of an opportunity.
    pub amount: Option<i64>,
    /// Days of work put into it.
    pub effort_days: Option<f64>,
    /// What that costs.
    pub effort_cost: Option<i64>,
    /// Chance of winning set by hand, percent.
    pub probability: Option<i64>,
    /// Profit a note may bring.
    pub profit: Option<i64>,
    /// Industry.
    pub industry: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Category level.
    pub category: Option<String>,
}

impl Valued<'_> {
    /// Measures of all accounts, or of one. `since` and `before` are the days twelve and
    /// twenty-four months back.
    pub fn account_figures(&self, subject: Option<&str>, since: &str, before: &str) -> Result<Vec<Figures>> {
        let mut statement = self.conn.prepare_cached(&of_one(include_str!("../../sql/figures/account.sql"), subject))?;
        let rows = statement.query_map(named_params! {":subject": subject, ":since": since, ":before": before}, figures)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Measures of all units, or of one.
    pub fn unit_figures(&self, subject: Option<&str>, since: &str) -> Result<Vec<Figures>> {
        let mut statement = self.conn.prepare_cached(&of_one(include_str!("../../sql/figures/unit.sql"), subject))?;
        let rows = statement.query_map(named_params! {":subject": subject, ":since": since}, figures)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Measures of all open opportunities, or of one, open or not.
    pub fn opportunity_figures(&self, subject: Option<&str>) -> Result<Vec<Figures>> {
        let mut statement = self.conn.prepare_cached(&of_one(&effort::statement(include_str!("../../sql/figures/opportunity.sql")), subject))?;
        let rows = statement.query_map(named_params! {":subject": subject}, figures)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Measures of all notes, or of one.
    pub fn note_figures(&self, subject: Option<&str>) -> Result<Vec<Figures>> {
        let mut statement = self.conn.prepare_cached(&of_one(include_str!("../../sql/figures/note.sql"), subject))?;
        let rows = statement.query_map(named_params! {":subject": subject}, figures)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// By place, in the order of the statements.
fn figures(row: &Row<'_>) -> rusqlite::Result<Figures> {
    Ok(Figures {
        id: row.get(0)?,
        revenue: row.get(1)?,
        revenue_before: row.get(2)?,
        potential: row.get(3)?,
        turnover: row.get(4)?,
        employees: row.get(5)?,
        open: row.get(6)?,
        open_count: row.get(7)?,
        won_count: row.get(8)?,
        people_count: row.get(9)?,
        first_won: row.get(10)?,
        amount: row.get(11)?,
        effort_days: row.get(12)?,
        effort_cost: row.get(13)?,
        probability: row.get(14)?,
        profit: row.get(15)?,
        industry: row.get(16)?,
        country: row.get(17)?,
        city: row.get(18)?,
        category: row.get::<_, Option<String>>(19)?.filter(|level| !level.is_empty()),
    })
}

/// A statement for all, or for the one that is asked for: told apart in words, since with "all or this
/// one" SQLite reads all.
fn of_one<'s>(sql: &'s str, subject: Option<&str>) -> std::borrow::Cow<'s, str> {
    if subject.is_some() { sql.replace(":subject IS NULL OR ", "").into() } else { sql.into() }
}
