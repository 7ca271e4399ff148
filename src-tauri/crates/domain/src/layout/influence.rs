//! Influence lines (C-11): curves from box to box over the formal tree.
//!
//! Where one simple curve stays clear of boxes and formal lines, it is taken; else a way
//! through the gutters is searched. Only where there is none, or the map is too large to
//! find one while a person waits, the simple curve runs over boxes.
//!
//! Invariant: a curve leaves and arrives at right angles to a side, away from the ends of
//! formal lines while the side has room; several at one side have a place each, in the order
//! of where they come from. The order of the links does not matter. A line to oneself or to
//! nobody has no curve.

use std::collections::BTreeMap;

use super::corridor::settle;
use super::geometry::{Point, Rect};
use super::ground::Ground;
use super::ports::{Side, ideal, share};
use super::search::Search;
use super::smooth::smooth;
use super::ties::Tie;
use super::way::Way;

/// Cost, in pixels of way, of leaving a box away from the other one, and half of it for
/// leaving at right angles to the straight way.
const TURNED_AWAY: f64 = 160.0;
/// A simple curve is no longer than this: a longer one lies aslant over half the map.
const FAR: f64 = 480.0;
/// How far aside the other end of a line counts for its place at a side, in pixels.
const ASIDE: f64 = 120.0;
/// Cost of a side where formal lines end too.
const SHARED_SIDE: f64 = 16.0;

/// One person's influence on another, by index of their boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// Who influences.
    pub from: usize,
    /// Who is influenced.
    pub to: usize,
}

/// How an influence line runs: cubic Bézier curves, one after the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Index of the link it draws.
    pub link: usize,
    /// Start on the first box; then for each curve two control points and its end, the last
    /// one on the second box. Never empty: 3n + 1 points.
    pub points: Vec<Point>,
    /// Where it leaves.
    pub leaves: Side,
    /// Where it arrives.
    pub arrives: Side,
}

/// How a link is drawn, before its ports are known for good.
struct Plan {
    /// Index of the link.
    index: usize,
    link: Link,
    leaves: Side,
    arrives: Side,
    ports: [Point; 2],
    /// Through the gutters, where a simple curve would not be clear.
    way: Option<Way>,
    /// The same as it was found, for where it cannot be led straight or aside.
    found: Option<Way>,
    /// Where that leads at its start and its end (see [`Way::heads`]).
    heads: [[Point; 2]; 2],
}

