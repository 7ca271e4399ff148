//! Opportunities as the charts of revenue and forecast take them.
//!
//! Invariant: amounts in the workspace's currency, as of the day looked from; what is left out is counted.

use chrono::NaiveDate;
use domain::forecast::{Category, expected_month};
use domain::series::{Deal, Month, Outcome};

use super::chart::opaque;
use super::slice::Slice;
use crate::error::Result;
use crate::forecasts::Outlook;
use crate::opportunities::these;
use crate::rates::Foreign;
use crate::session::Session;

/// Deals with their forecast category, and what could not be counted.
pub(super) struct Deals<'a> {
    session: &'a Session,
    pub(super) list: Vec<(Deal, Category)>,
    /// Of each, its opportunity.
    ids: Vec<String>,
    today: NaiveDate,
    pub(super) foreign: Foreign,
    /// Open ones whose amount is estimated: how many, and those amounts.
    pub(super) estimated: (usize, i64),
    /// Open ones not all of whose elements are confirmed (D-07): how many, and their amounts.
    pub(super) left_out: (usize, i64),
}

impl<'a> Deals<'a> {
    pub(super) fn of(slice: &Slice<'a>) -> Result<Self> {
        let outlook = Outlook::of(slice.session, &slice.part(), slice.session.today())?;
        let estimated = outlook.estimated(outlook.open());
        let ids = outlook.lines.iter().map(|line| line.id.clone()).collect();
        Ok(Self { session: slice.session, ids, today: outlook.day, list: outlook.deals, foreign: outlook.foreign, estimated, left_out: outlook.left_out })
    }

    /// What a whole column is of: won in these months, or open and expected in them; open ones in no
    /// category only where they are asked for.
    pub(super) fn within(&self, (from, to): (Month, Month), omitted: bool) -> Option<String> {
        let counts = |(deal, category): &(Deal, Category)| {
            let month = match deal.outcome {
                Outcome::Won => deal.closed_on.map(Month::of),
                Outcome::Open if *category == Category::Omitted && !omitted => None,
                Outcome::Open => expected_month(deal, self.today),
                Outcome::Lost => None,
            };
            month.is_some_and(|month| from <= month && month <= to)
        };
        let within = self.list.iter().zip(&self.ids).filter(|(deal, _)| counts(deal));
        these(self.session, within.map(|(_, id)| id.clone())).as_ref().and_then(opaque)
    }
}
