//! What is measured of a subject: the fields that criteria and tests ask for, and the figures
//! that a board can show as a size.
//!
//! Not where the values come from. Amounts are in major units of the reporting currency.

use super::Subject;
use serde::{Deserialize, Serialize};

/// A fact of a subject that a criterion can measure or a test can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Revenue won in the last 12 months. Of a note: what it says it would bring.
    Revenue,
    /// Revenue won in the 12 months before those.
    RevenueBefore,
    /// Percent from [`Field::RevenueBefore`] to [`Field::Revenue`].
    Growth,
    /// What it could buy from us in a year.
    Potential,
    /// Its own yearly turnover.
    Turnover,
    /// People it employs.
    Employees,
    /// Sum of its open opportunities.
    Open,
    /// How many opportunities are open.
    OpenCount,
    /// How many opportunities were ever won.
    WonCount,
    /// How many of its people we know by name.
    PeopleCount,
    /// Years since the first opportunity was won.
    Years,
    /// Level of the scale `category`; a word, for tests.
    Category,
    /// Its industry; a word, for tests.
    Industry,
    /// Its country; a word, for tests.
    Country,
    /// Its city; a word, for tests.
    City,
    /// Amount of an opportunity.
    Amount,
    /// Days of work we put into an opportunity.
    EffortDays,
    /// What our work on an opportunity costs.
    EffortCost,
    /// Chance of winning, percent.
    Probability,
    /// Profit a note says it would bring.
    Profit,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 20] = [
        Self::Revenue,
        Self::RevenueBefore,
        Self::Growth,
        Self::Potential,
        Self::Turnover,
        Self::Employees,
        Self::Open,
        Self::OpenCount,
        Self::WonCount,
        Self::PeopleCount,
        Self::Years,
        Self::Category,
        Self::Industry,
        Self::Country,
        Self::City,
        Self::Amount,
        Self::EffortDays,
        Self::EffortCost,
        Self::Probability,
        Self::Profit,
    ];

    /// As a pack names it: `open-count`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Revenue => "revenue",
            Self::RevenueBefore => "revenue-before",
            Self::Growth => "growth",
            Self::Potential => "potential",
            Self::Turnover => "turnover",
            Self::Employees => "employees",
            Self::Open => "open",
            Self::OpenCount => "open-count",
            Self::WonCount => "won-count",
            Self::PeopleCount => "people-count",
            Self::Years => "years",
            Self::Category => "category",
            Self::Industry => "industry",
            Self::Country => "country",
            Self::City => "city",
            Self::Amount => "amount",
            Self::EffortDays => "effort-days",
            Self::EffortCost => "effort-cost",
            Self::Probability => "probability",
            Self::Profit => "profit",
        }
    }

    /// Whether its value is a word rather than a number.
    pub fn is_word(self) -> bool {
        matches!(self, Self::Category | Self::Industry | Self::Country | Self::City)
    }

    /// Whether it is known of this kind of subject.
    pub fn fits(self, subject: Subject) -> bool {
        match subject {
            Subject::Account => !matches!(
                self,
                Self::Amount
                    | Self::EffortDays
                    | Self::EffortCost
                    | Self::Probability
                    | Self::Profit
            ),
            Subject::Opportunity => {
                matches!(
                    self,
                    Self::Amount | Self::EffortDays | Self::EffortCost | Self::Probability
                )
            }
            Subject::Unit => matches!(self, Self::Revenue | Self::Open | Self::Potential),
            Subject::Note => matches!(self, Self::Revenue | Self::Profit),
            _ => false,
        }
    }
}

/// A figure of a subject that a matrix can show as a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Our revenue with it, in 12 months.
    Revenue,
    /// What it could buy from us in a year.
    Potential,
    /// Sum of its open opportunities.
    Open,
    /// Amount of an opportunity.
    Amount,
    /// Its own yearly turnover.
    Turnover,
    /// People it employs.
    Employees,
    /// Profit a note says it would bring.
    Profit,
    /// What it is worth to us, whatever it is: revenue of an account or unit, amount of an
    /// opportunity, profit of a note or else its revenue (B-04).
    Contribution,
    /// What our work on an opportunity costs.
    Cost,
}

impl Measure {
    /// As a pack names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Revenue => "revenue",
            Self::Potential => "potential",
            Self::Open => "open",
            Self::Amount => "amount",
            Self::Turnover => "turnover",
            Self::Employees => "employees",
            Self::Profit => "profit",
            Self::Contribution => "contribution",
            Self::Cost => "cost",
        }
    }

    /// Whether this kind of subject has it.
    pub fn fits(self, subject: Subject) -> bool {
        use Subject::{Account, Note, Opportunity, Unit};
        match self {
            Self::Revenue => matches!(subject, Account | Unit | Note),
            Self::Potential | Self::Open => matches!(subject, Account | Unit),
            Self::Amount | Self::Cost => subject == Opportunity,
            Self::Turnover | Self::Employees => subject == Account,
            Self::Profit => subject == Note,
            Self::Contribution => matches!(subject, Account | Unit | Opportunity | Note),
        }
    }
}
