//! What the commands about actions take and give (B-25).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// Which actions.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ActionQuery {
    /// Of what belongs to this account, and of itself.
    pub account: Option<String>,
    /// About this.
    pub subject: Option<String>,
    /// Of this teammate; empty is nobody's.
    pub owner: Option<String>,
    /// Open ones only.
    pub open: bool,
    /// `open`, `overdue`, `soon`, `undated` or `done`.
    pub state: Option<String>,
    /// `plan`, `opportunity`, `relationship` or `workshop`.
    pub part: Option<String>,
    /// Under this goal of a plan; empty is under none.
    pub goal: Option<String>,
    /// Words of it, of what it is about or of who does it.
    pub search: String,
}

/// Something one of us is to do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionView {
    /// Id.
    pub id: String,
    /// What it is about.
    pub subject: Ref,
    /// What that is: `person`, `account`, `opportunity`, `unit`, `note`, `workshop`, `lead`, or `none`.
    pub subject_kind: String,
    /// The account it belongs to.
    pub account: Option<Ref>,
    /// The part of the work it belongs to: `plan`, `opportunity`, `relationship` or `workshop`.
    pub part: String,
    /// Workshop it was agreed in.
    pub workshop: Option<Ref>,
    /// Opportunity it serves.
    pub opportunity: Option<Ref>,
    /// The goal of the plan it belongs under: the one it was put under, else the one that its
    /// opportunity is to bring.
    pub goal: Option<Ref>,
    /// What to do.
    pub text: String,
    /// Who does it.
    pub owner: Option<Ref>,
    /// ISO date.
    pub due_on: Option<String>,
    /// Open and over its day.
    pub overdue: bool,
    /// `done`, `overdue`, `soon`, `later` or `undated`.
    pub standing: String,
    /// Done.
    pub done: bool,
    /// ISO date.
    pub done_on: Option<String>,
    /// What it came of: `tactic`, `trust`, `workshop`, a scorecard, or nothing.
    pub origin: Option<String>,
    /// Who wrote it down.
    pub author: String,
    /// ISO date.
    pub created_on: String,
}

/// Add something to do.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ActionAdd {
    /// What it is about; one action each. Empty text: nothing in particular.
    pub subjects: Vec<String>,
    /// Opportunity it serves.
    pub opportunity: Option<String>,
    /// Goal of the plan it is put under, where it serves no opportunity.
    pub goal: Option<String>,
    /// What to do.
    pub text: String,
    /// Teammate.
    pub owner: Option<String>,
    /// ISO date.
    pub due_on: Option<String>,
    /// What it came of.
    pub origin: Option<String>,
}

/// Change an action.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ActionChange {
    /// Actions.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: ActionEdit,
}

/// A fact of an action.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum ActionEdit {
    /// Text.
    Text(String),
    /// Teammate.
    Owner(Option<String>),
    /// ISO date.
    DueOn(Option<String>),
    /// Done.
    Done(bool),
    /// What it is about; nothing in particular where none.
    About(Option<String>),
    /// Goal of the plan it is put under; the opportunity it served gives way.
    Goal(Option<String>),
}

/// How much is to be done, in all and by person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActionLoad {
    /// Of all that were asked for, whoever does it and however it stands.
    pub all: LoadView,
    /// Of each of us who has something to do, the most burdened first; nobody's last.
    pub people: Vec<PersonLoad>,
    /// Of each account, the most overdue first; what belongs to none last.
    pub accounts: Vec<PersonLoad>,
    /// Of each goal of a plan, the most overdue first; what is under none last.
    pub goals: Vec<PersonLoad>,
}

/// A load in numbers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LoadView {
    /// Not done.
    pub open: u32,
    /// Over their day.
    pub overdue: u32,
    /// Due within a week.
    pub soon: u32,
    /// Without a day.
    pub undated: u32,
    /// Done.
    pub done: u32,
    /// Done ÷ all, as a share.
    pub share_done: Option<f64>,
    /// The same, ready to show.
    pub share: String,
}

/// The load of one of us, about one account, or under one goal.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonLoad {
    /// Who, or which; none is nobody.
    pub of: Option<Ref>,
    /// How much.
    pub load: LoadView,
}

/// Write what is open and has a day into a calendar file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CalendarWrite {
    /// Where to; ends in `.ics`.
    pub path: String,
    /// Which.
    pub query: ActionQuery,
    /// A file that stands there is replaced.
    pub replace: bool,
}
