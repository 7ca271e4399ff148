//! What is not there yet: revenue from opportunities that will be opened, and won, by a day.
//!
//! Source: peers' prediction split (won, from open, from new); its form is ours.
//!
//! Formula: with λ opportunities opened per day, H days to go and won(a) the share won by age a
//! (`tempo`), the expected number won is `W = λ · Σ won(H − t)` over the days t = 1..=H. Their
//! number is about Poisson, so it is taken as many small chances that sum to W, each of the
//! average amount. Invariant: the chances sum to W.

use super::range::Bet;
use super::tempo::Tempo;

/// So many small chances stand for each opportunity expected to be won.
const PARTS: f64 = 4.0;
/// No more chances than this, however large the business.
const MOST: usize = 400;

/// Opportunities still to be opened that are won within `days`, when `per_day` are opened.
pub fn expected_wins(tempo: &Tempo, per_day: f64, days: u32) -> f64 {
    per_day.max(0.0) * (0..days).map(|age| tempo.won_by(age)).sum::<f64>()
}

/// The same of those won more than `after` and up to `until` days from now.
pub fn expected_wins_between(tempo: &Tempo, per_day: f64, after: u32, until: u32) -> f64 {
    (expected_wins(tempo, per_day, until) - expected_wins(tempo, per_day, after)).max(0.0)
}

/// The same as chances of the average amount.
pub fn bets(wins: f64, average: i64) -> Vec<Bet> {
    if wins <= 0.0 || !wins.is_finite() {
        return Vec::new();
    }
    let count = ((wins * PARTS).ceil().max(1.0) as usize).min(MOST);
    // Where more are expected than there are parts, each part stands for several.
    let each = (wins / (count as f64 * 0.25)).max(1.0);
    let bet = Bet { amount: (average as f64 * each).round() as i64, chance: wins / each / count as f64 };
    vec![bet; count]
}
