//! Series: measures over months, with plan and actual (B-26, E-15, E-19, E-21).
//!
//! Not their values. Invariant: every measure says how its months make a longer period.

use super::error::{Problem, Spot};
use super::section::{duplicates, section};
use super::{Group, Source, Words, form};
use serde::{Deserialize, Serialize};

/// Measures that are looked at together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Unique among the series of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What it is called.
    pub title: Words,
    /// Headings for the measures; may be none.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// At least one.
    #[serde(deserialize_with = "form::some")]
    pub measures: Vec<Gauge>,
    /// Where it comes from.
    pub source: Source,
}

/// One measure of a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gauge {
    /// Unique in its series.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What it is called.
    pub title: Words,
    /// Key of the group it belongs to.
    pub group: Option<String>,
    /// What its values are.
    pub unit: GaugeUnit,
    /// How its months make a longer period.
    #[serde(default)]
    pub fold: Fold,
    /// Whether less is better.
    #[serde(default)]
    pub less: bool,
    /// What it counts, in a sentence.
    pub hint: Option<Words>,
}

/// What the values of a measure are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GaugeUnit {
    /// Minor units of a currency.
    Money,
    /// A number of things.
    Count,
    /// A share in percent.
    Percent,
    /// Days.
    Days,
    /// Hours.
    Hours,
}

/// How months make a longer period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fold {
    /// They add up.
    #[default]
    Sum,
    /// Their mean.
    Mean,
    /// The last of them.
    Last,
}

section!(Series, Series, series);

impl Series {
    /// The measure with this key.
    pub fn measure(&self, key: &str) -> Option<&Gauge> {
        self.measures.iter().find(|one| one.key == key)
    }

    fn faults(&self) -> Vec<(Spot, Problem)> {
        let mut faults = duplicates("groups", self.groups.iter().map(|group| group.key.as_str()));
        faults.extend(duplicates("measures", self.measures.iter().map(|one| one.key.as_str())));
        let known = |key: &&String| self.groups.iter().any(|group| group.key == **key);
        let lost = self.measures.iter().enumerate().filter_map(|(index, one)| {
            let key = one.group.as_ref().filter(|key| !known(key))?;
            Some((Spot::part("measures", index).of("group"), Problem::UnknownGroup(key.clone())))
        });
        faults.extend(lost);
        faults
    }
}
