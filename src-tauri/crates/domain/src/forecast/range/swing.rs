//! Which opportunities make or break a target.
//!
//! Invariant: `p·if_won + (1 − p)·if_lost` is the chance of the target, to the step of the grid.

use serde::Serialize;

use super::{Bet, Market, market, spread};

/// What one opportunity does to the chance of the target.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Swing {
    /// Its place in the list given.
    pub index: usize,
    /// Chance of the target if it is won.
    pub if_won: f64,
    /// Chance of the target if it is not.
    pub if_lost: f64,
}

/// The `most` opportunities that move the chance of `target` furthest, the furthest first. Looked
/// for among the four times as many with the widest spread, `amount·√(p·(1 − p))`. Only the first
/// `named` are looked at: what follows them is new business, which has no name yet.
pub fn swings(sure: i64, (bets, named): (&[Bet], usize), target: i64, market: Market, most: usize) -> Vec<Swing> {
    let width = |bet: &Bet| bet.amount.unsigned_abs() as f64 * (bet.chance * (1.0 - bet.chance)).max(0.0).sqrt();
    let mut widest: Vec<usize> = (0..named.min(bets.len())).filter(|at| width(&bets[*at]) > 0.0).collect();
    widest.sort_by(|a, b| width(&bets[*b]).total_cmp(&width(&bets[*a])).then(a.cmp(b)));
    widest.truncate(most.saturating_mul(4));
    let mut swings: Vec<Swing> = widest.into_iter().map(|at| swing(sure, bets, target, market, at)).collect();
    let reach = |swing: &Swing| (swing.if_won - swing.if_lost).abs();
    swings.sort_by(|a, b| reach(b).total_cmp(&reach(a)).then(a.index.cmp(&b.index)));
    swings.truncate(most);
    swings
}

fn swing(sure: i64, bets: &[Bet], target: i64, market: Market, index: usize) -> Swing {
    let bet = bets[index];
    let others: Vec<Bet> = bets.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, bet)| *bet).collect();
    if market.correlation <= 0.0 {
        let rest = spread(sure, &others, market);
        let if_won = rest.reaching(target.saturating_sub(bet.amount));
        return Swing { index, if_won, if_lost: rest.reaching(target) };
    }
    within_states(sure, &others, (index, bet), target, market)
}

/// Winning one says something of the market, and so of the others: states weigh by its chance.
fn within_states(sure: i64, others: &[Bet], (index, bet): (usize, Bet), target: i64, market: Market) -> Swing {
    let (mut won, mut lost, mut chance) = (0.0, 0.0, 0.0);
    for (z, weight) in market::states(market) {
        let shift = |bet: &Bet| Bet { chance: market::given(bet.chance, z, market), ..*bet };
        let shifted: Vec<Bet> = others.iter().map(shift).collect();
        let rest = spread(sure, &shifted, Market::default());
        let own = shift(&bet).chance;
        won += weight * own * rest.reaching(target.saturating_sub(bet.amount));
        lost += weight * (1.0 - own) * rest.reaching(target);
        chance += weight * own;
    }
    Swing { index, if_won: won / chance.max(1e-300), if_lost: lost / (1.0 - chance).max(1e-300) }
}
