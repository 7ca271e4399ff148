//! Adding one two-point distribution after the other.
//!
//! Invariant: every step keeps the sum of probabilities and adds amount × chance to the mean.

use super::{Bet, GRID, MOST_SUMS, Point, Spread, held};

/// Parts of the whole range up to 5,000 opportunities.
const MOST_PARTS: usize = 40_000;
/// Parts of the whole range with more of them; only those that can come are kept.
const FINEST: usize = 4_000_000;
/// What sharing may add to the variance, as a part of it.
const WIDER: f64 = 0.01;

/// A probability too small to matter, also a hundred thousand times.
const DUST: f64 = 1e-18;

/// Exact while it can be, then on the grid; at once on the grid where a step is given.
pub(super) fn spread(sure: i64, bets: &[Bet], step: Option<i64>) -> Spread {
    let exact = if step.is_none() { exact(sure, bets) } else { None };
    exact.unwrap_or_else(|| on_grid(sure, bets, step.unwrap_or_else(|| step_of(bets))))
}

/// Every sum by itself; `None` when there are too many.
pub(super) fn exact(sure: i64, bets: &[Bet]) -> Option<Spread> {
    let mut points = vec![Point { sum: sure, chance: 1.0 }];
    for bet in bets {
        points = with(&points, *bet);
        if points.len() > MOST_SUMS {
            return None;
        }
    }
    Some(Spread { points, step: 0 })
}

/// Merges the sums without and with the amount, both in rising order.
fn with(points: &[Point], bet: Bet) -> Vec<Point> {
    let mut stay = points.iter().map(|p| Point { chance: p.chance * (1.0 - bet.chance), ..*p }).peekable();
    let rise = |p: &Point| Point { sum: p.sum.saturating_add(bet.amount), chance: p.chance * bet.chance };
    let mut rise = points.iter().map(rise).peekable();
    let mut merged: Vec<Point> = Vec::with_capacity(points.len() * 2);
    loop {
        let lower = match (stay.peek(), rise.peek()) {
            (Some(a), Some(b)) if a.sum <= b.sum => stay.next(),
            (Some(_), None) => stay.next(),
            _ => rise.next(),
        };
        let Some(point) = lower else { return merged };
        match merged.last_mut() {
            Some(last) if last.sum == point.sum => last.chance += point.chance,
            _ => merged.push(point),
        }
    }
}

/// The grid's step: the whole range in [`GRID`] parts, or in eight for each opportunity: sharing an
/// amount between two steps widens the range, and so it does by less than 1 %. With more than 5,000,
/// so fine that what sharing adds to the variance, step² ÷ 8 or less for each of them, is a hundredth.
pub(super) fn step_of(bets: &[Bet]) -> i64 {
    let span: i128 = bets.iter().map(|bet| i128::from(bet.amount)).sum();
    let parts = (bets.len() * 8).clamp(GRID, MOST_PARTS);
    let plain = held(span / parts as i128 + 1);
    if parts < MOST_PARTS {
        return plain;
    }
    let own = |bet: &Bet| (bet.amount as f64).powi(2) * bet.chance * (1.0 - bet.chance);
    let variance: f64 = bets.iter().map(own).sum();
    let fine = (variance * WIDER * 8.0 / bets.len() as f64).sqrt() as i64;
    plain.min(fine.max(held(span / FINEST as i128 + 1)))
}

fn on_grid(sure: i64, bets: &[Bet], step: i64) -> Spread {
    let mut chances = vec![1.0];
    let (mut next, mut first) = (Vec::new(), 0_usize);
    for bet in bets {
        first += add(&chances, *bet, step, &mut next);
        std::mem::swap(&mut chances, &mut next);
    }
    let sum = |at: usize| held(i128::from(sure) + i128::from(step) * (first + at) as i128);
    let points = chances.into_iter().enumerate().map(|(at, chance)| Point { sum: sum(at), chance });
    Spread { points: points.collect(), step }
}

/// Shifts a copy by the amount; what lies between two steps is shared between them. Gives how many
/// steps at the beginning are left out.
fn add(chances: &[f64], bet: Bet, step: i64, next: &mut Vec<f64>) -> usize {
    let whole = usize::try_from(bet.amount / step).unwrap_or(0);
    let rest = (bet.amount % step) as f64 / step as f64;
    // What lies below or above all that can come is dust, and a million steps of it would be slow.
    let dust = |chance: &f64| *chance < DUST;
    let skip = if chances.len() > GRID { chances.iter().take_while(|chance| dust(chance)).count() } else { 0 };
    let chances = &chances[skip..];
    next.clear();
    next.resize(chances.len() + whole + usize::from(rest > 0.0), 0.0);
    let mut put = |from: usize, weight: f64| {
        let to = &mut next[from..];
        to.iter_mut().zip(chances).for_each(|(to, chance)| *to += weight * chance);
    };
    put(0, 1.0 - bet.chance);
    put(whole, bet.chance * (1.0 - rest));
    if rest > 0.0 {
        put(whole + 1, bet.chance * rest);
    }
    while next.len() > GRID + 2 && next.last().is_some_and(dust) {
        next.pop();
    }
    skip
}
