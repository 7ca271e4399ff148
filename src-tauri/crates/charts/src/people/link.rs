//! Informal links: influence, a second line, conflict, alliance, introduction.
//!
//! Invariant: colour, dash and sign tell the kind together, width the strength; no two kinds
//! differ in colour alone.

use super::draw::held_point;
use super::{Influence, LinkKind};
use crate::arrow;
use crate::legend::Tools;
use crate::palette::{Ink, Palette};
use crate::sheet::{Area, Line, Paint, Path, Sheet};

type Point = (f64, f64);

/// Stroke width of a link of this weight, px.
fn width(weight: u8) -> f64 {
    match weight {
        0 | 1 => 1.0,
        2 => 1.75,
        _ => 2.75,
    }
}

fn ink(p: &Palette, kind: LinkKind) -> Ink {
    match kind {
        LinkKind::Influence => p.ink_1,
        LinkKind::Dotted => p.ink_3,
        LinkKind::Conflict => p.bad,
        LinkKind::Alliance => p.good,
        LinkKind::Introduction => p.accent,
    }
}

/// The line of a kind, `u` times its normal size.
fn line(p: &Palette, kind: LinkKind, weight: u8, u: f64) -> Line {
    let line = Line::new(ink(p, kind), width(weight) * u);
    match kind {
        LinkKind::Influence | LinkKind::Alliance => line,
        LinkKind::Dotted => line.dashed(1.5 * u, 4.0 * u),
        LinkKind::Conflict => line.dashed(9.0 * u, 4.0 * u),
        LinkKind::Introduction => line.dashed(5.0 * u, 3.0 * u),
    }
}

pub(super) fn draw_link(sheet: &mut Sheet, t: Tools, link: &Influence) {
    let points: Vec<_> = link.points.iter().copied().map(held_point).collect();
    let Some((first, curves)) = points.split_first() else { return };
    let (curves, _) = curves.as_chunks::<3>();
    let Some(&[_, control, tip]) = curves.last() else { return };
    let line = line(t.palette, link.kind, link.weight, 1.0);
    let from = if control == tip { *first } else { control };
    let end = draw_end(sheet, t, link.kind, (from, tip), line, 1.0);
    let last = curves.len() - 1;
    let bends = curves.iter().enumerate();
    let path = bends.fold(Path::new().to(*first), |path, (n, [a, b, p])| {
        path.cubic(*a, *b, if n == last { end } else { *p })
    });
    sheet.path(&path, Paint::line(line));
    draw_sign(sheet, t, middle(*first, curves), link.kind, 1.0);
}

/// Half way along the curve in the middle.
fn middle(first: Point, curves: &[[Point; 3]]) -> Point {
    let n = curves.len() / 2;
    let start = if n == 0 { first } else { curves[n - 1][2] };
    if curves.len().is_multiple_of(2) {
        return start;
    }
    let [a, b, end] = curves[n];
    let half = |s: f64, a: f64, b: f64, e: f64| (s + 3.0 * a + 3.0 * b + e) / 8.0;
    (half(start.0, a.0, b.0, end.0), half(start.1, a.1, b.1, end.1))
}

/// What the far end wears; answers where the line stops.
fn draw_end(sheet: &mut Sheet, t: Tools, kind: LinkKind, (from, tip): (Point, Point), line: Line, u: f64) -> Point {
    let plain = Line::new(ink(t.palette, kind), line.width);
    match kind {
        LinkKind::Influence => arrow::solid(sheet, from, tip, plain, (7.5 + line.width / u) * u),
        LinkKind::Introduction => {
            arrow::open(sheet, before(from, tip, 8.0 * u), tip, plain);
            tip
        }
        LinkKind::Dotted => {
            let area = Area::new(tip.0 - 3.5 * u, tip.1 - 3.5 * u, 7.0 * u, 7.0 * u);
            sheet.rect(area, 0.0, Paint::fill(t.palette.canvas).and_line(Line::new(plain.ink, 1.3 * u)));
            tip
        }
        LinkKind::Conflict | LinkKind::Alliance => tip,
    }
}

/// A point so far before the tip.
fn before(from: Point, tip: Point, far: f64) -> Point {
    let (dx, dy) = (tip.0 - from.0, tip.1 - from.1);
    let length = dx.hypot(dy).max(1e-6);
    (tip.0 - dx / length * far, tip.1 - dy / length * far)
}

/// The sign on the line; influence and second lines have theirs at the end.
fn draw_sign(sheet: &mut Sheet, t: Tools, (x, y): Point, kind: LinkKind, u: f64) {
    let p = t.palette;
    let stroke = Line::new(ink(p, kind), 1.6 * u);
    let disc = Paint::fill(p.canvas).and_line(Line::new(ink(p, kind), 1.2 * u));
    let at = |dx: f64, dy: f64| (x + dx * u, y + dy * u);
    match kind {
        LinkKind::Influence | LinkKind::Dotted => {}
        LinkKind::Conflict => {
            sheet.circle((x, y), 7.0 * u, disc);
            let cross = Path::new().to(at(-2.8, -2.8)).line(at(2.8, 2.8)).to(at(2.8, -2.8)).line(at(-2.8, 2.8));
            sheet.path(&cross, Paint::line(stroke));
        }
        LinkKind::Alliance => {
            sheet.rect(Area::new(x - 9.0 * u, y - 6.0 * u, 18.0 * u, 12.0 * u), 6.0 * u, disc);
            [-2.2, 2.2].into_iter().for_each(|dx| sheet.circle(at(dx, 0.0), 3.0 * u, Paint::line(Line::new(stroke.ink, 1.3 * u))));
        }
        LinkKind::Introduction => {
            sheet.circle((x, y), 7.0 * u, disc);
            let chevron = Path::new().to(at(-1.6, -3.0)).line(at(1.8, 0.0)).line(at(-1.6, 3.0));
            sheet.path(&chevron, Paint::line(stroke));
        }
    }
}

/// A short link for the legend, centred on the place.
pub(super) fn draw_link_key(sheet: &mut Sheet, t: Tools, (x, y): Point, kind: LinkKind, weight: u8) {
    let u = t.px(1.0);
    let line = line(t.palette, kind, weight, u);
    let (from, tip) = ((x - 10.0 * u, y), (x + 6.0 * u, y));
    let end = draw_end(sheet, t, kind, (from, tip), line, u * 0.85);
    sheet.line(from, end, line);
    draw_sign(sheet, t, (x - 2.0 * u, y), kind, u * 0.75);
}
