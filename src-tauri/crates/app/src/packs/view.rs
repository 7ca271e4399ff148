//! What the commands about packs take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The packs of the workspace and everything in them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackList {
    /// In the order they are read.
    pub packs: Vec<PackInfo>,
    /// By kind, in the order of the method; also what is switched off.
    pub items: Vec<PackItem>,
}

/// A pack.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackInfo {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Raised by its author with every change.
    pub version: u32,
    /// `built-in`, `own` (what this workspace changed) or `imported`.
    pub origin: String,
    /// How many items it holds.
    pub items: u32,
}

/// One part of the method: a scale, a matrix and so on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackItem {
    /// `scale`, `scorecard`, `matrix`, `process`, `agenda` or `deck`.
    pub kind: String,
    /// Unique among its kind.
    pub key: String,
    /// Title.
    pub title: String,
    /// Key of the pack that brought it.
    pub pack: String,
    /// Models it follows, e.g. `A-17`.
    pub models: Vec<String>,
    /// No source has it.
    pub ours: bool,
    /// `changed` or `added` by this workspace; nothing where it is as its pack brought it.
    pub own: Option<String>,
    /// Switched off: kept with all that was entered on it, but not offered.
    pub off: bool,
    /// Judgements, ratings, places, opportunities or workshops that were entered on it.
    #[ts(type = "number")]
    pub used: i64,
}

/// Names an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackItemKey {
    /// `scale`, `scorecard`, `matrix`, `process`, `agenda` or `deck`.
    pub kind: String,
    /// Key.
    pub key: String,
}

/// Take back what was changed of an item, or take an own one away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackItemReset {
    /// Its kind.
    pub kind: String,
    /// Key.
    pub key: String,
    /// Of a pipeline that goes: the pipeline its opportunities are moved to.
    #[serde(default)]
    pub into: Option<String>,
    /// Of each of its stages the one they are moved to; the nearest where it is not named.
    #[serde(default)]
    pub moves: std::collections::BTreeMap<String, String>,
}

/// An item with its content.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackItemDetail {
    /// As the list has it.
    pub item: PackItem,
    /// As a pack holds it: the fields of its section.
    #[ts(type = "unknown")]
    pub definition: serde_json::Value,
    /// The same as text of a pack.
    pub toml: String,
    /// How often each of its levels, criteria or stages is in use, by key.
    pub used_parts: Vec<PartUse>,
    /// What its fields can name.
    pub choices: PackChoices,
}

/// A part of an item in use.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartUse {
    /// Key of the part.
    pub key: String,
    /// How often.
    #[ts(type = "number")]
    pub used: i64,
}

/// What the fields of an item can name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackChoices {
    /// Tokens of colours.
    pub tones: Vec<String>,
    /// Fields that can be measured or tested.
    pub fields: Vec<PackChoice>,
    /// Scales.
    pub scales: Vec<PackChoice>,
    /// Scorecards that give a score.
    pub scorecards: Vec<PackChoice>,
    /// Matrices.
    pub matrices: Vec<PackChoice>,
    /// Decks.
    pub decks: Vec<PackChoice>,
    /// Facts that rules speak of.
    pub facts: Vec<PackChoice>,
}

/// One thing to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackChoice {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Subjects it is for.
    pub applies: Vec<String>,
}

/// Add or change an item. Texts left empty in a language are filled from another, keys left empty
/// are made.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PackItemSet {
    /// Its kind.
    pub kind: String,
    /// The item to be changed; nothing for a new one.
    pub key: Option<String>,
    /// Its fields; or else `toml`.
    #[serde(default)]
    #[ts(type = "unknown")]
    pub definition: Option<serde_json::Value>,
    /// Its section as text of a pack, `[[matrix]]` and so on.
    #[serde(default)]
    pub toml: Option<String>,
    /// Say only what is wrong, and change nothing.
    #[serde(default)]
    pub check: bool,
    /// Where opportunities in a stage that goes are moved: old key to new.
    #[serde(default)]
    pub moves: std::collections::BTreeMap<String, String>,
}

/// What came of adding or changing an item.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackItemSaved {
    /// Its key.
    pub key: String,
    /// What is wrong; empty where it was saved, or could be.
    pub faults: Vec<FaultView>,
}

/// Something wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FaultView {
    /// Line of the file, from 1.
    pub line: u32,
    /// Kind of the item; empty for the head of the file.
    pub kind: String,
    /// Key of the item.
    pub key: String,
    /// The part of it: fields and indices, `zones.2.area`; empty for all of it.
    pub path: String,
    /// A sentence that says what to do.
    pub text: String,
}

/// Switch an item off, or on again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PackItemSwitch {
    /// Kind.
    pub kind: String,
    /// Key.
    pub key: String,
    /// On.
    pub on: bool,
}

/// Take in a pack.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PackImport {
    /// The file.
    pub path: String,
    /// What to do with items that are there already: `replace` or `keep-both`; asked where none.
    #[serde(default)]
    pub conflict: Option<String>,
}

/// What came of taking in a pack.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PackImported {
    /// It was taken in.
    pub done: bool,
    /// The pack's title.
    pub title: String,
    /// How many items it holds.
    pub items: u32,
    /// What is wrong with it.
    pub faults: Vec<FaultView>,
    /// Titles of items that are there already, to be asked about.
    pub conflicts: Vec<String>,
}

/// Write a pack into a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PackExport {
    /// Where to.
    pub path: String,
    /// The pack; or else `items`.
    #[serde(default)]
    pub key: Option<String>,
    /// Items of any packs.
    #[serde(default)]
    pub items: Vec<PackItemKey>,
}

/// Take a pack out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PackRemove {
    /// Key.
    pub key: String,
    /// Where opportunities of its pipelines go.
    #[serde(default)]
    pub into: Vec<PipelineInto>,
}

/// Where the opportunities of a pipeline that goes are moved to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PipelineInto {
    /// The pipeline that goes.
    pub pipeline: String,
    /// The one they are moved to.
    pub into: String,
    /// Of each of its stages the one they are moved to; the nearest where it is not named.
    #[serde(default)]
    pub moves: std::collections::BTreeMap<String, String>,
}
