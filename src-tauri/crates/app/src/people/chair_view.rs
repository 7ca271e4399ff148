//! What the commands of chairs and their holders take and give, and the words and files
//! about one person.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// Who takes a chair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Successor {
    /// Somebody new, by name.
    New(String),
    /// Somebody of the account.
    Person(String),
    /// Nobody yet: the chair stays as a placeholder.
    Nobody,
}

/// Give a chair to somebody else from a day on. Title, unit, line, reports and place on the
/// map stay with the chair; the former holder leaves the chart and is kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonSucceed {
    /// Who holds the chair.
    pub person: String,
    /// Who takes it.
    pub by: Successor,
    /// ISO date; today where none.
    #[serde(default)]
    #[ts(optional)]
    pub on_date: Option<String>,
    /// Why.
    #[serde(default)]
    #[ts(optional)]
    pub why: Option<String>,
}

/// People leave the account from a day on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonLeave {
    /// People.
    pub ids: Vec<String>,
    /// Their chairs go too and who reported to them reports one level up; else each chair
    /// stays as a placeholder.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub close: bool,
    /// ISO date; today where none.
    #[serde(default)]
    #[ts(optional)]
    pub on_date: Option<String>,
    /// Why.
    #[serde(default)]
    #[ts(optional)]
    pub why: Option<String>,
}

/// One who holds or held a chair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Holder {
    /// Who.
    pub person: Ref,
    /// From, ISO date; none where nobody knows.
    pub from: Option<String>,
    /// To, ISO date; none who holds it now.
    pub to: Option<String>,
    /// A placeholder: the chair was empty.
    pub vacant: bool,
}

/// A change of a person's place in the structure.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonMove {
    /// `manager`, `title`, `unit` or `position`.
    pub kind: String,
    /// Before, as a name.
    pub before: Option<String>,
    /// After.
    pub after: Option<String>,
    /// ISO date.
    pub on_date: String,
    /// Who wrote it down.
    pub author: String,
    /// Why.
    pub why: Option<String>,
}

/// Dated words about a person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonTextView {
    /// `business-win`, `personal-win` (C-16), `criteria` (one a line, the weightiest first) or
    /// `need` (C-25).
    pub field: String,
    /// Opportunity they hold within; none means everywhere.
    pub opportunity: Option<Ref>,
    /// Text; empty where it was cleared.
    pub text: String,
    /// ISO date.
    pub on_date: String,
    /// Who.
    pub author: String,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// From whom or what, one a line.
    pub source: Option<String>,
    /// The sources named, each once.
    pub sources: Vec<String>,
    /// The newest of its field and opportunity.
    pub holds: bool,
    /// Older than the workspace's limit.
    pub faded: bool,
}

/// Say what a person gains, needs or decides by.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PersonTextSet {
    /// Person.
    pub person: String,
    /// `business-win`, `personal-win`, `criteria` or `need`.
    pub field: String,
    /// Opportunity; none means everywhere.
    pub opportunity: Option<String>,
    /// Text; empty clears.
    pub text: String,
    /// ISO date; today where none.
    pub on_date: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// From whom or what.
    pub source: Option<String>,
}

/// Write all that is kept about a person into a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonExport {
    /// Person.
    pub id: String,
    /// Path; ends in `.json` or `.md`.
    pub path: String,
}

/// Erase a person for good.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonErase {
    /// Person.
    pub id: String,
    /// The person's name, typed once more: this cannot be undone.
    pub name: String,
    /// Other spellings of the name to look for in free words.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub also: Vec<String>,
    /// Writes a neutral word for the name in all free words; else they stay.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub reword: bool,
}

/// Of whom the mentions are wanted.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MentionQuery {
    /// Person.
    pub id: String,
    /// Other spellings of the name.
    pub also: Vec<String>,
}

/// Where else somebody is named than in what is kept about them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Mentions {
    /// Free words with the name; the first two hundred.
    pub found: Vec<Mention>,
    /// How many there are.
    pub total: u32,
    /// The word that would stand for the name.
    pub word: String,
    /// Others are called the same: what is meant of them is found as well.
    pub namesakes: bool,
}

/// Free words that name somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Mention {
    /// What they are: `Note`, `Activity`.
    pub place: String,
    /// The words around the name.
    pub text: String,
    /// The same without the name.
    pub neutral: String,
}

/// What was erased.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct Erased {
    /// Rows taken away.
    pub rows: u32,
    /// Entries of the history whose content was taken out.
    pub entries: u32,
    /// A sentence that says what is gone, and what is not.
    pub text: String,
}
