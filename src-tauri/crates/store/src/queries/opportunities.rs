//! Opportunities in tables, on the board, and as figures for the charts.
//!
//! Invariant: sums hold the workspace's currency alone; what is in another
//! currency is counted beside them, never added.

use rusqlite::{Row, named_params};

use super::{IdList, Where, Window, direction, json_text, page};
use crate::error::Result;
use crate::tx::Db;

/// Which opportunities.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpportunityFilter {
    /// Part of the name or the account's name.
    pub search: String,
    /// Only these.
    pub ids: Vec<String>,
    /// Account.
    pub account: Option<String>,
    /// Only those without an account.
    pub no_account: bool,
    /// Owner.
    pub owner: Option<String>,
    /// Product.
    pub product: Option<String>,
    /// Pipeline.
    pub pipeline: Option<String>,
    /// Stages.
    pub stages: Vec<String>,
    /// Outcomes.
    pub outcomes: Vec<String>,
    /// Expected close, first and last ISO date.
    pub closes: (Option<String>, Option<String>),
    /// Decided, first and last ISO date.
    pub closed: (Option<String>, Option<String>),
    /// Only those without an expected close.
    pub undated: bool,
    /// Only those that a forecast counts, or only the open ones it leaves out.
    pub counted: Option<(bool, Vec<ValidRule>)>,
    /// Only of these accounts, where some are named.
    pub accounts: Option<Vec<String>>,
    /// Only what came of a lead from this source.
    pub source: Option<String>,
}

impl OpportunityFilter {
    /// Whether nothing but the pipeline is asked for, if that.
    pub fn is_of_pipeline(&self) -> bool {
        Self { pipeline: None, ..self.clone() } == Self::default()
    }
}

/// What an open opportunity of some pipelines must have confirmed to be counted (D-07).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ValidRule {
    /// Pipelines it is asked of.
    pub pipelines: Vec<String>,
    /// Scorecard.
    pub scorecard: String,
    /// Its criteria.
    pub elements: Vec<String>,
    /// Steps that amounts ask for: from this size on, this step; largest first.
    pub steps: Vec<(i64, u8)>,
}

impl ValidRule {
    /// Whether the row `t` is of these pipelines and short of an element by what was rated up to a
    /// day; by all there is where none is said.
    fn short(&self, until: Option<&str>) -> String {
        if self.elements.is_empty() {
            return "0".to_owned();
        }
        let until = until.map_or_else(String::new, |day| format!("AND r.on_date<='{}' ", day.replace('\'', "")));
        let sizes = self.steps.iter().map(|(size, step)| format!("WHEN abs(t.amount_minor)>={size} THEN {step} "));
        let (card, pipelines) = (json_text(self.scorecard.as_str()), json_text(self.pipelines.as_slice()));
        // One walk along the index for each row: the lowest of the newest ratings, where none is missing.
        format!(
            "(t.pipeline IN (SELECT value FROM json_each({pipelines})) AND coalesce((SELECT CASE count(*) WHEN {count} THEN \
             min(coalesce(step,0)) END FROM (SELECT r.value AS step, max(r.on_date || r.id) FROM rating AS r WHERE r.subject_id=t.id AND \
             r.scorecard=json_extract({card},'$') AND r.contender_id='' AND \
             r.criterion IN (SELECT value FROM json_each({elements})) {until}GROUP BY r.criterion)),0) < CASE {sizes}ELSE 1 END)",
            count = self.elements.len(),
            elements = json_text(self.elements.as_slice()),
            sizes = sizes.collect::<String>(),
        )
    }
}

/// Whether the row `t` is open and left out of a forecast by one of the rules.
fn left_out(rules: &[ValidRule]) -> String {
    format!("(t.outcome='open' AND {})", short(rules, None))
}

fn short(rules: &[ValidRule], until: Option<&str>) -> String {
    let all: Vec<String> = rules.iter().map(|rule| rule.short(until)).collect();
    if all.is_empty() { "0".to_owned() } else { format!("({})", all.join(" OR ")) }
}

