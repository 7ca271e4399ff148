//! Scale: named levels with sign, tone and advice (categories, tiers, roles, states, coverage).

use super::error::{Problem, Spot};
use super::section::{duplicates, section};
use super::{Mark, Method, Source, Subject, Words, form};
use crate::quadrant;
use serde::{Deserialize, Serialize};

/// The scale that a level's `coverage` names a level of.
pub const COVERAGE_MODEL: &str = "coverage-model";

/// The scale that a level's `engagement` names a level of.
pub const ENGAGEMENT: &str = "engagement";

/// The scale that a level's `key_role` names a level of (C-02).
pub const KEY_ROLE: &str = "key-role";

/// Named levels that a subject is set to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// A part it plays beyond that of any scale.
    pub role: Option<ScaleRole>,
    /// Whether a wanted level with a date can stand beside the present one.
    #[serde(default)]
    pub target: bool,
    /// Never for a customer's eyes: left out of redacted views and of every export (C-05).
    #[serde(default)]
    pub private: bool,
    /// Says much about a person: nobody is set on it until a workspace switches it on (C-13).
    #[serde(default)]
    pub sensitive: bool,
    /// In the order of a menu; at least one.
    #[serde(deserialize_with = "form::some")]
    pub levels: Vec<Level>,
    /// Where it comes from.
    pub source: Source,
}

/// A part that a scale plays beyond that of any scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScaleRole {
    /// A tier scheme that a workspace can choose.
    Tier,
    /// A dimension for filters and segments.
    Tag,
}

impl ScaleRole {
    /// As a pack names it: `tier`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tier => "tier",
            Self::Tag => "tag",
        }
    }
}

/// One level of a scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Tier: how many accounts the scheme expects.
    pub count: Option<u32>,
    /// Tier: percent of the accounts it should hold, 0 to 100.
    #[serde(default, deserialize_with = "form::some_percent")]
    pub share: Option<u8>,
    /// Tier: percent of the selling time it should get, 0 to 100.
    #[serde(default, deserialize_with = "form::some_percent")]
    pub time: Option<u8>,
    /// Tier: level of [`COVERAGE_MODEL`] that serves it.
    pub coverage: Option<String>,
    /// Tier: level of [`ENGAGEMENT`] it starts with.
    pub engagement: Option<String>,
    /// What must be filled in for a subject on this level.
    #[serde(default)]
    pub requires: Vec<Need>,
    /// Left out of the short view.
    #[serde(default)]
    pub hidden: bool,
    /// Buying role: level of [`KEY_ROLE`] it stands for (C-02).
    pub key_role: Option<String>,
    /// Shown as no level where private things are left out (C-08).
    #[serde(default)]
    pub private: bool,
    /// What shows that a subject is on it; where there is any, one at least must be seen (C-04).
    #[serde(default)]
    pub evidence: Vec<Mark>,
    /// What to do with a subject on this level, each an action of its own (C-09).
    #[serde(default)]
    pub tactics: Vec<Words>,
    /// What to pay attention to with who is on this level (C-13).
    #[serde(default)]
    pub focus: Vec<Words>,
    /// What to keep from with who is on this level (C-13).
    #[serde(default)]
    pub avoid: Vec<Words>,
    /// Its point on a curve, 0 to 100 from the left and from the bottom.
    #[serde(default, deserialize_with = "form::point")]
    pub at: Option<[u8; 2]>,
}

/// What must be filled in for an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// An account manager.
    Owner,
    /// An account plan.
    Plan,
    /// A goal of growth.
    GrowthGoal,
    /// Why the account was lost.
    LossReason,
    /// What we changed so that it does not happen again.
    LossPrevention,
}

impl Need {
    /// As a pack names it: `loss-reason`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Plan => "plan",
            Self::GrowthGoal => "growth-goal",
            Self::LossReason => "loss-reason",
            Self::LossPrevention => "loss-prevention",
        }
    }
}

section!(
    Scale,
    Scale,
    scales,
    fn unresolved(&self, method: &Method) -> Vec<(Spot, Problem)> {
        let levels = self.levels.iter().enumerate();
        let named = levels.flat_map(|(index, level)| {
            let spot = Spot::part("levels", index);
            let coverage = level.coverage.as_deref().map(|key| (COVERAGE_MODEL, key, "coverage"));
            let engagement = level.engagement.as_deref().map(|key| (ENGAGEMENT, key, "engagement"));
            let role = level.key_role.as_deref().map(|key| (KEY_ROLE, key, "key_role"));
            let all = coverage.into_iter().chain(engagement).chain(role);
            all.map(move |(scale, key, field)| (scale, key, spot.of(field)))
        });
        named
            .filter_map(|(scale, key, spot)| Some((spot, method.lacks_level(scale, key)?)))
            .collect()
    }
);

impl Scale {
    /// The level with this key.
    pub fn level(&self, key: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.key == key)
    }

    /// Where the level with this key lies on an axis, from and to: the axis is shared out evenly
    /// among the levels in their order, with whole numbers as borders.
    pub fn band(&self, key: &str) -> Option<(f64, f64)> {
        let index = self.levels.iter().position(|level| level.key == key)?;
        quadrant::band(index, self.levels.len())
    }

    /// The level whose [`Scale::band`] a place on an axis lies in; the last one at 100.
    pub fn level_at(&self, along: f64) -> Option<&Level> {
        self.levels.get(quadrant::band_of(along, self.levels.len())?)
    }

    fn faults(&self) -> Vec<(Spot, Problem)> {
        let mut faults = duplicates("levels", self.levels.iter().map(|level| level.key.as_str()));
        for (index, level) in self.levels.iter().enumerate() {
            let marks = level.evidence.iter().map(|mark| mark.key.as_str());
            faults.extend(duplicates(&format!("levels.{index}.evidence"), marks));
        }
        faults.extend(self.over("share", |level| level.share));
        faults.extend(self.over("time", |level| level.time));
        faults
    }

    /// The first level with which the percentages are more than a whole.
    fn over(
        &self,
        name: &'static str,
        of: impl Fn(&Level) -> Option<u8>,
    ) -> Option<(Spot, Problem)> {
        let mut sum = 0_u32;
        let index = self.levels.iter().position(|level| {
            sum += u32::from(of(level).unwrap_or(0));
            sum > 100
        })?;
        Some((Spot::part("levels", index).of(name), Problem::Over(name)))
    }
}
