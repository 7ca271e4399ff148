//! What an open opportunity is taken to be worth where nobody has said so.
//!
//! Not its chance. Rule: the amount said; else the list price of its product; else the average of what
//! was won in the twelve months before; else nothing is known. An amount of 0 is an amount. Source:
//! ours. Invariant: an amount that was said is never replaced, and whatever was not is marked.

use serde::Serialize;

/// Where an amount comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Somebody said it.
    Said,
    /// The list price of the product.
    ListPrice,
    /// The average of what was won lately.
    AverageWon,
    /// Nowhere: nothing is known.
    Nothing,
}

/// An amount and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Worth {
    /// Minor units.
    pub amount: i64,
    /// Where from.
    pub basis: Basis,
}

impl Worth {
    /// By the rule above.
    pub fn of(said: Option<i64>, list_price: Option<i64>, average_won: Option<i64>) -> Self {
        let from = |amount: Option<i64>, basis| amount.map(|amount| Self { amount, basis });
        from(said, Basis::Said)
            .or(from(list_price, Basis::ListPrice))
            .or(from(average_won, Basis::AverageWon))
            .unwrap_or(Self { amount: 0, basis: Basis::Nothing })
    }

    /// Whether nobody said it.
    pub fn estimated(self) -> bool {
        matches!(self.basis, Basis::ListPrice | Basis::AverageWon)
    }
}
