//! Small shapes that travel to the UI from several areas.
//!
//! Not rows of the file and not rules: what a person is shown, already in
//! their language. Invariant: everything here is plain data with public fields.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A request without content.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// A thing named elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ref {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// An amount, ready to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MoneyView {
    /// Minor units, e.g. cents.
    #[ts(type = "number")]
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: String,
    /// Exact, with sign and grouping.
    pub text: String,
    /// Short: `¥ 9.6 M`, `¥ 960 万`.
    pub short: String,
}

/// One step that can be undone or redone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    /// Journal sequence of the entry.
    #[ts(type = "number")]
    pub seq: i64,
    /// Its name in the person's language.
    pub label: String,
}

/// What can be undone and redone now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Steps {
    /// The change that undo takes back.
    pub undo: Option<Step>,
    /// The change that redo brings again.
    pub redo: Option<Step>,
}

/// What a change command changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    /// Journal sequence; none where nothing differed.
    #[ts(type = "number | null")]
    pub seq: Option<i64>,
    /// Names of the tables with changed rows.
    pub tables: Vec<String>,
    /// Undo and redo after it.
    pub steps: Steps,
}

/// A change command's answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Outcome<T: TS> {
    /// The command's own answer.
    pub value: T,
    /// What changed in the file.
    pub changed: Changed,
}

/// Ids of what was made.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct Added {
    /// In the order asked for.
    pub ids: Vec<String>,
}

/// Things to delete or to name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Ids {
    /// Ids of one kind of thing.
    pub ids: Vec<String>,
}

/// One id.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Id {
    /// The id.
    pub id: String,
}

/// A dated judgement on a scale, as history shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct JudgementView {
    /// Scale key.
    pub scale: String,
    /// Opportunity or teammate it holds within; none means everywhere.
    pub context: Option<Ref>,
    /// Not held, but wanted by the date.
    pub wanted: bool,
    /// ISO date it holds from.
    pub on_date: String,
    /// Level keys; several where the scale allows it, none where it was cleared.
    pub levels: Vec<String>,
    /// Who judged.
    pub author: String,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// From whom or what, one a line.
    pub source: Option<String>,
    /// The sources named, each once; from two on it is cross-checked (C-05).
    pub sources: Vec<String>,
    /// Why.
    pub why: Option<String>,
    /// Keys of what shows it (C-04).
    pub evidence: Vec<String>,
    /// Older than the workspace's limit: to be looked at again.
    pub faded: bool,
}
