//! What the commands of pyramids, time and proposals take and give.
//!
//! Shares and deviations are percentages and percentage points, rounded for nobody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// Which tier scheme.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PyramidQuery {
    /// Scale key; the scheme in use where none.
    pub scheme: Option<String>,
}

/// Put a tier scheme to use.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SchemeSet {
    /// Scale key.
    pub scheme: String,
}

/// A tier scheme to choose from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SchemeView {
    /// Scale key.
    pub key: String,
    /// Title.
    pub title: String,
    /// It is the one in use.
    pub in_use: bool,
    /// This workspace changed it.
    pub changed: bool,
}

/// Accounts by tier.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PyramidView {
    /// Key of the scheme shown; none where the method has no tier scheme.
    pub scheme: Option<String>,
    /// All schemes.
    pub schemes: Vec<SchemeView>,
    /// From the top down.
    pub tiers: Vec<TierView>,
    /// Accounts without a tier.
    pub unassigned: u32,
    /// Their revenue.
    pub unassigned_revenue: MoneyView,
    /// All accounts.
    pub accounts: u32,
    /// Revenue of all accounts in 12 months.
    pub revenue: MoneyView,
}

/// A tier: what it is for, what is in it, what the scheme expects.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TierView {
    /// Level key.
    pub key: String,
    /// Title.
    pub title: String,
    /// One to three characters.
    pub sign: String,
    /// Colour token.
    pub tone: String,
    /// What we want of accounts here.
    pub goal: Option<String>,
    /// What to do with them.
    pub advice: Option<String>,
    /// How they are covered.
    pub coverage: Option<String>,
    /// What we start with.
    pub engagement: Option<String>,
    /// How many accounts.
    pub count: u32,
    /// Percent of the accounts that have a tier.
    pub share: f64,
    /// Their revenue in 12 months.
    pub revenue: MoneyView,
    /// Percent of the revenue of accounts that have a tier.
    pub revenue_share: f64,
    /// How many accounts the scheme expects.
    pub wanted: Option<u32>,
    /// Percent of accounts it expects.
    pub wanted_share: Option<u32>,
    /// Percent of selling time it expects.
    pub wanted_time: Option<u32>,
    /// Accounts more or fewer than expected.
    pub deviation: Option<i32>,
    /// Percentage points more or fewer.
    pub deviation_share: Option<f64>,
}

/// Change what a scheme expects of a level.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TierTarget {
    /// Scale key.
    pub scheme: String,
    /// Level key.
    pub level: String,
    /// The figure.
    pub edit: TierEdit,
}

/// A figure that a scheme expects of a level, as typed; blank for none.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum TierEdit {
    /// How many accounts.
    Count(Option<String>),
    /// Percent of the accounts.
    Share(Option<String>),
    /// Percent of the selling time.
    Time(Option<String>),
}

/// The 20/80 rule over the customers of 12 months.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ParetoQuery {
    /// Percent of the customers to look at; 20 where 0.
    pub share: u8,
}

/// How much of the revenue few of the customers make.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ParetoView {
    /// Percent of the customers looked at.
    pub percent: u8,
    /// The finding, in words.
    pub text: String,
    /// Customers that bought in 12 months.
    pub customers: u32,
    /// Accounts that did not.
    pub without: u32,
    /// Percent of the revenue that the first ones make; none without revenue.
    pub top_share: Option<f64>,
    /// How many outside have the same revenue as the last one inside.
    pub tied: u32,
    /// The fewest customers that make 80 %.
    pub fewest: u32,
    /// Revenue of all.
    pub revenue: MoneyView,
    /// The first ones, the largest first; at most 200.
    pub top: Vec<ParetoRow>,
    /// How many the first ones are.
    pub top_count: u32,
}

/// A customer among the first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ParetoRow {
    /// Account.
    pub account: Ref,
    /// Revenue in 12 months.
    pub revenue: MoneyView,
    /// Percent of the revenue up to and with this one.
    pub share: f64,
    /// The same as shown.
    pub share_text: String,
}

/// Where selling time goes.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TimeQuery {
    /// Scale key; the scheme in use where none.
    pub scheme: Option<String>,
    /// First month `YYYY-MM`; the 12 months up to today where none.
    pub from: Option<String>,
    /// Last month `YYYY-MM`.
    pub to: Option<String>,
}

/// Accounts and selling time by class, mirrored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TimeView {
    /// Key of the scheme shown.
    pub scheme: Option<String>,
    /// All schemes.
    pub schemes: Vec<SchemeView>,
    /// First day, ISO.
    pub from: String,
    /// Last day, ISO.
    pub to: String,
    /// `nothing`, `hours`, `estimates` or `both`.
    pub basis: String,
    /// Hours logged in the period.
    pub hours: f64,
    /// Accounts with hours in the period.
    pub logged: u32,
    /// Accounts without hours that have an estimate.
    pub estimated: u32,
    /// The scheme says how time is to be shared.
    pub has_targets: bool,
    /// From the top down.
    pub classes: Vec<ClassTimeView>,
    /// Accounts without a class.
    pub unassigned: u32,
    /// Percent of all time that goes to them.
    pub unassigned_time: f64,
    /// Get half as much again as is fair, or more; widest gap first, at most 100.
    pub over: Vec<ServedView>,
    /// How many those are.
    pub over_count: u32,
    /// Get half of what is fair, or less; widest gap first, at most 100.
    pub under: Vec<ServedView>,
    /// How many those are.
    pub under_count: u32,
    /// How this is counted, in sentences.
    pub counted: Vec<String>,
}

