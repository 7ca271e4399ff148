//! A waterfall: what a figure was, what made it more or less, and what it is.
//!
//! Not the reasons: words, order and values are the caller's. Invariant: one mark per pillar and
//! step in order; each step begins where the one before it ended.

mod draw;

pub(crate) use draw::draw;

use crate::legend::Heading;

/// Two pillars and the steps between them.
#[derive(Debug, Clone, Default)]
pub struct Waterfall {
    /// Title line; the note is the place for the unit.
    pub heading: Heading,
    /// What it was.
    pub start: Pillar,
    /// What changed it, from left to right.
    pub steps: Vec<Fall>,
    /// What it is.
    pub end: Pillar,
    /// What to say when there is nothing to draw; drawn when both pillars and all steps are 0.
    pub empty: String,
}

/// A figure that stands on the axis.
#[derive(Debug, Clone, Default)]
pub struct Pillar {
    /// Name below it.
    pub label: String,
    /// Height, in the unit of the axis.
    pub value: f64,
    /// The figure in words.
    pub text: String,
    /// Lines of the tooltip.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// What a step means, beside its direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FallLook {
    /// Up is good, down is bad.
    #[default]
    Change,
    /// Goes down because it was brought home.
    Won,
}

/// One step up or down.
#[derive(Debug, Clone, Default)]
pub struct Fall {
    /// Name below it.
    pub label: String,
    /// By how much; negative for down.
    pub change: f64,
    /// What it means.
    pub look: FallLook,
    /// The change in words, with its sign.
    pub text: String,
    /// Lines of the tooltip.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}
