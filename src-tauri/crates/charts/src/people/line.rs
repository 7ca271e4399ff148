//! What lies behind the boxes: formal lines, and areas with a name.
//!
//! Invariant: an outline stays closed, however its corners are rounded.

use super::draw::held_point;
use super::{FrameKind, MapFrame};
use crate::legend::Tools;
use crate::sheet::{Label, Line, Paint, Path, Sheet};

type Point = (f64, f64);

pub(super) fn draw_tie(sheet: &mut Sheet, t: Tools, tie: &[Point]) {
    if let [first, rest @ ..] = tie {
        let start = Path::new().to(held_point(*first));
        let path = rest.iter().fold(start, |path, p| path.line(held_point(*p)));
        sheet.path(&path, Paint::line(Line::new(t.palette.tie, 1.25)));
    }
}

pub(super) fn draw_frame(sheet: &mut Sheet, t: Tools, frame: &MapFrame) {
    let p = t.palette;
    let outline: Vec<_> = frame.outline.iter().copied().map(held_point).collect();
    let (paint, radius, ink) = match frame.kind {
        FrameKind::Core => {
            let line = Line::new(p.accent, 1.5).dashed(6.0, 4.0);
            (Paint::fill(p.accent_weak).and_line(line), 18.0, p.accent)
        }
        FrameKind::Outside => {
            (Paint::fill(p.sunken).and_line(Line::new(p.line, 1.0)), 5.0, p.ink_3)
        }
        FrameKind::Ring => (Paint::line(Line::new(p.line_2, 1.0)), 4.0, p.ink_3),
        FrameKind::Circle(tone) => {
            let ink = p.tones[usize::from(tone.clamp(1, 6) - 1)];
            (Paint::line(Line::new(ink, 1.5).dashed(1.5, 3.5)), 14.0, ink)
        }
    };
    sheet.path(&rounded(&outline, radius), paint);
    let (x, y) = held_point(frame.name_at);
    let name = Label::new(&frame.name, t.sizes.body, ink).within(400.0);
    sheet.write((x, y), if matches!(frame.kind, FrameKind::Outside | FrameKind::Ring) { name } else { name.strong() });
    sheet.write((x, y + 19.0), Label::new(&frame.line, t.sizes.small, p.ink_2).within(400.0));
}

/// A closed outline with its corners rounded as far as its sides allow.
fn rounded(corners: &[Point], radius: f64) -> Path {
    let count = corners.len();
    if count < 3 {
        return Path::new();
    }
    let path = (0..count).fold(Path::new(), |path, n| {
        let (before, corner) = (corners[(n + count - 1) % count], corners[n]);
        let (enter, leave) =
            (towards(corner, before, radius), towards(corner, corners[(n + 1) % count], radius));
        let path = if n == 0 { path.to(enter) } else { path.line(enter) };
        path.quadratic(corner, leave)
    });
    path.close()
}

/// The point `distance` from one point on the way to another, at most half way.
fn towards(from: Point, to: Point, distance: f64) -> Point {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy);
    let share = if length > 0.0 { (distance / length).min(0.5) } else { 0.0 };
    (from.0 + dx * share, from.1 + dy * share)
}
