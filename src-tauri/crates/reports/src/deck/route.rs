//! How connectors run from box to box: straight, or with right angles (ECMA-376, DrawingML).
//!
//! Invariant: an end lies on the side of its box that it says it holds on to.

use super::xml::place;

/// How a connector runs: the sides it holds on to (0 top, 1 left, 2 bottom, 3 right), where, and bent how.
pub(super) struct Route {
    pub(super) sites: (u8, u8),
    pub(super) place: String,
    pub(super) form: &'static str,
    pub(super) bend: String,
}

/// Further apart sideways than this, points, a box does not stand in the column of another.
const COLUMN: f64 = 40.0;
/// How far left of a column its lines run, points.
const BRACKET: f64 = 7.0;

/// With right angles: down to the level below, or along the left of a column.
pub(super) fn bent_route(a: [f64; 4], b: [f64; 4]) -> Route {
    let indent = b[0] - a[0];
    if (1.0..COLUMN).contains(&indent) {
        let (top, bottom) = (a[1] + a[3] / 2.0, b[1] + b[3] / 2.0);
        let place = place([a[0], top, indent, bottom - top], "");
        let bend = format!("<a:gd name=\"adj1\" fmla=\"val {}\"/>", (-BRACKET / indent * 100_000.0) as i64);
        return Route { sites: (1, 1), place, form: "bentConnector3", bend };
    }
    let ((start, at), (end, to)) = sites(a, b);
    if (start, end) != (2, 0) || (at.0 - to.0).abs() < 0.5 {
        return straight_route(a, b);
    }
    Route { sites: (start, end), place: turned(at, to), form: "bentConnector3", bend: String::new() }
}

/// From side to side.
pub(super) fn straight_route(a: [f64; 4], b: [f64; 4]) -> Route {
    let ((start, at), (end, to)) = sites(a, b);
    let area = [at.0.min(to.0), at.1.min(to.1), (to.0 - at.0).abs(), (to.1 - at.1).abs()];
    let flips = [(to.0 < at.0, " flipH=\"1\""), (to.1 < at.1, " flipV=\"1\"")];
    let flips: String = flips.iter().filter(|(on, _)| *on).map(|(_, text)| *text).collect();
    Route { sites: (start, end), place: place(area, &flips), form: "straightConnector1", bend: String::new() }
}

/// Where a connector leaves and reaches: sides that face each other.
fn sites(a: [f64; 4], b: [f64; 4]) -> ((u8, (f64, f64)), (u8, (f64, f64))) {
    let site = |[x, y, w, h]: [f64; 4], side: u8| match side {
        0 => (side, (x + w / 2.0, y)),
        1 => (side, (x, y + h / 2.0)),
        2 => (side, (x + w / 2.0, y + h)),
        _ => (side, (x + w, y + h / 2.0)),
    };
    let (start, end) = if a[1] + a[3] <= b[1] {
        (2, 0)
    } else if b[1] + b[3] <= a[1] {
        (0, 2)
    } else if a[0] <= b[0] {
        (3, 1)
    } else {
        (1, 3)
    };
    (site(a, start), site(b, end))
}

/// A bent connector is drawn lying and turned by a quarter: its box is that of the lying one.
fn turned(at: (f64, f64), to: (f64, f64)) -> String {
    let (w, h) = ((to.0 - at.0).abs(), to.1 - at.1);
    let (middle, level) = ((at.0 + to.0) / 2.0, (at.1 + to.1) / 2.0);
    let turn = if to.0 > at.0 { " rot=\"16200000\" flipH=\"1\"" } else { " rot=\"5400000\"" };
    place([middle - h / 2.0, level - w / 2.0, h, w], turn)
}
