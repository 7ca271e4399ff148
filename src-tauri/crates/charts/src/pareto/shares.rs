//! Items in order of size and the shares they add up to.
//!
//! Invariant: shares never fall, start at 0 and end at 1 when there is anything to share.

use super::{Pareto, ParetoItem};
use crate::drawing::sane;

/// Items from the largest, with the share of all that they and those before them make.
pub(super) struct Shares<'a> {
    pub(super) items: Vec<&'a ParetoItem>,
    /// One more than items: the share before the first is 0.
    pub(super) shares: Vec<f64>,
}

impl<'a> Shares<'a> {
    pub(super) fn of(pareto: &'a Pareto) -> Self {
        let mut items: Vec<_> = pareto.items.iter().collect();
        items.sort_by(|a, b| value(b).total_cmp(&value(a)));
        let all: f64 = items.iter().map(|item| value(item)).sum();
        let mut sum = 0.0;
        let running = items.iter().map(|item| {
            sum += value(item);
            if all > 0.0 { (sum / all).min(1.0) } else { 0.0 }
        });
        let shares = std::iter::once(0.0).chain(running).collect();
        Self { items, shares }
    }

    /// How many items it takes to reach a share, percent.
    pub(super) fn needed(&self, percent: f64) -> usize {
        let goal = percent / 100.0 - 1e-9;
        self.shares.iter().position(|share| *share >= goal).unwrap_or(self.items.len())
    }

    /// How many items are this part of all, percent, rounded up.
    pub(super) fn first(&self, percent: f64) -> usize {
        let count = (self.items.len() as f64 * sane(percent) / 100.0 - 1e-9).ceil();
        (count.max(1.0) as usize).min(self.items.len())
    }
}

pub(super) fn value(item: &ParetoItem) -> f64 {
    sane(item.value).max(0.0)
}
