//! A fan: what came so far, and the range that what is to come opens into.
//!
//! Not the ranges: they are the caller's. Invariant: one mark per place along in order.

mod draw;

pub(crate) use draw::{draw, mixed};

use crate::legend::Heading;

/// Places along, each known or a range.
#[derive(Debug, Clone, Default)]
pub struct Fan {
    /// Title line; the note is the place for the unit.
    pub heading: Heading,
    /// From left to right.
    pub places: Vec<Blade>,
    /// Words at the ends of the last range: outer, inner, middle.
    pub names: [String; 3],
    /// Words at the end of the goals' line.
    pub goal_name: String,
    /// What to say when there is nothing to draw.
    pub empty: String,
}

/// One place along.
#[derive(Debug, Clone, Default)]
pub struct Blade {
    /// Name below it.
    pub label: String,
    /// P10, P25, P50, P75, P90; all the same where it is known.
    pub levels: [f64; 5],
    /// Where it should be.
    pub goal: Option<f64>,
    /// Whether it is known, not a range.
    pub known: bool,
    /// First line of the tooltip.
    pub title: String,
    /// The other lines.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}
