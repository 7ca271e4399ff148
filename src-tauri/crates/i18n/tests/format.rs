//! Figures and dates as a person reads them, in each language. A space in an expectation stands
//! for either space; where it must be the narrow no-break one, its own test says so.

use chrono::NaiveDate;
use i18n::Language::{En, ZhHans, ZhHant};
use i18n::{Format, GAP, Language};
use proptest::prelude::*;

fn plain(text: &str) -> String {
    text.replace(GAP, " ")
}

fn with_yuan(language: Language) -> Format {
    Format::new(language).with_currency("CNY")
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

#[test]
fn an_exact_amount_tells_every_minor_unit_that_counts() {
    for (minor, currency, text) in [
        (960_000_000, "CNY", "¥ 9,600,000"),
        (960_000_050, "CNY", "¥ 9,600,000.50"),
        (-1_205, "CNY", "−¥ 12.05"),
        (5, "CNY", "¥ 0.05"),
        (-5, "CNY", "−¥ 0.05"),
        (0, "CNY", "¥ 0"),
        (123_456, "USD", "USD 1,234.56"),
        (123_456, "JPY", "JPY 123,456"),
        (1_234_567, "KWD", "KWD 1,234.567"),
        (100, "???", "??? 1"),
    ] {
        for language in Language::ALL {
            assert_eq!(plain(&with_yuan(language).money(minor, currency)), text);
        }
    }
}

#[test]
fn only_the_currency_of_the_workspace_has_a_sign() {
    for (code, sign) in [
        ("CNY", "¥"),
        ("JPY", "¥"),
        ("USD", "$"),
        ("EUR", "€"),
        ("GBP", "£"),
        ("HKD", "HK$"),
        ("TWD", "NT$"),
        ("CHF", "CHF"),
    ] {
        assert_eq!(Format::new(En).with_currency(code).sign(code), sign);
        assert_eq!(Format::new(En).sign(code), code);
    }
}

#[test]
fn a_short_amount_counts_as_people_do() {
    for (yuan, en, hans, hant) in [
        (0, "¥ 0", "¥ 0", "¥ 0"),
        (950, "¥ 950", "¥ 950", "¥ 950"),
        (9_999, "¥ 10 k", "¥ 9,999", "¥ 9,999"),
        (85_000, "¥ 85 k", "¥ 8.5 万", "¥ 8.5 萬"),
        (850_000, "¥ 850 k", "¥ 85 万", "¥ 85 萬"),
        (999_950, "¥ 1 M", "¥ 100 万", "¥ 100 萬"),
        (1_250_000, "¥ 1.3 M", "¥ 125 万", "¥ 125 萬"),
        (9_600_000, "¥ 9.6 M", "¥ 960 万", "¥ 960 萬"),
        (10_800_000, "¥ 10.8 M", "¥ 1,080 万", "¥ 1,080 萬"),
        (99_999_999, "¥ 100 M", "¥ 1 亿", "¥ 1 億"),
        (120_000_000, "¥ 120 M", "¥ 1.2 亿", "¥ 1.2 億"),
        (125_000_000, "¥ 125 M", "¥ 1.25 亿", "¥ 1.25 億"),
        (67_400_000_000, "¥ 67.4 B", "¥ 674 亿", "¥ 674 億"),
        (3_000_000_000_000, "¥ 3,000 B", "¥ 3 万亿", "¥ 3 兆"),
        (-9_600_000, "−¥ 9.6 M", "−¥ 960 万", "−¥ 960 萬"),
    ] {
        for (language, text) in [(En, en), (ZhHans, hans), (ZhHant, hant)] {
            let shown = with_yuan(language).money_short(yuan * 100, "CNY");
            assert_eq!(plain(&shown), text, "{yuan}");
        }
    }
    assert_eq!(plain(&Format::new(En).money_short(9_600_000, "JPY")), "JPY 9.6 M");
}

#[test]
fn an_axis_and_a_table_tell_their_unit_once() {
    let million = 100_000_000;
    for (language, largest, heading, value, change, tick) in [
        (En, 24 * million, "¥ M", "12.0", "+0.3", "12"),
        (En, 240 * million, "¥ M", "12", "0", "12"),
        (ZhHans, 24 * million, "¥ 万", "1,200", "+30", "1,200"),
        (ZhHans, 240 * million, "¥ 亿", "0.12", "0.00", "0.12"),
        (ZhHant, 24 * million, "¥ 萬", "1,200", "+30", "1,200"),
    ] {
        let scale = with_yuan(language).money_scale(largest, "CNY");
        assert_eq!(plain(scale.heading()), heading);
        assert_eq!(scale.value(12 * million), value, "{heading}");
        assert_eq!(scale.change(3 * million / 10), change, "{heading}");
        assert_eq!(scale.tick(12 * million), tick, "{heading}");
    }
    let millions = with_yuan(En).money_scale(-24 * million, "CNY");
    assert_eq!(millions.change(-170_000_000), "−1.7");
    assert_eq!(millions.value(-100), "0.0", "what rounds to zero has no sign");
    assert_eq!(millions.change(100), "0.0");
    assert_eq!(millions.tick(250_000_000), "2.5");
    assert_eq!(with_yuan(En).money_scale(0, "CNY").heading(), "¥");
}

#[test]
fn numbers_changes_and_shares() {
    let en = Format::new(En);
    assert_eq!(en.integer(-1_234_567), "−1,234,567");
    assert_eq!(en.integer(999), "999");
    assert_eq!([en.change(13), en.change(-2), en.change(0)], ["+13", "−2", "0"]);
    assert_eq!(
        [en.number(1.66, 1), en.number(-0.04, 1), en.number(f64::NAN, 1)],
        ["1.7", "0.0", "–"]
    );
    for (language, ratio, text) in [
        (En, 0.394, "39 %"),
        (En, -0.05, "−5 %"),
        (En, f64::INFINITY, "–"),
        (ZhHans, 0.394, "39%"),
        (ZhHant, 1.0, "100%"),
    ] {
        assert_eq!(plain(&Format::new(language).percent(ratio, 0)), text);
    }
    assert_eq!(plain(&en.percent_points(60)), "60 %");
    assert_eq!(plain(&en.percent(0.125, 1)), "12.5 %");
}

#[test]
fn zero_is_a_dash_in_tables_only() {
    let en = with_yuan(En);
    assert_eq!(en.dash_if_zero(0, en.money(0, "CNY")), "–");
    assert_eq!(en.dash_if_zero(3, en.integer(3)), "3");
}

#[test]
fn dates_in_the_order_of_the_language() {
    let at = day(2026, 9, 12);
    let time = at.and_hms_opt(14, 5, 59).unwrap();
    for (language, texts) in [
        (En, ["12 Sep 2026", "12 Sep", "Sep 2026", "Sep", "Q3 2026", "Q3", "12 Sep 2026, 14:05"]),
        (
            ZhHans,
            [
                "2026年9月12日",
                "9月12日",
                "2026年9月",
                "9月",
                "2026年第3季度",
                "第3季度",
                "2026年9月12日 14:05",
            ],
        ),
        (
            ZhHant,
            [
                "2026年9月12日",
                "9月12日",
                "2026年9月",
                "9月",
                "2026年第3季",
                "第3季",
                "2026年9月12日 14:05",
            ],
        ),
    ] {
        let f = Format::new(language);
        let shown = [
            f.date(at),
            f.day(at),
            f.month(at),
            f.month_name(at),
            f.quarter(3, "2026"),
            f.quarter_name(3),
            f.date_time(time),
        ];
        assert_eq!(shown, texts);
    }
}

#[test]
fn days_near_today_have_names() {
    let today = day(2026, 12, 31);
    for (at, en, zh) in [
        (day(2026, 12, 31), "today", "今天"),
        (day(2026, 12, 30), "yesterday", "昨天"),
        (day(2027, 1, 1), "tomorrow", "明天"),
        (day(2026, 9, 26), "26 Sep", "9月26日"),
        (day(2027, 1, 2), "2 Jan 2027", "2027年1月2日"),
    ] {
        assert_eq!(Format::new(En).near(at, today), en);
        assert_eq!(Format::new(ZhHans).near(at, today), zh);
    }
    assert_eq!([Format::new(En).days(1), Format::new(En).days(14)], ["1 day", "14 days"]);
}

#[test]
fn files_have_sizes() {
    for (bytes, text) in [
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1 kB"),
        (1_550, "1.6 kB"),
        (850_499, "850 kB"),
        (999_600, "1 MB"),
        (3_400_000, "3.4 MB"),
        (u64::MAX, "18,446,744 TB"),
    ] {
        assert_eq!(plain(&Format::new(En).file_size(bytes)), text);
    }
    assert_eq!(Format::new(ZhHans).file_size(12), "12 字节");
}

#[test]
fn a_figure_never_breaks_from_its_sign_or_unit() {
    let en = with_yuan(En);
    let shown = [
        en.money(100, "CNY"),
        en.money_short(960_000_000, "CNY"),
        en.percent(0.4, 0),
        en.file_size(5_000),
        en.money_scale(960_000_000, "CNY").heading().to_owned(),
    ];
    assert!(shown.iter().all(|text| text.contains(GAP) && !text.contains(' ')), "{shown:?}");
}

proptest! {
    #[test]
    fn an_exact_amount_reads_back_as_what_it_was(minor: i64) {
        let shown = with_yuan(En).money(minor, "CNY").replace('−', "-").replace(['¥', GAP, ','], "");
        let (whole, cents) = shown.split_once('.').unwrap_or((&shown, "00"));
        prop_assert_eq!(format!("{whole}{cents}").parse::<i64>().unwrap(), minor);
    }

    #[test]
    fn a_short_amount_is_short_and_its_minus_is_its_only_difference(minor in 0..i64::MAX) {
        for language in Language::ALL {
            let shown = with_yuan(language).money_short(minor, "CNY");
            prop_assert!(shown.chars().count() <= 15, "{shown}");
            let negative = with_yuan(language).money_short(-minor, "CNY");
            let zero = !shown.contains(|digit| ('1'..='9').contains(&digit));
            prop_assert_eq!(negative, if zero { shown } else { format!("−{shown}") });
        }
    }
}
