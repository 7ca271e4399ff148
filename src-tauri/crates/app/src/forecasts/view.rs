//! What the commands of funnel and forecast take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::opportunities::view::OpportunityQuery;
use crate::wire::{MoneyView, Ref};

/// Whose opportunities.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PipelineSlice {
    /// Only this account.
    pub account: Option<String>,
    /// Only this owner.
    pub owner: Option<String>,
    /// Only this product.
    pub product: Option<String>,
    /// Only what came of leads from this source (D-05).
    pub source: Option<String>,
    /// Only accounts of this territory.
    pub territory: Option<String>,
    /// Only this pipeline.
    pub pipeline: Option<String>,
}

impl PipelineSlice {
    /// Whether it is a part of the business.
    pub(crate) fn is_part(&self) -> bool {
        [&self.account, &self.owner, &self.product, &self.source, &self.territory].into_iter().any(Option::is_some)
    }
}

/// Which funnel, over which days.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct FunnelQuery {
    /// Whose; the workspace's own pipeline where none is named.
    pub of: PipelineSlice,
    /// As of this ISO date; today where none.
    pub on: Option<String>,
    /// First day of the cohort, ISO date; twelve months before the last where none.
    pub from: Option<String>,
    /// Last day of the cohort, ISO date; the day looked from where none.
    pub to: Option<String>,
}

/// The funnel with its measures (D-30).
#[derive(Debug, Clone, Serialize, TS)]
pub struct FunnelView {
    /// Pipeline key.
    pub process: String,
    /// First day of the cohort.
    pub from: String,
    /// Last day of the cohort.
    pub to: String,
    /// Stages in order.
    pub rows: Vec<FunnelRow>,
    /// Won in the days of the cohort.
    pub won: u32,
    /// Lost in the days of the cohort.
    pub lost: u32,
    /// Won ÷ (won + lost).
    pub win_rate: Option<f64>,
    /// Open, but at a stage the pipeline no longer has.
    pub unstaged: u32,
    /// Open ones whose amount is estimated: the list price, else the average won.
    pub estimated: CountedMoney,
    /// How many are in a currency without a rate, and so left out.
    pub other_currency: u32,
    /// The rates that other currencies are counted at, and what is missing, in sentences.
    pub notes: Vec<String>,
    /// Open ones to close within three months (D-24).
    pub near: CountedMoney,
    /// All other open ones.
    pub far: CountedMoney,
}

/// One stage.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FunnelRow {
    /// Stage key.
    pub stage: String,
    /// Its title.
    pub name: String,
    /// Open and standing here.
    pub count: u32,
    /// Their amounts.
    pub amount: MoneyView,
    /// Their amounts × chance.
    pub weighted: MoneyView,
    /// Those of them whose amount is estimated.
    pub estimated: CountedMoney,
    /// Reached the stage in the days of the cohort.
    pub entered: u32,
    /// Of these, went further or won.
    pub moved_on: u32,
    /// Moved on ÷ entered.
    pub conversion: Option<f64>,
    /// What the pack expects of it: chance of this stage ÷ chance of the next.
    pub expected_conversion: f64,
    /// Mean days of completed stays.
    pub mean_days: Option<f64>,
    /// Median days of completed stays.
    pub median_days: Option<f64>,
    /// Completed stays.
    pub stays: u32,
    /// Days the pack expects.
    pub expected_days: u32,
    /// Chance the pack gives.
    pub chance: f64,
    /// Chance by the file's own history, held towards the pack's.
    pub chance_by_history: f64,
    /// Decided opportunities that got here.
    pub decided: u32,
}

/// Which forecast.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ForecastQuery {
    /// Whose.
    pub of: PipelineSlice,
    /// As of this ISO date; today where none.
    pub on: Option<String>,
    /// `month`, `quarter` or `year`.
    pub by: String,
    /// First month `YYYY-MM`, or a period such as `2026-Q4`; that of the day looked from where none.
    pub from: Option<String>,
    /// How many periods; 0 for the usual number.
    pub horizon: u32,
    /// `by-stage` or `by-history`: where range and chance come from; by stage where none.
    pub way: String,
    /// Chance that an opportunity slips out of its period, percent.
    pub slip: u32,
    /// How far all rise and fall together, percent; what the way usually has where none.
    pub correlation: Option<u32>,
}

/// A forecast period by period.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ForecastView {
    /// The day it is as of.
    pub on: String,
    /// Periods in order.
    pub rows: Vec<ForecastRow>,
    /// All of them together.
    pub total: ForecastRow,
    /// The same as figures with how they are worked out.
    pub figures: Vec<ToldFigure>,
    /// Open although the expected day has passed.
    pub overdue: CountedMoney,
    /// Open without an expected day.
    pub undated: CountedMoney,
    /// Left out of the forecast by category.
    pub omitted: CountedMoney,
    /// Open ones whose amount is estimated: the list price, else the average won.
    pub estimated: CountedMoney,
    /// Where range and chance come from, in words.
    pub way_name: String,
    /// What was decided before, which coverage is measured by: of the whole business.
    pub habits: HabitsView,
    /// The pace of what is looked at, in the periods shown as far as they have been.
    pub pace: PaceView,
    /// How many are in a currency without a rate, and so left out.
    pub other_currency: u32,
    /// The rates that other currencies are counted at, and what is missing, in sentences.
    pub notes: Vec<String>,
}

