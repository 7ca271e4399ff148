//! Months, quarters, chances and money over time (B-26, D-31).
//!
//! Money is whole minor units of one currency; who calls has converted. Chances are whole
//! basis points. Amounts are rounded once per opportunity and then only added, so that a sum
//! over months is the sum of its parts to the last cent; sums saturate at the ends of `i64`.

mod month;
pub mod plan;
pub mod rates;
mod revenue;
pub mod values;

pub use month::{Month, NotAMonth, Quarter, Year, YearStart};
pub use revenue::{Deal, MonthRevenue, Outcome, Revenue, Sum, revenue_by_month};
pub(crate) use revenue::{Due, due};

use serde::{Deserialize, Serialize};

/// A probability in basis points: 0 (never) ..= 10000 (certain).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(from = "u16", into = "u16")]
pub struct Chance(u16);

impl Chance {
    /// Cannot happen.
    pub const NEVER: Self = Self(0);
    /// Has happened.
    pub const CERTAIN: Self = Self(10_000);

    /// A chance in basis points; more than 10000 counts as certain.
    pub fn basis_points(points: u16) -> Self {
        Self(points.min(10_000))
    }

    /// The nearest chance to a share of 1; what is no number counts as 0.
    pub fn share(share: f64) -> Self {
        // The cast takes NaN to 0, and clamp keeps the rest in range.
        Self((share.clamp(0.0, 1.0) * 10_000.0).round() as u16)
    }

    /// In basis points, 0..=10000.
    pub fn as_basis_points(self) -> u16 {
        self.0
    }

    /// The weighted amount: `amount × chance`, rounded half to even, in minor units.
    pub fn of(self, amount: i64) -> i64 {
        let product = i128::from(amount) * i128::from(self.0);
        let (whole, rest) = (product.div_euclid(10_000), product.rem_euclid(10_000));
        let up = rest > 5_000 || (rest == 5_000 && whole % 2 != 0);
        // Never further from zero than the amount, so it fits.
        (whole + i128::from(up)) as i64
    }
}

impl From<u16> for Chance {
    fn from(points: u16) -> Self {
        Self::basis_points(points)
    }
}

impl From<Chance> for u16 {
    fn from(chance: Chance) -> Self {
        chance.0
    }
}
