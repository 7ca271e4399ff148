//! Scores: each rating brought to 0–100, and several of them weighed into one.
//!
//! Not where ratings come from, and not what a score means. Sums are kept in whole millionths,
//! so that a score is exactly the same in any order of its criteria, never falls when a rating
//! rises, and does not change when all weights are multiplied by a whole number.
//! Invariant: a score and each point value handed out is inside 0..=100.

use serde::Serialize;

/// The best score; the worst is 0.
pub const BEST: f64 = 100.0;
/// Weights and points are counted in this part of one.
const MILLIONTHS: f64 = 1e6;

/// How much a criterion counts: more than 0, at most 1000, kept to a millionth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weight(u64);

/// A number that is no weight: not over 0, over 1000, or no number at all.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("a weight is more than 0 and at most 1000, not {0}")]
pub struct NotAWeight(pub f64);

/// How a criterion was rated, in the terms it was rated in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rating {
    /// By hand, in steps of which `from` is worst and `to` best.
    Steps {
        /// The step given.
        value: f64,
        /// The worst step.
        from: i32,
        /// The best step.
        to: i32,
    },
    /// A figure: `low` and what lies before it counts 0, `high` and what lies beyond it 100.
    /// With `high` under `low`, less is better.
    Measured {
        /// The figure.
        value: f64,
        /// Where 0 is.
        low: f64,
        /// Where 100 is.
        high: f64,
    },
    /// The value of a scale's level between the least and the greatest value on that scale.
    Level {
        /// The value of the level held.
        value: i32,
        /// The least value of the scale.
        least: i32,
        /// The greatest value of the scale.
        greatest: i32,
    },
    /// The score of another scorecard.
    Nested(f64),
}

/// One criterion on its way into a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Criterion {
    /// How much it counts.
    pub weight: Weight,
    /// Its rating in points of 0..=100, see [`Rating::points`]; `None`: not rated.
    pub points: Option<f64>,
}

/// A score out of the criteria that are rated.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Score {
    /// Σ weight × points ÷ Σ weight over the rated criteria, 0..=100.
    pub value: f64,
    /// Weight of the rated criteria ÷ weight of all, over 0 and at most 1.
    pub known: f64,
}

impl Weight {
    /// Counts once.
    pub const ONE: Self = Self(MILLIONTHS as u64);
    /// The largest weight.
    pub const MOST: f64 = 1000.0;

    /// The weight of a number; less than a millionth counts as a millionth.
    ///
    /// # Errors
    /// If the number is not over 0, over 1000, or no number.
    pub fn new(weight: f64) -> Result<Self, NotAWeight> {
        let fits = weight > 0.0 && weight <= Self::MOST;
        let millionths = (weight * MILLIONTHS).round().max(1.0);
        fits.then_some(Self(millionths as u64)).ok_or(NotAWeight(weight))
    }

    /// As a number.
    pub fn value(self) -> f64 {
        self.0 as f64 / MILLIONTHS
    }

    /// In millionths, 1..=10⁹: sums of these are exact.
    pub fn millionths(self) -> u64 {
        self.0
    }
}

impl Rating {
    /// The rating in points of 0..=100. `None` when the value is no number, or when worst and
    /// best are the same, so that nothing can be told apart.
    pub fn points(self) -> Option<f64> {
        match self {
            Self::Steps { value, from, to } => between(value, from.into(), to.into()),
            Self::Measured { value, low, high } => between(value, low, high),
            Self::Level { value, least, greatest } => {
                between(value.into(), least.into(), greatest.into())
            }
            Self::Nested(score) => between(score, 0.0, BEST),
        }
    }
}

/// Where a value stands from `low` (0) to `high` (100). Halves keep the widest range finite.
fn between(value: f64, low: f64, high: f64) -> Option<f64> {
    let share = (value / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0);
    let tells = low.is_finite() && high.is_finite() && low != high && !share.is_nan();
    tells.then(|| (share * BEST).clamp(0.0, BEST))
}

/// The score of these criteria; `None` when none of them is rated. Points beyond 0..=100 count
/// as its ends, points that are no number as not rated.
pub fn weigh(criteria: &[Criterion]) -> Option<Score> {
    let (mut all, mut rated, mut sum) = (0_u128, 0_u128, 0_u128);
    for criterion in criteria {
        let weight = u128::from(criterion.weight.0);
        all += weight;
        if let Some(points) = criterion.points.filter(|points| !points.is_nan()) {
            rated += weight;
            sum += weight * (points.clamp(0.0, BEST) * MILLIONTHS).round() as u128;
        }
    }
    // Divided while whole, to a millionth of a millionth, which a float still holds exactly.
    let value = (sum * MILLIONTHS as u128).checked_div(rated)? as f64 / MILLIONTHS / MILLIONTHS;
    Some(Score { value, known: rated as f64 / all as f64 })
}
