//! The revenue plan: plan, actual, margin, profit, committed pipeline and gap (B-26).
//!
//! Formulas, in minor units of one currency; margins are thousandths of a percent:
//! - *actual* = what was entered, else what was won (ours: nobody types twice what is on record);
//! - *profit* = actual × margin; *planned profit* = plan × planned margin. Without a margin of its
//!   own a month takes the planned one; where nothing came yet, profit is not known, and not 0;
//! - *gap* = plan − actual − committed. Above 0 it is what is still to be found.
//!
//! Invariant: sums of lines are the lines' sums, to the last unit; a margin of a sum is its profit ÷
//! its revenue, never a mean of margins.

use super::values::rounded;

/// Thousandths of a percent in a whole.
const WHOLE: i128 = 100_000;

/// What is on record of one line in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Noted {
    /// Planned revenue.
    pub plan: Option<i64>,
    /// Revenue entered.
    pub actual: Option<i64>,
    /// Planned margin.
    pub plan_margin: Option<i64>,
    /// Margin entered.
    pub margin: Option<i64>,
    /// Won by opportunities.
    pub won: i64,
    /// Open, promised and expected in the month.
    pub committed: i64,
}

/// A line in a period, or several together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// Planned revenue; none where nothing is planned.
    pub plan: Option<i64>,
    /// What came.
    pub actual: i64,
    /// Part of it that was entered, not taken from what was won.
    pub entered: bool,
    /// Planned profit of the part that has a planned margin, in hundred-thousandths: months are
    /// rounded together, not one by one.
    plan_profit: Option<i128>,
    /// Planned revenue that it is of.
    plan_profit_of: i64,
    /// Profit of the part that has a margin, in hundred-thousandths.
    profit: Option<i128>,
    /// Revenue that the profit is of.
    profit_of: i64,
    /// Open, promised and expected in the period.
    pub committed: i64,
}

impl Figures {
    /// Of one line in one month.
    pub fn of(noted: &Noted) -> Self {
        let actual = noted.actual.unwrap_or(noted.won);
        let came = noted.actual.is_some() || noted.won != 0;
        let margin = noted.margin.or(noted.plan_margin.filter(|_| came));
        Self {
            plan: noted.plan,
            actual,
            entered: noted.actual.is_some(),
            plan_profit: noted.plan.zip(noted.plan_margin).map(|(plan, margin)| share(plan, margin)),
            plan_profit_of: noted.plan.filter(|_| noted.plan_margin.is_some()).unwrap_or(0),
            profit: margin.filter(|_| came).map(|margin| share(actual, margin)),
            profit_of: margin.filter(|_| came).map_or(0, |_| actual),
            committed: noted.committed,
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            plan: added(self.plan, other.plan, i64::saturating_add),
            actual: self.actual.saturating_add(other.actual),
            entered: self.entered || other.entered,
            plan_profit: added(self.plan_profit, other.plan_profit, i128::saturating_add),
            plan_profit_of: self.plan_profit_of.saturating_add(other.plan_profit_of),
            profit: added(self.profit, other.profit, i128::saturating_add),
            profit_of: self.profit_of.saturating_add(other.profit_of),
            committed: self.committed.saturating_add(other.committed),
        }
    }

    /// Plan − actual − committed; none without a plan.
    pub fn gap(self) -> Option<i64> {
        self.plan.map(|plan| plan.saturating_sub(self.actual).saturating_sub(self.committed))
    }

    /// Profit of the part that has a margin, minor units.
    pub fn profit(self) -> Option<i64> {
        self.profit.map(|profit| rounded(profit, WHOLE))
    }

    /// Planned profit of the part that has a planned margin, minor units.
    pub fn plan_profit(self) -> Option<i64> {
        self.plan_profit.map(|profit| rounded(profit, WHOLE))
    }

    /// Profit ÷ the revenue it is of, in thousandths of a percent.
    pub fn margin(self) -> Option<i64> {
        margin(self.profit, self.profit_of)
    }

    /// Planned profit ÷ the plan it is of, in thousandths of a percent.
    pub fn plan_margin(self) -> Option<i64> {
        margin(self.plan_profit, self.plan_profit_of)
    }
}

fn margin(profit: Option<i128>, of: i64) -> Option<i64> {
    let profit = profit.filter(|_| of != 0)?;
    Some(if of < 0 { rounded(-profit, -i128::from(of)) } else { rounded(profit, i128::from(of)) })
}

fn added<T>(a: Option<T>, b: Option<T>, add: impl Fn(T, T) -> T) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => Some(add(a, b)),
        (a, b) => a.or(b),
    }
}

fn share(amount: i64, margin: i64) -> i128 {
    i128::from(amount) * i128::from(margin)
}
