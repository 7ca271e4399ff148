//! What the reviews' commands take.
//!
//! Not what they give (`held_view`). Invariant: a review is also a meeting of the same id, so the
//! commands of workshops serve its clock, its steps and what is written down.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::held_view::*;

/// What a review looks at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewAbout {
    /// `account`, `opportunity` or `forecast`.
    pub kind: String,
    /// Account or opportunity; empty for the forecast.
    #[serde(default)]
    pub id: String,
}

/// Somebody who takes part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ReviewPart {
    /// Name, not blank.
    #[ts(optional = false)]
    pub name: String,
    /// `presenter`, `coach` or `reviewer`.
    #[ts(optional = false)]
    pub role: String,
    /// Whose eyes a reviewer looks with: the customer's buyer, a rival, delivery.
    pub perspective: Option<String>,
}

/// Begin a review.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ReviewBegin {
    /// Agenda key; the one that fits the first thing looked at where blank.
    #[ts(optional = false)]
    pub agenda: String,
    /// Title; the first thing looked at where none.
    pub title: Option<String>,
    /// What is looked at; at least one.
    #[ts(optional = false)]
    pub about: Vec<ReviewAbout>,
    /// Who takes part.
    #[ts(optional = false)]
    pub parts: Vec<ReviewPart>,
    /// The day it compares with, ISO date; that of the last review where none.
    pub since: Option<String>,
}

/// Change one fact of a review that runs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReviewChange {
    /// Review.
    pub id: String,
    /// The fact.
    pub edit: ReviewEdit,
}

/// A fact of a review.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum ReviewEdit {
    /// ISO date; none for that of the last review.
    Since(Option<String>),
    /// All who take part, in order.
    Parts(Vec<ReviewPart>),
    /// All that is looked at, in order; at least one.
    About(Vec<ReviewAbout>),
}

/// Answer a question of a review (D-34).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReviewAnswerSet {
    /// Review.
    pub review: String,
    /// What of it: id of one of its subjects.
    pub about: String,
    /// Key of the question.
    pub question: String,
    /// Text; blank to take the answer back.
    pub text: Option<String>,
}
