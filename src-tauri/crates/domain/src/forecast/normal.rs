//! The normal distribution, as far as a common market factor needs it.
//!
//! Source: `below` is Hart's rational form (1968) as given by
//! G. West (2005), good to 1e-14, and `point` is its inverse by Acklam's form and one step of
//! Halley. Invariant: `below(point(p))` is p to 1e-12 for p in 1e-12..=1 − 1e-12.

/// The share of a standard normal variable below x.
pub(super) fn below(x: f64) -> f64 {
    let a = x.abs();
    let tail = if a > 37.0 { 0.0 } else { (-a * a / 2.0).exp() * ratio(a) };
    if x > 0.0 { 1.0 - tail } else { tail }
}

fn ratio(a: f64) -> f64 {
    if a >= 7.071_067_811_865_475 {
        let fraction = a + 1.0 / (a + 2.0 / (a + 3.0 / (a + 4.0 / (a + 0.65))));
        return 1.0 / fraction / 2.506_628_274_631_000_5;
    }
    let over = [3.526_249_659_989_11e-2, 0.700_383_064_443_688, 6.373_962_203_531_65, 33.912_866_078_383,
        112.079_291_497_871, 221.213_596_169_931, 220.206_867_912_376];
    let under = [8.838_834_764_831_84e-2, 1.755_667_163_182_64, 16.064_177_579_207, 86.780_732_202_946_1,
        296.564_248_779_674, 637.333_633_378_831, 793.826_512_519_948, 440.413_735_824_752];
    horner(&over, a) / horner(&under, a)
}

/// The x below which lies the share p of a standard normal variable.
pub(super) fn point(p: f64) -> f64 {
    let p = p.clamp(1e-300, 1.0 - 1e-16);
    let x = first_guess(p);
    // Halley: the error of the guess is 1e-9, after this step it is rounding.
    let e = below(x) - p;
    let u = e * 2.506_628_274_631_000_5 * (x * x / 2.0).exp();
    x - u / (1.0 + x * u / 2.0)
}

const A: [f64; 6] = [-3.969_683_028_665_376e1, 2.209_460_984_245_205e2, -2.759_285_104_469_687e2,
    1.383_577_518_672_69e2, -3.066_479_806_614_716e1, 2.506_628_277_459_239];
const B: [f64; 6] = [-5.447_609_879_822_406e1, 1.615_858_368_580_409e2, -1.556_989_798_598_866e2,
    6.680_131_188_771_972e1, -1.328_068_155_288_572e1, 1.0];
const C: [f64; 6] = [-7.784_894_002_430_293e-3, -3.223_964_580_411_365e-1, -2.400_758_277_161_838,
    -2.549_732_539_343_734, 4.374_664_141_464_968, 2.938_163_982_698_783];
const D: [f64; 5] = [7.784_695_709_041_462e-3, 3.224_671_290_700_398e-1, 2.445_134_137_142_996, 3.754_408_661_907_416, 1.0];

fn first_guess(p: f64) -> f64 {
    const LOW: f64 = 0.024_25;
    let tail = |p: f64| {
        let q = (-2.0 * p.ln()).sqrt();
        horner(&C, q) / horner(&D, q)
    };
    if p < LOW {
        tail(p)
    } else if p > 1.0 - LOW {
        -tail(1.0 - p)
    } else {
        let q = p - 0.5;
        let r = q * q;
        horner(&A, r) * q / horner(&B, r)
    }
}

/// A polynomial, the highest power first.
fn horner(factors: &[f64], x: f64) -> f64 {
    factors.iter().fold(0.0, |sum, factor| sum * x + factor)
}

#[cfg(test)]
mod tests {
    use super::{below, point};

    #[test]
    fn known_values() {
        for (x, p) in [(0.0, 0.5), (1.0, 0.841_344_746_068_542_9), (-1.96, 0.024_997_895_148_220_4), (-8.0, 6.220_960_574_271_785e-16)] {
            assert!((below(x) - p).abs() < 1e-14, "{x}: {}", below(x));
        }
        assert!((point(0.9) - 1.281_551_565_544_600_4).abs() < 1e-12);
    }

    #[test]
    fn one_undoes_the_other() {
        for n in 1..1000 {
            let p = f64::from(n) / 1000.0;
            assert!((below(point(p)) - p).abs() < 1e-13, "{p}");
        }
        for p in [1e-12, 1e-6, 1.0 - 1e-6] {
            assert!((below(point(p)) / p - 1.0).abs() < 1e-9, "{p}");
        }
    }
}
