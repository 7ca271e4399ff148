//! What the plan of an account takes and gives.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::question_view::AskView;
use super::view::WorksheetView;

/// Whose plan, by which template.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AccountPlanOf {
    /// Account.
    pub id: String,
    /// Key of a template; the first where none.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<String>,
}

/// A choice of sections.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanTemplate {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
}

/// The plan of an account (B-11).
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccountPlan {
    /// Its sections.
    pub sheet: WorksheetView,
    /// Key of its template.
    pub template: String,
    /// The templates there are.
    pub templates: Vec<PlanTemplate>,
    /// Sections filled, percent.
    pub percent: u32,
    /// Blanks of the summary that nothing on record fills yet.
    pub blanks: Vec<String>,
    /// Questions not answered for sure.
    pub open_questions: u32,
    /// Of these, what is worth most to ask.
    pub questions: Vec<AskView>,
}
