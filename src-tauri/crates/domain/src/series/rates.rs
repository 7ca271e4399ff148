//! What other currencies are worth in one's own, from day to day (B-26).
//!
//! Not where rates come from. A rate is own units per unit of the other currency, in trillionths, so
//! that an amount is converted without a float: `own minor = minor × rate × 10^own places ÷
//! 10^other places`, rounded half to even. A day takes the newest rate on or before it; days before
//! the first rate take the first, so that a currency either has a value on every day or on none.
//! Invariant: a currency without a rate has no value, not a value of 1 or 0.

use std::collections::BTreeMap;

use chrono::NaiveDate;

/// Trillionths in a unit.
const UNIT: i128 = 1_000_000_000_000;
/// The largest amount a page still knows exactly, in minor units.
const LARGEST: i128 = (1 << 53) - 1;

/// Own units per unit of another currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(u64);

/// Rates of several currencies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rates(BTreeMap<String, Vec<(NaiveDate, Rate)>>);

impl Rate {
    /// A rate in trillionths; none where it is 0.
    pub fn trillionths(rate: u64) -> Option<Self> {
        (rate > 0).then_some(Self(rate))
    }

    /// An amount in own minor units; the places are the digits after the point of the other and of
    /// the own currency. What is too large to keep stays at the largest amount.
    pub fn convert(self, minor: i64, (from, to): (u32, u32)) -> i64 {
        let factor = 10_i128.pow(to.min(6));
        let divisor = UNIT * 10_i128.pow(from.min(6));
        let product = i128::from(minor).saturating_mul(i128::from(self.0)).saturating_mul(factor);
        let (whole, rest) = (product.div_euclid(divisor), product.rem_euclid(divisor));
        let up = rest * 2 > divisor || (rest * 2 == divisor && whole % 2 != 0);
        // Clamped, so it fits.
        (whole + i128::from(up)).clamp(-LARGEST, LARGEST) as i64
    }
}

impl Rates {
    /// From rates in any order; of two of one day the later in the list holds.
    pub fn new(rates: impl IntoIterator<Item = (String, NaiveDate, Rate)>) -> Self {
        let mut all: BTreeMap<String, Vec<(NaiveDate, Rate)>> = BTreeMap::new();
        for (currency, day, rate) in rates {
            all.entry(currency).or_default().push((day, rate));
        }
        all.values_mut().for_each(|list| list.sort_by_key(|(day, _)| *day));
        Self(all)
    }

    /// The rate of a day, and since when it holds.
    pub fn on(&self, currency: &str, day: NaiveDate) -> Option<(NaiveDate, Rate)> {
        let list = self.0.get(currency)?;
        let after = list.partition_point(|(since, _)| *since <= day);
        list.get(after.saturating_sub(1)).copied()
    }

    /// Whether a currency has a value.
    pub fn has(&self, currency: &str) -> bool {
        self.0.contains_key(currency)
    }
}
