//! From a file to a [`Table`] of cells: format, encoding, separator and header row are detected
//! and can be overruled.
//!
//! It says what stands in the cells, not what they mean.
//! Invariant: a file above the limits is refused before it is taken in, and every row of a
//! table is either whole or named in [`Table::problems`].

mod cell;
mod encoding;
mod error;
mod format;
mod grid;
mod header;
mod limits;
mod options;
mod separator;
mod source;
mod table;
mod text;
mod workbook;

pub use cell::Cell;
pub use error::{Foreign, ReadError};
pub use format::Format;
pub use grid::Row;
pub use limits::{Limit, MAX_BYTES, MAX_CELLS, MAX_ROWS};
pub use options::{HeaderAt, Layout, ReadOptions, Separator};
pub use source::Source;
pub use table::{RowProblem, Table};

/// True if `name` is the label of an encoding that [`ReadOptions::encoding`] accepts.
pub fn knows_encoding(name: &str) -> bool {
    encoding::by_name(name).is_ok()
}
