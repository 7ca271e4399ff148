//! One card on a matrix board: ring and disc, its former place, its label.
//!
//! Invariant: the four looks differ without colour; no label leaves the picture.

use super::frame::{Plot, line_height, name_size};
use super::label::Spot;
use super::{Card, Look, Side};
use crate::drawing::sane;
use crate::hatch;
use crate::legend::Tools;
use crate::sheet::{Anchor, Label, Line, Paint, Path, Sheet};

type Point = (f64, f64);

/// Room the accent ring of a selected card takes around it.
pub(super) fn accent_room(t: Tools, card: &Card) -> f64 {
    if card.selected { t.px(6.0) } else { 0.0 }
}

/// A radius one can draw: at least 1 px, at most half the plot; smaller in a plot below 360 px.
pub(crate) fn radius(t: Tools, plot: &Plot, r: f64) -> f64 {
    let share = (plot.w.min(plot.h) / 360.0).min(1.0);
    (sane(r) * share).clamp(t.px(1.0), (plot.w.min(plot.h) / 2.0).max(t.px(2.0)))
}

/// Ring and disc of a card, and the accent ring of the selected one.
pub(crate) fn draw_sign(sheet: &mut Sheet, t: Tools, plot: &Plot, card: &Card) {
    let at = plot.pixel((card.x, card.y));
    let ring = radius(t, plot, card.ring);
    let disc = if sane(card.disc) > 0.0 { radius(t, plot, card.disc) } else { 0.0 };
    if card.selected {
        let line = Line::new(t.palette.accent, t.px(2.0));
        sheet.circle(at, ring.max(disc) + t.px(5.0), Paint::line(line));
    }
    draw_look(sheet, t, at, card.look, (ring, disc));
}

/// The sign of a look at the size of a legend.
pub(crate) fn draw_key(sheet: &mut Sheet, t: Tools, at: Point, look: Look) {
    draw_look(sheet, t, at, look, (t.px(7.0), t.px(4.2)));
}

fn draw_look(sheet: &mut Sheet, t: Tools, at: Point, look: Look, (ring, disc): (f64, f64)) {
    let p = t.palette;
    let paper = Paint::fill(p.canvas);
    let solid = |sheet: &mut Sheet, ink, width: f64| {
        sheet.circle(at, ring, paper.and_line(Line::new(ink, t.px(width))));
        sheet.circle(at, disc, Paint::fill(ink));
    };
    match look {
        Look::Key => solid(sheet, p.key, 2.0),
        Look::Normal => solid(sheet, p.normal, 1.25),
        Look::Target => draw_target(sheet, t, at, ring),
        Look::Lost => draw_lost(sheet, t, at, ring),
    }
}

fn draw_target(sheet: &mut Sheet, t: Tools, (x, y): Point, ring: f64) {
    let line = Line::new(t.palette.target, t.px(1.5));
    let dash = (ring / 5.0).clamp(t.px(2.4), t.px(5.0));
    sheet.circle(
        (x, y),
        ring,
        Paint::fill(t.palette.canvas).and_line(line.dashed(dash, dash * 0.65)),
    );
    let arm = t.px(4.0).min(ring * 0.6);
    let plus = Path::new().to((x - arm, y)).line((x + arm, y)).to((x, y - arm)).line((x, y + arm));
    sheet.path(&plus, Paint::line(line));
}

fn draw_lost(sheet: &mut Sheet, t: Tools, (x, y): Point, ring: f64) {
    let p = t.palette;
    sheet.circle((x, y), ring, Paint::fill(p.canvas));
    let hatch = hatch::in_disc((x, y), ring, t.px(4.0).min(ring * 0.55));
    sheet.path(&hatch, Paint::line(Line::new(p.lost, t.px(0.7))));
    sheet.circle((x, y), ring, Paint::line(Line::new(p.lost, t.px(1.25))));
    sheet.circle((x, y), t.px(6.5).min(ring * 0.62), Paint::fill(p.canvas));
    let arm = t.px(3.0).min(ring * 0.36);
    let cross = Path::new().to((x - arm, y - arm)).line((x + arm, y + arm));
    let cross = cross.to((x + arm, y - arm)).line((x - arm, y + arm));
    sheet.path(&cross, Paint::line(Line::new(p.lost, t.px(1.75))));
}

/// Name and second line at their spot.
pub(super) fn write_label(sheet: &mut Sheet, t: Tools, card: &Card, spot: Spot) {
    let ((x, y), side) = (spot.at, spot.side);
    let (anchor, room) = match side {
        Side::Right => (Anchor::Start, sheet.width - x - 2.0),
        Side::Left => (Anchor::End, x - 2.0),
        Side::Above | Side::Below => (Anchor::Middle, 2.0 * x.min(sheet.width - x) - 4.0),
    };
    let sub = if t.compact || !spot.sub { "" } else { card.sub.as_str() };
    let first = y + line_height(t) * rise(side, !sub.is_empty());
    let name = Label::new(&card.label, name_size(t), t.palette.ink_1).anchor(anchor).within(room);
    let name = if card.look == Look::Key { name.strong() } else { name };
    sheet.write_centred((x, first), name);
    let sub = Label::new(sub, t.sizes.small, t.palette.ink_3).anchor(anchor).within(room);
    sheet.write_centred((x, first + line_height(t)), sub);
}

/// How far the middle of the first line lies below the anchor, in lines.
fn rise(side: Side, two_lines: bool) -> f64 {
    match (side, two_lines) {
        (Side::Right | Side::Left, true) => -0.5,
        (Side::Right | Side::Left, false) => 0.0,
        (Side::Above, true) => -1.5,
        (Side::Above, false) => -0.5,
        (Side::Below, _) => 0.5,
    }
}
