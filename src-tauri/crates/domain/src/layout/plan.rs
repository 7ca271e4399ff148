//! How one influence line is meant to run: the simple curve by the best pair of sides.
//!
//! Not the ways through gutters (see [`super::search`]). Invariant: a plan's ports lie on the
//! sides it leaves and arrives by.

use super::geometry::{Point, on_curve};
use super::ground::Ground;
use super::influence::Link;
use super::lines::Piece;
use super::ports::{Side, ideal};
use super::way::Way;

/// Cost, in pixels of way, of leaving a box away from the other one, and half of it for
/// leaving at right angles to the straight way.
const TURNED_AWAY: f64 = 160.0;
/// A simple curve is no longer than this: a longer one lies aslant over half the map.
const FAR: f64 = 480.0;
/// Cost of a side where formal lines end too.
const SHARED_SIDE: f64 = 16.0;
/// Pieces of a simple curve looked at for where it runs straight.
const PIECES: u32 = 16;
/// A piece that leans by no more than this part of its length counts as upright or level.
const LEAN: f64 = 0.25;

/// How a link is drawn, before its ports are known for good.
pub(super) struct Plan {
    /// Index of the link.
    pub(super) index: usize,
    pub(super) link: Link,
    pub(super) leaves: Side,
    pub(super) arrives: Side,
    pub(super) ports: [Point; 2],
    /// Whether its boxes are too far apart for any simple curve.
    is_far: bool,
    /// Whether a way was looked for.
    pub(super) sought: bool,
    /// Through the gutters, where a simple curve would not be clear.
    pub(super) way: Option<Way>,
    /// The same as it was found, for where it cannot be led straight or aside.
    pub(super) found: Option<Way>,
    /// Where that leads at its start and its end (see [`Way::heads`]).
    pub(super) heads: [[Point; 2]; 2],
}

/// A link's plan before any way is looked for: the best simple curve, where there can be one.
pub(super) fn begin(ground: &Ground<'_>, index: usize, link: Link) -> Plan {
    if is_far(ground, &link) {
        Plan { is_far: true, ..blank(index, link) }
    } else {
        choose(ground, index, link)
    }
}

/// Whether all places of the two boxes lie aslant and further apart than a simple curve is long.
fn is_far(ground: &Ground<'_>, link: &Link) -> bool {
    let (a, b) = (&ground.boxes[link.from], &ground.boxes[link.to]);
    let x = (b.x - a.right()).max(a.x - b.right());
    let y = (b.y - a.bottom()).max(a.y - b.bottom());
    x.min(y) > 0.0 && x.hypot(y) > FAR
}

/// The simple curve by the cheapest pair of sides, between their best places.
fn choose(ground: &Ground<'_>, index: usize, link: Link) -> Plan {
    let mut best = (f64::INFINITY, blank(index, link));
    let pairs = Side::ALL.iter().flat_map(|a| Side::ALL.iter().map(move |b| (*a, *b)));
    for (leaves, arrives) in pairs {
        let start = port(ground, link.from, leaves, link.to, arrives);
        let end = port(ground, link.to, arrives, link.from, leaves);
        let plan = Plan { leaves, arrives, ports: [start, end], ..blank(index, link) };
        let cost = cost(ground, &plan);
        // What a curve runs through only adds to that, and is dear to find.
        if cost < best.0 {
            let whole = cost + ground.cost_along(&link, &plan.bend());
            best = if whole < best.0 { (whole, plan) } else { best };
        }
    }
    best.1
}

fn port(ground: &Ground<'_>, here: usize, side: Side, there: usize, other: Side) -> Point {
    let (rect, target) = (&ground.boxes[here], &ground.boxes[there]);
    side.point(rect, ground.port(here, side, ideal(side, rect, other, target)))
}

impl Plan {
    /// Takes this way, if there is one, instead of the simple curve.
    pub(super) fn take(&mut self, way: Option<Way>, ground: &Ground<'_>) -> bool {
        self.sought = true;
        if let Some(way) = &way {
            (self.leaves, self.arrives) = (way.leaves, way.arrives);
            self.heads = way.straightened(ground).heads();
        }
        self.way = way;
        self.way.is_some()
    }

