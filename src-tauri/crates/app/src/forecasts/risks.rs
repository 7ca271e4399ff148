//! Open opportunities at risk, each with the rules it breaks (F-04).
//!
//! Not the rules: those are in `domain::forecast::risk`. All open ones are looked at; those that break
//! most are told one by one. Invariant: whatever is told of an opportunity, its own page says too.

use std::collections::{HashMap, HashSet};

use chrono::{Days, NaiveDate};
use domain::forecast::risk::{Facts, QUIET, RULES, Risk, SLIPS, risks};
use domain::gate::limit_days;
use domain::method::Method;
use store::PastLine;

use super::changes::slips_since;
use super::figures::query;
use super::past::Past;
use super::recalled::{self, Visit, Visits};
use super::manage_view::{RiskQuery, RiskRow, RiskRule, RiskTold, RiskView};
use super::view::CountedMoney;
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::opportunities::view::{OpportunityQuery, OpportunityRow};
use crate::session::Session;

/// At most so many are listed.
const LISTED: usize = 100;

/// One that breaks rules.
struct Found<'a> {
    line: &'a PastLine,
    facts: Facts,
    /// Days in its stage; none where no day is known.
    staying: Option<i64>,
    broken: Vec<Risk>,
}

/// Every open one of a part of the business that breaks a rule.
pub fn risk_rows(session: &Session, asked: RiskQuery) -> Result<RiskView> {
    let filter = crate::opportunities::filter(session, &query(&asked.of))?;
    let past = Past::marked(session, &filter, session.today())?;
    let known = Known::of(session, &asked)?;
    let mut found = found(&known, &past.lines, &*recalled::visits(session)?);
    found.sort_by_key(|one| std::cmp::Reverse((one.broken.len(), one.line.amount)));
    let rule = |risk: Risk| found.iter().filter(|one| one.broken.contains(&risk)).count();
    let teller = Teller { session, known: &known };
    let sum = found.iter().filter_map(|one| one.line.amount).fold(0, i64::saturating_add);
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    Ok(RiskView {
        rules: RULES.into_iter().map(|risk| teller.rule(risk, rule(risk))).collect(),
        total: CountedMoney { count, amount: money::view(sum, &session.open()?.workspace.currency, &session.speech().format) },
        rows: teller.rows(&found[..found.len().min(LISTED)])?,
    })
}

fn found<'a>(known: &Known<'_>, lines: &'a [PastLine], visits: &Visits) -> Vec<Found<'a>> {
    let ways = visits.along(lines.iter().map(|line| line.id.as_str()));
    let open = lines.iter().zip(ways).filter(|(line, _)| line.outcome == "open");
    let judged = open.map(|(line, way)| {
        let staying = known.staying(line, way);
        let facts = known.facts(line, staying);
        Found { line, facts, staying, broken: risks(&facts) }
    });
    judged.filter(|one| !one.broken.is_empty()).collect()
}

/// What an opportunity itself does not say.
struct Known<'a> {
    today: NaiveDate,
    method: &'a Method,
    slips: HashMap<String, u32>,
    touched: HashMap<String, String>,
    valued: HashSet<String>,
}

impl<'a> Known<'a> {
    fn of(session: &'a Session, asked: &RiskQuery) -> Result<Self> {
        let (today, open) = (session.today(), session.open()?);
        let db = open.store.db();
        let year = today.checked_sub_days(Days::new(365)).unwrap_or(today);
        Ok(Self { today, method: &open.method, slips: slips_since(session, &asked.of, (year, today))?, touched: db.last_touched()?, valued: db.valued()? })
    }

    /// Days in its stage.
    fn staying(&self, line: &PastLine, way: &[Visit]) -> Option<i64> {
        let since = way.iter().filter_map(|visit| visit.on).filter(|day| *day <= self.today).max().or(stored(line.opened_on.as_deref()));
        since.map(|since| (self.today - since).num_days())
    }

    fn facts(&self, line: &PastLine, days: Option<i64>) -> Facts {
        let last = stored(self.touched.get(&line.id).map(String::as_str));
        let closes = stored(line.closes_on.as_deref());
        let stage = self.method.process(&line.pipeline).and_then(|process| process.stage(&line.stage));
        Facts {
            overdue: closes.is_some_and(|day| day < self.today),
            undated: closes.is_none(),
            slips: self.slips.get(&line.id).copied().unwrap_or(0),
            stuck: days.zip(stage).is_some_and(|(days, stage)| days as f64 > limit_days(stage.expected_days)),
            quiet: last.map(|day| (self.today - day).num_days()),
            counted: line.counted,
            chance: line.probability.unwrap_or_else(|| stage.map_or(0, |stage| u32::from(stage.probability))),
            valued: self.valued.contains(&line.id),
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
    known: &'a Known<'a>,
}

impl Teller<'_> {
    /// As the table of opportunities tells them, in the order found.
    fn rows(&self, found: &[Found<'_>]) -> Result<Vec<RiskRow>> {
        if found.is_empty() {
            return Ok(Vec::new());
        }
        let ids = found.iter().map(|one| one.line.id.clone()).collect();
        let page = crate::opportunities::rows(self.session, OpportunityQuery { ids, ..OpportunityQuery::default() })?;
        let rows: HashMap<&str, &OpportunityRow> = page.rows.iter().map(|row| (row.id.as_str(), row)).collect();
        let told = found.iter().filter_map(|one| rows.get(one.line.id.as_str()).map(|row| self.row(row, one)));
        Ok(told.collect())
    }

    fn rule(&self, risk: Risk, count: usize) -> RiskRule {
        let (speech, key) = (self.session.speech(), key(risk));
        let args = [("slips", SLIPS.into()), ("days", QUIET.into())];
        RiskRule { key: key.to_owned(), name: speech.text(&format!("risk-{key}")), math: speech.say(&format!("risk-math-{key}"), &args), count: count as u32 }
    }

    fn row(&self, row: &OpportunityRow, one: &Found<'_>) -> RiskRow {
        RiskRow {
            opportunity: crate::wire::Ref { id: row.id.clone(), name: row.name.clone() },
            account: row.account.as_ref().map(|account| account.name.clone()),
            owner: row.owner.as_ref().map(|owner| owner.name.clone()),
            amount: row.amount.clone(),
            risks: one.broken.iter().map(|risk| RiskTold { key: key(*risk).to_owned(), text: self.told(*risk, row, one) }).collect(),
        }
    }

    fn told(&self, risk: Risk, row: &OpportunityRow, one: &Found<'_>) -> String {
        let facts = &one.facts;
        let speech = self.session.speech();
        let say = |name: &'static str, number: i64| speech.say(&format!("risk-told-{}", key(risk)), &[(name, number.into())]);
        match risk {
            Risk::Overdue => {
                let late = stored(one.line.closes_on.as_deref()).map_or(0, |day| (self.known.today - day).num_days());
                say("days", late)
            }
            Risk::Slipped => say("count", i64::from(facts.slips)),
            Risk::Stuck => say("days", one.staying.unwrap_or(0)),
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
