//! Accounts grouped by a dimension: what each group brings, wins and earns.
//!
//! Not the dimensions themselves. An account that holds several levels at once is counted in
//! each of them, one that holds none in the group without a level. Amounts are minor units of
//! one currency and saturate.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::funnel::Rate;

/// An account as far as its group is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Entry<'a> {
    /// Keys of the levels it holds; the same one twice counts once.
    pub levels: &'a [&'a str],
    /// Revenue.
    pub revenue: i64,
    /// Profit on that revenue, where it is known.
    pub profit: Option<i64>,
    /// Opportunities won.
    pub won: usize,
    /// Opportunities lost.
    pub lost: usize,
}

/// Profit of the accounts where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Profit {
    /// How much; a loss is negative.
    pub amount: i64,
    /// The revenue of the same accounts.
    pub revenue: i64,
    /// How many accounts these are.
    pub count: usize,
}

/// One group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Segment<'a> {
    /// Key of the level; `None`: accounts without one.
    pub level: Option<&'a str>,
    /// How many accounts.
    pub count: usize,
    /// Their revenue.
    pub revenue: i64,
    /// Opportunities won ÷ decided; `None` when nothing was decided.
    pub win_rate: Option<Rate>,
    /// `None` when it is known of no account.
    pub profit: Option<Profit>,
}

#[derive(Default)]
struct Tally {
    count: usize,
    revenue: i64,
    won: usize,
    lost: usize,
    profit: Profit,
}

impl Profit {
    /// Profit ÷ revenue, a share that may be negative or over 1; `None` without revenue.
    pub fn margin(self) -> Option<f64> {
        (self.revenue > 0).then(|| self.amount as f64 / self.revenue as f64)
    }

    fn add(&mut self, amount: i64, revenue: i64) {
        self.amount = self.amount.saturating_add(amount);
        self.revenue = self.revenue.saturating_add(revenue);
        self.count += 1;
    }
}

/// Groups accounts by their levels: the most revenue first, equal ones by key, those without a
/// level last.
pub fn group<'a>(entries: &[Entry<'a>]) -> Vec<Segment<'a>> {
    let mut tallies: BTreeMap<Option<&'a str>, Tally> = BTreeMap::new();
    for entry in entries {
        for level in levels(entry) {
            tallies.entry(level).or_default().add(entry);
        }
    }
    let mut segments: Vec<_> =
        tallies.into_iter().map(|(level, tally)| tally.finish(level)).collect();
    segments.sort_by_key(|one| (one.level.is_none(), std::cmp::Reverse(one.revenue)));
    segments
}

fn levels<'a>(entry: &Entry<'a>) -> Vec<Option<&'a str>> {
    let mut levels: Vec<_> = entry.levels.iter().copied().map(Some).collect();
    levels.sort_unstable();
    levels.dedup();
    if levels.is_empty() { vec![None] } else { levels }
}

impl Tally {
    fn add(&mut self, entry: &Entry<'_>) {
        self.count += 1;
        self.revenue = self.revenue.saturating_add(entry.revenue);
        self.won += entry.won;
        self.lost += entry.lost;
        if let Some(profit) = entry.profit {
            self.profit.add(profit, entry.revenue);
        }
    }

    fn finish(self, level: Option<&str>) -> Segment<'_> {
        Segment {
            level,
            count: self.count,
            revenue: self.revenue,
            win_rate: Rate::new(self.won, self.won + self.lost),
            profit: (self.profit.count > 0).then_some(self.profit),
        }
    }
}
