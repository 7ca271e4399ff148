//! A market that lifts or lowers all chances at once.
//!
//! Invariant: the mean over the states of the market is the chance given.

use super::super::normal::{below, point};
use super::{Bet, Market, Point, Spread, convolve, held};

/// The states reach so far to each side.
const FAR: f64 = 6.0;

/// The states of the market with their weights, which sum to 1. The stronger the correlation, the
/// steeper the chances, and the closer the states.
pub(super) fn states(market: Market) -> Vec<(f64, f64)> {
    let apart = if market.correlation > 0.2 { 0.25 } else { 0.5 };
    let side = (FAR / apart) as i32;
    let states = (-side..=side).map(|n| f64::from(n) * apart);
    let all: Vec<(f64, f64)> = states.map(|z| (z, (-z * z / 2.0).exp())).collect();
    let sum: f64 = all.iter().map(|(_, weight)| weight).sum();
    all.into_iter().map(|(z, weight)| (z, weight / sum)).collect()
}

/// The chance given a state.
pub(super) fn given(chance: f64, z: f64, market: Market) -> f64 {
    let r = market.correlation.clamp(0.0, 0.9);
    if r == 0.0 { chance } else { below((point(chance) - r.sqrt() * z) / (1.0 - r).sqrt()) }
}

/// The mixture over all states.
pub(super) fn mixed(sure: i64, bets: &[Bet], market: Market) -> Spread {
    let step = convolve::step(bets);
    let mut mixture = Mixture::default();
    for (z, weight) in states(market) {
        // The same amounts in the same order: every state has the same sums, or steps of one grid.
        mixture.add(weight, &convolve::spread(sure, &in_state(bets, z, market), step));
    }
    mixture.0
}

/// The same in a state of the market.
pub(super) fn in_state(bets: &[Bet], z: f64, market: Market) -> Vec<Bet> {
    bets.iter().map(|bet| Bet { chance: given(bet.chance, z, market), ..*bet }).collect()
}

/// A weighted sum of distributions: of the same exact sums, or of stretches of one grid.
#[derive(Default)]
pub(super) struct Mixture(pub(super) Spread);

impl Mixture {
    pub(super) fn add(&mut self, weight: f64, part: &Spread) {
        let at = self.room_for(part);
        let own = &mut self.0.points[at..];
        own.iter_mut().zip(&part.points).for_each(|(sum, one)| sum.chance += one.chance * weight);
    }

    /// Makes room for a part, and gives the place where it begins.
    fn room_for(&mut self, part: &Spread) -> usize {
        let Some((own, first)) = self.0.points.first().zip(part.points.first()).map(|(own, first)| (own.sum, first.sum)) else {
            let empty = part.points.iter().map(|point| Point { chance: 0.0, ..*point });
            self.0 = Spread { points: empty.collect(), step: part.step };
            return 0;
        };
        // Exact sums stand at the same places in every state.
        let Some(apart) = (i128::from(first) - i128::from(own)).checked_div(i128::from(part.step)) else { return 0 };
        let steps = usize::try_from(apart.unsigned_abs()).unwrap_or(0);
        let sum = |from: i64, at: usize| Point { sum: held(i128::from(from) + i128::from(part.step) * at as i128), chance: 0.0 };
        if apart < 0 {
            self.0.points.splice(0..0, (0..steps).map(|at| sum(first, at)));
        }
        let (start, begin) = if apart < 0 { (0, first) } else { (steps, own) };
        let held = self.0.points.len();
        self.0.points.extend((held..start + part.points.len()).map(|at| sum(begin, at)));
        start
    }
}
