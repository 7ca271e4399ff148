//! What the commands of insights take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// Whose insights: one of these, or those of all accounts.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct InsightQuery {
    /// Account, with its people.
    pub account: Option<String>,
    /// Opportunity, with the people of its account as they stand for it.
    pub opportunity: Option<String>,
    /// Person.
    pub person: Option<String>,
}

/// Something to be noticed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InsightView {
    /// Key of the rule, e.g. `map-red`.
    pub rule: String,
    /// What the rule is called.
    pub title: String,
    /// `urgent`, `warning`, `hint` or `good`.
    pub severity: String,
    /// Whom it is about.
    pub subject: Ref,
    /// What that is: `account`, `opportunity` or `person`.
    pub subject_kind: String,
    /// What is to be noticed.
    pub sentence: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub advice: Option<String>,
    /// What was looked at.
    pub figures: Vec<FigureView>,
    /// Models the rule comes from.
    pub models: Vec<String>,
}

/// A figure behind an insight.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FigureView {
    /// Its key, e.g. `key-players`.
    pub fact: String,
    /// What it is.
    pub title: String,
    /// The figure.
    pub value: f64,
    /// The figure as it is read.
    pub text: String,
    /// The limit it was held against, as it is read.
    pub limit: String,
}

/// The friendly way to a person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WayView {
    /// From the first, whom we know, to the person; empty where no friendly way leads there.
    pub people: Vec<Ref>,
    /// What it costs, the less the easier; none without a way.
    pub cost: Option<u32>,
    /// Why: from us to the first, then from one to the next.
    pub steps: Vec<WayStep>,
    /// The next best way that does without the last who leads on, in words with what it costs; none where there is none.
    pub other: Option<String>,
}

/// A step of a friendly way.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WayStep {
    /// What carries it, in words: how well we know the first, or what ties one to the next, and since when.
    pub text: String,
    /// Who is asked to lead on, and how they stand to us, in words; none from us to the first.
    pub asked: Option<String>,
    /// The link that carries it; none for a reporting line and for the first step.
    pub link: Option<String>,
    /// Judged too long ago to be trusted unseen.
    pub old: bool,
    /// What it costs, the less the easier.
    pub cost: u32,
}

/// What to do with a person, by how they stand to us (C-09); nothing where private things are left out.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct PlayView {
    /// Key of the strategy; none where the status is not judged.
    pub strategy: Option<String>,
    /// What it is called.
    pub title: String,
    /// What it aims at.
    pub aim: Option<String>,
    /// It follows from the status and was not chosen.
    pub suggested: bool,
    /// The reason against us decides the tactics, and is not chosen yet.
    pub cause_needed: bool,
    /// Reasons to choose from, where there is something against us.
    pub causes: Vec<CauseView>,
    /// What to do.
    pub tactics: Vec<TacticView>,
}

/// A reason somebody has against us.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CauseView {
    /// Key of the level of the scale `status-cause`.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// It is the one.
    pub chosen: bool,
}

/// Something to do with a person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TacticView {
    /// What to do.
    pub text: String,
    /// The action that was made of it.
    pub action: Option<String>,
    /// That action is done.
    pub done: bool,
}
