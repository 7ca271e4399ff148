//! What the commands of the management's page take and give: figures, reserve, risks, equation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{CountedMoney, PipelineSlice, ToldFigure};
use crate::opportunities::view::OpportunityQuery;
use crate::wire::{MoneyView, Ref};

/// The figures for management.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DashboardQuery {
    /// Whose.
    pub of: PipelineSlice,
    /// First month `YYYY-MM`, or a period such as `2026-Q4`; the last twelve months where none.
    pub from: Option<String>,
    /// Last month, or a period.
    pub to: Option<String>,
}

/// What management looks at (F-04).
#[derive(Debug, Clone, Serialize, TS)]
pub struct DashboardView {
    /// Figures, each with how it is worked out.
    pub figures: Vec<ToldFigure>,
    /// Stage by stage, what moved on.
    pub stages: Vec<StageConversion>,
    /// Rates and what is missing, in sentences.
    pub notes: Vec<String>,
}

/// What of a stage moved on (D-30).
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageConversion {
    /// Stage key.
    pub stage: String,
    /// Its title.
    pub name: String,
    /// Reached it in the period.
    pub entered: u32,
    /// Moved on ÷ entered; none where nobody entered.
    pub share: Option<f64>,
    /// The same in words.
    pub told: String,
    /// What stands there now.
    pub opens: OpportunityQuery,
}

/// The reserve (D-24).
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReserveView {
    /// Near, far, without a day.
    pub parts: Vec<ReservePart>,
    /// All of them.
    pub total: CountedMoney,
    /// Open, but not counted: not all elements are confirmed (D-07).
    pub left_out: CountedMoney,
    /// What is open and not counted.
    pub left_out_opens: OpportunityQuery,
    /// Target of the months.
    pub target: Option<MoneyView>,
    /// Target − won in the months; none without a target.
    pub missing: Option<MoneyView>,
    /// The amount that is enough by one's own win rate.
    pub enough: Option<MoneyView>,
    /// The number that is enough.
    pub enough_count: Option<u32>,
    /// What of the amount is still to be found; 0 where it is enough.
    pub lacking: Option<MoneyView>,
    /// What of the number is still to be found.
    pub lacking_count: Option<u32>,
    /// Enough by count and by amount; none where that is not known.
    pub full: Option<bool>,
    /// What it comes to, in a sentence.
    pub says: String,
    /// How it is worked out.
    pub math: String,
}

/// A part of the reserve.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReservePart {
    /// `near`, `far` or `undated`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How many, and their amounts.
    pub sum: CountedMoney,
    /// The opportunities.
    pub opens: OpportunityQuery,
}

/// Which risks.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RiskQuery {
    /// Whose.
    pub of: PipelineSlice,
}

/// Open opportunities at risk (F-04).
#[derive(Debug, Clone, Serialize, TS)]
pub struct RiskView {
    /// Those that break most rules first, then the largest; the first hundred.
    pub rows: Vec<RiskRow>,
    /// The rules, with how many break each.
    pub rules: Vec<RiskRule>,
    /// How many are at risk, and their amounts.
    pub total: CountedMoney,
}

/// A rule.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RiskRule {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it says, and where it is from.
    pub math: String,
    /// How many break it.
    pub count: u32,
}

/// One opportunity at risk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RiskRow {
    /// Which.
    pub opportunity: Ref,
    /// Account's name.
    pub account: Option<String>,
    /// Owner's name.
    pub owner: Option<String>,
    /// Amount.
    pub amount: Option<MoneyView>,
    /// What is wrong with it.
    pub risks: Vec<RiskTold>,
}

/// A rule that one breaks.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RiskTold {
    /// The rule's key.
    pub key: String,
    /// In words, with its figure.
    pub text: String,
}

/// The performance equation as it is, and as it would be with other levers (D-36). Nothing is kept.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EquationQuery {
    /// Whose.
    pub of: PipelineSlice,
    /// First month of what the target is of; the year of business of today where none.
    pub from: Option<String>,
    /// Last month.
    pub to: Option<String>,
    /// Open opportunities, as typed; as they are where none.
    pub count: Option<String>,
    /// Average amount, as typed.
    pub size: Option<String>,
    /// Win rate in percent, as typed.
    pub rate: Option<String>,
    /// Days from opening to winning, as typed.
    pub days: Option<String>,
}

/// What the equation gives.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EquationView {
    /// Count, size, rate, days.
    pub levers: Vec<LeverView>,
    /// Per day, as it is.
    pub now: Option<MoneyView>,
    /// Per day, with the levers as typed.
    pub then: Option<MoneyView>,
    /// In the days left of the months, as it is.
    pub now_brings: Option<MoneyView>,
    /// The same with the levers as typed.
    pub then_brings: Option<MoneyView>,
    /// How much that is more, with its sign, in percent; none where nothing is typed.
    pub change: Option<String>,
    /// Target − won; none without a target.
    pub missing: Option<MoneyView>,
    /// What that is per day left.
    pub needed: Option<MoneyView>,
    /// Days left.
    pub left: u32,
    /// Whether it reaches the target as typed; none where that is not known.
    pub reaches: Option<bool>,
    /// What it comes to, in a sentence.
    pub says: String,
    /// How it is worked out, and whose the equation is.
    pub math: String,
}

/// One lever.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LeverView {
    /// `count`, `size`, `rate` or `days`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// As it is, in words.
    pub now: String,
    /// As it is tried: what stands in its field.
    pub tried: String,
    /// Whether it was typed.
    pub typed: bool,
    /// What it must be alone to reach the target, in words.
    pub needed: String,
}
