//! One criterion of a scorecard: how it is rated, and how much it counts.

use super::error::{Problem, Spot};
use super::misfit::Misfit;
use super::{Field, Method, Subject, Words, form};
use crate::score::Weight;
use serde::{Deserialize, Serialize};

/// The largest weight.
const HEAVIEST: f64 = Weight::MOST;

/// A criterion of a scorecard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct Criterion {
    /// Unique in its scorecard.
    pub key: String,
    /// What the criterion is called.
    pub title: Words,
    /// What to think of while rating it.
    pub prompt: Option<Words>,
    /// What to ask the customer to find out (D-19); may be none.
    pub questions: Vec<Words>,
    /// Key of the group it stands in.
    pub group: Option<String>,
    /// How much it counts beside the others: over 0, at most 1000.
    pub weight: f64,
    /// How it is rated.
    pub rated: Rated,
}

/// The one way a criterion is rated.
#[derive(Clone, Debug, PartialEq)]
pub enum Rated {
    /// By hand, in whole steps.
    Steps {
        /// The lowest step: 0 of 100.
        from: i32,
        /// The highest step: 100 of 100; 1 to 10 above the lowest.
        to: i32,
        /// Words for some of the steps.
        levels: Vec<StepWords>,
    },
    /// Measured.
    Field {
        /// What is measured.
        field: Field,
        /// The value that gives 0 of 100, and all values beyond it.
        low: f64,
        /// The value that gives 100 of 100, and all values beyond it; less than `low` where less
        /// is better.
        high: f64,
    },
    /// By the value of the subject's level on the scale with this key: the least value of the
    /// scale gives 0, the greatest 100.
    Scale(String),
    /// By the score of the scorecard with this key.
    Scorecard(String),
    /// Passed or not; of selections only.
    Test(Tested, Test),
}

/// What a test looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tested {
    /// What is measured.
    Field(Field),
    /// The levels on the scale with this key.
    Scale(String),
    /// The score, 0 to 100, of the scorecard with this key.
    Scorecard(String),
}

/// When a test is passed.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// The number lies between these, themselves included; at least one is set.
    Within {
        /// At least this.
        at_least: Option<f64>,
        /// At most this.
        at_most: Option<f64>,
    },
    /// The word, or one of the levels, is one of these.
    Is(Vec<String>),
}

/// What a step of a hand rating means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepWords {
    /// The step.
    pub value: i32,
    /// What it means.
    pub title: Words,
}

impl Rated {
    /// Key of the scorecard it counts or tests.
    pub fn scorecard(&self) -> Option<&str> {
        match self {
            Self::Scorecard(key) | Self::Test(Tested::Scorecard(key), _) => Some(key),
            _ => None,
        }
    }

    /// Key of the scale it counts or tests.
    pub fn scale(&self) -> Option<&str> {
        match self {
            Self::Scale(key) | Self::Test(Tested::Scale(key), _) => Some(key),
            _ => None,
        }
    }

    /// The field it measures or tests.
    pub fn field(&self) -> Option<Field> {
        match self {
            Self::Field { field, .. } | Self::Test(Tested::Field(field), _) => Some(*field),
            _ => None,
        }
    }
}

impl Criterion {
    pub(super) fn faults(&self, spot: &Spot, applies: &[Subject]) -> Vec<(Spot, Problem)> {
        let mut faults = Vec::new();
        if let Some(field) = self.rated.field() {
            let without = applies.iter().find(|subject| !field.fits(**subject));
            let problem = |subject| Problem::UnknownField { field: field.name(), subject };
            faults.extend(without.map(|subject| (spot.of("field"), problem(*subject))));
        }
        if let Rated::Steps { from, to, levels } = &self.rated {
            let beyond = levels.iter().find(|level| !(*from..=*to).contains(&level.value));
            let spot = spot.of("levels");
            faults.extend(beyond.map(|level| (spot, Problem::UnknownStep(level.value))));
        }
        faults
    }

    pub(super) fn unresolved(
        &self,
        spot: &Spot,
        applies: &[Subject],
        method: &Method,
    ) -> Vec<(Spot, Problem)> {
        let first = |of: &dyn Fn(Subject) -> Option<Problem>| applies.iter().find_map(|it| of(*it));
        let mut faults = Vec::new();
        if let Some(key) = self.rated.scale() {
            let problem = first(&|subject| method.lacks_scale(key, subject));
            faults.extend(problem.map(|problem| (spot.of("scale"), problem)));
        }
        if let Some(key) = self.rated.scorecard() {
            let problem = first(&|subject| method.lacks_score(key, subject));
            faults.extend(problem.map(|problem| (spot.of("scorecard"), problem)));
        }
        if faults.is_empty() {
            faults.extend(self.unknown_level(method).map(|problem| (spot.of("is"), problem)));
        }
        faults
    }

    /// A level asked for that its scale does not have.
    fn unknown_level(&self, method: &Method) -> Option<Problem> {
        let (scale, levels) = match &self.rated {
            Rated::Test(Tested::Scale(scale), Test::Is(levels)) => (scale.as_str(), levels),
            Rated::Test(Tested::Field(Field::Category), Test::Is(levels)) => ("category", levels),
            _ => return None,
        };
        levels.iter().find_map(|level| method.lacks_level(scale, level))
    }
}

/// As a pack writes it: all ways side by side, of which one is used.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(deserialize_with = "form::key")]
    key: String,
    title: Words,
    #[serde(skip_serializing_if = "Option::is_none")]
    prompt: Option<Words>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    questions: Vec<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    #[serde(default = "once")]
    weight: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<[i32; 2]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    levels: Vec<StepWords>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<Field>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scorecard: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_least: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at_most: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is: Option<Vec<String>>,
}

fn once() -> f64 {
    1.0
}

