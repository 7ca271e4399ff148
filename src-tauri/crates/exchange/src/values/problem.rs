//! Why a cell gives no value. The sentence is made where the user's language is known.

use serde::{Deserialize, Serialize};

/// Why a cell gives no value, or what was odd about it; `raw` is the text as it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub enum Problem {
    /// No number in the column's convention.
    #[error("not a number: {raw}")]
    NotANumber {
        /// As it stood.
        raw: String,
    },
    /// A number with a fraction where a whole one is needed.
    #[error("not a whole number: {raw}")]
    NotWhole {
        /// As it stood.
        raw: String,
    },
    /// No date in the column's convention, or one that no calendar has.
    #[error("not a date: {raw}")]
    NotADate {
        /// As it stood.
        raw: String,
    },
    /// A year or a month without a day.
    #[error("no day in the date: {raw}")]
    PartialDate {
        /// As it stood.
        raw: String,
    },
    /// Neither yes nor no.
    #[error("neither true nor false: {raw}")]
    NotABoolean {
        /// As it stood.
        raw: String,
    },
    /// No ISO 4217 code or name of a currency.
    #[error("not a currency: {raw}")]
    NotACurrency {
        /// As it stood.
        raw: String,
    },
    /// No `@` with something on both sides.
    #[error("not an e-mail address: {raw}")]
    NotAnEmail {
        /// As it stood.
        raw: String,
    },
    /// A value outside of what the field allows, such as a probability of 140 %.
    #[error("out of range: {raw}")]
    OutOfRange {
        /// As it stood.
        raw: String,
    },
    /// The cell's formula had failed in the workbook.
    #[error("the workbook's error {raw}")]
    CellError {
        /// The workbook's own code, such as `#REF!`.
        raw: String,
    },
    /// The amount names another currency than the row does; the row's is kept.
    #[error("{raw} is in {found}, the row in {kept}")]
    CurrencyConflict {
        /// As it stood.
        raw: String,
        /// In the cell.
        found: String,
        /// Of the row.
        kept: String,
    },
    /// Control characters were taken out; the value is kept.
    #[error("{removed} control characters taken out")]
    ControlCharacters {
        /// How many.
        removed: usize,
    },
}
