use domain::forecast::fresh::{bets, expected_wins};
use domain::forecast::history::odds;
use domain::forecast::tempo::{End, Life, Tempo};
use domain::funnel::{Deal, Move};
use domain::series::{Chance, Outcome};
use proptest::prelude::*;

use crate::day;

fn stages() -> [Chance; 3] {
    [10, 40, 80].map(|percent| Chance::basis_points(percent * 100))
}

fn deal<'a>(outcome: Outcome, closed: Option<&str>, moves: &'a [Move]) -> Deal<'a> {
    Deal { amount: 1, estimated: false, chance: None, outcome, closed_on: closed.map(day), moves, unseen: false }
}

#[test]
fn without_history_the_pack_holds() {
    let odds = odds(&stages(), &[], day("2026-09-14"));
    let wins: Vec<f64> = odds.iter().map(|stage| (stage.win * 1e6).round() / 1e6).collect();
    assert_eq!(wins, [0.1, 0.4, 0.8]);
}

#[test]
fn what_was_decided_by_the_day_is_counted_and_held_towards_the_pack() {
    let at = |to| Move { on: day("2026-01-01"), to };
    let (first, last) = ([at(0)], [at(0), Move { on: day("2026-02-01"), to: 2 }]);
    let won = deal(Outcome::Won, Some("2026-03-01"), &last);
    let deals = [
        won, won, won,
        deal(Outcome::Lost, Some("2026-03-01"), &last),
        deal(Outcome::Lost, Some("2026-03-01"), &first),
        deal(Outcome::Open, None, &last),
        deal(Outcome::Won, Some("2027-01-01"), &last),
    ];
    let odds = odds(&stages(), &deals, day("2026-09-14"));
    let counts: Vec<_> = odds.iter().map(|stage| (stage.advance.part, stage.advance.n)).collect();
    assert_eq!(counts, [(4, 5), (4, 4), (3, 4)]);
    // (3 + 10·0.8) ÷ (4 + 10)
    assert!((odds[2].win - 11.0 / 14.0).abs() < 1e-12);
    // (4 + 10·0.5) ÷ (4 + 10) of those go on to it.
    assert!((odds[1].win - 9.0 / 14.0 * 11.0 / 14.0).abs() < 1e-12);
}

fn life(days: u32, end: End) -> Life {
    Life { days, end }
}

#[test]
fn time_to_win_counts_who_was_still_open() {
    // Of four, one is lost at 10 days, one won at 20, one won at 40; one was seen open for 30.
    let tempo = Tempo::of([life(10, End::Lost), life(20, End::Won), life(30, End::Open), life(40, End::Won)]);
    assert!((tempo.chance(0, 20).unwrap() - 0.25).abs() < 1e-12);
    // 3/4 are open after day 10; a third of those is won by day 20.
    assert!((tempo.chance(10, 10).unwrap() - 1.0 / 3.0).abs() < 1e-12);
    // After day 30 one is left, and won.
    assert!((tempo.chance(30, 10).unwrap() - 1.0).abs() < 1e-12);
    assert!((tempo.won() - 0.75).abs() < 1e-12);
    assert_eq!(tempo.chance(40, 10), None);
    assert_eq!(Tempo::of([]).chance(0, 10), None);
}

#[test]
fn what_is_still_to_be_opened_brings_what_there_is_time_for() {
    // One in two is won, at ten days: of one a day for twelve days, two are old enough.
    let tempo = Tempo::of([life(10, End::Won), life(10, End::Lost)]);
    let wins = expected_wins(&tempo, 1.0, 12);
    assert!((wins - 1.0).abs() < 1e-12, "{wins}");
    for wins in [0.3, 1.0, 50.0, 5_000.0] {
        let bets = bets(wins, 1_000);
        let mean: f64 = bets.iter().map(|bet| bet.amount as f64 * bet.chance).sum();
        assert!((mean / (wins * 1_000.0) - 1.0).abs() < 1e-3 && bets.len() <= 400, "{wins}: {mean}");
    }
    assert_eq!(bets(0.0, 1_000), []);
}

fn any_life() -> impl Strategy<Value = Life> {
    let end = prop_oneof![Just(End::Won), Just(End::Lost), Just(End::Open)];
    (0_u32..200, end).prop_map(|(days, end)| Life { days, end })
}

/// Where one was lost nobody knows says how often such are won, at every stage alike.
#[test]
fn one_whose_way_nobody_told_counts_at_every_stage() {
    let entry = [Move { on: day("2026-01-01"), to: 1 }];
    let unseen = |outcome| Deal { unseen: true, ..deal(outcome, Some("2026-03-01"), &entry) };
    let found = odds(&stages(), &[unseen(Outcome::Won), unseen(Outcome::Lost), unseen(Outcome::Lost)], day("2026-09-14"));
    let counts: Vec<_> = found.iter().map(|stage| (stage.advance.part, stage.advance.n)).collect();
    assert_eq!(counts, [(3, 3), (3, 3), (1, 3)]);
}

proptest! {
    #[test]
    fn more_days_never_lower_the_chance(lives in prop::collection::vec(any_life(), 0..80), age in 0_u32..200, days in 0_u32..100) {
        let tempo = Tempo::of(lives);
        if let (Some(less), Some(more)) = (tempo.chance(age, days), tempo.chance(age, days + 7)) {
            prop_assert!((0.0..=1.0).contains(&less) && less <= more);
        }
    }
}
