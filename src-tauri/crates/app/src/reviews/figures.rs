//! The figures of what a review looks at, now and on the day it compares with.
//!
//! Not worked out here: each is one that a view shows. Invariant: a figure of then is one that was
//! kept at the end of the last review, else one that dated facts tell; where neither is known,
//! nothing is said of then.

use chrono::NaiveDate;
use store::ReviewSubject;

use super::view::{PlanRating, RatedLine, ReviewFigure, Standing};
use crate::actions::view::ActionQuery;
use crate::care::health_get;
use crate::error::Result;
use crate::forecasts::view::{ChangesQuery, CountedMoney, ForecastQuery, PipelineSlice};
use crate::people::view::BondQuery;
use crate::session::Session;
use crate::wire::{Id, MoneyView};
use crate::worksheets::view::AccountPlanOf;

/// Figures of months that go on with the day: what was kept of them is of other months.
const OF_MONTHS: [&str; 5] = ["won", "commit", "p50", "target", "target-chance"];
/// The scorecard of B-14.
const RUBRIC: &str = "plan-rubric";

/// Figures of one subject, and what they were worked out with.
struct Figures<'a> {
    session: &'a Session,
    id: &'a str,
    since: NaiveDate,
    found: Vec<ReviewFigure>,
}

/// All figures of a line of a review.
pub(super) fn of(session: &Session, line: &ReviewSubject, since: NaiveDate) -> Result<Vec<ReviewFigure>> {
    let mut figures = Figures { session, id: &line.subject_id, since, found: Vec::new() };
    match line.kind.as_str() {
        "account" => figures.account()?,
        "opportunity" => figures.opportunity()?,
        _ => figures.forecast()?,
    }
    Ok(figures.found)
}

/// Each figure with how it stood at the end of the last review; where that is not known, as it
/// was found.
pub(super) fn compared(now: Vec<ReviewFigure>, before: Option<&Standing>) -> Vec<ReviewFigure> {
    let then = |key: &str| before.filter(|_| !OF_MONTHS.contains(&key)).and_then(|before| before.figures.iter().find(|one| one.key == key));
    now.into_iter().map(|one| match then(&one.key) {
        Some(then) => {
            let same = then.currency == one.currency;
            moved(ReviewFigure { before: Some(then.text.clone()), ..one }, then.value.filter(|_| same))
        }
        None => one,
    }).collect()
}

/// How far a figure has moved, and whether for the better.
fn moved(one: ReviewFigure, before: Option<f64>) -> ReviewFigure {
    let by = one.value.zip(before).map(|(now, then)| now - then);
    let better = by.filter(|by| *by != 0.0).and_then(|by| Some((by > 0.0) == rises(&one.key)?));
    ReviewFigure { moved: by, better, ..one }
}

/// Whether more of it is better; none where it is neither: what is open also falls when it is won.
fn rises(key: &str) -> Option<bool> {
    match key {
        "overdue" | "issues" => Some(false),
        "close" | "stage" | "target" | "open" | "weighted" => None,
        _ => Some(true),
    }
}

