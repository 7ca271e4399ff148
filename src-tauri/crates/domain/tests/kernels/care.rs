use chrono::{NaiveDate, TimeDelta};
use domain::care::{Part, Trouble, health, of_growth, of_issues, of_people, of_score, of_silence, service};
use domain::cycle::{State, Step, dues, next_review, states};
use proptest::prelude::*;

fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + TimeDelta::days(number)
}

proptest! {
    /// What gets better, or becomes known, never lowers the health, whatever the weights.
    #[test]
    fn health_never_falls_when_a_part_rises_or_becomes_known(
        parts in prop::collection::vec((prop::option::of(0.0..100.0_f64), 0.0..100.0_f64), 1..8), at in 0_usize..8, more in 0.0..100.0_f64,
    ) {
        let of = |list: &[(Option<f64>, f64)]| health(&list.iter().map(|(points, weight)| Part { points: *points, weight: *weight }).collect::<Vec<_>>());
        let mut better = parts.clone();
        let at = at % parts.len();
        better[at].0 = Some((better[at].0.unwrap_or_default() + more).min(100.0));
        if let (Some(before), Some(after)) = (of(&parts), of(&better)) {
            prop_assert!(after >= before - 1e-9);
            prop_assert!((0.0..=100.0).contains(&after));
        }
    }

    #[test]
    fn every_measure_is_monotone(a in -200.0..200.0_f64, b in -200.0..200.0_f64, days in 0_i64..400) {
        let (low, high) = (a.min(b), a.max(b));
        prop_assert!(of_growth(low) <= of_growth(high));
        prop_assert!(of_score(low) <= of_score(high));
        prop_assert!(of_silence(days) >= of_silence(days + 1));
        prop_assert!(of_issues([(2, days)]) >= of_issues([(2, days + 1)]));
        prop_assert!(of_issues([(2, days)]) >= of_issues([(2, days), (1, 3)]));
    }
}

#[test]
fn no_weight_means_no_number() {
    assert_eq!(health(&[Part { points: Some(80.0), weight: 0.0 }]), None);
    assert_eq!(health(&[Part { points: Some(80.0), weight: 0.0 }, Part { points: Some(40.0), weight: 2.0 }]), Some(40.0));
    assert_eq!(health(&[Part { points: None, weight: 1.0 }, Part { points: Some(40.0), weight: 1.0 }]), Some(20.0));
    assert_eq!(of_people([]), None);
    assert_eq!(of_people([(2.0, 1.0), (-2.0, 1.0)]), Some(50.0));
}

#[test]
fn troubles_come_to_figures() {
    let one = |opened, answered: Option<i64>, resolved: Option<i64>, at_first| Trouble {
        severity: 2,
        opened: day(opened),
        answered: answered.map(day),
        resolved: resolved.map(day),
        at_first,
    };
    let found = service(&[one(0, Some(1), Some(4), Some(true)), one(2, Some(5), Some(4), Some(false)), one(3, None, None, None)], day(10));
    assert_eq!((found.open, found.oldest), (1, Some(7)));
    assert_eq!((found.response, found.resolution, found.first_rate), (Some(2.0), Some(3.0), Some(0.5)));
    assert_eq!(service(&[], day(1)).first_rate, None);
}

#[test]
fn a_round_knows_what_is_late_and_what_comes_next() {
    let step = |due, done: Option<i64>| Step { due: Some(day(due)), done: done.map(day) };
    let round = [step(5, Some(9)), step(8, None), step(20, None), step(30, None)];
    assert_eq!(states(&round, day(10)), [State::Done, State::Overdue, State::Later, State::Later]);
    assert_eq!(states(&round, day(7)), [State::Done, State::Next, State::Later, State::Later]);
    assert_eq!(dues(day(0), &[7, 14, 1]), [day(7), day(21), day(22)]);
    assert_eq!(next_review(round[3], 30), Some(day(30)));
    assert_eq!(next_review(step(30, Some(28)), 30), Some(day(58)));
}
