//! Promised against kept: the chance said, the share that came, and how sure that is.
//!
//! Invariant: one mark per point in order; both axes run from 0 to 100 %.

mod draw;

pub(crate) use draw::draw;

use crate::legend::Heading;

/// Points on a square.
#[derive(Debug, Clone, Default)]
pub struct Calibration {
    /// Title line; the note is the place for the number of cases.
    pub heading: Heading,
    /// Points by the chance said.
    pub points: Vec<Kept>,
    /// Name of the axis across.
    pub across: String,
    /// Name of the axis up.
    pub up: String,
    /// Words at the end of the diagonal.
    pub diagonal: String,
    /// Words of the ticks at 0, 50 and 100 %.
    pub ticks: [String; 3],
    /// What to say when there are no points.
    pub empty: String,
}

/// What was said and what came.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// Mean chance said, 0..=1.
    pub said: f64,
    /// Share that came, 0..=1.
    pub came: f64,
    /// Lower end of where the true share lies.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Cases; larger dots for more.
    pub cases: usize,
    /// First line of the tooltip.
    pub title: String,
    /// The other lines.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}
