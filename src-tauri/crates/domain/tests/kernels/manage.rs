//! When a reserve is enough, what is a risk, and what each lever of the performance equation must be.

use domain::forecast::equation::Equation;
use domain::forecast::pace::{Enough, Habits, enough};
use domain::forecast::risk::{Facts, Risk, risks};
use proptest::prelude::*;

fn habits(win_rate: Option<f64>, average: Option<f64>) -> Habits {
    Habits { win_rate, average, cycle: None }
}

#[test]
fn a_reserve_is_enough_when_it_brings_what_is_missing() {
    let cases = [
        (900, Some(0.5), Some(300.0), Enough { amount: 1_800, count: Some(6) }),
        (900, Some(0.5), Some(400.0), Enough { amount: 1_800, count: Some(5) }),
        (900, None, None, Enough { amount: 900, count: None }),
        (900, Some(0.0), Some(300.0), Enough { amount: 900, count: Some(3) }),
        (-5, Some(0.5), Some(300.0), Enough { amount: 0, count: Some(0) }),
    ];
    for (missing, rate, average, expected) in cases {
        assert_eq!(enough(missing, habits(rate, average)), expected, "{missing} {rate:?} {average:?}");
    }
}

#[test]
fn each_rule_speaks_of_what_breaks_it() {
    let sound = Facts { quiet: Some(30), counted: true, valued: true, chance: 90, slips: 1, ..Facts::default() };
    assert!(risks(&sound).is_empty());
    let cases = [
        (Facts { overdue: true, ..sound }, Risk::Overdue),
        (Facts { slips: 2, ..sound }, Risk::Slipped),
        (Facts { stuck: true, ..sound }, Risk::Stuck),
        (Facts { quiet: Some(31), ..sound }, Risk::Stale),
        (Facts { quiet: None, ..sound }, Risk::Stale),
        (Facts { counted: false, ..sound }, Risk::Unconfirmed),
        (Facts { valued: false, ..sound }, Risk::Value),
        (Facts { undated: true, ..sound }, Risk::Undated),
    ];
    for (facts, risk) in cases {
        assert_eq!(risks(&facts), [risk]);
    }
    assert!(risks(&Facts { valued: false, chance: 49, ..sound }).is_empty(), "no offer yet, so no value to confirm");
}

#[test]
fn a_rate_above_one_is_no_answer() {
    let equation = Equation { count: 10.0, size: 100.0, rate: 0.6, days: 30.0 };
    assert_eq!(equation.per_day(), Some(20.0));
    let needed = equation.needed(40.0);
    assert_eq!((needed.count, needed.size, needed.rate, needed.days), (Some(20.0), Some(200.0), None, Some(15.0)));
    assert_eq!(Equation { days: 0.0, ..equation }.per_day(), None);
}

proptest! {
    #[test]
    fn each_lever_alone_reaches_it(count in 1.0..500.0_f64, size in 1.0..1e9_f64, rate in 0.01..1.0_f64, days in 1.0..900.0_f64, times in 0.1..9.0_f64) {
        let equation = Equation { count: count.floor(), size, rate, days };
        let wanted = equation.per_day().unwrap() * times;
        let needed = equation.needed(wanted);
        let near = |found: Option<f64>| found.is_some_and(|found| (found / wanted - 1.0).abs() < 1e-9);
        let per_day = |equation: Equation| equation.per_day();
        let sized = near(per_day(Equation { size: needed.size.unwrap(), ..equation }));
        let faster = near(per_day(Equation { days: needed.days.unwrap(), ..equation }));
        let more = per_day(Equation { count: needed.count.unwrap(), ..equation }).unwrap() >= wanted * (1.0 - 1e-6);
        let better = needed.rate.is_none_or(|rate| near(per_day(Equation { rate, ..equation })));
        prop_assert!(sized && faster && more && better);
    }
}
