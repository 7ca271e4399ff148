//! What cells say.

use exchange::read::Cell;
use exchange::values::*;

fn amount(text: &str, mark: DecimalMark) -> String {
    match parse_amount(Cell::Text(text), mark) {
        Ok(Amount { value, currency, percent }) => {
            format!("{value}{}{}", currency.unwrap_or_default(), if percent { "%" } else { "" })
        }
        Err(problem) => problem.to_string(),
    }
}

#[test]
fn amounts_are_read_exactly() {
    use DecimalMark::{Comma, Point};
    let cases = [
        ("0", Point, "0"),
        ("1234.5", Point, "1234.5"),
        ("-0.10", Point, "-0.1"),
        ("1,234,567.89", Point, "1234567.89"),
        ("1.234.567,89", Comma, "1234567.89"),
        ("1 234 567,89", Comma, "1234567.89"),
        ("1\u{a0}234,5", Comma, "1234.5"),
        ("1\u{2009}234,5", Comma, "1234.5"),
        ("1'234'567.89", Point, "1234567.89"),
        ("12,34,567", Point, "1234567"),
        ("1.234,56", Point, "1234.56"),
        ("1,234.56", Comma, "1234.56"),
        ("(1,234)", Point, "-1234"),
        ("1,234-", Point, "-1234"),
        ("\u{2212}5", Point, "-5"),
        ("+5", Point, "5"),
        ("$1,234.50", Point, "1234.5"),
        ("-$5", Point, "-5"),
        ("$-5", Point, "-5"),
        ("(€5.00)", Point, "-5EUR"),
        ("1.234,00 €", Comma, "1234EUR"),
        ("£3k", Point, "3000GBP"),
        ("USD 1,200", Point, "1200USD"),
        ("1200 usd", Point, "1200USD"),
        ("US$1.2M", Point, "1200000USD"),
        ("HK$ 8", Point, "8HKD"),
        ("￥1.2万", Point, "12000"),
        ("¥１，２００．５", Point, "1200.5"),
        ("RMB 3亿", Point, "300000000CNY"),
        ("1.2万元", Point, "12000"),
        ("五", Point, "not a number: 五"),
        ("3,5億", Comma, "350000000"),
        ("500 萬人民幣", Point, "5000000CNY"),
        ("1.2万元人民币", Point, "12000CNY"),
        ("CNY ¥5", Point, "5CNY"),
        ("USD 5 EUR", Point, "not a number: USD 5 EUR"),
        ("25%", Point, "25%"),
        ("12.5 ％", Point, "12.5%"),
        ("1.5E+6", Point, "1500000"),
        ("1,23", Point, "not a number: 1,23"),
        ("1234,567", Point, "not a number: 1234,567"),
        ("1,234 567", Point, "not a number: 1,234 567"),
        ("1.2.3", Point, "not a number: 1.2.3"),
        ("--5", Point, "not a number: --5"),
        ("(-5)", Point, "not a number: (-5)"),
        ("", Point, "not a number: "),
        (".", Point, "not a number: ."),
        ("$", Point, "not a number: $"),
        ("约 500", Point, "not a number: 约 500"),
        (
            "99999999999999999999999999999999",
            Point,
            "not a number: 99999999999999999999999999999999",
        ),
        ("=1+1", Point, "not a number: =1+1"),
    ];
    for (text, mark, expected) in cases {
        assert_eq!(amount(text, mark), expected, "{text:?} with {mark:?}");
    }
}

#[test]
fn a_workbooks_number_is_read_as_it_shows() {
    let read =
        |number| parse_amount(Cell::Number(number), DecimalMark::Point).unwrap().value.to_string();
    assert_eq!(read(1100.04), "1100.04");
    assert_eq!(read(0.1 + 0.2), "0.3");
    assert!(parse_amount(Cell::Number(f64::NAN), DecimalMark::Point).is_err());
    assert!(parse_amount(Cell::Number(1e300), DecimalMark::Point).is_err());
}

#[test]
fn the_decimal_mark_is_the_columns() {
    let guess = |cells: &[&'static str]| {
        let guess = guess_decimal_mark(cells.iter().copied());
        (guess.mark, guess.is_decided())
    };
    assert_eq!(guess(&["1,234", "1,234.56"]), (DecimalMark::Point, true));
    assert_eq!(guess(&["1.234", "1.234,56"]), (DecimalMark::Comma, true));
    assert_eq!(guess(&["1,234", "7,5"]), (DecimalMark::Comma, true));
    assert_eq!(guess(&["1.234", "1.234.567"]), (DecimalMark::Comma, true));
    assert_eq!(
        guess(&["1,234", "5,678"]),
        (DecimalMark::Point, false),
        "thousands, but asked about"
    );
    assert_eq!(guess(&["0,125"]), (DecimalMark::Comma, true), "no group begins with zero");
    assert_eq!(guess(&["12", "", "abc"]), (DecimalMark::Point, true));
}

fn date(text: &str, order: DateOrder) -> String {
    parse_date(Cell::Text(text), order)
        .map_or_else(|problem| problem.to_string(), |day| day.to_string())
}

