//! Opportunities with what changed about them after a day, so that the day can be seen again.
//!
//! Not how a past day is put together, nor what other currencies are worth (`app`). Invariant:
//! amounts are in the currency named beside them.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

use rusqlite::Row;

use super::Where;
use super::opportunities::{OpportunityFilter, condition};
use crate::error::Result;
use crate::tx::Db;

/// What is kept of an opportunity without days: it is on every day what it is now.
#[derive(Debug, Clone, Default)]
pub struct Lasting {
    /// Key.
    pub id: String,
    /// Name.
    pub name: String,
    /// Account's key.
    pub account_id: Option<String>,
    /// Account's name.
    pub account: Option<Arc<str>>,
    /// Unit's key.
    pub unit: Option<String>,
    /// Product's key.
    pub product: Option<String>,
    /// Owner's key.
    pub owner: Option<String>,
    /// Pipeline.
    pub pipeline: String,
    /// ISO currency of its amounts.
    pub currency: String,
    /// ISO date.
    pub opened_on: Option<String>,
}

/// One opportunity of a day with what its figures need; as read, of now.
#[derive(Debug, Clone, Default)]
pub struct PastLine {
    /// What no day changes, shared by all days.
    pub lasting: Arc<Lasting>,
    /// Stage.
    pub stage: String,
    /// Outcome.
    pub outcome: String,
    /// Minor units; none without amount.
    pub amount: Option<i64>,
    /// Percent set by hand.
    pub probability: Option<u32>,
    /// ISO date.
    pub closes_on: Option<String>,
    /// ISO date.
    pub closed_on: Option<String>,
    /// Minor units of its product's list price, where that is in its currency.
    pub price: Option<i64>,
    /// Whether a forecast counts it while open; the rule is not this crate's.
    pub counted: bool,
    /// Open on this day, and a list told afterwards how it ended: nobody told its stage.
    pub told_later: bool,
}

impl Deref for PastLine {
    type Target = Lasting;
    fn deref(&self) -> &Lasting {
        &self.lasting
    }
}

