//! What the commands about classes take and give.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use super::territory_view::*;
use crate::accounts::view::AccountRow;
use crate::wire::{JudgementView, MoneyView, Ref};

/// Which accounts, in which order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ClassQuery {
    /// Part of the name, pinyin or initials.
    pub search: String,
    /// Only these; empty means all.
    pub ids: Vec<String>,
    /// Category levels; empty means all. `""` stands for none.
    pub categories: Vec<String>,
    /// Owner's id.
    pub owner: Option<String>,
    /// Per scale, the levels asked for; `""` stands for none.
    pub levels: BTreeMap<String, Vec<String>>,
    /// Only of this territory; `""` stands for accounts in none.
    pub territory: Option<String>,
    /// Only accounts with contradictions that are not put aside.
    pub contradicting: bool,
    /// Only accounts with required fields that are empty.
    pub lacking: bool,
    /// Column of an account's row, key of a scale, `contradictions` or `missing`; `name` where empty.
    pub sort: String,
    /// Largest first.
    pub descending: bool,
    /// First row.
    pub offset: u32,
    /// At most so many; 0 means all.
    pub limit: u32,
}

/// An account with its classes, as the portfolio table shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClassRow {
    /// The account.
    pub row: AccountRow,
    /// Per scale of accounts, the levels held; scales without one are left out.
    pub levels: BTreeMap<String, Vec<String>>,
    /// Per scale, the level wanted.
    pub targets: BTreeMap<String, WantedView>,
    /// Per scale, the level suggested where another one or none is held: `coverage-model` and
    /// `engagement` by the tier, `lifecycle` by the trend of revenue.
    pub suggested: BTreeMap<String, String>,
    /// Contradictions that are not put aside.
    pub contradictions: u32,
    /// Required fields that are empty: `owner`, `plan`, `growth-goal`, `loss-reason`,
    /// `loss-prevention`.
    pub missing: Vec<String>,
    /// Territories it belongs to.
    pub territories: Vec<Ref>,
}

/// A level wanted by a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WantedView {
    /// Level key.
    pub level: String,
    /// ISO date.
    pub by: String,
}

/// A page of accounts with their classes.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClassPage {
    /// Rows.
    pub rows: Vec<ClassRow>,
    /// Number of rows without paging.
    pub total: u32,
    /// Revenue over all of them.
    pub revenue: MoneyView,
    /// Key of the tier scheme in use.
    pub tier: Option<String>,
}

/// Which contradictions.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContradictionQuery {
    /// Part of the account's name.
    pub search: String,
    /// Only of this account.
    pub account: Option<String>,
    /// Only of this owner.
    pub owner: Option<String>,
    /// Only of these categories; empty means all, `""` stands for none.
    pub categories: Vec<String>,
    /// Only by this rule.
    pub rule: Option<String>,
    /// Those put aside instead of those open.
    pub aside: bool,
    /// First row.
    pub offset: u32,
    /// At most so many; 0 means all.
    pub limit: u32,
}

/// Contradictions, those of the accounts with the most revenue first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContradictionPage {
    /// Rows.
    pub rows: Vec<ContradictionView>,
    /// Number of rows without paging.
    pub total: u32,
    /// Accounts concerned.
    pub accounts: u32,
    /// How many are put aside (or open, where those put aside were asked for).
    pub others: u32,
    /// How many there are by each rule that speaks, before one is chosen.
    pub rules: Vec<RuleCount>,
}

/// How often a rule speaks.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RuleCount {
    /// Rule.
    pub rule: String,
    /// What it says, without values.
    pub title: String,
    /// How often.
    pub count: u32,
}

/// Two values of an account that do not go together.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ContradictionView {
    /// Account.
    pub account: Ref,
    /// Its owner.
    pub owner: Option<Ref>,
    /// Its revenue of twelve months.
    pub revenue: MoneyView,
    /// Rule.
    pub rule: String,
    /// What the rule says, in a few words.
    pub title: String,
    /// Why the two do not go together, with their values.
    pub sentence: String,
    /// One value.
    pub left: SideView,
    /// The other.
    pub right: SideView,
    /// How it was put aside; none where it is open.
    pub aside: Option<AsideView>,
}

/// A value that takes part in a contradiction.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SideView {
    /// What it is a value of: `category`, `tier`, `zone`, `revenue`…
    pub scheme: String,
    /// Name of that.
    pub title: String,
    /// The value in words.
    pub value: String,
    /// Scale on which it can be changed.
    pub scale: Option<String>,
    /// Level held on it.
    pub level: Option<String>,
}

/// Why somebody put a contradiction aside.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AsideView {
    /// ISO date.
    pub on_date: String,
    /// Who.
    pub author: String,
    /// Why.
    pub why: Option<String>,
}

/// Put a contradiction aside until one of its values changes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AsideSet {
    /// Account.
    pub account: String,
    /// Rule.
    pub rule: String,
    /// Why; not blank.
    pub why: String,
}

/// A contradiction put aside that is to be open again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AsideEnd {
    /// Account.
    pub account: String,
    /// Rule.
    pub rule: String,
}

/// All classes of one account.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AccountClasses {
    /// One for each scale of accounts.
    pub classes: Vec<ClassView>,
    /// Key of the tier scheme in use.
    pub tier: Option<String>,
    /// Required fields that are empty, each with why it is asked for.
    pub missing: Vec<NeedView>,
    /// Contradictions, open ones first.
    pub contradictions: Vec<ContradictionView>,
    /// Territories it belongs to.
    pub territories: Vec<Ref>,
}

