//! The funnel: one bar per stage, with the share that moved on between them.
//!
//! Not a calculation: shares and figures come as texts. Invariant: one mark per stage, in order.

mod columns;
mod draw;

pub(crate) use draw::{draw, judged};

use crate::certainty::Certainty;
use crate::legend::Heading;

/// A funnel and its stages, widest part first as a rule.
#[derive(Debug, Clone, Default)]
pub struct Funnel {
    /// Title line.
    pub heading: Heading,
    /// Stages from top to bottom.
    pub stages: Vec<Stage>,
    /// What to say when there are no stages.
    pub empty: String,
}

/// One stage of a funnel.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Name, left of the bar.
    pub name: String,
    /// Length of the bar, in any unit; negative counts as 0.
    pub value: f64,
    /// How many, right of the bar, strong.
    pub count: String,
    /// How much, after the count; may be empty.
    pub amount: String,
    /// Share that moved on to the next stage; empty for none.
    pub conversion: String,
    /// How far that share lies from the expected one.
    pub change: Option<Change>,
    /// Expected length, drawn as a tick across the bar.
    pub expected: Option<f64>,
    /// Ink of the bar.
    pub certainty: Certainty,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// A difference with its sign in the text and its judgement in the colour.
#[derive(Debug, Clone)]
pub struct Change {
    /// Text with its sign, such as `−5`.
    pub text: String,
    /// Whether it is good news; `None` for neither.
    pub good: Option<bool>,
}
