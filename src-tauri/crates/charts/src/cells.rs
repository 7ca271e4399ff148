//! A table of words with shaded cells: the stairs of levels and phases (C-18), or departments and
//! what is done there (C-24).
//!
//! Invariant: one mark per row, in order; a shade is told by its pattern or its words too.

mod draw;

pub(crate) use draw::draw;
pub use draw::cells_height;

use crate::legend::Heading;

/// Rows of words.
#[derive(Debug, Clone, Default)]
pub struct Cells {
    /// Title line.
    pub heading: Heading,
    /// Headings of the columns, without that of the names; each with its share of the width.
    pub columns: Vec<(String, f64)>,
    /// Rows from top to bottom.
    pub rows: Vec<CellsRow>,
    /// Sentences below.
    pub notes: Vec<String>,
    /// What to say when there are no rows.
    pub empty: String,
}

/// A row.
#[derive(Debug, Clone, Default)]
pub struct CellsRow {
    /// Name.
    pub name: String,
    /// A quieter line below it.
    pub note: String,
    /// One per column; missing ones stay empty.
    pub cells: Vec<WordCell>,
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub struct WordCell {
    /// How it is shaded.
    pub shade: Shade,
    /// What stands in it, one below the other; each may take several lines.
    pub lines: Vec<String>,
}

/// The ground of a cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shade {
    /// Plain.
    #[default]
    None,
    /// Belongs to the row.
    Step,
    /// Of the row that holds now.
    Held,
    /// Of the row that is wanted: hatched.
    Wanted,
}
