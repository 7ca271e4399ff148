//! Influence lines (C-11): curves from box to box over the formal tree.
//!
//! Invariant: a curve leaves and arrives at right angles to a side, away from the ends of
//! formal lines while the side has room; several at one side have a place each, in the order
//! of where they come from. A line to oneself or to nobody has no curve.

use std::collections::{BTreeMap, HashMap};

use super::geometry::{Point, Rect};
use super::ports::{Side, slots};
use super::ties::Tie;

/// Cost, in pixels of way, of one sampled point of a curve inside another box.
const THROUGH_BOX: f64 = 120.0;
/// Cost of one sampled point that runs on an upright of the tree.
const ON_UPRIGHT: f64 = 30.0;
/// Cost of leaving a box on the side turned away from the other.
const TURNED_AWAY: f64 = 160.0;
/// How near to an upright counts as on it, and to a box as in it.
const NEAR: f64 = 4.0;
const SAMPLES: u32 = 15;

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
    let mut curves: Vec<Curve> = links
        .iter()
        .enumerate()
        .filter(|(_, link)| known(link))
        .map(|(i, link)| ground.choose(i, link))
        .collect();
    ground.spread(links, &mut curves);
    curves
}

/// What a curve should keep clear of.
struct Ground<'a> {
    boxes: &'a [Rect],
    cells: HashMap<(i64, i64), Vec<usize>>,
    /// Upright pieces of formal lines: x, upper and lower y; by x.
    uprights: Vec<(f64, f64, f64)>,
    /// Ends of formal lines at each box.
    ends: HashMap<usize, Vec<Point>>,
}

/// One end of a curve at a side, and how far along that side its other box lies.
struct End {
    along: f64,
    curve: usize,
    point: usize,
}

const CELL: f64 = 256.0;

fn cell(at: Point) -> (i64, i64) {
    ((at.x / CELL).floor() as i64, (at.y / CELL).floor() as i64)
}

impl<'a> Ground<'a> {
    fn of(boxes: &'a [Rect], ties: &[Tie]) -> Self {
        let mut ends: HashMap<usize, Vec<Point>> = HashMap::new();
        for tie in ties {
            ends.entry(tie.manager).or_default().extend(tie.points.first());
            ends.entry(tie.report).or_default().extend(tie.points.last());
        }
        Self { boxes, cells: cells(boxes), uprights: uprights(ties), ends }
    }

    /// The cheapest pair of sides, with the curve between their middles.
    fn choose(&self, index: usize, link: &Link) -> Curve {
        let pairs = Side::ALL.iter().flat_map(|a| Side::ALL.iter().map(move |b| (*a, *b)));
        let curves = pairs.map(|(leaves, arrives)| {
            let start = self.port(link.from, leaves);
            let end = self.port(link.to, arrives);
            Curve { link: index, points: bend(start, leaves, end, arrives), leaves, arrives }
        });
        let costed = curves.map(|curve| (self.cost(link, &curve), curve));
        let best = costed.reduce(|a, b| if b.0 < a.0 { b } else { a });
        // Sixteen pairs always have a cheapest one; the fallback is never taken.
        best.map_or_else(|| blank(index), |(_, curve)| curve)
    }

    fn port(&self, person: usize, side: Side) -> Point {
        let rect = &self.boxes[person];
        side.point(rect, slots(side.length(rect), &self.taken(person, side), 1)[0])
    }

    /// Where formal lines end along a side.
    fn taken(&self, person: usize, side: Side) -> Vec<f64> {
        let rect = &self.boxes[person];
        let ends = self.ends.get(&person).map_or(&[][..], Vec::as_slice);
        let on_side = ends.iter().filter(|at| side.touches(**at, rect));
        on_side.map(|at| side.along(*at, rect)).collect()
    }

    fn cost(&self, link: &Link, curve: &Curve) -> f64 {
        let [start, _, _, end] = curve.points;
        let away = |side: Side, from: Point, to: Point| {
            let out = side.outward();
            let ahead = out.x * (to.x - from.x) + out.y * (to.y - from.y);
            if ahead > 0.0 { 0.0 } else { TURNED_AWAY }
        };
        let way =
            start.distance(end) + away(curve.leaves, start, end) + away(curve.arrives, end, start);
        (1..=SAMPLES).fold(way, |cost, k| {
            cost + self
                .cost_at(link, on_curve(&curve.points, f64::from(k) / f64::from(SAMPLES + 1)))
        })
    }

