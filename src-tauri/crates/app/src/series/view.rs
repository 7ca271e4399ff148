//! What the commands of measures over months take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// One column.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PeriodHead {
    /// `2026-09`, `2026-Q3`, `2026/27`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// First month.
    pub from: String,
    /// Last month.
    pub to: String,
}

/// Which revenue plan.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RevenuePlanQuery {
    /// One account, line by line; all accounts where none.
    pub account: Option<String>,
    /// First month `YYYY-MM`, or a period such as `2026-Q4`; that of the year of business where none.
    pub from: Option<String>,
    /// `month`, `quarter` or `year`; quarter where nothing is said.
    pub by: String,
    /// How many periods; 0 for a year.
    pub horizon: u32,
}

/// The revenue plan: lines by periods.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RevenuePlanView {
    /// Columns.
    pub periods: Vec<PeriodHead>,
    /// Lines: units and products of one account, or accounts.
    pub rows: Vec<RevenuePlanRow>,
    /// Accounts that are not listed, but in the sums.
    pub more: u32,
    /// All together.
    pub total: RevenuePlanRow,
    /// What is paid in the periods, expected and received (D-29).
    pub payments: Vec<PayCell>,
    /// Rates of the sums, and what is missing, in sentences.
    pub notes: Vec<String>,
}

/// One line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RevenuePlanRow {
    /// Unique among the lines.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Its account.
    pub account: Option<Ref>,
    /// Its unit.
    pub unit: Option<Ref>,
    /// Its product.
    pub product: Option<Ref>,
    /// Values can be written here; otherwise they are a sum.
    pub editable: bool,
    /// One per period.
    pub cells: Vec<RevenuePlanCell>,
    /// All periods together.
    pub total: RevenuePlanCell,
}

/// A line in a period.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RevenuePlanCell {
    /// Planned revenue.
    pub plan: Option<MoneyView>,
    /// What came.
    pub actual: MoneyView,
    /// The actual was entered, not taken from what was won.
    pub entered: bool,
    /// Margin of what came, percent.
    pub margin: Option<f64>,
    /// Planned margin, percent.
    pub plan_margin: Option<f64>,
    /// Profit of what came.
    pub profit: Option<MoneyView>,
    /// Planned profit.
    pub plan_profit: Option<MoneyView>,
    /// Open, promised and expected in it.
    pub committed: MoneyView,
    /// Plan − actual − committed.
    pub gap: Option<MoneyView>,
    /// `good`, `near` or `off` against the plan, where the period is over.
    pub light: Option<String>,
}

/// Payments of a period.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayCell {
    /// Due in it and not received.
    pub expected: MoneyView,
    /// Received in it.
    pub received: MoneyView,
}

/// Which measures.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SeriesQuery {
    /// Key of the series in the method; that of sales where none.
    pub series: String,
    /// Of one account; of the whole workspace where none.
    pub account: Option<String>,
    /// First month `YYYY-MM`, or a period such as `2026-Q4`; that of the year of business where none.
    pub from: Option<String>,
    /// `month`, `quarter` or `year`; quarter where nothing is said.
    pub by: String,
    /// How many periods; 0 for a year.
    pub horizon: u32,
}

/// Measures by periods.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeriesView {
    /// Its key.
    pub series: String,
    /// Its title.
    pub title: String,
    /// Models it is from.
    pub models: Vec<String>,
    /// All series there are, to choose from.
    pub choices: Vec<Ref>,
    /// Columns.
    pub periods: Vec<PeriodHead>,
    /// Measures.
    pub rows: Vec<SeriesRow>,
}

/// One measure.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeriesRow {
    /// Its key.
    pub measure: String,
    /// Its name.
    pub name: String,
    /// The heading it stands under.
    pub group: Option<String>,
    /// What its values are, in a word.
    pub unit: String,
    /// How months make a period: `sum`, `mean` or `last`.
    pub fold: String,
    /// Less is better.
    pub less: bool,
    /// What it counts.
    pub hint: Option<String>,
    /// One per period.
    pub cells: Vec<SeriesCellView>,
}

/// A measure in a period.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SeriesCellView {
    /// Plan as typed; none where nothing is planned.
    pub plan: Option<GaugeValue>,
    /// What came.
    pub actual: Option<GaugeValue>,
    /// Worked out from records, not entered.
    pub computed: bool,
    /// `good`, `near` or `off` against the plan.
    pub light: Option<String>,
}

/// A value of any unit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct GaugeValue {
    /// As a number.
    pub number: f64,
    /// As shown.
    pub text: String,
}

/// Write values, several at once: one change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SeriesSet {
    /// Key of the series in the method.
    pub series: String,
    /// What is written.
    pub cells: Vec<SeriesCell>,
}

/// One value to write. Over several months a sum is spread, any other value is the same in each.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SeriesCell {
    /// Measure key.
    pub measure: String,
    /// `plan`, `actual` or `forecast`.
    pub kind: String,
    /// First month.
    pub from: String,
    /// Last month.
    pub to: String,
    /// Account.
    #[serde(default)]
    pub account: Option<String>,
    /// Unit of the account.
    #[serde(default)]
    pub unit: Option<String>,
    /// Product.
    #[serde(default)]
    pub product: Option<String>,
    /// One of us.
    #[serde(default)]
    pub teammate: Option<String>,
    /// As typed; none takes it away.
    pub value: Option<String>,
}
