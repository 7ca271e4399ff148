//! Bands of an axis that stands for the levels of a scale: whole-number borders.
//!
//! Band `i` of `n` reaches from `round(100·i/n)` to `round(100·(i+1)/n)`. Its lower border
//! belongs to it, its upper one to the next band, except at 100, as with zones.

use super::{Area, END, Place};

/// The borders of band `band` of `bands`; `None` if there is no such band.
pub fn band(band: usize, bands: usize) -> Option<(f64, f64)> {
    (band < bands).then(|| (border(band, bands), border(band + 1, bands)))
}

/// The band a value is in. A value beyond the axis counts as at its end; `None` without bands
/// or if the value is no number.
pub fn band_of(value: f64, bands: usize) -> Option<usize> {
    let value = value.clamp(0.0, END);
    let begun = |at: &usize| border(*at, bands) <= value;
    match value {
        END => bands.checked_sub(1),
        _ => (0..bands).rev().find(begun),
    }
}

/// The middle of a band, where a card of that level is placed; `None` if there is no such band.
pub fn centre(at: usize, bands: usize) -> Option<f64> {
    band(at, bands).map(|(low, high)| (low + high) / 2.0)
}

/// The area of the bands a place is in, with so many bands along x and along y. One band (or
/// none) is the whole axis.
pub fn cell(place: Place, bands: [usize; 2]) -> Area {
    let along = |value, bands| {
        let at = band_of(value, bands).and_then(|at| band(at, bands));
        at.unwrap_or((0.0, END))
    };
    let ((left, right), (bottom, top)) = (along(place.x, bands[0]), along(place.y, bands[1]));
    Area([left, bottom, right, top])
}

fn border(at: usize, bands: usize) -> f64 {
    (END * at as f64 / bands as f64).round()
}
