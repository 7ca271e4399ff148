//! What the map of an account's people takes and gives (C-11).
//!
//! Invariant: the list, the export and the command line get the same.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// Which map, of which day, seen how.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PeopleMapQuery {
    /// Account.
    pub account: String,
    /// Opportunity whose judgements come first; none for what holds everywhere.
    pub opportunity: Option<String>,
    /// The map as of this day, ISO date; today where none.
    pub on: Option<String>,
    /// `tree` (where none), `unit`, `influence` or `free`.
    pub layout: Option<String>,
    /// People whose reports, at any depth, are folded away.
    pub folded: Vec<String>,
    /// Only these people and those below them, at any depth; everybody where none.
    #[ts(optional, as = "Option<Vec<String>>")]
    pub tops: Vec<String>,
    /// So many boxes hang below each other before a list goes on beside; as the layout has it where none.
    #[ts(optional)]
    pub rows: Option<u32>,
}

/// The map of one account's people, laid out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PeopleMap {
    /// The account.
    pub account: Ref,
    /// The opportunity asked for.
    pub opportunity: Option<Ref>,
    /// The day it shows, ISO date.
    pub on: String,
    /// The day is over: nothing can be changed on this map.
    pub past: bool,
    /// `tree`, `unit`, `influence` or `free`.
    pub layout: String,
    /// Private things are left out.
    pub redacted: bool,
    /// People.
    pub nodes: Vec<MapNode>,
    /// Formal lines.
    pub lines: Vec<MapLine>,
    /// Informal links of all kinds.
    pub links: Vec<MapLink>,
    /// Frames around the people of a unit, in the layout `unit`.
    pub groups: Vec<MapGroup>,
    /// Groups of people who pull the same way (C-25).
    pub cliques: Vec<MapClique>,
    /// Known people who are not put on the map.
    pub aside: Vec<MapAside>,
    /// Left, top, right, bottom in px.
    pub bounds: [f64; 4],
    /// Top of the band for those outside the formal line, if any.
    pub outside_top: Option<f64>,
    /// Corners of the outlines around the decision core (C-10).
    pub core: Vec<Vec<[f64; 2]>>,
    /// Where its name begins, on the base line of the text; none without a core.
    pub core_name: Option<[f64; 2]>,
    /// What the core is, in one line; none without one.
    pub core_line: Option<String>,
    /// Everyone on the map, drawn or folded away.
    pub total: u32,
}

/// A person on the map. Sizes and places in px at zoom 1; x, y is the left top.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MapNode {
    /// Person's id.
    pub id: String,
    /// The chair, shared by its successive holders.
    pub position: String,
    /// Name.
    pub name: String,
    /// Title.
    pub title: Option<String>,
    /// Unit's name.
    pub unit: Option<String>,
    /// Unit's id.
    pub unit_id: Option<String>,
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
    /// Status level (C-08).
    pub status: Option<String>,
    /// Buying role levels (C-01).
    pub roles: Vec<String>,
    /// Key roles KDM, KI, KU: as set, else as the buying roles say (C-02).
    pub key_roles: Vec<String>,
    /// Coverage level (C-07).
    pub coverage: Option<String>,
    /// In the decision core (C-10).
    pub core: bool,
    /// Share of the influence on this map, percent; all shares are 100 (C-11).
    pub influence: f64,
    /// Every level held, the above among them, in the method's order of scales.
    pub marks: Vec<MapMark>,
    /// On the chart since, ISO date.
    pub since_on: Option<String>,
    /// How many report to them, at any depth, drawn or not.
    pub below: u32,
    /// Those are folded away.
    pub folded: bool,
}

impl MapNode {
    /// What somebody is called: who is not known by name, by the position.
    pub(crate) fn called(&self) -> &str {
        if self.name.is_empty() { self.title.as_deref().unwrap_or_default() } else { &self.name }
    }
}

/// Levels that a person is on, of one scale.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MapMark {
    /// Scale key.
    pub scale: String,
    /// Level keys.
    pub levels: Vec<String>,
    /// ISO date it holds from.
    pub on_date: String,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// Judged for the opportunity asked for; else it holds everywhere.
    pub own: bool,
    /// Older than the workspace's limit: to be looked at again.
    pub faded: bool,
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
    /// `influence`, `dotted`, `conflict`, `alliance`, `introduction`.
    pub kind: String,
    /// Who influences, reports to besides, introduces.
    pub from: String,
    /// Whom.
    pub to: String,
    /// 1 weak, 2, 3 strong.
    pub strength: u8,
    /// Note.
    pub note: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// ISO date it holds from.
    pub on_date: String,
    /// Start, then two control points and an end per cubic segment.
    pub path: Vec<[f64; 2]>,
}

/// A frame around the people of a unit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MapGroup {
    /// Unit's id; none for those without one.
    pub unit: Option<String>,
    /// Its name.
    pub name: String,
    /// Left, top, right, bottom in px.
    pub area: [f64; 4],
}

/// A group of people who pull the same way.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MapClique {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Colour token.
    pub colour: String,
    /// Opportunity it is seen at; none means everywhere.
    pub opportunity: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// ISO date it holds from.
    pub on_date: String,
    /// Its people on this map.
    pub people: Vec<String>,
    /// Corners of the outlines around them, one for each part that hangs together.
    pub outline: Vec<Vec<[f64; 2]>>,
    /// Where its name begins beside the largest of them, on the base line of the text; none where nobody of it is shown.
    pub name_at: Option<[f64; 2]>,
}

/// A known person who is not put on the map.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MapAside {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Title.
    pub title: Option<String>,
}

/// Two days of a map to compare.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PeopleChangesQuery {
    /// Account.
    pub account: String,
    /// Opportunity whose judgements come first.
    pub opportunity: Option<String>,
    /// The earlier day, ISO date; what happened on it is not told.
    pub from: String,
    /// The later day, ISO date; today where none.
    pub to: Option<String>,
}

/// What differs between two days.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PeopleChanges {
    /// The earlier day.
    pub from: String,
    /// The later day.
    pub to: String,
    /// Differences: who came and went, then who moved, then levels, links, circles, and boxes put by hand.
    pub changes: Vec<PeopleChange>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PeopleChange {
    /// `joined`, `left`, `manager`, `title`, `unit`, `level`, `link`, `link-ended`, `circle`, `circle-ended` or `spot`.
    pub kind: String,
    /// Who.
    pub person: Ref,
    /// Scale of a level; kind of a link; id of a circle.
    pub of: Option<String>,
    /// The other end of a link.
    pub other: Option<Ref>,
    /// Before, in the person's language; of several levels those that went.
    pub before: Option<String>,
    /// After.
    pub after: Option<String>,
    /// A sentence that says it all.
    pub text: String,
}

/// Of which map the days are wanted.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PeopleDaysQuery {
    /// Account.
    pub account: String,
    /// Opportunity whose judgements count too.
    pub opportunity: Option<String>,
}

/// A day on which the map changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PeopleDay {
    /// ISO date.
    pub on: String,
    /// How many facts changed.
    pub count: u32,
}

/// What the workspace chose for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeopleSettings {
    /// A judgement fades after so many days.
    pub faded_days: u32,
    /// Keys of sensitive scales that are switched on.
    pub scales_on: Vec<String>,
}
