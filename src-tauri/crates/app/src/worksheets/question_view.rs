//! What the bank of questions of an account gives (B-17, B-23).

use serde::Serialize;
use ts_rs::TS;

/// Questions about an account, what is worth most to ask first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionBank {
    /// Those that are not answered for sure.
    pub rows: Vec<AskView>,
    /// All there are.
    pub all: u32,
    /// Those answered at all.
    pub answered: u32,
    /// Those whose answer only somebody at the customer can give (levels 3 and 4).
    pub critical: u32,
    /// Of these, answered from such a source.
    pub critical_answered: u32,
}

/// A question.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AskView {
    /// Worksheet key.
    pub worksheet: String,
    /// Its title.
    pub worksheet_title: String,
    /// Section key.
    pub section: String,
    /// What it is about.
    pub title: String,
    /// What to ask.
    pub ask: String,
    /// Information level at which a true answer is found, 1 to 4.
    pub worth: u8,
    /// The title of that level.
    pub level: String,
    /// `open`, `hearsay`, `assumed` or `stale`.
    pub known: String,
    /// The same in words.
    pub known_title: String,
    /// Days since it was answered.
    pub age_days: Option<u32>,
    /// What an answer is worth, 1 to 16.
    pub value: u32,
}
