//! What the commands of teams take and give (B-28).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// Which team.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TeamQuery {
    /// Account.
    pub account: String,
    /// Opportunity; none for the account as a whole.
    pub opportunity: Option<String>,
}

/// A team with what it takes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TeamView {
    /// The core first.
    pub rows: Vec<TeamMemberView>,
    /// Days planned in all; none where none are.
    pub days: Option<f64>,
    /// What those cost; none without a day rate.
    pub cost: Option<MoneyView>,
    /// What a day of ours costs, in the workspace's currency.
    pub rate: Option<MoneyView>,
}

/// One of us on a team.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TeamMemberView {
    /// Id.
    pub id: String,
    /// Who.
    pub teammate: Ref,
    /// Part played; the teammate's own role where none is said.
    pub role: Option<String>,
    /// `core` or `extended`.
    pub layer: String,
    /// Days planned.
    pub days: Option<f64>,
    /// What those cost; none without a day rate.
    pub cost: Option<MoneyView>,
    /// Note.
    pub note: Option<String>,
}

/// Add one of us to a team.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TeamAdd {
    /// Account.
    pub account: String,
    /// Opportunity; none for the account as a whole.
    pub opportunity: Option<String>,
    /// Teammate.
    pub teammate: String,
    /// Part played.
    pub role: Option<String>,
    /// `core` (where none) or `extended`.
    pub layer: Option<String>,
    /// Days planned.
    pub days: Option<f64>,
}

/// Change a member of a team.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TeamChange {
    /// Member.
    pub id: String,
    /// The fact.
    pub edit: TeamEdit,
}

/// A fact of a team's member.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum TeamEdit {
    /// Part played.
    Role(Option<String>),
    /// `core` or `extended`.
    Layer(String),
    /// Days planned.
    Days(Option<f64>),
    /// Note.
    Note(Option<String>),
}
