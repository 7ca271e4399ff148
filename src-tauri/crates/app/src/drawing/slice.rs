//! What a chart is over: pipeline, account, owner, months.
//!
//! Invariant: the first month is not after the last.

use std::str::FromStr;

use domain::method::Process;
use domain::series::Month;
use store::OpportunityFilter;

use super::view::ChartQuery;
use crate::error::{AppError, Result};
use crate::forecasts::view::PipelineSlice;
use crate::method;
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
    /// The months asked for; the calendar year of today where none are.
    pub(super) fn of(session: &'a Session, query: &'a ChartQuery) -> Result<Self> {
        let today = Month::of(session.today());
        let year = |number: u32| Month::new(today.year(), number).unwrap_or(today);
        let from = month(query.from.as_deref())?.unwrap_or_else(|| year(1));
        let to = month(query.to.as_deref())?.unwrap_or_else(|| if query.from.is_some() { from.plus(11) } else { year(12) });
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
            pipeline: self.query.pipeline.clone(),
            ..OpportunityQuery::default()
        }
    }

    /// The same for the figures.
    pub(super) fn part(&self) -> PipelineSlice {
        let ChartQuery { account, owner, pipeline, .. } = self.query.clone();
        PipelineSlice { account, owner, pipeline, product: None }
    }

    pub(super) fn filter(&self) -> OpportunityFilter {
        crate::opportunities::filter(&self.base())
    }

    /// Months in words: `2026`, or from – to.
    pub(super) fn months(&self) -> String {
        let format = self.session.speech().format;
        if self.from.number() == 1 && self.to == self.from.plus(11) {
            return self.from.year().to_string();
        }
        format!("{} – {}", format.month(self.from.first_day()), format.month(self.to.first_day()))
    }
}

/// Reads `YYYY-MM`; blank means none.
pub(crate) fn month(text: Option<&str>) -> Result<Option<Month>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    Month::from_str(text).map(Some).map_err(|_| AppError::NotADate(text.to_owned()))
}
