//! What a chart is over: pipeline, account, owner, product, source, territory, months.
//!
//! Invariant: the first month is not after the last.

use std::str::FromStr;

use domain::forecast::{Calendar, Grain, Period};
use domain::method::Process;
use domain::series::Month;
use store::OpportunityFilter;

use super::view::ChartQuery;
use crate::error::{AppError, Result};
use crate::forecasts::view::PipelineSlice;
use crate::{calendar, forecasts, method};
use crate::opportunities::view::OpportunityQuery;
use crate::session::Session;

/// The widest range of months a chart shows.
const LONGEST: i32 = 60;

pub(super) struct Slice<'a> {
    pub(super) session: &'a Session,
    pub(super) query: &'a ChartQuery,
    pub(super) from: Month,
    pub(super) to: Month,
}

impl<'a> Slice<'a> {
    /// The months asked for; the year of business of today where none are.
    pub(super) fn of(session: &'a Session, query: &'a ChartQuery) -> Result<Self> {
        let year = calendar::year(session, Month::of(session.today()))?;
        let asked = calendar::first(session, query.from.as_deref())?;
        let from = asked.unwrap_or(year.first());
        let to = calendar::last(session, query.to.as_deref())?.unwrap_or_else(|| if asked.is_some() { from.plus(11) } else { year.last() });
        let (from, to) = (from.min(to), from.max(to));
        Ok(Self { session, query, from, to: to.min(from.plus(LONGEST - 1)) })
    }

    pub(super) fn currency(&self) -> Result<&'a str> {
        Ok(&self.session.open()?.workspace.currency)
    }

    /// The pipeline asked for, else the workspace's own.
    pub(super) fn process(&self) -> Result<&'a Process> {
        let open = self.session.open()?;
        method::process(&open.method, self.query.pipeline.as_deref().unwrap_or(&open.workspace.pipeline))
    }

    /// The opportunities the chart is over; all pipelines where none is asked for.
    pub(super) fn base(&self) -> OpportunityQuery {
        OpportunityQuery {
            account: self.query.account.clone(),
            owner: self.query.owner.clone(),
            product: self.query.product.clone(),
            source: self.query.source.clone(),
            territory: self.query.territory.clone(),
            pipeline: self.query.pipeline.clone(),
            ..OpportunityQuery::default()
        }
    }

    /// The same for the figures.
    pub(super) fn part(&self) -> PipelineSlice {
        let ChartQuery { account, owner, product, source, territory, pipeline, .. } = self.query.clone();
        PipelineSlice { account, owner, product, source, territory, pipeline }
    }

    pub(super) fn filter(&self) -> Result<OpportunityFilter> {
        crate::opportunities::filter(self.session, &self.base())
    }

    /// Months in words: `2026`, `Q4 2026`, a month, or from – to.
    pub(super) fn months(&self) -> String {
        let name = |month: Month| self.session.speech().format.month(month.first_day());
        self.period().map_or_else(|| format!("{} – {}", name(self.from), name(self.to)), |period| forecasts::name(self.session, period))
    }

    /// The one period of business that the months are, where they are one.
    fn period(&self) -> Option<Period> {
        let start = calendar::start(self.session).ok()?;
        let whole = |grain| Some(Period::of(self.from, Calendar { grain, start })).filter(|period| period.months() == (self.from, self.to));
        [Grain::Year, Grain::Quarter, Grain::Month].into_iter().find_map(whole)
    }
}

/// Reads `YYYY-MM`; blank means none.
pub(crate) fn month(text: Option<&str>) -> Result<Option<Month>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    Month::from_str(text).map(Some).map_err(|_| AppError::NotADate(text.to_owned()))
}
