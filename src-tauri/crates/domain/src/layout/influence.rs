//! Influence lines (C-11): curves from box to box over the formal tree.
//!
//! Invariant: a curve leaves and arrives at right angles to a side, away from the ends of
//! formal lines while the side has room; several at one side have a place each, in the order
//! of where they come from. A line to oneself or to nobody has no curve.

use std::collections::BTreeMap;

use super::geometry::{Point, Rect};
use super::ground::Ground;
use super::ports::{Side, ideal, share, slots};
use super::ties::Tie;

/// Cost, in pixels of way, of leaving a box away from the other one, and half of it for
/// leaving at right angles to the straight way.
const TURNED_AWAY: f64 = 160.0;
/// Cost of a side where formal lines end too.
const SHARED_SIDE: f64 = 16.0;

/// One person's influence on another, by index of their boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// Who influences.
    pub from: usize,
    /// Who is influenced.
    pub to: usize,
}

/// How an influence line runs: one cubic Bézier curve.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Index of the link it draws.
    pub link: usize,
    /// Start on the first box, two control points, end on the second box.
    pub points: [Point; 4],
    /// Where it leaves.
    pub leaves: Side,
    /// Where it arrives.
    pub arrives: Side,
}

/// Routes each link over the boxes and formal lines of a [`super::Map`] (pass no lines when
/// they are not shown). The curves come in the order of the links.
pub fn route(links: &[Link], boxes: &[Rect], ties: &[Tie]) -> Vec<Curve> {
    let ground = Ground::of(boxes, ties);
    let known = |l: &Link| l.from != l.to && l.from < boxes.len() && l.to < boxes.len();
    let known = links.iter().enumerate().filter(|(_, link)| known(link));
    let mut curves: Vec<Curve> = known.map(|(i, link)| choose(&ground, i, link)).collect();
    spread(&ground, links, &mut curves);
    curves
}

/// The cheapest pair of sides, with the curve between their best places.
fn choose(ground: &Ground<'_>, index: usize, link: &Link) -> Curve {
    let pairs = Side::ALL.iter().flat_map(|a| Side::ALL.iter().map(move |b| (*a, *b)));
    let curves = pairs.map(|(leaves, arrives)| {
        let start = port(ground, link.from, leaves, link.to, arrives);
        let end = port(ground, link.to, arrives, link.from, leaves);
        Curve { link: index, points: bend(start, leaves, end, arrives), leaves, arrives }
    });
    let costed = curves.map(|curve| (cost(ground, link, &curve), curve));
    let best = costed.reduce(|a, b| if b.0 < a.0 { b } else { a });
    // Sixteen pairs always have a cheapest one; the fallback is never taken.
    best.map_or_else(|| blank(index), |(_, curve)| curve)
}

fn port(ground: &Ground<'_>, here: usize, side: Side, there: usize, other: Side) -> Point {
    let (rect, target) = (&ground.boxes[here], &ground.boxes[there]);
    let best = ideal(side, rect, other, target);
    side.point(rect, slots(side.length(rect), &ground.taken(here, side), best, 1)[0])
}

/// The straight way in pixels, and more for every turn, shared side and obstacle.
fn cost(ground: &Ground<'_>, link: &Link, curve: &Curve) -> f64 {
    let [start, _, _, end] = curve.points;
    let shared = |person, side| {
        if ground.taken(person, side).is_empty() { 0.0 } else { SHARED_SIDE }
    };
    start.distance(end)
        + turn(curve.leaves, start, end)
        + turn(curve.arrives, end, start)
        + shared(link.from, curve.leaves)
        + shared(link.to, curve.arrives)
        + ground.cost_along(link, &curve.points)
}

/// Nothing straight ahead, the full cost straight back.
fn turn(side: Side, from: Point, to: Point) -> f64 {
    let out = side.outward();
    let way = from.distance(to).max(1.0);
    let ahead = (out.x * (to.x - from.x) + out.y * (to.y - from.y)) / way;
    TURNED_AWAY * (1.0 - ahead) / 2.0
}

/// One end of a curve at a side: how far along the side its other box lies, and where it
/// would best be.
struct End {
    along: f64,
    ideal: f64,
    curve: usize,
    point: usize,
}

/// Gives the curves that share a side a slot each, ordered by where they come from.
fn spread(ground: &Ground<'_>, links: &[Link], curves: &mut [Curve]) {
    for ((person, side), mut ends) in ends_by_side(ground, links, curves) {
        let rect = &ground.boxes[person];
        ends.sort_by(|a, b| a.along.total_cmp(&b.along).then(a.curve.cmp(&b.curve)));
        let ideals: Vec<f64> = ends.iter().map(|end| end.ideal).collect();
        let slots = share(side.length(rect), &ground.taken(person, side), &ideals);
        for (end, slot) in ends.into_iter().zip(slots) {
            curves[end.curve].points[end.point] = side.point(rect, slot);
        }
    }
    for curve in curves {
        let [start, _, _, end] = curve.points;
        curve.points = bend(start, curve.leaves, end, curve.arrives);
    }
}

fn ends_by_side(
    ground: &Ground<'_>,
    links: &[Link],
    curves: &[Curve],
) -> BTreeMap<(usize, Side), Vec<End>> {
    let mut sides: BTreeMap<_, Vec<End>> = BTreeMap::new();
    for (k, curve) in curves.iter().enumerate() {
        let Link { from, to } = links[curve.link];
        let (leaves, arrives) = (curve.leaves, curve.arrives);
        for (here, side, there, other, point) in
            [(from, leaves, to, arrives, 0), (to, arrives, from, leaves, 3)]
        {
            let (rect, target) = (&ground.boxes[here], &ground.boxes[there]);
            let along = side.along(target.centre(), rect);
            let ideal = ideal(side, rect, other, target);
            sides.entry((here, side)).or_default().push(End { along, ideal, curve: k, point });
        }
    }
    sides
}

/// The curve between two ports: the further apart, the rounder, within limits.
fn bend(start: Point, leaves: Side, end: Point, arrives: Side) -> [Point; 4] {
    let reach = (start.distance(end) * 0.4).clamp(4.0, 64.0);
    let out = |at: Point, side: Side| {
        Point::new(at.x + side.outward().x * reach, at.y + side.outward().y * reach)
    };
    [start, out(start, leaves), out(end, arrives), end]
}

fn blank(link: usize) -> Curve {
    Curve { link, points: [Point::default(); 4], leaves: Side::Left, arrives: Side::Left }
}
