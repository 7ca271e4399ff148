use domain::series::rates::{Rate, Rates};
use proptest::prelude::*;

use crate::day;

fn rate(trillionths: u64) -> Rate {
    Rate::trillionths(trillionths).unwrap()
}

const UNIT: u64 = 1_000_000_000_000;

#[test]
fn amounts_are_converted_without_a_float_and_rounded_half_to_even() {
    for (minor, trillionths, places, expected) in [
        (100_00, 7 * UNIT, (2, 2), 700_00),
        (1, UNIT / 2, (2, 2), 0),
        (3, UNIT / 2, (2, 2), 2),
        (-3, UNIT / 2, (2, 2), -2),
        (1_000, 48_500_000_000, (0, 2), 48_50),
        (48_50, 20_618_556_701_031, (2, 0), 1_000),
        (123, UNIT, (3, 2), 12),
        (100_000_000_000_000, 7_100_000_000_000, (2, 2), 710_000_000_000_000),
        (i64::MAX, u64::MAX, (0, 6), (1 << 53) - 1),
    ] {
        assert_eq!(rate(trillionths).convert(minor, places), expected, "{minor} at {trillionths}");
    }
    assert_eq!(Rate::trillionths(0), None);
}

#[test]
fn a_day_takes_the_newest_rate_and_a_currency_without_one_has_no_value() {
    let list = [("USD", "2026-03-01", 7), ("USD", "2026-01-01", 6), ("USD", "2026-03-01", 8)];
    let rates = Rates::new(list.map(|(currency, since, value)| (currency.to_owned(), day(since), rate(value * UNIT))));
    let on = |text: &str| rates.on("USD", day(text)).map(|(since, found)| (since.to_string(), found));
    assert_eq!(on("2026-02-28"), Some(("2026-01-01".to_owned(), rate(6 * UNIT))));
    assert_eq!(on("2026-03-01"), Some(("2026-03-01".to_owned(), rate(8 * UNIT))), "the later said holds");
    assert_eq!(on("2020-01-01"), Some(("2026-01-01".to_owned(), rate(6 * UNIT))), "days before take the first");
    assert_eq!(rates.on("EUR", day("2026-03-01")), None);
    assert!(rates.has("USD") && !rates.has("EUR"));
}

proptest! {
    #[test]
    fn a_rate_of_one_changes_nothing_and_signs_mirror(minor in -9_007_199_254_740_991_i64..=9_007_199_254_740_991, trillionths in 1_u64..1_000_000_000_000_000) {
        prop_assert_eq!(rate(UNIT).convert(minor, (2, 2)), minor);
        prop_assert_eq!(rate(trillionths).convert(-minor, (2, 0)), -rate(trillionths).convert(minor, (2, 0)));
    }
}
