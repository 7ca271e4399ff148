//! The small kinds: whole numbers, years, percentages, truth, currencies.

use chrono::Datelike;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{DateOrder, DecimalMark, Problem, currency, parse_amount, parse_date};
use crate::read::Cell;

/// Reads a whole number such as a count of employees: `1,200`, `1.2万`.
///
/// # Errors
/// [`Problem::NotANumber`], [`Problem::NotWhole`], [`Problem::CellError`].
pub fn parse_integer(cell: Cell<'_>, mark: DecimalMark) -> Result<i64, Problem> {
    let amount = parse_amount(cell, mark)?;
    let whole = amount.value.fract().is_zero() && !amount.percent;
    let value = amount.value.to_i64().filter(|_| whole);
    value.ok_or_else(|| Problem::NotWhole { raw: cell.to_text().into_owned() })
}

/// Reads a year, 1000 to 2200: `1996`, `1996年`, or the year of a full date.
///
/// # Errors
/// [`Problem::NotANumber`], [`Problem::OutOfRange`], [`Problem::CellError`].
pub fn parse_year(cell: Cell<'_>) -> Result<i64, Problem> {
    let raw = || cell.to_text().into_owned();
    let bare = match cell {
        Cell::Text(text) => Cell::Text(text.trim().trim_end_matches(['年', '.'])),
        other => other,
    };
    match parse_integer(bare, DecimalMark::Point) {
        Ok(year) if (1000..=2200).contains(&year) => Ok(year),
        Err(error @ Problem::CellError { .. }) => Err(error),
        otherwise => match parse_date(cell, DateOrder::DayMonthYear) {
            Ok(date) => Ok(date.year().into()),
            Err(_) if otherwise.is_ok() => Err(Problem::OutOfRange { raw: raw() }),
            Err(_) => Err(Problem::NotANumber { raw: raw() }),
        },
    }
}

/// Reads a percentage as a number from 0 to 100. `scale` is 100 for a column of fractions
/// (0.25), else 1; a cell with a percent sign says it itself.
///
/// # Errors
/// [`Problem::NotANumber`], [`Problem::OutOfRange`], [`Problem::CellError`].
pub fn parse_percent(
    cell: Cell<'_>,
    mark: DecimalMark,
    scale: Decimal,
) -> Result<Decimal, Problem> {
    percent_from(Decimal::ZERO, cell, mark, scale)
}

/// Reads a margin as a number from −100 to 100, in the same manner as [`parse_percent`].
///
/// # Errors
/// [`Problem::NotANumber`], [`Problem::OutOfRange`], [`Problem::CellError`].
pub fn parse_margin(cell: Cell<'_>, mark: DecimalMark, scale: Decimal) -> Result<Decimal, Problem> {
    percent_from(-Decimal::ONE_HUNDRED, cell, mark, scale)
}

fn percent_from(
    lowest: Decimal,
    cell: Cell<'_>,
    mark: DecimalMark,
    scale: Decimal,
) -> Result<Decimal, Problem> {
    let amount = parse_amount(cell, mark)?;
    let scale = if amount.percent { Decimal::ONE } else { scale };
    let value = amount.value.checked_mul(scale).map(|value| value.normalize());
    let allowed = value.filter(|value| (lowest..=Decimal::ONE_HUNDRED).contains(value));
    allowed.ok_or_else(|| Problem::OutOfRange { raw: cell.to_text().into_owned() })
}

const TRUE: &[&str] =
    &["true", "yes", "y", "t", "1", "x", "是", "有", "对", "對", "真", "√", "✓", "✔"];
const FALSE: &[&str] =
    &["false", "no", "n", "f", "0", "否", "无", "無", "错", "錯", "假", "×", "✗"];

/// Reads yes or no.
///
/// # Errors
/// [`Problem::NotABoolean`], [`Problem::CellError`].
pub fn parse_bool(cell: Cell<'_>) -> Result<bool, Problem> {
    if let Cell::Error(raw) = cell {
        return Err(Problem::CellError { raw: raw.to_owned() });
    }
    let text = cell.to_text();
    let is_one_of =
        |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text.trim()));
    match (is_one_of(TRUE), is_one_of(FALSE)) {
        (true, _) => Ok(true),
        (_, true) => Ok(false),
        _ => Err(Problem::NotABoolean { raw: text.into_owned() }),
    }
}

/// Reads a currency as its ISO 4217 code: `cny`, `RMB`, `人民币`, `€`. `¥` and `$` are none:
/// several currencies share them.
///
/// # Errors
/// [`Problem::NotACurrency`], [`Problem::CellError`].
pub fn parse_currency(cell: Cell<'_>) -> Result<String, Problem> {
    match cell {
        Cell::Error(raw) => Err(Problem::CellError { raw: raw.to_owned() }),
        other => {
            let raw = other.to_text();
            currency::code(raw.trim())
                .ok_or_else(|| Problem::NotACurrency { raw: raw.into_owned() })
        }
    }
}
