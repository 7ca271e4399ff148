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
    exact.unwrap_or_else(|| Sums::none(Some(step.unwrap_or_else(|| step_of(bets)))).with_all(bets).spread(sure))
}

/// The step of the grid that these need; `None` where every sum can be kept.
pub(super) fn step(bets: &[Bet]) -> Option<i64> {
    exact(0, bets).is_none().then(|| step_of(bets))
}

/// For each of `some`: what all others bring, those of `rest` and all but itself of `some`. Halved and
/// halved again, so that the many are added once and not once for each.
pub(super) fn all_but_one(sure: i64, (rest, some): (&[Bet], &[Bet]), step: Option<i64>, mut each: impl FnMut(usize, Spread)) {
    leave(&Sums::none(step).with_all(rest), (0, some), &mut |at, sums: &Sums| each(at, sums.clone().spread(sure)));
}

fn leave(others: &Sums, (first, some): (usize, &[Bet]), each: &mut impl FnMut(usize, &Sums)) {
    if some.len() < 2 {
        return some.iter().for_each(|_| each(first, others));
    }
    let (left, right) = some.split_at(some.len() / 2);
    leave(&others.with_all(right), (first, left), each);
    leave(&others.with_all(left), (first + left.len(), right), each);
}

/// What some bring, on top of what is sure.
#[derive(Clone)]
enum Sums {
    /// Each sum by itself.
    Exact(Vec<Point>),
    /// Chances of steps of a grid, from the first of them on.
    Grid { step: i64, first: usize, chances: Vec<f64> },
}

impl Sums {
    fn none(step: Option<i64>) -> Self {
        let nothing = || Self::Exact(vec![Point { sum: 0, chance: 1.0 }]);
        step.map_or_else(nothing, |step| Self::Grid { step, first: 0, chances: vec![1.0] })
    }

    fn with_all(&self, bets: &[Bet]) -> Self {
        match self {
            Self::Exact(points) => Self::Exact(bets.iter().fold(points.clone(), |points, bet| with(&points, *bet))),
            Self::Grid { step, first, chances } => {
                let (mut chances, mut next, mut first) = (chances.clone(), Vec::new(), *first);
                for bet in bets {
                    first += add(&chances, *bet, *step, &mut next);
                    std::mem::swap(&mut chances, &mut next);
                }
                Self::Grid { step: *step, first, chances }
            }
        }
    }

    fn spread(self, sure: i64) -> Spread {
        let raised = |point: Point| Point { sum: point.sum.saturating_add(sure), ..point };
        match self {
            Self::Exact(points) => Spread { points: points.into_iter().map(raised).collect(), step: 0 },
            Self::Grid { step, first, chances } => {
                let sum = |at: usize| held(i128::from(sure) + i128::from(step) * (first + at) as i128);
                let points = chances.into_iter().enumerate().map(|(at, chance)| Point { sum: sum(at), chance });
                Spread { points: points.collect(), step }
            }
        }
    }
}

/// Every sum by itself; `None` when there are too many.
fn exact(sure: i64, bets: &[Bet]) -> Option<Spread> {
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
fn step_of(bets: &[Bet]) -> i64 {
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
