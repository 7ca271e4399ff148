//! Rule: when something is to be noticed about a map of people, and what is said then (C-01 to
//! C-25).
//!
//! Not the judging (`crate::insight`). Invariant: a rule asks only for facts that its subjects
//! have, and its sentences name only such facts.

use super::error::{Problem, Spot};
use super::section::section;
use super::{Fact, Source, Subject, Words, form};
use serde::{Deserialize, Serialize};

/// What stands in a sentence for the name of the subject: `{name}`.
pub const NAME: &str = "name";

/// A rule that speaks when all its conditions hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Unique among the rules of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the rule is called.
    pub title: Words,
    /// Whom it speaks of: accounts, opportunities, or people.
    #[serde(deserialize_with = "form::some")]
    pub applies: Vec<Subject>,
    /// How much it matters.
    pub severity: Severity,
    /// What it says; `{key-players}` stands for a fact, `{name}` for the subject.
    pub says: Words,
    /// Why it matters: one or two sentences.
    pub why: Words,
    /// What to do.
    pub advice: Option<Words>,
    /// All must hold; at least one.
    #[serde(deserialize_with = "form::some")]
    pub when: Vec<Condition>,
    /// Where it comes from.
    pub source: Source,
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Lost time is lost business.
    Urgent,
    /// A risk.
    Warning,
    /// Worth a look.
    Hint,
    /// As it should be.
    Good,
}

/// A condition: a fact, or its percentage of another, against limits. What is not known does
/// not hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// What is looked at.
    pub fact: Fact,
    /// What it is taken in percent of.
    pub of: Option<Fact>,
    /// At least this.
    pub at_least: Option<f64>,
    /// At most this.
    pub at_most: Option<f64>,
    /// At most as much as another fact.
    pub up_to: Option<Fact>,
}

impl Severity {
    /// From what matters most.
    pub const ALL: [Self; 4] = [Self::Urgent, Self::Warning, Self::Hint, Self::Good];

    /// As a pack names it: `urgent`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Warning => "warning",
            Self::Hint => "hint",
            Self::Good => "good",
        }
    }
}

section!(Rule, Rule, rules);

impl Rule {
    fn faults(&self) -> Vec<(Spot, Problem)> {
        if let Some(mute) = self.mute() {
            return vec![mute];
        }
        let mut faults = Vec::new();
        for (index, condition) in self.when.iter().enumerate() {
            faults.extend(self.condition_faults(condition, &Spot::part("when", index)));
        }
        let texts = [("says", Some(&self.says)), ("why", Some(&self.why)), ("advice", self.advice.as_ref())];
        for (field, words) in texts.iter().filter_map(|(field, words)| Some((*field, (*words)?))) {
            let unknown = self.unknown_name(words);
            faults.extend(unknown.map(|name| (Spot::field(field), Problem::NoFact(name))));
        }
        faults
    }

    /// Subjects that no rule speaks of, or that have no facts in common.
    fn mute(&self) -> Option<(Spot, Problem)> {
        let speaks = |subject: Subject| Fact::ALL.iter().any(|fact| fact.fits(subject));
        let mute = self.applies.iter().find(|subject| !speaks(**subject))?;
        Some((Spot::field("applies"), Problem::NoFacts(*mute)))
    }

    fn condition_faults(&self, condition: &Condition, spot: &Spot) -> Vec<(Spot, Problem)> {
        let facts = [("fact", Some(condition.fact)), ("of", condition.of), ("up_to", condition.up_to)];
        let facts = facts.into_iter().filter_map(|(field, fact)| Some((field, fact?)));
        let mut faults: Vec<_> =
            facts.filter_map(|(field, fact)| Some((spot.of(field), self.foreign(fact)?))).collect();
        let limits = [condition.at_least, condition.at_most];
        let endless = limits.into_iter().flatten().any(|limit| !limit.is_finite());
        let none = limits == [None, None] && condition.up_to.is_none();
        if none || endless {
            faults.push((spot.of("fact"), Problem::NoLimit));
        }
        faults
    }

    /// A fact that one of the subjects does not have.
    fn foreign(&self, fact: Fact) -> Option<Problem> {
        let subject = *self.applies.iter().find(|subject| !fact.fits(**subject))?;
        Some(Problem::UnknownField { field: fact.name(), subject })
    }

    /// The first name in braces that stands for nothing.
    fn unknown_name(&self, words: &Words) -> Option<String> {
        let fits = |fact: Fact| self.applies.iter().all(|subject| fact.fits(*subject));
        let known = |name: &str| name == NAME || Fact::named(name).is_some_and(fits);
        let texts = [&words.en, &words.zh_hans, &words.zh_hant];
        let mut names = texts.into_iter().flat_map(|text| places(text));
        names.find(|name| !known(name)).map(str::to_owned)
    }
}

/// The names in braces; an empty one where a brace is not closed.
fn places(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').map_or("", |(name, _)| name))
}

/// A sentence with what its names in braces stand for.
pub fn fill(text: &str, value: impl Fn(&str) -> String) -> String {
    let mut parts = text.split('{');
    let mut told = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        told.push_str(&value(name));
        told.push_str(rest);
    }
    told
}
