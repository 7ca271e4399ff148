//! What a cell says: amounts, dates, whole numbers, truth, text.
//!
//! A convention (decimal mark, date order) is decided for a column from all its cells, then each
//! cell is read strictly by it. Invariant: a value is exact or it is a [`Problem`] with the text
//! as it stood; nothing is rounded or guessed in a single cell.

mod convention;
mod currency;
mod date;
mod figures;
mod number;
mod problem;
mod scalar;
mod text;

pub use convention::{
    DateGuess, DateOrder, DecimalGuess, DecimalMark, guess_date_order, guess_decimal_mark,
};
pub use currency::header_unit;
pub use date::parse_date;
pub use number::{Amount, parse_amount};
pub use problem::Problem;
pub use scalar::{parse_bool, parse_currency, parse_integer, parse_margin, parse_percent, parse_year};
pub(crate) use text::is_dash;
pub use text::{Cleaned, clean, is_email, is_placeholder};

/// True if the text reads as a number or a date under any convention: such a cell is no header.
pub fn looks_like_figure(text: &str) -> bool {
    use crate::read::Cell;
    let cell = Cell::Text(text);
    parse_amount(cell, DecimalMark::Point).is_ok()
        || parse_amount(cell, DecimalMark::Comma).is_ok()
        || parse_date(cell, DateOrder::DayMonthYear).is_ok()
        || parse_date(cell, DateOrder::MonthDayYear).is_ok()
}
