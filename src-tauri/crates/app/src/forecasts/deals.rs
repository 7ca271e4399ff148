//! What a forecast is made of, opportunity by opportunity: each with what it counts as, and why it does
//! not where it does not.
//!
//! Not the sums (`periods`). Invariant: those that count, by their months, make every sum of the
//! forecast of the same day and part.

use chrono::NaiveDate;
use domain::forecast::worth::Worth;
use domain::forecast::{Category, expected_month};
use domain::series::{Deal, Month, Outcome};
use store::PastLine;

use super::figures::{day, query};
use super::outlook::{average, worths};
use super::past::Past;
use super::periods::periods;
use super::stages::Stages;
use super::view::ForecastQuery;
use crate::error::Result;
use crate::session::Session;

/// Why an open one is in no sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Out {
    /// Not verified as its amount asks.
    Unverified,
    /// Its stage is left out of forecasts.
    Omitted,
    /// Nobody said when it closes.
    Undated,
    /// Its expected close has passed.
    Overdue,
}

/// One of them.
pub(crate) struct Counted {
    pub(crate) line: PastLine,
    pub(crate) deal: Deal,
    /// Of an open one.
    pub(crate) category: Category,
    /// Nobody said its amount.
    pub(crate) estimated: bool,
    pub(crate) out: Option<Out>,
}

impl Counted {
    pub(crate) fn is_won(&self) -> bool {
        self.deal.outcome == Outcome::Won
    }

    /// The day that says in which month it stands.
    pub(crate) fn closes(&self) -> Option<NaiveDate> {
        if self.is_won() { self.deal.closed_on } else { self.deal.closes_on }
    }

    /// Minor units, by its chance.
    pub(crate) fn weighted(&self) -> i64 {
        if self.is_won() { self.deal.amount } else { self.deal.chance.of(self.deal.amount) }
    }
}

/// All open ones, and those won in the periods asked for; the next to close first.
pub(crate) fn deals(session: &Session, asked: &ForecastQuery) -> Result<Vec<Counted>> {
    let today = day(session, asked.on.as_deref())?;
    let (_, from, to) = periods(session, asked, today)?;
    let past = Past::marked(session, &crate::opportunities::filter(session, &query(&asked.of))?, today)?;
    let average = average(session, &asked.of, &past.lines, today)?;
    let (worths, stages) = (worths(&past.lines, average), Stages::of(&session.open()?.method));
    let all = past.lines.into_iter().zip(worths).map(|(line, worth)| counted(&stages, (line, worth), today));
    let within = |one: &Counted| match one.deal.outcome {
        Outcome::Open => true,
        Outcome::Won => one.deal.closed_on.map(Month::of).is_some_and(|month| from <= month && month <= to),
        Outcome::Lost => false,
    };
    let mut deals: Vec<Counted> = all.filter(within).collect();
    deals.sort_by(|a, b| (a.closes().is_none(), a.closes(), &a.line.name, &a.line.id).cmp(&(b.closes().is_none(), b.closes(), &b.line.name, &b.line.id)));
    Ok(deals)
}

fn counted(stages: &Stages<'_>, (line, worth): (PastLine, Option<Worth>), today: NaiveDate) -> Counted {
    let (deal, category) = (stages.deal(&line), stages.category(&line));
    let deal = Deal { amount: worth.map_or(deal.amount, |worth| worth.amount), ..deal };
    let out = (deal.outcome == Outcome::Open).then(|| out(&line, &deal, category, today)).flatten();
    Counted { estimated: worth.is_some_and(Worth::estimated), line, deal, category, out }
}

fn out(line: &PastLine, deal: &Deal, category: Category, today: NaiveDate) -> Option<Out> {
    match (line.counted, category, deal.closes_on) {
        (false, ..) => Some(Out::Unverified),
        (_, Category::Omitted, _) => Some(Out::Omitted),
        (.., None) => Some(Out::Undated),
        _ => expected_month(deal, today).is_none().then_some(Out::Overdue),
    }
}
