use domain::forecast::{Calendar, Grain, Period};
use domain::series::{Chance, Deal, Month, Outcome, YearStart, revenue_by_month};
use proptest::prelude::*;

use crate::day;

pub(crate) fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

pub(crate) fn open(amount: i64, percent: u16, closes_on: &str) -> Deal {
    Deal {
        amount,
        chance: Chance::basis_points(percent * 100),
        outcome: Outcome::Open,
        closes_on: closes_on.parse().ok(),
        closed_on: None,
    }
}

pub(crate) fn won(amount: i64, closed_on: &str) -> Deal {
    Deal { outcome: Outcome::Won, closed_on: closed_on.parse().ok(), ..open(amount, 0, "") }
}

#[test]
fn months_read_write_and_count() {
    let september = month("2026-09");
    assert_eq!(september.plus(4).to_string(), "2027-01");
    assert_eq!(september.plus(-9).to_string(), "2025-12");
    assert_eq!(september.quarter_of(YearStart::JANUARY).to_string(), "2026-Q3");
    assert_eq!(september.quarter_of(YearStart::JANUARY).last(), september);
    assert_eq!(month("2024-02").last_day(), day("2024-02-29"));
    assert_eq!(Month::of(day("2026-09-30")), september);
    let all: Vec<String> =
        month("2026-11").through(month("2027-01")).map(|m| m.to_string()).collect();
    assert_eq!(all, ["2026-11", "2026-12", "2027-01"]);
    for not in ["2026-13", "2026-00", "2026-9", "26-09", "2026/09", "+026-09", ""] {
        assert!(not.parse::<Month>().is_err(), "{not}");
    }
}

fn read(text: &str, start: u32) -> Option<String> {
    let (first, last) = Period::read(text, YearStart::new(start)?)?.months();
    Some(format!("{first} {last}"))
}

#[test]
fn periods_are_read_by_the_year_of_business() {
    let cases = [
        ("2026-12", 1, "2026-12 2026-12"),
        ("2026-12", 4, "2026-12 2026-12"),
        ("2026-Q4", 1, "2026-10 2026-12"),
        ("2026-Q4", 4, "2027-01 2027-03"),
        ("2026/27-Q4", 4, "2027-01 2027-03"),
        ("2026", 1, "2026-01 2026-12"),
        ("2026", 4, "2026-04 2027-03"),
        (" 2026/27 ", 4, "2026-04 2027-03"),
        ("1999/00", 12, "1999-12 2000-11"),
    ];
    for (text, start, expected) in cases {
        assert_eq!(read(text, start).as_deref(), Some(expected), "{text} from month {start}");
    }
    let wrong = ["", "26", "2026-13", "2026-Q5", "2026-Q0", "2026-Q04", "2026-1", "20x6", "2026-12-01", "二〇二六", "2026/28", "2026/7", "+026"];
    for text in wrong {
        assert_eq!(read(text, 4), None, "{text}");
    }
    assert_eq!(read("2026/27", 1), None, "no year of the calendar has two numbers");
}

proptest! {
    #[test]
    fn what_a_period_is_written_as_is_read_as_that_period(year in 1_i32..=9998, number in 1_u32..=12, start in 1_u32..=12) {
        let start = YearStart::new(start).expect("a month");
        for grain in [Grain::Month, Grain::Quarter, Grain::Year] {
            let period = Period::of(Month::new(year, number).expect("a month"), Calendar { grain, start });
            prop_assert_eq!(Period::read(&period.to_string(), start), Some(period));
        }
    }
}

#[test]
fn a_weighted_amount_is_rounded_half_to_even() {
    let half = Chance::basis_points(5_000);
    assert_eq!([1, 3, 5, -1, -3].map(|amount| half.of(amount)), [0, 2, 2, 0, -2]);
    assert_eq!(Chance::share(0.2).of(2_250_000), 450_000);
    assert_eq!(Chance::CERTAIN.of(i64::MIN), i64::MIN);
    assert_eq!(Chance::share(f64::NAN), Chance::NEVER);
}