/// A figure in a row, with how it is worked out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ToldFigure {
    /// Unique in its row.
    pub key: String,
    /// Its name.
    pub label: String,
    /// As shown.
    pub value: String,
    /// What stands beside it.
    pub note: Option<String>,
    /// Whether it is good news; none where it is neither.
    pub good: Option<bool>,
    /// How it is worked out, in words.
    pub math: Option<String>,
    /// The records behind it, where they can be shown.
    pub opens: Option<OpportunityQuery>,
}

/// A number of opportunities and their amounts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CountedMoney {
    /// How many.
    pub count: u32,
    /// Their amounts.
    pub amount: MoneyView,
}

/// One's own win rate, average and cycle, over the twelve months before.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HabitsView {
    /// Won.
    pub won: u32,
    /// Won or lost.
    pub decided: u32,
    /// Won ÷ decided.
    pub win_rate: Option<f64>,
    /// Mean amount of the won.
    pub average: Option<MoneyView>,
    /// Mean days from opening to winning.
    pub cycle: Option<f64>,
    /// Coverage that the win rate asks for.
    pub needed_coverage: Option<f64>,
}

/// How fast a part of the business goes (D-36).
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaceView {
    /// Amount won per day at this pace; none where nothing was won.
    pub velocity: Option<MoneyView>,
    /// Open ones of the part.
    pub open: u32,
    /// Mean days from opening to winning.
    pub cycle: Option<f64>,
    /// What it is worked out from was decided from this ISO date on.
    pub since: String,
    /// Up to this one.
    pub until: String,
}

/// One period of a forecast; categories are cumulative.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ForecastRow {
    /// `2026-09`, `2026-Q3` or `2026`; empty for the total.
    pub period: String,
    /// Its name.
    pub name: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Won.
    pub won: MoneyView,
    /// Won + commit.
    pub commit: MoneyView,
    /// Won + commit + upside.
    pub upside: MoneyView,
    /// Won + commit + upside + pipeline.
    pub pipeline: MoneyView,
    /// Open ones in it that count.
    pub open_count: u32,
    /// Won + open amounts × chance.
    pub weighted: MoneyView,
    /// Won + open amounts × chance by history.
    pub by_history: MoneyView,
    /// The same with what is still to be opened and won.
    pub with_new: MoneyView,
    /// Those of the open ones in it whose amount is estimated.
    pub estimated: CountedMoney,
    /// `by-stage` or `by-history`: where the following come from.
    pub way: String,
    /// Reached with 90 % probability.
    pub p10: MoneyView,
    /// Reached with 50 % probability.
    pub p50: MoneyView,
    /// Reached with 10 % probability.
    pub p90: MoneyView,
    /// Target.
    pub target: Option<MoneyView>,
    /// Chance of the target.
    pub chance: Option<f64>,
    /// Weighted − target.
    pub gap: Option<MoneyView>,
    /// Open ÷ (target − won).
    pub coverage: Option<f64>,
    /// New pipeline that would close the gap at the own win rate.
    pub needed_pipeline: Option<MoneyView>,
}

/// What changed between two days.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ChangesQuery {
    /// Whose.
    pub of: PipelineSlice,
    /// The earlier ISO date, or a snapshot by id, name or `@` and its day; a month before the later where none.
    pub from: Option<String>,
    /// The later ISO date, or a snapshot; today where none.
    pub to: Option<String>,
    /// Only what is to close from this month or period on.
    pub closes_from: Option<String>,
    /// Only what is to close up to this month or period.
    pub closes_to: Option<String>,
    /// Whether amounts are weighted by their chances.
    pub weighted: bool,
}

/// The change, opportunity by opportunity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangesView {
    /// The earlier day.
    pub from: String,
    /// The later day.
    pub to: String,
    /// What the earlier day is called in the picture.
    pub from_name: String,
    /// What the later day is called in the picture.
    pub to_name: String,
    /// What counted on the earlier day.
    pub start: CountedMoney,
    /// What counted on the later day.
    pub end: CountedMoney,
    /// Of those of the earlier day, how many had no amount and so count 0: an estimate that moves would
    /// pass for a change.
    pub start_unsaid: u32,
    /// The same of the later day.
    pub end_unsaid: u32,
    /// By reason, in their order.
    pub steps: Vec<ChangeStep>,
    /// One per opportunity that changed.
    pub rows: Vec<ChangeRow>,
    /// How many are in a currency without a rate, and so left out.
    pub other_currency: u32,
    /// The rates that other currencies are counted at, and what is missing, in sentences.
    pub notes: Vec<String>,
}

/// All of one reason.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeStep {
    /// Its key.
    pub reason: String,
    /// Its name.
    pub name: String,
    /// How many.
    pub count: u32,
    /// By how much.
    pub amount: MoneyView,
}

/// One opportunity that changed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeRow {
    /// Key of its one reason.
    pub reason: String,
    /// The reason's name.
    pub reason_name: String,
    /// Which.
    pub opportunity: Ref,
    /// Account's name.
    pub account: Option<String>,
    /// By how much; all of them make end − start.
    pub amount: MoneyView,
    /// Its amount on the earlier day.
    pub before: Option<MoneyView>,
    /// Its amount on the later day.
    pub after: Option<MoneyView>,
    /// Expected close on the earlier day, ISO date.
    pub closes_before: Option<String>,
    /// Expected close on the later day, ISO date.
    pub closes_after: Option<String>,
    /// It is in a snapshot only, and in the file no more.
    pub deleted: bool,
    /// How often its expected close was moved to a later month between the days.
    pub slips: u32,
}
