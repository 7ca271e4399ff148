//! Where a card was before and where its score would put it: ghost, arrow, diamond.
//!
//! Invariant: lines begin and end at the edges of what they join.

use super::card::{accent_room, radius};
use super::frame::Plot;
use super::{Card, note};
use crate::arrow;
use crate::legend::Tools;
use crate::sheet::{Area, Line, Paint, Path, Sheet};

type Point = (f64, f64);

/// What a card covers around its middle.
#[derive(Debug, Clone, Copy)]
enum Shape {
    Disc(f64),
    Note(Area),
}

impl Shape {
    fn of(t: Tools, plot: &Plot, card: &Card, place: Point, size: (f64, f64)) -> Self {
        match card.note {
            Some(_) => Shape::Note(note::area(plot, place, size)),
            None => Shape::Disc(radius(t, plot, card.ring.max(card.disc))),
        }
    }

    fn middle(self, plot: &Plot, place: Point) -> Point {
        match self {
            Shape::Disc(_) => plot.pixel(place),
            Shape::Note(area) => area.middle(),
        }
    }

    /// How far its edge is from its middle on the way along a unit vector.
    fn reach(self, (ux, uy): Point) -> f64 {
        match self {
            Shape::Disc(r) => r,
            Shape::Note(a) => (a.w / 2.0 / ux.abs().max(1e-6)).min(a.h / 2.0 / uy.abs().max(1e-6)),
        }
    }
}

/// The ghost at the former place, the arrow from there, the diamond at the place by score.
pub(super) fn draw(sheet: &mut Sheet, t: Tools, plot: &Plot, card: &Card, size: (f64, f64)) {
    let place = (card.x, card.y);
    let own = Shape::of(t, plot, card, place, size);
    let here = own.middle(plot, place);
    if let Some(former) = card.former {
        let ghost = Shape::of(t, plot, card, former, size);
        let there = ghost.middle(plot, former);
        let line = Line::new(t.palette.ink_3, t.px(1.0)).dashed(t.px(2.0), t.px(3.0));
        match ghost {
            Shape::Disc(r) => sheet.circle(there, r, Paint::line(line)),
            Shape::Note(area) => sheet.rect(area, t.px(3.0), Paint::line(line)),
        }
        draw_move(sheet, t, (there, ghost), (here, own), accent_room(t, card));
    }
    if let Some(score) = card.by_score {
        draw_score(sheet, t, plot.pixel(score), (here, own));
    }
}

/// An arrow from edge to edge; none where the two touch.
fn draw_move(
    sheet: &mut Sheet,
    t: Tools,
    (from, ghost): (Point, Shape),
    (to, own): (Point, Shape),
    more: f64,
) {
    let (along, length) = way(from, to);
    let (leave, reach) = (ghost.reach(along), own.reach(along) + more + t.px(4.0));
    if length < leave + reach + t.px(8.0) {
        return;
    }
    let at = |d: f64| (from.0 + along.0 * d, from.1 + along.1 * d);
    arrow::open(sheet, at(leave), at(length - reach), Line::new(t.palette.ink_2, t.px(1.25)));
}

/// A diamond at the place by score, and a thin line from there to the card.
fn draw_score(sheet: &mut Sheet, t: Tools, score: Point, (here, own): (Point, Shape)) {
    let (along, length) = way(score, here);
    let end = length - own.reach(along);
    let r = t.px(6.0);
    if end > r {
        let stop = (score.0 + along.0 * end, score.1 + along.1 * end);
        sheet.line(score, stop, Line::new(t.palette.accent, t.px(0.8)));
    }
    let paint = Paint::fill(t.palette.canvas).and_line(Line::new(t.palette.accent, t.px(1.5)));
    sheet.path(&diamond(score, r), paint);
}

/// Unit vector and distance from one point to another.
fn way(from: Point, to: Point) -> (Point, f64) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    if length > 1e-6 { ((dx / length, dy / length), length) } else { ((1.0, 0.0), 0.0) }
}

fn diamond((x, y): Point, r: f64) -> Path {
    Path::new().to((x, y - r)).line((x + r, y)).line((x, y + r)).line((x - r, y)).close()
}