/// An account on one scale.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClassView {
    /// Scale.
    pub scale: String,
    /// Levels held now.
    pub levels: Vec<String>,
    /// Months since it holds this level; none where it holds none.
    pub months: Option<u32>,
    /// What was judged, latest first.
    pub history: Vec<JudgementView>,
    /// Level wanted, and by when.
    pub wanted: Option<WantedView>,
    /// Rungs still to climb to it; negative where it is wanted lower.
    pub gap: Option<i32>,
    /// Level suggested where another or none is held.
    pub suggested: Option<String>,
    /// Why that one.
    pub reason: Option<String>,
    /// What is wanted on the level held.
    pub goal: Option<String>,
    /// What the level held suggests to do.
    pub advice: Option<String>,
    /// Per level, one line that says why it is held.
    pub reasons: BTreeMap<String, String>,
}

/// A level held, with the line that says why.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReasonView {
    /// Level.
    pub level: String,
    /// Name.
    pub title: String,
    /// One line.
    pub why: Option<String>,
}

/// Say why an account holds a level.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LevelReasonSet {
    /// Account.
    pub account: String,
    /// Scale.
    pub scale: String,
    /// Level.
    pub level: String,
    /// One line; none clears it.
    pub why: Option<String>,
}

/// A required field that is empty.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NeedView {
    /// `owner`, `plan`, `growth-goal`, `loss-reason` or `loss-prevention`.
    pub need: String,
    /// What is missing and which level asks for it.
    pub sentence: String,
}

/// Which tier scheme; the one in use where none.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TierRuleQuery {
    /// Scale.
    pub scheme: Option<String>,
}

/// A tier scheme with its rule of size.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TierRule {
    /// Scale; none where the method has no tier scheme.
    pub scheme: Option<String>,
    /// Levels, the highest first.
    pub tiers: Vec<SizeTier>,
    /// Accounts that would change by the rule, the most revenue first; at most 200.
    pub changes: Vec<TierChange>,
    /// How many would change.
    pub total: u32,
    /// Accounts without a tier.
    pub without: u32,
}

/// A tier with its threshold.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SizeTier {
    /// Level.
    pub level: String,
    /// Revenue of twelve months from which an account belongs here; none leaves it to people.
    pub from: Option<MoneyView>,
    /// Accounts in it now.
    pub now: u32,
    /// Accounts in it by the rule.
    pub ruled: u32,
    /// Revenue of those in it now.
    pub revenue: MoneyView,
}

/// An account whose tier is another one by the rule.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TierChange {
    /// Account.
    pub account: Ref,
    /// Revenue of twelve months.
    pub revenue: MoneyView,
    /// Level now.
    pub now: Option<String>,
    /// Level by the rule.
    pub ruled: String,
}

/// Set a tier's threshold.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TierRuleSet {
    /// Scale.
    pub scheme: String,
    /// Level.
    pub level: String,
    /// Revenue of twelve months as typed; none leaves the tier to people.
    pub from: Option<String>,
}

/// Set the tiers of accounts by the rule.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TierApply {
    /// Scale.
    pub scheme: String,
    /// Only these; empty means all that would change.
    pub ids: Vec<String>,
}

/// Which segments.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SegmentQuery {
    /// Scale, or `industry`, `country`, `city`, `owner`; the first tag dimension where empty.
    pub dimension: String,
    /// Only these categories.
    pub categories: Vec<String>,
    /// Only of this owner.
    pub owner: Option<String>,
}

/// Accounts grouped by a dimension.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SegmentPage {
    /// Dimension shown.
    pub dimension: String,
    /// Its name.
    pub title: String,
    /// All there are.
    pub dimensions: Vec<DimensionView>,
    /// Segments, the most revenue first, accounts without a level last.
    pub rows: Vec<SegmentView>,
}

/// A way to group accounts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DimensionView {
    /// Key.
    pub key: String,
    /// Name.
    pub title: String,
}

/// Accounts with one level in common.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SegmentView {
    /// Level, or the word itself; empty for accounts without one.
    pub key: String,
    /// Name.
    pub title: String,
    /// Accounts.
    pub count: u32,
    /// Their share of all accounts, as shown.
    pub share: String,
    /// Their revenue of twelve months.
    pub revenue: MoneyView,
    /// What they could buy in a year, as far as known.
    pub potential: MoneyView,
    /// Sum of their open opportunities.
    pub open: MoneyView,
    /// Opportunities won of those decided in twelve months, as shown; none where none was decided.
    pub win_rate: Option<String>,
    /// How many were won.
    pub won: u32,
    /// How many were decided.
    pub decided: u32,
    /// What of the revenue is left after our cost, as far as it is known.
    pub margin: Option<ShareView>,
    /// What was taken off the list price, as far as it is known.
    pub discount: Option<ShareView>,
    /// Brings volume but no profit.
    pub unprofitable: bool,
    /// How many of us the coverage model occupies, where accounts are grouped by it.
    pub people: Option<u32>,
    /// Accounts whose category or tier the coverage model contradicts, where accounts are grouped by it.
    pub mismatched: Vec<Ref>,
}

/// A percentage of amounts, as far as somebody wrote it down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShareView {
    /// As shown.
    pub text: String,
    /// Of how many opportunities it is known.
    pub known: u32,
}
