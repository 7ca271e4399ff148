//! The 20/80 rule: how much of an amount few of the accounts make.
//!
//! Rules: amounts under zero count as zero. The largest comes first; of equal ones, the one
//! given first. A percentage of the accounts is rounded **up** to whole accounts, so that it
//! is one at least where there are any. Equal amounts at the border do not widen the set; how
//! many were left out is told. Shares are 0..=1; of nothing there is no share.

use serde::Serialize;

/// The percentage of accounts that is looked at first.
pub const FEW: u8 = 20;
/// The percentage of the amount they are said to make.
pub const MOST: u8 = 80;

/// Amounts in order, and their total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pareto {
    /// Indices, from the largest amount to the smallest.
    order: Vec<usize>,
    /// Amounts summed up in that order.
    sums: Vec<i128>,
    /// The amounts in that order, 0 or more.
    amounts: Vec<i64>,
}

/// One account on the curve.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Point {
    /// Its index in what was given.
    pub index: usize,
    /// Its amount, 0 or more.
    pub amount: i64,
    /// Share of the accounts up to and with this one.
    pub accounts: f64,
    /// Share of the amount up to and with this one.
    pub share: f64,
}

/// The largest few.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Top {
    /// Indices, the largest first.
    pub members: Vec<usize>,
    /// Share of the amount that they make; `None` when all amounts are zero.
    pub share: Option<f64>,
    /// How many outside have the same amount as the last one inside.
    pub tied: usize,
}

impl Pareto {
    /// Orders amounts (minor units of one currency), one per account.
    pub fn of(amounts: &[i64]) -> Self {
        let amount = |at: &usize| amounts[*at].max(0);
        let mut order: Vec<usize> = (0..amounts.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(amount(at)));
        let amounts: Vec<i64> = order.iter().map(amount).collect();
        let add = |sum: &mut i128, amount: &i64| {
            *sum += i128::from(*amount);
            Some(*sum)
        };
        let sums = amounts.iter().scan(0, add).collect();
        Self { order, sums, amounts }
    }

    /// All amounts together.
    pub fn total(&self) -> i128 {
        self.sums.last().copied().unwrap_or(0)
    }

    /// The curve, a point per account from the largest on; empty when all amounts are zero.
    pub fn curve(&self) -> Vec<Point> {
        let n = self.order.len() as f64;
        let point = |at: usize| Point {
            index: self.order[at],
            amount: self.amounts[at],
            accounts: (at + 1) as f64 / n,
            share: self.share(at + 1).unwrap_or(0.0),
        };
        let shown = if self.total() > 0 { self.order.len() } else { 0 };
        (0..shown).map(point).collect()
    }

    /// The largest accounts, this percentage of their number ([`FEW`]); over 100 is all.
    pub fn top(&self, percent: u8) -> Top {
        let n = (self.order.len() * usize::from(percent.min(100))).div_ceil(100);
        let equal = |outside: &&i64| n > 0 && **outside == self.amounts[n - 1];
        Top {
            members: self.order[..n].to_vec(),
            share: self.share(n),
            tied: self.amounts[n..].iter().take_while(equal).count(),
        }
    }

    /// The fewest accounts that make at least this percentage of the amount ([`MOST`]), the
    /// largest first; none when all amounts are zero.
    pub fn fewest(&self, percent: u8) -> &[usize] {
        let wanted = self.total() * i128::from(percent.min(100));
        let short = self.sums.partition_point(|sum| sum * 100 < wanted);
        let n = if wanted > 0 { short + 1 } else { 0 };
        &self.order[..n.min(self.order.len())]
    }

    fn share(&self, n: usize) -> Option<f64> {
        let sum = n.checked_sub(1).map_or(0, |last| self.sums[last]);
        (self.total() > 0).then(|| sum as f64 / self.total() as f64)
    }
}
