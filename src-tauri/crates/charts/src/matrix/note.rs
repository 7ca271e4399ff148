//! A sticky note on a matrix board: heading and amount, text, votes (B-03, B-04).
//!
//! Invariant: all notes of a board have one size, lie inside the plot, and hold their text.

use super::frame::{Frame, Plot};
use super::{Card, Matrix, Note};
use crate::hatch;
use crate::legend::Tools;
use crate::palette::Ink;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::{text_width, wrap};

/// How far a note stays from the edge of the plot, px.
const EDGE: f64 = 4.0;

/// Width and height of the notes of this board in this style, px; for keeping them apart beforehand.
pub fn note_size(matrix: &Matrix, style: &Style) -> (f64, f64) {
    let style = style.held();
    let t = Tools::of(&style);
    size(t, &Frame::of(t, matrix, &style).plot, matrix)
}

/// About a seventh of the plot; smaller where many notes share it.
pub(super) fn size(t: Tools, plot: &Plot, matrix: &Matrix) -> (f64, f64) {
    let notes = matrix.cards.iter().filter_map(|card| card.note.as_ref());
    let each = plot.w * plot.h / notes.clone().count().max(1) as f64;
    let wide = (plot.w * 0.18).min((each * 0.9).sqrt()).clamp(t.px(104.0), t.px(190.0));
    let text = text_size(t, wide) * 1.3;
    let lines = if each > wide * text * 6.0 { 2.0 } else { 1.0 };
    let head = notes.clone().any(|note| !note.head.is_empty() || !note.amount.is_empty());
    let votes = notes.clone().any(|note| note.votes.is_some());
    let rows = f64::from(u8::from(head)) + f64::from(u8::from(votes));
    let high = lines * text + rows * small_line(t) + t.px(12.0);
    (wide.min(plot.w - 2.0 * EDGE).max(1.0), high.min(plot.h - 2.0 * EDGE).max(1.0))
}

fn text_size(t: Tools, wide: f64) -> f64 {
    if wide < t.px(128.0) { t.sizes.small } else { t.sizes.body }
}

fn small_line(t: Tools) -> f64 {
    t.sizes.small * 1.32
}

/// The box of a note at this place, moved into the plot where it would leave it.
pub(super) fn area(plot: &Plot, place: (f64, f64), (w, h): (f64, f64)) -> Area {
    let (x, y) = plot.pixel(place);
    let inside = |at: f64, from: f64, room: f64| at.min(from + room).max(from);
    let left = inside(x - w / 2.0, plot.x + EDGE, plot.w - w - 2.0 * EDGE);
    Area::new(left, inside(y - h / 2.0, plot.y + EDGE, plot.h - h - 2.0 * EDGE), w, h)
}

/// Paper, strong ink and quiet ink of a tone.
fn inks(t: Tools, tone: u8) -> (Ink, Ink, Ink) {
    let p = t.palette;
    match p.notes.get(usize::from(tone)) {
        Some(paper) if tone > 0 => (*paper, p.note_ink, p.note_ink),
        _ => (p.notes[0], p.ink_1, p.ink_3),
    }
}

pub(super) fn draw(
    sheet: &mut Sheet,
    t: Tools,
    plot: &Plot,
    (card, note): (&Card, &Note),
    size: (f64, f64),
) {
    let (p, area) = (t.palette, area(plot, (card.x, card.y), size));
    if card.selected {
        let line = Line::new(p.accent, t.px(2.0));
        sheet.rect(area.grown(t.px(4.0)), t.px(5.0), Paint::line(line));
    }
    let (paper, ink, quiet) = inks(t, note.tone);
    let toned = paper != p.canvas && note.tone > 0;
    let edge = Line::new(if toned { p.line_2 } else { p.edge }, t.px(0.75));
    sheet.rect(area, t.px(3.0), Paint::fill(paper).and_line(edge));
    let inner = area.inside([t.px(8.0), t.px(6.0), t.px(8.0), t.px(6.0)]);
    if note.face_down {
        let lines = hatch::in_box(inner, t.px(6.0));
        return sheet.path(&lines, Paint::line(Line::new(quiet, t.px(0.6))));
    }
    let below = write_head(sheet, t, inner, note, quiet);
    write_text(sheet, t, below, (card, note), ink);
    if let Some(votes) = note.votes {
        write_votes(sheet, t, inner, votes, ink);
    }
}

/// Heading left and amount right; returns what is left below.
fn write_head(sheet: &mut Sheet, t: Tools, inner: Area, note: &Note, ink: Ink) -> Area {
    if note.head.is_empty() && note.amount.is_empty() {
        return inner;
    }
    let (size, y) = (t.sizes.small, inner.y + small_line(t) / 2.0);
    let amount = Label::new(&note.amount, size, ink).anchor(Anchor::End).within(inner.w * 0.62);
    let used = sheet.write_centred((inner.right(), y), amount);
    let room = inner.w - used - if used > 0.0 { t.px(6.0) } else { 0.0 };
    sheet.write_centred((inner.x, y), Label::new(&note.head, size, ink).within(room));
    inner.inside([0.0, small_line(t), 0.0, 0.0])
}

fn write_text(sheet: &mut Sheet, t: Tools, area: Area, (card, note): (&Card, &Note), ink: Ink) {
    let size = text_size(t, area.w + t.px(16.0));
    let foot = if note.votes.is_some() { small_line(t) } else { 0.0 };
    let lines = ((area.h - foot) / (size * 1.28)).max(1.0) as usize;
    let mut y = area.y + size * 0.68;
    // A strong text is a little wider than its advances.
    for line in wrap(&card.label, size, area.w / 1.02, lines) {
        sheet.write_centred((area.x, y), Label::new(&line, size, ink).strong());
        y += size * 1.28;
    }
}

/// As many dots as votes where there is room, and the number.
fn write_votes(sheet: &mut Sheet, t: Tools, inner: Area, votes: u32, ink: Ink) {
    let y = inner.bottom() - t.sizes.small * 0.5;
    let words = votes.to_string();
    let number = Label::new(&words, t.sizes.small, ink).strong().anchor(Anchor::End);
    sheet.write_centred((inner.right(), y), number);
    let (r, pitch) = (t.px(2.6), t.px(7.5));
    let room = inner.w - text_width(&words, t.sizes.small) - t.px(8.0);
    let fit = (room / pitch).max(0.0) as u32;
    for n in 0..votes.min(fit) {
        sheet.circle((inner.x + r + f64::from(n) * pitch, y), r, Paint::fill(ink));
    }
}
