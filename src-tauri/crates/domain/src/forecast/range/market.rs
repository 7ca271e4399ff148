//! A market that lifts or lowers all chances at once.
//!
//! Invariant: the mean over the states of the market is the chance given.

use super::super::normal::{below, point};
use super::{Bet, Market, Point, Spread, convolve};

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
    let step = convolve::exact(sure, bets).is_none().then(|| convolve::step_of(bets));
    let mut mixed: Option<Spread> = None;
    for (z, weight) in states(market) {
        let shifted: Vec<Bet> = bets.iter().map(|bet| Bet { chance: given(bet.chance, z, market), ..*bet }).collect();
        // The same amounts in the same order: the sums are the same in every state.
        let part = convolve::spread(sure, &shifted, step);
        let weighted = |point: &Point| Point { chance: point.chance * weight, ..*point };
        match &mut mixed {
            None => mixed = Some(Spread { points: part.points.iter().map(weighted).collect(), ..part }),
            Some(sum) => sum.points.iter_mut().zip(&part.points).for_each(|(sum, one)| sum.chance += one.chance * weight),
        }
    }
    mixed.unwrap_or_else(|| convolve::spread(sure, bets, None))
}
