//! What the commands about scorecards take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Rate subjects on one criterion, from a day on.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Rate {
    /// Scorecard key.
    pub scorecard: String,
    /// Criterion key.
    pub criterion: String,
    /// What is rated.
    pub subject: String,
    /// More that get the same rating in the same step; may be empty.
    pub subjects: Vec<String>,
    /// In the criterion's own steps; none clears the rating.
    pub value: Option<f64>,
    /// Competitor rated; none means ourselves.
    pub contender: Option<String>,
    /// ISO date; today where none.
    pub on_date: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// From whom or what.
    pub source: Option<String>,
}

/// Which subject on which scorecard.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ScorecardQuery {
    /// Scorecard key.
    pub scorecard: String,
    /// Subject.
    pub subject: String,
    /// Competitor; none means ourselves.
    pub contender: Option<String>,
}

/// How much a criterion counts in this workspace.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Weigh {
    /// Scorecard key.
    pub scorecard: String,
    /// Criterion key.
    pub criterion: String,
    /// Over 0, at most 1000.
    pub weight: f64,
}

/// One scorecard.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ScorecardKey {
    /// Key.
    pub scorecard: String,
}

/// A scorecard with one subject's ratings.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScorecardView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// What to think of while rating.
    pub prompt: Option<String>,
    /// Headings over criteria, in order.
    pub groups: Vec<GroupView>,
    /// In order.
    pub criteria: Vec<CriterionView>,
    /// 0–100; none where nothing is rated.
    pub score: Option<f64>,
    /// Share of the weight that is rated, 0–1.
    pub known: f64,
    /// This workspace changed the scorecard.
    pub changed: bool,
}

/// A heading over criteria.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
}

/// A criterion with its rating.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriterionView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// What to think of while rating.
    pub prompt: Option<String>,
    /// Key of its group.
    pub group: Option<String>,
    /// Over 0, at most 1000.
    pub weight: f64,
    /// Its part of all weight, percent.
    pub share: f64,
    /// `steps` is rated by hand; `field`, `scale` and `scorecard` follow from elsewhere.
    pub rated: String,
    /// Lowest and highest step, where rated by hand.
    pub steps: Option<[i32; 2]>,
    /// Words for some of the steps.
    pub levels: Vec<StepView>,
    /// In its own terms: the step, or the measure.
    pub value: Option<f64>,
    /// The same in words.
    pub text: Option<String>,
    /// 0–100; none where not rated.
    pub points: Option<f64>,
    /// Latest first; of ratings by hand.
    pub history: Vec<RatingView>,
}

/// What a step means.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepView {
    /// Step.
    pub value: i32,
    /// Words.
    pub title: String,
}

/// A rating once given.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RatingView {
    /// ISO date it holds from.
    pub on_date: String,
    /// In the criterion's own steps; none where it was cleared.
    pub value: Option<f64>,
    /// Who.
    pub author: String,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// From whom or what.
    pub source: Option<String>,
    /// Why.
    pub why: Option<String>,
}

/// Which scorecard, and whose ratings.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RatingTableQuery {
    /// Scorecard key.
    pub scorecard: String,
    /// Subjects; none asks for the criteria alone.
    pub subjects: Vec<String>,
}

/// A scorecard with the ratings of many subjects.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RatingTable {
    /// The scorecard without anyone's ratings: its criteria in order.
    pub card: ScorecardView,
    /// One for each subject, in the order asked for.
    pub rows: Vec<RatingTableRow>,
}

/// How one subject is rated.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RatingTableRow {
    /// Subject.
    pub subject: String,
    /// 0–100; none where nothing is rated.
    pub score: Option<f64>,
    /// Per criterion, in its own terms: the step, or the measure.
    pub values: Vec<Option<f64>>,
    /// The same in words; empty where there are none.
    pub texts: Vec<String>,
}
