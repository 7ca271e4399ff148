//! What the command of the range takes and gives.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{CountedMoney, PipelineSlice, ToldFigure};
use crate::wire::{MoneyView, Ref};

/// Which period's range.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RangeQuery {
    /// Whose.
    pub of: PipelineSlice,
    /// As of this ISO date; today where none.
    pub on: Option<String>,
    /// First month `YYYY-MM`, or a period such as `2026-Q4`.
    pub from: Option<String>,
    /// Last month `YYYY-MM`, or a period.
    pub to: Option<String>,
    /// `by-stage` or `by-history`: where range and chance come from; by stage where none.
    pub way: String,
    /// Chance that an opportunity slips out of its period, percent.
    pub slip: u32,
    /// How far all rise and fall together, percent; what the way usually has where none.
    pub correlation: Option<u32>,
}

/// What a period can bring.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RangeView {
    /// `by-stage` or `by-history`.
    pub way: String,
    /// The same in words.
    pub way_name: String,
    /// What new business is expected to bring; none where the way adds none.
    pub from_new: Option<MoneyView>,
    /// Open ones in it whose amount is estimated.
    pub estimated: CountedMoney,
    /// Won already.
    pub won: MoneyView,
    /// The mean.
    pub mean: MoneyView,
    /// P10, P50, P90.
    pub p10: MoneyView,
    /// Middle.
    pub p50: MoneyView,
    /// High.
    pub p90: MoneyView,
    /// Target of the months.
    pub target: Option<MoneyView>,
    /// Chance of the target.
    pub chance: Option<f64>,
    /// Open ones that can come in it.
    pub count: u32,
    /// Distance of two sums; none where every sum is exact.
    pub step: Option<MoneyView>,
    /// What moves the chance of the target most; P50 where there is none. The furthest first.
    pub swings: Vec<SwingView>,
    /// The figures above with how they are worked out.
    pub figures: Vec<ToldFigure>,
}

/// One opportunity that makes or breaks a target.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SwingView {
    /// Opportunity.
    pub opportunity: Ref,
    /// Account's name.
    pub account: Option<String>,
    /// Amount.
    pub amount: MoneyView,
    /// Whether nobody said the amount: the list price, else the average won.
    pub estimated: bool,
    /// Its chance.
    pub chance: f64,
    /// Expected close, ISO date.
    pub closes_on: Option<String>,
    /// If it is won.
    pub if_won: SwingSide,
    /// If it is not.
    pub if_lost: SwingSide,
}

/// What the months bring once one opportunity is decided.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SwingSide {
    /// Chance of the target; none without one.
    pub chance: Option<f64>,
    /// P50.
    pub p50: MoneyView,
    /// The chance as shown.
    pub told: Option<String>,
    /// By how many points the chance changes, as shown; by how much P50 does where there is no target.
    pub change: String,
}
