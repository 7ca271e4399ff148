//! Reads shaped for what the UI shows, noun by noun.
//!
//! Not rules: sums and figures that follow a model are computed in `domain`.
//! Invariant: a page is found by ids first and filled after, so that the cost
//! of a page does not grow with the columns it shows.

mod accounts;
mod activities;
mod catalogue;
mod classes;
mod effort;
mod figures;
mod foreign;
mod keyrules;
mod maps;
mod matrix;
mod method;
mod newest;
mod notes;
mod opportunities;
mod pasts;
mod people;
mod pursuit;
mod risks;
mod search;
mod series;
mod snapshots;
mod workshops;
mod worksheets;

pub use activities::{ActivityFilter, ActivityLine, ActivitySums, MemberDays, MemberLine};
pub use accounts::{AccountContacts, AccountFilter, AccountLine, AccountSort, AccountSums, UnitLine};
pub use catalogue::Totals;
pub use classes::{ClassFact, ClassLine};
pub use effort::Effort;
pub use figures::Figures;
pub use foreign::ForeignAmount;
pub use keyrules::CareLine;
pub use matrix::{BoardLine, BoardOf, FactsOf, GaugeCounts, LevelFact, PlaceFact, RatingFact};
pub use newest::NewestDays;
pub use notes::{BoardThing, CandidateLine, NoteLine, UnitEffort};
pub use opportunities::{
    OpenSum, OpportunityFilter, OpportunityLine, OpportunitySort, OpportunitySums, StageRank, StageSum,
    ValidRule,
};
pub use pasts::{Lasting, PastFact, PastLine, StageVisit};
pub use people::{PersonFilter, PersonLine, PersonSort};
pub use pursuit::{ElementFact, ReachedMark};
pub use search::Found;
pub use series::PaymentLine;
pub use snapshots::FrozenClose;
pub use workshops::{Outputs, WorkshopRun};

use rusqlite::ToSql;
use rusqlite::types::ToSqlOutput;

use crate::error::Result;
use crate::tx::Db;

/// A page of a longer list.
#[derive(Debug, Clone, Copy, Default)]
pub struct Window {
    /// First row.
    pub offset: u32,
    /// At most so many; 0 means all.
    pub limit: u32,
}

impl Window {
    fn sql(self) -> String {
        let limit = if self.limit == 0 { -1 } else { i64::from(self.limit) };
        format!("LIMIT {limit} OFFSET {}", self.offset)
    }
}

/// Conditions and their values, joined by AND.
#[derive(Default)]
struct Where {
    parts: Vec<String>,
    values: Vec<String>,
}

impl Where {
    fn add(&mut self, condition: &str, values: impl IntoIterator<Item = String>) {
        self.parts.push(condition.to_owned());
        self.values.extend(values);
    }

    fn add_some(&mut self, condition: &str, value: &Option<String>) {
        if let Some(value) = value {
            self.add(condition, [value.clone()]);
        }
    }

    /// `column IN (…)`, or nothing where the list is empty.
    fn add_any(&mut self, column: &str, values: &[String]) {
        if !values.is_empty() {
            let marks = vec!["?"; values.len()].join(",");
            self.add(&format!("{column} IN ({marks})"), values.to_vec());
        }
    }

    fn sql(&self) -> String {
        if self.parts.is_empty() { String::new() } else { format!("WHERE {}", self.parts.join(" AND ")) }
    }

    fn params(&self) -> Vec<&dyn ToSql> {
        self.values.iter().map(|value| value as &dyn ToSql).collect()
    }
}

/// Ids as one JSON array, for `json_each`.
struct IdList(String);

impl IdList {
    fn new(ids: &[String]) -> Self {
        Self(serde_json::Value::from(ids).to_string())
    }
}

impl ToSql for IdList {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

/// Any JSON as an SQL literal.
fn json_text(value: impl Into<serde_json::Value>) -> String {
    format!("'{}'", value.into().to_string().replace('\'', "''"))
}

/// Ids of a page and the number of rows without paging.
fn page(db: Db<'_>, from: &str, filter: &Where, order: &str, window: Window) -> Result<(Vec<String>, u32)> {
    let condition = filter.sql();
    let sql = format!("SELECT t.id FROM {from} {condition} ORDER BY {order} {}", window.sql());
    let mut statement = db.conn.prepare_cached(&sql)?;
    let ids = statement.query_map(&*filter.params(), |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    if window.limit == 0 && window.offset == 0 {
        let total = ids.len() as u32;
        return Ok((ids, total));
    }
    let sql = format!("SELECT count(*) FROM {from} {condition}");
    let total = db.conn.prepare_cached(&sql)?.query_row(&*filter.params(), |row| row.get(0))?;
    Ok((ids, total))
}

fn direction(descending: bool) -> &'static str {
    if descending { "DESC" } else { "ASC" }
}
