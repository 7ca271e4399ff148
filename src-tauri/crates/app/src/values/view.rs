//! What the commands about values and pain chains take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// The values of an opportunity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ValuePage {
    /// The account whose people can confirm.
    pub account: Option<String>,
    /// In order.
    pub values: Vec<ValueView>,
    /// What all are worth a year, of those in the opportunity's currency; none where no figure is known.
    pub total: Option<MoneyView>,
}

/// A result that we deliver (B-10).
#[derive(Debug, Clone, Serialize, TS)]
pub struct ValueView {
    /// Id.
    pub id: String,
    /// What they get.
    pub result: String,
    /// By which figure of theirs it is seen.
    pub measure: Option<String>,
    /// The figure today.
    pub baseline: Option<String>,
    /// The figure then.
    pub target: Option<String>,
    /// What that is worth a year.
    pub amount: Option<MoneyView>,
    /// How they define and judge a supplier's value.
    pub judged: Option<String>,
    /// Who of them confirmed it.
    pub confirmed_by: Option<Ref>,
    /// ISO date.
    pub confirmed_on: Option<String>,
    /// What nobody else gives.
    pub differentiator: Option<String>,
    /// What the seller adds in person (D-38).
    pub personal: Option<String>,
    /// `draft`, `quantified`, `confirmed` or `differentiated`.
    pub state: String,
    /// The same in words.
    pub state_title: String,
    /// What the next state needs, in words.
    pub next: Option<String>,
}

/// Add values.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ValueAdd {
    /// Opportunity.
    pub opportunity: String,
    /// Results, one each.
    pub names: Vec<String>,
}

/// Change one fact of values.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ValueChange {
    /// Values.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: ValueEdit,
}

/// A fact of a value.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum ValueEdit {
    /// What they get.
    Result(String),
    /// By which figure it is seen.
    Measure(Option<String>),
    /// The figure today.
    Baseline(Option<String>),
    /// The figure then.
    Target(Option<String>),
    /// Worth a year, as typed.
    Amount(Option<String>),
    /// How they judge a supplier's value.
    Judged(Option<String>),
    /// Person id; confirmed today unless a day is known.
    ConfirmedBy(Option<String>),
    /// ISO date.
    ConfirmedOn(Option<String>),
    /// What nobody else gives.
    Differentiator(Option<String>),
    /// What the seller adds in person.
    Personal(Option<String>),
}

/// A pain chain, laid out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PainChain {
    /// The account whose units, people and problems these are.
    pub account: Option<String>,
    /// Column by column.
    pub columns: Vec<PainColumn>,
    /// Nodes in reading order: column by column, from the top.
    pub nodes: Vec<PainView>,
    /// Links.
    pub links: Vec<PainLinkView>,
    /// Whole width, px.
    pub width: f64,
    /// Whole height, px.
    pub height: f64,
    /// What all impacts cost a year, of those in the opportunity's currency; none where no figure is known.
    pub impact: Option<MoneyView>,
    /// Impacts without a figure.
    pub without: u32,
    /// Departments whose problems nobody named, and units of the account that are not in the chain.
    pub untouched: Vec<String>,
    /// Something drives it (B-08).
    pub driven: bool,
}

/// A column of a chain.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PainColumn {
    /// Kind.
    pub kind: String,
    /// Title.
    pub title: String,
    /// Left edge, px.
    pub x: f64,
}

/// A node of a chain.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PainView {
    /// Id.
    pub id: String,
    /// `driver`, `department`, `problem`, `impact`, `idea` or `product`.
    pub kind: String,
    /// What it says.
    pub text: String,
    /// The unit that it is.
    pub unit: Option<Ref>,
    /// Who of them has it.
    pub person: Option<Ref>,
    /// The product that it is.
    pub product: Option<Ref>,
    /// What it costs them a year.
    pub amount: Option<MoneyView>,
    /// Left edge, px.
    pub x: f64,
    /// Top edge, px.
    pub y: f64,
    /// Width, px.
    pub w: f64,
    /// Height, px.
    pub h: f64,
}

/// A link of a chain.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PainLinkView {
    /// Id.
    pub id: String,
    /// From which node.
    pub from: String,
    /// To which node.
    pub to: String,
}

/// Add nodes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PainAdd {
    /// Opportunity.
    pub opportunity: String,
    /// Kind.
    pub kind: String,
    /// What they say.
    pub names: Vec<String>,
    /// The node that leads to them.
    #[serde(default)]
    pub from: Option<String>,
}

/// Change one fact of nodes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PainChange {
    /// Nodes.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: PainEdit,
}

/// A fact of a node.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum PainEdit {
    /// What it says.
    Text(String),
    /// Unit id.
    Unit(Option<String>),
    /// Person id.
    Person(Option<String>),
    /// Product id.
    Product(Option<String>),
    /// A year, as typed.
    Amount(Option<String>),
}

/// Link two nodes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PainLinkAdd {
    /// From.
    pub from: String,
    /// To.
    pub to: String,
}
