//! What lies behind the cards of a matrix board: zones, grid, borders of levels, sums.
//!
//! Invariant: a warning is told by sign and words, not by colour alone.

use super::frame::{Plot, line_height};
use super::label::touch;
use super::{Corner, Matrix, Tint, Zone};
use crate::legend::Tools;
use crate::palette::Ink;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};
use crate::text::{text_width, wrap};

/// Draws what lies behind the cards; tells where the words of the zones came to stand.
pub(super) fn draw_zones(
    sheet: &mut Sheet,
    t: Tools,
    plot: &Plot,
    matrix: &Matrix,
    signs: &[Area],
) -> Vec<Area> {
    let p = t.palette;
    sheet.rect(plot.area(), 0.0, Paint::fill(p.canvas));
    let areas: Vec<_> = matrix.zones.iter().map(|z| zone_area(plot, z)).collect();
    for (zone, area) in matrix.zones.iter().zip(&areas) {
        sheet.rect(*area, 0.0, Paint::fill(tint(t, zone.tint)));
    }
    draw_grid(sheet, t, plot, matrix);
    for area in &areas {
        sheet.rect(*area, 0.0, Paint::line(Line::new(p.line_2, t.px(1.25))));
    }
    sheet.rect(plot.area(), 0.0, Paint::line(Line::new(p.line_2, t.px(1.0))));
    let write = |(zone, area): (&Zone, &Area)| {
        let corner = free_corner(t, plot, zone, signs);
        write_zone(sheet, t, *area, zone, corner);
        words_area(t, plot, zone, corner)
    };
    matrix.zones.iter().zip(&areas).map(write).collect()
}

fn tint(t: Tools, tint: Tint) -> Ink {
    let [main, secondary, passing, give_up] = t.palette.zones;
    match tint {
        Tint::Main => main,
        Tint::Secondary => secondary,
        Tint::Passing => passing,
        Tint::GiveUp => give_up,
        Tint::Risk => t.palette.risk,
        Tint::Plain => t.palette.canvas,
    }
}

fn zone_area(plot: &Plot, zone: &Zone) -> Area {
    let [left, low, right, high] = zone.area;
    let ((x0, y0), (x1, y1)) = (plot.pixel((left, high)), plot.pixel((right, low)));
    Area::new(x0, y0, x1 - x0, y1 - y0)
}

fn draw_grid(sheet: &mut Sheet, t: Tools, plot: &Plot, matrix: &Matrix) {
    let line = Line::new(t.palette.grid, t.px(1.0));
    let inner = |ticks: &[(f64, String)]| -> Vec<f64> {
        ticks.iter().map(|(v, _)| *v).filter(|v| *v > 0.0 && *v < 100.0).collect()
    };
    for v in inner(&matrix.x.ticks) {
        sheet.line(plot.pixel((v, 0.0)), plot.pixel((v, 100.0)), line);
    }
    for v in inner(&matrix.y.ticks) {
        sheet.line(plot.pixel((0.0, v)), plot.pixel((100.0, v)), line);
    }
    draw_bands(sheet, t, plot, matrix);
}

/// The borders between the levels of banded axes.
fn draw_bands(sheet: &mut Sheet, t: Tools, plot: &Plot, matrix: &Matrix) {
    let line = Line::new(t.palette.line_2, t.px(1.0));
    for v in borders(matrix.x.bands.len()) {
        sheet.line(plot.pixel((v, 0.0)), plot.pixel((v, 100.0)), line);
    }
    for v in borders(matrix.y.bands.len()) {
        sheet.line(plot.pixel((0.0, v)), plot.pixel((100.0, v)), line);
    }
}

/// Where one level ends and the next begins, axis values; none at the ends of the axis.
pub(super) fn borders(count: usize) -> impl Iterator<Item = f64> {
    (1..count).map(move |n| (100.0 * n as f64 / count as f64).round())
}

/// The corner asked for, or the first other one whose words no sign would cover.
fn free_corner(t: Tools, plot: &Plot, zone: &Zone, signs: &[Area]) -> Corner {
    let corners =
        [zone.corner, Corner::TopRight, Corner::TopLeft, Corner::BottomRight, Corner::BottomLeft];
    let free = |corner: &Corner| {
        let words = words_area(t, plot, zone, *corner);
        !signs.iter().any(|sign| touch(&words, sign))
    };
    corners.into_iter().find(free).unwrap_or(zone.corner)
}

