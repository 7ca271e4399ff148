//! Stakeholders by teammates: who of us knows whom of them, how well, and how lately (C-17).
//!
//! The printable form of the relationship map. Invariant: one mark per row, in order; a level is
//! told by how many of its steps are filled, and by its figure where there is room.

mod draw;

pub(crate) use draw::draw;

use crate::legend::Heading;
use crate::people::Status;

/// Steps of a level.
pub(crate) const STEPS: u8 = 4;

/// Rows of stakeholders, a column for each of us.
#[derive(Debug, Clone, Default)]
pub struct Stakeholders {
    /// Title line.
    pub heading: Heading,
    /// Heading of the first column.
    pub who: String,
    /// Our people.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<StakeholderRow>,
    /// What filled, wanted and late mean; empty for no legend.
    pub legend: String,
    /// What to say when there are no rows.
    pub empty: String,
}

/// One of theirs.
#[derive(Debug, Clone)]
pub struct StakeholderRow {
    /// Name.
    pub name: String,
    /// Position.
    pub title: String,
    /// Buying roles.
    pub letters: Vec<String>,
    /// Status towards us.
    pub status: Status,
    /// One per column; missing ones stay empty.
    pub cells: Vec<StakeholderCell>,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// How one of us stands with one of them.
#[derive(Debug, Clone, Default)]
pub struct StakeholderCell {
    /// 1 to 4; 0 for none.
    pub level: u8,
    /// Wanted, 1 to 4; 0 for none.
    pub wanted: u8,
    /// How lately, below the steps.
    pub text: String,
    /// Longer ago than agreed.
    pub late: bool,
}