    fn cost_at(&self, link: &Link, at: Point) -> f64 {
        let near = self.cells.get(&cell(at)).map_or(&[][..], Vec::as_slice);
        let others = near.iter().filter(|&&i| i != link.from && i != link.to);
        let through = others.filter(|&&i| self.boxes[i].grown(NEAR).contains(at)).count();
        let inside = [link.from, link.to].iter().filter(|&&i| self.boxes[i].contains(at)).count();
        let on_upright = if self.is_on_upright(at) { ON_UPRIGHT } else { 0.0 };
        (through + inside) as f64 * THROUGH_BOX + on_upright
    }

    fn is_on_upright(&self, at: Point) -> bool {
        let first = self.uprights.partition_point(|u| u.0 < at.x - NEAR);
        let near = self.uprights[first..].iter().take_while(|u| u.0 <= at.x + NEAR);
        near.into_iter().any(|&(_, top, bottom)| at.y >= top && at.y <= bottom)
    }

    /// Gives the curves that share a side a slot each, ordered by where they come from.
    fn spread(&self, links: &[Link], curves: &mut [Curve]) {
        for ((person, side), mut ends) in self.ends_by_side(links, curves) {
            let rect = &self.boxes[person];
            ends.sort_by(|a, b| a.along.total_cmp(&b.along).then(a.curve.cmp(&b.curve)));
            let slots = slots(side.length(rect), &self.taken(person, side), ends.len());
            for (end, slot) in ends.into_iter().zip(slots) {
                curves[end.curve].points[end.point] = side.point(rect, slot);
            }
        }
        for curve in curves {
            let [start, _, _, end] = curve.points;
            curve.points = bend(start, curve.leaves, end, curve.arrives);
        }
    }

    fn ends_by_side(&self, links: &[Link], curves: &[Curve]) -> BTreeMap<(usize, Side), Vec<End>> {
        let mut sides: BTreeMap<_, Vec<End>> = BTreeMap::new();
        for (k, curve) in curves.iter().enumerate() {
            let Link { from, to } = links[curve.link];
            for (here, there, side, point) in
                [(from, to, curve.leaves, 0), (to, from, curve.arrives, 3)]
            {
                let along = side.along(self.boxes[there].centre(), &self.boxes[here]);
                sides.entry((here, side)).or_default().push(End { along, curve: k, point });
            }
        }
        sides
    }
}

fn cells(boxes: &[Rect]) -> HashMap<(i64, i64), Vec<usize>> {
    let mut cells: HashMap<_, Vec<usize>> = HashMap::new();
    for (i, rect) in boxes.iter().enumerate() {
        let rect = rect.grown(NEAR);
        let (left, top) = cell(Point::new(rect.x, rect.y));
        let (right, bottom) = cell(Point::new(rect.right(), rect.bottom()));
        for x in left..=right {
            for y in top..=bottom {
                cells.entry((x, y)).or_default().push(i);
            }
        }
    }
    cells
}

fn uprights(ties: &[Tie]) -> Vec<(f64, f64, f64)> {
    let pieces = ties.iter().flat_map(|tie| tie.points.windows(2));
    let upright = pieces.filter(|piece| piece[0].x == piece[1].x);
    let mut all: Vec<_> =
        upright.map(|p| (p[0].x, p[0].y.min(p[1].y), p[0].y.max(p[1].y))).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.total_cmp(&b.2)));
    all.dedup();
    all
}

/// The curve between two ports: the further apart, the rounder, within limits.
fn bend(start: Point, leaves: Side, end: Point, arrives: Side) -> [Point; 4] {
    let reach = (start.distance(end) * 0.4).clamp(4.0, 64.0);
    let out = |at: Point, side: Side| {
        Point::new(at.x + side.outward().x * reach, at.y + side.outward().y * reach)
    };
    [start, out(start, leaves), out(end, arrives), end]
}

fn on_curve([a, b, c, d]: &[Point; 4], t: f64) -> Point {
    let s = 1.0 - t;
    let (wa, wb, wc, wd) = (s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t);
    Point::new(wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y)
}

fn blank(link: usize) -> Curve {
    Curve { link, points: [Point::default(); 4], leaves: Side::Left, arrives: Side::Left }
}
