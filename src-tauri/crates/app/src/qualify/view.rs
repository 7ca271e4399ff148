//! What the commands about qualifying take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which opportunity, on which scorecard, on which day, beside which day.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct QualificationQuery {
    /// Opportunity.
    pub opportunity: String,
    /// Scorecard key; the four questions where none.
    pub scorecard: Option<String>,
    /// ISO date; the latest where none.
    pub on: Option<String>,
    /// ISO date compared with; the assessment before where none.
    pub compare: Option<String>,
}

/// A scorecard of an opportunity, for us and for each rival.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Qualification {
    /// Scorecard key.
    pub scorecard: String,
    /// Title.
    pub title: String,
    /// Scorecards there are for opportunities: key and title.
    pub cards: Vec<CardChoice>,
    /// Ourselves first, then rivals in their order.
    pub contenders: Vec<ContenderScore>,
    /// Days on which something was rated, latest first.
    pub dates: Vec<String>,
    /// The day it is shown of.
    pub on: Option<String>,
    /// The day it is compared with; none where there was none before.
    pub compare: Option<String>,
    /// Questions in order.
    pub questions: Vec<QuestionView>,
    /// Criteria in order.
    pub criteria: Vec<QualifyCriterion>,
    /// What is proposed; none on other scorecards.
    pub proposal: Option<PursuitProposal>,
    /// Cells that rose and fell since the day compared with, ours alone.
    pub risen: u32,
    /// See `risen`.
    pub fallen: u32,
}

/// A scorecard to choose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CardChoice {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
}

/// How answers are spread.
#[derive(Debug, Clone, Copy, Default, Serialize, TS)]
pub struct TallyView {
    /// Speak for it.
    pub plus: u32,
    /// Not known.
    pub unknown: u32,
    /// Speak against it.
    pub minus: u32,
}

/// Who is compared.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContenderScore {
    /// Competitor; empty is ourselves.
    pub id: String,
    /// Name.
    pub name: String,
    /// Row among the rivals of the opportunity; none for ourselves, or who was only rated.
    pub contender: Option<String>,
    /// Over all criteria.
    pub total: TallyView,
    /// The same on the day compared with.
    pub before: Option<TallyView>,
}

/// A question with its tallies.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// One per contender.
    pub tallies: Vec<TallyView>,
}

/// A criterion with everybody's answers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QualifyCriterion {
    /// What says the same on record, as a pack names it.
    pub feed: Option<String>,
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Key of its question.
    pub question: Option<String>,
    /// What to think of.
    pub prompt: Option<String>,
    /// What to ask.
    pub questions: Vec<String>,
    /// Lowest and highest step.
    pub steps: [i32; 2],
    /// Words for steps: step and title.
    pub words: Vec<StepTitle>,
    /// One per contender.
    pub cells: Vec<QualifyCell>,
    /// Every answer ever given, latest first.
    pub history: Vec<QualifyPast>,
}

/// What a step means.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepTitle {
    /// Step.
    pub value: i32,
    /// Words.
    pub title: String,
}

/// One answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QualifyCell {
    /// Competitor; empty is ourselves.
    pub contender: String,
    /// Step; none where nobody rated.
    pub value: Option<f64>,
    /// Step on the day compared with.
    pub before: Option<f64>,
    /// `for`, `unknown` or `against`.
    pub answer: String,
    /// The same on the day compared with; none where there is none.
    pub answer_before: Option<String>,
    /// `up`, `down`, or none where it stayed.
    pub change: Option<String>,
    /// What shows it.
    pub why: Option<String>,
    /// From whom or what.
    pub source: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// ISO date.
    pub on_date: Option<String>,
    /// Who.
    pub author: Option<String>,
}

/// One answer once given.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QualifyPast {
    /// Competitor; empty is ourselves.
    pub contender: String,
    /// ISO date.
    pub on_date: String,
    /// `for`, `unknown` or `against`.
    pub answer: String,
    /// What showed it.
    pub why: Option<String>,
    /// Who.
    pub author: String,
}

/// What is proposed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PursuitProposal {
    /// `stop`, `find-out`, `change` or `go`.
    pub verdict: String,
    /// The same in words.
    pub title: String,
    /// Why, the gravest first.
    pub reasons: Vec<String>,
}

/// Name a rival for an opportunity.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ContenderAdd {
    /// Opportunity.
    pub opportunity: String,
    /// Competitors by id.
    #[serde(default)]
    pub competitors: Vec<String>,
    /// Competitors by name; new ones are added to the catalogue.
    #[serde(default)]
    pub names: Vec<String>,
}

/// Change one fact of rivals.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ContenderChange {
    /// Rows among the rivals.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: ContenderEdit,
}

/// A fact of a rival.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum ContenderEdit {
    /// What it offers.
    Solution(Option<String>),
    /// Its strengths here.
    Strengths(Option<String>),
    /// Its weaknesses here.
    Weaknesses(Option<String>),
    /// Its likely strategy, level of the scale `competitive-strategy`.
    Strategy(Option<String>),
}