/// By what opportunities are ordered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OpportunitySort {
    /// By name.
    #[default]
    Name,
    /// By account's name.
    Account,
    /// By owner's name.
    Owner,
    /// By product's name.
    Product,
    /// By the stage's place in its pipeline, as the caller ranks them.
    Stage,
    /// Open, won, lost.
    Outcome,
    /// By amount.
    Amount,
    /// By percent: of the outcome, set by hand, or the stage's own.
    Probability,
    /// By opening.
    OpenedOn,
    /// By expected close.
    ClosesOn,
    /// By decision.
    ClosedOn,
    /// By the day the present stage was reached, of open ones.
    StageSince,
    /// By number in the system it came from.
    Reference,
}

/// A stage in the order of its pipeline, with its percent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageRank {
    /// Pipeline.
    pub pipeline: String,
    /// Stage.
    pub stage: String,
    /// 0–100.
    pub percent: u8,
}

impl OpportunitySort {
    fn sql(self) -> &'static str {
        match self {
            Self::Name => "t.name COLLATE names",
            Self::Account => "(SELECT name FROM account WHERE id=t.account_id) COLLATE names",
            Self::Owner => "(SELECT name FROM teammate WHERE id=t.owner_id) COLLATE names",
            Self::Product => "(SELECT name FROM product WHERE id=t.product_id) COLLATE names",
            Self::Stage => "(SELECT value ->> 0 FROM json_each(@stages) WHERE key=t.pipeline || '/' || t.stage)",
            Self::Outcome => "CASE t.outcome WHEN 'open' THEN 0 WHEN 'won' THEN 1 ELSE 2 END",
            Self::Amount => "t.amount_minor",
            Self::Probability => {
                "CASE t.outcome WHEN 'won' THEN 100 WHEN 'lost' THEN 0 ELSE coalesce(t.probability, \
                 (SELECT value ->> 1 FROM json_each(@stages) WHERE key=t.pipeline || '/' || t.stage), 0) END"
            }
            Self::OpenedOn => "t.opened_on",
            Self::ClosesOn => "t.closes_on",
            Self::ClosedOn => "t.closed_on",
            Self::StageSince => STAGE_SINCE,
            Self::Reference => "t.reference COLLATE names",
        }
    }
}

const STAGE_SINCE: &str = "CASE WHEN t.outcome='open' THEN coalesce((SELECT max(on_date) FROM opportunity_fact \
    WHERE opportunity_id=t.id AND kind='stage'), t.opened_on) END";

/// What an amount is taken by before sums are weighted: whole percents of two
/// hundreds are even, so that rounding a half to even depends on the rest alone.
const WEIGHT_PERIOD: i64 = 200;

/// Open amounts of one stage and one percent that leave the same rest when
/// divided by two hundred.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenSum {
    /// Pipeline.
    pub pipeline: String,
    /// Stage.
    pub stage: String,
    /// Percent set by hand.
    pub percent: Option<u32>,
    /// The rest, minor units.
    pub rest: i64,
    /// How many.
    pub count: i64,
    /// Sum of amounts, minor units.
    pub sum: i64,
}

/// One opportunity with names.
#[derive(Debug, Clone)]
pub struct OpportunityLine {
    /// The row.
    pub opportunity: crate::Opportunity,
    /// Account's name.
    pub account: Option<String>,
    /// Unit's name.
    pub unit: Option<String>,
    /// Owner's name.
    pub owner: Option<String>,
    /// Product's name.
    pub product: Option<String>,
    /// Day the present stage was reached.
    pub stage_since: Option<String>,
}

/// Sum of open amounts at one stage and one percent set by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct StageSum {
    /// Pipeline.
    pub pipeline: String,
    /// Stage.
    pub stage: String,
    /// Outcome.
    pub outcome: String,
    /// Number in the workspace's currency or without an amount.
    pub count: u32,
    /// Their sum, minor units.
    pub sum: i64,
}

/// What stands below a table of opportunities.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpportunitySums {
    /// Sum of amounts, minor units.
    pub sum: i64,
    /// How many are in another currency.
    pub other_currency: u32,
}

