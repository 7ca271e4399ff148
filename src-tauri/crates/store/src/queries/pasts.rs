//! Opportunities with what changed about them after a day, so that the day can be seen again.
//!
//! Not how a past day is put together, nor what other currencies are worth (`app`). Invariant:
//! amounts are in the currency named beside them.

use rusqlite::Row;

use super::opportunities::{OpportunityFilter, condition, in_order_of_keys};
use crate::error::Result;
use crate::tx::Db;

/// One opportunity as it is now, with what its figures need.
#[derive(Debug, Clone, Default)]
pub struct PastLine {
    /// Key.
    pub id: String,
    /// Name.
    pub name: String,
    /// Account's key.
    pub account_id: Option<String>,
    /// Account's name.
    pub account: Option<String>,
    /// Unit's key.
    pub unit: Option<String>,
    /// Product's key.
    pub product: Option<String>,
    /// Owner's key.
    pub owner: Option<String>,
    /// Pipeline.
    pub pipeline: String,
    /// Stage.
    pub stage: String,
    /// Outcome.
    pub outcome: String,
    /// ISO currency of its amounts.
    pub currency: String,
    /// Minor units; none without amount.
    pub amount: Option<i64>,
    /// Percent set by hand.
    pub probability: Option<u32>,
    /// ISO date.
    pub opened_on: Option<String>,
    /// ISO date.
    pub closes_on: Option<String>,
    /// ISO date.
    pub closed_on: Option<String>,
    /// Minor units of its product's list price, where that is in its currency.
    pub price: Option<i64>,
    /// Whether a forecast counts it while open; the rule is not this crate's.
    pub counted: bool,
}

/// One change of stage, outcome, amount or expected close.
#[derive(Debug, Clone, PartialEq)]
pub struct PastFact {
    /// Opportunity.
    pub opportunity: String,
    /// `stage`, `outcome`, `amount` or `closes-on`.
    pub kind: String,
    /// Value before it.
    pub before: Option<String>,
    /// Value after it.
    pub value: Option<String>,
    /// ISO date.
    pub on_date: String,
}

impl Db<'_> {
    /// Opportunities that match, by key.
    pub fn past_lines(&self, filter: &OpportunityFilter) -> Result<Vec<PastLine>> {
        let matching = condition(filter);
        let sql = format!(
            "SELECT t.id, t.name, (SELECT name FROM account WHERE id=t.account_id), t.owner_id, t.pipeline, t.stage, \
             t.outcome, t.amount_minor, t.probability, t.opened_on, t.closes_on, t.closed_on, \
             (SELECT price_minor FROM product WHERE id=t.product_id AND currency=t.currency), t.account_id, t.product_id, t.currency, t.unit_id \
             FROM opportunity t {} ORDER BY t.id",
            in_order_of_keys(&matching)
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map(&*matching.params(), line)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Changes of the opportunities that match after a day, by opportunity and time; and earlier
    /// decisions of those that were decided anew after it.
    pub fn past_facts(&self, filter: &OpportunityFilter, after: &str) -> Result<Vec<PastFact>> {
        let matching = condition(filter);
        let joiner = if matching.parts.is_empty() { "WHERE" } else { "AND" };
        let sql = format!(
            "SELECT t.id, f.kind, f.before, f.value, f.on_date FROM opportunity t \
             CROSS JOIN opportunity_fact f ON f.opportunity_id=t.id {} {joiner} (f.on_date>'{day}' OR f.kind='outcome' \
             AND EXISTS (SELECT 1 FROM opportunity_fact g WHERE g.opportunity_id=t.id AND g.kind='outcome' AND g.on_date>'{day}')) \
             AND f.kind IN ('stage','outcome','amount','closes-on') ORDER BY t.id, f.on_date, f.id",
            in_order_of_keys(&matching),
            day = after.replace('\'', "")
        );
        let mut statement = self.conn.prepare(&sql)?;
        let read = |row: &Row<'_>| {
            let (opportunity, kind, before) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(PastFact { opportunity, kind, before, value: row.get(3)?, on_date: row.get(4)? })
        };
        Ok(statement.query_map(&*matching.params(), read)?.collect::<rusqlite::Result<_>>()?)
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<PastLine> {
    Ok(PastLine {
        id: row.get(0)?,
        name: row.get(1)?,
        account: row.get(2)?,
        owner: row.get(3)?,
        pipeline: row.get(4)?,
        stage: row.get(5)?,
        outcome: row.get(6)?,
        amount: row.get(7)?,
        probability: row.get(8)?,
        opened_on: row.get(9)?,
        closes_on: row.get(10)?,
        closed_on: row.get(11)?,
        price: row.get(12)?,
        counted: true,
        account_id: row.get(13)?,
        product: row.get(14)?,
        currency: row.get(15)?,
        unit: row.get(16)?,
    })
}
