//! The Pareto chart: accounts by revenue, and how much of all revenue the first ones make.
//!
//! Not a calculation of who counts: shares in words come from the caller, the curve from the values.
//! Items are drawn largest first, whatever order they come in; above 60 they become one area.
//! Invariant: one mark per item, from left to right.

mod draw;
mod names;
mod shares;

pub(crate) use draw::draw;

use crate::legend::Heading;

/// Items by size with their cumulative share.
#[derive(Debug, Clone, Default)]
pub struct Pareto {
    /// Title line; the note is the place for the unit.
    pub heading: Heading,
    /// The items; negative values count as 0.
    pub items: Vec<ParetoItem>,
    /// Ticks of the share axis on the right: percent and its words.
    pub ticks: Vec<(f64, String)>,
    /// The share with a line across, as a rule 80: percent and its words. Items that are needed to
    /// reach it are dark.
    pub level: Option<(f64, String)>,
    /// What the first items make together.
    pub top: Option<TopShare>,
    /// What to say when there are no items.
    pub empty: String,
}

/// One item of a Pareto chart.
#[derive(Debug, Clone, Default)]
pub struct ParetoItem {
    /// Name.
    pub name: String,
    /// Height, in the unit of the axis.
    pub value: f64,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// A mark on the curve after the first items.
#[derive(Debug, Clone, Default)]
pub struct TopShare {
    /// How many of the items, percent; rounded up to whole items.
    pub percent: f64,
    /// Its words, such as "top 20 %: 71 % of revenue".
    pub text: String,
}
