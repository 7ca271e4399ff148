//! How sure our value to a customer is (B-10), from what is on record of it.
//!
//! Not the words. The order of the four states is the source's; that each stands on the one before
//! it is how we read it. Invariant: filling something in never lowers a state.

use serde::Serialize;

/// What is on record of one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    /// From where to where its measure moves.
    pub measured: bool,
    /// What that is worth in money.
    pub amount: bool,
    /// Somebody at the customer confirmed it, on a day.
    pub confirmed: bool,
    /// How it differs from what rivals give.
    pub different: bool,
}

/// How far a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// We say so.
    Draft,
    /// With a figure.
    Quantified,
    /// The customer agreed to the figure.
    Confirmed,
    /// And sees that nobody else gives it.
    Differentiated,
}

impl State {
    /// All, least sure first.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Quantified, Self::Confirmed, Self::Differentiated];

    /// How far a value with this on record is.
    pub fn of(known: Known) -> Self {
        match known {
            Known { measured: false, amount: false, .. } => Self::Draft,
            Known { confirmed: false, .. } => Self::Quantified,
            Known { different: false, .. } => Self::Confirmed,
            _ => Self::Differentiated,
        }
    }

    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Quantified => "quantified",
            Self::Confirmed => "confirmed",
            Self::Differentiated => "differentiated",
        }
    }
}
