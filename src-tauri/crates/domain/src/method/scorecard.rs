//! Scorecard: criteria with weights, in groups, that rate a subject from 0 to 100 — or, as a
//! selection, tests that it passes or fails.
//!
//! Not the ratings and not the score: this says what is rated, and how much each part counts.

use super::criterion::{Criterion, Rated};
use super::error::{Problem, Spot};
use super::misfit::Misfit;
use super::section::{duplicates, section};
use super::{Method, Source, Subject, Words, form};
use serde::{Deserialize, Serialize};

/// Criteria that rate a subject. One with [`Scorecard::pass`] is a selection: all of its criteria
/// are tests, and it gives yes or no instead of a score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scorecard {
    /// Unique among the scorecards of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the scorecard is called.
    pub title: Words,
    /// What it rates; at least one kind.
    #[serde(deserialize_with = "form::some")]
    pub applies: Vec<Subject>,
    /// What to think of while rating.
    pub prompt: Option<Words>,
    /// When a selection is passed; absent for a scorecard that gives a score.
    pub pass: Option<Pass>,
    /// Selection: the number that can still be managed, 1 to 100,000.
    #[serde(default, deserialize_with = "form::limit")]
    pub limit: Option<u32>,
    /// Selection: offered to start from; the rule in force stands in the workspace.
    #[serde(default)]
    pub template: bool,
    /// Headings for the criteria; may be none.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// In the order they are shown; at least one.
    #[serde(deserialize_with = "form::some")]
    pub criteria: Vec<Criterion>,
    /// Where it comes from.
    pub source: Source,
}

/// A heading over some parts of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Unique in its section.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the group is called.
    pub title: Words,
}

/// When a selection is passed. In a pack `"all"`, `"any"` or a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawPass", into = "RawPass")]
pub enum Pass {
    /// Every test.
    All,
    /// One test.
    Any,
    /// Tests that make up at least this percentage of all weight, 1 to 100.
    Percent(u8),
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum RawPass {
    Percent(i64),
    Word(String),
}

impl TryFrom<RawPass> for Pass {
    type Error = &'static str;

    fn try_from(raw: RawPass) -> Result<Self, Self::Error> {
        let percent = |percent: i64| u8::try_from(percent).ok().filter(|it| (1..=100).contains(it));
        match raw {
            RawPass::Word(word) if word == "all" => Ok(Self::All),
            RawPass::Word(word) if word == "any" => Ok(Self::Any),
            RawPass::Percent(number) => percent(number).map(Self::Percent).ok_or(Misfit::Pass.text()),
            RawPass::Word(_) => Err(Misfit::Pass.text()),
        }
    }
}

impl From<Pass> for RawPass {
    fn from(pass: Pass) -> Self {
        match pass {
            Pass::All => Self::Word("all".to_owned()),
            Pass::Any => Self::Word("any".to_owned()),
            Pass::Percent(percent) => Self::Percent(percent.into()),
        }
    }
}

section!(
    Scorecard,
    Scorecard,
    scorecards,
    fn unresolved(&self, method: &Method) -> Vec<(Spot, Problem)> {
        let criteria = self.criteria.iter().enumerate();
        let mut faults: Vec<_> = criteria
            .flat_map(|(index, criterion)| {
                let spot = Spot::part("criteria", index);
                criterion.unresolved(&spot, &self.applies, method)
            })
            .collect();
        faults.extend(method.cycle(self).map(|keys| (Spot::key(), Problem::Cycle(keys))));
        faults
    }
);

impl Scorecard {
    /// The criterion with this key.
    pub fn criterion(&self, key: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.key == key)
    }

    /// Whether it says yes or no instead of giving a score.
    pub fn is_selection(&self) -> bool {
        self.pass.is_some()
    }

    /// Keys of the scorecards whose score it counts or tests.
    pub fn counted(&self) -> impl Iterator<Item = &str> {
        self.criteria.iter().filter_map(|criterion| criterion.rated.scorecard())
    }

    fn faults(&self) -> Vec<(Spot, Problem)> {
        let mut faults = duplicates("groups", self.groups.iter().map(|group| group.key.as_str()));
        faults.extend(duplicates("criteria", self.criteria.iter().map(|it| it.key.as_str())));
        faults.extend(self.astray());
        for (index, criterion) in self.criteria.iter().enumerate() {
            let spot = Spot::part("criteria", index);
            faults.extend(self.misplaced(criterion).map(|problem| (spot.clone(), problem)));
            faults.extend(self.ungrouped(criterion).map(|problem| (spot.of("group"), problem)));
            faults.extend(criterion.faults(&spot, &self.applies));
        }
        faults
    }

    /// What only a selection can say, said of another scorecard.
    fn astray(&self) -> impl Iterator<Item = (Spot, Problem)> {
        let said = [("limit", self.limit.is_some()), ("template", self.template)];
        let astray = said.into_iter().filter(|(_, said)| *said && !self.is_selection());
        astray.map(|(field, _)| (Spot::field(field), Problem::NotASelection(field)))
    }

    fn misplaced(&self, criterion: &Criterion) -> Option<Problem> {
        let test = matches!(criterion.rated, Rated::Test(..));
        match (self.is_selection(), test) {
            (true, false) => Some(Problem::NoTest),
            (false, true) => Some(Problem::NoSelection),
            _ => None,
        }
    }

    fn ungrouped(&self, criterion: &Criterion) -> Option<Problem> {
        let known = |key: &&String| self.groups.iter().any(|group| group.key == **key);
        let key = criterion.group.as_ref().filter(|key| !known(key))?;
        Some(Problem::UnknownGroup(key.clone()))
    }
}
