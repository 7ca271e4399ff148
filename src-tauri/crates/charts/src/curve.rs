//! The lifecycle curve: phases along a smooth line, and the accounts that are in each.
//!
//! Accounts stand beside the curve at their phase, nearest first; what has no room is told as "+12".
//! A phase suggested is told by a hollow arrow after the name, with the phase where it fits, and by a
//! dashed arrow along the curve from phase to phase. Invariant: one mark per phase from left to right, each followed by
//! those of its accounts, then the line below.

mod draw;
mod item;
mod spline;
mod spread;

pub(crate) use draw::draw;

use crate::aside::Aside;
use crate::legend::Heading;

/// A curve with its phases and what is in them.
#[derive(Debug, Clone, Default)]
pub struct Curve {
    /// Title line.
    pub heading: Heading,
    /// Phases; drawn in the order of their places.
    pub phases: Vec<Phase>,
    /// What is in the phases, the most important first.
    pub items: Vec<CurveItem>,
    /// Name of the axis that runs up, such as "Volume".
    pub up: String,
    /// What is in no phase.
    pub aside: Option<Aside>,
    /// What to say when there are no phases.
    pub empty: String,
}

/// One phase.
#[derive(Debug, Clone, Default)]
pub struct Phase {
    /// Name, below the curve.
    pub name: String,
    /// A quieter line below the name, such as count and revenue.
    pub note: String,
    /// Its point on the curve, 0..=100 to the right and up.
    pub at: (f64, f64),
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// One account on the curve.
#[derive(Debug, Clone, Default)]
pub struct CurveItem {
    /// Name.
    pub name: String,
    /// Position of its phase in `phases`; one that is not there is left out.
    pub phase: usize,
    /// Position of the phase suggested instead, and why it may be so is in `lines`.
    pub suggested: Option<usize>,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}
