//! The tier pyramid: one band per tier, the top tier at the top.
//!
//! Bands are as wide as their rank, not as their count: a scheme may expect 250 accounts at the top
//! and "millions" at the foot, which no width could show. Within a band the filled part is the share
//! of its target that is there; the outline stands for the target. Invariant: one mark per tier, in
//! order, then the line below.

mod draw;

pub(crate) use draw::draw;

use crate::aside::Aside;
use crate::funnel::Change;
use crate::legend::Heading;

/// A pyramid of tiers.
#[derive(Debug, Clone, Default)]
pub struct Pyramid {
    /// Title line.
    pub heading: Heading,
    /// Tiers from top to bottom.
    pub tiers: Vec<Tier>,
    /// What has no tier.
    pub aside: Option<Aside>,
    /// What to say when there are no tiers.
    pub empty: String,
}

/// One tier of a pyramid.
#[derive(Debug, Clone, Default)]
pub struct Tier {
    /// Name, left of the band.
    pub name: String,
    /// A quieter line below the name, such as the coverage model.
    pub note: String,
    /// How many there are.
    pub value: f64,
    /// How many the scheme expects; `None` where it counts none: no outline, no fill.
    pub goal: Option<f64>,
    /// How many there are, right of the band, strong.
    pub count: String,
    /// How many are expected, after the count, such as "of 250"; may be words like "countless".
    pub of: String,
    /// How far the count lies from the expected one.
    pub change: Option<Change>,
    /// Revenue of the tier, below the count.
    pub amount: String,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}
