//! What the month board takes and gives.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{CountedMoney, PipelineSlice};
use crate::opportunities::view::OpportunityQuery;
use crate::wire::{MoneyView, Ref};

/// Which month board, and what is only tried on it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct MonthBoardQuery {
    /// Whose.
    pub of: PipelineSlice,
    /// As of this ISO date; today where none.
    pub on: Option<String>,
    /// First month `YYYY-MM`, or a period such as `2026-Q4`; that of the day looked from where none, and never before it.
    pub from: Option<String>,
    /// Last month `YYYY-MM`, or a period.
    pub to: Option<String>,
    /// Moves that are tried, not made.
    pub moved: Vec<TriedMove>,
}

/// An expected close that is tried.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TriedMove {
    /// Opportunity.
    pub id: String,
    /// ISO date; none for undated.
    pub closes_on: Option<String>,
}

/// What is open by closing month.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthBoardView {
    /// Undated, overdue where there are some, then every month.
    pub columns: Vec<MonthColumn>,
    /// What the tried moves would do; none where nothing is tried.
    pub effect: Option<MonthEffect>,
}

/// One month.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthColumn {
    /// `YYYY-MM`, `undated` or `overdue`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The day a card gets that is dropped here; none where it loses its day.
    pub closes_on: Option<String>,
    /// Cards, also those beyond the first hundred.
    pub count: u32,
    /// Their amounts.
    pub total: MoneyView,
    /// Those of them whose amount is estimated: the list price, else the average won; none where all are said.
    pub estimated: Option<CountedMoney>,
    /// Their amounts × chance.
    pub weighted: MoneyView,
    /// Won in the month already.
    pub won: Option<MoneyView>,
    /// Target.
    pub target: Option<MoneyView>,
    /// The largest hundred.
    pub cards: Vec<MonthCard>,
    /// All of them; none where there are none.
    pub opens: Option<OpportunityQuery>,
}

/// One open opportunity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthCard {
    /// Opportunity.
    pub opportunity: Ref,
    /// Account's name.
    pub account: Option<String>,
    /// Amount.
    pub amount: Option<MoneyView>,
    /// Whether nobody said the amount: the list price, else the average won.
    pub estimated: bool,
    /// Its chance, as shown.
    pub chance_text: String,
    /// Expected close, ISO date; the tried one where it is tried.
    pub closes_on: Option<String>,
    /// Whether it stands here only by a move that is tried.
    pub tried: bool,
}

/// What tried moves would do to the months shown.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MonthEffect {
    /// Figure by figure.
    pub lines: Vec<EffectLine>,
}

/// One figure before and after.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EffectLine {
    /// Its name.
    pub label: String,
    /// As it is.
    pub before: String,
    /// As it would be.
    pub after: String,
}
