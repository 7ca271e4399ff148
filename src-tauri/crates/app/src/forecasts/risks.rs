//! Open opportunities at risk, each with the rules it breaks (F-04).
//!
//! Not the rules: those are in `domain::forecast::risk`. Of the largest ones, so that a large pipeline
//! stays quick. Invariant: whatever is told of an opportunity, its own page says too.

use std::collections::{HashMap, HashSet};

use chrono::{Days, NaiveDate};
use domain::forecast::risk::{Facts, QUIET, RULES, Risk, SLIPS, risks};

use super::changes::slips_since;
use super::figures::query;
use super::manage_view::{RiskQuery, RiskRow, RiskRule, RiskTold, RiskView};
use super::view::CountedMoney;
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::opportunities::view::{OpportunityQuery, OpportunityRow};
use crate::session::Session;

/// The largest that are looked at.
const LARGEST: u32 = 500;
/// At most so many are listed.
const LISTED: usize = 100;

/// Every open one of a part of the business that breaks a rule.
pub fn risk_rows(session: &Session, asked: RiskQuery) -> Result<RiskView> {
    let wanted = OpportunityQuery { outcomes: vec!["open".to_owned()], sort: "amount".to_owned(), descending: true, limit: LARGEST, ..query(&asked.of) };
    let page = crate::opportunities::rows(session, wanted)?;
    let known = Known::of(session, &asked)?;
    let mut found: Vec<(OpportunityRow, Facts, Vec<Risk>)> = Vec::new();
    for row in page.rows {
        let facts = known.facts(&row);
        let broken = risks(&facts);
        if !broken.is_empty() {
            found.push((row, facts, broken));
        }
    }
    found.sort_by_key(|(_, _, broken)| std::cmp::Reverse(broken.len()));
    let rule = |risk: Risk| found.iter().filter(|(.., broken)| broken.contains(&risk)).count();
    let teller = Teller { session, known: &known };
    let sum = found.iter().filter_map(|(row, ..)| teller.own(row)).fold(0, i64::saturating_add);
    Ok(RiskView {
        rules: RULES.into_iter().map(|risk| teller.rule(risk, rule(risk))).collect(),
        total: CountedMoney { count: found.len() as u32, amount: money::view(sum, &session.open()?.workspace.currency, &session.speech().format) },
        more: page.total.saturating_sub(LARGEST),
        rows: found.iter().take(LISTED).map(|(row, facts, broken)| teller.row(row, facts, broken)).collect(),
    })
}

/// What the table of opportunities does not say.
struct Known {
    today: NaiveDate,
    slips: HashMap<String, u32>,
    touched: HashMap<String, String>,
    valued: HashSet<String>,
}

impl Known {
    fn of(session: &Session, asked: &RiskQuery) -> Result<Self> {
        let today = session.today();
        let db = session.open()?.store.db();
        let year = today.checked_sub_days(Days::new(365)).unwrap_or(today);
        Ok(Self { today, slips: slips_since(session, &asked.of, (year, today))?, touched: db.last_touched()?, valued: db.valued()? })
    }

    fn facts(&self, row: &OpportunityRow) -> Facts {
        let last = stored(self.touched.get(&row.id).map(String::as_str));
        Facts {
            overdue: row.overdue,
            undated: row.closes_on.is_none(),
            slips: self.slips.get(&row.id).copied().unwrap_or(0),
            stuck: row.stuck,
            quiet: last.map(|day| (self.today - day).num_days()),
            counted: row.counted,
            chance: row.probability,
            valued: self.valued.contains(&row.id),
        }
    }
}

fn key(risk: Risk) -> &'static str {
    match risk {
        Risk::Overdue => "overdue",
        Risk::Slipped => "slipped",
        Risk::Stuck => "stuck",
        Risk::Stale => "stale",
        Risk::Unconfirmed => "unconfirmed",
        Risk::Value => "value",
        Risk::Undated => "undated",
    }
}

struct Teller<'a> {
    session: &'a Session,
    known: &'a Known,
}

impl Teller<'_> {
    /// Its amount, where it is in the workspace's currency.
    fn own(&self, row: &OpportunityRow) -> Option<i64> {
        let own = &self.session.open().ok()?.workspace.currency;
        row.amount.as_ref().filter(|amount| amount.currency == *own).map(|amount| amount.minor)
    }

    fn rule(&self, risk: Risk, count: usize) -> RiskRule {
        let (speech, key) = (self.session.speech(), key(risk));
        let args = [("slips", SLIPS.into()), ("days", QUIET.into())];
        RiskRule { key: key.to_owned(), name: speech.text(&format!("risk-{key}")), math: speech.say(&format!("risk-math-{key}"), &args), count: count as u32 }
    }

    fn row(&self, row: &OpportunityRow, facts: &Facts, broken: &[Risk]) -> RiskRow {
        RiskRow {
            opportunity: crate::wire::Ref { id: row.id.clone(), name: row.name.clone() },
            account: row.account.as_ref().map(|account| account.name.clone()),
            owner: row.owner.as_ref().map(|owner| owner.name.clone()),
            amount: row.amount.clone(),
            risks: broken.iter().map(|risk| RiskTold { key: key(*risk).to_owned(), text: self.told(*risk, row, facts) }).collect(),
        }
    }

    fn told(&self, risk: Risk, row: &OpportunityRow, facts: &Facts) -> String {
        let speech = self.session.speech();
        let say = |name: &'static str, number: i64| speech.say(&format!("risk-told-{}", key(risk)), &[(name, number.into())]);
        match risk {
            Risk::Overdue => {
                let late = stored(row.closes_on.as_deref()).map_or(0, |day| (self.known.today - day).num_days());
                say("days", late)
            }
            Risk::Slipped => say("count", i64::from(facts.slips)),
            Risk::Stuck => say("days", i64::from(row.stage_days.unwrap_or(0))),
            Risk::Stale if facts.quiet.is_some() => say("days", facts.quiet.unwrap_or(0)),
            Risk::Unconfirmed => {
                let args = [("count", i64::from(row.valid_of.saturating_sub(row.valid)).into())];
                speech.say("risk-told-unconfirmed", &args)
            }
            Risk::Stale => speech.text("risk-told-never"),
            Risk::Value | Risk::Undated => speech.text(&format!("risk-{}", key(risk))),
        }
    }
}
