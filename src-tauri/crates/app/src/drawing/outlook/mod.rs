//! Pictures of range, changes, accuracy and pace.
//!
//! Figures come from `crate::forecasts`, which the commands of the same names give too.
//! Invariant: what a picture counts can be opened through its marks.

mod accuracy;
mod breadth;
mod changes;
mod durations;
mod fan;
mod flow;
mod range;
mod slips;
mod velocity;

pub(super) use accuracy::{accuracy, calibration};
pub(super) use breadth::breadth;
pub(super) use changes::changes;
pub(super) use durations::durations;
pub(super) use fan::fan;
pub(super) use flow::{flow, moves};
pub(super) use range::range;
pub(super) use slips::slips;
pub(super) use velocity::velocity;

use domain::forecast::way::Way;
use i18n::MoneyScale;

use super::slice::Slice;
use crate::error::Result;
use crate::forecasts::range_view::RangeQuery;
use crate::forecasts::view::ChangesQuery;
use crate::opportunities::these;
use crate::opportunities::view::OpportunityQuery;
use crate::speech::Speech;

/// How a picture of money speaks.
pub(super) struct Words<'a> {
    pub(super) slice: &'a Slice<'a>,
    pub(super) speech: Speech,
    currency: &'a str,
    pub(super) scale: MoneyScale,
}

impl<'a> Words<'a> {
    pub(super) fn of(slice: &'a Slice<'a>, largest: i64) -> Result<Self> {
        let (speech, currency) = (slice.session.speech(), slice.currency()?);
        Ok(Self { slice, scale: speech.format.money_scale(largest, currency), speech, currency })
    }

    pub(super) fn money(&self, minor: i64) -> String {
        self.speech.format.money(minor, self.currency)
    }

    /// A way to forecast, within a sentence.
    fn way(&self, way: Way) -> String {
        self.speech.text(&format!("outlook-way-{}", way.key()))
    }

    pub(super) fn share(&self, share: f64) -> String {
        self.speech.format.percent(share, 0)
    }

    fn counted(&self, count: usize, minor: i64) -> String {
        self.speech.say("charts-counted", &[("count", count.into()), ("amount", self.money(minor).into())])
    }

    pub(super) fn tick(&self) -> impl Fn(f64) -> String {
        |tick| self.scale.tick(tick as i64)
    }

    /// Exactly these opportunities.
    fn records(&self, ids: impl IntoIterator<Item = String>) -> Option<OpportunityQuery> {
        these(self.slice.session, ids)
    }
}

/// The months and the weather that a range is asked for with.
fn range_query(slice: &Slice<'_>) -> RangeQuery {
    RangeQuery {
        of: slice.part(),
        on: slice.query.on.clone(),
        from: Some(slice.from.to_string()),
        to: Some(slice.to.to_string()),
        way: slice.query.way.clone(),
        slip: slice.query.slip,
        correlation: slice.query.correlation,
    }
}

/// The days to compare: from a month before to the day looked from, where none are said.
fn changes_query(slice: &Slice<'_>) -> ChangesQuery {
    ChangesQuery {
        of: slice.part(),
        from: slice.query.since.clone(),
        to: slice.query.until.clone().or_else(|| slice.query.on.clone()),
        closes_from: slice.query.from.clone(),
        closes_to: slice.query.to.clone(),
        weighted: slice.query.weighted,
    }
}
