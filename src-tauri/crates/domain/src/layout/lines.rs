//! Straight pieces of lines, found by place: the formal lines, or what else ways keep beside.
//!
//! Not boxes (see [`super::ground`]). Invariant: pieces stand in the order of their places.

use super::geometry::Point;
use super::lanes::CLEAR;
use super::ties::Tie;

/// How near to a line counts as on it, in pixels.
const NEAR: f64 = 4.0;

/// A straight piece of the formal lines; pieces that overlap are one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Piece {
    /// Where it stands: an upright one from the left, a level one from the top.
    pub(super) at: f64,
    pub(super) from: f64,
    pub(super) to: f64,
}

impl Piece {
    /// From one place to another, both given across the piece first and then along it.
    pub(super) fn between(a: (f64, f64), b: (f64, f64)) -> Self {
        Self { at: f64::midpoint(a.0, b.0), from: a.1.min(b.1), to: a.1.max(b.1) }
    }

    /// Whether it lies beside a straight piece for more than a touch.
    pub(super) fn is_beside(&self, (a, b): (f64, f64)) -> bool {
        self.from < a.max(b) - NEAR && a.min(b) + NEAR < self.to
    }
}

/// Upright and level pieces of lines.
pub(super) struct Lines {
    /// From left to right.
    pub(super) uprights: Vec<Piece>,
    /// From the top.
    pub(super) levels: Vec<Piece>,
}

impl Lines {
    pub(super) fn of(ties: &[Tie]) -> Self {
        Self { uprights: pieces(ties, |p| (p.x, p.y)), levels: pieces(ties, |p| (p.y, p.x)) }
    }

    pub(super) fn is_on(&self, at: Point) -> bool {
        is_on(&self.uprights, at.x, at.y) || is_on(&self.levels, at.y, at.x)
    }

    /// Whether a straight piece runs along a line.
    pub(super) fn run_along(&self, upright: bool, at: f64, extent: (f64, f64)) -> bool {
        let mut beside = self.beside(upright, (at - CLEAR, at + CLEAR), extent);
        beside.any(|piece| (piece.at - at).abs() < CLEAR)
    }

    /// The lines in a gap that lie beside a straight piece for more than a touch.
    pub(super) fn beside(
        &self,
        upright: bool,
        gap: (f64, f64),
        extent: (f64, f64),
    ) -> impl Iterator<Item = &Piece> {
        let pieces = if upright { &self.uprights } else { &self.levels };
        let within = within(pieces, gap, |piece| piece.at);
        within.iter().filter(move |piece| piece.is_beside(extent))
    }
}

/// The part of a gap that lies between lines and holds `at`, or else the nearest one; the
/// whole gap where none is at least `narrow` wide.
pub(super) fn part<'a>(
    (low, high): (f64, f64),
    lines: impl Iterator<Item = &'a Piece>,
    at: f64,
    narrow: f64,
) -> (f64, f64) {
    let mut lines: Vec<f64> = lines.map(|piece| piece.at).collect();
    lines.retain(|line| *line > low && *line < high);
    lines.sort_by(f64::total_cmp);
    let starts = std::iter::once(low).chain(lines.iter().map(|line| line + CLEAR));
    let ends = lines.iter().map(|line| line - CLEAR).chain([high]);
    let parts: Vec<(f64, f64)> = starts.zip(ends).filter(|(a, b)| b - a >= narrow).collect();
    let around = parts.iter().find(|(a, b)| *a <= at && at <= *b);
    let away = |part: &&(f64, f64)| (part.0 - at).max(at - part.1);
    let nearest = || parts.iter().min_by(|a, b| away(a).total_cmp(&away(b)));
    around.or_else(nearest).copied().unwrap_or((low, high))
}

/// Those of some things, in the order of their places, that stand between two of these, or at them.
pub(super) fn within<T>(things: &[T], (low, high): (f64, f64), at: impl Fn(&T) -> f64) -> &[T] {
    let first = things.partition_point(|thing| at(thing) < low);
    let count = things[first..].partition_point(|thing| at(thing) <= high);
    &things[first..first + count]
}

fn is_on(pieces: &[Piece], at: f64, along: f64) -> bool {
    let mut near = within(pieces, (at - NEAR, at + NEAR), |piece| piece.at);
    // Those at one place stand one behind the other.
    while let Some(first) = near.first() {
        let (here, further) = near.split_at(near.partition_point(|piece| piece.at <= first.at));
        let before = here.partition_point(|piece| piece.from <= along);
        if before.checked_sub(1).is_some_and(|last| along <= here[last].to) {
            return true;
        }
        near = further;
    }
    false
}

/// The pieces of the lines that stand at one place, `split` into that and the way along.
fn pieces(ties: &[Tie], split: impl Fn(&Point) -> (f64, f64)) -> Vec<Piece> {
    let pairs = ties.iter().flat_map(|tie| tie.points.windows(2));
    let ends = pairs.map(|pair| (split(&pair[0]), split(&pair[1])));
    let straight = ends.filter(|(a, b)| a.0 == b.0 && a.1 != b.1);
    let mut all: Vec<Piece> = straight.map(|(a, b)| Piece::between(a, b)).collect();
    all.sort_by(|a, b| a.at.total_cmp(&b.at).then(a.from.total_cmp(&b.from)));
    all.dedup_by(|next, piece| {
        let joins = next.at == piece.at && next.from <= piece.to;
        piece.to = if joins { piece.to.max(next.to) } else { piece.to };
        joins
    });
    all
}
