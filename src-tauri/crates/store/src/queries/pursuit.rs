//! What is on record of opportunities beside their own rows: elements, marks, the buyer's state,
//! who approves, what is planned, what is paid.
//!
//! Not what it means (`domain`). Invariant: of what is dated, the newest holds.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Row, ToSql, named_params};

use super::IdList;
use crate::error::Result;
use crate::rows::{Payment, Protection};
use crate::tx::Db;

/// An element's step on the ladder of verification.
#[derive(Debug, Clone, PartialEq)]
pub struct ElementFact {
    /// Opportunity.
    pub opportunity: String,
    /// Criterion key.
    pub element: String,
    /// Step; none where it was cleared.
    pub step: Option<f64>,
}

/// A mark that is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReachedMark {
    /// Opportunity.
    pub opportunity: String,
    /// Pipeline key.
    pub pipeline: String,
    /// Stage key.
    pub stage: String,
    /// Mark key.
    pub mark: String,
    /// What shows it.
    pub evidence: Option<String>,
    /// ISO date.
    pub on_date: String,
    /// Who.
    pub author: String,
}

impl Db<'_> {
    /// Where these opportunities stand on a scorecard of elements.
    pub fn elements(&self, ids: &[String], scorecard: &str) -> Result<Vec<ElementFact>> {
        let read = |row: &Row<'_>| Ok(ElementFact { opportunity: row.get(0)?, element: row.get(1)?, step: row.get(2)? });
        self.each_of(
            include_str!("../../sql/pursuit/elements.sql"),
            named_params! {":ids": IdList::new(ids), ":scorecard": scorecard},
            read,
        )
    }

    /// Marks these opportunities have reached, in all pipelines.
    pub fn reached_marks(&self, ids: &[String]) -> Result<Vec<ReachedMark>> {
        let read = |row: &Row<'_>| {
            let (opportunity, pipeline, stage) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (mark, evidence, on_date, author) = (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
            Ok(ReachedMark { opportunity, pipeline, stage, mark, evidence, on_date, author })
        };
        self.each_of(include_str!("../../sql/pursuit/marks.sql"), named_params! {":ids": IdList::new(ids)}, read)
    }

    /// The first level these opportunities hold on a scale.
    pub fn levels_held(&self, ids: &[String], scale: &str) -> Result<BTreeMap<String, String>> {
        let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?));
        let sql = include_str!("../../sql/pursuit/levels.sql");
        let rows = self.each_of(sql, named_params! {":ids": IdList::new(ids), ":scale": scale}, read)?;
        let held = rows.into_iter().filter_map(|(id, levels)| Some((id, levels?.split(',').next()?.to_owned())));
        Ok(held.filter(|(_, level)| !level.is_empty()).collect())
    }

    /// How decided opportunities ended, by the level of a scale that held for them last: level, won,
    /// decided.
    pub fn ended_by_level(&self, scale: &str) -> Result<Vec<(String, u32, u32)>> {
        let sql = include_str!("../../sql/pursuit/strategies.sql");
        self.each_of(sql, named_params! {":scale": scale}, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    }

    /// Those of these opportunities with an approver, and whether one is reached.
    pub fn approvers_reached(&self, ids: &[String]) -> Result<BTreeMap<String, bool>> {
        let sql = include_str!("../../sql/pursuit/approvers.sql");
        let rows = self.each_of(sql, named_params! {":ids": IdList::new(ids)}, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.into_iter().collect())
    }

    /// Those of these opportunities for which something is still to be done.
    pub fn planned(&self, ids: &[String]) -> Result<BTreeSet<String>> {
        let sql = include_str!("../../sql/pursuit/planned.sql");
        Ok(self.each_of(sql, named_params! {":ids": IdList::new(ids)}, |row| row.get(0))?.into_iter().collect())
    }

    /// The schedules of payment of these opportunities, each in its order.
    pub fn payments(&self, ids: &[String]) -> Result<Vec<Payment>> {
        let tail = "WHERE opportunity_id IN (SELECT value FROM json_each(?1)) ORDER BY opportunity_id, rank, id";
        crate::record::select(self.conn, tail, &[&IdList::new(ids) as &dyn ToSql])
    }

    /// What was said of the protection of these opportunities, of all where none is named, oldest first.
    pub fn protections(&self, ids: &[String]) -> Result<Vec<Protection>> {
        let tail = "WHERE ?1='[]' OR opportunity_id IN (SELECT value FROM json_each(?1)) ORDER BY id";
        crate::record::select(self.conn, tail, &[&IdList::new(ids) as &dyn ToSql])
    }

    /// Days on which opportunities were opened, from a day on.
    pub fn opened_since(&self, day: &str) -> Result<Vec<String>> {
        self.each_of("SELECT opened_on FROM opportunity WHERE opened_on>=:day", named_params! {":day": day}, |row| row.get(0))
    }

    fn each_of<T>(
        &self,
        sql: &str,
        params: &[(&str, &dyn ToSql)],
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params, read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
