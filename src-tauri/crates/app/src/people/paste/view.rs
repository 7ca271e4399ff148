//! What reading and pasting a chart take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Pasted text, and where its people go.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChartText {
    /// Account.
    pub account: String,
    /// An indented list, or rows of a spreadsheet.
    pub text: String,
    /// Whom those at the top report to.
    pub manager: Option<String>,
}

/// How a text is understood.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChartReading {
    /// As what.
    pub form: ChartForm,
    /// People from top to bottom, reports below their managers.
    pub people: Vec<ChartPerson>,
    /// How many of them are new.
    pub fresh: u32,
    /// What to look at, a sentence each.
    pub doubts: Vec<String>,
    /// Doubts beyond those told.
    pub more_doubts: u32,
}

/// As what a text is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChartForm {
    /// One person a line.
    List,
    /// Indented lines.
    Outline,
    /// Rows: name, title, reports to.
    Sheet,
}

/// A person of a text.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChartPerson {
    /// Name; blank for a position.
    pub name: String,
    /// Title.
    pub title: Option<String>,
    /// Levels below the top of the text.
    pub depth: u32,
    /// Manager who is on the map already.
    pub above: Option<String>,
    /// On the map already; not added again.
    pub known: bool,
}