#[test]
fn revenue_stands_in_its_month_and_what_is_past_due_in_none() {
    let deals = [
        won(1_000, "2026-08-31"),
        open(400, 50, "2026-09-14"),
        open(800, 25, "2026-09-13"),
        open(600, 10, ""),
        won(50, ""),
        open(900, 100, "2027-01-01"),
        Deal { outcome: Outcome::Lost, ..open(7_777, 50, "2026-09-20") },
    ];
    let targets = [(month("2026-09"), 300), (month("2026-09"), 200), (month("2030-01"), 1)];
    let revenue =
        revenue_by_month(&deals, &targets, month("2026-08"), month("2026-10"), day("2026-09-14"));
    let rows: Vec<_> =
        revenue.months.iter().map(|m| (m.won.amount, m.open.weighted, m.target)).collect();
    assert_eq!(rows, [(1_000, 0, None), (0, 200, Some(500)), (0, 0, None)]);
    assert_eq!((revenue.overdue.count, revenue.overdue.weighted), (1, 200));
    assert_eq!((revenue.undated.count, revenue.undated.weighted), (2, 110));
    assert_eq!(revenue.elsewhere.amount, 900);
}

#[test]
fn sums_too_large_to_hold_stop_at_the_end() {
    let deals = [won(i64::MAX, "2026-09-01"), won(5, "2026-09-02")];
    let only = month("2026-09");
    let revenue =
        revenue_by_month(&deals, &[(only, i64::MAX), (only, 1)], only, only, day("2026-09-14"));
    assert_eq!(revenue.months[0].won.amount, i64::MAX);
    assert_eq!(revenue.months[0].target, Some(i64::MAX));
}

prop_compose! {
    pub(crate) fn any_deal()(
        amount in 0..1_000_000_000_i64,
        points in 0..=10_000_u16,
        outcome in prop_oneof![Just(Outcome::Open), Just(Outcome::Won), Just(Outcome::Lost)],
        closes in prop::option::weighted(0.9, 0..1_500_u64),
        closed in prop::option::weighted(0.9, 0..1_500_u64),
    ) -> Deal {
        let on = |days| day("2024-01-01") + chrono::Days::new(days);
        Deal {
            amount,
            chance: Chance::basis_points(points),
            outcome,
            closes_on: closes.map(on),
            closed_on: closed.map(on),
        }
    }
}

proptest! {
    #[test]
    fn nothing_is_counted_twice_or_lost(deals in prop::collection::vec(any_deal(), 0..80)) {
        let revenue = revenue_by_month(&deals, &[], month("2025-01"), month("2026-12"), day("2026-03-15"));
        let months = revenue.months.iter().map(|m| m.won.plus(m.open));
        let all = months.fold(revenue.overdue.plus(revenue.undated).plus(revenue.elsewhere), |a, b| a.plus(b));
        let kept: Vec<_> = deals.iter().filter(|d| d.outcome != Outcome::Lost).collect();
        let weigh = |d: &&Deal| if d.outcome == Outcome::Won { d.amount } else { d.chance.of(d.amount) };
        prop_assert_eq!(all.count, kept.len());
        prop_assert_eq!(all.amount, kept.iter().map(|d| d.amount).sum::<i64>());
        prop_assert_eq!(all.weighted, kept.iter().map(weigh).sum::<i64>());
        let past = month("2025-01").through(month("2026-02")).count();
        prop_assert!(revenue.months[..past].iter().all(|m| m.open.count == 0));
    }

    #[test]
    fn months_go_there_and_back(index in 0..119_999_i32, step in -5_000..5_000_i32) {
        let month = month("0000-01").plus(index);
        prop_assert_eq!(month.to_string().parse::<Month>(), Ok(month));
        prop_assert_eq!(Month::of(month.first_day()), month);
        let there = month.plus(step);
        prop_assert_eq!(month.plus(there.since(month)), there);
    }
}
