//! What the reviews' queries give: the list, and one review with all it looks at.
//!
//! Not what is asked (`view`). All of it is ready to show. Invariant: what is kept of a review that
//! has ended reads back as these shapes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{ReviewAbout, ReviewPart};
use crate::wire::Ref;
use crate::workshops::view::{EntryView, WorkshopView};

/// A review in the list, latest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewRow {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it looks at.
    pub about: Vec<ReviewNamed>,
    /// When it began, ready to show.
    pub started: String,
    /// It has not ended.
    pub running: bool,
    /// How many take part.
    pub parts: u32,
    /// Decisions.
    pub decisions: u32,
    /// Actions.
    pub actions: u32,
    /// Actions not done.
    pub open_actions: u32,
    /// Questions answered.
    pub answered: u32,
}

/// What a review looks at, with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReviewNamed {
    /// `account`, `opportunity` or `forecast`.
    pub kind: String,
    /// Account or opportunity; empty for the forecast.
    pub id: String,
    /// Name.
    pub name: String,
}

/// A review: the meeting, what it looks at, and the last one.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewView {
    /// The meeting, with its clock, steps, decisions and actions.
    pub meeting: WorkshopView,
    /// The day the first thing it looks at is compared with, ISO date.
    pub since: String,
    /// Somebody chose that day, for all.
    pub since_chosen: bool,
    /// That day, and what of it is compared, in a sentence.
    pub since_told: String,
    /// Who takes part.
    pub parts: Vec<ReviewPart>,
    /// What it looks at, in order.
    pub subjects: Vec<ReviewSubjectView>,
}

/// The review before.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LastReview {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// The day it ended, ready to show.
    pub ended: String,
    /// What it decided and agreed to do, as it stands now.
    pub entries: Vec<EntryView>,
}

/// One thing a review looks at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReviewSubjectView {
    /// Its key in the review.
    pub id: String,
    /// What it is.
    pub about: ReviewAbout,
    /// Name.
    pub name: String,
    /// The account it belongs to, where it is an opportunity.
    pub account: Option<Ref>,
    /// It is in the file no more.
    pub gone: bool,
    /// The day it is compared with, ISO date.
    pub since: String,
    /// That day, in a sentence.
    pub since_told: String,
    /// The last review of it; none where this is the first.
    pub last: Option<LastReview>,
    /// What stands there: now, or at the end of the review.
    pub now: Standing,
    /// What stood there at the end of the last review of it.
    pub before: Option<Standing>,
}

/// How a subject stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Standing {
    /// The day, ISO date.
    pub on: String,
    /// The day it is compared with, ISO date.
    pub since: String,
    /// Figures, each with how it stood.
    pub figures: Vec<ReviewFigure>,
    /// What to talk about, by heading.
    pub brief: Vec<BriefGroup>,
    /// How good the plan is (B-14); none where it is no account.
    pub rating: Option<PlanRating>,
    /// Questions with their answers (D-34).
    pub questions: Vec<ReviewQuestion>,
}

/// A figure of a subject.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReviewFigure {
    /// Its stable name.
    pub key: String,
    /// What it is.
    pub title: String,
    /// As it is read.
    pub text: String,
    /// The figure, where it is one: minor units, percent, points or a count.
    pub value: Option<f64>,
    /// ISO currency of an amount.
    #[serde(default)]
    pub currency: Option<String>,
    /// How it stood on the day the review compares with, as it is read.
    pub before: Option<String>,
    /// More than then, less, or the same; none where that cannot be said.
    pub moved: Option<f64>,
    /// Whether it moved for the better; none where it is neither.
    pub better: Option<bool>,
}

/// Points of one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BriefGroup {
    /// `changed`, `stuck`, `overdue`, `contradictory` or `weak`.
    pub key: String,
    /// Title.
    pub title: String,
    /// What to talk about, the most pressing first.
    pub items: Vec<BriefItem>,
    /// How many more there are.
    pub more: u32,
}

/// A point to talk about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BriefItem {
    /// In words.
    pub text: String,
    /// What is behind it.
    pub detail: Option<String>,
    /// `bad`, `watch`, `good` or `plain`.
    pub tone: String,
    /// Page where it is seen: `account`, `opportunity`, `actions`, `forecast` or `history`.
    pub page: String,
    /// What of that page.
    pub id: Option<String>,
    /// View of that page.
    pub view: Option<String>,
    /// People it speaks of, by id.
    #[serde(default)]
    pub people: Vec<String>,
}

/// The rating of a plan (B-14).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlanRating {
    /// Title.
    pub title: String,
    /// 0–100; none where nothing is rated.
    pub score: Option<f64>,
    /// Lines in order.
    pub lines: Vec<RatedLine>,
}

/// A line of a rating.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RatedLine {
    /// Its stable name.
    pub key: String,
    /// What is rated.
    pub title: String,
    /// 1 to 5; none where not rated.
    pub value: Option<f64>,
}

/// A question of a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReviewQuestion {
    /// Its stable name.
    pub key: String,
    /// Heading it stands under.
    pub group: Option<String>,
    /// The question.
    pub text: String,
    /// What a good answer shows.
    pub looks_for: Option<String>,
    /// The answer; none where it was not answered.
    pub answer: Option<String>,
    /// Who answered.
    pub author: Option<String>,
    /// When, ISO date.
    pub on_date: Option<String>,
}
