//! What the commands about drivers take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// Whose chain.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DriverQuery {
    /// Account.
    pub account: String,
    /// Only of this unit; of the whole account where none.
    pub unit: Option<String>,
}

/// A driver chain, laid out, with what it says of our opportunities.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DriverBoard {
    /// Column by column.
    pub columns: Vec<DriverColumn>,
    /// Nodes in reading order: column by column, from the top.
    pub nodes: Vec<DriverView>,
    /// What leads to what, attachments among them.
    pub links: Vec<DriverLinkView>,
    /// Whole width, px.
    pub width: f64,
    /// Whole height, px.
    pub height: f64,
    /// Initiatives on which no opportunity hangs: white space.
    pub white: Vec<Ref>,
    /// Open opportunities that no driver leads to; empty while nothing is known of drivers.
    pub undriven: Vec<UndrivenDeal>,
    /// The strongest pressures on the head of the unit, strongest first (B-07).
    pub hooks: Vec<Hook>,
}

/// A column.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DriverColumn {
    /// Kind.
    pub kind: String,
    /// Title.
    pub title: String,
    /// Left edge, px.
    pub x: f64,
}

/// A node of a driver chain.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DriverView {
    /// Id; of an opportunity its own.
    pub id: String,
    /// `profile`, `driver`, `initiative`, `factor` or `opportunity`.
    pub kind: String,
    /// What it says.
    pub text: String,
    /// The unit it is of; none for the account as a whole.
    pub unit: Option<Ref>,
    /// Who of them stands behind it.
    pub person: Option<Ref>,
    /// Until when, ISO date.
    pub due_on: Option<String>,
    /// From whom or what we know it.
    pub source: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Written down on, ISO date; none for an opportunity.
    pub on_date: Option<String>,
    /// By whom.
    pub author: Option<String>,
    /// The line below the text.
    pub line: String,
    /// An initiative without an opportunity.
    pub white: bool,
    /// Left edge, px.
    pub x: f64,
    /// Top edge, px.
    pub y: f64,
    /// Width, px.
    pub w: f64,
    /// Height, px.
    pub h: f64,
}

/// What leads to what.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DriverLinkView {
    /// Id.
    pub id: String,
    /// From which node.
    pub from: String,
    /// To which node.
    pub to: String,
    /// An opportunity that hangs on an initiative.
    pub hangs: bool,
}

/// An open opportunity that no driver leads to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UndrivenDeal {
    /// Opportunity.
    pub opportunity: Ref,
    /// Amount.
    pub amount: Option<MoneyView>,
}

/// A pressure that our value should answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Hook {
    /// Key of the criterion.
    pub key: String,
    /// Title.
    pub title: String,
    /// 1 to 5.
    pub rating: f64,
    /// What is behind it.
    pub why: Option<String>,
    /// The unit whose head it presses.
    pub unit: Ref,
}

/// What drives one opportunity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpportunityDrivers {
    /// Account; none where the opportunity has none.
    pub account: Option<String>,
    /// Initiatives it hangs on.
    pub initiatives: Vec<DrivenBy>,
    /// Initiatives of the account it could hang on too.
    pub others: Vec<Ref>,
    /// The strongest pressures on the head of its unit (B-07).
    pub hooks: Vec<Hook>,
    /// No driver leads to it, though drivers of the account are known.
    pub suspicious: bool,
}

/// An initiative with the way that leads to it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DrivenBy {
    /// Initiative.
    pub initiative: Ref,
    /// What leads to it, in words, the nearest last.
    pub drivers: Vec<String>,
    /// What must go right for it.
    pub factors: Vec<String>,
}

/// Add nodes.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DriverAdd {
    /// Account.
    pub account: String,
    /// Unit; none for the account as a whole.
    pub unit: Option<String>,
    /// Kind.
    pub kind: String,
    /// What they say.
    pub names: Vec<String>,
    /// The node that leads to them.
    pub from: Option<String>,
    /// From whom or what we know it.
    pub source: Option<String>,
}

/// Change one fact of nodes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DriverChange {
    /// Nodes.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: DriverEdit,
}

/// A fact of a node.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum DriverEdit {
    /// What it says.
    Text(String),
    /// Unit id.
    Unit(Option<String>),
    /// Person id.
    Person(Option<String>),
    /// ISO date.
    DueOn(Option<String>),
    /// From whom or what we know it.
    Source(Option<String>),
    /// Note.
    Note(Option<String>),
}

/// Let one node lead to another.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DriverLinkAdd {
    /// From.
    pub from: String,
    /// To.
    pub to: String,
}

/// Hang an opportunity on an initiative, or take it off.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DriverHang {
    /// Initiative.
    pub initiative: String,
    /// Opportunity.
    pub opportunity: String,
}
