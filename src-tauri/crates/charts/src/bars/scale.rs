//! The value axis: round numbers that enclose the data.
//!
//! Invariant: at least two ticks, ascending, the outer ones at or beyond the data, zero among them.

use super::Period;
use crate::drawing::sane;

/// The values at which the axis has a tick; the first and last are its ends.
#[derive(Debug, Clone)]
pub(crate) struct Scale {
    pub(crate) ticks: Vec<f64>,
}

impl Scale {
    /// An axis for these periods with about `wanted` steps.
    pub(crate) fn of(periods: &[Period], wanted: usize) -> Self {
        let (low, high) = extent(periods);
        Self::between(low, high, wanted)
    }

    /// An axis from at most `low` to at least `high` with about `wanted` steps.
    pub(crate) fn between(low: f64, high: f64, wanted: usize) -> Self {
        let span = if high > low { high - low } else { 1.0 };
        let step = round_step(span / wanted.max(1) as f64);
        let first = (low / step).floor() as i64;
        let last = ((high / step).ceil() as i64).max(first + 1);
        Self { ticks: (first..=last).map(|n| n as f64 * step).collect() }
    }

    pub(crate) fn low(&self) -> f64 {
        self.ticks.first().copied().unwrap_or(0.0)
    }

    pub(crate) fn high(&self) -> f64 {
        self.ticks.last().copied().unwrap_or(1.0)
    }
}

/// The next of 1, 2, 2.5, 5 and 10 times a power of ten that is not below `step`.
fn round_step(step: f64) -> f64 {
    let power = 10f64.powf(step.log10().floor());
    let round = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().find(|r| r * power >= step * 0.9999);
    round.unwrap_or(10.0) * power
}

fn extent(periods: &[Period]) -> (f64, f64) {
    let all = periods.iter().flat_map(values);
    all.fold((0.0, 0.0), |(low, high): (f64, f64), v| (low.min(v), high.max(v)))
}

fn values(period: &Period) -> impl Iterator<Item = f64> {
    let up = period.segments.iter().map(|s| sane(s.value).max(0.0)).sum::<f64>();
    let down = period.segments.iter().map(|s| sane(s.value).min(0.0)).sum::<f64>();
    let range = period.range.into_iter().flat_map(|r| [r.low, r.middle, r.high]);
    [up, down].into_iter().chain(period.goal.map(sane)).chain(range.map(sane))
}
