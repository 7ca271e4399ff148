//! A way through free space: pieces straight across and straight down, in turn.
//!
//! Invariant: the first and last piece stand at right angles to the sides they leave and
//! reach; moving a piece keeps the way whole.

use super::geometry::{Point, Rect};
use super::ground::Ground;
use super::influence::Link;
use super::lanes::CLEAR;
use super::lines::Piece;
use super::ports::Side;

/// A way from box to box.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Way {
    pub(super) link: Link,
    pub(super) leaves: Side,
    pub(super) arrives: Side,
    /// Where the first piece starts and the last one ends, along them.
    edges: (f64, f64),
    /// Where each piece stands: an upright one from the left, a level one from the top.
    pub(super) at: Vec<f64>,
}

impl Way {
    pub(super) fn new(link: Link, from: (Side, Point), to: (Side, Point), runs: Vec<f64>) -> Self {
        let mut way = Self {
            link,
            leaves: from.0,
            arrives: to.0,
            edges: (0.0, 0.0),
            at: [0.0].into_iter().chain(runs).chain([0.0]).collect(),
        };
        way.tie(from.1, to.1);
        way
    }

    /// Lets the way begin and end at these ports of its sides.
    pub(super) fn tie(&mut self, start: Point, end: Point) {
        let split = |side: Side, p: Point| if side.is_upright() { (p.x, p.y) } else { (p.y, p.x) };
        let last = self.at.len() - 1;
        (self.edges.0, self.at[0]) = split(self.leaves, start);
        (self.edges.1, self.at[last]) = split(self.arrives, end);
    }

    /// Whether a piece runs up or down.
    pub(super) fn is_upright(&self, piece: usize) -> bool {
        self.leaves.is_upright() == (piece % 2 == 1)
    }

    /// From where to where a piece runs, along it.
    pub(super) fn extent(&self, piece: usize) -> (f64, f64) {
        let from = if piece == 0 { self.edges.0 } else { self.at[piece - 1] };
        (from, self.at.get(piece + 1).copied().unwrap_or(self.edges.1))
    }

    /// Port, bends, port.
    pub(super) fn points(&self) -> Vec<Point> {
        let place = |piece: usize, along: f64| {
            let at = self.at[piece];
            if self.is_upright(piece) { Point::new(at, along) } else { Point::new(along, at) }
        };
        let starts = (0..self.at.len()).map(|piece| place(piece, self.extent(piece).0));
        let last = self.at.len() - 1;
        starts.chain([place(last, self.extent(last).1)]).collect()
    }

    /// The first bend and where the way leads after it; and the same seen from its end.
    pub(super) fn heads(&self) -> [[Point; 2]; 2] {
        let points = self.points();
        let last = points.len() - 1;
        [[points[1], points[2]], [points[last - 1], points[last - 2]]]
    }

    /// Its first and last piece, as far as they are upright, or else level.
    pub(super) fn ends(&self, upright: bool) -> Vec<Piece> {
        let ends =
            [0, self.at.len() - 1].into_iter().filter(|end| self.is_upright(*end) == upright);
        let place = |end: usize, along: f64| (self.at[end], along);
        let piece = |end| {
            let (from, to) = self.extent(end);
            Piece::between(place(end, from), place(end, to))
        };
        ends.map(piece).collect()
    }

    fn area(&self, piece: usize) -> Rect {
        let (a, b) = self.extent(piece);
        let (at, low, long) = (self.at[piece], a.min(b), (a - b).abs());
        if self.is_upright(piece) {
            Rect::new(at, low, 0.0, long)
        } else {
            Rect::new(low, at, long, 0.0)
        }
    }

    /// Whether a piece keeps clear of every box but those it ends on.
    fn is_open(&self, piece: usize, ground: &Ground<'_>) -> bool {
        let near = self.area(piece).grown(CLEAR - 0.5);
        let own = [(0, self.link.from), (self.at.len() - 1, self.link.to)];
        let own: Vec<usize> = own.iter().filter(|(at, _)| *at == piece).map(|(_, b)| *b).collect();
        ground.is_open(&near, &own)
    }

    /// The way without the steps aside that it can do without.
    pub(super) fn straightened(&self, ground: &Ground<'_>) -> Self {
        let mut way = self.clone();
        let mut piece = 1;
        while piece + 1 < way.at.len() {
            match way.without(piece, ground) {
                Some(shorter) => (way, piece) = (shorter, 1),
                None => piece += 1,
            }
        }
        way
    }

    /// The way with the pieces before and behind this one made one, if it is as free.
    fn without(&self, piece: usize, ground: &Ground<'_>) -> Option<Self> {
        let last = self.at.len() - 1;
        let fixed = (piece == 1, piece + 1 == last);
        let kept = match fixed {
            (true, true) => return None,
            (true, false) => vec![self.at[piece - 1]],
            (false, true) => vec![self.at[piece + 1]],
            (false, false) => vec![self.at[piece - 1], self.at[piece + 1]],
        };
        kept.into_iter().find_map(|at| {
            let mut shorter = self.clone();
            shorter.at.splice(piece - 1..=piece + 1, [at]);
            let changed = piece.saturating_sub(2)..=piece.min(shorter.at.len() - 1);
            let is_free = |p: usize| {
                let (upright, at, extent) =
                    (shorter.is_upright(p), shorter.at[p], shorter.extent(p));
                shorter.is_open(p, ground) && !ground.lines.run_along(upright, at, extent)
            };
            (shorter.is_outward() && changed.clone().all(is_free)).then_some(shorter)
        })
    }

    /// Whether the ends still lead away from their boxes, with room for a bend.
    fn is_outward(&self) -> bool {
        let leads = |side: Side, edge: f64, turn: f64| match side {
            Side::Left | Side::Top => turn <= edge - CLEAR,
            Side::Right | Side::Bottom => turn >= edge + CLEAR,
        };
        let last = self.at.len() - 1;
        last >= 1
            && leads(self.leaves, self.edges.0, self.at[1])
            && leads(self.arrives, self.edges.1, self.at[last - 1])
    }
}
