//! Two half pyramids back to back: how many accounts a class has, and how much selling time
//! it gets.
//!
//! Both halves have one scale, so that lengths compare across the middle. Filled is what is there,
//! the outline is the target. Invariant: one mark per class, in order, then the line below.

mod draw;

pub(crate) use draw::draw;

use crate::aside::Aside;
use crate::funnel::Change;
use crate::legend::Heading;

/// Two half pyramids with the classes between them.
#[derive(Debug, Clone, Default)]
pub struct Mirror {
    /// Title line.
    pub heading: Heading,
    /// What the left half measures, such as "Accounts, %".
    pub left: String,
    /// What the right half measures, such as "Selling time, %".
    pub right: String,
    /// Classes from top to bottom.
    pub classes: Vec<MirrorClass>,
    /// What has no class, or no time.
    pub aside: Option<Aside>,
    /// What the outline means; empty for no legend.
    pub goal: String,
    /// What the fill means; empty for no legend.
    pub actual: String,
    /// What to say when there are no classes.
    pub empty: String,
}

/// One class of accounts.
#[derive(Debug, Clone, Default)]
pub struct MirrorClass {
    /// Name, between the halves.
    pub name: String,
    /// A quieter line below the name.
    pub note: String,
    /// The bar to the left.
    pub left: Half,
    /// The bar to the right.
    pub right: Half,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// One bar of a class.
#[derive(Debug, Clone, Default)]
pub struct Half {
    /// Actual share, percent.
    pub share: f64,
    /// Target share, percent.
    pub goal: Option<f64>,
    /// The actual share in words, at the end of the bar.
    pub text: String,
    /// Deviation from the target in points, with its sign.
    pub change: Option<Change>,
}
