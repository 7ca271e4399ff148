//! What the commands about worksheets take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::plan_view::*;
pub use super::question_view::*;
pub use super::text_view::*;
use crate::wire::{MoneyView, Ref};

/// Which worksheets there are for somebody.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorksheetsOf {
    /// An account, a unit, a person or an opportunity.
    pub subject: String,
}

/// A worksheet as a list shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WorksheetRow {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// What it is for.
    pub about: Option<String>,
    /// Sections there are.
    pub sections: u32,
    /// Sections with words of one's own.
    pub answered: u32,
    /// The newest answer, ISO date.
    pub changed_on: Option<String>,
    /// Models it follows.
    pub models: Vec<String>,
}

/// One worksheet about one subject.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorksheetOf {
    /// Worksheet key.
    pub worksheet: String,
    /// An account, a unit, a person or an opportunity.
    pub subject: String,
    /// Key of one of its templates; the first where none.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<String>,
}

/// A worksheet with what was answered.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WorksheetView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// What it is for.
    pub about: Option<String>,
    /// Whom it is about.
    pub subject: Ref,
    /// The account that is, or belongs to it.
    pub account: Option<String>,
    /// Headings, or the rows of a grid.
    pub groups: Vec<WorksheetHeading>,
    /// Columns of a grid; none where it is a list.
    pub columns: Vec<WorksheetHeading>,
    /// Sections in order.
    pub sections: Vec<WorksheetSectionView>,
    /// Sections filled, with words or from records.
    pub filled: u32,
    /// Models it follows.
    pub models: Vec<String>,
}

/// A heading.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WorksheetHeading {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
}

/// A section with its answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WorksheetSectionView {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Key of its heading or row.
    pub group: Option<String>,
    /// Key of its column.
    pub column: Option<String>,
    /// What to think of.
    pub prompts: Vec<String>,
    /// `date`, `money` or `rating`, where an answer has one.
    pub asks: Option<String>,
    /// What was answered; none where nothing was.
    pub answer: Option<AnswerView>,
    /// What is on record elsewhere.
    pub feeds: Vec<FedView>,
    /// It has words or something on record.
    pub filled: bool,
    /// Days since anything in it was said.
    pub age_days: Option<u32>,
    /// What its answer lacks, in words: the day or the figure asked for.
    pub lacks: Option<String>,
    /// Titles of empty sections that it rests on (B-15).
    pub rests: Vec<String>,
}

/// An answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AnswerView {
    /// Names these words; sent along with the next ones.
    pub stamp: String,
    /// Markdown; none where cleared or hidden.
    pub text: Option<String>,
    /// The same to be drawn.
    pub blocks: Vec<TextBlock>,
    /// The day asked for, ISO date.
    pub day: Option<String>,
    /// The amount asked for.
    pub amount: Option<MoneyView>,
    /// The degree asked for, 1 to 5.
    #[ts(type = "number | null")]
    pub score: Option<i64>,
    /// From whom or what.
    pub source: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// Level of the scale `information-level`.
    pub level: Option<String>,
    /// ISO date.
    pub on_date: String,
    /// Who.
    pub author: String,
    /// It stays inside, and what is shown now is for outside.
    pub hidden: bool,
    /// Answers that stood here, this one among them.
    pub versions: u32,
}

/// What is on record elsewhere, as a section shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FedView {
    /// Its name in a pack.
    pub key: String,
    /// Title.
    pub title: String,
    /// What stands there; none where nothing does.
    pub lines: Vec<FedLine>,
    /// The view of the opportunity's page where it is changed.
    pub place: Option<String>,
    /// That view is one of the account's page.
    pub of_account: bool,
    /// What that view shows.
    pub shows: Option<String>,
    /// What it should tell and nobody has written down yet.
    pub blanks: Vec<String>,
    /// Left out while what is shown is for outside.
    pub hidden: bool,
}

/// A line of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FedLine {
    /// What it is.
    pub label: Option<String>,
    /// What it says.
    pub text: String,
    /// `good`, `watch` or `bad`, said in words as well.
    pub tone: Option<String>,
}

/// What is on record of a subject under a name.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FedOf {
    /// Its name in a pack.
    pub feed: String,
    /// About whom.
    pub subject: String,
}

/// Say something in a section.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnswerSet {
    /// Worksheet key.
    pub worksheet: String,
    /// Section key.
    pub section: String,
    /// About whom.
    pub subject: String,
    /// What.
    pub edit: AnswerEdit,
    /// The stamp of the words that were read before, empty where there were none; nothing is
    /// checked where it is left out. Words that were changed meanwhile are given back and nothing
    /// is written.
    #[serde(default)]
    #[ts(optional)]
    pub base: Option<String>,
    /// Beside the words that stand there, which stay in the history.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub keep: bool,
}

/// A part of an answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum AnswerEdit {
    /// Markdown.
    Text(Option<String>),
    /// The day asked for, ISO date.
    Day(Option<String>),
    /// The amount asked for, as typed.
    Amount(Option<String>),
    /// The degree asked for, 1 to 5.
    Score(#[ts(type = "number | null")] Option<i64>),
    /// From whom or what.
    Source(Option<String>),
    /// `confirmed`, `assumed` or `hearsay`.
    Certainty(Option<String>),
    /// Level of the scale `information-level`.
    Level(Option<String>),
}

/// What became of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AnswerSaved {
    /// The stamp of the words that stand there now.
    pub stamp: String,
    /// Words that somebody else wrote meanwhile; then nothing was written.
    pub moved: Option<AnswerView>,
}

/// The answers that stood in a section.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnswersOf {
    /// Worksheet key.
    pub worksheet: String,
    /// Section key.
    pub section: String,
    /// About whom.
    pub subject: String,
}

/// Write a worksheet into a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WorksheetExport {
    /// Worksheet key.
    pub worksheet: String,
    /// About whom.
    pub subject: String,
    /// Key of one of its templates; the first where none.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<String>,
    /// Where to: `.csv`, `.xlsx` or `.pdf`.
    pub path: String,
    /// A file that stands there is replaced.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub replace: bool,
}

/// The plan of an opportunity (D-25).
#[derive(Debug, Clone, Serialize, TS)]
pub struct OpportunityPlan {
    /// Its sections.
    pub sheet: WorksheetView,
    /// Sections filled, percent.
    pub percent: u32,
    /// Where it contradicts itself, in words.
    pub contradictions: Vec<String>,
}
