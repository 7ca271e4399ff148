//! Opportunities as the charts of revenue and forecast take them.
//!
//! Invariant: amounts in the workspace's currency, as of the day looked from; what is left out is counted.

use domain::forecast::Category;
use domain::series::Deal;

use super::slice::Slice;
use crate::error::Result;
use crate::forecasts::Outlook;
use crate::rates::Foreign;

/// Deals with their forecast category, and what could not be counted.
pub(super) struct Deals {
    pub(super) list: Vec<(Deal, Category)>,
    pub(super) foreign: Foreign,
    /// Open ones whose amount is estimated: how many, and those amounts.
    pub(super) estimated: (usize, i64),
    /// Open ones not all of whose elements are confirmed (D-07): how many, and their amounts.
    pub(super) left_out: (usize, i64),
}

impl Deals {
    pub(super) fn of(slice: &Slice<'_>) -> Result<Self> {
        let outlook = Outlook::of(slice.session, &slice.part(), slice.session.today())?;
        let estimated = outlook.estimated(outlook.open());
        Ok(Self { list: outlook.deals, foreign: outlook.foreign, estimated, left_out: outlook.left_out })
    }
}
