//! What the opportunities' commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::effort::OpportunityEffort;
use crate::wire::{MoneyView, Ref};

/// Which opportunities, in which order. Also what stands behind a chart's figure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OpportunityQuery {
    /// Part of the name or of the account's name.
    pub search: String,
    /// Only these; empty means all.
    pub ids: Vec<String>,
    /// Only those of a list too long to name them, by the key that a mark or a column gave.
    pub among: Option<String>,
    /// Account.
    pub account: Option<String>,
    /// Only those without an account.
    pub no_account: bool,
    /// Owner.
    pub owner: Option<String>,
    /// Product.
    pub product: Option<String>,
    /// What came of a lead from this source: a level of the scale of sources (D-05).
    pub source: Option<String>,
    /// Accounts of this territory.
    pub territory: Option<String>,
    /// Pipeline key.
    pub pipeline: Option<String>,
    /// Stage keys; empty means all.
    pub stages: Vec<String>,
    /// `open`, `won`, `lost`; empty means all.
    pub outcomes: Vec<String>,
    /// Expected close, from this ISO date on (open ones only).
    pub closes_from: Option<String>,
    /// Expected close, up to and with this ISO date.
    pub closes_to: Option<String>,
    /// Closed from this ISO date on.
    pub closed_from: Option<String>,
    /// Closed up to and with this ISO date.
    pub closed_to: Option<String>,
    /// Only those without an expected close.
    pub undated: bool,
    /// True: only those a forecast counts. False: only open ones it leaves out, since not all
    /// elements are confirmed (D-07).
    pub counted: Option<bool>,
    /// Open ones held so: `private`, `expiring`, `public`; empty means all (D-09).
    pub holds: Vec<String>,
    /// Column name of [`OpportunityRow`].
    pub sort: String,
    /// Largest first.
    pub descending: bool,
    /// First row.
    pub offset: u32,
    /// At most so many; 0 means all.
    pub limit: u32,
}

/// One opportunity in a table or on a card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpportunityRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its number in the system it came from.
    pub reference: Option<String>,
    /// Account.
    pub account: Option<Ref>,
    /// Unit.
    pub unit: Option<Ref>,
    /// Owner.
    pub owner: Option<Ref>,
    /// Product.
    pub product: Option<Ref>,
    /// Pipeline key.
    pub pipeline: String,
    /// Stage key; the last one reached where it is decided.
    pub stage: String,
    /// `open`, `won` or `lost`.
    pub outcome: String,
    /// Amount.
    pub amount: Option<MoneyView>,
    /// ISO currency of the amount, or of the one to come.
    pub currency: String,
    /// Percent, from the stage or set by hand.
    pub probability: u32,
    /// Whether the percent was set by hand.
    pub probability_by_hand: bool,
    /// ISO date.
    pub opened_on: Option<String>,
    /// Expected close, ISO date.
    pub closes_on: Option<String>,
    /// Decided on, ISO date.
    pub closed_on: Option<String>,
    /// Days in the present stage; none where decided.
    pub stage_days: Option<i32>,
    /// In its stage for longer than 1.5 × the days expected (D-30).
    pub stuck: bool,
    /// `pipeline`, `upside`, `commit` or `omitted` of its stage; `won` or `lost` where decided.
    pub category: String,
    /// Elements confirmed as high as the amount asks (D-07, D-08).
    pub valid: u32,
    /// Elements there are; 0 where its pipeline asks for none.
    pub valid_of: u32,
    /// `private`, `expiring` or `public`; none where decided (D-09).
    pub hold: Option<String>,
    /// The last day it is left to its owner, ISO date.
    pub protected_until: Option<String>,
    /// Whether a forecast counts it.
    pub counted: bool,
    /// Marks of its stage reached.
    pub marks: u32,
    /// Marks its stage has.
    pub marks_of: u32,
    /// How far the buyer is, level of the scale `buyer-state` (D-11).
    pub buyer: Option<String>,
    /// States by which we are ahead of the buyer, negative behind; none where close together.
    pub apart: Option<i32>,
    /// What matters next, in words; none where nothing does.
    pub next: Option<String>,
    /// Open, but its expected close has passed.
    pub overdue: bool,
    /// Our days for winning it, as said (D-23).
    pub effort_days: Option<f64>,
    /// What winning it costs us, as said (D-23).
    pub effort_cost: Option<MoneyView>,
    /// What it takes of us, also by its team (B-28); none where nothing is known.
    pub effort: Option<OpportunityEffort>,
    /// What of its amount is left after our cost, percent; a loss is negative.
    pub margin_percent: Option<f64>,
    /// What was taken off the list price, percent.
    pub discount_percent: Option<f64>,
    /// Note.
    pub note: Option<String>,
}

/// A page of opportunities with sums over all of them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpportunityPage {
    /// Rows.
    pub rows: Vec<OpportunityRow>,
    /// Number of rows without paging.
    pub total: u32,
    /// Sum of amounts in the workspace's currency.
    pub sum: MoneyView,
    /// Sum of amount × probability of the open ones that a forecast counts.
    pub weighted: MoneyView,
    /// How many are in a currency without a rate, and so not in the sums.
    pub other_currency: u32,
    /// The rates of the sums, and what is missing from them, in sentences.
    pub notes: Vec<String>,
}

/// The board: open opportunities by stage, then won and lost.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpportunityBoard {
    /// Pipeline key.
    pub pipeline: String,
    /// Columns in the pipeline's order; `won` and `lost` last.
    pub columns: Vec<BoardColumn>,
}

