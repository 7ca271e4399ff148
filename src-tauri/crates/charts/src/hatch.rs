//! Patterns as plain geometry: diagonal lines cut to a box or a disc, and rows of dots.
//!
//! Not SVG patterns: those need identifiers, which clash when two pictures stand on one page, and
//! every renderer tiles them its own way. Invariant: no line leaves its shape; at most 400 lines.

use crate::sheet::{Area, Path};

const MOST: f64 = 400.0;

/// Rising diagonals, `pitch` px apart measured across, cut to the box.
pub(crate) fn in_box(area: Area, pitch: f64) -> Path {
    let step = (pitch * std::f64::consts::SQRT_2).max((area.w + area.h) / MOST);
    let first = ((area.x + area.y) / step).ceil() * step;
    let last = area.right() + area.bottom();
    let mut path = Path::new();
    let mut sum = first;
    // A rising diagonal is where x + y is constant.
    while sum < last && step > 0.0 {
        let left = area.x.max(sum - area.bottom());
        let right = area.right().min(sum - area.y);
        path = path.to((left, sum - left)).line((right, sum - right));
        sum += step;
    }
    path
}

/// Rising diagonals cut to a disc.
pub(crate) fn in_disc((x, y): (f64, f64), r: f64, pitch: f64) -> Path {
    let step = pitch.max(2.0 * r / MOST);
    let slant = std::f64::consts::FRAC_1_SQRT_2;
    let mut path = Path::new();
    let mut off = -r + step / 2.0;
    while off < r && step > 0.0 {
        let half = (r * r - off * off).max(0.0).sqrt();
        let (cx, cy) = (x + off * slant, y + off * slant);
        let (dx, dy) = (half * slant, -half * slant);
        path = path.to((cx - dx, cy - dy)).line((cx + dx, cy + dy));
        off += step;
    }
    path
}
