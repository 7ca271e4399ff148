//! What stands in one cell, untouched: neither trimmed nor evaluated.

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveDateTime};

/// What stands in one cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'t> {
    /// Nothing.
    Empty,
    /// Text, as all cells of a text table are.
    Text(&'t str),
    /// A workbook's number.
    Number(f64),
    /// A workbook's truth value.
    Bool(bool),
    /// A workbook's date, from either serial system.
    Date(NaiveDateTime),
    /// A workbook's error, such as `#REF!`.
    Error(&'static str),
}

impl<'t> Cell<'t> {
    /// The cell as a person reads it; dates in ISO form, without the time if that is midnight.
    pub fn to_text(self) -> Cow<'t, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Bool(true) => Cow::Borrowed("TRUE"),
            Cell::Bool(false) => Cow::Borrowed("FALSE"),
            Cell::Date(at) if at == midnight(at.date()) => Cow::Owned(at.date().to_string()),
            Cell::Date(at) => Cow::Owned(at.to_string()),
            Cell::Error(error) => Cow::Borrowed(error),
        }
    }

    /// True if nothing, or only white space, stands in it.
    pub fn is_blank(self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

fn midnight(date: NaiveDate) -> NaiveDateTime {
    date.and_time(chrono::NaiveTime::MIN)
}