impl TryFrom<Raw> for Criterion {
    type Error = String;

    fn try_from(raw: Raw) -> Result<Self, String> {
        if !(raw.weight > 0.0 && raw.weight <= HEAVIEST) {
            return Err(Misfit::Weight.with(&[&HEAVIEST.to_string()]));
        }
        let rated = raw.rated()?;
        let Raw { key, title, prompt, questions, group, weight, .. } = raw;
        Ok(Self { key, title, prompt, questions, group, weight, rated })
    }
}

impl Raw {
    fn rated(&self) -> Result<Rated, &'static str> {
        let test = self.test()?;
        let ends = self.low.is_some() || self.high.is_some();
        if !self.levels.is_empty() && self.steps.is_none() {
            return Err(Misfit::StepWords.text());
        }
        if ends && (self.field.is_none() || test.is_some()) {
            return Err(Misfit::Ends.text());
        }
        match (self.steps, self.field, &self.scale, &self.scorecard) {
            (Some(ends), None, None, None) if test.is_none() => self.by_hand(ends),
            (None, Some(field), None, None) => self.by_field(field, test),
            (None, None, Some(scale), None) => by_scale(scale.clone(), test),
            (None, None, None, Some(other)) => by_scorecard(other.clone(), test),
            (None, None, None, None) => {
                Err(Misfit::Unrated.text())
            }
            _ => Err(Misfit::TwoWays.text()),
        }
    }

    fn test(&self) -> Result<Option<Test>, &'static str> {
        let Self { at_least, at_most, .. } = *self;
        let ends = at_least.is_some() || at_most.is_some();
        let crossed = at_least.zip(at_most).is_some_and(|(least, most)| least > most);
        let finite = at_least.into_iter().chain(at_most).all(f64::is_finite);
        match &self.is {
            Some(_) if ends => Err(Misfit::TwoTests.text()),
            Some(words) if words.is_empty() => Err(Misfit::EmptyIs.text()),
            Some(words) => Ok(Some(Test::Is(words.clone()))),
            None if crossed || !finite => Err(Misfit::Crossed.text()),
            None => Ok(ends.then_some(Test::Within { at_least, at_most })),
        }
    }

    fn by_hand(&self, [from, to]: [i32; 2]) -> Result<Rated, &'static str> {
        let fits = |end: i32| (-100..=100).contains(&end);
        if !fits(from) || !fits(to) || !(1..=10).contains(&(to - from)) {
            return Err(Misfit::Steps.text());
        }
        Ok(Rated::Steps { from, to, levels: self.levels.clone() })
    }

    fn by_field(&self, field: Field, test: Option<Test>) -> Result<Rated, &'static str> {
        let words = matches!(test, Some(Test::Is(_)));
        match (test, self.low, self.high) {
            (Some(_), ..) if words != field.is_word() => {
                Err(Misfit::TestForm.text())
            }
            (Some(test), ..) => Ok(Rated::Test(Tested::Field(field), test)),
            (None, Some(low), Some(high)) if low.is_finite() && high.is_finite() && low != high => {
                if field.is_word() {
                    Err(Misfit::WordMeasured.text())
                } else {
                    Ok(Rated::Field { field, low, high })
                }
            }
            _ => Err(Misfit::NoEnds.text()),
        }
    }
}

fn by_scale(scale: String, test: Option<Test>) -> Result<Rated, &'static str> {
    match test {
        None => Ok(Rated::Scale(scale)),
        Some(Test::Is(levels)) => Ok(Rated::Test(Tested::Scale(scale), Test::Is(levels))),
        Some(Test::Within { .. }) => Err(Misfit::ScaleTest.text()),
    }
}

fn by_scorecard(other: String, test: Option<Test>) -> Result<Rated, &'static str> {
    match test {
        None => Ok(Rated::Scorecard(other)),
        Some(Test::Is(_)) => Err(Misfit::ScoreTest.text()),
        Some(test) => Ok(Rated::Test(Tested::Scorecard(other), test)),
    }
}

impl From<Criterion> for Raw {
    fn from(Criterion { key, title, prompt, questions, group, weight, rated }: Criterion) -> Self {
        let mut raw = Self { questions, ..Self::unrated(key, title, prompt, group, weight) };
        match rated {
            Rated::Steps { from, to, levels } => {
                (raw.steps, raw.levels) = (Some([from, to]), levels)
            }
            Rated::Field { field, low, high } => {
                (raw.field, raw.low, raw.high) = (Some(field), Some(low), Some(high));
            }
            Rated::Scale(scale) => raw.scale = Some(scale),
            Rated::Scorecard(other) => raw.scorecard = Some(other),
            Rated::Test(tested, test) => raw.set_test(tested, test),
        }
        raw
    }
}

impl Raw {
    fn unrated(
        key: String,
        title: Words,
        prompt: Option<Words>,
        group: Option<String>,
        weight: f64,
    ) -> Self {
        let (steps, field, levels) = (None, None, Vec::new());
        let (low, high, at_least, at_most) = (None, None, None, None);
        let (scale, scorecard, is) = (None, None, None);
        Self {
            key,
            title,
            prompt,
            questions: Vec::new(),
            group,
            weight,
            steps,
            levels,
            field,
            low,
            high,
            scale,
            scorecard,
            at_least,
            at_most,
            is,
        }
    }

    fn set_test(&mut self, tested: Tested, test: Test) {
        match tested {
            Tested::Field(field) => self.field = Some(field),
            Tested::Scale(key) => self.scale = Some(key),
            Tested::Scorecard(key) => self.scorecard = Some(key),
        }
        match test {
            Test::Within { at_least, at_most } => {
                (self.at_least, self.at_most) = (at_least, at_most)
            }
            Test::Is(words) => self.is = Some(words),
        }
    }
}
