//! Process: ordered stages with goal, marks to pass, tasks, warnings, duration and probability.
//!
//! Outcomes are not stages: won, lost and omitted belong to every process and need no entry.

use super::error::{Problem, Spot};
use super::section::{duplicates, section};
use super::{Method, Source, Subject, Words, form};
use crate::forecast::Category;
use serde::{Deserialize, Serialize};

/// Ordered stages a subject goes through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Process {
    /// Unique among the processes of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the process is called.
    pub title: Words,
    /// What goes through it.
    pub subject: Subject,
    /// Runs beside a pipeline and is none: it moves nothing and counts in no forecast (D-16).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub flow: bool,
    /// Scorecard whose criteria an opportunity must have confirmed to be counted in forecasts
    /// (D-07); absent where all are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elements: Option<String>,
    /// From first to last; probability never falls.
    #[serde(deserialize_with = "form::some")]
    pub stages: Vec<Stage>,
    /// Where it comes from.
    pub source: Source,
}

/// One stage of a process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Stage {
    /// Unique in its process; not the name of an outcome.
    #[serde(deserialize_with = "form::stage_key")]
    pub key: String,
    /// What the stage is called.
    pub title: Words,
    /// One to three characters: `P1`.
    #[serde(deserialize_with = "form::sign")]
    pub sign: String,
    /// What the stage is for.
    pub goal: Words,
    /// What the work here is about (D-12); absent where the source does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub focus: Vec<Focus>,
    /// What shows that the stage is passed; each can be checked with the customer (D-32).
    #[serde(default)]
    pub marks: Vec<Mark>,
    /// Work by role.
    #[serde(default)]
    pub tasks: Vec<Task>,
    /// What to beware of.
    #[serde(default)]
    pub warnings: Vec<Words>,
    /// Days a subject is expected to stay, 1 to 3650.
    #[serde(deserialize_with = "form::days")]
    pub expected_days: u16,
    /// Chance of winning from here, 0 to 100 percent.
    #[serde(deserialize_with = "form::percent")]
    pub probability: u8,
    /// Where it counts in a forecast unless the user says otherwise.
    pub category: Category,
    /// Level of the scale [`BUYER_STATE`] the buyer should have reached here (D-11).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buyer: Option<String>,
}

/// The scale that says how far the buyer is, whatever our stage (D-11).
pub const BUYER_STATE: &str = "buyer-state";

/// A mark to pass, kept by its key when a user ticks it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Unique in its stage.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What is to be seen.
    pub text: Words,
    /// What is on record already shows it; absent where it is ticked by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<ShownBy>,
}

/// What shows a mark without anybody ticking it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShownBy {
    /// The element with the mark's key is confirmed (D-07).
    Element,
    /// The contract is signed (D-29).
    Signed,
    /// The first payment has come and is large enough (D-29).
    FirstPayment,
}

/// What the work in a stage is about (D-12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Focus {
    /// The customer.
    Customer,
    /// The opportunity.
    Opportunity,
    /// The solution.
    Solution,
}

impl Focus {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Opportunity => "opportunity",
            Self::Solution => "solution",
        }
    }
}

/// Work in a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Whose work it is.
    pub role: Role,
    /// What is to be done.
    pub text: Words,
}

/// Who on our side does a task (D-27).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The account manager or sales representative.
    Rep,
    /// The pre-sales consultant.
    PreSales,
    /// Our managers.
    Manager,
}

section!(
    Process,
    Process,
    processes,
    fn unresolved(&self, method: &Method) -> Vec<(Spot, Problem)> {
        let elements = self.elements.as_deref().and_then(|key| method.lacks_score(key, self.subject));
        let mut faults: Vec<_> = elements.map(|problem| (Spot::field("elements"), problem)).into_iter().collect();
        for (index, stage) in self.stages.iter().enumerate() {
            let lack = stage.buyer.as_deref().and_then(|level| method.lacks_level(BUYER_STATE, level));
            faults.extend(lack.map(|problem| (Spot::part("stages", index).of("buyer"), problem)));
        }
        faults
    }
);

impl Process {
    /// The place of the first stage that a forecast counts: no less can be said of an opportunity of
    /// which only the day of opening is known. The first stage where a forecast counts none.
    pub fn entry(&self) -> usize {
        self.stages.iter().position(|stage| stage.category != Category::Omitted).unwrap_or(0)
    }

    /// The stage an opportunity of another pipeline with this chance stands in at best: the last one
    /// whose own chance is no higher, else the first (ours, after the mapping of pipelines).
    pub fn nearest(&self, probability: u8) -> Option<&Stage> {
        self.stages.iter().rfind(|stage| stage.probability <= probability).or(self.stages.first())
    }

    /// The stage with this key.
    pub fn stage(&self, key: &str) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.key == key)
    }

    /// The place of a stage, from 0.
    pub fn position(&self, key: &str) -> Option<usize> {
        self.stages.iter().position(|stage| stage.key == key)
    }

    fn faults(&self) -> Vec<(Spot, Problem)> {
        let mut faults = duplicates("stages", self.stages.iter().map(|stage| stage.key.as_str()));
        faults.extend(self.falls());
        for (index, stage) in self.stages.iter().enumerate() {
            let list = format!("stages.{index}.marks");
            faults.extend(duplicates(&list, stage.marks.iter().map(|mark| mark.key.as_str())));
        }
        faults
    }

    fn falls(&self) -> impl Iterator<Item = (Spot, Problem)> {
        self.stages.windows(2).enumerate().filter_map(|(index, pair)| {
            let falls = pair[1].probability < pair[0].probability;
            falls.then(|| (Spot::part("stages", index + 1), Problem::Falling(pair[0].key.clone())))
        })
    }
}
