//! Whole numbers, shares and file sizes.

use super::{DASH, Format, GAP};

/// Digits in groups of three, with a real minus: `−1,234`.
pub(crate) fn group(number: i64) -> String {
    decimal(number.into(), 0)
}

/// A number given in units of 10^-`places`, with that many places: `(12345, 1)` is `1,234.5`.
pub(super) fn decimal(scaled: i128, places: u32) -> String {
    let unit = 10_u128.pow(places);
    let (whole, rest) = (scaled.unsigned_abs() / unit, scaled.unsigned_abs() % unit);
    let digits = whole.to_string();
    let mut out = String::from(if scaled < 0 { "−" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if places > 0 {
        out.push_str(&format!(".{rest:0width$}", width = places as usize));
    }
    out
}

/// As [`decimal`], without zeros at the end of the places.
pub(super) fn shortest(scaled: i128, places: u32) -> String {
    if places > 0 && scaled % 10 == 0 {
        return shortest(scaled / 10, places - 1);
    }
    decimal(scaled, places)
}

/// `amount` ÷ `unit` in units of 10^-`places`, halves away from zero.
pub(super) fn divide(amount: i128, unit: i128, places: u32) -> i128 {
    let doubled = amount * 10_i128.pow(places) * 2;
    (doubled + unit * doubled.signum()) / (unit * 2)
}

impl Format {
    /// A whole number: `12,345`, `−3`.
    pub fn integer(&self, number: i64) -> String {
        group(number)
    }

    /// A change: `+12`, `−3`, `0`.
    pub fn change(&self, number: i64) -> String {
        with_plus(number > 0, group(number))
    }

    /// A number with exactly `places` decimals (at most 6), rounded: `1.7`. A dash if not finite.
    pub fn number(&self, number: f64, places: u32) -> String {
        let places = places.min(6);
        if !number.is_finite() {
            return DASH.into();
        }
        decimal((number * 10_f64.powi(places as i32)).round() as i128, places)
    }

    /// A ratio as percent, 1 being `100 %`, with `places` decimals (at most 6). A dash if the ratio
    /// is not finite, as when nothing is divided by nothing.
    pub fn percent(&self, ratio: f64, places: u32) -> String {
        if !ratio.is_finite() {
            return DASH.into();
        }
        self.with_percent_sign(self.number(ratio * 100.0, places))
    }

    /// Whole percent points: `39` is `39 %`.
    pub fn percent_points(&self, points: i64) -> String {
        self.with_percent_sign(group(points))
    }

    /// The size of a file in bytes, in decimal units: `3.4 MB`.
    pub fn file_size(&self, bytes: u64) -> String {
        const UNITS: [&str; 4] = ["kB", "MB", "GB", "TB"];
        if bytes < 1000 {
            let count = i64::try_from(bytes).unwrap_or(i64::MAX);
            return self.texts.format("format-bytes", &[("count", count.into())]);
        }
        let mut unit = 1000;
        let mut name = UNITS[0];
        for next in &UNITS[1..] {
            if divide(bytes.into(), unit, 0) < 1000 {
                break;
            }
            (unit, name) = (unit * 1000, next);
        }
        let places = u32::from(i128::from(bytes) < unit * 100);
        format!("{}{GAP}{name}", shortest(divide(bytes.into(), unit, places), places))
    }

    /// `shown`, or the dash that stands for zero in tables.
    pub fn dash_if_zero(&self, amount: i64, shown: String) -> String {
        if amount == 0 { DASH.into() } else { shown }
    }

    fn with_percent_sign(&self, number: String) -> String {
        self.texts.format("format-percent", &[("number", number.into())])
    }
}

pub(super) fn with_plus(positive: bool, shown: String) -> String {
    if positive { format!("+{shown}") } else { shown }
}
