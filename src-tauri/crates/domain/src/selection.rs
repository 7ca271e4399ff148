//! Who is a key account: criteria as tests over facts.
//!
//! Not the facts themselves, and not what the criteria are called. A fact that is missing is
//! unknown and counts as not met, and is told as such. A rule without criteria selects nobody.
//! Invariant: whom `All` selects, any percentage selects, and whom a percentage selects, `Any`
//! selects too; meeting one test more never takes anybody out.

mod what_if;

pub use what_if::{Bound, WhatIf};

use serde::Serialize;

pub use crate::method::{Pass, Test};
use crate::score::Weight;

/// What is known of a subject for one criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Fact {
    /// A figure, in the criterion's own unit.
    Number(f64),
    /// A word or the key of a level; several where several hold at once.
    Words(Vec<String>),
}

/// One criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// What the fact must be.
    pub test: Test,
    /// How much it counts where a percentage is asked.
    pub weight: Weight,
}

/// The criteria and how they go together.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// In order; facts are given in the same order.
    pub criteria: Vec<Criterion>,
    /// How many must be met. A percentage is of all weight; one test at least is always asked.
    pub pass: Pass,
    /// The manageable number of subjects.
    pub limit: Option<usize>,
}

/// How a subject stands to one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// It meets the test.
    Met,
    /// It does not.
    NotMet,
    /// The fact is missing, no number, or of a kind the test cannot read.
    Unknown,
}

/// One criterion of a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Finding<'f> {
    /// Met or not.
    pub mark: Mark,
    /// The fact it was judged by.
    pub fact: Option<&'f Fact>,
    /// Whether the verdict would be the other one if this mark alone were: lost if it were not
    /// met, won if it were.
    pub decides: bool,
}

/// How a subject stands to the whole rule.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verdict<'f> {
    /// Whether it is selected.
    pub qualifies: bool,
    /// Weight met of all weight, 0..=100.
    pub percent: f64,
    /// Not selected, but would be if every unknown fact met its test.
    pub open: bool,
    /// One per criterion, in order.
    pub findings: Vec<Finding<'f>>,
}

/// Who is selected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Selection {
    /// Indices of those who qualify, ascending.
    pub qualifying: Vec<usize>,
    /// How many more than the manageable number; 0 without one.
    pub over: usize,
}

/// What is met of a rule, enough to say whether it is passed.
#[derive(Clone, Copy, Default)]
struct Met {
    count: usize,
    weight: u64,
}

impl Fact {
    /// A single word.
    pub fn word(word: &str) -> Self {
        Self::Words(vec![word.to_owned()])
    }
}

/// How a fact stands to a test. A test without any bound is met by every figure.
pub fn mark(test: &Test, fact: Option<&Fact>) -> Mark {
    let met = match (test, fact) {
        (Test::Within { at_least, at_most }, Some(Fact::Number(n))) if !n.is_nan() => {
            at_least.is_none_or(|least| *n >= least) && at_most.is_none_or(|most| *n <= most)
        }
        (Test::Is(wanted), Some(Fact::Words(words))) if !words.is_empty() => {
            words.iter().any(|word| wanted.iter().any(|other| same_word(word, other)))
        }
        _ => return Mark::Unknown,
    };
    if met { Mark::Met } else { Mark::NotMet }
}

/// Whether two words are the same but for the case of letters and space around them.
pub(crate) fn same_word(a: &str, b: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        text.chars().flat_map(char::to_lowercase)
    }
    let (a, b) = (a.trim(), b.trim());
    match a.is_ascii() && b.is_ascii() {
        true => a.eq_ignore_ascii_case(b),
        false => letters(a).eq(letters(b)),
    }
}

impl Rule {
    /// Judges one subject; a fact for each criterion, in their order. Facts that are not given
    /// are unknown.
    pub fn judge<'f>(&self, facts: &'f [Option<Fact>]) -> Verdict<'f> {
        let marks: Vec<Mark> = self.marks(facts).collect();
        let met = self.met(marks.iter().copied(), Mark::Met);
        let qualifies = self.passes(met);
        let unknown = self.met(marks.iter().copied(), Mark::Unknown);
        let finding = |(at, mark): (usize, &Mark)| Finding {
            mark: *mark,
            fact: facts.get(at).and_then(Option::as_ref),
            decides: self.passes(self.turned(met, at, *mark)) != qualifies,
        };
        Verdict {
            qualifies,
            percent: self.percent(met),
            open: !qualifies && self.passes(met.plus(unknown)),
            findings: marks.iter().enumerate().map(finding).collect(),
        }
    }

    /// Whether a subject is selected: [`Rule::judge`] without the reasons.
    pub fn selects(&self, facts: &[Option<Fact>]) -> bool {
        self.passes(self.met(self.marks(facts), Mark::Met))
    }

    /// Everybody who is selected.
    pub fn select<F: AsRef<[Option<Fact>]>>(&self, subjects: &[F]) -> Selection {
        let chosen = |at: &usize| self.selects(subjects[*at].as_ref());
        let qualifying: Vec<usize> = (0..subjects.len()).filter(chosen).collect();
        let over = self.limit.map_or(0, |limit| qualifying.len().saturating_sub(limit));
        Selection { qualifying, over }
    }

    fn marks(&self, facts: &[Option<Fact>]) -> impl Iterator<Item = Mark> {
        let fact = |at: usize| facts.get(at).and_then(Option::as_ref);
        self.criteria.iter().enumerate().map(move |(at, one)| mark(&one.test, fact(at)))
    }

    fn met(&self, marks: impl Iterator<Item = Mark>, wanted: Mark) -> Met {
        let those = self.criteria.iter().zip(marks).filter(|(_, mark)| *mark == wanted);
        those.fold(Met::default(), |met, (criterion, _)| met.plus(Met::of(criterion)))
    }

    /// What would be met if the mark of one criterion were turned.
    fn turned(&self, met: Met, at: usize, mark: Mark) -> Met {
        let this = Met::of(&self.criteria[at]);
        if mark == Mark::Met { met.minus(this) } else { met.plus(this) }
    }

    fn passes(&self, met: Met) -> bool {
        met.count > 0
            && match self.pass {
                Pass::All => met.count == self.criteria.len(),
                Pass::Any => true,
                Pass::Percent(least) => self.percent(met) >= f64::from(least),
            }
    }

    /// Hundred times whole millionths stays far below 2⁵³, so that 3 of 5 is 60 exactly.
    fn percent(&self, met: Met) -> f64 {
        let all: u64 = self.criteria.iter().map(|one| one.weight.millionths()).sum();
        if all == 0 { 0.0 } else { 100.0 * met.weight as f64 / all as f64 }
    }
}

impl Met {
    fn of(criterion: &Criterion) -> Self {
        Self { count: 1, weight: criterion.weight.millionths() }
    }

    fn plus(self, more: Self) -> Self {
        Self { count: self.count + more.count, weight: self.weight + more.weight }
    }

    fn minus(self, less: Self) -> Self {
        Self { count: self.count - less.count, weight: self.weight - less.weight }
    }
}
