//! Measures that records tell by themselves: the sales cycle (E-19), and of service how soon issues were
//! answered and solved, how many at the first contact, who was visited, how content people are (E-21).
//!
//! Not what was entered, which holds before it. That a day counts as 24 hours is ours: issues know days.
//! Invariant: a value stands in the month in which it came about, and only in the series that has its measure.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::care::{Trouble, of_score};
use domain::method::{Gauge, Series};
use domain::series::Month;
use domain::series::values::fold;
use store::{Issue, Satisfaction};

use super::span::Span;
use crate::care::troubles;
use crate::dates::stored;
use crate::error::Result;
use crate::forecasts::Past;
use crate::session::Session;

/// Hours of a day.
const HOURS: i64 = 24;
/// The kind of activity that is a visit.
const VISIT: &str = "visit";

/// Thousandths by measure, each with its month.
#[derive(Default)]
pub(super) struct Worked(HashMap<&'static str, Vec<(Month, i64)>>);

/// Whose records are read.
struct Of<'a> {
    session: &'a Session,
    account: Option<&'a str>,
}

impl Worked {
    pub(super) fn read(session: &Session, series: &Series, account: Option<&str>, span: &Span) -> Result<Self> {
        let of = Of { session, account };
        let has = |measure: &str| series.measure(measure).is_some();
        let mut all = Self::default();
        if has("sales-cycle") {
            all.put("sales-cycle", of.cycles()?);
        }
        if has("resolution-time") {
            all.take(&of.troubles()?);
        }
        if has("visits") {
            all.put("visits", of.visits(span)?);
        }
        if has("satisfaction") {
            all.put("satisfaction", of.content()?);
        }
        Ok(all)
    }

    fn put(&mut self, measure: &'static str, values: impl IntoIterator<Item = (NaiveDate, i64)>) {
        self.0.insert(measure, values.into_iter().map(|(day, value)| (Month::of(day), value * 1000)).collect());
    }

    fn take(&mut self, troubles: &[Trouble]) {
        let days = |from: NaiveDate, to: NaiveDate| (to - from).num_days().max(0);
        let answered = troubles.iter().filter_map(|one| Some((one.answered?, days(one.opened, one.answered?) * HOURS)));
        let resolved = troubles.iter().filter_map(|one| Some((one.resolved?, days(one.opened, one.resolved?))));
        let first = troubles.iter().filter_map(|one| Some((one.resolved?, i64::from(one.at_first?))));
        self.put("response-time", answered);
        self.put("resolution-time", resolved);
        self.put("first-contact", first);
    }

    /// What records tell of a measure over months; none where they tell nothing.
    pub(super) fn over(&self, gauge: &Gauge, (first, last): (Month, Month)) -> Option<i64> {
        let within = self.0.get(gauge.key.as_str())?.iter().filter(|(month, _)| first <= *month && *month <= last);
        fold(within.map(|(_, value)| Some(*value)), gauge.fold)
    }
}

impl Of<'_> {
    /// Days from opening to the deal, by the day it was won.
    fn cycles(&self) -> Result<Vec<(NaiveDate, i64)>> {
        let filter = store::OpportunityFilter { account: self.account.map(str::to_owned), outcomes: vec!["won".to_owned()], ..Default::default() };
        let past = Past::at(self.session, &filter, self.session.today())?;
        let cycle = |line: &store::PastLine| {
            let (opened, closed) = (stored(line.opened_on.as_deref())?, stored(line.closed_on.as_deref())?);
            Some((closed, (closed - opened).num_days().max(0)))
        };
        Ok(past.lines.iter().filter_map(cycle).collect())
    }

    fn troubles(&self) -> Result<Vec<Trouble>> {
        let db = self.session.open()?.store.db();
        let rows = self.account.map_or_else(|| db.all::<Issue>(), |id| db.with::<Issue>("account_id", id))?;
        Ok(troubles(&rows))
    }

    fn visits(&self, span: &Span) -> Result<Vec<(NaiveDate, i64)>> {
        let days = (span.first().first_day().to_string(), span.last().last_day().to_string());
        let found = self.session.open()?.store.db().activity_days(VISIT, self.account, (&days.0, &days.1))?;
        Ok(found.iter().filter_map(|day| Some((stored(Some(day))?, 1))).collect())
    }

    /// Answers from 1 to 5 as percent.
    fn content(&self) -> Result<Vec<(NaiveDate, i64)>> {
        let db = self.session.open()?.store.db();
        let rows = self.account.map_or_else(|| db.all::<Satisfaction>(), |id| db.with::<Satisfaction>("account_id", id))?;
        Ok(rows.iter().filter_map(|row| Some((stored(Some(&row.on_date))?, of_score(row.score as f64).round() as i64))).collect())
    }
}
