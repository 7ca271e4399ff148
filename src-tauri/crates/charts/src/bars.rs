//! Stacked bars over time: revenue by month, and the forecast by category per period.
//!
//! Not a forecast: the values, their order and all figures are the caller's. Invariant: one mark
//! per period in order, each followed by one per segment that has a target of its own.

mod axis;
mod draw;
mod scale;

pub(crate) use axis::{TickWords, draw_grid};
pub(crate) use draw::draw;
pub(crate) use scale::Scale;

use crate::certainty::Certainty;
use crate::funnel::Change;
use crate::legend::Heading;

/// Stacked bars, one per period.
#[derive(Debug, Clone, Default)]
pub struct Bars {
    /// Title line; the note is the place for the unit.
    pub heading: Heading,
    /// What the signs mean; empty for no legend.
    pub legend: Vec<BarsKey>,
    /// Periods from left to right.
    pub periods: Vec<Period>,
    /// A line between closed and open periods.
    pub divider: Option<Divider>,
    /// What to say when there are no periods.
    pub empty: String,
}

/// One legend entry.
#[derive(Debug, Clone)]
pub struct BarsKey {
    /// What it explains.
    pub sign: BarsSign,
    /// In which words.
    pub text: String,
}

/// The signs of a bar chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarsSign {
    /// A fill.
    Fill(Certainty),
    /// The target line.
    Goal,
    /// The range whisker.
    Range,
}

/// One bar: a month, a quarter, a year.
#[derive(Debug, Clone, Default)]
pub struct Period {
    /// Name below the bar.
    pub label: String,
    /// Parts from the zero line outwards; negative ones stack downwards.
    pub segments: Vec<Segment>,
    /// Target, drawn as a line across the bar; same unit as the segments.
    pub goal: Option<f64>,
    /// Likely range, drawn as a whisker beside the bar.
    pub range: Option<Range>,
    /// A small figure below the label, such as the gap to the target.
    pub change: Option<Change>,
    /// Lines of the tooltip below the label.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// A part of a bar.
#[derive(Debug, Clone)]
pub struct Segment {
    /// Height, in the unit of the axis.
    pub value: f64,
    /// Fill.
    pub certainty: Certainty,
    /// Title of the segment's own mark.
    pub title: String,
    /// Lines of the segment's own mark.
    pub lines: Vec<String>,
    /// With a target the segment gets a mark of its own, which gives it back.
    pub target: Option<String>,
}

/// A likely range around an expected value, in the unit of the axis.
#[derive(Debug, Clone, Copy)]
pub struct Range {
    /// Lower end.
    pub low: f64,
    /// Expected value, a dot.
    pub middle: f64,
    /// Upper end.
    pub high: f64,
}

/// A dashed line that divides the periods in two.
#[derive(Debug, Clone, Default)]
pub struct Divider {
    /// Number of periods left of the line.
    pub after: usize,
    /// Words left of the line, such as "closed months".
    pub left: String,
    /// Words right of the line.
    pub right: String,
}
