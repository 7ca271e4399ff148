//! Days as the file keeps them: ISO text.
//!
//! Not periods (`domain::series`). Invariant: a text that leaves here is a day
//! of the calendar.

use chrono::{Datelike, Months, NaiveDate};

use crate::error::{AppError, Result};

/// Reads an ISO date.
pub(crate) fn parse(text: &str) -> Result<NaiveDate> {
    let day = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok();
    // As text, only years of four digits sort as they should.
    day.filter(|day| (1..=9999).contains(&day.year())).ok_or_else(|| AppError::NotADate(text.to_owned()))
}

/// A typed day that has been, as the file keeps it.
pub(crate) fn past(text: &str, today: NaiveDate) -> Result<String> {
    let day = parse(text)?;
    if day > today { Err(AppError::NotYet(day)) } else { Ok(day.to_string()) }
}

/// Checks an optional ISO date; blank text means none.
pub(crate) fn parse_some(text: Option<&str>) -> Result<Option<String>> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => Ok(Some(parse(text)?.to_string())),
        None => Ok(None),
    }
}

/// A stored date, which is one unless the file was changed by hand.
pub(crate) fn stored(text: Option<&str>) -> Option<NaiveDate> {
    text.and_then(|text| plain(text).or_else(|| parse(text).ok()))
}

/// Ten characters as [`NaiveDate`] writes them: the charts read a million of these.
fn plain(text: &str) -> Option<NaiveDate> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text.as_bytes() else { return None };
    let number = |digits: &[&u8]| digits.iter().try_fold(0, |sum, digit| Some(sum * 10 + (**digit as char).to_digit(10)?));
    let year = number(&[y0, y1, y2, y3]).filter(|year| *year > 0)?;
    NaiveDate::from_ymd_opt(year.cast_signed(), number(&[m0, m1])?, number(&[d0, d1])?)
}

/// The day twelve months before, after which revenue counts.
pub(crate) fn year_before(day: NaiveDate) -> String {
    day.checked_sub_months(Months::new(12)).unwrap_or(day).to_string()
}
