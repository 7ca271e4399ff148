//! Segments compared: one bar per value of a dimension, with figures in columns.
//!
//! Invariant: one mark per row, in order, then the line below; the columns never overlap.

mod draw;

pub(crate) use draw::draw;

use crate::aside::Aside;
use crate::legend::Heading;

/// Rows of bars with figures beside them.
#[derive(Debug, Clone, Default)]
pub struct Segments {
    /// Title line.
    pub heading: Heading,
    /// What the bars measure, above them.
    pub measure: String,
    /// Headings of the figures, in the order of the cells.
    pub columns: Vec<String>,
    /// Rows from top to bottom.
    pub rows: Vec<SegmentRow>,
    /// What has no value of this dimension.
    pub aside: Option<Aside>,
    /// What to say when there are no rows.
    pub empty: String,
}

/// One segment.
#[derive(Debug, Clone, Default)]
pub struct SegmentRow {
    /// Name, left of the bar.
    pub name: String,
    /// Length of the bar; negative counts as 0.
    pub value: f64,
    /// Figures, one per column; missing ones stay empty.
    pub cells: Vec<String>,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}
