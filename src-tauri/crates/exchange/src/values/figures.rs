//! Dates as figures: cutting them apart, and putting them together in an order.

use chrono::NaiveDate;

use super::DateOrder;

/// Years that a business record can bear; others are typing errors.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;
/// Two-digit years from here on belong to the last century (POSIX `strptime` has 69).
const PIVOT: i32 = 70;

/// Three figures of a date, as written, each with its number of digits.
pub(super) type Figures = [(i32, usize); 3];

/// Up to three figures between the same kind of signs, with the number of digits of each.
pub(super) fn split(text: &str) -> Option<(Vec<(i32, usize)>, char)> {
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

pub(super) fn ordered([a, b, c]: Figures, order: DateOrder) -> Option<NaiveDate> {
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

pub(super) fn full_year((year, digits): (i32, usize)) -> Option<i32> {
    match digits {
        4 => Some(year),
        2 if year < PIVOT => Some(2000 + year),
        2 => Some(1900 + year),
        _ => None,
    }
}

/// A day of the calendar in a likely year.
pub(super) fn date(year: i32, month: i32, day: i32) -> Option<NaiveDate> {
    let date = NaiveDate::from_ymd_opt(year, month.try_into().ok()?, day.try_into().ok()?);
    date.filter(|_| YEARS.contains(&year))
}

/// Cuts off a time: what follows the first blank or `T`, if it begins as a time does.
pub(super) fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let cut = text[..colon].rfind([' ', 'T', '\t']).unwrap_or(0);
    let is_hour = text[cut..colon].trim_start_matches(['T', ' ', '\t']).parse::<u8>().is_ok();
    if is_hour && cut > 0 { text[..cut].trim_end() } else { text }
}
