//! One date, as a day of the calendar.
//!
//! A time of day and its offset are read over: the day counts as it was written there.
//! Invariant: a date without a day is refused, never completed.

use chrono::{Datelike, NaiveDate};

use super::figures::{YEARS, date, full_year, ordered, split, without_time};
use super::text::half_width;
use super::{DateOrder, Problem};
use crate::read::Cell;

/// Serial days of a spreadsheet, 1954 to 2119, that are no likely year or `yyyymmdd`.
const SERIALS: std::ops::RangeInclusive<i64> = 20_000..=80_000;

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
