//! Answers by question (D-19): for each question a bar per contender, cut into what speaks for it, what
//! is not known and what speaks against it.
//!
//! Not a score: how many answers, never what they are worth. Invariant: one mark per bar, in order; the
//! parts of a bar carry their sign and count, so that no part is told by colour alone.

mod draw;

pub(crate) use draw::draw;

use crate::legend::Heading;

/// Questions with the answers of each contender.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// Title line.
    pub heading: Heading,
    /// What the three signs mean: for, not known, against.
    pub legend: [String; 3],
    /// Questions from top to bottom.
    pub groups: Vec<AnswerGroup>,
    /// What to say when there are no questions.
    pub empty: String,
}

/// A question.
#[derive(Debug, Clone, Default)]
pub struct AnswerGroup {
    /// What is asked.
    pub title: String,
    /// Contenders from top to bottom.
    pub rows: Vec<AnswerRow>,
}

/// How one contender stands to a question.
#[derive(Debug, Clone, Default)]
pub struct AnswerRow {
    /// Who.
    pub name: String,
    /// How many answers are for, not known, against.
    pub counts: [u32; 3],
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}
