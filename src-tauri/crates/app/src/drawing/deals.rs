//! Opportunities as the charts of revenue and forecast take them.
//!
//! Invariant: amounts in the workspace's currency, as of the day looked from; what is left out is counted.

use domain::forecast::Category;
use domain::series::Deal;

use super::slice::Slice;
use crate::error::Result;
use crate::forecasts::{Past, Stages};
use crate::rates::Foreign;

/// Deals with their forecast category, and what could not be counted.
pub(super) struct Deals {
    pub(super) list: Vec<(Deal, Category)>,
    pub(super) foreign: Foreign,
    pub(super) without_amount: usize,
    /// Open ones not all of whose elements are confirmed (D-07): how many, and their amounts.
    pub(super) left_out: (usize, i64),
}

impl Deals {
    pub(super) fn of(slice: &Slice<'_>) -> Result<Self> {
        let stages = Stages::of(&slice.session.open()?.method);
        let (past, left_out) = Past::counted(slice.session, &slice.filter()?, slice.session.today())?;
        let without_amount = past.lines.iter().filter(|line| line.amount.is_none() && line.outcome == "open").count();
        let list = past.lines.iter().map(|line| (stages.deal(line), stages.category(line)));
        Ok(Self { list: list.collect(), foreign: past.foreign, without_amount, left_out })
    }
}
