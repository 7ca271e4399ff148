//! What the values of a column look like, from a sample of them.

use serde::{Deserialize, Serialize};

use super::Shape;
use crate::read::{Cell, Table};
use crate::values::{self, DateOrder, DecimalMark};

/// Filled cells looked at.
const SAMPLE: usize = 100;
/// Rows looked through to find them.
const ROWS: usize = 2_000;

/// Shares, from 0 to 1, of the filled cells of a column that read as each shape.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Evidence {
    /// Share of cells that are filled.
    pub filled: f32,
    /// E-mail addresses.
    pub emails: f32,
    /// Web addresses.
    pub websites: f32,
    /// Dates.
    pub dates: f32,
    /// Numbers of any kind.
    pub numbers: f32,
    /// Truth values.
    pub booleans: f32,
}

impl Evidence {
    /// Looks at one column.
    pub fn of(table: &Table, column: usize) -> Self {
        let looked: Vec<Cell<'_>> = table.column(column).take(ROWS).collect();
        let filled: Vec<Cell<'_>> =
            looked.iter().copied().filter(|cell| !cell.is_blank()).collect();
        let sample = &filled[..filled.len().min(SAMPLE)];
        let share = |test: fn(Cell<'_>) -> bool| {
            sample.iter().filter(|cell| test(**cell)).count() as f32 / sample.len().max(1) as f32
        };
        Self {
            filled: filled.len() as f32 / looked.len().max(1) as f32,
            emails: share(is_email),
            websites: share(is_website),
            dates: share(is_date),
            numbers: share(is_number),
            booleans: share(|cell| values::parse_bool(cell).is_ok()),
        }
    }

    /// How well a field of this shape can take the column, from 0 to 1.
    pub(super) fn supports(&self, shape: Shape) -> f32 {
        if self.filled == 0.0 {
            return 0.6;
        }
        let needs = |share: f32| if share >= 0.5 { 1.0 } else { 0.2 + share };
        match shape {
            Shape::Email => needs(self.emails),
            Shape::Date => needs(self.dates),
            Shape::Amount | Shape::Percent | Shape::Margin | Shape::Integer | Shape::Year => needs(self.numbers),
            Shape::Website => 1.0 - 0.6 * self.emails.max(self.dates),
            Shape::Currency => 1.0 - 0.8 * self.numbers.max(self.dates),
            Shape::Text => 1.0 - 0.6 * self.dates.max(self.emails).max(self.websites),
        }
    }
}

fn is_email(cell: Cell<'_>) -> bool {
    matches!(cell, Cell::Text(text) if values::is_email(text))
}

fn is_website(cell: Cell<'_>) -> bool {
    let Cell::Text(text) = cell else { return false };
    ["http://", "https://", "www."].iter().any(|start| {
        text.trim().get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
    })
}

fn is_date(cell: Cell<'_>) -> bool {
    let orders = [DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay];
    !matches!(cell, Cell::Number(_))
        && !cell.to_text().trim().bytes().all(|byte| byte.is_ascii_digit())
        && orders.iter().any(|order| values::parse_date(cell, *order).is_ok())
}

fn is_number(cell: Cell<'_>) -> bool {
    [DecimalMark::Point, DecimalMark::Comma]
        .iter()
        .any(|mark| values::parse_amount(cell, *mark).is_ok())
        || matches!(cell, Cell::Text(text) if values::is_placeholder(text))
        || values::parse_year(cell).is_ok()
}
