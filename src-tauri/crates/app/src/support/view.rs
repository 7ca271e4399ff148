//! What the commands about our own people behind an account take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{JudgementView, Ref};

/// One of our people behind an account.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InsiderView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Option<String>,
    /// The teammate this is, where it is one.
    pub teammate: Option<Ref>,
    /// What speaks against it for this person.
    pub concern: Option<String>,
    /// What we do about that.
    pub counter_measure: Option<String>,
    /// Level of the scale `status` (C-08).
    pub attitude: Option<String>,
    /// Attitudes, latest first.
    pub attitudes: Vec<JudgementView>,
    /// Level of the scale `agreement`; none where not asked yet.
    pub agreement: Option<String>,
    /// Answers over time, latest first.
    pub agreements: Vec<JudgementView>,
    /// Why somebody should talk to this person, the most pressing first.
    pub warnings: Vec<InsiderWarning>,
}

/// Why somebody should talk to one of our people.
#[derive(Debug, Clone, Serialize, TS)]
pub struct InsiderWarning {
    /// `against-unanswered`, `against`, `wavers` or `disagrees`.
    pub kind: String,
    /// What is the matter.
    pub sentence: String,
}

/// Our people behind an account, and whether they agree to its plan (B-27).
#[derive(Debug, Clone, Serialize, TS)]
pub struct SupportView {
    /// People, in the order they were added.
    pub rows: Vec<InsiderView>,
    /// How many agree.
    pub agreed: u32,
    /// `nobody`, `open`, `refused` or `approved`.
    pub approval: String,
    /// The same in words.
    pub sentence: String,
}

/// Add our own people to an account.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct InsiderAdd {
    /// Account.
    pub account: String,
    /// One name per person; a teammate's name takes the teammate.
    pub names: Vec<String>,
}

/// Change one fact of our own people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct InsiderChange {
    /// People.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: InsiderEdit,
}

/// A fact of one of our own people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum InsiderEdit {
    /// Name, not blank; a teammate's name takes the teammate.
    Name(String),
    /// Role.
    Role(Option<String>),
    /// What speaks against it for this person.
    Concern(Option<String>),
    /// What we do about that.
    CounterMeasure(Option<String>),
}
