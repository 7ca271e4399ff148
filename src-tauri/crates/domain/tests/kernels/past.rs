//! What held on a day that is over.

use domain::past::{Turn, held_on, value_at};
use proptest::prelude::*;

#[test]
fn a_fact_has_the_value_before_the_first_change_after_the_day() {
    let turns = [Turn { on: "2026-03-01", before: None }, Turn { on: "2026-06-01", before: Some("a") }];
    let cases = [("2026-02-28", None), ("2026-03-01", Some("a")), ("2026-05-31", Some("a")), ("2026-06-01", Some("b")), ("2030-01-01", Some("b"))];
    for (day, value) in cases {
        assert_eq!(value_at(Some("b"), turns, day), value, "{day}");
    }
    assert_eq!(value_at(Some("b"), [], "0001-01-01"), Some("b"), "without changes it held always");
    let twice = [Turn { on: "2026-03-01", before: Some("x") }, Turn { on: "2026-03-01", before: Some("y") }];
    assert_eq!(value_at(Some("z"), twice, "2026-02-01"), Some("x"), "of two on one day the first tells what was before");
}

#[test]
fn what_lasts_holds_from_its_first_day_and_no_more_on_its_last() {
    let cases = [
        (None, None, true), (Some("2026-05-01"), None, true), (Some("2026-05-02"), None, false),
        (None, Some("2026-05-01"), false), (None, Some("2026-05-02"), true), (Some("2026-05-01"), Some("2026-05-01"), false),
    ];
    for (from, until, held) in cases {
        assert_eq!(held_on(from, until, "2026-05-01"), held, "{from:?} to {until:?}");
    }
}

proptest! {
    #[test]
    fn going_back_change_by_change_finds_every_value_there_was(days in prop::collection::btree_set(1_u32..28, 1..12)) {
        let days: Vec<String> = days.into_iter().map(|day| format!("2026-05-{day:02}")).collect();
        let values: Vec<String> = (0..=days.len()).map(|n| format!("v{n}")).collect();
        let turns: Vec<Turn<'_>> = days.iter().zip(&values).map(|(on, before)| Turn { on, before: Some(before) }).collect();
        let now = values.last().map(String::as_str);
        prop_assert_eq!(value_at(now, turns.iter().copied(), "2026-04-30"), Some("v0"));
        for (n, day) in days.iter().enumerate() {
            prop_assert_eq!(value_at(now, turns.iter().copied(), day), Some(values[n + 1].as_str()));
        }
    }
}
