//! What the commands about key accounts take and give.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{MoneyView, Ref};

/// Rules as a person edits them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RulesDraft {
    /// How the criteria go together.
    pub pass: PassDraft,
    /// The number of key accounts that can still be managed; none where nobody said.
    pub limit: Option<u32>,
    /// In order; at least one to be kept.
    pub criteria: Vec<CriterionDraft>,
}

/// How many criteria must be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "by", content = "percent", rename_all = "kebab-case")]
pub enum PassDraft {
    /// Every one.
    All,
    /// One.
    Any,
    /// Those that make up at least this percentage of all weight, 1 to 100.
    Percent(u8),
}

/// What a criterion looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TestedBy {
    /// A measure or a word of the account.
    Field,
    /// Levels on a scale.
    Scale,
    /// The score on a scorecard, 0–100.
    Scorecard,
}

/// One criterion as it is edited.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CriterionDraft {
    /// What it is called; blank for the name of what it looks at.
    pub title: String,
    /// How much it counts where a percentage is asked, over 0 and at most 1000.
    pub weight: f64,
    /// What it looks at.
    pub by: TestedBy,
    /// The field, scale or scorecard.
    pub key: String,
    /// At least this; amounts in major units.
    pub at_least: Option<f64>,
    /// At most this.
    pub at_most: Option<f64>,
    /// One of these words or levels.
    pub is: Vec<String>,
}

/// The rules in force, those before, and what rules can be made of.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RulesView {
    /// The newest version; none before the first.
    pub current: Option<RulesDraft>,
    /// Every version, newest first.
    pub versions: Vec<RulesVersion>,
    /// What a criterion can look at.
    pub subjects: Vec<TestedView>,
}

/// A version of the rules.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RulesVersion {
    /// Key.
    pub id: String,
    /// ISO date from which they hold.
    pub on_date: String,
    /// Who.
    pub author: String,
    /// `strategy`, `number`, or empty for the person's own words alone.
    pub reason: String,
    /// The person's own words.
    pub why: String,
    /// The rules.
    pub rules: RulesDraft,
    /// What differs from the version before, a sentence each.
    pub changes: Vec<String>,
}

/// Something that a criterion can look at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TestedView {
    /// What it is.
    pub by: TestedBy,
    /// Its key.
    pub key: String,
    /// Its name.
    pub title: String,
    /// `money`, `percent`, `count`, `years`, `score` for numbers; `word` or `level` for the rest.
    pub unit: String,
    /// Levels to choose from; of a word those that accounts have.
    pub options: Vec<Choice>,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// Key or word.
    pub key: String,
    /// As it is shown.
    pub title: String,
}

/// A definition to start from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RulesTemplate {
    /// Key.
    pub key: String,
    /// Name.
    pub title: String,
    /// What it says a key account is, in a sentence.
    pub prompt: String,
    /// Its criteria.
    pub rules: RulesDraft,
    /// How many accounts meet it today.
    pub qualify: u32,
}

/// Rules to be tried on all accounts.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RulesTry {
    /// The rules.
    pub rules: RulesDraft,
    /// Which accounts are listed: `qualify`, `in`, `out`, `open`, `differs`; any other for all.
    #[serde(default)]
    pub show: String,
    /// First row.
    #[serde(default)]
    pub offset: u32,
    /// At most so many; 0 means all.
    #[serde(default)]
    pub limit: u32,
}

/// Rules to be kept from today on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RulesSet {
    /// The rules.
    pub rules: RulesDraft,
    /// `strategy` for a changed strategy, `number` to keep the number manageable; empty where
    /// only own words say it. Nothing need be said of the first rules.
    #[serde(default)]
    pub reason: String,
    /// Why, in own words.
    #[serde(default)]
    pub why: String,
}