fn write_zone(sheet: &mut Sheet, t: Tools, area: Area, zone: &Zone, corner: Corner) {
    let inner = area.inside([t.px(12.0), t.px(18.0), t.px(12.0), t.px(18.0)]);
    let right = matches!(corner, Corner::TopRight | Corner::BottomRight);
    let top = matches!(corner, Corner::TopLeft | Corner::TopRight);
    let (x, anchor) = if right { (inner.right(), Anchor::End) } else { (inner.x, Anchor::Start) };
    let line = if t.compact { "" } else { zone.line.as_str() };
    let step = line_height(t) * 1.1;
    let flags = flag_lines(t, inner.w, zone);
    let lines = flags.len() + usize::from(!line.is_empty());
    let lines = if zone.name.is_empty() { lines.saturating_sub(1) } else { lines };
    let below = step * lines as f64;
    let y = if top { inner.y } else { (inner.bottom() - below).max(inner.y) };
    let name = Label::new(&zone.name, t.sizes.body, t.palette.ink_1).strong();
    let name =
        if t.compact { Label::new(&zone.name, t.sizes.small, t.palette.ink_3) } else { name };
    sheet.write_centred((x, y), name.anchor(anchor).within(inner.w));
    let label = Label::new(line, t.sizes.small, t.palette.ink_3);
    let under = if zone.name.is_empty() { y } else { y + step };
    sheet.write_centred((x, under), label.anchor(anchor).within(inner.w));
    for (n, flag) in flags.iter().rev().enumerate() {
        let first = n + 1 == flags.len();
        write_flag(sheet, t, (x, y + below - n as f64 * step), anchor, (flag, first));
    }
}

/// The box of the words of a zone in a corner.
fn words_area(t: Tools, plot: &Plot, zone: &Zone, corner: Corner) -> Area {
    let inner = zone_area(plot, zone).inside([t.px(12.0), t.px(10.0), t.px(12.0), t.px(10.0)]);
    let width = |text: &str, size: f64| text_width(text, size) * 1.04;
    let flag = zone.flag.as_ref().map(|flag| width(flag, t.sizes.small) + t.px(15.0));
    let line = (!zone.line.is_empty() && !t.compact).then(|| width(&zone.line, t.sizes.small));
    let name = (!zone.name.is_empty()).then(|| width(&zone.name, t.sizes.body));
    let more = flag_lines(t, inner.w, zone).len().saturating_sub(1);
    let rows = [name, line, flag].into_iter().flatten();
    let (count, wide) = rows.fold((more as f64, 0.0_f64), |(n, wide), w| (n + 1.0, wide.max(w)));
    let (w, h) = (wide.min(inner.w), (count * line_height(t) * 1.1).min(inner.h));
    let right = matches!(corner, Corner::TopRight | Corner::BottomRight);
    let top = matches!(corner, Corner::TopLeft | Corner::TopRight);
    let x = if right { inner.right() - w } else { inner.x };
    Area::new(x, if top { inner.y } else { inner.bottom() - h }, w, h)
}

/// The words of a warning in at most two lines that leave room for the triangle.
fn flag_lines(t: Tools, room: f64, zone: &Zone) -> Vec<String> {
    let words = |flag: &String| wrap(flag, t.sizes.small, (room - t.px(15.0)) / 1.02, 2);
    zone.flag.as_ref().map(words).unwrap_or_default()
}

/// One line of the words of a warning; a triangle before the first.
fn write_flag(
    sheet: &mut Sheet,
    t: Tools,
    (x, y): (f64, f64),
    anchor: Anchor,
    (flag, first): (&str, bool),
) {
    let sign = t.px(15.0);
    let label = Label::new(flag, t.sizes.small, t.palette.bad).strong().anchor(anchor);
    let left = if anchor == Anchor::End { x } else { x + sign };
    let used = sheet.write_centred((left, y), label);
    if !first {
        return;
    }
    let middle =
        if anchor == Anchor::End { x - used - sign / 2.0 - t.px(1.0) } else { x + sign * 0.4 };
    let r = t.px(5.0);
    let triangle = Path::new().to((middle, y - r)).line((middle + r, y + r * 0.8));
    let triangle = triangle.line((middle - r, y + r * 0.8)).close();
    let line = Line::new(t.palette.bad, t.px(1.5));
    sheet.path(&triangle, Paint::line(line));
    sheet.line((middle, y - r * 0.35), (middle, y + r * 0.4), line);
}
