//! The open format: everything a workspace holds, as lines of JSON or as CSV tables in one ZIP.
//!
//! It is described for others in `OPEN-FORMAT.md`. Not which tables there are: the caller brings
//! them. Invariant: what is written is read back as the same values, and what cannot be read whole
//! is refused with its place.

mod lines;
mod zipped;

use std::io;

use serde_json::Value;

pub use lines::{LinesWriter, read_lines};
pub use zipped::{ZipWriter, read_zip};

/// What the first line, or the file `about.json`, says the format is.
pub const FORMAT: &str = "mainstay-data";
/// The version written; only this one is read.
pub const VERSION: u64 = 1;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Whole numbers.
    Whole,
    /// Numbers.
    Real,
    /// Text.
    Text,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether every row has a value.
    pub needed: bool,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Name.
    pub name: String,
    /// Columns in order.
    pub columns: Vec<Column>,
}

/// Why data cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum OpenFault {
    /// Neither lines nor a ZIP of this format.
    #[error("not this format")]
    NotOpen,
    /// Written by a later version.
    #[error("a later version")]
    TooNew,
    /// It ends before its end.
    #[error("cut off")]
    Cut,
    /// A table that this program does not know.
    #[error("{place}: no table {name}")]
    Table {
        /// Line, or file and row.
        place: String,
        /// As it says.
        name: String,
    },
    /// A column that the table does not have.
    #[error("{place}: no column {name}")]
    Column {
        /// Line, or file and row.
        place: String,
        /// As it says.
        name: String,
    },
    /// A value that does not fit its column, or is missing.
    #[error("{place}: {column}")]
    Value {
        /// Line, or file and row.
        place: String,
        /// Column.
        column: String,
    },
    /// A line or a row that is no row.
    #[error("{place}")]
    Row {
        /// Line, or file and row.
        place: String,
    },
}

/// Takes what is written, table by table.
pub trait OpenWriter {
    /// The rows of this table follow.
    fn table(&mut self, table: &Table) -> io::Result<()>;
    /// A row of it: a value for each column.
    fn row(&mut self, cells: &[Value]) -> io::Result<()>;
    /// All is written: the bytes of the file.
    fn finish(self: Box<Self>) -> io::Result<Vec<u8>>;
}

/// Checks the head of a file, and gives the schema its tables are of.
fn schema_of(head: &Value) -> Result<i64, OpenFault> {
    if head["format"] != FORMAT {
        return Err(OpenFault::NotOpen);
    }
    match head["version"].as_u64() {
        Some(VERSION) => head["schema"].as_i64().ok_or(OpenFault::NotOpen),
        Some(_) => Err(OpenFault::TooNew),
        None => Err(OpenFault::NotOpen),
    }
}

fn find<'t>(tables: &'t [Table], name: &str, place: &dyn Fn() -> String) -> Result<&'t Table, OpenFault> {
    tables.iter().find(|table| table.name == name).ok_or_else(|| OpenFault::Table { place: place(), name: name.to_owned() })
}

/// A value as its column holds it.
fn fitted(column: &Column, value: Value, place: &dyn Fn() -> String) -> Result<Value, OpenFault> {
    let fits = match (&value, column.kind) {
        (Value::Null, _) => !column.needed,
        (Value::Number(number), Kind::Whole) => number.as_i64().is_some(),
        (Value::Number(_), Kind::Real) | (Value::String(_), Kind::Text) => true,
        _ => false,
    };
    if fits { Ok(value) } else { Err(OpenFault::Value { place: place(), column: column.name.clone() }) }
}

/// The number that a text says, to its last digit.
fn number(text: &str, kind: Kind) -> Option<Value> {
    match kind {
        Kind::Whole => text.parse::<i64>().ok().map(Value::from),
        Kind::Real => text.parse::<f64>().ok().and_then(serde_json::Number::from_f64).map(Value::Number),
        Kind::Text => None,
    }
}
