use domain::forecast::range::{Bet, GRID, Market, Spread, Stake, spread, standing, swings};
use proptest::prelude::*;

const FREE: Market = Market { correlation: 0.0 };

fn bet(amount: i64, chance: f64) -> Bet {
    Bet { amount, chance }
}

/// Every outcome by itself.
fn brute(sure: i64, bets: &[Bet], target: i64) -> (f64, f64) {
    let (mut mean, mut reaching) = (0.0, 0.0);
    for outcome in 0_u32..1 << bets.len() {
        let (mut sum, mut chance) = (sure, 1.0);
        for (at, bet) in bets.iter().enumerate() {
            let won = outcome >> at & 1 == 1;
            chance *= if won { bet.chance } else { 1.0 - bet.chance };
            sum += if won { bet.amount } else { 0 };
        }
        mean += chance * sum as f64;
        reaching += if sum >= target { chance } else { 0.0 };
    }
    (mean, reaching)
}

fn total(spread: &Spread) -> f64 {
    spread.points.iter().map(|point| point.chance).sum()
}

#[test]
fn two_opportunities_make_four_sums() {
    let spread = spread(10, &[bet(100, 0.9), bet(40, 0.5)], FREE);
    let points: Vec<(i64, f64)> = spread.points.iter().map(|p| (p.sum, (p.chance * 100.0).round())).collect();
    assert_eq!(points, [(10, 5.0), (50, 5.0), (110, 45.0), (150, 45.0)]);
    assert_eq!([0.1, 0.5, 0.9].map(|share| spread.quantile(share)), [50, 110, 150]);
    assert!((spread.reaching(110) - 0.9).abs() < 1e-12);
}

#[test]
fn odd_input_is_taken_as_it_is_meant() {
    for (bets, sums) in [
        (vec![], vec![7]),
        (vec![bet(5, 1.0), bet(9, 0.0), bet(0, 0.5)], vec![12]),
        (vec![bet(5, 2.0), bet(9, -1.0), bet(3, f64::NAN)], vec![12]),
        (vec![bet(1, 0.5)], vec![7, 8]),
        (vec![bet(100_000_000_000_000, 0.5)], vec![7, 100_000_000_000_007]),
        (vec![bet(-5, 0.25)], vec![2, 7]),
    ] {
        let spread = spread(7, &bets, FREE);
        assert_eq!(spread.points.iter().map(|p| p.sum).collect::<Vec<_>>(), sums, "{bets:?}");
        assert!((total(&spread) - 1.0).abs() < 1e-12);
    }
}

fn stake(bets: &[Bet], target: Option<i64>, market: Market) -> Stake<'_> {
    Stake { sure: 0, bets, named: bets.len(), target, market }
}

#[test]
fn the_deals_that_make_or_break_come_first() {
    let bets = [bet(10, 0.5), bet(1_000, 0.5), bet(300, 0.9)];
    let now = standing(&spread(0, &bets, FREE), Some(1_200));
    let found = swings(stake(&bets, Some(1_200), FREE), now, 2);
    assert_eq!(found[0].index, 1);
    assert!((found[0].if_won.chance.unwrap() - 0.9).abs() < 1e-12 && found[0].if_lost.chance == Some(0.0));
    assert_eq!((found[0].if_won.middle, found[0].if_lost.middle), (1_300, 300));
    assert_eq!(found[1].index, 2);
    let aimless = swings(stake(&bets, None, FREE), standing(&spread(0, &bets, FREE), None), 3);
    assert_eq!(aimless.iter().map(|swing| swing.index).collect::<Vec<_>>(), [1, 2, 0], "by P50 where there is no target");
    assert_eq!(aimless[0].if_won.chance, None);
}

#[test]
fn a_deal_that_is_likely_counts_by_what_losing_it_costs() {
    let bets = [bet(1_000, 0.95), bet(900, 0.3)];
    let now = standing(&spread(0, &bets, FREE), Some(900));
    let found = swings(stake(&bets, Some(900), FREE), now, 2);
    assert_eq!(found[0].index, 0, "winning it adds little, losing it breaks the target");
    assert!((found[0].if_lost.chance.unwrap() - 0.3).abs() < 1e-12);
}

