//! What the commands about the pursuit of an opportunity take and give: gate, marks, elements,
//! payments, settings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{ProtectionView, FactView, OpportunityRow};
use crate::actions::view::ActionView;
use crate::wire::{MoneyView, Ref};

/// Which move the gate is asked about.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct GateQuery {
    /// Opportunities.
    pub ids: Vec<String>,
    /// Stage key, `won` or `lost`.
    pub stage: String,
    /// Pipeline, where it changes too.
    pub pipeline: Option<String>,
}

/// What a move leaves open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GateView {
    /// What is open; empty where the way is free.
    pub items: Vec<GateItem>,
    /// Whether the move asks for a reason.
    pub needs_reason: bool,
    /// What to beware of in the stage entered.
    pub warnings: Vec<String>,
}

/// One thing that is open.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GateItem {
    /// Opportunity.
    pub opportunity: String,
    /// Its name.
    pub name: String,
    /// Stage key.
    pub stage: String,
    /// Key of the mark, where it is ticked by hand.
    pub mark: Option<String>,
    /// In words.
    pub text: String,
}

/// Tick a mark of a stage, or take the tick back.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MarkSet {
    /// Opportunity.
    pub opportunity: String,
    /// A process beside its pipeline; its pipeline where none.
    pub flow: Option<String>,
    /// Stage key.
    pub stage: String,
    /// Mark key.
    pub mark: String,
    /// Reached.
    pub done: bool,
    /// What shows it.
    pub evidence: Option<String>,
    /// ISO date; today where none.
    pub on_date: Option<String>,
}

/// Add a payment to a schedule.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaymentAdd {
    /// Opportunity.
    pub opportunity: String,
    /// What it is called.
    pub name: String,
    /// As typed, over 0.
    pub amount: String,
    /// ISO date.
    #[serde(default)]
    pub due_on: Option<String>,
    /// Received on, ISO date.
    #[serde(default)]
    pub paid_on: Option<String>,
}

/// Change one fact of payments.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PaymentChange {
    /// Payments.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: PaymentEdit,
}

/// A fact of a payment.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum PaymentEdit {
    /// Name.
    Name(String),
    /// As typed, over 0.
    Amount(String),
    /// ISO date.
    DueOn(Option<String>),
    /// ISO date.
    PaidOn(Option<String>),
}

/// What a workspace chose for its opportunities.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PursuitSettings {
    /// A forecast counts only opportunities with all elements confirmed (D-07).
    pub valid_only: bool,
    /// From this amount on pre-sales must have seen the elements (D-08).
    pub pre_sales: MoneyView,
    /// From this amount on the superior must have.
    pub superior: MoneyView,
    /// From this amount on an executive must have.
    pub executive: MoneyView,
    /// Won also needs the first payment (D-29).
    pub needs_payment: bool,
    /// Percent of the contract that the first payment must be.
    pub least_percent: u32,
    /// Smallest deal worth pursuing (D-19).
    pub smallest: Option<MoneyView>,
    /// Least profit worth pursuing, percent (D-19).
    pub least_profit: Option<f64>,
    /// Most days until the close (D-19).
    pub longest_days: Option<u32>,
    /// Months an opportunity is left to whoever works it (D-09).
    pub protect_months: u32,
    /// Days before the end of it at which it is told.
    pub protect_warning: u32,
    /// What a day of ours costs; none where nobody said (B-28).
    pub day_rate: Option<MoneyView>,
}

/// One choice.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum PursuitEdit {
    /// A forecast counts only valid ones.
    ValidOnly(bool),
    /// As typed.
    PreSales(String),
    /// As typed.
    Superior(String),
    /// As typed.
    Executive(String),
    /// Won also needs the first payment.
    NeedsPayment(bool),
    /// Percent.
    LeastPercent(u32),
    /// As typed; none for no limit.
    Smallest(Option<String>),
    /// Percent as typed; none for no limit.
    LeastProfit(Option<String>),
    /// Days; none for no limit.
    LongestDays(Option<u32>),
    /// Months.
    ProtectMonths(u32),
    /// Days.
    ProtectWarning(u32),
    /// As typed; none for not known.
    DayRate(Option<String>),
}

/// One opportunity with all that its pursuit asks.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpportunityPursuit {
    /// The row as tables show it.
    pub row: OpportunityRow,
    /// Stage, amount, close date and outcome over time, latest first.
    pub facts: Vec<FactView>,
    /// Who has it to themselves, and until when; none where it is decided.
    pub protection: Option<ProtectionView>,
    /// What matters next, the most pressing first.
    pub next: Vec<MatterView>,
    /// The elements; none where its pipeline asks for none.
    pub elements: Vec<ElementView>,
    /// Key of their scorecard.
    pub scorecard: Option<String>,
    /// The step its amount asks for, 1 to 4.
    pub needed: u32,
    /// The same in words.
    pub needed_title: String,
    /// Its pipeline, stage by stage.
    pub stages: Vec<StageStepView>,
    /// Title of the state the buyer should have reached.
    pub buyer_expected: Option<String>,
    /// Its contract.
    pub contract: ContractView,
    /// How it ended, and how we mean to win it.
    pub plan: PursuitPlan,
}

