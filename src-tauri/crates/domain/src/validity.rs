//! The five elements of a valid opportunity and how far each is verified (D-07, D-08).
//!
//! Not where the answers come from. What the source does not say is how large an amount asks for
//! which height: the thresholds are ours, and each workspace sets its own. Invariant: the height
//! asked for never falls as the amount grows, and an opportunity is valid exactly when every
//! element is verified that high.

use serde::{Deserialize, Serialize};

/// How high an element is verified; each height takes in the ones below it (D-08).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Height {
    /// The representative says so.
    Claimed,
    /// Pre-sales saw it.
    PreSales,
    /// The direct superior saw it.
    Superior,
    /// A vice-president or the top leader saw it.
    Executive,
}

/// From which amount on each height is asked for, in minor units of the amount's own currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heights {
    /// Pre-sales must have seen it.
    pub pre_sales: i64,
    /// The superior must have.
    pub superior: i64,
    /// An executive must have.
    pub executive: i64,
}

/// How one element stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Element {
    /// Nobody says it is there, or somebody says it is not.
    Missing,
    /// There, but not verified as high as the amount asks.
    Low,
    /// Verified high enough.
    Confirmed,
}

/// How an opportunity stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Validity {
    /// Elements verified high enough.
    pub confirmed: usize,
    /// Elements there are.
    pub of: usize,
}

impl Height {
    /// All, lowest first.
    pub const ALL: [Self; 4] = [Self::Claimed, Self::PreSales, Self::Superior, Self::Executive];

    /// The step it has on a scorecard: 1 to 4; 0 stands for an element that is not there.
    pub fn step(self) -> u8 {
        self as u8 + 1
    }

    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Claimed => "claimed",
            Self::PreSales => "pre-sales",
            Self::Superior => "superior",
            Self::Executive => "executive",
        }
    }
}

impl Heights {
    /// The height that an amount asks for; a negative one counts by its size, none asks least.
    pub fn needed(&self, amount: Option<i64>) -> Height {
        let size = amount.map_or(0, i64::saturating_abs);
        match size {
            size if size >= self.executive => Height::Executive,
            size if size >= self.superior => Height::Superior,
            size if size >= self.pre_sales => Height::PreSales,
            _ => Height::Claimed,
        }
    }

    /// The same thresholds in order: a higher height is never asked for by a smaller amount.
    #[must_use]
    pub fn in_order(self) -> Self {
        let superior = self.superior.max(self.pre_sales);
        Self { superior, executive: self.executive.max(superior), ..self }
    }
}

impl Element {
    /// An element with this step, where this height is needed.
    pub fn of(step: Option<u8>, needed: Height) -> Self {
        match step.unwrap_or(0) {
            0 => Self::Missing,
            step if step < needed.step() => Self::Low,
            _ => Self::Confirmed,
        }
    }

    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Low => "low",
            Self::Confirmed => "confirmed",
        }
    }
}

impl Validity {
    /// Counts the elements.
    pub fn of(elements: &[Element]) -> Self {
        let confirmed = elements.iter().filter(|one| **one == Element::Confirmed).count();
        Self { confirmed, of: elements.len() }
    }

    /// Whether all are confirmed.
    pub fn holds(self) -> bool {
        self.confirmed == self.of
    }
}
