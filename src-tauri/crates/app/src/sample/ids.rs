//! Ids of the rows that are made.
//!
//! Invariant: every id sorts after those made before it.

use store::new_id;

/// Where ids come from.
pub(super) enum Ids {
    /// New ones, as for everything a person adds.
    Fresh,
    /// Counted from this number, so that two runs give the same file.
    Counted(u64),
}

impl Ids {
    pub(super) fn next(&mut self) -> String {
        match self {
            Self::Fresh => new_id(),
            Self::Counted(number) => {
                *number += 1;
                counted(*number)
            }
        }
    }
}

/// A number in the shape of a UUIDv7 of early 2024, so that what is added later
/// sorts after it.
fn counted(number: u64) -> String {
    const BEGIN: u64 = 0x018D_0000_0000;
    let millis = BEGIN + number;
    format!("{:08x}-{:04x}-7000-8000-000000000000", millis >> 16, millis & 0xFFFF)
}