    /// Falls back on a simple curve, however long, where no way was found.
    pub(super) fn bend_at_least(&mut self, ground: &Ground<'_>) {
        if self.is_far && self.way.is_none() {
            *self =
                Self { is_far: true, sought: self.sought, ..choose(ground, self.index, self.link) };
        }
    }

    /// Leads the way from port to port.
    pub(super) fn tie(&mut self, ground: &Ground<'_>) {
        let [start, end] = self.ports;
        if let Some(way) = &mut self.way {
            way.tie(start, end);
            self.found = Some(way.clone());
            *way = way.straightened(ground);
        }
    }

    /// Its sides and ports.
    pub(super) fn ends(&self) -> [(Side, Point); 2] {
        [(self.leaves, self.ports[0]), (self.arrives, self.ports[1])]
    }

    /// Whether the simple curve must not be drawn: too long, or over a box or along a line.
    pub(super) fn is_hidden(&self, ground: &Ground<'_>) -> bool {
        let curve = self.bend();
        let is_clear = || ground.is_clear(&self.link, &curve) && !ground.follows_line(&curve);
        self.is_far || self.is_aslant() || !is_clear()
    }

    fn is_aslant(&self) -> bool {
        let [start, end] = self.ports;
        start.distance(end) > FAR && !self.is_straight()
    }

    /// Whether the simple curve is a straight line.
    fn is_straight(&self) -> bool {
        let [start, b, c, end] = self.bend();
        let ahead =
            |a: Point, b: Point| (b.x - a.x) * (end.x - start.x) + (b.y - a.y) * (end.y - start.y);
        let aligned = start.x == end.x || start.y == end.y;
        aligned && ahead(start, b) > 0.0 && ahead(c, end) > 0.0
    }

    /// The simple curve: the further apart its ends, the rounder, within limits.
    pub(super) fn bend(&self) -> [Point; 4] {
        let [start, end] = self.ports;
        let reach = (start.distance(end) * 0.4).clamp(4.0, 64.0);
        let out = |at: Point, side: Side| {
            Point::new(at.x + side.outward().x * reach, at.y + side.outward().y * reach)
        };
        [start, out(start, self.leaves), out(end, self.arrives), end]
    }

    /// Where the simple curve runs upright, or else level, for a stretch.
    pub(super) fn stretches(&self, upright: bool) -> Vec<Piece> {
        let curve = self.bend();
        let point = |k: u32| on_curve(&curve, f64::from(k) / f64::from(PIECES));
        let split = |p: Point| if upright { (p.x, p.y) } else { (p.y, p.x) };
        let ends: Vec<_> = (0..PIECES).map(|k| (split(point(k)), split(point(k + 1)))).collect();
        let leans =
            |(a, b): &((f64, f64), (f64, f64))| (a.0 - b.0).abs() > LEAN * (a.1 - b.1).abs();
        let runs = ends.chunk_by(|a, b| leans(a) == leans(b)).filter(|run| !leans(&run[0]));
        runs.map(|run| Piece::between(run[0].0, run[run.len() - 1].1)).collect()
    }
}

/// The straight way in pixels, and more for every turn and shared side.
fn cost(ground: &Ground<'_>, plan: &Plan) -> f64 {
    let [start, end] = plan.ports;
    let shared = |person, side| {
        if ground.is_shared(person, side) { SHARED_SIDE } else { 0.0 }
    };
    start.distance(end)
        + turn(plan.leaves, start, end)
        + turn(plan.arrives, end, start)
        + shared(plan.link.from, plan.leaves)
        + shared(plan.link.to, plan.arrives)
}

/// Nothing straight ahead, the full cost straight back.
fn turn(side: Side, from: Point, to: Point) -> f64 {
    let out = side.outward();
    let way = from.distance(to).max(1.0);
    let ahead = (out.x * (to.x - from.x) + out.y * (to.y - from.y)) / way;
    TURNED_AWAY * (1.0 - ahead) / 2.0
}

fn blank(index: usize, link: Link) -> Plan {
    Plan {
        index,
        link,
        leaves: Side::Left,
        arrives: Side::Left,
        ports: [Point::default(); 2],
        is_far: false,
        sought: false,
        way: None,
        found: None,
        heads: [[Point::default(); 2]; 2],
    }
}
