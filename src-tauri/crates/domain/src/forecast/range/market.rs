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
    let step = convolve::exact(sure, bets).is_none().then(|| convolve::step_of(bets));
    let part = |(z, weight): (f64, f64)| {
        let shifted: Vec<Bet> = bets.iter().map(|bet| Bet { chance: given(bet.chance, z, market), ..*bet }).collect();
        // The same amounts in the same order: every state has the same sums, or steps of one grid.
        (weight, convolve::spread(sure, &shifted, step))
    };
    let parts: Vec<(f64, Spread)> = states(market).into_iter().map(part).collect();
    match step {
        Some(step) => on_one_grid(&parts, step),
        None => side_by_side(&parts),
    }
}

/// Exact sums stand at the same places in every state.
fn side_by_side(parts: &[(f64, Spread)]) -> Spread {
    let mut points: Vec<Point> = parts.first().map(|(_, part)| part.points.clone()).unwrap_or_default();
    points.iter_mut().for_each(|point| point.chance = 0.0);
    for (weight, part) in parts {
        points.iter_mut().zip(&part.points).for_each(|(sum, one)| sum.chance += one.chance * weight);
    }
    Spread { points, step: 0 }
}

/// States keep different stretches of the grid: those steps that can come in them.
fn on_one_grid(parts: &[(f64, Spread)], step: i64) -> Spread {
    let ends = |part: &Spread| part.points.first().zip(part.points.last()).map(|(first, last)| (first.sum, last.sum));
    let all = parts.iter().filter_map(|(_, part)| ends(part));
    let (low, high) = all.fold((i64::MAX, i64::MIN), |(low, high), (first, last)| (low.min(first), high.max(last)));
    let place = |sum: i64| usize::try_from((i128::from(sum) - i128::from(low)) / i128::from(step)).unwrap_or(0);
    let sum = |at: usize| held(i128::from(low) + i128::from(step) * at as i128);
    let mut points: Vec<Point> = (0..=place(high)).map(|at| Point { sum: sum(at), chance: 0.0 }).collect();
    for (weight, part) in parts {
        for point in &part.points {
            points[place(point.sum)].chance += point.chance * weight;
        }
    }
    Spread { points, step }
}