impl Figures<'_> {
    fn add(&mut self, key: &str, text: String, value: Option<f64>, before: Option<(String, Option<f64>)>) {
        let title = self.session.speech().text(&format!("reviews-figure-{key}"));
        let one = ReviewFigure { key: key.to_owned(), title, text, value, currency: None, before: None, moved: None, better: None };
        self.found.push(match before {
            Some((text, value)) => moved(ReviewFigure { before: Some(text), ..one }, value),
            None => one,
        });
    }

    fn points(&mut self, key: &str, value: Option<f64>) {
        let text = value.map_or_else(|| "–".to_owned(), |value| self.session.speech().format.integer(value.round() as i64));
        self.add(key, text, value.map(f64::round), None);
    }

    fn count(&mut self, key: &str, count: usize) {
        self.points(key, Some(count as f64));
    }

    fn percent(&mut self, key: &str, value: Option<f64>, before: Option<f64>) {
        let format = self.session.speech().format;
        let told = |value: f64| format.percent_points(value.round() as i64);
        let text = value.map_or_else(|| "–".to_owned(), told);
        self.add(key, text, value.map(f64::round), before.map(|then| (told(then), Some(then.round()))));
    }

    fn money(&mut self, key: &str, amount: Option<&MoneyView>, before: Option<&MoneyView>) {
        let text = |amount: &MoneyView| (amount.short.clone(), Some(amount.minor as f64));
        let (told, value) = amount.map_or_else(|| ("–".to_owned(), None), text);
        self.add(key, told, value, before.map(text));
        self.in_currency(amount);
    }

    /// The figure added last is an amount in this currency.
    fn in_currency(&mut self, amount: Option<&MoneyView>) {
        if let Some(last) = self.found.last_mut() {
            last.currency = amount.map(|amount| amount.currency.clone());
        }
    }

    fn counted(&mut self, key: &str, now: &CountedMoney, then: &CountedMoney) {
        let told = |one: &CountedMoney| {
            let args = [("count", one.count.into()), ("amount", one.amount.short.as_str().into())];
            self.session.speech().say("reviews-counted", &args)
        };
        let (text, before) = (told(now), told(then));
        self.add(key, text, Some(now.amount.minor as f64), Some((before, Some(then.amount.minor as f64))));
        self.in_currency(Some(&now.amount));
    }

    /// Open amounts of a part of the business, then and now.
    fn pipeline(&mut self, of: &PipelineSlice) -> Result<()> {
        for (key, weighted) in [("open", false), ("weighted", true)] {
            let query = ChangesQuery { of: of.clone(), from: Some(self.since.to_string()), weighted, ..ChangesQuery::default() };
            let found = crate::forecasts::changes(self.session, query)?;
            self.counted(key, &found.end, &found.start);
        }
        Ok(())
    }

    fn account(&mut self) -> Result<()> {
        let id = || Id { id: self.id.to_owned() };
        let (health, service) = (health_get(self.session, id())?, crate::care::service_get(self.session, id())?);
        let plan = crate::worksheets::account_plan(self.session, AccountPlanOf { id: self.id.to_owned(), template: None })?;
        let rating = rating(self.session, self.id)?;
        self.points("health", health.score);
        self.points("rubric", rating.and_then(|rating| rating.score));
        self.percent("plan", Some(f64::from(plan.percent)), None);
        self.pipeline(&PipelineSlice { account: Some(self.id.to_owned()), ..PipelineSlice::default() })?;
        let query = BondQuery { account: self.id.to_owned(), ..BondQuery::default() };
        let known = |day: NaiveDate| crate::relations::coverage_on(self.session, &query, &day.to_string());
        let (now, then) = (known(self.session.today())?.percent, known(self.since)?.percent);
        self.percent("coverage", now, then);
        self.count("issues", service.open as usize);
        self.overdue(ActionQuery { account: Some(self.id.to_owned()), ..Default::default() })
    }

    fn overdue(&mut self, of: ActionQuery) -> Result<()> {
        let query = ActionQuery { state: Some("overdue".into()), ..of };
        let late = crate::actions::action_rows(self.session, query)?.len();
        self.count("overdue", late);
        Ok(())
    }

    fn opportunity(&mut self) -> Result<()> {
        let found = crate::opportunities::pursuit(self.session, Id { id: self.id.to_owned() })?;
        let row = found.row;
        let stage = found.stages.iter().find(|stage| stage.key == row.stage).map_or(row.stage.clone(), |stage| stage.title.clone());
        self.add("stage", stage, None, None);
        self.money("amount", row.amount.as_ref(), None);
        self.percent("chance", Some(f64::from(row.probability)), None);
        let close = crate::dates::stored(row.closes_on.as_deref()).map_or_else(|| "–".to_owned(), |day| self.session.speech().format.date(day));
        self.add("close", close, None, None);
        if row.valid_of > 0 {
            let text = format!("{}/{}", row.valid, row.valid_of);
            self.add("elements", text, Some(f64::from(row.valid)), None);
        }
        self.questions()?;
        self.overdue(ActionQuery { subject: Some(self.id.to_owned()), ..Default::default() })
    }

    /// The four questions: what speaks for us, less what speaks against us (D-19).
    fn questions(&mut self) -> Result<()> {
        let query = crate::qualify::view::QualificationQuery { opportunity: self.id.to_owned(), ..Default::default() };
        let found = crate::qualify::qualification(self.session, query)?;
        if let Some(ours) = found.contenders.first() {
            let sum = i64::from(ours.total.plus) - i64::from(ours.total.minus);
            let text = self.session.speech().format.change(sum);
            self.add("questions", text, Some(sum as f64), None);
        }
        Ok(())
    }

    fn forecast(&mut self) -> Result<()> {
        // The same months, looked at from two days.
        let from = Some(self.session.today().format("%Y-%m").to_string());
        let query = |on: Option<String>| ForecastQuery { on, from: from.clone(), by: "quarter".into(), horizon: 4, ..ForecastQuery::default() };
        let now = crate::forecasts::forecast(self.session, query(None))?.total;
        let then = crate::forecasts::forecast(self.session, query(Some(self.since.to_string())))?.total;
        for (key, now, then) in [
            ("won", Some(&now.won), Some(&then.won)),
            ("commit", Some(&now.commit), Some(&then.commit)),
            ("p50", Some(&now.p50), Some(&then.p50)),
            ("target", now.target.as_ref(), then.target.as_ref()),
        ] {
            self.money(key, now, then);
        }
        self.percent("target-chance", now.chance.map(|chance| chance * 100.0), then.chance.map(|chance| chance * 100.0));
        self.pipeline(&PipelineSlice::default())
    }
}

/// How good the plan of an account is (B-14).
pub(super) fn rating(session: &Session, account: &str) -> Result<Option<PlanRating>> {
    let query = crate::scorecards::view::ScorecardQuery { scorecard: RUBRIC.into(), subject: account.into(), contender: None };
    if session.open()?.method.scorecard(RUBRIC).is_none() {
        return Ok(None);
    }
    let card = crate::scorecards::get(session, query)?;
    let lines = card.criteria.into_iter().map(|one| RatedLine { key: one.key, title: one.title, value: one.value });
    Ok(Some(PlanRating { title: card.title, score: card.score, lines: lines.collect() }))
}