impl Db<'_> {
    /// A page of opportunities and the number of all that match. `stages` ranks
    /// stages for ordering by stage and by percent.
    pub fn opportunities(
        &self,
        filter: &OpportunityFilter,
        sort: (OpportunitySort, bool),
        stages: &[StageRank],
        window: Window,
    ) -> Result<(Vec<OpportunityLine>, u32)> {
        let order = sort.0.sql().replace("@stages", &json_text(ranks(stages)));
        let order = format!("{order} {} NULLS LAST, t.id", direction(sort.1));
        let (ids, total) = page(*self, "opportunity t", &condition(filter), &order, window)?;
        Ok((self.opportunity_lines(&ids)?, total))
    }

    /// Opportunities by id, in the order given.
    pub fn opportunity_lines(&self, ids: &[String]) -> Result<Vec<OpportunityLine>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/opportunity/lines.sql"))?;
        let rows = statement.query_map(named_params! {":ids": IdList::new(ids)}, line)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Sums over all that match.
    pub fn opportunity_sums(&self, filter: &OpportunityFilter) -> Result<OpportunitySums> {
        let matching = condition(filter);
        let sql = format!(
            "SELECT coalesce(sum(CASE WHEN t.currency=w.currency THEN t.amount_minor END),0), \
             coalesce(sum(t.currency<>w.currency AND t.amount_minor IS NOT NULL),0) \
             FROM opportunity t CROSS JOIN workspace w {}",
            matching.sql()
        );
        let read = |row: &Row<'_>| Ok(OpportunitySums { sum: row.get(0)?, other_currency: row.get(1)? });
        Ok(self.conn.prepare_cached(&sql)?.query_row(&*matching.params(), read)?)
    }

    /// Open amounts by pipeline, stage, percent set by hand and rest, in the
    /// workspace's currency.
    pub fn open_sums(&self, filter: &OpportunityFilter) -> Result<Vec<OpenSum>> {
        let matching = condition(filter);
        let joiner = if matching.parts.is_empty() { "WHERE" } else { "AND" };
        let sql = format!(
            "SELECT t.pipeline, t.stage, t.probability, t.amount_minor % {WEIGHT_PERIOD}, count(*), sum(t.amount_minor) \
             FROM opportunity t {} {joiner} t.outcome='open' AND t.amount_minor IS NOT NULL \
             AND t.currency=(SELECT currency FROM workspace) GROUP BY 1,2,3,4",
            matching.sql()
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let read = |row: &Row<'_>| {
            let (pipeline, stage, percent) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(OpenSum { pipeline, stage, percent, rest: row.get(3)?, count: row.get(4)?, sum: row.get(5)? })
        };
        let rows = statement.query_map(&*matching.params(), read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Open opportunities that a forecast leaves out by these rules now (D-07); only `among` these, where
    /// some are named.
    pub fn left_out(&self, rules: &[ValidRule], among: Option<&[String]>) -> Result<std::collections::HashSet<String>> {
        self.ids_where(&left_out(rules), among)
    }

    /// Opportunities that were short of an element at the end of a day, whatever became of them.
    pub fn short_on(&self, rules: &[ValidRule], day: &str, among: Option<&[String]>) -> Result<std::collections::HashSet<String>> {
        self.ids_where(&short(rules, Some(day)), among)
    }

    /// Keys of all that match.
    pub fn matching_keys(&self, filter: &OpportunityFilter) -> Result<std::collections::HashSet<String>> {
        let matching = condition(filter);
        let mut statement = self.conn.prepare_cached(&format!("SELECT t.id FROM opportunity t {}", matching.sql()))?;
        let rows = statement.query_map(&*matching.params(), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn ids_where(&self, condition: &str, among: Option<&[String]>) -> Result<std::collections::HashSet<String>> {
        let Some(among) = among else {
            let mut statement = self.conn.prepare_cached(&format!("SELECT t.id FROM opportunity t WHERE {condition}"))?;
            return Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?);
        };
        let sql = format!("SELECT t.id FROM json_each(?1) w CROSS JOIN opportunity t ON t.id=w.value WHERE {condition}");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([IdList::new(among)], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The day on which an element was first rated by one of these rules.
    pub fn first_rated(&self, rules: &[ValidRule]) -> Result<Option<String>> {
        let sql = "SELECT min(on_date) FROM rating WHERE contender_id='' AND scorecard IN (SELECT value FROM json_each(?1))";
        Ok(self.conn.prepare_cached(sql)?.query_row([scorecards(rules)], |row| row.get(0))?)
    }

    /// Whether an element was ever rated by one of these rules.
    pub fn any_rated(&self, rules: &[ValidRule]) -> Result<bool> {
        let sql = "SELECT EXISTS(SELECT 1 FROM rating WHERE contender_id='' AND scorecard IN (SELECT value FROM json_each(?1)))";
        Ok(self.conn.prepare_cached(sql)?.query_row([scorecards(rules)], |row| row.get(0))?)
    }

    /// Number and sum by stage and outcome.
    pub fn stage_sums(&self, filter: &OpportunityFilter) -> Result<Vec<StageSum>> {
        let matching = condition(filter);
        let sql = format!(
            "SELECT t.pipeline, t.stage, t.outcome, count(*), \
             coalesce(sum(CASE WHEN t.currency=w.currency THEN t.amount_minor END),0) \
             FROM opportunity t CROSS JOIN workspace w {} GROUP BY 1,2,3",
            matching.sql()
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let read = |row: &Row<'_>| {
            let (pipeline, stage, outcome) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(StageSum { pipeline, stage, outcome, count: row.get(3)?, sum: row.get(4)? })
        };
        Ok(statement.query_map(&*matching.params(), read)?.collect::<rusqlite::Result<_>>()?)
    }
}

/// The scorecards of rules, as a list for SQL.
fn scorecards(rules: &[ValidRule]) -> String {
    let cards: Vec<&str> = rules.iter().map(|rule| rule.scorecard.as_str()).collect();
    serde_json::json!(cards).to_string()
}

/// Rank and percent by `pipeline/stage`.
fn ranks(stages: &[StageRank]) -> serde_json::Map<String, serde_json::Value> {
    let entry = |(rank, one): (usize, &StageRank)| {
        (format!("{}/{}", one.pipeline, one.stage), serde_json::json!([rank, one.percent]))
    };
    stages.iter().enumerate().map(entry).collect()
}

pub(super) fn condition(filter: &OpportunityFilter) -> Where {
    let mut matching = Where::default();
    if !filter.search.trim().is_empty() {
        let text = filter.search.clone();
        let by_account = "t.account_id IN (SELECT id FROM account WHERE name_matches(name, ?))";
        matching.add(&format!("(name_matches(t.name, ?) OR t.reference=? OR {by_account})"), [
            text.clone(),
            text.trim().to_owned(),
            text,
        ]);
    }
    if !filter.ids.is_empty() {
        matching.add("t.id IN (SELECT value FROM json_each(?))", [serde_json::json!(filter.ids).to_string()]);
    }
    matching.add_some("t.account_id=?", &filter.account);
    if filter.no_account {
        matching.add("t.account_id IS NULL", []);
    }
    if let Some(accounts) = &filter.accounts {
        matching.add("t.account_id IN (SELECT value FROM json_each(?))", [serde_json::json!(accounts).to_string()]);
    }
    matching.add_some("EXISTS (SELECT 1 FROM lead WHERE lead.opportunity_id=t.id AND lead.source=?)", &filter.source);
    matching.add_some("t.owner_id=?", &filter.owner);
    matching.add_some("t.product_id=?", &filter.product);
    matching.add_some("t.pipeline=?", &filter.pipeline);
    matching.add_any("t.stage", &filter.stages);
    matching.add_any("t.outcome", &filter.outcomes);
    add_dates(&mut matching, filter);
    if let Some((counted, rules)) = &filter.counted {
        matching.add(&format!("{}{}", if *counted { "NOT " } else { "" }, left_out(rules)), []);
    }
    matching
}

fn add_dates(matching: &mut Where, filter: &OpportunityFilter) {
    matching.add_some("t.closes_on>=?", &filter.closes.0);
    matching.add_some("t.closes_on<=?", &filter.closes.1);
    matching.add_some("t.closed_on>=?", &filter.closed.0);
    matching.add_some("t.closed_on<=?", &filter.closed.1);
    if filter.undated {
        matching.add("t.closes_on IS NULL", []);
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<OpportunityLine> {
    Ok(OpportunityLine {
        opportunity: crate::record::Record::from_row(row)?,
        account: row.get("account")?,
        unit: row.get("unit")?,
        owner: row.get("owner")?,
        product: row.get("product")?,
        stage_since: row.get("stage_since")?,
    })
}