/// What rules do to all accounts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RulesPreview {
    /// All accounts.
    pub accounts: u32,
    /// Accounts that qualify.
    pub qualify: u32,
    /// How many more than the manageable number.
    pub over: u32,
    /// Accounts that qualify and do not by the rules in force.
    pub coming: u32,
    /// Accounts that do not qualify and do by the rules in force.
    pub going: u32,
    /// Accounts that would qualify if all that is not known of them were as asked.
    pub open: u32,
    /// Accounts whose category says otherwise than the rules.
    pub differs: u32,
    /// Criterion by criterion, in order.
    pub criteria: Vec<CriterionPreview>,
    /// The accounts asked for: those that qualify first, then the nearest.
    pub rows: Vec<RulesRow>,
    /// Number of rows without paging.
    pub total: u32,
}

/// What one criterion does to all accounts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CriterionPreview {
    /// What it is called.
    pub title: String,
    /// Its test in words: `at least ¥ 5 M`.
    pub test: String,
    /// Accounts that meet it.
    pub met: u32,
    /// Accounts that do not.
    pub missed: u32,
    /// Accounts of which it is not known.
    pub unknown: u32,
    /// How many would qualify with another threshold; none for words and levels.
    pub what_if: Option<WhatIfView>,
}

/// A threshold and what others would do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhatIfView {
    /// `at_least` or `at_most`.
    pub bound: String,
    /// Thresholds upwards, the present one among them.
    pub steps: Vec<WhatIfStep>,
    /// Place of the present one among them.
    pub at: u32,
}

/// One threshold.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WhatIfStep {
    /// The threshold.
    pub value: f64,
    /// As it is shown.
    pub text: String,
    /// How many would qualify.
    pub count: u32,
}

/// One account and what the rules say of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RulesRow {
    /// Account.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Account manager.
    pub owner: Option<Ref>,
    /// Category level.
    pub category: Option<String>,
    /// Won in 12 months.
    pub revenue: MoneyView,
    /// Whether it qualifies.
    pub qualifies: bool,
    /// Whether it does by the rules in force; none where there are none.
    pub was: Option<bool>,
    /// Whether it would if all that is not known were as asked.
    pub open: bool,
    /// Weight met of all weight, 0–100.
    pub percent: f64,
    /// Why, in one line.
    pub why: String,
    /// Criterion by criterion, in order.
    pub findings: Vec<FindingView>,
    /// Ticks of the ten traits, shown beside the result, never instead of it.
    pub traits: u32,
    /// How many traits there are.
    pub traits_of: u32,
    /// The category level that follows from the rules, where it is another.
    pub follows: Option<String>,
}

/// How an account stands to one criterion.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FindingView {
    /// `met`, `not-met` or `unknown`.
    pub mark: String,
    /// The fact; none where it is not known.
    pub value: Option<String>,
    /// Whether this mark alone turns the result.
    pub decides: bool,
}

/// Accounts whose category is to follow the rules in force.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CategoryFollow {
    /// Accounts.
    pub ids: Vec<String>,
    /// All whose category differs, whatever accounts are named.
    #[serde(default)]
    pub all: bool,
}

/// The lights of key accounts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HealthView {
    /// Key accounts, those with most against them first.
    pub rows: Vec<HealthRow>,
    /// Lights that are red.
    pub red: u32,
    /// Lights that are amber.
    pub amber: u32,
}

/// One key account's five lights.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HealthRow {
    /// Account.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Account manager.
    pub owner: Option<Ref>,
    /// How it is to grow.
    pub growth_goal: Option<String>,
    /// When its plan was last gone through, ISO date.
    pub plan_reviewed_on: Option<String>,
    /// In their order: criteria, manager, plan, goals, activity.
    pub lights: Vec<LightView>,
}

/// One light.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LightView {
    /// `criteria`, `owner`, `plan`, `goals` or `activity`.
    pub check: String,
    /// `green`, `amber` or `red`.
    pub light: String,
    /// What it is about.
    pub title: String,
    /// Why it is so, in a sentence.
    pub why: String,
    /// What to do about it; nothing where it is green.
    pub todo: Option<String>,
}

/// The health of one account.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccountHealth {
    /// Its lights; none unless it is a key account.
    pub health: Option<HealthRow>,
    /// What the rules in force say of it; none where there are none.
    pub verdict: Option<RulesRow>,
    /// What each criterion is called, in the order of the verdict's findings.
    pub criteria: Vec<String>,
}
