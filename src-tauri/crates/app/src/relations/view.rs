//! What the views of an account's relationship give (C-07, C-12, C-17, C-18, C-21, C-24).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actions::view::ActionView;
use crate::wire::Ref;

/// When we are asked, by how deep the relationship is (C-18).
#[derive(Debug, Clone, Serialize, TS)]
pub struct StairsView {
    /// The customer's phases of buying, in order.
    pub phases: Vec<StairPhase>,
    /// Levels of the relationship, the deepest first.
    pub levels: Vec<StairLevel>,
    /// Level of the relationship with the account.
    pub level: Option<String>,
    /// Level wanted.
    pub wanted: Option<String>,
    /// By, ISO date.
    pub wanted_by: Option<String>,
    /// Opportunities, those with a phase first.
    pub deals: Vec<StairDeal>,
    /// Mean number of the phases we were asked in; 1 is the earliest.
    pub mean: Option<f64>,
    /// The same for the years in which the opportunities began, oldest first.
    pub years: Vec<StairYear>,
}

/// A phase of buying.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StairPhase {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Level from which on we are asked in it.
    pub level: Option<String>,
}

/// A level of the relationship.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StairLevel {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// The first phase in which who is on it is asked, from 1.
    pub first: Option<u32>,
}

/// An opportunity and when we were asked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StairDeal {
    /// Which.
    pub opportunity: Ref,
    /// Phase in which we were asked first.
    pub phase: Option<String>,
    /// ISO date on which that was said.
    pub on_date: Option<String>,
    /// Who said so.
    pub author: Option<String>,
}

/// The phases of one year.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StairYear {
    /// Year.
    pub year: String,
    /// Mean number of the phase.
    pub mean: f64,
    /// Of how many opportunities.
    pub count: u32,
}

/// A department of an account and how to approach it (C-24).
#[derive(Debug, Clone, Serialize, TS)]
pub struct DepartmentView {
    /// The unit.
    pub unit: Ref,
    /// People of it that are known.
    pub people: u32,
    /// Part it plays in the project; as set for the opportunity, else everywhere.
    pub part: Option<String>,
    /// The part was set for another place than this opportunity.
    pub inherited: bool,
    /// What is allowed, and what to heed.
    pub advice: Option<String>,
    /// What to do.
    pub tasks: Vec<DepartmentTask>,
    /// Who of it introduced us to whom.
    pub introduced: Vec<Introduction>,
}

/// Something to do in a department.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DepartmentTask {
    /// What.
    pub text: String,
    /// The action made of it.
    pub action: Option<ActionView>,
}

/// Somebody introduced us.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Introduction {
    /// Who did.
    pub from: Ref,
    /// To whom.
    pub to: Ref,
    /// The unit of whom we were introduced to.
    pub unit: Option<String>,
}

/// How an account or one of its units works (C-12).
#[derive(Debug, Clone, Serialize, TS)]
pub struct CultureView {
    /// Account or unit.
    pub subject: Ref,
    /// It is the account as a whole.
    pub whole: bool,
    /// What it is known by, in order.
    pub answers: Vec<CultureAnswer>,
    /// How far each type is met.
    pub shares: Vec<CultureShare>,
    /// The type that more than half of the answers point to.
    pub dominant: Option<String>,
    /// The type that was set by hand.
    pub set: Vec<String>,
    /// What that means for us.
    pub advice: Option<String>,
}

/// An answer about a culture.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CultureAnswer {
    /// Scale of the question.
    pub scale: String,
    /// The answer's level.
    pub level: Option<String>,
    /// ISO date.
    pub on_date: Option<String>,
    /// Who.
    pub author: Option<String>,
}

/// How far a type of culture is met.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CultureShare {
    /// Type.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Percent of the answers.
    pub percent: f64,
}

/// How well an account's people were known, and how far its decision core was for us, at the end of a day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CoveragePoint {
    /// ISO date.
    pub on: String,
    /// Coverage weighted by influence, percent; none without people.
    pub percent: Option<f64>,
    /// People met at least once.
    pub met: u32,
    /// People on the map.
    pub total: u32,
    /// People in the decision core.
    pub core: u32,
    /// How far the core is for us, weighted by influence, −100 to 100; none where nobody of it was judged.
    pub core_support: Option<f64>,
    /// How well the core was known, weighted by influence, percent; none without a core.
    pub core_coverage: Option<f64>,
}

/// How the self-check stands (C-21); its answers are ratings of its scorecard.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RelationCheck {
    /// Questions, each asked of both sides, in order.
    pub rows: Vec<CheckRow>,
    /// Mean of our answers.
    pub ours: Option<f64>,
    /// Mean of theirs.
    pub theirs: Option<f64>,
    /// Last answer, ISO date.
    pub last_on: Option<String>,
    /// When to ask again, ISO date; none before the first answer, and where no rule asks for it.
    pub next_on: Option<String>,
    /// That day has come.
    pub due: bool,
}

/// A question of the self-check.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckRow {
    /// Criterion that holds our answer.
    pub ours: String,
    /// Criterion that holds theirs.
    pub theirs: Option<String>,
    /// Ours less theirs, in steps.
    pub gap: Option<f64>,
    /// The two are far apart.
    pub apart: bool,
}

/// Write what is known of an account's people.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RelationshipWrite {
    /// Where to; ends in `.pdf` or `.docx`.
    pub path: String,
    /// Account.
    pub account: String,
    /// Opportunity whose judgements come first.
    pub opportunity: Option<String>,
    /// As of this day, ISO date; today where none.
    pub on: Option<String>,
    /// A file that stands there is replaced.
    pub replace: bool,
}
