//! How good forecasts have been: error, bias, calibration, and how often a range held.
//!
//! Not the forecasts themselves. Formulas, with F the forecast and A what came:
//! - *Error* = F − A. *Accuracy* = 1 − |F − A| ÷ A (the denominator is what came).
//! - *Bias* = Σ(F − A) ÷ ΣA: above 0 is too high. *WAPE* = Σ|F − A| ÷ ΣA.
//! - *Brier score* = mean of (chance − came)², came being 1 or 0 (Brier 1950); 0 is perfect, and
//!   [`Calibration::of_rate`] is that of always saying the overall rate.
//! - *At stake*: chances above 0; only those are scored.
//! - *Bins*: chances in tenths; in each the mean chance said against the share that came, with the
//!   80 % interval of Wilson (1927).
//! - *Held*: the share of periods in which A lay within the range, its ends included.
//!
//! Invariant: what has no cases has no figure.

use serde::Serialize;

/// A forecast and what came, in minor units of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// Forecast.
    pub forecast: i64,
    /// What came.
    pub actual: i64,
}

/// Forecasts of one method, together.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Score {
    /// Periods.
    pub n: usize,
    /// Σ(F − A) ÷ ΣA; `None` when nothing came.
    pub bias: Option<f64>,
    /// Σ|F − A| ÷ ΣA; `None` when nothing came.
    pub wape: Option<f64>,
}

/// One tenth of the chances said.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Bin {
    /// Mean chance said.
    pub said: f64,
    /// Share that came.
    pub came: f64,
    /// Cases, 1 or more.
    pub n: usize,
    /// Lower end of the 80 % interval of `came`.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// How chances agree with what came.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Calibration {
    /// Tenths with cases, from low to high.
    pub bins: Vec<Bin>,
    /// Mean of (chance − came)².
    pub brier: f64,
    /// The same of always saying the overall rate.
    pub of_rate: f64,
    /// Cases, 1 or more.
    pub n: usize,
}

impl Pair {
    /// `1 − |F − A| ÷ A`; `None` when nothing came.
    pub fn accuracy(self) -> Option<f64> {
        let error = (self.forecast as f64 - self.actual as f64).abs();
        (self.actual > 0).then(|| 1.0 - error / self.actual as f64)
    }
}

/// Bias and error of several periods.
pub fn score(pairs: &[Pair]) -> Score {
    let sum = |of: fn(&Pair) -> f64| pairs.iter().map(of).sum::<f64>();
    let actual = sum(|p| p.actual as f64);
    let of_actual = |part: f64| (actual > 0.0).then_some(part / actual);
    Score {
        n: pairs.len(),
        bias: of_actual(sum(|p| p.forecast as f64 - p.actual as f64)),
        wape: of_actual(sum(|p| (p.forecast as f64 - p.actual as f64).abs())),
    }
}

/// The share of ranges that held what came; `None` of none.
pub fn held(ranges: &[(i64, i64, i64)]) -> Option<f64> {
    let inside = ranges.iter().filter(|(low, high, actual)| low <= actual && actual <= high).count();
    (!ranges.is_empty()).then(|| inside as f64 / ranges.len() as f64)
}

/// The chances above 0, and how many were 0: of those a forecast expects nothing, and mostly being
/// right about nothing would flatter the others.
pub fn at_stake(cases: &[(f64, bool)]) -> (Vec<(f64, bool)>, usize) {
    let kept: Vec<(f64, bool)> = cases.iter().copied().filter(|(chance, _)| *chance > 0.0).collect();
    let left_out = cases.len() - kept.len();
    (kept, left_out)
}

/// Compares chances (0..=1) with what came; `None` of no cases.
pub fn calibration(cases: &[(f64, bool)]) -> Option<Calibration> {
    if cases.is_empty() {
        return None;
    }
    let n = cases.len() as f64;
    let came = |came: bool| f64::from(u8::from(came));
    let rate = cases.iter().map(|(_, c)| came(*c)).sum::<f64>() / n;
    let mean = |of: &dyn Fn(f64) -> f64| cases.iter().map(|(p, c)| (of(*p) - came(*c)).powi(2)).sum::<f64>() / n;
    Some(Calibration { bins: bins(cases), brier: mean(&|p| p), of_rate: mean(&|_| rate), n: cases.len() })
}

fn bins(cases: &[(f64, bool)]) -> Vec<Bin> {
    let mut tenths = [(0.0, 0_usize, 0_usize); 10];
    for (chance, came) in cases {
        let tenth = &mut tenths[tenth_of(*chance)];
        *tenth = (tenth.0 + chance, tenth.1 + usize::from(*came), tenth.2 + 1);
    }
    let filled = tenths.into_iter().filter(|(_, _, n)| *n > 0);
    filled.map(|(said, came, n)| bin(said / n as f64, came, n)).collect()
}

/// The tenth a chance is in, 0..=9.
pub fn tenth_of(chance: f64) -> usize {
    ((chance * 10.0) as usize).min(9)
}

/// Where 80 % of the true shares lie of which `came` out of `n` cases are seen (Wilson's interval);
/// everywhere without cases.
pub fn interval(came: usize, n: usize) -> (f64, f64) {
    if n == 0 {
        return (0.0, 1.0);
    }
    let Bin { low, high, .. } = bin(0.0, came, n);
    (low, high)
}

fn bin(said: f64, came: usize, n: usize) -> Bin {
    /// The normal point of 90 %, so that 80 % lie between.
    const Z: f64 = 1.281_551_565_544_600_4;
    let (cases, share) = (n as f64, came as f64 / n as f64);
    let z2 = Z * Z / cases;
    let middle = (share + z2 / 2.0) / (1.0 + z2);
    let half = Z / (1.0 + z2) * (share * (1.0 - share) / cases + z2 / (4.0 * cases)).sqrt();
    Bin { said, came: share, n, low: (middle - half).max(0.0), high: (middle + half).min(1.0) }
}
