//! What the people's commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::bond_view::*;
pub use super::chair_view::*;
pub use super::heed_view::*;
pub use super::link_view::*;
pub use super::map_view::*;
pub use super::ripple_view::*;
pub use super::stakeholder_view::*;
pub use super::team_view::*;
use crate::actions::view::ActionView;
use crate::wire::{JudgementView, Ref};

/// Which people, in which order.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PersonQuery {
    /// Account; none means all.
    pub account: Option<String>,
    /// Part of the name or title, pinyin or initials.
    pub search: String,
    /// Only those who left; else only those who are there. A search finds both.
    pub left: bool,
    /// As of this day, ISO date: those who were there, as they stood; today where none.
    pub on: Option<String>,
    /// Column name of [`PersonRow`].
    pub sort: String,
    /// Largest first.
    pub descending: bool,
    /// First row.
    pub offset: u32,
    /// At most so many; 0 means all.
    pub limit: u32,
}

/// One person in a table; the list twin of a map node.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Job title.
    pub title: Option<String>,
    /// Account.
    pub account: Ref,
    /// Unit.
    pub unit: Option<Ref>,
    /// Reports to.
    pub manager: Option<Ref>,
    /// E-mail.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Status level (C-08).
    pub status: Option<String>,
    /// Buying roles (C-01).
    pub roles: Vec<String>,
    /// Coverage level (C-07).
    pub coverage: Option<String>,
    /// Not known yet by name.
    pub placeholder: bool,
    /// Outside the formal structure.
    pub outside: bool,
    /// Influences these people.
    pub influences: Vec<Ref>,
    /// Is influenced by these people.
    pub influenced_by: Vec<Ref>,
    /// Note.
    pub note: Option<String>,
    /// The chair on the chart, shared by its successive holders.
    pub position: String,
    /// On the chart since, ISO date.
    pub since_on: Option<String>,
    /// Left on, ISO date.
    pub left_on: Option<String>,
    /// Known, but not put on the map.
    pub off_map: bool,
}

/// A page of people.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonPage {
    /// Rows.
    pub rows: Vec<PersonRow>,
    /// Number of rows without paging.
    pub total: u32,
}

/// One person with history.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonDetail {
    /// The row as tables show it.
    pub row: PersonRow,
    /// History of the status, latest first.
    pub statuses: Vec<JudgementView>,
    /// History of the buying roles.
    pub roles: Vec<JudgementView>,
    /// History of the coverage.
    pub coverages: Vec<JudgementView>,
    /// What our status towards the person suggests (C-08), localised.
    pub advice: Option<String>,
    /// Every judgement of the person: all scales, opportunities and teammates; latest first, then
    /// what is wanted, the last said first.
    pub judgements: Vec<JudgementView>,
    /// What the person gains, needs and decides by (C-16, C-25); latest first.
    pub texts: Vec<PersonTextView>,
    /// How the place in the structure changed; latest first.
    pub moves: Vec<PersonMove>,
    /// Who holds and held the chair, the present one first.
    pub holders: Vec<Holder>,
    /// Links that leave or reach the person, ended ones last.
    pub links: Vec<LinkView>,
    /// What we are to do about the person; open ones first.
    pub actions: Vec<ActionView>,
    /// Who of us looks after the person (C-19).
    pub pairs: Vec<PairView>,
}

/// Add people to an account.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonAdd {
    /// Account.
    pub account: String,
    /// One per person; a name may be blank for a placeholder with a title.
    pub people: Vec<NewPerson>,
    /// Whom they report to.
    pub manager: Option<String>,
    /// Outside the formal structure.
    #[serde(default)]
    pub outside: bool,
    /// Where the first is put by hand.
    pub at: Option<[f64; 2]>,
    /// On the chart since, ISO date; none where nobody knows.
    #[serde(default)]
    #[ts(optional)]
    pub since_on: Option<String>,
}

/// A person to add.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NewPerson {
    /// Name.
    pub name: String,
    /// Title.
    pub title: Option<String>,
}

/// Change one fact of one or more people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonChange {
    /// People.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: PersonEdit,
    /// Day from which a new manager, title or unit holds, ISO date; today where none.
    #[serde(default)]
    #[ts(optional)]
    pub on_date: Option<String>,
    /// Why, of a new manager, title or unit.
    #[serde(default)]
    #[ts(optional)]
    pub why: Option<String>,
}

/// A fact of a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum PersonEdit {
    /// Name.
    Name(String),
    /// Title.
    Title(Option<String>),
    /// Unit's id.
    Unit(Option<String>),
    /// Whom they report to; a cycle is refused with the reason.
    Manager(Option<String>),
    /// E-mail.
    Email(Option<String>),
    /// Telephone.
    Phone(Option<String>),
    /// Not known yet by name.
    Placeholder(bool),
    /// Outside the formal structure.
    Outside(bool),
    /// Note.
    Note(Option<String>),
    /// On the chart since, ISO date.
    SinceOn(Option<String>),
    /// Known, but not put on the map.
    OffMap(bool),
}

/// Put people by hand, or give them back to the layout.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PersonPlace {
    /// Moves.
    pub moves: Vec<NodeMove>,
}

/// One node's new place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NodeMove {
    /// Person.
    pub id: String,
    /// Left top in px; none for the layout's own.
    pub at: Option<[f64; 2]>,
}
