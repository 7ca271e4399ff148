//! Scorecards and selections as the page gets them. Not ratings and not scores.

use serde::Serialize;
use ts_rs::TS;

use super::view::SourceView;

/// A scorecard, or a selection when it says when it is passed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ScorecardInfo {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// What it rates: `account`, `unit`, `opportunity`, `note`, `person`.
    pub applies: Vec<String>,
    /// What to think of while rating.
    pub prompt: Option<String>,
    /// Selection: when it is passed; nothing for a scorecard that gives a score.
    pub pass: Option<PassInfo>,
    /// Selection: the number that can still be managed.
    pub limit: Option<u32>,
    /// Selection: offered to start a rule of one's own from.
    pub template: bool,
    /// Headings for the criteria; may be none.
    pub groups: Vec<GroupInfo>,
    /// Criteria in order.
    pub criteria: Vec<CriterionInfo>,
    /// Where it comes from.
    pub source: SourceView,
}

/// When a selection is passed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "by", content = "percent", rename_all = "kebab-case")]
pub enum PassInfo {
    /// Every test.
    All,
    /// One test.
    Any,
    /// Tests that make up at least this percentage of all weight.
    Percent(u32),
}

/// A heading over criteria or cards.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GroupInfo {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
}

/// A criterion of a scorecard.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriterionInfo {
    /// Key, unique in its scorecard.
    pub key: String,
    /// Title.
    pub title: String,
    /// What to think of while rating it.
    pub prompt: Option<String>,
    /// What to ask the customer to find out.
    pub questions: Vec<String>,
    /// Key of the group it stands in.
    pub group: Option<String>,
    /// How much it counts, over 0 and at most 1000.
    pub weight: f64,
    /// How it is rated.
    pub rated: RatedInfo,
}

/// The one way a criterion is rated.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum RatedInfo {
    /// By hand, in whole steps.
    Steps {
        /// Lowest step.
        from: i32,
        /// Highest step.
        to: i32,
        /// Words for some of the steps.
        words: Vec<StepInfo>,
    },
    /// Measured.
    Field {
        /// The field, e.g. `revenue`.
        field: String,
        /// Gives 0 of 100.
        low: f64,
        /// Gives 100 of 100.
        high: f64,
    },
    /// By the level on a scale.
    Scale {
        /// Key of the scale.
        scale: String,
    },
    /// By the score of another scorecard.
    Scorecard {
        /// Its key.
        scorecard: String,
    },
    /// Passed or not; exactly one of field, scale and scorecard is set, and either `at_least`
    /// and `at_most`, of which one may be missing, or `is`.
    Test {
        /// The field tested.
        field: Option<String>,
        /// Key of the scale tested.
        scale: Option<String>,
        /// Key of the scorecard tested.
        scorecard: Option<String>,
        /// At least this.
        at_least: Option<f64>,
        /// At most this.
        at_most: Option<f64>,
        /// One of these words or levels.
        is: Vec<String>,
    },
}

/// What a step of a hand rating means.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepInfo {
    /// The step.
    pub value: i32,
    /// What it means.
    pub title: String,
}
