//! What the commands of activities take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// Which activities, the latest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ActivityQuery {
    /// Only with this account.
    pub account: Option<String>,
    /// Only by this teammate.
    pub teammate: Option<String>,
    /// Only with this person.
    pub person: Option<String>,
    /// First day, ISO.
    pub from: Option<String>,
    /// Last day, ISO.
    pub to: Option<String>,
    /// First row.
    pub offset: u32,
    /// At most so many; 0 means all.
    pub limit: u32,
}

/// One activity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActivityRow {
    /// Id.
    pub id: String,
    /// Account.
    pub account: Ref,
    /// With whom.
    pub person: Option<Ref>,
    /// Who of us.
    pub teammate: Option<Ref>,
    /// `call`, `visit`, `meeting`, `mail` or `work`.
    pub kind: String,
    /// ISO date.
    pub on_date: String,
    /// Hours.
    pub hours: Option<f64>,
    /// The same as shown; empty for none.
    pub hours_text: String,
    /// What came of it.
    pub summary: Option<String>,
    /// Who wrote it down.
    pub author: String,
}

/// A page of activities.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ActivityPage {
    /// Rows, the latest first.
    pub rows: Vec<ActivityRow>,
    /// Number of rows without paging.
    pub total: u32,
    /// Hours of all of them.
    pub hours: f64,
    /// The same as shown.
    pub hours_text: String,
    /// How many of them have no hours written.
    pub without_hours: u32,
    /// The last day of all of them, ISO.
    pub last_on: Option<String>,
    /// Days from then to today.
    pub days_since: Option<i32>,
    /// `fresh` up to 30 days, `waiting` up to 90, then `silent`; none without any.
    pub pace: Option<String>,
}

/// Write down an activity.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ActivityAdd {
    /// Account.
    pub account: String,
    /// A person of it.
    pub person: Option<String>,
    /// Who of us.
    pub teammate: Option<String>,
    /// `call`, `visit`, `meeting`, `mail` or `work`.
    pub kind: String,
    /// ISO date; today where none.
    pub on_date: Option<String>,
    /// Hours as typed: `1.5`, `1:30`, `90m`; blank for none.
    pub hours: Option<String>,
    /// What came of it.
    pub summary: Option<String>,
    /// What comes next: an action, about the same person or account.
    pub next: Option<String>,
    /// By this day, ISO date.
    pub next_on: Option<String>,
}

/// Change one fact of activities.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ActivityChange {
    /// Activities.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: ActivityEdit,
}

/// A fact of an activity.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum ActivityEdit {
    /// `call`, `visit`, `meeting`, `mail` or `work`.
    Kind(String),
    /// ISO date, not in the future.
    OnDate(String),
    /// Hours as typed.
    Hours(Option<String>),
    /// A person of the account.
    Person(Option<String>),
    /// Who of us.
    Teammate(Option<String>),
    /// What came of it.
    Summary(Option<String>),
}
