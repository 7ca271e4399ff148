//! The distribution of a period's revenue: every opportunity is won whole or not at all.
//!
//! Not a simulation: the two-point distributions are convolved, so the same data give the same
//! figures. Source: peers' "exact alternative"; the market factor is Vasicek's (2002).
//!
//! - *Exact*: as long as at most [`MOST_SUMS`] different sums are possible, each is kept to the
//!   minor unit with its probability.
//! - *On a grid*: beyond that, on [`GRID`] steps or more from the sure sum to the largest. An amount
//!   that lies between two steps is shared between them so that its mean stays exact; that widens
//!   the range a little, by less than 1 %, however many there are.
//! - *Slip*: with a chance s of slipping, an opportunity brings its amount in this period with
//!   `p·(1 − s)`.
//! - *Market*: with a correlation r, given the state z of the market (standard normal), the chance
//!   is `Φ((Φ⁻¹(p) − √r·z) ÷ √(1 − r))`; its mean over z is p again. The distributions of 25
//!   or 49 states from −6 to 6 are mixed by the normal density.
//!
//! Invariant: probabilities sum to 1, the mean is the sure sum + Σ amount·p, and the order of the
//! opportunities does not matter.

mod convolve;
mod market;
mod swing;

pub use swing::{After, Stake, Swing, standing, swings};

use serde::Serialize;

/// So many different sums are kept apart.
pub const MOST_SUMS: usize = 2_048;
/// So many steps the grid has at least.
pub const GRID: usize = 1_000;

/// One opportunity: its amount, and the chance that it comes in the period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bet {
    /// Minor units; negative ones are losses.
    pub amount: i64,
    /// 0..=1; anything else is taken as the nearer end.
    pub chance: f64,
}

/// What all share.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Market {
    /// Correlation r of the opportunities, 0 (each for itself) ..= 0.9.
    pub correlation: f64,
}

/// A sum that can come, with its probability.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Point {
    /// Minor units.
    pub sum: i64,
    /// Probability.
    pub chance: f64,
}

/// What a period can bring.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Spread {
    /// Sums in rising order, one or more.
    pub points: Vec<Point>,
    /// Distance of two sums on the grid; 0 where the sums are exact.
    pub step: i64,
}

impl Bet {
    /// The chance that it still comes in the period when it slips out of it with chance `slip`.
    #[must_use]
    pub fn slipping(self, slip: f64) -> Self {
        Self { chance: self.chance * (1.0 - slip.clamp(0.0, 1.0)), ..self }
    }

    fn sane(self) -> Self {
        // NaN has no nearer end; it counts as never.
        let chance = if self.chance.is_nan() { 0.0 } else { self.chance.clamp(0.0, 1.0) };
        Self { chance, ..self }
    }
}

/// The distribution of `sure` (what is won already) + the opportunities that come.
pub fn spread(sure: i64, bets: &[Bet], market: Market) -> Spread {
    let (sure, bets) = normal_form(sure, bets);
    if market.correlation > 0.0 { market::mixed(sure, &bets, market) } else { convolve::spread(sure, &bets, None) }
}

/// Only amounts above 0 with chances between 0 and 1, the largest first.
fn normal_form(sure: i64, bets: &[Bet]) -> (i64, Vec<Bet>) {
    let mut sum = i128::from(sure);
    let mut open = Vec::with_capacity(bets.len());
    for bet in bets.iter().map(|bet| bet.sane()).filter(|bet| bet.amount != 0 && bet.chance > 0.0) {
        if bet.chance >= 1.0 {
            sum += i128::from(bet.amount);
        } else if bet.amount > 0 {
            open.push(bet);
        } else {
            // A loss that may come is a sure loss that may stay away.
            sum += i128::from(bet.amount);
            open.push(Bet { amount: bet.amount.saturating_neg(), chance: 1.0 - bet.chance });
        }
    }
    open.sort_by(|a, b| b.amount.cmp(&a.amount).then(b.chance.total_cmp(&a.chance)));
    (held(sum), open)
}

fn held(sum: i128) -> i64 {
    i64::try_from(sum.clamp(i128::from(i64::MIN), i128::from(i64::MAX))).unwrap_or(0)
}

impl Spread {
    /// The smallest sum that is not exceeded with probability `share` or more: P10 at 0.1.
    pub fn quantile(&self, share: f64) -> i64 {
        let mut below = 0.0;
        // Sums of a thousand probabilities are good to about 1e-13.
        let found = self.points.iter().find(|point| {
            below += point.chance;
            below >= share - 1e-12
        });
        found.or(self.points.last()).map_or(0, |point| point.sum)
    }

    /// The probability of `target` or more.
    pub fn reaching(&self, target: i64) -> f64 {
        let at = self.points.partition_point(|point| point.sum < target);
        // Folded from 0, for the sum of nothing would be −0.
        self.points[at..].iter().fold(0.0, |above: f64, point| above + point.chance).min(1.0)
    }

    /// The mean.
    pub fn mean(&self) -> f64 {
        self.points.iter().map(|point| point.sum as f64 * point.chance).sum()
    }

    /// The probabilities in `bins` equal parts from the smallest to the largest sum, with the
    /// lower end of each; fewer parts where there is nothing to divide.
    pub fn bins(&self, bins: usize) -> Vec<Point> {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return Vec::new() };
        let width = ((i128::from(last.sum) - i128::from(first.sum)) / bins.max(1) as i128 + 1).max(1);
        let count = ((i128::from(last.sum) - i128::from(first.sum)) / width + 1) as usize;
        let low = |at: usize| held(i128::from(first.sum) + width * at as i128);
        let mut parts: Vec<Point> = (0..count).map(|at| Point { sum: low(at), chance: 0.0 }).collect();
        for point in &self.points {
            parts[((i128::from(point.sum) - i128::from(first.sum)) / width) as usize].chance += point.chance;
        }
        parts
    }
}
