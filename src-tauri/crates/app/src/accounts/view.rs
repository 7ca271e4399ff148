//! What the accounts' commands take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::classes::view::ReasonView;
use crate::wire::{JudgementView, MoneyView, Ref};

/// Which accounts, in which order.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct AccountQuery {
    /// Part of the name, pinyin or initials.
    pub search: String,
    /// Only these; empty means all.
    pub ids: Vec<String>,
    /// Category levels; empty means all. `""` stands for none.
    pub categories: Vec<String>,
    /// Owner's id.
    pub owner: Option<String>,
    /// Column name of [`AccountRow`]; `name` where empty.
    pub sort: String,
    /// Largest first.
    pub descending: bool,
    /// First row.
    pub offset: u32,
    /// At most so many; 0 means all.
    pub limit: u32,
}

/// One account in a table.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccountRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Category level.
    pub category: Option<String>,
    /// Account manager.
    pub owner: Option<Ref>,
    /// Parent account.
    pub parent: Option<Ref>,
    /// Industry.
    pub industry: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Web address.
    pub website: Option<String>,
    /// Head count.
    pub employees: Option<u32>,
    /// Year founded.
    pub founded: Option<i32>,
    /// The customer's own yearly turnover.
    pub turnover: Option<MoneyView>,
    /// What it could buy from us in a year.
    pub potential: Option<MoneyView>,
    /// Won with it in the last 12 months.
    pub revenue: MoneyView,
    /// Sum of open opportunities.
    pub open_amount: MoneyView,
    /// Number of open opportunities.
    pub open_count: u32,
    /// Number of people.
    pub people_count: u32,
    /// Name of its zone on the portfolio matrix.
    pub zone: Option<String>,
    /// Note.
    pub note: Option<String>,
}

/// A page of accounts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccountPage {
    /// Rows.
    pub rows: Vec<AccountRow>,
    /// Number of rows without paging.
    pub total: u32,
    /// Sum of [`AccountRow::revenue`] over all of them.
    pub revenue: MoneyView,
    /// The rates that other currencies are counted at, and what is missing, in sentences.
    pub notes: Vec<String>,
}

/// One account with what hangs on it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccountDetail {
    /// The row as tables show it.
    pub row: AccountRow,
    /// What its category means for us, localised.
    pub goal: Option<String>,
    /// Units, in order.
    pub units: Vec<UnitView>,
    /// History of the category, latest first.
    pub categories: Vec<JudgementView>,
    /// Subsidiaries.
    pub children: Vec<Ref>,
    /// Why it was lost.
    pub loss_reason: Option<String>,
    /// What keeps that from happening again.
    pub loss_prevention: Option<String>,
    /// How it is to grow.
    pub growth_goal: Option<String>,
    /// When its plan was last gone through, ISO date.
    pub plan_reviewed_on: Option<String>,
    /// What it is worth to us beside its orders, each with its reason.
    pub rationale: Vec<ReasonView>,
    /// The rates that sums are made at, and what is missing from them, in sentences.
    pub notes: Vec<String>,
}

/// A unit (SBU) of an account.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UnitView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// The unit above.
    pub parent: Option<String>,
    /// People in it.
    pub people_count: u32,
    /// Open opportunities of it.
    pub open_count: u32,
    /// Sum of them.
    pub open_amount: MoneyView,
    /// Won with it in the last 12 months.
    pub revenue: MoneyView,
    /// What it could buy from us in a year.
    pub potential: Option<MoneyView>,
    /// Level of the scale `unit-position` (B-05).
    pub position: Option<String>,
    /// What we do here (B-05).
    pub strategy: Option<String>,
    /// `division`, `entity` or `site`; none is a unit of people (B-13).
    pub kind: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Head count.
    pub employees: Option<u32>,
    /// Its own yearly turnover.
    pub turnover: Option<MoneyView>,
    /// Total assets (B-13).
    pub assets: Option<MoneyView>,
    /// Total liabilities (B-13).
    pub debts: Option<MoneyView>,
    /// Liabilities in percent of assets (B-13).
    pub debt_percent: Option<f64>,
}