/// Routes each link over the boxes and formal lines of a [`super::Map`] (pass no lines when
/// they are not shown). The curves come in the order of the links.
pub fn route(links: &[Link], boxes: &[Rect], ties: &[Tie]) -> Vec<Curve> {
    let ground = Ground::of(boxes, ties);
    let is_finite = |r: &Rect| [r.x, r.y, r.w, r.h].iter().all(|v| v.is_finite());
    let known = |i: usize| boxes.get(i).is_some_and(is_finite);
    let mut plans: Vec<Plan> = (links.iter().enumerate())
        .filter(|(_, l)| l.from != l.to && known(l.from) && known(l.to))
        .map(|(index, link)| choose(&ground, index, *link))
        .collect();
    plans.sort_by_key(|plan| (plan.link, plan.index));
    // A port that makes room for others can lead a simple curve over a box: hence again.
    for _ in 0..4 {
        find_ways(&ground, &mut plans);
        spread(&ground, &mut plans);
    }
    lay(&ground, &mut plans);
    let mut curves: Vec<Curve> = plans.iter().map(|plan| draw(&ground, plan)).collect();
    curves.sort_by_key(|curve| curve.link);
    curves
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

/// Gives those plans a way whose simple curve is not clear.
fn find_ways(ground: &Ground<'_>, plans: &mut [Plan]) {
    let is_hidden = |plan: &&mut Plan| {
        let curve = plan.bend();
        let is_clear = || ground.is_clear(&plan.link, &curve) && !ground.follows_line(&curve);
        plan.way.is_none() && (plan.is_aslant() || !is_clear())
    };
    let mut hidden: Vec<&mut Plan> = plans.iter_mut().filter(is_hidden).collect();
    if hidden.is_empty() {
        return;
    }
    let Some(mut search) = Search::over(ground, hidden.len()) else { return };
    for plan in &mut hidden {
        if let Some(way) = search.way(&plan.link) {
            (plan.leaves, plan.arrives) = (way.leaves, way.arrives);
            plan.heads = way.straightened(ground).heads();
            plan.way = Some(way);
        }
    }
}

impl Plan {
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
    fn bend(&self) -> [Point; 4] {
        let [start, end] = self.ports;
        let reach = (start.distance(end) * 0.4).clamp(4.0, 64.0);
        let out = |at: Point, side: Side| {
            Point::new(at.x + side.outward().x * reach, at.y + side.outward().y * reach)
        };
        [start, out(start, self.leaves), out(end, self.arrives), end]
    }
}

/// The way, if it is still clear with its ports in place; else the simple curve.
fn draw(ground: &Ground<'_>, plan: &Plan) -> Curve {
    let ways = plan.way.iter().chain(&plan.found);
    let way = ways.into_iter().find_map(|way| smooth(ground, &plan.link, &way.points()));
    let points = way.unwrap_or_else(|| plan.bend().to_vec());
    Curve { link: plan.index, points, leaves: plan.leaves, arrives: plan.arrives }
}

/// The straight way in pixels, and more for every turn and shared side.
fn cost(ground: &Ground<'_>, plan: &Plan) -> f64 {
    let [start, end] = plan.ports;
    let shared = |person, side| {
        if ground.taken(person, side).is_empty() { 0.0 } else { SHARED_SIDE }
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

/// One end of a curve at a side, and where it would best be.
struct End {
    /// How steeply its way leads aside, and how far. Of two that come from the same hand the
    /// one that turns nearer to the box is the outer one, so that they do not cross.
    along: (f64, f64),
    ideal: f64,
    plan: usize,
    port: usize,
}

/// Gives the curves that share a side a slot each, ordered by where they lead.
fn spread(ground: &Ground<'_>, plans: &mut [Plan]) {
    for ((person, side), mut ends) in ends_by_side(ground, plans) {
        let rect = &ground.boxes[person];
        ends.sort_by(|a, b| {
            let steeper = a.along.0.total_cmp(&b.along.0);
            steeper.then(a.along.1.total_cmp(&b.along.1)).then(a.plan.cmp(&b.plan))
        });
        let ideals: Vec<f64> = ends.iter().map(|end| end.ideal).collect();
        let slots = share(side.length(rect), &ground.taken(person, side), &ideals);
        for (end, slot) in ends.into_iter().zip(slots) {
            plans[end.plan].ports[end.port] = side.point(rect, slot);
        }
    }
}

/// Leads the ways from port to port, and gives them their places in the gutters.
fn lay(ground: &Ground<'_>, plans: &mut [Plan]) {
    let mut ways: Vec<&mut Way> = Vec::new();
    for plan in plans {
        let [start, end] = plan.ports;
        if let Some(way) = &mut plan.way {
            way.tie(start, end);
            plan.found = Some(way.clone());
            *way = way.straightened(ground);
            ways.push(way);
        }
    }
    settle(ground, &mut ways);
}

fn ends_by_side(ground: &Ground<'_>, plans: &[Plan]) -> BTreeMap<(usize, Side), Vec<End>> {
    let mut sides: BTreeMap<_, Vec<End>> = BTreeMap::new();
    for (k, plan) in plans.iter().enumerate() {
        let Link { from, to } = plan.link;
        for (here, side, there, other, port) in
            [(from, plan.leaves, to, plan.arrives, 0), (to, plan.arrives, from, plan.leaves, 1)]
        {
            let (rect, target) = (&ground.boxes[here], &ground.boxes[there]);
            let middle = side.length(rect) / 2.0;
            let ([turn, goal], ideal) = match &plan.way {
                Some(_) => (plan.heads[port], middle),
                None => ([target.centre(); 2], ideal(side, rect, other, target)),
            };
            let far = side.out(turn, rect).max(1.0);
            let aside = side.along(goal, rect) - middle;
            let along = (aside.clamp(-ASIDE, ASIDE) / far, aside);
            sides.entry((here, side)).or_default().push(End { along, ideal, plan: k, port });
        }
    }
    sides
}

fn blank(index: usize, link: Link) -> Plan {
    Plan {
        index,
        link,
        leaves: Side::Left,
        arrives: Side::Left,
        ports: [Point::default(); 2],
        way: None,
        found: None,
        heads: [[Point::default(); 2]; 2],
    }
}
