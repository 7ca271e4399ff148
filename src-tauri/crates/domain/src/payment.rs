//! When a won opportunity is really won: signature and first payment (D-29).
//!
//! Not the invoice. The first payment is the first of the schedule; 30 % of the contract is the
//! source's figure, and each workspace can set its own. Invariant: a share is only of a contract
//! over 0.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What makes an opportunity won.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WonRule {
    /// The contract is signed.
    Signed,
    /// The contract is signed, and the first payment has come and is large enough.
    #[default]
    Paid,
}

/// What is on record of a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Contract {
    /// When it was signed.
    pub signed: Option<NaiveDate>,
    /// What it pays in all, minor units.
    pub total: Option<i64>,
    /// What the first payment is, where it has come, minor units.
    pub first: Option<i64>,
}

/// What is missing for it to be certainly ours, the most basic first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lack {
    /// No signature.
    Signature,
    /// The first payment has not come.
    FirstPayment,
    /// The first payment is too small a part, or of a contract without a total.
    TooLittle,
}

impl Lack {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Signature => "signature",
            Self::FirstPayment => "first-payment",
            Self::TooLittle => "too-little",
        }
    }
}

/// First payment ÷ contract total, as a share; none without either.
pub fn share(contract: Contract) -> Option<f64> {
    let total = contract.total.filter(|total| *total > 0)?;
    contract.first.map(|first| first as f64 / total as f64)
}

/// What the rule still asks for. `least` is in percent of the contract's total.
pub fn lacks(contract: Contract, rule: WonRule, least: u8) -> Vec<Lack> {
    let mut lacks = Vec::new();
    if contract.signed.is_none() {
        lacks.push(Lack::Signature);
    }
    if rule == WonRule::Paid {
        lacks.extend(match (contract.first, contract.total) {
            (None, _) => Some(Lack::FirstPayment),
            (Some(first), Some(total)) if enough(first, total, least) => None,
            _ => Some(Lack::TooLittle),
        });
    }
    lacks
}

/// Whether a payment is at least so many percent of a total over 0, compared in whole units.
fn enough(first: i64, total: i64, least: u8) -> bool {
    total > 0 && i128::from(first) * 100 >= i128::from(total) * i128::from(least)
}
