//! Enough or not: coverage, what is still needed, velocity, reserve.
//!
//! Source: D-24 (reserve), D-35 (saturation; a fixed factor there, one's own win rate here), D-36
//! (the performance equation: the source has its title only, so its terms are the field's). All
//! figures in minor units of one currency. Invariant: no figure is made of a division by nothing:
//! it is `None` instead.

use serde::Serialize;

/// What is known of a period.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Period {
    /// Target.
    pub target: i64,
    /// Won already.
    pub won: i64,
    /// Open and expected in it, full amounts.
    pub open: i64,
    /// What the open ones are worth by their chances.
    pub expected: i64,
}

/// Averages of what is decided.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Habits {
    /// Won ÷ decided, 0..=1; `None` when nothing was decided.
    pub win_rate: Option<f64>,
    /// Mean amount of the won.
    pub average: Option<f64>,
    /// Mean days from opening to winning.
    pub cycle: Option<f64>,
}

/// How far what is open reaches.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Pace {
    /// `target − won`; not below 0.
    pub missing: i64,
    /// `target − won − expected`; negative when more is expected.
    pub gap: i64,
    /// `open ÷ missing`; `None` when nothing is missing.
    pub coverage: Option<f64>,
    /// `1 ÷ win rate`: the coverage that one's own win rate asks for.
    pub needed_coverage: Option<f64>,
    /// New pipeline that closes the gap: `max(0, gap) ÷ win rate`.
    pub needed_pipeline: Option<f64>,
    /// New opportunities of average size that make it.
    pub needed_count: Option<f64>,
}

/// Reads a period by one's own habits.
pub fn pace(period: Period, habits: Habits) -> Pace {
    let missing = period.target.saturating_sub(period.won).max(0);
    let gap = period.target.saturating_sub(period.won).saturating_sub(period.expected);
    let rate = habits.win_rate.filter(|rate| *rate > 0.0);
    let needed_pipeline = rate.map(|rate| gap.max(0) as f64 / rate);
    let average = habits.average.filter(|average| *average > 0.0);
    Pace {
        missing,
        gap,
        coverage: (missing > 0).then(|| period.open as f64 / missing as f64),
        needed_coverage: rate.map(|rate| 1.0 / rate),
        needed_pipeline,
        needed_count: needed_pipeline.zip(average).map(|(pipeline, average)| (pipeline / average).ceil()),
    }
}

/// Velocity: `count × average × win rate ÷ cycle`, minor units per day (D-36).
pub fn velocity(count: usize, habits: Habits) -> Option<f64> {
    let cycle = habits.cycle.filter(|days| *days > 0.0)?;
    Some(count as f64 * habits.average? * habits.win_rate? / cycle)
}

/// How large a reserve must be for what is missing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Enough {
    /// `missing ÷ win rate`; `missing` where nothing was decided yet.
    pub amount: i64,
    /// `amount ÷ average of the won`, whole; `None` where nothing was won yet.
    pub count: Option<i64>,
}

/// When a reserve is saturated (D-24, D-35): by one's own win rate it brings what is missing. That the
/// rate decides, and that a number follows from the average, is ours. Nothing missing asks for nothing.
pub fn enough(missing: i64, habits: Habits) -> Enough {
    let missing = missing.max(0);
    let rate = habits.win_rate.filter(|rate| *rate > 0.0).unwrap_or(1.0);
    let amount = (missing as f64 / rate).ceil();
    let average = habits.average.filter(|average| *average > 0.0);
    Enough { amount: amount as i64, count: average.map(|average| (amount / average - 1e-9).ceil().max(0.0) as i64) }
}

/// Reserve: open amount ÷ what is still missing (D-24); `None` when nothing is missing.
pub fn saturation(open: i64, target: i64, won: i64) -> Option<f64> {
    let missing = target.saturating_sub(won);
    (missing > 0).then(|| open as f64 / missing as f64)
}
