//! What the commands about competing take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actions::view::ActionView;
use crate::wire::{JudgementView, MoneyView, Ref};

/// The contest for an opportunity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Contest {
    /// Account, where it has one: preferences are said of it.
    pub account: Option<String>,
    /// Strategy chosen, level of the scale `competitive-strategy`.
    pub strategy: Option<String>,
    /// Strategies over time, latest first, each with its reason.
    pub strategies: Vec<JudgementView>,
    /// How each strategy ended in opportunities that were decided; only those that were tried (D-21).
    pub results: Vec<StrategyResult>,
    /// What speaks against the strategy chosen.
    pub hints: Vec<String>,
    /// How much more the customer prefers the best rival than us; negative where we lead (B-20).
    pub gap: Option<f64>,
    /// Ourselves first, then rivals.
    pub contenders: Vec<ContenderView>,
    /// Mandatory first, then by how many care.
    pub criteria: Vec<CriterionOf>,
    /// What the account's people decide by and no criterion says yet (C-16).
    pub wishes: Vec<CriterionWish>,
    /// Tactics of the strategy chosen, with the actions that were made of them.
    pub tactics: Vec<TacticOf>,
    /// Steps of the customer's purchase, by day.
    pub steps: Vec<PurchaseStepView>,
}

/// How a strategy ended so far, anywhere in the workspace.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StrategyResult {
    /// Level of the scale `competitive-strategy`.
    pub strategy: String,
    /// Opportunities won with it.
    pub won: u32,
    /// Opportunities decided with it.
    pub decided: u32,
}

/// A tactic of a strategy (D-21).
#[derive(Debug, Clone, Serialize, TS)]
pub struct TacticOf {
    /// What to do.
    pub text: String,
    /// The action that was made of it.
    pub action: Option<ActionView>,
}

/// A step of the customer's purchase (D-25 section 9, D-28).
#[derive(Debug, Clone, Serialize, TS)]
pub struct PurchaseStepView {
    /// Id.
    pub id: String,
    /// Its kind: `input`, `publication`, `questions`, `submission`, `opening`, `presentation`,
    /// `publicity`, `award`, `negotiation`, `contract`, `installation` or `other`.
    pub kind: String,
    /// What it is called: by its own name, or by its kind.
    pub title: String,
    /// Its own name.
    pub name: Option<String>,
    /// ISO date.
    pub on_date: Option<String>,
    /// Who sees to it at the customer.
    pub person: Option<Ref>,
    /// It is over.
    pub done: bool,
    /// Its day has passed, and it is not over.
    pub overdue: bool,
    /// Within a week.
    pub soon: bool,
    /// Note.
    pub note: Option<String>,
}

/// Add steps of the customer's purchase.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StepAdd {
    /// Opportunity.
    pub opportunity: String,
    /// Kinds; one step each.
    pub kinds: Vec<String>,
    /// ISO date.
    pub on_date: Option<String>,
}

/// Change one fact of steps.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StepChange {
    /// Steps.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: StepEdit,
}

/// A fact of a step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum StepEdit {
    /// Kind.
    Kind(String),
    /// Own name.
    Name(Option<String>),
    /// ISO date.
    OnDate(Option<String>),
    /// One of the customer's people.
    Person(Option<String>),
    /// It is over.
    Done(bool),
    /// Note.
    Note(Option<String>),
}

/// Who wants it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContenderView {
    /// Competitor; empty is ourselves.
    pub id: String,
    /// Name.
    pub name: String,
    /// Row among the rivals; none for ourselves.
    pub contender: Option<String>,
    /// How much the customer prefers it, 1 to 5 (B-20).
    pub preference: Option<f64>,
    /// What it offers.
    pub solution: Option<String>,
    /// Its strengths here.
    pub strengths: Option<String>,
    /// Its weaknesses here.
    pub weaknesses: Option<String>,
    /// Its likely strategy.
    pub strategy: Option<String>,
    /// Expected score where criteria have weights, 0 to 100 (D-28).
    pub score: Option<f64>,
    /// How much more than ours that is; none for ourselves.
    pub ahead: Option<f64>,
}

/// What the customer decides by.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriterionOf {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Written in the customer's papers.
    pub formal: bool,
    /// Whoever does not meet it is out.
    pub mandatory: bool,
    /// Weight, where one is known.
    pub weight: Option<u32>,
    /// Note.
    pub note: Option<String>,
    /// Who cares.
    pub people: Vec<Cares>,
    /// −1 behind, 0 not known, 1 ahead; one per contender.
    pub standings: Vec<Option<i32>>,
}

/// Somebody who cares about a criterion.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Cares {
    /// Person.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its place among what they decide by, from 1; none where they did not name it.
    pub rank: Option<u32>,
}

/// What people decide by and no criterion says yet.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriterionWish {
    /// In their words.
    pub name: String,
    /// Who named it, whoever puts it highest first.
    pub people: Vec<Cares>,
}

/// Add what the customer decides by.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CriterionAdd {
    /// Opportunity.
    pub opportunity: String,
    /// One name per criterion.
    pub names: Vec<String>,
    /// Who cares about each of them.
    #[serde(default)]
    pub people: Vec<String>,
}

/// Change one fact of criteria.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CriterionChange {
    /// Criteria.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: CriterionEdit,
}

/// A fact of a criterion.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum CriterionEdit {
    /// Name.
    Name(String),
    /// Written in the customer's papers.
    Formal(bool),
    /// Whoever does not meet it is out.
    Mandatory(bool),
    /// 1 to 1000; none where not known.
    Weight(Option<u32>),
    /// Note.
    Note(Option<String>),
    /// Who cares, all of them.
    People(Vec<String>),
}

/// Where a contender stands on a criterion.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StandingSet {
    /// Criterion.
    pub criterion: String,
    /// Competitor; none is ourselves.
    pub contender: Option<String>,
    /// −1 behind, 0 not known, 1 ahead; none clears it.
    pub value: Option<i32>,
}

/// The strategies of an account's open opportunities (D-22).
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccountStrategies {
    /// Open opportunities.
    pub rows: Vec<StrategyRow>,
    /// How many have no strategy.
    pub without: u32,
    /// What does not go together, in words.
    pub contradictions: Vec<String>,
}

/// One opportunity's strategy.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StrategyRow {
    /// Opportunity.
    pub opportunity: Ref,
    /// Unit.
    pub unit: Option<Ref>,
    /// Amount.
    pub amount: Option<MoneyView>,
    /// Level of the scale `competitive-strategy`.
    pub strategy: Option<String>,
}
