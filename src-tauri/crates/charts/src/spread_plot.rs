//! A distribution: how likely each amount is, with the target and the range.
//!
//! Not the probabilities: they are the caller's. Invariant: one mark per bar in order; what lies at
//! or above the target differs from the rest by more than colour, for the line stands between.

mod draw;

pub(crate) use draw::draw;

use crate::legend::Heading;

/// Bars over an axis of amounts.
#[derive(Debug, Clone, Default)]
pub struct SpreadPlot {
    /// Title line.
    pub heading: Heading,
    /// Bars from left to right, side by side.
    pub bars: Vec<Likely>,
    /// Where the target lies.
    pub target: Option<Aim>,
    /// Low, middle and high, each with its words.
    pub range: Option<[(f64, String); 3]>,
    /// What to say when there are no bars.
    pub empty: String,
}

/// One bar: from one amount to another, as high as its probability.
#[derive(Debug, Clone, Default)]
pub struct Likely {
    /// Left end on the axis.
    pub from: f64,
    /// Right end.
    pub to: f64,
    /// Probability.
    pub chance: f64,
    /// First line of the tooltip.
    pub title: String,
    /// The other lines.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub opens: Option<String>,
}

/// The target and the words beside it.
#[derive(Debug, Clone, Default)]
pub struct Aim {
    /// Where it lies on the axis.
    pub at: f64,
    /// Its own words.
    pub name: String,
    /// How likely less is.
    pub below: String,
    /// How likely it is reached.
    pub reached: String,
}
