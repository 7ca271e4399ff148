//! Money from minor units: exact, short, and in one unit for an axis or a table.
//!
//! English counts in thousands (k, M, B), Chinese in ten thousands (万, 亿, 万亿).

use super::number::{decimal, divide, shortest, with_plus};
use super::{Format, GAP};
use iso_currency::Currency;

/// A power of ten that has a name, and how fine an amount is told in it.
#[derive(Clone, Copy)]
struct Unit {
    power: u32,
    key: Option<&'static str>,
    /// Places below a hundred units; none above.
    places: u32,
}

const ONES: Unit = Unit { power: 0, key: None, places: 0 };

const ENGLISH: [Unit; 4] = [ONES, unit(3, "small", 1), unit(6, "middle", 1), unit(9, "large", 1)];

/// 亿 is wide: one place would lose ten million.
const CHINESE: [Unit; 4] = [ONES, unit(4, "small", 1), unit(8, "middle", 2), unit(12, "large", 2)];

const fn unit(power: u32, size: &str, places: u32) -> Unit {
    let key = match size.as_bytes() {
        b"small" => "format-unit-small",
        b"middle" => "format-unit-middle",
        _ => "format-unit-large",
    };
    Unit { power, key: Some(key), places }
}

impl Unit {
    /// Minor units of the currency in one of this unit.
    fn minor(self, exponent: u32) -> i128 {
        10_i128.pow(self.power + exponent)
    }

    fn round(self, minor: i64, exponent: u32) -> (i128, u32) {
        let fine = divide(minor.into(), self.minor(exponent), self.places);
        if fine.abs() < 100 * 10_i128.pow(self.places) {
            return (fine, self.places);
        }
        (divide(minor.into(), self.minor(exponent), 0), 0)
    }
}

impl Format {
    /// An exact amount: `¥ 9,600,000`, `$ 12.50`. Places stand where they are not all zero.
    /// `minor` is in minor units (cents) of the ISO 4217 currency; an unknown code has two places.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        let exponent = exponent(currency);
        let whole = i128::from(minor) % 10_i128.pow(exponent) == 0;
        let shown = if whole {
            decimal(i128::from(minor) / 10_i128.pow(exponent), 0)
        } else {
            decimal(minor.into(), exponent)
        };
        self.with_sign(currency, &shown)
    }

    /// A short amount for labels: `¥ 9.6 M`, `¥ 850 k`; in Chinese `¥ 960 万`, `¥ 1.2 亿`.
    pub fn money_short(&self, minor: i64, currency: &str) -> String {
        let exponent = exponent(currency);
        let units = self.units();
        let mut best = units[0];
        for pair in units.windows(2) {
            best = pair[0];
            // Rounding may reach the next unit: 999,950 is 1 M, not 1000 k.
            let limit = 10_i128.pow(pair[1].power - pair[0].power);
            let (scaled, places) = best.round(minor, exponent);
            if scaled.abs() < limit * 10_i128.pow(places) {
                break;
            }
            best = pair[1];
        }
        let (scaled, places) = best.round(minor, exponent);
        let shown = format!("{}{}", shortest(scaled, places), self.unit_suffix(best));
        self.with_sign(currency, &shown)
    }

    /// One unit for a whole axis or table, chosen by its largest amount (minor units, sign ignored).
    pub fn money_scale(&self, largest: i64, currency: &str) -> MoneyScale {
        let exponent = exponent(currency);
        let fits = |unit: &&Unit| i128::from(largest).abs() >= unit.minor(exponent);
        let unit = self.units().iter().rev().find(fits).copied().unwrap_or(ONES);
        let (_, places) = unit.round(largest, exponent);
        let heading = format!("{}{}", self.sign(currency), self.unit_suffix(unit));
        MoneyScale { minor: unit.minor(exponent), places, heading }
    }

    /// The sign of the workspace's currency, else the code: `¥`, `USD`.
    pub fn sign(&self, currency: &str) -> String {
        let known = Currency::from_code(currency).filter(|known| self.signed == Some(*known));
        match known {
            Some(Currency::CNY | Currency::JPY) => "¥".into(),
            Some(Currency::USD) => "$".into(),
            Some(Currency::EUR) => "€".into(),
            Some(Currency::GBP) => "£".into(),
            Some(Currency::HKD) => "HK$".into(),
            Some(Currency::TWD) => "NT$".into(),
            _ => currency.to_owned(),
        }
    }

    fn units(&self) -> &'static [Unit] {
        if self.language().is_chinese() { &CHINESE } else { &ENGLISH }
    }

    fn unit_suffix(&self, unit: Unit) -> String {
        unit.key.map(|key| format!("{GAP}{}", self.texts.text(key))).unwrap_or_default()
    }

    /// The minus stands before the sign: `−¥ 3`.
    fn with_sign(&self, currency: &str, shown: &str) -> String {
        let sign = self.sign(currency);
        match shown.strip_prefix('−') {
            Some(rest) => format!("−{sign}{GAP}{rest}"),
            None => format!("{sign}{GAP}{shown}"),
        }
    }
}

/// Minor digits: CNY 2, JPY 0.
fn exponent(currency: &str) -> u32 {
    Currency::from_code(currency).and_then(|known| known.exponent()).unwrap_or(2).into()
}

/// Amounts of one currency in one unit, to be told once in a heading: "¥ M", then 4.8, 12.0, 0.3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyScale {
    minor: i128,
    places: u32,
    heading: String,
}

impl MoneyScale {
    /// Sign and unit for the axis title or the table head: `¥ M`, `¥ 万`.
    pub fn heading(&self) -> &str {
        &self.heading
    }

    /// A figure of a column, all with the same number of places: `12.0`.
    pub fn value(&self, minor: i64) -> String {
        decimal(self.scaled(minor), self.places)
    }

    /// A figure of a column that tells a change: `+0.3`, `−1.7`.
    pub fn change(&self, minor: i64) -> String {
        with_plus(self.scaled(minor) > 0, self.value(minor))
    }

    /// A tick of an axis, at most two places, no zeros at the end: `12`, `2.5`.
    pub fn tick(&self, minor: i64) -> String {
        shortest(divide(minor.into(), self.minor, 2), 2)
    }

    fn scaled(&self, minor: i64) -> i128 {
        divide(minor.into(), self.minor, self.places)
    }
}
