//! What looking back on forecasts takes and gives.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::MoneyView;

/// Looks back over the whole file.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct BacktestQuery {}

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
    /// Ranges of single owners.
    pub owners: u32,
    /// Share of those that held what came.
    pub held_by_owner: Option<f64>,
    /// Chances by history against what came, in tenths.
    pub calibration: Vec<BinView>,
    /// Chances judged.
    pub cases: u32,
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
}
