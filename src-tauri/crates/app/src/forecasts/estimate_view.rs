//! What the commands of people's own numbers take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// Whose numbers.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EstimateQuery {
    /// First month `YYYY-MM`, or a period such as `2026-Q4`; that of the year of business where none.
    pub from: Option<String>,
    /// `month`, `quarter` or `year`; quarter where nothing is said.
    pub by: String,
    /// How many periods; 0 for a year.
    pub horizon: u32,
}

/// Periods with what people say of them.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EstimateView {
    /// Periods in order.
    pub periods: Vec<EstimatePeriod>,
    /// All that was said of them, the latest first.
    pub said: Vec<SaidView>,
}

/// One period: everybody's line, then each seller's.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EstimatePeriod {
    /// `2026-Q3`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// First month.
    pub from: String,
    /// Last month.
    pub to: String,
    /// It has ended.
    pub over: bool,
    /// Of everybody together.
    pub all: EstimateLine,
    /// Of each seller with something to show.
    pub sellers: Vec<EstimateLine>,
}

/// What is said and what is computed of one period and seller.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EstimateLine {
    /// Whose; none for everybody.
    pub owner: Option<Ref>,
    /// Won so far.
    pub won: MoneyView,
    /// Won + commit.
    pub commit: MoneyView,
    /// Won + weighted open.
    pub weighted: MoneyView,
    /// The seller's own number; of everybody the sellers' together, where nothing else was said.
    pub own: Option<MoneyView>,
    /// The manager's number.
    pub manager: Option<MoneyView>,
    /// Manager − own.
    pub adjustment: Option<MoneyView>,
    /// Why the manager says so.
    pub why: Option<String>,
}

/// One number as it was said.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SaidView {
    /// Id.
    pub id: String,
    /// `own` or `manager`.
    pub role: String,
    /// The same in words.
    pub role_name: String,
    /// Whose revenue.
    pub owner: Option<Ref>,
    /// Name of the period.
    pub period: String,
    /// What; none where it was taken back.
    pub amount: Option<MoneyView>,
    /// Why.
    pub why: Option<String>,
    /// ISO date.
    pub on_date: String,
    /// Who.
    pub author: String,
}

/// Say what a period will bring.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EstimateAdd {
    /// `own` or `manager`.
    pub role: String,
    /// Whose revenue; everybody's where none.
    #[serde(default)]
    pub owner: Option<String>,
    /// First month.
    pub from: String,
    /// Last month.
    pub to: String,
    /// As typed; none takes it back.
    pub amount: Option<String>,
    /// Why; a manager says it always.
    #[serde(default)]
    pub why: Option<String>,
}
