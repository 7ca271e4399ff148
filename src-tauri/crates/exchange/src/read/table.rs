//! A table in memory: one block of text, eight bytes per cell, and the typed cells aside.
//!
//! It keeps rows as they stood: short rows read as empty cells, surplus cells are problems.
//! Invariant: spans lie inside the block of text on character boundaries.

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::Layout;

/// What stands in one cell. Text is untouched: not trimmed, not evaluated.
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

/// What is odd about a row; the row is kept all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub enum RowProblem {
    /// More cells than the header has; here they are.
    Surplus {
        /// Row number in the file, from 1.
        row: usize,
        /// The cells beyond the header, as text.
        cells: Vec<String>,
    },
    /// A quotation mark that opens and never closes; the line was read without quotation.
    UnclosedQuote {
        /// Row number in the file, from 1.
        row: usize,
    },
    /// One quoted cell over very many lines: perhaps a stray quotation mark swallowed rows.
    SpansLines {
        /// Row number in the file, from 1.
        row: usize,
        /// Lines it covers.
        lines: usize,
    },
}

/// Start and length in the text, or an index into the typed cells (`len == TYPED`).
#[derive(Debug, Clone, Copy)]
struct Span {
    at: u32,
    len: u32,
}

const TYPED: u32 = u32::MAX;

#[derive(Debug, Clone, Copy)]
struct RowSpan {
    number: u32,
    first: u32,
}

/// Rows without yet knowing which of them is the header.
#[derive(Debug, Default)]
pub(super) struct Grid {
    text: String,
    typed: Vec<Cell<'static>>,
    spans: Vec<Span>,
    rows: Vec<RowSpan>,
}

// Spans are 32 bits wide: `limits` keeps text (512 MiB of file, at most 3 bytes out for one in
// for the encodings there are) and cells far below, and the pushes saturate rather than wrap.
impl Grid {
    pub(super) fn begin_row(&mut self, number: usize) {
        let first = narrow(self.spans.len());
        self.rows.push(RowSpan { number: narrow(number), first });
    }

    pub(super) fn push_text(&mut self, text: &str) {
        let at = narrow(self.text.len());
        if at == TYPED || text.len() >= TYPED as usize {
            return;
        }
        self.text.push_str(text);
        self.spans.push(Span { at, len: narrow(text.len()) });
    }

    pub(super) fn push_typed(&mut self, cell: Cell<'static>) {
        self.spans.push(Span { at: narrow(self.typed.len()), len: TYPED });
        self.typed.push(cell);
    }

    pub(super) fn push_empty(&mut self) {
        self.spans.push(Span { at: 0, len: 0 });
    }

    /// Takes the last row back if nothing stands in it.
    pub(super) fn end_row(&mut self) {
        let Some(last) = self.rows.len().checked_sub(1) else { return };
        if self.row(last).cells().all(Cell::is_blank) {
            self.spans.truncate(self.rows[last].first as usize);
            self.rows.pop();
        }
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn cells(&self) -> usize {
        self.spans.len()
    }

    /// Cells of the row begun last.
    pub(super) fn row_width(&self) -> usize {
        self.rows.last().map_or(0, |row| self.spans.len() - row.first as usize)
    }

    pub(super) fn row(&self, index: usize) -> Row<'_> {
        let first = self.rows[index].first as usize;
        let end = self.rows.get(index + 1).map_or(self.spans.len(), |next| next.first as usize);
        Row { number: self.rows[index].number as usize, spans: &self.spans[first..end], grid: self }
    }

    fn cell(&self, span: Span) -> Cell<'_> {
        match span {
            Span { len: 0, .. } => Cell::Empty,
            Span { at, len: TYPED } => self.typed.get(at as usize).copied().unwrap_or(Cell::Empty),
            Span { at, len } => {
                let (at, len) = (at as usize, len as usize);
                self.text.get(at..at + len).map_or(Cell::Empty, Cell::Text)
            }
        }
    }
}

fn narrow(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// One row of a [`Table`].
#[derive(Debug, Clone, Copy)]
pub struct Row<'t> {
    /// Row number in the file, from 1: line in a text, row in a sheet.
    pub number: usize,
    spans: &'t [Span],
    grid: &'t Grid,
}

impl<'t> Row<'t> {
    /// The cell in this column, from 0; empty where the row is shorter.
    pub fn get(&self, column: usize) -> Cell<'t> {
        self.spans.get(column).map_or(Cell::Empty, |span| self.grid.cell(*span))
    }

    /// All cells that stood in the row, surplus ones included.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'t>> + use<'t> {
        let grid = self.grid;
        self.spans.iter().map(move |span| grid.cell(*span))
    }

    /// How many cells stood in the row.
    pub fn width(&self) -> usize {
        self.spans.len()
    }
}

/// A header and rows of cells.
#[derive(Debug)]
pub struct Table {
    /// Column names, cleaned; may be empty or repeated, as in the file.
    pub header: Vec<String>,
    /// How the file was read.
    pub layout: Layout,
    /// What is odd about rows.
    pub problems: Vec<RowProblem>,
    pub(super) grid: Grid,
    pub(super) first: usize,
}

impl Table {
    /// Number of rows below the header; never 0.
    pub fn len(&self) -> usize {
        self.grid.len().saturating_sub(self.first)
    }

    /// Never true: a table without rows is a [`super::ReadError::HeaderOnly`].
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Row number in the file, from 1, of the first row below the header.
    pub fn first_row_number(&self) -> usize {
        self.rows().next().map_or(0, |row| row.number)
    }

    /// The rows below the header, in order; blank rows do not appear.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (self.first..self.grid.len()).map(|index| self.grid.row(index))
    }

    /// The cells of one column, from 0.
    pub fn column(&self, column: usize) -> impl Iterator<Item = Cell<'_>> {
        self.rows().map(move |row| row.get(column))
    }

    /// What stands above the header, row by row, as text.
    pub fn preamble(&self) -> Vec<Vec<String>> {
        let above = self.first.saturating_sub(usize::from(self.layout.header_row.is_some()));
        (0..above).map(|index| texts(self.grid.row(index))).collect()
    }

    /// The first rows as text, each as wide as the header.
    pub fn preview(&self, rows: usize) -> Vec<Vec<String>> {
        let cells = |row: Row<'_>| {
            (0..self.header.len()).map(|at| row.get(at).to_text().into_owned()).collect()
        };
        self.rows().take(rows).map(cells).collect()
    }
}

pub(super) fn texts(row: Row<'_>) -> Vec<String> {
    row.cells().map(|cell| cell.to_text().into_owned()).collect()
}
