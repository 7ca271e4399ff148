//! A way's first and last pieces: from a port of a box to a crossing of lanes.
//!
//! Invariant: the stretch before a port is free, and so is the way on to the crossing.

use super::geometry::{Point, Rect};
use super::ground::Ground;
use super::lanes::{CLEAR, Lanes};
use super::ports::Side;
use super::search::BEND;

/// Cost of a side where formal lines end too.
const SHARED_SIDE: u32 = 16;
/// How far a lane may be from the side that is left or reached by it, in pixels.
const REACH: f64 = 160.0;
/// At most so many lanes beside each side are tried.
pub(super) const LANES: usize = 3;
/// Half the width of the free stretch a box must have before its port.
const ROOM: f64 = 14.0;

/// From a port to a crossing of lanes, around one bend.
#[derive(Clone, Copy)]
pub(super) struct Approach {
    pub(super) side: Side,
    /// The port, from the left or upper end of the side.
    pub(super) along: f64,
    /// Twice the crossing's number, and one more on the upright lane.
    pub(super) state: usize,
    pub(super) cost: u32,
}

/// All by which a box can be left or reached: eight for each of [`LANES`] at most.
pub(super) fn approaches(ground: &Ground<'_>, lanes: &Lanes, here: usize) -> Vec<Approach> {
    let best = |side: Side| ground.port(here, side, side.length(&ground.boxes[here]) / 2.0);
    let of_side = |side: &Side| by_port(ground, lanes, here, (*side, best(*side)), ROOM);
    Side::ALL.iter().flat_map(of_side).collect()
}

/// Those by which a box can be left or reached at one port.
pub(super) fn at_port(
    ground: &Ground<'_>,
    lanes: &Lanes,
    here: usize,
    (side, port): (Side, Point),
) -> Vec<Approach> {
    by_port(ground, lanes, here, (side, side.along(port, &ground.boxes[here])), CLEAR)
}

/// The lanes beside a side, nearest first, as far as the way to them is free.
fn beside(
    ground: &Ground<'_>,
    lanes: &Lanes,
    here: usize,
    (side, along): (Side, f64),
    room: f64,
) -> Vec<usize> {
    let port = side.point(&ground.boxes[here], along);
    let upright = side.is_upright();
    let own = if upright { &lanes.xs } else { &lanes.ys };
    let (edge, at) = if upright { (port.x, port.y) } else { (port.y, port.x) };
    let is_free = |lane: &usize| {
        let stub = span(upright, (edge, at - room), (own[*lane], at + room));
        (own[*lane] - edge).abs() <= REACH && ground.is_open(&stub, &[here])
    };
    if matches!(side, Side::Right | Side::Bottom) {
        let first = own.partition_point(|lane| *lane < edge + CLEAR);
        (first..own.len()).take(LANES).take_while(is_free).collect()
    } else {
        let end = own.partition_point(|lane| *lane <= edge - CLEAR);
        (0..end).rev().take(LANES).take_while(is_free).collect()
    }
}

fn by_port(
    ground: &Ground<'_>,
    lanes: &Lanes,
    here: usize,
    (side, along): (Side, f64),
    room: f64,
) -> Vec<Approach> {
    let rect = &ground.boxes[here];
    let port = side.point(rect, along);
    let upright = side.is_upright();
    let (own, cross) = if upright { (&lanes.xs, &lanes.ys) } else { (&lanes.ys, &lanes.xs) };
    let (edge, at) = if upright { (port.x, port.y) } else { (port.y, port.x) };
    let shared = if ground.is_shared(here, side) { SHARED_SIDE } else { 0 };
    let next = cross.partition_point(|lane| *lane < at);
    let ends = [next.checked_sub(1), Some(next).filter(|n| *n < cross.len())];
    let approach = |lane: usize, end: usize| {
        let way = span(upright, (own[lane], at), (own[lane], cross[end]));
        let crossing = if upright { lanes.at(lane, end) } else { lanes.at(end, lane) };
        let length = (own[lane] - edge).abs() + (cross[end] - at).abs();
        let cost = length.min(1e8) as u32 + BEND + shared;
        let state = 2 * crossing + usize::from(upright);
        let is_open = ground.is_open(&way.grown(CLEAR - 0.5), &[]);
        is_open.then_some(Approach { side, along, state, cost })
    };
    let pairs = beside(ground, lanes, here, (side, along), room).into_iter();
    let pairs = pairs.flat_map(|lane| ends.into_iter().flatten().map(move |end| (lane, end)));
    pairs.filter_map(|(lane, end)| approach(lane, end)).collect()
}

/// The box between two places, each given along the lane's normal first.
fn span(upright: bool, a: (f64, f64), b: (f64, f64)) -> Rect {
    let ((x1, y1), (x2, y2)) = if upright { (a, b) } else { ((a.1, a.0), (b.1, b.0)) };
    Rect::new(x1.min(x2), y1.min(y2), (x1 - x2).abs(), (y1 - y2).abs())
}
