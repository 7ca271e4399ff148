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

/// Checks an optional ISO date; blank text means none.
pub(crate) fn parse_some(text: Option<&str>) -> Result<Option<String>> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        Some(text) => Ok(Some(parse(text)?.to_string())),
        None => Ok(None),
    }
}

/// A stored date, which is one unless the file was changed by hand.
pub(crate) fn stored(text: Option<&str>) -> Option<NaiveDate> {
    text.and_then(|text| parse(text).ok())
}

/// The day twelve months before, after which revenue counts.
pub(crate) fn year_before(day: NaiveDate) -> String {
    day.checked_sub_months(Months::new(12)).unwrap_or(day).to_string()
}
