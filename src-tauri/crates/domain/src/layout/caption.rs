//! Where the name of an outline stands: beside it, clear of the boxes.
//!
//! Not the outline itself ([`super::around`]). Invariant: where one of the places tried is clear of
//! all that is taken, so is the name; else it covers as little as it can.

use super::{Point, Rect};

/// Room between an outline and its name, px.
const GAP: f64 = 3.0;
/// How far from the end of an edge a name begins: there the corners are rounded.
const INSET: f64 = 12.0;

/// The side on which a name is tried first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Below the lowest edge.
    Below,
    /// Right of the uppermost edge.
    Right,
}

/// The box of a name of a size beside an outline; `taken` is what it is to keep clear of. None
/// for an outline without corners.
pub fn name_beside(outline: &[Point], (w, h): (f64, f64), first: Beside, taken: &[Rect]) -> Option<Rect> {
    let boxes = places(outline, w, h)?;
    let order = match first {
        Beside::Below => [0, 1, 2, 3, 4, 5, 6, 7],
        Beside::Right => [4, 2, 3, 5, 0, 1, 6, 7],
    };
    let covered = |at: &Rect| -> f64 { taken.iter().map(|other| shared(at, other)).sum() };
    let tried = order.map(|n| boxes[n]).map(|at| (covered(&at), at));
    // The first of the best: `min_by` keeps the first of equals.
    tried.into_iter().min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, at)| at)
}

/// Below, above, right and left of the outline, each at both ends of the outermost edge.
fn places(outline: &[Point], w: f64, h: f64) -> Option<[Rect; 8]> {
    let (top, bottom) = (edge(outline, |at| at.y, false)?, edge(outline, |at| at.y, true)?);
    let (left, right) = (edge(outline, |at| at.x, false)?, edge(outline, |at| at.x, true)?);
    let ((under_l, under_r), (over_l, over_r)) = (ends(outline, |at| at.y == bottom, |at| at.x), ends(outline, |at| at.y == top, |at| at.x));
    let ((right_t, right_b), (left_t, left_b)) = (ends(outline, |at| at.x == right, |at| at.y), ends(outline, |at| at.x == left, |at| at.y));
    let at = |x, y| Rect::new(x, y, w, h);
    Some([
        at(under_l + INSET, bottom + GAP),
        at(under_r - INSET - w, bottom + GAP),
        at(over_l + INSET, top - GAP - h),
        at(over_r - INSET - w, top - GAP - h),
        at(over_r + INSET, top),
        at(right + GAP, right_b - h),
        at(left - GAP - w, left_t),
        at(if right_t < left_b { right + GAP } else { left - GAP - w }, right_t.max(left_t)),
    ])
}

/// The outermost value of the corners.
fn edge(outline: &[Point], of: impl Fn(&Point) -> f64, largest: bool) -> Option<f64> {
    let values = outline.iter().map(of);
    if largest { values.max_by(f64::total_cmp) } else { values.min_by(f64::total_cmp) }
}

/// The ends of an edge.
fn ends(outline: &[Point], on: impl Fn(&Point) -> bool, of: impl Fn(&Point) -> f64) -> (f64, f64) {
    let on: Vec<f64> = outline.iter().filter(|at| on(at)).map(of).collect();
    (on.iter().copied().fold(f64::INFINITY, f64::min), on.iter().copied().fold(f64::NEG_INFINITY, f64::max))
}

/// Area that two boxes share.
fn shared(a: &Rect, b: &Rect) -> f64 {
    let w = a.right().min(b.right()) - a.x.max(b.x);
    let h = a.bottom().min(b.bottom()) - a.y.max(b.y);
    if w > 0.0 && h > 0.0 { w * h } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn square(x: f64, y: f64, w: f64, h: f64) -> Vec<Point> {
        vec![Point::new(x, y), Point::new(x + w, y), Point::new(x + w, y + h), Point::new(x, y + h)]
    }

    #[test]
    fn a_name_stands_on_its_side_and_gives_way_to_a_box_there() {
        let outline = square(0.0, 0.0, 200.0, 60.0);
        let below = name_beside(&outline, (80.0, 16.0), Beside::Below, &[]).map(|at| (at.x, at.y));
        assert_eq!(below, Some((12.0, 63.0)));
        let under = Rect::new(0.0, 70.0, 90.0, 40.0);
        let at = name_beside(&outline, (80.0, 16.0), Beside::Below, &[under]).map(|at| (at.x, at.y));
        assert_eq!(at, Some((108.0, 63.0)), "at the other end");
        let right = name_beside(&outline, (80.0, 34.0), Beside::Right, &[]).map(|at| (at.x, at.y));
        assert_eq!(right, Some((212.0, 0.0)));
        let neighbour = Rect::new(224.0, 10.0, 168.0, 56.0);
        let at = name_beside(&outline, (80.0, 34.0), Beside::Right, &[neighbour]).map(|at| (at.x, at.y));
        assert_eq!(at, Some((12.0, -37.0)), "above");
        assert_eq!(name_beside(&[], (80.0, 16.0), Beside::Below, &[]), None);
    }

    proptest! {
        #[test]
        fn where_there_is_a_clear_place_the_name_is_clear(
            size in (20.0..200.0, 10.0..40.0),
            taken in prop::collection::vec((-300.0..300.0, -300.0..300.0, 20.0..200.0, 20.0..80.0), 0..20),
            right in any::<bool>(),
        ) {
            let outline = square(-100.0, -40.0, 200.0, 80.0);
            let taken: Vec<Rect> = taken.into_iter().map(|(x, y, w, h)| Rect::new(x, y, w, h)).collect();
            let first = if right { Beside::Right } else { Beside::Below };
            let clear = |at: &Rect| taken.iter().all(|other| !at.overlaps(other));
            let any = places(&outline, size.0, size.1).unwrap_or_default().iter().any(clear);
            let found = name_beside(&outline, size, first, &taken).unwrap_or_default();
            prop_assert_eq!(clear(&found), any);
        }
    }
}
