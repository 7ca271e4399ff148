//! Columns of a workbook's sheets, and the sheet made of them.
//!
//! Invariant: a heading is a text of the person's language; money says its currency there.

use ::reports::{Cell, Column, Kind, Sheet};

use crate::money;
use crate::speech::Speech;
use crate::wire::{MoneyView, Ref};

/// A column by the key of its heading.
pub(super) fn column(speech: &Speech, key: &str, kind: Kind) -> Column {
    Column { title: speech.text(key), kind, total: false }
}

/// Money of one currency, summed.
pub(super) fn money_column(speech: &Speech, key: &str, currency: &str) -> Column {
    let title = format!("{} ({currency})", speech.text(key));
    Column { title, kind: Kind::Money(decimals(currency)), total: true }
}

pub(super) fn decimals(currency: &str) -> u8 {
    u8::try_from(money::exponent(currency)).unwrap_or(2)
}

/// A sheet by the key of its name.
pub(super) fn sheet(speech: &Speech, key: &str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet { name: speech.text(key), columns, rows, ..Sheet::default() }
}

/// Money in major units.
pub(super) fn amount(money: Option<&MoneyView>) -> Cell {
    let major = |money: &MoneyView| money.minor as f64 / 10_f64.powi(i32::from(decimals(&money.currency)));
    money.map_or(Cell::Empty, |money| Cell::Number(major(money)))
}

pub(super) fn named(reference: Option<&Ref>) -> Cell {
    Cell::words(reference.map(|reference| reference.name.as_str()))
}

/// Whether cells of a kind are figures.
pub(super) fn is_figures(kind: &Kind) -> bool {
    !matches!(kind, Kind::Text | Kind::Long)
}

/// A cell as a person reads it.
pub(super) fn told(speech: &Speech, cell: &Cell, kind: &Kind) -> String {
    match (cell, kind) {
        (Cell::Empty, _) => String::new(),
        (Cell::Formula(formula), _) => told(speech, &Cell::number(formula.result), kind),
        (Cell::Text(text), _) => text.clone(),
        (Cell::Date(date), _) => speech.format.date(*date),
        (Cell::Number(number), Kind::Percent) => speech.format.percent_points(number.round() as i64),
        (Cell::Number(number), Kind::Money(_)) => speech.format.integer(number.round() as i64),
        (Cell::Number(number), _) => speech.format.integer(*number as i64),
    }
}
