//! Rounds the bends of a way: straight pieces and quarter turns, all as cubic curves.
//!
//! Invariant: a rounded bend stays clear of the boxes that the bend went around.

use super::geometry::{Point, Rect};
use super::ground::Ground;
use super::influence::Link;

/// Radii tried at a bend, in pixels, until one stays clear.
const RADII: [f64; 6] = [64.0, 40.0, 26.0, 17.0, 11.0, 7.0];
/// Length left straight at the arrow's head, in pixels.
const HEAD: f64 = 9.0;
/// How far from its ends towards the corner the control points of a quarter turn lie.
const ROUND: f64 = 0.58;

/// Start, then control, control, end for each piece; none where the way runs over a box.
pub(super) fn smooth(ground: &Ground<'_>, link: &Link, corners: &[Point]) -> Option<Vec<Point>> {
    let (mut points, end) = (vec![*corners.first()?], *corners.last()?);
    let bends = corners.len().saturating_sub(2);
    for (n, around) in corners.windows(3).enumerate() {
        let room = rooms(around, n == 0, n + 1 == bends);
        let mut turns = RADII.iter().map(|radius| turn(around, room, *radius));
        let turn = turns.find(|turn| ground.is_clear(link, turn))?;
        line(&mut points, turn[0]);
        points.extend_from_slice(&turn[1..]);
    }
    line(&mut points, end);
    let is_open = |pair: &[Point]| {
        let area = Rect::new(pair[0].x, pair[0].y, 0.0, 0.0);
        let area = area.union(&Rect::new(pair[1].x, pair[1].y, 0.0, 0.0));
        ground.is_open(&area.grown(1.0), &[link.from, link.to])
    };
    corners.windows(2).all(is_open).then_some(points)
}

/// How much of the piece before and the piece behind a bend may take.
fn rooms(around: &[Point], first: bool, last: bool) -> (f64, f64) {
    let (before, behind) = (around[0].distance(around[1]), around[1].distance(around[2]));
    let head = (behind - HEAD).max(behind / 3.0);
    (if first { before } else { before / 2.0 }, if last { head } else { behind / 2.0 })
}

fn turn(around: &[Point], room: (f64, f64), radius: f64) -> [Point; 4] {
    let corner = around[1];
    let (start, end) = (
        towards(corner, around[0], room.0.min(radius)),
        towards(corner, around[2], room.1.min(radius)),
    );
    [start, mix(start, corner, ROUND), mix(end, corner, ROUND), end]
}

/// A straight piece to here, unless the curve is here already.
fn line(points: &mut Vec<Point>, to: Point) {
    let from = points[points.len() - 1];
    if from.distance(to) > 0.01 || points.len() == 1 && from != to {
        points.extend([mix(from, to, 1.0 / 3.0), mix(from, to, 2.0 / 3.0), to]);
    }
}

fn towards(from: Point, to: Point, distance: f64) -> Point {
    let way = from.distance(to);
    if way > 0.0 { mix(from, to, distance / way) } else { from }
}

fn mix(a: Point, b: Point, share: f64) -> Point {
    // The end itself, and not a rounding error beside it, which could be inside the box.
    if share >= 1.0 {
        return b;
    }
    Point::new(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
}
