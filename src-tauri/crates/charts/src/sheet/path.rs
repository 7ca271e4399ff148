//! Path data, and how numbers are written.
//!
//! Invariant: every number written is finite and has at most two decimals.

use std::fmt::Write;

/// Path data under construction.
#[derive(Debug, Clone, Default)]
pub(crate) struct Path(pub(super) String);

impl Path {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn to(self, p: (f64, f64)) -> Self {
        self.step("M", &[p])
    }

    pub(crate) fn line(self, p: (f64, f64)) -> Self {
        self.step("L", &[p])
    }

    pub(crate) fn quadratic(self, through: (f64, f64), p: (f64, f64)) -> Self {
        self.step("Q", &[through, p])
    }

    pub(crate) fn cubic(self, a: (f64, f64), b: (f64, f64), p: (f64, f64)) -> Self {
        self.step("C", &[a, b, p])
    }

    pub(crate) fn close(mut self) -> Self {
        self.0.push('Z');
        self
    }

    /// The data as it stands in an attribute.
    pub(crate) fn into_data(self) -> String {
        self.0
    }

    fn step(mut self, letter: &str, points: &[(f64, f64)]) -> Self {
        self.0.push_str(letter);
        for (at, p) in points.iter().enumerate() {
            if at > 0 {
                self.0.push(' ');
            }
            number(&mut self.0, p.0);
            self.0.push(' ');
            number(&mut self.0, p.1);
        }
        self
    }
}

/// Writes a number with at most two decimals; what is not finite becomes 0.
pub(super) fn number(out: &mut String, value: f64) {
    let hundredths = (value * 100.0).round() as i64;
    let (whole, part) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    let sign = if hundredths < 0 { "-" } else { "" };
    // Writing to a string cannot fail.
    let _ = match part {
        0 => write!(out, "{sign}{whole}"),
        p if p.is_multiple_of(10) => write!(out, "{sign}{whole}.{}", p / 10),
        p => write!(out, "{sign}{whole}.{p:02}"),
    };
}
