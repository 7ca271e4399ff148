//! From where to where: rows and columns with a field for each pair, darker for more.
//!
//! Not what was counted. Invariant: every field with something in it says its figures, so that no
//! shade has to be read; one mark per such field, row by row.

mod draw;

pub(crate) use draw::draw;

use crate::legend::Heading;

/// A table of fields.
#[derive(Debug, Clone, Default)]
pub struct Crosstab {
    /// Title line.
    pub heading: Heading,
    /// What the rows are, above their names.
    pub down: String,
    /// What the columns are, above their names.
    pub across: String,
    /// Names of the rows.
    pub rows: Vec<String>,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// What stands in it; a pair that is not among them is empty.
    pub fields: Vec<Field>,
    /// What to say when there are no fields.
    pub empty: String,
}

/// One field.
#[derive(Debug, Clone, Default)]
pub struct Field {
    /// Row.
    pub row: usize,
    /// Column.
    pub column: usize,
    /// How dark it is, 0..=1.
    pub weight: f64,
    /// Its figure.
    pub text: String,
    /// A second, smaller figure.
    pub small: String,
    /// Whether it tells of standing still.
    pub still: bool,
    /// First line of the tooltip.
    pub title: String,
    /// The other lines.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}
