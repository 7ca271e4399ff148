//! The crate from outside: files as they come, and what is made of them.

// Makers of fixtures are tests too; the lint knows only functions marked so.
#![allow(clippy::unwrap_used)]

mod by_hand;
mod columns;
mod names;
mod random;
mod reading;
mod real_tables;
mod records;
mod values;
mod workbooks;

use exchange::read::{ReadError, ReadOptions, Source, Table};

/// Reads bytes with everything detected.
fn read(bytes: impl AsRef<[u8]>) -> Result<Table, ReadError> {
    Source::from_bytes(bytes.as_ref().to_vec())?.table(&ReadOptions::default())
}

fn read_with(bytes: impl AsRef<[u8]>, options: &ReadOptions) -> Result<Table, ReadError> {
    Source::from_bytes(bytes.as_ref().to_vec())?.table(options)
}

/// All rows below the header, as text.
fn rows(table: &Table) -> Vec<Vec<String>> {
    table.rows().map(|row| row.cells().map(|cell| cell.to_text().into_owned()).collect()).collect()
}
