//! Rows of cells in little memory: one block of text, eight bytes per cell, typed cells aside.
//!
//! It does not know yet which row is the header.
//! Invariant: spans lie inside the block of text on character boundaries.

use super::{Cell, ReadError, limits};

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

// Spans are 32 bits wide: `limits` refuses text and cells long before they could wrap.
impl Grid {
    pub(super) fn begin_row(&mut self, number: usize) {
        let first = narrow(self.spans.len());
        self.rows.push(RowSpan { number: narrow(number), first });
    }

    pub(super) fn push_text(&mut self, text: &str) {
        let at = narrow(self.text.len());
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

    /// Refuses what is above the limits, to be asked after every row or cell.
    pub(super) fn check(&self) -> Result<(), ReadError> {
        limits::check_reading(self.rows.len(), self.spans.len(), self.text.len())
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
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

/// One row of a [`super::Table`].
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
