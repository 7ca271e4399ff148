//! What looking back on forecasts takes and gives.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::view::{PipelineSlice, ToldFigure};
use crate::wire::MoneyView;

/// Looks back over the whole file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct BacktestQuery {
    /// Whose.
    pub of: PipelineSlice,
}

/// Which range is to be judged.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct HeldQuery {
    /// Whose.
    pub of: PipelineSlice,
    /// `by-stage` or `by-history`; by stage where none.
    pub way: String,
    /// Chance that an opportunity slips out of its period, percent.
    pub slip: u32,
    /// How far all rise and fall together, percent; what the way usually has where none.
    pub correlation: Option<u32>,
}

/// How often the range of a way has held what came.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HeldView {
    /// `by-stage` or `by-history`.
    pub way: String,
    /// The same in words.
    pub way_name: String,
    /// Month ends judged.
    pub n: u32,
    /// Those of them at which what came lay between P10 and P90.
    pub hits: u32,
    /// Their share.
    pub share: Option<f64>,
    /// Σ(mean − what came) ÷ Σ what came; above 0 is too high.
    pub bias: Option<f64>,
    /// Σ|mean − what came| ÷ Σ what came.
    pub error: Option<f64>,
    /// All of it in a sentence.
    pub says: String,
    /// What that share is worth; none where nothing could be judged.
    pub coverage: Option<CoverageView>,
    /// The same as a figure with how it is worked out.
    pub figures: Vec<ToldFigure>,
}

/// How good forecasts would have been.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BacktestView {
    /// One per month end and method.
    pub rows: Vec<BacktestRow>,
    /// All month ends of each method together.
    pub methods: Vec<MethodScore>,
    /// Share of P10–P90 ranges that held what came, opportunities each for itself.
    pub held_alone: Option<f64>,
    /// The same with a common market.
    pub held: Option<f64>,
    /// What that share is worth; none where nothing could be judged.
    pub coverage: Option<CoverageView>,
    /// The same of each way that is shown.
    pub ways: Vec<HeldView>,
    /// Ranges of single owners.
    pub owners: u32,
    /// Share of those that held what came.
    pub held_by_owner: Option<f64>,
    /// Which method came closest, in a sentence; none where nothing could be judged.
    pub verdict: Option<String>,
    /// Every kind of chance that is shown, against what came.
    pub chances: Vec<ChanceKindView>,
    /// The forecast by history, category by category and seller by seller.
    pub parts: Vec<PartScore>,
    /// What chances of stages the own history speaks for.
    pub proposals: Vec<ChanceView>,
}

/// How often the range from P10 to P90 held what came, against how often it is meant to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CoverageView {
    /// The share that was held.
    pub share: f64,
    /// Least that is aimed at.
    pub low: f64,
    /// Most that is aimed at.
    pub high: f64,
    /// Whether the aim is met.
    pub met: bool,
    /// The same in a sentence.
    pub text: String,
    /// The share, and the aim, as shown.
    pub told: [String; 2],
}

/// A part of the business over all month ends.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PartScore {
    /// `category` or `owner`.
    pub kind: String,
    /// Key of the category, id of the seller.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Month ends.
    pub n: u32,
    /// All that was said.
    pub forecast: MoneyView,
    /// All that came.
    pub actual: MoneyView,
    /// Σ(forecast − actual) ÷ Σ actual.
    pub bias: Option<f64>,
    /// Σ|forecast − actual| ÷ Σ actual.
    pub error: Option<f64>,
    /// Share of its ranges that held what came.
    pub held: Option<f64>,
    /// Bias, error and share held as shown.
    pub told: [String; 3],
}

/// The chance of a stage beside what became of those that reached it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChanceView {
    /// Pipeline key.
    pub pipeline: String,
    /// Its title.
    pub pipeline_name: String,
    /// Stage key.
    pub stage: String,
    /// Its title.
    pub name: String,
    /// The chance the method gives it.
    pub said: f64,
    /// Decided ones that got here and were won.
    pub won: u32,
    /// Decided ones that got here.
    pub decided: u32,
    /// Won ÷ decided.
    pub came: f64,
    /// Lower end of the 80 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// A better chance in percent; none where the present one fits or too little was decided.
    pub proposed: Option<u32>,
    /// Chance, evidence, interval and proposal as shown.
    pub told: [String; 4],
}

/// One forecast of one month end.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BacktestRow {
    /// The month end it was made on.
    pub on: String,
    /// The last day it covers.
    pub until: String,
    /// Method key.
    pub method: String,
    /// Its name.
    pub name: String,
    /// What it said.
    pub forecast: MoneyView,
    /// What came.
    pub actual: MoneyView,
    /// (forecast − actual) ÷ actual.
    pub error: Option<f64>,
    /// P10, where the method has a range.
    pub low: Option<MoneyView>,
    /// P90.
    pub high: Option<MoneyView>,
    /// Whether what came lay between.
    pub held: Option<bool>,
}

/// One method over all month ends.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MethodScore {
    /// Method key.
    pub method: String,
    /// Its name.
    pub name: String,
    /// Whether it is one of the naive ones.
    pub naive: bool,
    /// Month ends.
    pub n: u32,
    /// Σ(forecast − actual) ÷ Σ actual.
    pub bias: Option<f64>,
    /// Σ|forecast − actual| ÷ Σ actual.
    pub error: Option<f64>,
    /// Brier score of its chances.
    pub brier: Option<f64>,
    /// Brier score of always saying the overall rate.
    pub brier_of_rate: Option<f64>,
    /// Bias, error and Brier score as shown.
    pub told: [String; 3],
}

/// One kind of chance against what came.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChanceKindView {
    /// `by-history`, `by-stage` or `own`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// What it says will come.
    pub event: String,
    /// Chances judged, all above 0.
    pub n: u32,
    /// Brier score of them.
    pub brier: Option<f64>,
    /// Brier score of always saying their overall rate.
    pub brier_of_rate: Option<f64>,
    /// Chances left out.
    pub left_out: u32,
    /// Which, in words; empty where none are.
    pub left_out_text: String,
    /// In tenths.
    pub bins: Vec<BinView>,
    /// Cases, Brier score and that of the rate as shown.
    pub told: [String; 3],
}

/// A tenth of the chances said.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BinView {
    /// Mean chance said.
    pub said: f64,
    /// Share that came.
    pub came: f64,
    /// Cases.
    pub n: u32,
    /// Lower end of the 80 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Opportunities that were in it; a mark opens them.
    #[serde(skip)]
    #[ts(skip)]
    pub ids: Vec<String>,
}