/// A stage reached on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct StageVisit {
    /// Opportunity.
    pub opportunity: String,
    /// The stage left.
    pub before: Arc<str>,
    /// The stage reached.
    pub stage: Arc<str>,
    /// ISO date.
    pub on_date: String,
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
        // Names and prices are few: looked up once for all, and the keys sorted here, it is three
        // times as fast as one join.
        let (names, prices) = (self.account_names(filter.account.as_deref())?, self.prices()?);
        let sql = format!(
            "SELECT t.id, t.name, t.owner_id, t.pipeline, t.stage, t.outcome, t.amount_minor, t.probability, t.opened_on, \
             t.closes_on, t.closed_on, t.account_id, t.product_id, t.currency, t.unit_id FROM opportunity t {}",
            matching.sql()
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let read = |row: &Row<'_>| line(row, &names, &prices);
        let mut lines = statement.query_map(&*matching.params(), read)?.collect::<rusqlite::Result<Vec<_>>>()?;
        lines.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(lines)
    }

    fn account_names(&self, only: Option<&str>) -> Result<HashMap<String, Arc<str>>> {
        let sql = if only.is_some() { "SELECT id, name FROM account WHERE id=?1" } else { "SELECT id, name FROM account" };
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(rusqlite::params_from_iter(only), |row| Ok((row.get(0)?, row.get::<_, String>(1)?.into())))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// List price and its currency by product.
    fn prices(&self) -> Result<HashMap<String, (i64, String)>> {
        let mut statement =
            self.conn.prepare_cached("SELECT id, price_minor, currency FROM product WHERE price_minor IS NOT NULL AND currency IS NOT NULL")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Changes of the opportunities that match after a day, by opportunity and time; and earlier
    /// decisions of those that were decided anew after it.
    pub fn past_facts(&self, filter: &OpportunityFilter, after: &str) -> Result<Vec<PastFact>> {
        let among = among(filter);
        let since = format!("on_date>'{}'", after.replace('\'', ""));
        let later = format!("f.{since} AND f.kind IN ('stage','outcome','amount','closes-on')");
        let mut facts = self.facts(&among, &later)?;
        let decided = format!("FROM opportunity_fact AS g WHERE g.kind='outcome' AND g.{since}");
        // Of a few, each is looked at; of all, those decided anew are found at once.
        let again = match among.parts.is_empty() {
            true => format!("f.opportunity_id IN (SELECT g.opportunity_id {decided})"),
            false => format!("EXISTS (SELECT 1 {decided} AND g.opportunity_id=f.opportunity_id)"),
        };
        let anew = format!("f.kind='outcome' AND NOT f.{since} AND {again}");
        facts.extend(self.facts(&among, &anew)?);
        Ok(in_order(facts))
    }

    /// Changes of the expected close after a day, by opportunity and time.
    pub fn moved_closes(&self, filter: &OpportunityFilter, after: &str) -> Result<Vec<PastFact>> {
        let since = format!("f.kind='closes-on' AND f.on_date>'{}'", after.replace('\'', ""));
        Ok(in_order(self.facts(&among(filter), &since)?))
    }

    /// Facts of some opportunities with their keys.
    fn facts(&self, among: &Where, which: &str) -> Result<Vec<(String, PastFact)>> {
        let joined = among.parts.first().map_or(String::new(), |among| format!("AND {among}"));
        let sql = format!("SELECT f.opportunity_id, f.kind, f.before, f.value, f.on_date, f.id FROM opportunity_fact AS f WHERE {which} {joined}");
        let mut statement = self.conn.prepare(&sql)?;
        let read = |row: &Row<'_>| {
            let (opportunity, kind, before) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((row.get(5)?, PastFact { opportunity, kind, before, value: row.get(3)?, on_date: row.get(4)? }))
        };
        Ok(statement.query_map(&*among.params(), read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Every change of stage there is, by opportunity and time.
    pub fn stage_visits(&self) -> Result<Vec<StageVisit>> {
        // Walked as they lie: in the order of the index each would be a leap of its own.
        let sql = "SELECT opportunity_id, before, value, on_date, id FROM opportunity_fact NOT INDEXED WHERE kind='stage'";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut stages = Stages::default();
        let mut rows = statement.query([])?;
        let mut visits: Vec<(String, StageVisit)> = Vec::new();
        while let Some(row) = rows.next()? {
            let (before, stage) = (stages.of(row, 1)?, stages.of(row, 2)?);
            visits.push((row.get(4)?, StageVisit { opportunity: row.get(0)?, before, stage, on_date: row.get(3)? }));
        }
        visits.sort_by(|(one, a), (other, b)| (&a.opportunity, &a.on_date, one).cmp(&(&b.opportunity, &b.on_date, other)));
        Ok(visits.into_iter().map(|(_, visit)| visit).collect())
    }
}

/// Names of stages, each kept once.
#[derive(Default)]
struct Stages(Vec<Arc<str>>);

impl Stages {
    fn of(&mut self, row: &Row<'_>, column: usize) -> rusqlite::Result<Arc<str>> {
        let name = row.get_ref(column)?.as_str_or_null()?.unwrap_or_default();
        if let Some(known) = self.0.iter().find(|known| ***known == *name) {
            return Ok(known.clone());
        }
        let new: Arc<str> = name.into();
        self.0.push(new.clone());
        Ok(new)
    }
}

/// The condition that a fact is of an opportunity that matches; none where all do.
fn among(filter: &OpportunityFilter) -> Where {
    let matching = condition(filter);
    let mut among = Where::default();
    if !matching.parts.is_empty() {
        let of = format!("f.opportunity_id IN (SELECT t.id FROM opportunity t {})", matching.sql());
        among.add(&of, matching.values);
    }
    among
}

/// By opportunity and time; of one day, in the order made.
fn in_order(mut facts: Vec<(String, PastFact)>) -> Vec<PastFact> {
    facts.sort_by(|(one, a), (other, b)| (&a.opportunity, &a.on_date, one).cmp(&(&b.opportunity, &b.on_date, other)));
    facts.into_iter().map(|(_, fact)| fact).collect()
}

fn line(row: &Row<'_>, names: &HashMap<String, Arc<str>>, prices: &HashMap<String, (i64, String)>) -> rusqlite::Result<PastLine> {
    let (account_id, product): (Option<String>, Option<String>) = (row.get(11)?, row.get(12)?);
    let currency: String = row.get(13)?;
    let price = product.as_ref().and_then(|id| prices.get(id)).filter(|(_, of)| *of == currency).map(|(price, _)| *price);
    Ok(PastLine {
        stage: row.get(4)?,
        outcome: row.get(5)?,
        amount: row.get(6)?,
        probability: row.get(7)?,
        closes_on: row.get(9)?,
        closed_on: row.get(10)?,
        price,
        counted: true,
        told_later: false,
        lasting: Arc::new(Lasting {
            id: row.get(0)?,
            name: row.get(1)?,
            account: account_id.as_ref().and_then(|id| names.get(id)).cloned(),
            account_id,
            unit: row.get(14)?,
            product,
            owner: row.get(2)?,
            pipeline: row.get(3)?,
            currency,
            opened_on: row.get(8)?,
        }),
    })
}
