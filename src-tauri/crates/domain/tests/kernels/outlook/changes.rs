use domain::forecast::changes::{Reason, Scope, State, compare, flows, slips};
use domain::series::{Month, Outcome};
use proptest::prelude::*;

use crate::day;
use crate::series::month;

fn open(value: i64, closes: &str) -> Option<State> {
    Some(State { outcome: Outcome::Open, month: closes.parse().ok(), value, counted: true })
}

fn doubted(value: i64, closes: &str) -> Option<State> {
    open(value, closes).map(|state| State { counted: false, ..state })
}

fn decided(outcome: Outcome) -> Option<State> {
    Some(State { outcome, month: None, value: 9, counted: true })
}

fn quarter() -> Scope {
    Some((month("2026-10"), month("2026-12")))
}

#[test]
fn each_has_the_first_reason_that_fits() {
    for (before, after, reason, amount) in [
        (None, open(5, "2026-11"), Reason::New, 5),
        (open(5, "2026-11"), None, Reason::Gone, -5),
        (open(5, "2026-11"), decided(Outcome::Won), Reason::Won, -5),
        (open(5, "2026-11"), decided(Outcome::Lost), Reason::Lost, -5),
        (decided(Outcome::Lost), open(5, "2026-11"), Reason::LostBefore, 5),
        (open(5, "2026-11"), open(8, "2027-01"), Reason::Pushed, -5),
        (open(5, "2026-11"), open(5, ""), Reason::Pushed, -5),
        (open(5, "2027-01"), open(8, "2026-12"), Reason::PulledIn, 8),
        (open(5, "2026-09"), open(5, "2026-10"), Reason::PushedIn, 5),
        (open(5, "2026-10"), open(5, "2026-09"), Reason::PulledOut, -5),
        (doubted(5, "2026-11"), open(8, "2026-11"), Reason::Confirmed, 8),
        (doubted(5, "2027-01"), open(8, "2026-11"), Reason::Confirmed, 8),
        (open(5, "2026-11"), doubted(5, "2027-01"), Reason::Doubted, -5),
        (open(5, "2026-11"), open(8, "2026-12"), Reason::Up, 3),
        (open(5, "2026-11"), open(4, "2026-11"), Reason::Down, -1),
        (open(5, "2026-11"), open(5, "2026-12"), Reason::Pushed, 0),
    ] {
        let fall = compare(&[(before, after)], quarter());
        let told: Vec<_> = fall.changes.iter().map(|change| (change.reason, change.amount)).collect();
        assert_eq!(told, [(reason, amount)], "{before:?} to {after:?}");
    }
}

#[test]
fn what_counts_on_neither_day_has_no_reason() {
    for (before, after) in [
        (None, decided(Outcome::Won)),
        (None, doubted(5, "2026-11")),
        (doubted(5, "2026-11"), decided(Outcome::Won)),
        (doubted(5, "2026-11"), doubted(8, "2026-12")),
        (open(5, "2027-01"), open(6, "2027-02")),
        (decided(Outcome::Lost), decided(Outcome::Won)),
        (open(5, "2026-11"), open(5, "2026-11")),
    ] {
        assert_eq!(compare(&[(before, after)], quarter()).changes, [], "{before:?} to {after:?}");
    }
}

#[test]
fn slips_are_moves_to_a_later_month() {
    let days = ["2026-09-30", "2026-10-01", "2026-10-31", "2026-09-01", "2027-01-01"].map(day);
    let moves = days.windows(2).map(|w| (Some(w[0]), Some(w[1]))).chain([(None, Some(days[0])), (Some(days[0]), None)]);
    assert_eq!(slips(moves), 2);
}

#[test]
fn flows_count_every_way_once() {
    let found = flows([(0, 1, 5), (0, 1, 6), (1, 1, 7)]);
    let told: Vec<_> = found.iter().map(|flow| (flow.from, flow.to, flow.count, flow.amount)).collect();
    assert_eq!(told, [(0, 1, 2, 11), (1, 1, 1, 7)]);
}

fn any_state() -> impl Strategy<Value = Option<State>> {
    let outcome = prop_oneof![4 => Just(Outcome::Open), 1 => Just(Outcome::Won), 1 => Just(Outcome::Lost)];
    let month = prop::option::of((0_i32..36).prop_map(|n| month("2025-01").plus(n)));
    let state = (outcome, month, -50_i64..1_000_000, prop::bool::weighted(0.8));
    prop::option::weighted(0.8, state.prop_map(|(outcome, month, value, counted)| State { outcome, month, value, counted }))
}

proptest! {
    #[test]
    fn parts_sum_to_the_change_and_days_exchanged_mirror_it(
        pairs in prop::collection::vec((any_state(), any_state()), 0..80),
        scoped: bool,
    ) {
        let scope: Option<(Month, Month)> = if scoped { quarter() } else { None };
        let there = compare(&pairs, scope);
        prop_assert_eq!(there.start + there.changes.iter().map(|c| c.amount).sum::<i64>(), there.end);
        prop_assert_eq!(there.start + there.steps.iter().map(|s| s.amount).sum::<i64>(), there.end);
        prop_assert!(there.changes.windows(2).all(|w| w[0].index < w[1].index));
        let exchanged: Vec<_> = pairs.iter().map(|(a, b)| (*b, *a)).collect();
        let back = compare(&exchanged, scope);
        prop_assert_eq!((back.start, back.end), (there.end, there.start));
        let mirrored: Vec<_> = there.changes.iter().map(|c| (c.index, c.reason.mirror(), -c.amount)).collect();
        prop_assert_eq!(back.changes.iter().map(|c| (c.index, c.reason, c.amount)).collect::<Vec<_>>(), mirrored);
    }
}
