//! A header and the rows below it.
//!
//! Rows are kept as they stood: short ones read as empty cells, surplus cells are problems.

use serde::{Deserialize, Serialize};

use super::grid::Grid;
use super::{Cell, Layout, Row};

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
