//! What the commands about leads take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actions::view::ActionView;
use crate::wire::{MoneyView, Ref};

/// Which leads.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LeadQuery {
    /// Part of the name, company or contact.
    pub search: String,
    /// `open`, `converted`, `dropped`; empty means all.
    pub states: Vec<String>,
    /// Level of the scale `lead-source`.
    pub source: Option<String>,
    /// `existing`, `new` or `dormant`.
    pub kind: Option<String>,
    /// Account.
    pub account: Option<String>,
}

/// A lead.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeadRow {
    /// Id.
    pub id: String,
    /// What it is about.
    pub name: String,
    /// Company, as heard.
    pub company: Option<String>,
    /// Who, and how to reach them.
    pub contact: Option<String>,
    /// Account.
    pub account: Option<Ref>,
    /// Who follows it up.
    pub owner: Option<Ref>,
    /// `existing`, `new` or `dormant`.
    pub kind: String,
    /// Whether a person said so; else it follows from the account.
    pub kind_said: bool,
    /// Level of the scale `lead-source`.
    pub source: Option<String>,
    /// Why it is still only a lead, level of the scale `lead-limit`.
    pub limits: Option<String>,
    /// Keys of the results reached.
    pub results: Vec<String>,
    /// What it cost.
    pub cost: Option<MoneyView>,
    /// What is to be done about it next, and by when.
    pub next: Option<ActionView>,
    /// Note.
    pub note: Option<String>,
    /// `open`, `converted` or `dropped`.
    pub state: String,
    /// Why it was dropped.
    pub why: Option<String>,
    /// The opportunity it became.
    pub opportunity: Option<Ref>,
    /// ISO date.
    pub opened_on: String,
    /// ISO date.
    pub closed_on: Option<String>,
}

/// Leads.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeadPage {
    /// Rows, newest first.
    pub rows: Vec<LeadRow>,
    /// Results of the stage of leads: key and text (D-06).
    pub results: Vec<LeadResult>,
    /// What is to be done in it, by role (D-06).
    pub tasks: Vec<LeadTask>,
}

/// Work on a lead.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeadTask {
    /// `rep`, `pre-sales` or `manager`.
    pub role: String,
    /// In words.
    pub text: String,
}

/// A result to be reached.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeadResult {
    /// Key.
    pub key: String,
    /// In words.
    pub text: String,
}

/// Write leads down.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LeadAdd {
    /// One name per lead.
    pub names: Vec<String>,
    /// Account.
    #[serde(default)]
    pub account: Option<String>,
    /// Level of the scale `lead-source`.
    #[serde(default)]
    pub source: Option<String>,
}

/// Change one fact of leads.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LeadChange {
    /// Leads.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: LeadEdit,
}

/// A fact of a lead.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum LeadEdit {
    /// Name.
    Name(String),
    /// Company, as heard.
    Company(Option<String>),
    /// Who, and how to reach them.
    Contact(Option<String>),
    /// Account's id.
    Account(Option<String>),
    /// Teammate's id.
    Owner(Option<String>),
    /// `existing`, `new` or `dormant`; none follows the account.
    Kind(Option<String>),
    /// Level of the scale `lead-source`.
    Source(Option<String>),
    /// Level of the scale `lead-limit`.
    Limits(Option<String>),
    /// Keys of the results reached.
    Results(Vec<String>),
    /// As typed.
    Cost(Option<String>),
    /// Note.
    Note(Option<String>),
    /// Dropped, with the reason; none opens it again.
    Dropped(Option<String>),
}

/// Make an opportunity of a lead.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LeadConvert {
    /// Lead.
    pub id: String,
    /// Pipeline; the workspace's own where none.
    #[serde(default)]
    pub pipeline: Option<String>,
}

/// What leads brought, by what.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LeadFiguresQuery {
    /// `source` or `kind`; source where nothing is said.
    pub by: String,
}

/// What the leads of a source (D-05) or of a type (D-02) brought.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeadFigures {
    /// Level key or type; empty: not said.
    pub key: String,
    /// Title.
    pub title: String,
    /// One of the three most effective sources.
    pub best: bool,
    /// Leads.
    pub leads: u32,
    /// Still open.
    pub open: u32,
    /// Became opportunities.
    pub converted: u32,
    /// Dropped.
    pub dropped: u32,
    /// Converted ÷ decided, 0–1.
    pub conversion: Option<f64>,
    /// Cost.
    pub cost: MoneyView,
    /// Revenue of won opportunities.
    pub revenue: MoneyView,
}

/// The last two weeks, day by day (D-10).
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelfCheck {
    /// Days, oldest first.
    pub days: Vec<SelfCheckDay>,
    /// Activities in all.
    pub activities: u32,
    /// New opportunities in all.
    pub opportunities: u32,
    /// Activities per new opportunity; none without one.
    pub per_opportunity: Option<f64>,
}

/// One day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SelfCheckDay {
    /// ISO date.
    pub on_date: String,
    /// Activities.
    pub activities: u32,
    /// New leads.
    pub leads: u32,
    /// New opportunities.
    pub opportunities: u32,
}
