//! Which opportunities make or break a target.
//!
//! Invariant: `p·if_won + (1 − p)·if_lost` is the chance of the target, to the step of the grid.

use super::market::{self, Mixture};
use super::{Bet, Market, Spread, convolve, normal_form};

/// What is at stake in some months.
#[derive(Debug, Clone, Copy)]
pub struct Stake<'a> {
    /// Won already.
    pub sure: i64,
    /// What can come.
    pub bets: &'a [Bet],
    /// The first of them, so many, have a name; what follows is new business, which has none yet.
    pub named: usize,
    /// What is to be reached; `None` where nobody says.
    pub target: Option<i64>,
    /// What all share.
    pub market: Market,
}

/// What the months bring once one opportunity is decided.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct After {
    /// Chance of the target.
    pub chance: Option<f64>,
    /// P50.
    pub middle: i64,
}

/// What one opportunity does to the chance of the target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Swing {
    /// Its place in the list given.
    pub index: usize,
    /// If it is won.
    pub if_won: After,
    /// If it is not.
    pub if_lost: After,
}

impl Swing {
    /// How far the chance of the target moves, the wider of both ways; P50 where there is none.
    pub fn reach(&self, now: After) -> f64 {
        let far = |side: After| match (side.chance, now.chance) {
            (Some(then), Some(now)) => (then - now).abs(),
            _ => side.middle.abs_diff(now.middle) as f64,
        };
        far(self.if_won).max(far(self.if_lost))
    }
}

/// What a distribution says before anything more is decided.
pub fn standing(spread: &Spread, target: Option<i64>) -> After {
    After { chance: target.map(|target| spread.reaching(target)), middle: spread.quantile(0.5) }
}

/// The `most` opportunities that move the chance of the target furthest from what it is `now`, the
/// furthest first. Looked for among the four times as many with the widest spread,
/// `amount·√(p·(1 − p))`.
pub fn swings(stake: Stake<'_>, now: After, most: usize) -> Vec<Swing> {
    let mut swings = decided(stake, &widest(stake, most.saturating_mul(4)));
    swings.sort_by(|a, b| b.reach(now).total_cmp(&a.reach(now)).then(a.index.cmp(&b.index)));
    swings.truncate(most);
    swings
}

fn widest(stake: Stake<'_>, most: usize) -> Vec<usize> {
    let width = |at: usize| stake.bets[at].amount as f64 * (stake.bets[at].chance * (1.0 - stake.bets[at].chance)).max(0.0).sqrt();
    let mut widest: Vec<usize> = (0..stake.named.min(stake.bets.len())).filter(|at| width(*at) > 0.0).collect();
    widest.sort_by(|a, b| width(*b).total_cmp(&width(*a)).then(a.cmp(b)));
    widest.truncate(most);
    widest
}

/// The months with one of them won, and with it lost.
#[derive(Default)]
struct Sides {
    won: Mixture,
    lost: Mixture,
    chance: f64,
}

/// Winning one says something of the market, and so of the others: states weigh by its chance.
fn decided(stake: Stake<'_>, places: &[usize]) -> Vec<Swing> {
    let some: Vec<Bet> = places.iter().map(|at| stake.bets[*at]).collect();
    let others: Vec<Bet> = stake.bets.iter().enumerate().filter(|(at, _)| !places.contains(at)).map(|(_, bet)| *bet).collect();
    let (sure, rest) = normal_form(stake.sure, &others);
    let step = convolve::step(&[&rest[..], &some].concat());
    let mut sides: Vec<Sides> = some.iter().map(|_| Sides::default()).collect();
    for (z, weight) in states(stake.market) {
        let [rest, some] = [&rest, &some].map(|bets| market::in_state(bets, z, stake.market));
        convolve::all_but_one(sure, (&rest, &some), step, |at, others| {
            let (side, chance) = (&mut sides[at], some[at].chance);
            side.won.add(weight * chance, &others);
            side.lost.add(weight * (1.0 - chance), &others);
            side.chance += weight * chance;
        });
    }
    let told = places.iter().zip(some).zip(sides);
    told.map(|((index, bet), sides)| sides.swing(*index, bet.amount, stake.target)).collect()
}

fn states(market: Market) -> Vec<(f64, f64)> {
    if market.correlation > 0.0 { market::states(market) } else { vec![(0.0, 1.0)] }
}

impl Sides {
    fn swing(self, index: usize, amount: i64, target: Option<i64>) -> Swing {
        let won = standing(&whole(self.won, self.chance), target.map(|target| target.saturating_sub(amount)));
        let lost = standing(&whole(self.lost, 1.0 - self.chance), target);
        Swing { index, if_won: After { middle: won.middle.saturating_add(amount), ..won }, if_lost: lost }
    }
}

/// As probabilities that sum to 1 again.
fn whole(part: Mixture, weight: f64) -> Spread {
    let mut spread = part.0;
    spread.points.iter_mut().for_each(|point| point.chance /= weight.max(1e-300));
    spread
}
