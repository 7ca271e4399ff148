//! What the commands of links and groups take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// A link as the inspector lists it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LinkView {
    /// Id.
    pub id: String,
    /// `influence`, `dotted`, `conflict`, `alliance`, `introduction`.
    pub kind: String,
    /// Where it begins.
    pub from: Ref,
    /// Where it leads.
    pub to: Ref,
    /// 1 weak, 2, 3 strong.
    pub strength: u8,
    /// Note.
    pub note: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// Who drew it.
    pub author: Option<String>,
    /// ISO date it holds from.
    pub on_date: String,
    /// Ended on, ISO date.
    pub until_on: Option<String>,
}

/// Draw a link between two people.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LinkAdd {
    /// Who influences, reports to besides, introduces.
    pub from: String,
    /// Whom.
    pub to: String,
    /// 1–3; 2 where none is given.
    pub strength: u8,
    /// `influence` where none, `dotted`, `conflict`, `alliance`, `introduction`.
    pub kind: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// ISO date it holds from; today where none.
    pub on_date: Option<String>,
}

/// Change a link.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LinkChange {
    /// Link.
    pub id: String,
    /// The fact.
    pub edit: LinkEdit,
}

/// A fact of a link.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum LinkEdit {
    /// 1–3.
    Strength(u8),
    /// Note.
    Note(Option<String>),
    /// The other way round.
    Turn,
    /// `influence`, `dotted`, `conflict`, `alliance`, `introduction`.
    Kind(String),
    /// `confirmed`, `assumed` or `hearsay`.
    Certainty(Option<String>),
    /// ISO date it holds from.
    OnDate(String),
    /// Ended on, ISO date: the maps of earlier days keep it. None takes it up again.
    Until(Option<String>),
}

/// Add a group of people who pull the same way (C-25).
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CliqueAdd {
    /// Account.
    pub account: String,
    /// Opportunity it is seen at; none means everywhere.
    pub opportunity: Option<String>,
    /// Name.
    pub name: String,
    /// Colour token: `c-1` to `c-6`; `c-1` where none.
    pub colour: Option<String>,
    /// Its people.
    pub people: Vec<String>,
}

/// Change a group.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CliqueChange {
    /// Group.
    pub id: String,
    /// The fact.
    pub edit: CliqueEdit,
}

/// A fact of a group.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum CliqueEdit {
    /// Name.
    Name(String),
    /// Colour token.
    Colour(String),
    /// Note.
    Note(Option<String>),
    /// `confirmed`, `assumed` or `hearsay`.
    Certainty(Option<String>),
    /// Its people, all of them.
    People(Vec<String>),
    /// Ended on, ISO date.
    Until(Option<String>),
}

/// A group of people who pull the same way.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CliqueView {
    /// Id.
    pub id: String,
    /// Account's id.
    pub account: String,
    /// Opportunity it is seen at; none means everywhere.
    pub opportunity: Option<Ref>,
    /// Name.
    pub name: String,
    /// Colour token.
    pub colour: String,
    /// Note.
    pub note: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// Who saw it; none in older files.
    pub author: Option<String>,
    /// ISO date it holds from.
    pub on_date: String,
    /// Ended on, ISO date; none while it holds.
    pub until_on: Option<String>,
    /// Its people, by name.
    pub people: Vec<Ref>,
}
