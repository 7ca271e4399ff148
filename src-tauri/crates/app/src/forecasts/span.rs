//! The months that the figures for management are of.
//!
//! Invariant: the first is not after the last.

use chrono::{Days, NaiveDate};
use domain::series::Month;

use crate::calendar;
use crate::error::Result;
use crate::session::Session;

/// Months, and the days of them that have been.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) from: Month,
    pub(super) to: Month,
    /// First day, and last day up to today.
    pub(super) days: (NaiveDate, NaiveDate),
}

impl Span {
    /// The months asked for. Where none are, targets are of the year of business, and what has been is
    /// of the twelve months up to today.
    pub(super) fn of(session: &Session, from: Option<&str>, to: Option<&str>) -> Result<Self> {
        let today = session.today();
        let year = calendar::year(session, Month::of(today))?;
        let (asked, until) = (calendar::first(session, from)?, calendar::last(session, to)?);
        let first = asked.unwrap_or(year.first());
        let last = until.unwrap_or_else(|| if asked.is_some() { first.plus(11) } else { year.last() });
        let (from, to) = (first.min(last), first.max(last));
        let lately = today.checked_sub_days(Days::new(364)).unwrap_or(today);
        let whole = (from.first_day(), to.last_day().min(today).max(from.first_day()));
        Ok(Self { from, to, days: if asked.is_none() && until.is_none() { (lately, today) } else { whole } })
    }
}