/// Add accounts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AccountAdd {
    /// One name per account; blank ones are left out.
    pub names: Vec<String>,
    /// Category level of all of them.
    pub category: Option<String>,
    /// Matrix and place (0–100) of the first.
    pub place: Option<AccountPlace>,
}

/// A place on a matrix.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AccountPlace {
    /// Matrix key.
    pub matrix: String,
    /// 0–100.
    pub x: f64,
    /// 0–100.
    pub y: f64,
}

/// Change one fact of one or more accounts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AccountChange {
    /// Accounts.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: AccountEdit,
}

/// A fact of an account. Amounts are typed text, read by Rust.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum AccountEdit {
    /// Name, not blank.
    Name(String),
    /// Owner's id.
    Owner(Option<String>),
    /// Parent account's id.
    Parent(Option<String>),
    /// Industry.
    Industry(Option<String>),
    /// Country.
    Country(Option<String>),
    /// City.
    City(Option<String>),
    /// Web address.
    Website(Option<String>),
    /// Head count as typed.
    Employees(Option<String>),
    /// Year founded as typed.
    Founded(Option<String>),
    /// Turnover as typed.
    Turnover(Option<String>),
    /// Potential as typed.
    Potential(Option<String>),
    /// Estimated percentage of all selling time as typed, over 0 to 100.
    TimePercent(Option<String>),
    /// Note.
    Note(Option<String>),
    /// Why it was lost.
    LossReason(Option<String>),
    /// What keeps that from happening again.
    LossPrevention(Option<String>),
    /// How it is to grow.
    GrowthGoal(Option<String>),
    /// When its plan was last gone through, ISO date.
    PlanReviewedOn(Option<String>),
}

/// Judge subjects on a scale, from a day on.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Judge {
    /// Accounts or people.
    pub subjects: Vec<String>,
    /// Scale key.
    pub scale: String,
    /// Level keys; empty clears.
    pub levels: Vec<String>,
    /// Opportunity or teammate within which it holds; none means everywhere. `target` tells
    /// the level wanted by the date.
    pub context: Option<String>,
    /// Not held, but wanted by the date, within the context.
    pub wanted: bool,
    /// Keys of what shows it; asked for where the level has any (C-04).
    pub evidence: Vec<String>,
    /// ISO date; today where none.
    pub on_date: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// `confirmed`, `assumed` or `hearsay`.
    pub certainty: Option<String>,
    /// From whom or what.
    pub source: Option<String>,
}

/// Add units to an account.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnitAdd {
    /// Account.
    pub account: String,
    /// Names.
    pub names: Vec<String>,
    /// The unit above.
    pub parent: Option<String>,
}

/// Change one fact of one or more units.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnitChange {
    /// Units.
    pub ids: Vec<String>,
    /// The fact.
    pub edit: UnitEdit,
}

/// A fact of a unit. Amounts are typed text, read by Rust.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum UnitEdit {
    /// Name, not blank.
    Name(String),
    /// What we do here (B-05).
    Strategy(Option<String>),
    /// What it could buy from us in a year, as typed.
    Potential(Option<String>),
    /// The unit above; a circle is refused.
    Parent(Option<String>),
    /// `division`, `entity`, `site` or none (B-13).
    Kind(Option<String>),
    /// Country.
    Country(Option<String>),
    /// City.
    City(Option<String>),
    /// Head count, as typed.
    Employees(Option<String>),
    /// Its own yearly turnover, as typed.
    Turnover(Option<String>),
    /// Total assets, as typed.
    Assets(Option<String>),
    /// Total liabilities, as typed.
    Debts(Option<String>),
}

/// Rename a unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UnitRename {
    /// Unit.
    pub id: String,
    /// New name.
    pub name: String,
}
