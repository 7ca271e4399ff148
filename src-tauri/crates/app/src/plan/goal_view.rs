//! What the commands of an account's goals take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// The goals of an account as a tree: the goal of all, then existing and new business, then units
/// and their projects (B-06).
#[derive(Debug, Clone, Serialize, TS)]
pub struct GoalTree {
    /// The account.
    pub account: Ref,
    /// ISO currency of every amount.
    pub currency: String,
    /// The vision (B-24), if one is written down.
    pub vision: Option<GoalView>,
    /// The goal of all, if one is set.
    pub overall: Option<GoalView>,
    /// Existing business, then new.
    pub branches: Vec<GoalBranch>,
    /// All projects beside the goal of all.
    pub cover: CoverView,
}

/// Existing or new business.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GoalBranch {
    /// `existing` or `new`.
    pub key: String,
    /// Its units, in their order; the account itself first where it has projects.
    pub units: Vec<GoalUnit>,
    /// Its projects.
    pub cover: CoverView,
}

/// A unit with its projects.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GoalUnit {
    /// Unit; none is the account itself.
    pub unit: Option<Ref>,
    /// Its projects, in order.
    pub goals: Vec<GoalView>,
    /// All of them.
    pub cover: CoverView,
}

/// What projects bring beside a goal.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CoverView {
    /// The goal; none below the goal of all.
    pub goal: Option<MoneyView>,
    /// What projects are to bring.
    pub planned: MoneyView,
    /// What their opportunities have brought.
    pub won: MoneyView,
    /// What no project covers; below zero where they bring more.
    pub gap: Option<MoneyView>,
}

/// A goal.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GoalView {
    /// Id.
    pub id: String,
    /// Account.
    pub account: Ref,
    /// `vision`, `overall`, `existing` or `new`.
    pub branch: String,
    /// Unit of a project.
    pub unit: Option<Ref>,
    /// The opportunity that is to bring it.
    pub opportunity: Option<Ref>,
    /// `open`, `won` or `lost`.
    pub outcome: Option<String>,
    /// Who answers for it.
    pub owner: Option<Ref>,
    /// What is to be reached.
    pub name: String,
    /// Revenue a year it is to bring.
    pub revenue: Option<MoneyView>,
    /// What its opportunity has brought.
    pub won: Option<MoneyView>,
    /// What else is measured.
    pub measure: Option<String>,
    /// Where that stood.
    pub baseline: Option<f64>,
    /// Where it is to stand.
    pub target: Option<f64>,
    /// Where it stands.
    pub actual: Option<f64>,
    /// How far, 0 to 1; by the measure, else by what is won of the revenue.
    pub progress: Option<f64>,
    /// By this day, ISO date.
    pub due_on: Option<String>,
    /// That day is over, and it is not reached.
    pub late: bool,
    /// It says exactly what.
    pub specific: bool,
    /// It has a number.
    pub measurable: bool,
    /// It can be reached.
    pub attainable: bool,
    /// It serves the plan.
    pub appropriate: bool,
    /// It has a day.
    pub timely: bool,
    /// Of those five, how many (B-24).
    pub smart: u8,
    /// Note.
    pub note: Option<String>,
}

/// Which goals; all of them where nothing is said.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct GoalQuery {
    /// Only this account's.
    pub account: Option<String>,
}

/// Write goals down.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GoalAdd {
    /// Account.
    pub account: String,
    /// `vision`, `overall`, `existing` or `new`; of the first two an account has one.
    pub branch: String,
    /// Unit of a project.
    #[serde(default)]
    pub unit: Option<String>,
    /// One name per goal.
    pub names: Vec<String>,
}

/// Change one fact of goals.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GoalChange {
    /// Goals.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: GoalEdit,
}

/// A fact of a goal. Amounts are typed text.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum GoalEdit {
    /// What is to be reached.
    Name(String),
    /// `existing` or `new`.
    Branch(String),
    /// Unit.
    Unit(Option<String>),
    /// Opportunity of the account.
    Opportunity(Option<String>),
    /// Teammate.
    Owner(Option<String>),
    /// Revenue a year.
    Revenue(Option<String>),
    /// What else is measured.
    Measure(Option<String>),
    /// Where that stood.
    Baseline(Option<f64>),
    /// Where it is to stand.
    Target(Option<f64>),
    /// Where it stands.
    Actual(Option<f64>),
    /// ISO date.
    DueOn(Option<String>),
    /// It says exactly what.
    Specific(bool),
    /// It can be reached.
    Attainable(bool),
    /// It serves the plan.
    Appropriate(bool),
    /// Note.
    Note(Option<String>),
}
