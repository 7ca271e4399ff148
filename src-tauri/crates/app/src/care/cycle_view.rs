//! What the planning cycle of an account takes and gives (B-01, B-02).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// A round of planning.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CycleView {
    /// What the cycle is called.
    pub title: String,
    /// Rounds count from 1; 0 where none was begun.
    #[ts(type = "number")]
    pub round: i64,
    /// Its steps in order.
    pub steps: Vec<CycleStep>,
    /// Steps done.
    pub done: u32,
    /// Steps whose day is over.
    pub overdue: u32,
    /// Days since the first step was done.
    pub age_days: Option<u32>,
    /// When the plan is looked at again, ISO date.
    pub next_review_on: Option<String>,
    /// That day is over.
    pub review_late: bool,
    /// What shows that the plan is one (B-02).
    pub checks: Vec<PlanCheck>,
    /// Models it follows.
    pub models: Vec<String>,
}

/// A step of a round.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CycleStep {
    /// Stage key.
    pub key: String,
    /// Its sign.
    pub sign: String,
    /// Title.
    pub title: String,
    /// What it is for.
    pub goal: String,
    /// `done`, `overdue`, `next` or `later`.
    pub state: String,
    /// Who sees to it.
    pub owner: Option<Ref>,
    /// By this day, ISO date.
    pub due_on: Option<String>,
    /// Done on, ISO date.
    pub done_on: Option<String>,
    /// The customer has a part in it: who was there is asked for.
    pub asks_whom: bool,
    /// Who was there.
    pub with_whom: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// What it lacks, in words.
    pub lacks: Option<String>,
}

/// A line of the checklist, with its proof.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanCheck {
    /// Key.
    pub key: String,
    /// What is to be there.
    pub title: String,
    /// It is there.
    pub done: bool,
    /// What was found, or what is missing.
    pub why: String,
    /// The view of the account's page that proves it.
    pub place: String,
    /// What that view shows.
    pub shows: Option<String>,
}

/// Change a step of the round that runs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CycleChange {
    /// Account.
    pub account: String,
    /// Stage key.
    pub step: String,
    /// The fact.
    pub edit: CycleEdit,
}

/// A fact of a step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum CycleEdit {
    /// Teammate.
    Owner(Option<String>),
    /// ISO date.
    DueOn(Option<String>),
    /// ISO date, not in the future.
    DoneOn(Option<String>),
    /// Who was there.
    WithWhom(Option<String>),
    /// Note.
    Note(Option<String>),
}
