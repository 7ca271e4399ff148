//! One date, as a day of the calendar.
//!
//! A time of day and its offset are read over: the day counts as it was written there.
//! Invariant: a date without a day is refused, never completed.

use chrono::{Datelike, NaiveDate};

use super::text::half_width;
use super::{DateOrder, Problem};
use crate::read::Cell;

/// Years that a business record can bear; others are typing errors.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;
/// Two-digit years from here on belong to the last century (POSIX `strptime` has 69).
const PIVOT: i32 = 70;
/// Serial days of a spreadsheet, 1954 to 2119, that are no likely year or `yyyymmdd`.
const SERIALS: std::ops::RangeInclusive<i64> = 20_000..=80_000;

/// Three figures, as written, of a date that does not begin with a four-digit year.
pub(super) type Figures = [(i32, usize); 3];

/// Reads a date: ISO with or without time, `2024年1月5日`, `2024.1.5`, `20240105`, `5/1/24` in
/// the order given, `5 Jan 2024`, `Jan 5, 2024`, `民國113年1月5日`, a spreadsheet's serial number.
///
/// # Errors
/// [`Problem::NotADate`], [`Problem::PartialDate`], [`Problem::CellError`].
pub fn parse_date(cell: Cell<'_>, order: DateOrder) -> Result<NaiveDate, Problem> {
    let raw = || cell.to_text().into_owned();
    let refuse = || Problem::NotADate { raw: raw() };
    match cell {
        Cell::Date(at) if YEARS.contains(&at.year()) => Ok(at.date()),
        Cell::Number(number) => by_number(number).ok_or_else(refuse),
        Cell::Text(text) => match parse_text(text.trim(), order) {
            Reading::Date(date) => Ok(date),
            Reading::Partial => Err(Problem::PartialDate { raw: raw() }),
            Reading::None => Err(refuse()),
        },
        Cell::Error(raw) => Err(Problem::CellError { raw: raw.to_owned() }),
        Cell::Empty | Cell::Bool(_) | Cell::Date(_) => Err(refuse()),
    }
}

enum Reading {
    Date(NaiveDate),
    Partial,
    None,
}

impl From<Option<NaiveDate>> for Reading {
    fn from(date: Option<NaiveDate>) -> Self {
        date.map_or(Self::None, Self::Date)
    }
}

/// An untyped number in a date column: a serial day, or `yyyymmdd`.
fn by_number(number: f64) -> Option<NaiveDate> {
    if !(0.0..1e9).contains(&number) {
        return None;
    }
    let whole = number as i64;
    by_serial(whole).or_else(|| compact(&whole.to_string()))
}

fn by_serial(days: i64) -> Option<NaiveDate> {
    let origin = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    SERIALS.contains(&days).then(|| origin.checked_add_signed(chrono::Duration::days(days)))?
}

fn parse_text(text: &str, order: DateOrder) -> Reading {
    if let Some(date) = iso(text.as_bytes()) {
        return Reading::Date(date);
    }
    let text: String = text.chars().map(half_width).collect();
    let (text, republic) = match ["民國", "民国"].iter().find_map(|era| text.strip_prefix(era))
    {
        Some(rest) => (rest.trim(), true),
        None => (text.trim(), false),
    };
    let day = without_time(text);
    if day.bytes().all(|byte| byte.is_ascii_digit()) {
        return bare_digits(day);
    }
    if let Some(date) = with_month_name(day) {
        return Reading::Date(date);
    }
    let Some((figures, _)) = split(day) else { return Reading::None };
    match figures[..] {
        [(year, digits), (month, _), (day, _)] if digits == 4 || republic => {
            Reading::from(date(if republic { year + 1911 } else { year }, month, day))
        }
        [a, b, c] => Reading::from(ordered([a, b, c], order)),
        [(year, 4), (1..=12, 1..=2)] if YEARS.contains(&year) => Reading::Partial,
        [(1..=12, 1..=2), (year, 4)] if YEARS.contains(&year) => Reading::Partial,
        [(year, 4)] if YEARS.contains(&year) => Reading::Partial,
        _ => Reading::None,
    }
}

/// `2024-01-05`, by far the commonest, with nothing or a time behind it.
fn iso(bytes: &[u8]) -> Option<NaiveDate> {
    let number = |part: &[u8]| {
        part.iter().try_fold(0, |sum, byte| {
            byte.is_ascii_digit().then(|| sum * 10 + i32::from(byte - b'0'))
        })
    };
    let (head, tail) = bytes.split_at_checked(10)?;
    if head[4] != b'-' || head[7] != b'-' || !is_time(tail) {
        return None;
    }
    date(number(&head[..4])?, number(&head[5..7])?, number(&head[8..])?)
}

