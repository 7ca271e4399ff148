//! Scale: named levels with sign, tone and advice (categories, roles, states, coverage).

use super::error::{Problem, Spot};
use super::outline::duplicates;
use super::{Source, Subject, Words, form};
use serde::Deserialize;

/// Named levels that a subject is set to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Unique among the scales of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the scale is called.
    pub title: Words,
    /// What it is set on; at least one kind.
    #[serde(deserialize_with = "form::some")]
    pub applies: Vec<Subject>,
    /// Whether several levels hold at once, as buying roles do (C-01).
    #[serde(default)]
    pub multiple: bool,
    /// In the order of a menu; at least one.
    #[serde(deserialize_with = "form::some")]
    pub levels: Vec<Level>,
    /// Where it comes from.
    pub source: Source,
}

/// One level of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Unique in its scale.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the level is called.
    pub title: Words,
    /// One to three characters for maps and tables: `+`, `U`.
    #[serde(deserialize_with = "form::sign")]
    pub sign: String,
    /// For order and scores, −100 to 100; the higher, the better or the further.
    #[serde(deserialize_with = "form::value")]
    pub value: i32,
    /// Design token, for example `st-mentor`.
    #[serde(deserialize_with = "form::tone")]
    pub tone: String,
    /// What to do with a subject on this level: one or two sentences.
    pub advice: Option<Words>,
    /// What we want of a subject on this level.
    pub goal: Option<Words>,
}

impl Scale {
    /// The level with this key.
    pub fn level(&self, key: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.key == key)
    }

    pub(super) fn check(&self) -> Vec<(Spot, Problem)> {
        duplicates(self.levels.iter().map(|level| level.key.as_str()))
    }
}
