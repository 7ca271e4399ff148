//! What the people's commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{JudgementView, Ref};

/// Which people, in which order.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PersonQuery {
    /// Account; none means all.
    pub account: Option<String>,
    /// Part of the name or title, pinyin or initials.
    pub search: String,
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
}

/// The map of one account's people (C-11), laid out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PeopleMap {
    /// The account.
    pub account: Ref,
    /// People.
    pub nodes: Vec<MapNode>,
    /// Formal lines.
    pub lines: Vec<MapLine>,
    /// Influence.
    pub links: Vec<MapLink>,
    /// Left, top, right, bottom in px.
    pub bounds: [f64; 4],
    /// Top of the band for those outside the formal line, if any.
    pub outside_top: Option<f64>,
}

/// A person on the map. Sizes and places in px at zoom 1; x, y is the left top.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MapNode {
    /// Person's id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Title.
    pub title: Option<String>,
    /// Unit's name.
    pub unit: Option<String>,
    /// Left.
    pub x: f64,
    /// Top.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
    /// Placed by hand.
    pub by_hand: bool,
    /// Not known yet by name.
    pub placeholder: bool,
    /// Outside the formal structure.
    pub outside: bool,
    /// Reports to.
    pub manager: Option<String>,
    /// Status level.
    pub status: Option<String>,
    /// Buying role levels.
    pub roles: Vec<String>,
    /// Coverage level.
    pub coverage: Option<String>,
}

/// A formal line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MapLine {
    /// Manager.
    pub from: String,
    /// Report.
    pub to: String,
    /// Corner points.
    pub points: Vec<[f64; 2]>,
}

/// An informal link.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MapLink {
    /// Id.
    pub id: String,
    /// `influence`.
    pub kind: String,
    /// Who influences.
    pub from: String,
    /// Whom.
    pub to: String,
    /// 1 weak, 2, 3 strong.
    pub strength: u8,
    /// Note.
    pub note: Option<String>,
    /// Start, then two control points and an end per cubic segment.
    pub path: Vec<[f64; 2]>,
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

/// Draw a link between two people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LinkAdd {
    /// Who influences.
    pub from: String,
    /// Whom.
    pub to: String,
    /// 1–3.
    pub strength: u8,
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
}
