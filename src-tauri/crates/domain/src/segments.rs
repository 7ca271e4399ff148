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
    /// Margin on its revenue, of the opportunities where it is known.
    pub margin: Known,
    /// Discount on the list price of its revenue, of the opportunities where it is known.
    pub discount: Known,
    /// Opportunities won.
    pub won: usize,
    /// Opportunities lost.
    pub lost: usize,
}

/// A part of amounts, as far as somebody wrote it down: Σ part ÷ Σ whole of the opportunities
/// where it is known, so that a large one weighs more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Known {
    /// The part; a loss is negative.
    pub part: i64,
    /// What it is a part of.
    pub whole: i64,
    /// Of how many opportunities it is known.
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
    /// Of no opportunity where nobody wrote one down.
    pub margin: Known,
    /// Of no opportunity where nobody wrote one down.
    pub discount: Known,
}

#[derive(Default)]
struct Tally {
    count: usize,
    revenue: i64,
    won: usize,
    lost: usize,
    margin: Known,
    discount: Known,
}

impl Known {
    /// Part ÷ whole, a share that may be negative; `None` where nothing is known.
    pub fn share(self) -> Option<f64> {
        (self.whole > 0).then(|| self.part as f64 / self.whole as f64)
    }

    fn add(&mut self, other: Self) {
        self.part = self.part.saturating_add(other.part);
        self.whole = self.whole.saturating_add(other.whole);
        self.count += other.count;
    }
}

/// Which groups bring volume but no profit, by place. Ours, since the source gives no
/// figure: a group with a level whose share of the revenue is at least that of an average group,
/// while its margin is none, or less than half of what all groups with a level make together.
pub fn unprofitable(segments: &[Segment<'_>]) -> Vec<usize> {
    let levelled = || segments.iter().filter(|one| one.level.is_some());
    let revenue = levelled().map(|one| one.revenue).fold(0, i64::saturating_add);
    let mut all = Known::default();
    levelled().for_each(|one| all.add(one.margin));
    let large = |one: &Segment<'_>| one.revenue > 0 && i128::from(one.revenue) * levelled().count() as i128 >= i128::from(revenue);
    let poor = |one: &Segment<'_>| {
        one.margin.share().is_some_and(|own| own <= 0.0 || all.share().is_some_and(|all| own < all / 2.0))
    };
    let found = segments.iter().enumerate().filter(|(_, one)| one.level.is_some() && large(one) && poor(one));
    found.map(|(at, _)| at).collect()
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
        self.margin.add(entry.margin);
        self.discount.add(entry.discount);
    }

    fn finish(self, level: Option<&str>) -> Segment<'_> {
        Segment {
            level,
            count: self.count,
            revenue: self.revenue,
            win_rate: Rate::new(self.won, self.won + self.lost),
            margin: self.margin,
            discount: self.discount,
        }
    }
}