#[test]
fn dates_are_read_in_the_forms_people_write() {
    use DateOrder::{DayMonthYear as Dmy, MonthDayYear as Mdy, YearMonthDay as Ymd};
    let fifth = "2024-01-05";
    for text in [
        "2024-01-05",
        "2024/1/5",
        "2024.1.5",
        "2024年1月5日",
        "2024年01月05日",
        "20240105",
        "2024 1 5",
        "2024-01-05T23:59:59+08:00",
        "2024-01-05T10:00:00.000+0000",
        "2024-01-05 10:00",
        "2024/1/5 9:30:00",
        "2024年1月5日 10:30",
        "5 Jan 2024",
        "05-Jan-24",
        "January 5, 2024",
        "Jan 5th, 2024",
        "２０２４－０１－０５",
        "民國113年1月5日",
        "45296",
        " 2024-01-05 ",
    ] {
        assert_eq!(date(text, Mdy), fifth, "{text}");
        assert_eq!(date(text, Dmy), fifth, "{text}");
    }
    assert_eq!(date("5/1/2024", Dmy), fifth);
    assert_eq!(date("1/5/2024", Mdy), fifth);
    assert_eq!(date("05.01.24", Dmy), fifth);
    assert_eq!(date("24-1-5", Ymd), fifth);
    assert_eq!(date("1/5/2024 3:00 PM", Mdy), fifth);
    assert_eq!(date("1/2/69", Dmy), "2069-02-01");
    assert_eq!(date("1/2/70", Dmy), "1970-02-01");
    for text in [
        "2024-02-30",
        "31/12/2024 x",
        "13/13/2024",
        "hello",
        "1",
        "0000-00-00",
        "9999-12-31",
        "1/2/3/4",
        "2024-1-",
    ] {
        let said = date(text, Dmy);
        assert!(said.starts_with("not a date") || said.starts_with("no day"), "{text}: {said}");
    }
    for text in ["2024年3月", "2024-03", "03/2024", "2024"] {
        assert_eq!(date(text, Dmy), format!("no day in the date: {text}"));
    }
}

#[test]
fn the_order_of_a_date_is_the_columns() {
    use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
    let guess = |cells: &[&'static str]| {
        let guess = guess_date_order(cells.iter().copied());
        (guess.order, guess.ambiguous)
    };
    assert_eq!(guess(&["5/1/2024", "31/1/2024"]), (DayMonthYear, false));
    assert_eq!(guess(&["5/1/2024", "1/31/2024"]), (MonthDayYear, false));
    assert_eq!(guess(&["5/1/2024", "6/2/2024"]), (MonthDayYear, true));
    assert_eq!(guess(&["5.1.2024", "6.2.2024"]), (DayMonthYear, true));
    assert_eq!(guess(&["24/12/31", "24/1/5"]), (YearMonthDay, false));
    assert!(!guess(&["2024-01-05", "2024/1/5", ""]).1, "nothing to decide");
}

#[test]
fn small_kinds_are_read_strictly() {
    let text = Cell::Text;
    assert_eq!(parse_integer(text("1,200"), DecimalMark::Point), Ok(1200));
    assert_eq!(parse_integer(text("1.2万"), DecimalMark::Point), Ok(12_000));
    assert!(matches!(
        parse_integer(text("1.5"), DecimalMark::Point),
        Err(Problem::NotWhole { .. })
    ));
    assert_eq!(parse_year(text("1996年")), Ok(1996));
    assert_eq!(parse_year(text("1996-04-01")), Ok(1996));
    assert!(matches!(parse_year(text("96")), Err(Problem::OutOfRange { .. })));
    assert_eq!(parse_bool(text("是")), Ok(true));
    assert_eq!(parse_bool(text("No")), Ok(false));
    assert_eq!(parse_bool(Cell::Bool(true)), Ok(true));
    assert!(matches!(parse_bool(text("maybe")), Err(Problem::NotABoolean { .. })));
    assert_eq!(parse_currency(text("人民币")).as_deref(), Ok("CNY"));
    assert_eq!(parse_currency(text("eur")).as_deref(), Ok("EUR"));
    assert!(parse_currency(text("¥")).is_err(), "yen or yuan");
}

#[test]
fn text_is_cleaned_and_says_so() {
    assert_eq!(clean("\u{feff} \u{a0}Alpha\u{3000}").text, "Alpha");
    assert_eq!(clean("a\u{a0}b").text, "a b");
    assert_eq!(clean("a\u{0}b\u{7}"), Cleaned { text: "ab".into(), removed: 2 });
    assert_eq!(clean("e\u{301}").text, "\u{e9}");
    assert_eq!(clean("two\r\nlines").text, "two\nlines");
    assert_eq!(clean("上海 市").removed, 0);
}

#[test]
fn headers_name_units() {
    let cases = [
        ("金额（万元）", (10_000, None)),
        ("金额(万元人民币)", (10_000, Some("CNY"))),
        ("营业额（单位：亿元）", (100_000_000, None)),
        ("Revenue (USD m)", (1_000_000, Some("USD"))),
        ("Revenue (in millions)", (1_000_000, None)),
        ("Amount/k€", (1_000, Some("EUR"))),
        ("Amount (net)", (1, None)),
        ("Country/Region", (1, None)),
        ("Amount", (1, None)),
    ];
    for (header, expected) in cases {
        assert_eq!(header_unit(header), expected, "{header}");
    }
}