/// One class of accounts and its part of the time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClassTimeView {
    /// Level key.
    pub key: String,
    /// Title.
    pub title: String,
    /// Colour token.
    pub tone: String,
    /// How many accounts.
    pub count: u32,
    /// Percent of the accounts.
    pub accounts: f64,
    /// Percent of accounts expected.
    pub wanted_accounts: Option<u32>,
    /// Percent of the time.
    pub time: f64,
    /// Percent of time expected.
    pub wanted_time: Option<u32>,
    /// Percentage points over or under.
    pub deviation_accounts: Option<f64>,
    /// Percentage points over or under.
    pub deviation_time: Option<f64>,
}

/// An account that gets too much or too little time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ServedView {
    /// Account.
    pub account: Ref,
    /// Title of its class.
    pub class: String,
    /// Percent of the time it gets.
    pub time: f64,
    /// Percent that is fair: the target of its class, shared by the accounts in it.
    pub fair: f64,
    /// Percentage points over or under.
    pub gap: f64,
    /// Hours in the period.
    pub hours: Option<f64>,
    /// Hours that would be fair, where hours are what is counted.
    pub fair_hours: Option<f64>,
    /// What it gets and what is fair, in words.
    pub text: String,
    /// The gap in words.
    pub gap_text: String,
    /// Day of the last activity, ISO.
    pub last_on: Option<String>,
}

/// Accounts with their tier and time.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TierQuery {
    /// Scale key; the scheme in use where none.
    pub scheme: Option<String>,
    /// Only this level; `""` stands for none, all where absent.
    pub level: Option<String>,
    /// Part of the name, pinyin or initials.
    pub search: String,
    /// First month of the hours, `YYYY-MM`.
    pub from: Option<String>,
    /// Last month of the hours.
    pub to: Option<String>,
    /// `name`, `level`, `revenue`, `growth`, `potential`, `hours`, `estimate`, `time`, `gap` or
    /// `last_on`; the largest revenue first where empty.
    pub sort: String,
    /// Largest first.
    pub descending: bool,
    /// First row.
    pub offset: u32,
    /// At most so many; 0 means all.
    pub limit: u32,
}

/// A page of accounts with tier and time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TierPage {
    /// Rows.
    pub rows: Vec<TierRow>,
    /// Number of rows without paging.
    pub total: u32,
}

/// An account with its tier and its time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TierRow {
    /// Account.
    pub id: String,
    /// Name.
    pub name: String,
    /// Account manager.
    pub owner: Option<Ref>,
    /// Level key.
    pub level: Option<String>,
    /// Revenue of 12 months.
    pub revenue: MoneyView,
    /// Revenue of the 12 months before.
    pub revenue_before: MoneyView,
    /// The change in percent; none where there was nothing before.
    pub growth: Option<f64>,
    /// What it could buy from us in a year.
    pub potential: Option<MoneyView>,
    /// Hours in the period.
    pub hours: Option<f64>,
    /// Estimated percent of all selling time.
    pub estimate: Option<f64>,
    /// Percent of the time it gets; none without a class that expects time.
    pub time: Option<f64>,
    /// Percent that is fair.
    pub fair: Option<f64>,
    /// The figures above as shown, a dash where there is none.
    pub shown: TierTexts,
    /// `over` or `under`, where it gets too much or too little.
    pub served: Option<String>,
    /// Day of the last activity, ISO.
    pub last_on: Option<String>,
}

/// Figures of a [`TierRow`] as shown.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TierTexts {
    /// Change of revenue.
    pub growth: String,
    /// Hours.
    pub hours: String,
    /// Estimate.
    pub estimate: String,
    /// Time it gets.
    pub time: String,
    /// Time that is fair.
    pub fair: String,
}

/// Other categories that the trend speaks for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProposalsView {
    /// Up first, the largest revenue first.
    pub proposals: Vec<ProposalView>,
    /// Put aside in the last 180 days.
    pub aside: Vec<ProposalView>,
}

/// Another category for an account.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProposalView {
    /// Account.
    pub account: Ref,
    /// Category level it has.
    pub from: String,
    /// Category level proposed.
    pub to: String,
    /// Title of it.
    pub to_title: String,
    /// Towards key.
    pub up: bool,
    /// `first-revenue`, `won-back`, `grows`, `shrinks` or `stopped`.
    pub reason: String,
    /// Why, with the figures.
    pub sentence: String,
    /// Revenue of 12 months.
    pub revenue: MoneyView,
    /// Revenue of the 12 months before.
    pub revenue_before: MoneyView,
    /// The change in percent; none where there was nothing before.
    pub growth: Option<f64>,
    /// What it could buy from us in a year.
    pub potential: Option<MoneyView>,
    /// When and why it was put aside.
    pub put_aside: Option<PutAside>,
}

/// How a proposal was put aside.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PutAside {
    /// ISO date.
    pub on_date: String,
    /// Who.
    pub author: String,
    /// Why.
    pub why: Option<String>,
}

/// Do as proposed, or put the proposal aside.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ProposalAnswer {
    /// Account.
    pub account: String,
    /// Category level proposed, as it was seen.
    pub to: String,
    /// Why; the figures where none.
    pub why: Option<String>,
}
