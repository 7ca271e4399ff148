//! What the commands about territories take and give.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// Which accounts belong to a territory: those that match in every respect named, by any of
/// the words given for it. A respect without words leaves all in; a filter that names nothing at
/// all holds no account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct TerritoryFilter {
    /// Industries.
    pub industries: Vec<String>,
    /// Countries.
    pub countries: Vec<String>,
    /// Cities.
    pub cities: Vec<String>,
    /// Category levels.
    pub categories: Vec<String>,
    /// Levels of the tier scheme in use.
    pub tiers: Vec<String>,
    /// Per scale, levels of it.
    pub tags: BTreeMap<String, Vec<String>>,
    /// Ids of account managers.
    pub owners: Vec<String>,
}

/// Territories with what they hold.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TerritoryPage {
    /// Territories in order.
    pub rows: Vec<TerritoryView>,
    /// Accounts in none.
    pub gaps: TerritorySum,
    /// Accounts in two or more.
    pub overlaps: TerritorySum,
    /// Accounts in all.
    pub accounts: u32,
    /// What a filter can name, by respect.
    pub choices: Vec<RespectView>,
}

/// A territory.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TerritoryView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Its filter; none where it cannot be read any more and holds no account.
    pub filter: Option<TerritoryFilter>,
    /// The filter in words; empty where it names nothing, and so holds no account.
    pub told: String,
    /// Its team.
    pub team: Vec<Ref>,
    /// `private`, `expiring`, `public`, or `unlimited` where nobody said until when (D-09).
    pub hold: String,
    /// What it holds.
    pub sum: TerritorySum,
    /// How many of them are in another one too.
    pub shared: u32,
}

/// Accounts together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TerritorySum {
    /// How many.
    pub count: u32,
    /// Revenue of twelve months.
    pub revenue: MoneyView,
    /// What they could buy in a year, as far as known.
    pub potential: MoneyView,
    /// Accounts to each of the team; none without a team.
    pub load: Option<String>,
}

/// A respect that a filter can name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RespectView {
    /// `industries`, `countries`, `cities`, `categories`, `tiers`, `owners`, or the key of a scale.
    pub key: String,
    /// Name.
    pub title: String,
    /// It is a scale, named under `tags`.
    pub tag: bool,
    /// What can be chosen, with the number of accounts.
    pub options: Vec<RespectOption>,
}

/// Something a filter can name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RespectOption {
    /// As the filter names it.
    pub key: String,
    /// As shown.
    pub title: String,
    /// Accounts with it.
    pub count: u32,
}

/// What a filter would hold.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TerritoryTry {
    /// The territory it is for; none for a new one.
    pub id: Option<String>,
    /// Filter.
    pub filter: TerritoryFilter,
}

/// What a filter holds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TerritoryPreview {
    /// What it holds.
    pub sum: TerritorySum,
    /// How many of them are in another territory too.
    pub shared: u32,
    /// Accounts that would be in no territory.
    pub gaps: u32,
    /// The first of them by revenue; at most 12.
    pub names: Vec<String>,
}

/// Which accounts of the territories.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "kebab-case")]
pub enum TerritoryAccounts {
    /// Those of one.
    Of(String),
    /// Those of none.
    Gaps,
    /// Those of two or more.
    Overlaps,
}

/// An account with the territories it is in.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TerritoryAccount {
    /// Account.
    pub account: Ref,
    /// Its owner.
    pub owner: Option<Ref>,
    /// Revenue of twelve months.
    pub revenue: MoneyView,
    /// Potential.
    pub potential: Option<MoneyView>,
    /// Territories it is in.
    pub territories: Vec<Ref>,
}

/// Add territories.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TerritoryAdd {
    /// Names.
    pub names: Vec<String>,
}

/// Change a territory.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TerritoryChange {
    /// Territory.
    pub id: String,
    /// The fact.
    pub edit: TerritoryEdit,
}

/// A fact of a territory.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "kebab-case")]
pub enum TerritoryEdit {
    /// Name, not blank.
    Name(String),
    /// Which accounts.
    Filter(TerritoryFilter),
    /// Ids of its team.
    Team(Vec<String>),
    /// Before which one it stands; none for the end.
    Before(Option<String>),
}
