//! One number, exactly, in the column's convention.
//!
//! Invariant: `1,23` is no number where the comma groups thousands; it is refused, not read
//! as 123.

use std::borrow::Cow;

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::currency::{strip_currency, strip_unit};
use super::text::half_width;
use super::{DecimalMark, Problem};
use crate::read::Cell;

/// A number as it stood in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// The number, units such as 万 multiplied out; of `25 %`, 25.
    pub value: Decimal,
    /// ISO 4217 code, if the cell named one unmistakably.
    pub currency: Option<&'static str>,
    /// True if a percent sign stood behind it.
    pub percent: bool,
}

impl Amount {
    fn plain(value: Decimal) -> Self {
        Self { value, currency: None, percent: false }
    }
}

/// Reads a number: `1,234.56`, `1.234,56`, `(1 234)`, `12-`, `￥1.2万`, `USD 3k`, `25%`.
///
/// # Errors
/// [`Problem::NotANumber`], [`Problem::CellError`].
pub fn parse_amount(cell: Cell<'_>, mark: DecimalMark) -> Result<Amount, Problem> {
    match cell {
        Cell::Number(number) => {
            Decimal::from_f64(number).map(Amount::plain).ok_or_else(|| refuse(cell))
        }
        Cell::Text(text) => parse_text(text.trim(), mark).ok_or_else(|| refuse(cell)),
        Cell::Error(raw) => Err(Problem::CellError { raw: raw.to_owned() }),
        Cell::Empty | Cell::Bool(_) | Cell::Date(_) => Err(refuse(cell)),
    }
}

fn refuse(cell: Cell<'_>) -> Problem {
    Problem::NotANumber { raw: cell.to_text().into_owned() }
}

fn parse_text(text: &str, mark: DecimalMark) -> Option<Amount> {
    if let Some(value) = plain(text).or_else(|| bare(text, mark)) {
        return Some(Amount::plain(value));
    }
    let text: Cow<'_, str> =
        if text.is_ascii() { text.into() } else { text.chars().map(half_width).collect() };
    let (text, negative) = strip_sign(text.trim());
    let (text, before) = strip_currency(text);
    let (text, inner_negative) = strip_sign(text);
    let (text, percent) = match text.strip_suffix('%') {
        Some(rest) => (rest.trim_end(), true),
        None => (text, false),
    };
    let (text, ones) = strip_unit(text);
    let (text, after) = if before.is_none() { strip_currency(text) } else { (text, None) };
    let value = digits(text, mark)
        .or_else(|| scientific(text))?
        .checked_mul(Decimal::from(ones.unwrap_or(1)))?;
    if (negative && inner_negative) || (percent && ones.is_some()) {
        return None;
    }
    let value = if negative || inner_negative { -value } else { value };
    Some(Amount { value: value.normalize(), currency: before.or(after), percent })
}

/// The common case, without any allocation: digits only. A point is left to the convention.
fn plain(text: &str) -> Option<Decimal> {
    let short = !text.is_empty() && text.len() <= 18;
    (short && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse::<i64>().ok().map(Decimal::from))?
}

/// The next common one: nothing but digits, marks and a minus before them.
fn bare(text: &str, mark: DecimalMark) -> Option<Decimal> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let is_bare = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
    let value = unsigned.bytes().all(is_bare).then(|| digits(unsigned, mark))??;
    Some(if unsigned.len() < text.len() { -value } else { value }.normalize())
}

/// Minus before or behind, or brackets as accountants write it; a plus is read over.
fn strip_sign(text: &str) -> (&str, bool) {
    const MINUS: [char; 3] = ['-', '\u{2212}', '\u{2013}'];
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (inner.trim(), true);
    }
    if let Some(rest) = text.strip_prefix(MINUS).or_else(|| text.strip_suffix(MINUS)) {
        return (rest.trim(), true);
    }
    (text.strip_prefix('+').unwrap_or(text).trim(), false)
}

/// Digits in groups, and a fraction. Where both marks stand, the last one is the decimal mark
/// whatever the column says.
fn digits(text: &str, mark: DecimalMark) -> Option<Decimal> {
    let mark = DecimalMark::evident(text).unwrap_or(mark);
    let (whole, fraction) = match text.rsplit_once(mark.decimal()) {
        Some((whole, fraction)) => (whole, fraction),
        None => (text, ""),
    };
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !all_digits(fraction) {
        return None;
    }
    let mut plain = String::with_capacity(text.len() + 1);
    push_whole(&mut plain, whole, mark)?;
    if !fraction.is_empty() {
        plain.push('.');
        plain.push_str(fraction);
    }
    // Exact: more digits than a decimal holds is refused, not rounded.
    Decimal::from_str_exact(&plain).ok()
}

fn push_whole(plain: &mut String, whole: &str, mark: DecimalMark) -> Option<()> {
    if whole.is_empty() {
        plain.push('0');
        return Some(());
    }
    let is_group_mark = |sign: char| mark.groups(sign);
    let mut groups = whole.split(is_group_mark);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    // Thousands everywhere; hundreds above the last thousand as in India (12,34,567).
    let threes = rest.iter().all(|group| group.len() == 3);
    let indian = rest.split_last().is_some_and(|(last, others)| {
        last.len() == 3 && first.len() <= 2 && others.iter().all(|group| group.len() == 2)
    });
    let first_fits = rest.is_empty() || (1..=3).contains(&first.len());
    let mut marks = whole.chars().filter(|sign| is_group_mark(*sign));
    let first_mark = marks.next();
    let one_mark = marks.all(|sign| Some(sign) == first_mark);
    if !(first_fits && one_mark && (threes || indian)) {
        return None;
    }
    for group in std::iter::once(first).chain(rest) {
        if group.is_empty() || !group.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        plain.push_str(group);
    }
    Some(())
}

/// `1.5E+6`, as spreadsheets save wide columns.
fn scientific(text: &str) -> Option<Decimal> {
    let shape =
        |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-');
    text.bytes().all(shape).then(|| Decimal::from_scientific(text).ok())?
}
