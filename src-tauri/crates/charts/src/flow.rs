//! A flow: stacks on the left, stacks on the right, and bands for what went from one to another.
//!
//! Invariants: the bands of a stack fill it; one mark per stack, left ones first, then one per band.

mod draw;

pub(crate) use draw::draw;

use crate::legend::Heading;

/// Two columns of stacks with bands between them.
#[derive(Debug, Clone, Default)]
pub struct Flow {
    /// Title line; the note is the place for the unit.
    pub heading: Heading,
    /// Words above the left stacks.
    pub before: String,
    /// Words above the right stacks.
    pub after: String,
    /// Stacks on the left, from top to bottom.
    pub left: Vec<Stack>,
    /// Stacks on the right.
    pub right: Vec<Stack>,
    /// What went where; bands of 0 or less are left out.
    pub bands: Vec<Band>,
    /// What to say when there are no bands.
    pub empty: String,
}

/// How a stack is told from others, by more than colour: its name stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Open.
    #[default]
    Plain,
    /// Good news.
    Good,
    /// Bad news.
    Bad,
    /// Not there.
    Quiet,
}

/// One stack; its height is the sum of its bands.
#[derive(Debug, Clone, Default)]
pub struct Stack {
    /// Its name.
    pub name: String,
    /// Its figure in words.
    pub text: String,
    /// How it looks.
    pub tone: Tone,
    /// Lines of the tooltip.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// One band.
#[derive(Debug, Clone, Default)]
pub struct Band {
    /// Stack on the left.
    pub from: usize,
    /// Stack on the right.
    pub to: usize,
    /// How thick it is.
    pub value: f64,
    /// First line of the tooltip.
    pub title: String,
    /// The other lines.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}
