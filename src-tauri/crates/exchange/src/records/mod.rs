//! From rows to typed records, by a mapping of fields to columns.
//!
//! Invariant: every row of the table comes out, in order, as a record or as a [`Skipped`] with
//! its reason; a cell that cannot be read leaves its field empty and is named as a problem.

mod convert;
mod mapping;
mod reading;
mod record;

pub use convert::{Records, records};
pub use mapping::{Mapping, Options};
pub use reading::ColumnReading;
pub use record::{CellProblem, Fields, Record, Skipped, Value};