/// One column of the board.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BoardColumn {
    /// Stage key, `won` or `lost`.
    pub stage: String,
    /// How many in it.
    pub count: u32,
    /// Sum of amounts in the workspace's currency.
    pub sum: MoneyView,
    /// The first cards; ask [`OpportunityQuery`] with the stage for more.
    pub cards: Vec<OpportunityRow>,
}

/// One opportunity with its history.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpportunityDetail {
    /// The row as tables show it.
    pub row: OpportunityRow,
    /// Stage, amount, close date and outcome over time, latest first.
    pub facts: Vec<FactView>,
}

/// A dated fact of an opportunity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FactView {
    /// ISO date.
    pub on_date: String,
    /// `stage`, `amount`, `closes-on`, `outcome`.
    pub kind: String,
    /// As shown: a stage's title, an amount, a date, an outcome.
    pub text: String,
    /// Who.
    pub author: String,
    /// Why.
    pub why: Option<String>,
}

/// Add opportunities.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OpportunityAdd {
    /// One name per opportunity.
    pub names: Vec<String>,
    /// Account.
    pub account: Option<String>,
    /// Unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// Product.
    #[serde(default)]
    pub product: Option<String>,
    /// Pipeline; the workspace's own where none.
    pub pipeline: Option<String>,
    /// Stage; the first where none.
    pub stage: Option<String>,
    /// The customer's initiative they hang on (B-08).
    #[serde(default)]
    pub initiative: Option<String>,
}

/// Change one fact of one or more opportunities.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OpportunityChange {
    /// Opportunities.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: OpportunityEdit,
}

/// A fact of an opportunity. Amounts are typed text.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum OpportunityEdit {
    /// Name.
    Name(String),
    /// Account's id.
    Account(Option<String>),
    /// Unit's id.
    Unit(Option<String>),
    /// Owner's id.
    Owner(Option<String>),
    /// Product's id.
    Product(Option<String>),
    /// Amount as typed.
    Amount(Option<String>),
    /// ISO currency of its amounts; they keep their numbers.
    Currency(String),
    /// Percent by hand; none for the stage's own.
    Probability(Option<u32>),
    /// ISO date.
    OpenedOn(Option<String>),
    /// ISO date.
    ClosesOn(Option<String>),
    /// ISO date of the decision, for decided ones.
    ClosedOn(Option<String>),
    /// Note.
    Note(Option<String>),
    /// Our days spent on winning it, as typed (D-23).
    EffortDays(Option<String>),
    /// Our other cost of winning it, as typed (D-23).
    EffortCost(Option<String>),
    /// What of its amount is left after our cost, percent as typed, −100 to 100.
    Margin(Option<String>),
    /// What was taken off the list price, percent as typed, 0 to 100.
    Discount(Option<String>),
    /// When the contract was signed, ISO date (D-29).
    SignedOn(Option<String>),
    /// What the contract pays in all, as typed (D-29).
    Contract(Option<String>),
    /// Why it was lost, level of the scale `loss-reason`.
    LossReason(Option<String>),
    /// The competitor who won it.
    Winner(Option<String>),
    /// What was learnt.
    Lesson(Option<String>),
    /// What we want (D-20).
    Goal(Option<String>),
    /// How we win (D-20).
    Strategy(Option<String>),
    /// Which moves (D-20).
    Tactics(Option<String>),
}

/// Move opportunities to a stage, or decide them.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OpportunityMove {
    /// Opportunities.
    pub ids: Vec<String>,
    /// Pipeline, where it changes too.
    pub pipeline: Option<String>,
    /// Stage key, `won` or `lost`.
    pub stage: String,
    /// ISO date; today where none.
    pub on_date: Option<String>,
    /// Why: also what lets it pass open marks (D-27).
    pub why: Option<String>,
    /// Lost: level of the scale `loss-reason`.
    #[serde(default)]
    pub reason: Option<String>,
    /// Lost: the competitor who won it.
    #[serde(default)]
    pub winner: Option<String>,
    /// Lost or won: what was learnt.
    #[serde(default)]
    pub lesson: Option<String>,
}

/// From one pipeline to another.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PipelineMatch {
    /// Key of the pipeline left.
    pub from: String,
    /// Key of the one entered.
    pub into: String,
}

/// Where a stage of a pipeline leads in another.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageMatch {
    /// Stage left.
    pub stage: String,
    /// Its title.
    pub title: String,
    /// Opportunities there, open and decided.
    pub count: u32,
    /// The nearest stage of the other pipeline.
    pub to: String,
}

/// Who has an opportunity to themselves, and until when (D-09).
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProtectionView {
    /// `private`, `expiring` or `public`.
    pub hold: String,
    /// Its last day, ISO date; none where it was given free, or nobody said when it was opened.
    pub until_on: Option<String>,
    /// Days until then; negative where it has passed.
    pub days: Option<i32>,
    /// Months it usually lasts.
    pub months: u32,
    /// What was said of it, latest first.
    pub steps: Vec<ProtectionStep>,
}

/// What was said of a protection.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProtectionStep {
    /// `extend`, `release`, `transfer`, or `owner` where only the owner was changed.
    pub kind: String,
    /// Who had it from then on.
    pub owner: Option<Ref>,
    /// ISO date.
    pub until_on: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// ISO date.
    pub on_date: String,
    /// Who said so.
    pub author: String,
}

/// Protect longer, give free, or hand over.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ProtectionSet {
    /// Opportunity.
    pub id: String,
    /// `extend`, `release` or `transfer`.
    pub kind: String,
    /// Who gets it, where it is handed over.
    pub owner: Option<String>,
    /// Its last day, ISO date; the usual months from today where none.
    pub until_on: Option<String>,
    /// Why; needed to hand over what is still somebody's.
    pub why: Option<String>,
}
