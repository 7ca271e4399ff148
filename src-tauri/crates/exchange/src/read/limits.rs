//! How much is taken in at once.
//!
//! Invariant: the limits bound memory, not taste; they are checked while reading, before the
//! surplus is kept.

use serde::{Deserialize, Serialize};

use super::ReadError;

/// The largest file taken in, in bytes (512 MiB).
pub const MAX_BYTES: u64 = 512 << 20;
/// The largest number of rows below the header.
pub const MAX_ROWS: u64 = 1_000_000;
/// The largest number of cells in one table; 8 bytes of bookkeeping each, so 400 MB.
pub const MAX_CELLS: u64 = 50_000_000;

/// Which limit a file is above, with the limit's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "of", content = "limit")]
pub enum Limit {
    /// Bytes in the file.
    Bytes(u64),
    /// Rows below the header.
    Rows(u64),
    /// Cells in the table.
    Cells(u64),
}

pub(super) fn check_bytes(bytes: u64) -> Result<(), ReadError> {
    within(bytes, MAX_BYTES, Limit::Bytes)
}

/// For use while reading, when it is not known yet which row is the header: a few rows too many
/// pass here and are refused by [`check_rows`].
pub(super) fn check_reading(rows: usize, cells: usize, text: usize) -> Result<(), ReadError> {
    check_rows(rows.saturating_sub(super::header::SEARCHED))?;
    // No encoding has characters that need more than three times the room in UTF-8, but a
    // workbook may repeat one long text a million times.
    within(text as u64, 3 * MAX_BYTES, |_| Limit::Bytes(MAX_BYTES))?;
    within(cells as u64, MAX_CELLS, Limit::Cells)
}

/// `rows` below the header.
pub(super) fn check_rows(rows: usize) -> Result<(), ReadError> {
    within(rows as u64, MAX_ROWS, Limit::Rows)
}

fn within(found: u64, limit: u64, of: fn(u64) -> Limit) -> Result<(), ReadError> {
    if found > limit { Err(ReadError::TooLarge { limit: of(limit) }) } else { Ok(()) }
}