/// Something that matters next.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MatterView {
    /// Its stable name.
    pub kind: String,
    /// What is the matter.
    pub text: String,
    /// The rule behind it.
    pub rule: String,
    /// Models the rule rests on.
    pub models: Vec<String>,
}

/// One element of a valid opportunity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ElementView {
    /// Criterion key.
    pub key: String,
    /// Title.
    pub title: String,
    /// What to think of.
    pub prompt: Option<String>,
    /// 0 not there, 1 to 4 up the ladder; none where nobody said.
    pub step: Option<u32>,
    /// The same in words.
    pub step_title: String,
    /// `missing`, `low` or `confirmed`.
    pub state: String,
    /// What shows it.
    pub evidence: Option<String>,
    /// Who saw it, and how.
    pub source: Option<String>,
    /// ISO date.
    pub on_date: Option<String>,
    /// Who says so.
    pub author: Option<String>,
}

/// A stage of its pipeline, as this opportunity went through it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageStepView {
    /// Key.
    pub key: String,
    /// Sign.
    pub sign: String,
    /// Title.
    pub title: String,
    /// What it is for.
    pub goal: String,
    /// `past`, `now` or `ahead`.
    pub state: String,
    /// Days it stood here in all.
    pub days: Option<i32>,
    /// Days it should take.
    pub expected_days: u32,
    /// Percent.
    pub probability: u32,
    /// What the work is about: `customer`, `opportunity`, `solution` (D-12).
    pub focus: Vec<String>,
    /// Marks in order.
    pub marks: Vec<StageMarkView>,
    /// Work by role.
    pub tasks: Vec<TaskView>,
    /// What to beware of.
    pub warnings: Vec<String>,
}

/// A mark of a stage.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageMarkView {
    /// Key.
    pub key: String,
    /// What is to be seen.
    pub text: String,
    /// Reached.
    pub reached: bool,
    /// Ticked by hand; else what is on record shows it.
    pub by_hand: bool,
    /// What shows it.
    pub evidence: Option<String>,
    /// ISO date.
    pub on_date: Option<String>,
    /// Who.
    pub author: Option<String>,
}

/// Work in a stage.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TaskView {
    /// `rep`, `pre-sales` or `manager`.
    pub role: String,
    /// What is to be done.
    pub text: String,
    /// What was made of it in the one table.
    pub action: Option<ActionView>,
}

/// A contract and its payments (D-29).
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContractView {
    /// Signed on, ISO date.
    pub signed_on: Option<String>,
    /// What it pays; the amount where nothing else is said.
    pub total: Option<MoneyView>,
    /// Whether the total was said.
    pub total_said: bool,
    /// First payment, percent of the total.
    pub first_percent: Option<f64>,
    /// Percent it must be.
    pub least_percent: u32,
    /// What is missing for it to be certainly ours, in words.
    pub lacks: Vec<String>,
    /// The schedule.
    pub payments: Vec<PaymentView>,
    /// What to be reminded of while it is not certainly ours.
    pub reminders: Vec<String>,
}

/// A part of what a contract pays.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaymentView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Amount.
    pub amount: MoneyView,
    /// ISO date.
    pub due_on: Option<String>,
    /// ISO date.
    pub paid_on: Option<String>,
    /// Due, and not come.
    pub overdue: bool,
}

/// How it ended, and how we mean to win it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PursuitPlan {
    /// Level of the scale `loss-reason`.
    pub loss_reason: Option<String>,
    /// The competitor who won it.
    pub winner: Option<Ref>,
    /// What was learnt.
    pub lesson: Option<String>,
    /// What we want (D-20).
    pub goal: Option<String>,
    /// How we win (D-20).
    pub strategy: Option<String>,
    /// Which moves (D-20).
    pub tactics: Option<String>,
}

/// A process beside the pipeline (D-16).
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProcessFlow {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Steps in order.
    pub steps: Vec<ProcessStep>,
    /// Steps with all their marks.
    pub done: u32,
}

/// A step of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProcessStep {
    /// Key.
    pub key: String,
    /// Sign.
    pub sign: String,
    /// Title.
    pub title: String,
    /// What it is for.
    pub goal: String,
    /// All its marks are reached.
    pub done: bool,
    /// Marks in order.
    pub marks: Vec<StageMarkView>,
}
