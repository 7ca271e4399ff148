//! Amounts between typed text, the file's minor units and what is shown.
//!
//! Not sums of several currencies. Invariant: no amount passes through a float.

mod fault;

use std::str::FromStr;

use exchange::read::Cell;
use exchange::values::{DecimalMark, guess_decimal_mark, parse_amount, parse_integer};
use i18n::Format;
use iso_currency::Currency;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

pub(crate) use fault::MoneyFault;

use crate::error::{AppError, Result};
use crate::wire::MoneyView;

/// Checks a currency code; lower case is taken too.
pub(crate) fn currency(code: &str) -> Result<String> {
    let code = code.trim().to_uppercase();
    match Currency::from_code(&code) {
        Some(_) => Ok(code),
        None => Err(AppError::NotACurrency(code)),
    }
}

/// Digits after the point of a currency.
pub(crate) fn exponent(code: &str) -> u32 {
    Currency::from_code(code).and_then(|currency| currency.exponent()).map_or(2, u32::from)
}

/// The largest amount in minor units: what pages still know exactly, and far from
/// where sums would overflow.
const LARGEST: i64 = (1 << 53) - 1;

/// Minor units of a decimal amount; none where it is too large to keep.
pub(crate) fn minor(amount: Decimal, code: &str) -> Option<i64> {
    let factor = Decimal::from(10_i64.pow(exponent(code)));
    let minor = amount.checked_mul(factor)?.round().to_i64()?;
    (minor.unsigned_abs() <= LARGEST.unsigned_abs()).then_some(minor)
}

/// Reads a typed amount into minor units; blank text means none.
pub(crate) fn typed(text: Option<&str>, code: &str) -> Result<Option<i64>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let wrong = || AppError::Money(MoneyFault::NotAnAmount(text.to_owned()));
    let mark = guess_decimal_mark([text]).mark;
    let amount = parse_amount(Cell::Text(text), mark).map_err(|_| wrong())?;
    minor(amount.value, code).map(Some).ok_or_else(|| AppError::Money(MoneyFault::TooLarge { text: text.to_owned(), currency: code.to_owned() }))
}

/// Reads a typed sum: an amount that cannot be below nothing.
pub(crate) fn typed_sum(text: Option<&str>, code: &str) -> Result<Option<i64>> {
    match typed(text, code)? {
        Some(minor) if minor < 0 => Err(AppError::Money(MoneyFault::BelowNothing(text.unwrap_or_default().trim().to_owned()))),
        sum => Ok(sum),
    }
}

/// Reads a typed whole number, 0 to two billion; blank text means none.
pub(crate) fn typed_whole(text: Option<&str>) -> Result<Option<i64>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let read = parse_integer(Cell::Text(text), DecimalMark::Point);
    read.ok().filter(|number| (0..=i64::from(i32::MAX)).contains(number)).map(Some).ok_or_else(|| AppError::NotANumber(text.to_owned()))
}

/// Reads typed days, 0 to 100,000 with tenths; blank text means none.
pub(crate) fn typed_days(text: Option<&str>) -> Result<Option<f64>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let read = parse_amount(Cell::Text(text), guess_decimal_mark([text]).mark).ok();
    let days = read.map(|amount| amount.value.round_dp(1)).filter(|days| (Decimal::ZERO..=Decimal::from(100_000)).contains(days));
    days.and_then(|days| days.to_f64()).map(Some).ok_or_else(|| AppError::NotANumber(text.to_owned()))
}

/// Reads a typed percentage, 0 to 100 with tenths, with or without its sign; blank text means none.
pub(crate) fn typed_percent(text: Option<&str>) -> Result<Option<f64>> {
    percent_from(text, Decimal::ZERO).map_err(AppError::NotAPercentage)
}

/// Reads a typed margin, −100 to 100 percent with tenths: a loss is negative.
pub(crate) fn typed_margin(text: Option<&str>) -> Result<Option<f64>> {
    percent_from(text, -Decimal::ONE_HUNDRED).map_err(AppError::NotAMargin)
}

/// A percentage from the lowest allowed to 100; where it is none, the text.
fn percent_from(text: Option<&str>, lowest: Decimal) -> std::result::Result<Option<f64>, String> {
    let plain = text.map(|text| text.trim().trim_end_matches(['%', '％']).trim_end()).filter(|text| !text.is_empty());
    let Some(plain) = plain else { return Ok(None) };
    let read = parse_amount(Cell::Text(plain), guess_decimal_mark([plain]).mark).ok();
    let percent = read.map(|amount| amount.value.round_dp(1)).filter(|it| (lowest..=Decimal::ONE_HUNDRED).contains(it));
    percent.and_then(|percent| percent.to_f64()).map(Some).ok_or_else(|| plain.to_owned())
}

/// The same number in another currency, rounded to what that currency has.
pub(crate) fn recoined(minor: i64, from: &str, into: &str) -> Result<i64> {
    let number = plain(minor, from);
    from_plain(&number, into).ok_or_else(|| AppError::Money(MoneyFault::TooLarge { text: number, currency: into.to_owned() }))
}

/// An amount ready to show.
pub(crate) fn view(minor: i64, code: &str, format: &Format) -> MoneyView {
    MoneyView {
        minor,
        currency: code.to_owned(),
        text: format.money(minor, code),
        short: format.money_short(minor, code),
    }
}

/// An amount as plain text in a record: `1234.5`, for comparing and for details.
pub(crate) fn plain(minor: i64, code: &str) -> String {
    Decimal::new(minor, exponent(code)).normalize().to_string()
}

/// Reads [`plain`] back.
pub(crate) fn from_plain(text: &str, code: &str) -> Option<i64> {
    minor(Decimal::from_str(text).ok()?, code)
}
