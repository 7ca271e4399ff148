//! What the commands of exchange rates take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The workspace's rates.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RateList {
    /// The currency that sums are in.
    pub own: String,
    /// Rates, by currency and the latest first.
    pub rows: Vec<RateRow>,
    /// Currencies in use without a rate.
    pub missing: Vec<RateMissing>,
}

/// What a currency is worth from a day on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RateRow {
    /// Id.
    pub id: String,
    /// ISO currency.
    pub currency: String,
    /// ISO date.
    pub on_date: String,
    /// The same as shown.
    pub day: String,
    /// Own units per unit, as decimal text.
    pub rate: String,
    /// Where it is from.
    pub source: Option<String>,
}

/// A currency that is used but has no rate.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RateMissing {
    /// ISO currency.
    pub currency: String,
    /// Opportunities in it.
    pub count: u32,
}

/// Write down a rate.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RateAdd {
    /// ISO currency.
    pub currency: String,
    /// ISO date; today where none.
    #[serde(default)]
    pub on_date: Option<String>,
    /// Own units per unit, as typed.
    pub rate: String,
    /// Where it is from.
    #[serde(default)]
    pub source: Option<String>,
}
