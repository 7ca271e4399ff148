//! A workbook as its caller describes it, and its bytes.
//!
//! Invariant: figures are written as figures with a format, never as text; a text is text even
//! where it looks like a formula, and what counts is written by this program alone.

use chrono::NaiveDate;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use crate::formula::{Formula, Place};
use crate::names::Names;
use crate::{ReportError, sheet};

/// A workbook.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// Title of the document.
    pub title: String,
    /// Who made it; blank for nobody.
    pub author: String,
    /// The day it tells of: it takes the place of the clock, so that the same content gives the
    /// same bytes.
    pub day: NaiveDate,
    /// Sheets in order.
    pub sheets: Vec<Sheet>,
}

/// A table on a sheet of its own.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// Name; what a sheet's name may not hold is left out, and a name used twice gets a number.
    pub name: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows of as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
    /// A row of totals that are more than sums; none where it is empty.
    pub foot: Vec<Cell>,
    /// A chart beside the table.
    pub chart: Option<Chart>,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Heading.
    pub title: String,
    /// What its cells are.
    pub kind: Kind,
    /// Summed below the rows, by a formula that follows the filter.
    pub total: bool,
}

/// What the cells of a column are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// Long words, in a wide column.
    Long,
    /// Whole numbers.
    Count,
    /// Numbers with up to two decimals.
    Number,
    /// Percent, 0–100.
    Percent,
    /// How many times.
    Times,
    /// Money in major units, with so many decimals; the heading says the currency.
    Money(u8),
    /// Days.
    Date,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A number; NaN and infinities are written as nothing.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// What is counted from other cells.
    Formula(Formula),
}

impl Cell {
    /// Words; blank is nothing.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Words, where there are any.
    pub fn words(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }

    /// A number, where there is one.
    pub fn number(number: Option<impl Into<f64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }

    /// An ISO date; words that are none stay words.
    pub fn date(date: Option<&str>) -> Self {
        match date.map(|date| (date, date.parse::<NaiveDate>())) {
            Some((_, Ok(date))) => Self::Date(date),
            Some((text, Err(_))) => Self::text(text),
            None => Self::Empty,
        }
    }
}

/// A native chart of a sheet's columns over its first column.
#[derive(Debug, Clone)]
pub struct Chart {
    /// How it is drawn.
    pub kind: ChartKind,
    /// Title.
    pub title: String,
    /// Columns drawn as series, by place.
    pub series: Vec<usize>,
    /// A column drawn as a line over them.
    pub line: Option<usize>,
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// Bars lying, the first row on top.
    Bars,
    /// Columns beside each other.
    Columns,
    /// Columns on each other.
    Stacked,
}

/// A workbook's bytes (.xlsx): one sheet for each table with a frozen head, a filter and widths
/// that show every figure whole.
///
/// # Errors
/// More rows than a sheet holds (1,048,576 with the head), or the library refused.
pub fn workbook(book: &Book) -> Result<Vec<u8>, ReportError> {
    let mut out = Workbook::new();
    let made = ExcelDateTime::parse_from_str(&book.day.to_string())?;
    let properties = DocProperties::new().set_title(&book.title).set_author(&book.author).set_creation_datetime(&made);
    out.set_properties(&properties);
    let mut taken = Names::default();
    let names: Vec<String> = book.sheets.iter().map(|table| taken.take(&table.name)).collect();
    for (name, table) in names.iter().zip(&book.sheets) {
        let place = Place { names: &names, rows: table.rows.len() as u32 };
        sheet::write(out.add_worksheet(), name, table, &place)?;
    }
    Ok(out.save_to_buffer()?)
}
