//! The fields of an activity as they are typed.
//!
//! Invariant: what leaves here is a kind that is known, and hours over none.

use crate::error::{AppError, Result};

/// What can be done with a customer.
const KINDS: [&str; 5] = ["call", "visit", "meeting", "mail", "work"];
/// More hours than anybody works in three months are a slip of the hand.
const MOST: f64 = 500.0;

pub(super) fn kind(key: &str) -> Result<String> {
    if KINDS.contains(&key) { Ok(key.to_owned()) } else { Err(AppError::UnknownKey { what: "kind", key: key.to_owned() }) }
}

/// Typed hours, to hundredths: `1.5`, `1,5`, `1:30`, `1h30`, `90m`; blank text means none.
pub(super) fn hours(text: Option<&str>) -> Result<Option<f64>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let hours = read(&text.to_lowercase()).map(|hours| (hours * 100.0).round() / 100.0);
    hours.filter(|hours| *hours > 0.0 && *hours <= MOST).map(Some).ok_or_else(|| AppError::NotHours(text.to_owned()))
}

fn read(text: &str) -> Option<f64> {
    if let Some((hours, minutes)) = text.split_once([':', '：', 'h']).filter(|(_, minutes)| !minutes.trim().is_empty()) {
        let minutes = number(minutes.trim_end_matches("min").trim_end_matches('m')).filter(|minutes| *minutes < 60.0)?;
        return Some(number(hours)? + minutes / 60.0);
    }
    match text.strip_suffix("min").or_else(|| text.strip_suffix('m')).or_else(|| text.strip_suffix("分钟")) {
        Some(minutes) => Some(number(minutes)? / 60.0),
        None => number(text.trim_end_matches('h').trim_end_matches("小时").trim_end_matches("小時")),
    }
}

/// A decimal that is no more than digits and a mark.
fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    let plain = text.starts_with(|c: char| c.is_ascii_digit() || c == '.') && text.chars().all(|c| c.is_ascii_digit() || c == '.');
    plain.then(|| text.parse().ok()).flatten()
}
