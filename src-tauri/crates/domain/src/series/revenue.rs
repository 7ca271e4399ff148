//! Revenue per month: won, expected from what is open, and the target (B-26).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Chance, Month};

/// How an opportunity stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Still open.
    Open,
    /// Won.
    Won,
    /// Lost or given up.
    Lost,
}

/// An opportunity as far as revenue is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deal {
    /// Minor units, all in one currency.
    pub amount: i64,
    /// The chance of winning; matters only while open.
    pub chance: Chance,
    /// Open, won or lost; lost ones are in no sum.
    pub outcome: Outcome,
    /// When it is expected to close; matters only while open.
    pub closes_on: Option<NaiveDate>,
    /// When it was closed; matters only when won.
    pub closed_on: Option<NaiveDate>,
}

/// Several opportunities together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Sum {
    /// How many.
    pub count: usize,
    /// Their amounts, in minor units.
    pub amount: i64,
    /// Their weighted amounts, `Σ amount × chance`, each rounded half to even; for won ones
    /// the amount itself.
    pub weighted: i64,
}

/// One month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct MonthRevenue {
    /// Which.
    pub month: Month,
    /// Won and closed in this month.
    pub won: Sum,
    /// Open, expected to close in this month, today or later.
    pub open: Sum,
    /// All targets given for this month together; `None` if there is none.
    pub target: Option<i64>,
}

/// Revenue over a range of months, and what belongs to none of them.
///
/// Every opportunity that is not lost is counted exactly once: in a month, in `overdue`, in
/// `undated` or in `elsewhere`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Revenue {
    /// Every month of the range, in order.
    pub months: Vec<MonthRevenue>,
    /// Open although the expected day is before today; in no month, whatever the range.
    pub overdue: Sum,
    /// Open without an expected day, or won without a closing day.
    pub undated: Sum,
    /// Dated outside the range.
    pub elsewhere: Sum,
}

/// When an opportunity counts.
pub(crate) enum Due {
    Never,
    Undated,
    Overdue,
    In(Month),
}

impl Sum {
    /// Adds one opportunity.
    pub(crate) fn add(&mut self, deal: &Deal) {
        let weighted = match deal.outcome {
            Outcome::Won => deal.amount,
            Outcome::Open => deal.chance.of(deal.amount),
            Outcome::Lost => 0,
        };
        self.count += 1;
        self.amount = self.amount.saturating_add(deal.amount);
        self.weighted = self.weighted.saturating_add(weighted);
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            count: self.count + other.count,
            amount: self.amount.saturating_add(other.amount),
            weighted: self.weighted.saturating_add(other.weighted),
        }
    }
}

impl MonthRevenue {
    /// What the month is expected to bring: won + weighted open.
    pub fn expected(&self) -> i64 {
        self.won.amount.saturating_add(self.open.weighted)
    }
}

/// Revenue from `from` to `to`, both included, as of `today`. Linear time.
///
/// Won counts in the month of `closed_on`; open counts weighted in the month of `closes_on`,
/// unless that day is before today.
pub fn revenue_by_month(
    deals: &[Deal],
    targets: &[(Month, i64)],
    from: Month,
    to: Month,
    today: NaiveDate,
) -> Revenue {
    let mut revenue = Revenue::empty(from, to);
    for (month, amount) in targets {
        if let Some(month) = revenue.month(*month) {
            month.target = Some(month.target.unwrap_or(0).saturating_add(*amount));
        }
    }
    for deal in deals {
        if let Some(sum) = revenue.sum_for(deal, today) {
            sum.add(deal);
        }
    }
    revenue
}

/// Which month an opportunity counts in, as of `today`.
pub(crate) fn due(deal: &Deal, today: NaiveDate) -> Due {
    match (deal.outcome, deal.closed_on, deal.closes_on) {
        (Outcome::Lost, ..) => Due::Never,
        (Outcome::Won, Some(day), _) => Due::In(Month::of(day)),
        (Outcome::Open, _, Some(day)) if day < today => Due::Overdue,
        (Outcome::Open, _, Some(day)) => Due::In(Month::of(day)),
        _ => Due::Undated,
    }
}

impl Revenue {
    fn empty(from: Month, to: Month) -> Self {
        let none = Sum::default();
        let empty = |month| MonthRevenue { month, won: none, open: none, target: None };
        let months = from.through(to).map(empty).collect();
        Self { months, overdue: none, undated: none, elsewhere: none }
    }

    fn month(&mut self, month: Month) -> Option<&mut MonthRevenue> {
        let first = self.months.first()?.month;
        self.months.get_mut(usize::try_from(month.since(first)).ok()?)
    }

    fn sum_for(&mut self, deal: &Deal, today: NaiveDate) -> Option<&mut Sum> {
        let month = match due(deal, today) {
            Due::Never => return None,
            Due::Undated => return Some(&mut self.undated),
            Due::Overdue => return Some(&mut self.overdue),
            Due::In(month) => month,
        };
        let first = self.months.first().map(|m| m.month);
        let index = first.and_then(|first| usize::try_from(month.since(first)).ok());
        Some(match index.and_then(|i| self.months.get_mut(i)) {
            Some(month) if deal.outcome == Outcome::Won => &mut month.won,
            Some(month) => &mut month.open,
            None => &mut self.elsewhere,
        })
    }
}