/// As wide as Σ amount²·p·(1 − p) says, to 1 %, also with more than the plain grid holds.
#[test]
fn many_opportunities_are_not_told_wider_than_they_are() {
    let mut dice = Dice(31);
    for count in [4_000, 9_000] {
        let bets: Vec<Bet> = (0..count).map(|_| bet((dice.share() * 1e6) as i64 + 1, dice.share())).collect();
        let variance: f64 = bets.iter().map(|bet| (bet.amount as f64).powi(2) * bet.chance * (1.0 - bet.chance)).sum();
        let spread = spread(0, &bets, FREE);
        let mean = spread.mean();
        let found: f64 = spread.points.iter().map(|p| (p.sum as f64 - mean).powi(2) * p.chance).sum();
        let wider = (found / variance).sqrt();
        assert!((0.999..1.01).contains(&wider), "{count}: {wider}");
        assert!((total(&spread) - 1.0).abs() < 1e-9);
    }
}

/// 10⁷ runs by numpy, kept as a table with the script that made it (`tests/fixtures/forecast/runs.py`).
#[test]
fn it_agrees_with_ten_million_runs_to_their_error() {
    const RUNS: f64 = 1e7;
    let table = include_str!("../../../../../../tests/fixtures/forecast/runs.csv");
    let bets: Vec<Bet> = (1..=300_i64).map(|n| bet(n * 2_654_435 % 500_000 + 1_000, (n * 40_503 % 97 + 1) as f64 / 100.0)).collect();
    let mut seen = 0;
    for row in table.lines().skip(1) {
        let fields: Vec<f64> = row.split(',').map(|field| field.parse().expect("a number")).collect();
        let spread = spread(0, &bets, Market { correlation: fields[0] });
        let (target, share) = (fields[1] as i64, fields[2]);
        let expected = spread.reaching(target);
        let step = spread.points.iter().map(|point| point.chance).fold(0.0, f64::max);
        // Four standard errors of the runs, and half of what one step of the grid holds.
        let error = 4.0 * (expected * (1.0 - expected) / RUNS).sqrt() + step / 2.0;
        assert!((share - expected).abs() < error, "{row}: {expected}, error {error}");
        seen += 1;
    }
    assert_eq!(seen, 14);
}

/// A generator of its own, so that the runs are the same on every machine (xorshift64*).
struct Dice(u64);

impl Dice {
    fn share(&mut self) -> f64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

#[test]
fn large_ones_agree_with_a_simulation_to_its_error() {
    let mut dice = Dice(2_026);
    let bets: Vec<Bet> = (0..60).map(|_| bet((dice.share() * 1e6) as i64 + 1, dice.share())).collect();
    for market in [FREE, Market { correlation: 0.2 }] {
        let spread = spread(1_000, &bets, market);
        let target = spread.quantile(0.7);
        let runs = 50_000;
        let limits: Vec<f64> = bets.iter().map(|bet| threshold(bet.chance)).collect();
        let hits = (0..runs).filter(|_| simulated(&mut dice, (&bets, &limits), market) >= target - 1_000).count();
        let (share, expected) = (hits as f64 / f64::from(runs), spread.reaching(target));
        // Four standard errors, and what one step of the grid holds.
        let error = 4.0 * (expected * (1.0 - expected) / f64::from(runs)).sqrt() + 0.002;
        assert!((share - expected).abs() < error, "{market:?}: {share} against {expected}");
    }
}

/// What one run brings; a deal is won where its own share of luck lies below its limit.
fn simulated(dice: &mut Dice, (bets, limits): (&[Bet], &[f64]), market: Market) -> i64 {
    let mut normal = || (-2.0 * dice.share().max(1e-300).ln()).sqrt() * (std::f64::consts::TAU * dice.share()).cos();
    let z = normal();
    let r = market.correlation;
    let won = bets.iter().zip(limits).filter(|(_, limit)| r.sqrt() * z + (1.0 - r).sqrt() * normal() < **limit);
    won.map(|(bet, _)| bet.amount).sum()
}

/// The normal point of a chance, by bisection of a slow but simple integral.
fn threshold(chance: f64) -> f64 {
    let below = |x: f64| 0.5 * (1.0 + erf(x / std::f64::consts::SQRT_2));
    let (mut low, mut high) = (-9.0, 9.0);
    for _ in 0..40 {
        let middle = f64::midpoint(low, high);
        if below(middle) < chance { low = middle } else { high = middle }
    }
    low
}

/// Abramowitz and Stegun 7.1.26, good to 1.5e-7.
fn erf(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.327_591_1 * x.abs());
    let poly = ((((1.061_405_429 * t - 1.453_152_027) * t + 1.421_413_741) * t - 0.284_496_736) * t + 0.254_829_592) * t;
    x.signum() * (1.0 - poly * (-x * x).exp())
}