fn is_time(tail: &[u8]) -> bool {
    let Some((first, rest)) = tail.split_first() else { return true };
    matches!(first, b'T' | b' ' | b't')
        && rest.len() >= 4
        && rest.contains(&b':')
        && rest[0].is_ascii_digit()
        && rest.iter().all(|byte| {
            byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b'+' | b'-' | b'Z' | b'z' | b' ')
        })
}

/// Cuts off a time: what follows the first blank or `T`, if it begins as a time does.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let cut = text[..colon].rfind([' ', 'T', '\t']).unwrap_or(0);
    let is_hour = text[cut..colon].trim_start_matches(['T', ' ', '\t']).parse::<u8>().is_ok();
    if is_hour && cut > 0 { text[..cut].trim_end() } else { text }
}

fn bare_digits(text: &str) -> Reading {
    match text.len() {
        8 => Reading::from(compact(text)),
        5 => Reading::from(text.parse().ok().and_then(by_serial)),
        4 if text.parse().is_ok_and(|year| YEARS.contains(&year)) => Reading::Partial,
        _ => Reading::None,
    }
}

/// `yyyymmdd`
fn compact(text: &str) -> Option<NaiveDate> {
    let number: i32 = text.parse().ok().filter(|_| text.len() == 8)?;
    date(number / 10_000, number / 100 % 100, number % 100)
}

/// Up to three figures between the same kind of signs, with the number of digits of each.
fn split(text: &str) -> Option<(Vec<(i32, usize)>, char)> {
    let text = text.trim_end_matches(['日', '号', '號', '月', '年', '.', ' ']);
    let is_sign =
        |sign: char| matches!(sign, '-' | '/' | '.' | ' ' | '年' | '月' | '\u{2013}' | '\u{2010}');
    let sign = text.chars().find(|sign| is_sign(*sign)).unwrap_or(' ');
    let mut figures = Vec::with_capacity(3);
    for part in text.split(is_sign).filter(|part| !part.is_empty()) {
        let fits = part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        if !fits || figures.len() == 3 {
            return None;
        }
        figures.push((part.parse().ok()?, part.len()));
    }
    Some((figures, sign))
}

/// The figures of a date whose order matters, and the sign between them.
pub(super) fn triple(text: &str) -> Option<(Figures, char)> {
    let text = text.trim();
    let bytes = text.as_bytes();
    if bytes.len() < 5 || !bytes[0].is_ascii_digit() || bytes[..4].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let (figures, sign) = split(without_time(text))?;
    Some((figures.try_into().ok()?, sign))
}

pub(super) fn is_possible(figures: Figures, order: DateOrder) -> bool {
    ordered(figures, order).is_some()
}

fn ordered([a, b, c]: Figures, order: DateOrder) -> Option<NaiveDate> {
    let (year, month, day) = match order {
        DateOrder::DayMonthYear => (c, b, a),
        DateOrder::MonthDayYear => (c, a, b),
        DateOrder::YearMonthDay => (a, b, c),
    };
    if month.1 > 2 || day.1 > 2 {
        return None;
    }
    date(full_year(year)?, month.0, day.0)
}

fn full_year((year, digits): (i32, usize)) -> Option<i32> {
    match digits {
        4 => Some(year),
        2 if year < PIVOT => Some(2000 + year),
        2 => Some(1900 + year),
        _ => None,
    }
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn month_number(word: &str) -> Option<i32> {
    let word = word.to_ascii_lowercase();
    let names = |month: usize| {
        word == MONTHS[month] || word == LONG_MONTHS[month] || word == "sept" && month == 8
    };
    (0..12).find(|month| names(*month)).map(|month| month as i32 + 1)
}

/// `5 Jan 2024`, `05-Jan-24`, `January 5, 2024`.
fn with_month_name(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> =
        text.split([' ', '-', ',', '.', '/']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts[..] else { return None };
    let (day, month) = match (month_number(first), month_number(second)) {
        (Some(month), None) => (second, month),
        (None, Some(month)) => (first, month),
        _ => return None,
    };
    let day = day.trim_end_matches(|sign: char| sign.is_ascii_alphabetic());
    date(full_year((third.parse().ok()?, third.len()))?, month, day.parse().ok()?)
}

fn date(year: i32, month: i32, day: i32) -> Option<NaiveDate> {
    let date = NaiveDate::from_ymd_opt(year, month.try_into().ok()?, day.try_into().ok()?);
    date.filter(|_| YEARS.contains(&year))
}
