//! The periods a grid shows.
//!
//! Invariant: periods are whole, in order, without a gap.

use domain::forecast::{Calendar, Grain, Period};
use domain::series::Month;

use super::view::PeriodHead;
use crate::calendar;
use crate::error::Result;
use crate::forecasts::{grain, name};
use crate::session::Session;

/// The most columns.
const MOST: i32 = 36;

/// Periods side by side.
pub(super) struct Span {
    pub(super) periods: Vec<Period>,
}

impl Span {
    /// From the period of a month on; the year of business of today where nothing is said.
    pub(super) fn of(session: &Session, from: Option<&str>, by: &str, horizon: u32) -> Result<Self> {
        let start = calendar::start(session)?;
        let by = if by.is_empty() { Grain::Quarter } else { grain(by)? };
        let calendar = Calendar { grain: by, start };
        let first = calendar::first(session, from)?.unwrap_or_else(|| Month::of(session.today()).year_of(start).first());
        let first = Period::of(first, calendar).months().0;
        let usual = if by == Grain::Year { 3 } else { 12 / by.months() };
        let count = if horizon == 0 { usual } else { i32::try_from(horizon).unwrap_or(MOST).min(MOST) };
        let periods = (0..count).map(|at| Period::of(first.plus(at * by.months()), calendar));
        Ok(Self { periods: periods.collect() })
    }

    pub(super) fn first(&self) -> Month {
        self.periods.first().map_or_else(|| Month::of(chrono::NaiveDate::MIN), |period| period.months().0)
    }

    pub(super) fn last(&self) -> Month {
        self.periods.last().map_or_else(|| Month::of(chrono::NaiveDate::MIN), |period| period.months().1)
    }

    /// The place of the period that a month is in.
    pub(super) fn place(&self, month: Month) -> Option<usize> {
        self.periods.iter().position(|period| {
            let (first, last) = period.months();
            first <= month && month <= last
        })
    }

    pub(super) fn heads(&self, session: &Session) -> Vec<PeriodHead> {
        let head = |period: &Period| PeriodHead {
            key: period.to_string(),
            name: name(session, *period),
            from: period.months().0.to_string(),
            to: period.months().1.to_string(),
        };
        self.periods.iter().map(head).collect()
    }
}
