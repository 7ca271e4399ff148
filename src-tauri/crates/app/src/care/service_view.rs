//! What issues and satisfaction of an account take and give (A-08, E-21, E-34).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// How an account is served.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ServiceView {
    /// Issues and complaints, open ones first, then the latest.
    pub issues: Vec<IssueView>,
    /// Open ones.
    pub open: u32,
    /// Days of the oldest open one.
    pub oldest_days: Option<u32>,
    /// Mean days to the first answer, in words.
    pub response: Option<String>,
    /// Mean days to the solution, in words.
    pub resolution: Option<String>,
    /// Solved at the first contact, percent of those of which it is known.
    pub first_percent: Option<u32>,
    /// How content they said to be, the latest first.
    pub satisfaction: Vec<SatisfactionView>,
    /// Mean of the latest answer of each within a year.
    pub content: Option<f64>,
    /// Follow-ups still to be done.
    pub to_follow: u32,
    /// How far loyalty has come, level of the scale `loyalty` (E-27).
    pub loyalty: Option<String>,
}

/// Who is to be met next.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Visits {
    /// The most overdue first, then who is due next, then who has no rhythm.
    pub rows: Vec<VisitView>,
    /// Overdue ones.
    pub late: u32,
}

/// Somebody to be met by one of us.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VisitView {
    /// The pair.
    pub pair: String,
    /// One of them.
    pub person: Ref,
    /// Title.
    pub title: Option<String>,
    /// One of us.
    pub teammate: Ref,
    /// They should meet every so many days; none where nobody said.
    pub rhythm_days: Option<u32>,
    /// Last contact of the two, ISO date.
    pub last_on: Option<String>,
    /// To be met until, ISO date.
    pub due_on: Option<String>,
    /// Days until then, negative where it has passed.
    pub days: Option<i32>,
    /// It has passed.
    pub late: bool,
}

/// An issue or a complaint.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IssueView {
    /// Id.
    pub id: String,
    /// `issue` or `complaint`.
    pub kind: String,
    /// What is wrong; none while private things are left out.
    pub name: Option<String>,
    /// 1 is small, 3 is grave.
    #[ts(type = "number")]
    pub severity: i64,
    /// Who of them brought it.
    pub person: Option<Ref>,
    /// Who of us sees to it.
    pub owner: Option<Ref>,
    /// ISO date.
    pub opened_on: String,
    /// First answered on, ISO date.
    pub answered_on: Option<String>,
    /// Solved on, ISO date.
    pub resolved_on: Option<String>,
    /// Solved at the first contact.
    pub at_first: Option<bool>,
    /// Where it came from.
    pub cause: Option<String>,
    /// Days it was open, or is.
    pub days: u32,
    /// Who wrote it down.
    pub author: String,
}

/// How content somebody said to be.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SatisfactionView {
    /// Id.
    pub id: String,
    /// ISO date.
    pub on_date: String,
    /// 1 to 5.
    #[ts(type = "number")]
    pub score: i64,
    /// Who said so.
    pub person: Option<Ref>,
    /// In their words.
    pub words: Option<String>,
    /// What we do about it.
    pub follow_up: Option<String>,
    /// Done on, ISO date.
    pub followed_on: Option<String>,
    /// Who wrote it down.
    pub author: String,
}

/// Write issues down.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IssueAdd {
    /// Account.
    pub account: String,
    /// `issue` or `complaint`.
    pub kind: String,
    /// One name per issue.
    pub names: Vec<String>,
    /// ISO date; today where none.
    #[serde(default)]
    pub opened_on: Option<String>,
}

/// Change a fact of issues.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IssueChange {
    /// Issues.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: IssueEdit,
}

/// A fact of an issue.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum IssueEdit {
    /// `issue` or `complaint`.
    Kind(String),
    /// What is wrong.
    Name(String),
    /// 1 to 3.
    Severity(#[ts(type = "number")] i64),
    /// A person of the account.
    Person(Option<String>),
    /// Teammate.
    Owner(Option<String>),
    /// ISO date, not in the future.
    OpenedOn(String),
    /// ISO date, not in the future.
    AnsweredOn(Option<String>),
    /// ISO date, not in the future.
    ResolvedOn(Option<String>),
    /// Solved at the first contact.
    AtFirst(Option<bool>),
    /// Where it came from.
    Cause(Option<String>),
}

/// Write down how content somebody is.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SatisfactionAdd {
    /// Account.
    pub account: String,
    /// A person of it.
    pub person: Option<String>,
    /// 1 to 5.
    #[ts(type = "number")]
    pub score: i64,
    /// ISO date, not in the future; today where none.
    pub on_date: Option<String>,
    /// In their words.
    pub words: Option<String>,
}

/// Change a fact of answers.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SatisfactionChange {
    /// Answers.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: SatisfactionEdit,
}

/// A fact of an answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum SatisfactionEdit {
    /// 1 to 5.
    Score(#[ts(type = "number")] i64),
    /// ISO date, not in the future.
    OnDate(String),
    /// A person of the account.
    Person(Option<String>),
    /// In their words.
    Words(Option<String>),
    /// What we do about it.
    FollowUp(Option<String>),
    /// ISO date, not in the future.
    FollowedOn(Option<String>),
}
