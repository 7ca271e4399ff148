//! One account beside the curve, and the arrows of suggestions.
//!
//! Invariant: nothing leaves the cell; a suggestion is told by shape and word.

use super::spline::Spline;
use super::{Curve, CurveItem};
use crate::legend::Tools;
use crate::sheet::{Area, Label, Line, Paint, Path, Sheet};
use crate::text::text_width;

/// Draws a disc and the name, then a hollow arrow and, where it fits, the phase suggested.
pub(super) fn draw(sheet: &mut Sheet, t: Tools, cell: Area, item: &CurveItem, curve: &Curve) {
    let (p, y) = (t.palette, cell.middle().1);
    sheet.circle((cell.x + t.px(7.0), y), t.px(4.0), Paint::fill(p.key));
    let suggested = item.suggested.filter(|to| *to != item.phase);
    let phase = suggested.and_then(|to| curve.phases.get(to));
    let (x, sign) = (cell.x + t.px(15.0), t.px(11.0));
    let kept = if phase.is_some() { sign + t.px(6.0) } else { 0.0 };
    let room = cell.w - t.px(18.0) - kept;
    let name = Label::new(&item.name, t.sizes.small, p.ink_1).within(room);
    let used = sheet.write_centred((x, y), name);
    let Some(phase) = phase else { return };
    let back = curve.phases.get(item.phase).is_some_and(|own| phase.at.0 < own.at.0);
    let at = x + used + t.px(5.0);
    draw_hollow(sheet, t, (at, y), if back { (sign, 0.0) } else { (0.0, sign) });
    let spare = room - used - t.px(5.0);
    if text_width(&phase.name, t.sizes.small) <= spare {
        let label = Label::new(&phase.name, t.sizes.small, p.ink_3);
        sheet.write_centred((at + sign + t.px(4.0), y), label);
    }
}

/// A hollow block arrow on the line from `x + tail` to `x + tip`.
fn draw_hollow(sheet: &mut Sheet, t: Tools, (x, y): (f64, f64), (tail, tip): (f64, f64)) {
    let neck = x + tail + (tip - tail) * 0.5;
    let (thin, wide) = (t.px(1.8), t.px(4.2));
    let upper = Path::new().to((x + tail, y - thin)).line((neck, y - thin)).line((neck, y - wide));
    let path = upper.line((x + tip, y)).line((neck, y + wide)).line((neck, y + thin));
    let path = path.line((x + tail, y + thin)).close();
    sheet.path(&path, Paint::line(Line::new(t.palette.accent, t.px(1.2))));
}

/// A dashed arrow along the curve: above it to the right, below it to the left.
pub(super) fn draw_way(sheet: &mut Sheet, t: Tools, spline: &Spline, from: f64, to: f64) {
    let toward = (to - from).signum();
    let (start, end) = (from + toward * t.px(9.0), to - toward * t.px(9.0));
    if (end - start) * toward < t.px(14.0) {
        return;
    }
    let beside = |x: f64| {
        let slope = spline.height(x + 0.5) - spline.height(x - 0.5);
        let off = t.px(9.0) * toward / slope.hypot(1.0);
        (x + slope * off, spline.height(x) - off)
    };
    let steps = 16;
    let at = |n: i32| beside(start + (end - start) * f64::from(n) / f64::from(steps));
    let line = Line::new(t.palette.accent, t.px(1.2));
    let path = (1..steps).fold(Path::new().to(at(0)), |path, n| path.line(at(n)));
    sheet.path(&path, Paint::line(line.dashed(t.px(4.0), t.px(3.0))));
    draw_head(sheet, t, at(steps - 1), at(steps), line);
}

fn draw_head(sheet: &mut Sheet, t: Tools, from: (f64, f64), tip: (f64, f64), line: Line) {
    let (dx, dy) = (tip.0 - from.0, tip.1 - from.1);
    let length = dx.hypot(dy).max(1e-6);
    let (ux, uy) = (dx / length, dy / length);
    let (long, half) = (t.px(8.0), t.px(4.0));
    let wing = |s: f64| (tip.0 - ux * long - uy * half * s, tip.1 - uy * long + ux * half * s);
    let head = Path::new().to(tip).line(wing(1.0)).line(wing(-1.0)).close();
    sheet.path(&head, Paint::fill(t.palette.canvas).and_line(line));
}
