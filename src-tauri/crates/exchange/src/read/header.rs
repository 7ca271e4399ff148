//! Which row is the header.
//!
//! By shape and by words: the first row about as wide as the rows below it, made of distinct
//! texts rather than figures, or that has names this crate knows.

use super::grid::Grid;
use super::{Cell, HeaderAt, ReadError, Row};
use crate::{columns, values};

/// The header is looked for among so many rows from the top.
pub(super) const SEARCHED: usize = 40;

/// Index of the header row in the grid; none if the table has no header.
pub(super) fn locate(grid: &Grid, at: HeaderAt) -> Result<Option<usize>, ReadError> {
    match at {
        HeaderAt::Absent => Ok(None),
        HeaderAt::Auto => Ok(Some(guess(grid))),
        HeaderAt::Row(wanted) => find(grid, wanted).map(Some),
    }
}

fn find(grid: &Grid, wanted: usize) -> Result<usize, ReadError> {
    let last = grid.len().checked_sub(1).map_or(0, |last| grid.row(last).number);
    let found = (0..grid.len()).find(|index| grid.row(*index).number == wanted);
    found.ok_or(ReadError::NoSuchRow { wanted, last })
}

fn guess(grid: &Grid) -> usize {
    let width = common_width(grid);
    let is_header = |index: &usize| {
        let row = grid.row(*index);
        known_names(row) >= 2 || looks_like_header(row, width)
    };
    (0..grid.len().min(SEARCHED)).find(is_header).unwrap_or(0)
}

fn known_names(row: Row<'_>) -> usize {
    let known = |cell: &Cell<'_>| matches!(cell, Cell::Text(text) if columns::is_known(text));
    row.cells().filter(known).count()
}

/// The commonest number of filled cells among the first rows; the wider one of two.
fn common_width(grid: &Grid) -> usize {
    let widths: Vec<usize> =
        (0..grid.len().min(2 * SEARCHED)).map(|at| filled(grid.row(at))).collect();
    let rows_of = |width: usize| widths.iter().filter(|other| **other == width).count();
    widths.iter().copied().max_by_key(|width| (rows_of(*width), *width)).unwrap_or(0)
}

fn filled(row: Row<'_>) -> usize {
    row.cells().filter(|cell| !cell.is_blank()).count()
}

fn looks_like_header(row: Row<'_>, width: usize) -> bool {
    let texts: Vec<_> = row.cells().filter(|cell| !cell.is_blank()).map(Cell::to_text).collect();
    let wide_enough = texts.len() * 10 >= width * 6;
    let figures = texts.iter().filter(|text| values::looks_like_figure(text)).count();
    let mut distinct: Vec<_> = texts.iter().collect();
    distinct.sort();
    distinct.dedup();
    wide_enough && figures * 3 <= texts.len() && distinct.len() * 10 >= texts.len() * 8
}

/// The names of a header row, wide enough for the rows below it; letters if there is none.
pub(super) fn names(grid: &Grid, header: Option<usize>) -> Vec<String> {
    let first = header.map_or(0, |index| index + 1);
    let below = usual_width(grid, first);
    let Some(index) = header else { return (0..below).map(letters).collect() };
    let mut names: Vec<String> = grid
        .row(index)
        .cells()
        .map(|cell| values::clean(&cell.to_text()).text.into_owned())
        .collect();
    while names.last().is_some_and(String::is_empty) && names.len() > below {
        names.pop();
    }
    names.resize(names.len().max(below), String::new());
    names
}

/// The width that more than half of the rows reach: more than that is a row's own oddity.
fn usual_width(grid: &Grid, first: usize) -> usize {
    let last_filled = |row: Row<'_>| {
        let cells: Vec<_> = row.cells().collect();
        cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |at| at + 1)
    };
    let mut widths: Vec<usize> =
        (first..grid.len().min(first + 200)).map(|at| last_filled(grid.row(at))).collect();
    widths.sort_unstable();
    widths.get(widths.len().saturating_sub(1) / 2).copied().unwrap_or(0)
}

/// A, B, … Z, AA, AB, … as spreadsheets call columns.
fn letters(mut column: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(b'A' + (column % 26) as u8);
        if column < 26 {
            break;
        }
        column = column / 26 - 1;
    }
    name.iter().rev().map(|byte| char::from(*byte)).collect()
}
