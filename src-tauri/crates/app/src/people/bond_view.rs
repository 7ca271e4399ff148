//! What pairs and the relationship plan take and give (C-19, C-22).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actions::view::ActionView;
use crate::wire::Ref;

/// One of us who looks after one of them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PairView {
    /// Id.
    pub id: String,
    /// One of them.
    pub person: Ref,
    /// One of us.
    pub teammate: Ref,
    /// Who sees to it, where it is somebody else.
    pub owner: Option<Ref>,
    /// They should meet every so many days.
    pub rhythm_days: Option<u32>,
    /// Note.
    pub note: Option<String>,
    /// ISO date it holds from.
    pub on_date: String,
    /// Ended on, ISO date.
    pub until_on: Option<String>,
    /// Last contact of the two, ISO date.
    pub last_on: Option<String>,
    /// Days since then, or since it holds where there was none.
    pub days_since: u32,
    /// More days than the rhythm allows.
    pub late: bool,
    /// Level of the relationship (C-17) now.
    pub level: Option<String>,
    /// Level wanted.
    pub wanted: Option<String>,
}

/// Pair people.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PairAdd {
    /// One of them.
    pub person: String,
    /// One of us.
    pub teammate: String,
    /// Who sees to it.
    pub owner: Option<String>,
    /// Every so many days.
    pub rhythm_days: Option<u32>,
    /// ISO date; today where none.
    pub on_date: Option<String>,
}

/// Change a pair.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PairChange {
    /// Pair.
    pub id: String,
    /// The fact.
    pub edit: PairEdit,
}

/// A fact of a pair.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum PairEdit {
    /// Who sees to it.
    Owner(Option<String>),
    /// Every so many days.
    RhythmDays(Option<u32>),
    /// Note.
    Note(Option<String>),
    /// Ended on, ISO date.
    Until(Option<String>),
}

/// Which account, seen how.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct BondQuery {
    /// Account.
    pub account: String,
    /// Opportunity whose judgements come first.
    pub opportunity: Option<String>,
    /// As of this day, ISO date; today where none.
    pub on: Option<String>,
}

/// Our people and theirs, level by level (C-19).
#[derive(Debug, Clone, Serialize, TS)]
pub struct Zipper {
    /// Levels from the top, as their chart has them; 0 is the top.
    pub levels: Vec<ZipperLevel>,
    /// Pairs that hold.
    pub pairs: Vec<PairView>,
}

/// One level of both companies.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ZipperLevel {
    /// 0 at the top.
    pub level: u32,
    /// Theirs.
    pub theirs: Vec<ZipperPerson>,
    /// Ours, by our own reporting lines.
    pub ours: Vec<ZipperPerson>,
    /// They have people here and none of them is paired.
    pub gap: bool,
}

/// Somebody on the zipper.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ZipperPerson {
    /// Id.
    pub id: String,
    /// Name; empty for a placeholder.
    pub name: String,
    /// Title or role.
    pub title: Option<String>,
    /// How many pairs.
    pub pairs: u32,
    /// Status of one of theirs.
    pub status: Option<String>,
    /// Among the few of the level that come first where not all are shown: who is paired, then the most heeded.
    pub first: bool,
}

/// A row of the relationship plan (C-22).
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanRow {
    /// Who.
    pub person: Ref,
    /// Title.
    pub title: Option<String>,
    /// Buying roles.
    pub roles: Vec<String>,
    /// Key roles.
    pub key_roles: Vec<String>,
    /// Status now.
    pub status: Option<String>,
    /// Status wanted.
    pub status_wanted: Option<Wanted>,
    /// Coverage now.
    pub coverage: Option<String>,
    /// Coverage wanted.
    pub coverage_wanted: Option<Wanted>,
    /// Strategy: as set, else what the status suggests (C-09).
    pub strategy: Option<String>,
    /// The strategy is only suggested.
    pub suggested: bool,
    /// Steps of status and coverage still to go; negative where passed.
    pub to_go: i32,
    /// What we are to do; open ones first.
    pub actions: Vec<ActionView>,
    /// Who of us looks after the person.
    pub pairs: Vec<PairView>,
    /// Share of the influence, percent.
    pub influence: f64,
}

/// A level that is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Wanted {
    /// Level key.
    pub level: String,
    /// By, ISO date.
    pub by: String,
    /// Open and over its day.
    pub overdue: bool,
    /// Reached.
    pub reached: bool,
}