fn any_bets(most: usize) -> impl Strategy<Value = Vec<Bet>> {
    prop::collection::vec((1_i64..1_000_000, 0.0_f64..=1.0).prop_map(|(amount, chance)| bet(amount, chance)), 0..most)
}

proptest! {
    #[test]
    fn small_ones_equal_brute_force(bets in any_bets(11), sure in -1_000_i64..1_000, target in 0_i64..3_000_000) {
        let spread = spread(sure, &bets, FREE);
        let (mean, reaching) = brute(sure, &bets, target);
        prop_assert!((total(&spread) - 1.0).abs() < 1e-12);
        prop_assert!((spread.mean() - mean).abs() < 1e-6 * mean.abs().max(1.0));
        prop_assert!((spread.reaching(target) - reaching).abs() < 1e-12);
    }

    #[test]
    fn another_opportunity_never_lowers_p90(bets in any_bets(40), more in (1_i64..1_000_000, 0.0_f64..=1.0)) {
        let before = spread(0, &bets, FREE);
        let with: Vec<Bet> = bets.iter().copied().chain([bet(more.0, more.1)]).collect();
        let after = spread(0, &with, FREE);
        prop_assert!(after.quantile(0.9) >= before.quantile(0.9) - before.step - after.step);
    }

    #[test]
    fn order_does_not_matter(bets in any_bets(30)) {
        let backwards: Vec<Bet> = bets.iter().rev().copied().collect();
        prop_assert_eq!(spread(0, &bets, FREE), spread(0, &backwards, FREE));
    }

    #[test]
    fn parts_of_the_range_keep_all_of_it(bets in any_bets(40), count in 1_usize..60) {
        let spread = spread(0, &bets, FREE);
        let parts = spread.bins(count);
        prop_assert!(parts.len() <= count);
        prop_assert!((parts.iter().map(|p| p.chance).sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!(spread.points.len() <= GRID + 1 + bets.len() || spread.step == 0);
    }
}

proptest! {
    // Each case mixes 49 states of the market.
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Won and lost, weighted by its chance, are what is there now; and each is what the others bring.
    #[test]
    fn both_ways_of_a_swing_make_the_chance(bets in any_bets(60), r in prop::sample::select(vec![0.0, 0.02, 0.4]), share in 0.1_f64..0.9) {
        let market = Market { correlation: r };
        let all = spread(0, &bets, market);
        let target = all.quantile(share);
        for swing in swings(stake(&bets, Some(target), market), standing(&all, Some(target)), 5) {
            let p = bets[swing.index].chance;
            let (won, lost) = (swing.if_won.chance.unwrap(), swing.if_lost.chance.unwrap());
            let step = all.points.iter().map(|point| point.chance).fold(0.0, f64::max);
            let error = if all.step == 0 { 1e-9 } else { step * 2.0 };
            prop_assert!((p * won + (1.0 - p) * lost - all.reaching(target)).abs() < error, "{p} {won} {lost} {}", all.reaching(target));
            if r == 0.0 && all.step == 0 {
                let others: Vec<Bet> = bets.iter().enumerate().filter(|(at, _)| *at != swing.index).map(|(_, bet)| *bet).collect();
                prop_assert_eq!(swing.if_lost.middle, spread(0, &others, FREE).quantile(0.5));
            }
        }
    }

    #[test]
    fn on_the_grid_the_mean_is_exact_and_probabilities_sum_to_one(bets in any_bets(200), r in 0.0_f64..0.5) {
        let mean: f64 = bets.iter().map(|bet| bet.amount as f64 * bet.chance).sum();
        for market in [FREE, Market { correlation: r }] {
            let spread = spread(0, &bets, market);
            prop_assert!((total(&spread) - 1.0).abs() < 1e-9);
            prop_assert!((spread.mean() - mean).abs() < 1e-6 * mean.max(1.0));
        }
    }
}
