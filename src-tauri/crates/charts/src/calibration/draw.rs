//! Places and paints a calibration chart.
//!
//! Invariant: the square stays a square; the point furthest off says its figures beside it.

use super::{Calibration, Kept};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Tools, empty, page};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};
use crate::style::Style;
use crate::text::text_width;

pub(crate) fn draw(chart: &Calibration, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &chart.heading);
    if chart.points.is_empty() {
        empty(&mut sheet, t, rest, &chart.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let words = chart.ticks.iter().map(|tick| text_width(tick, t.sizes.small)).fold(0.0, f64::max);
    let left = words + t.px(8.0) + if chart.up.is_empty() { 0.0 } else { t.px(18.0) };
    let room = rest.inside([left, t.px(10.0), t.px(8.0), t.px(38.0)]);
    // Wider than high is easier to read, but a slope of one must look like one.
    let wide = (room.h * 1.5).min(room.w);
    let plot = Area::new(room.x, room.y, wide, room.h);
    draw_frame(&mut sheet, t, plot, chart);
    draw_points(&mut sheet, t, plot, &chart.points);
    let marks = chart.points.iter().map(|point| mark(&sheet, t, plot, point)).collect();
    Drawing::of(sheet, marks)
}

fn at(plot: Area, across: f64, up: f64) -> (f64, f64) {
    let share = |value: f64| sane(value).clamp(0.0, 1.0);
    (plot.x + plot.w * share(across), plot.bottom() - plot.h * share(up))
}

fn draw_frame(sheet: &mut Sheet, t: Tools, plot: Area, chart: &Calibration) {
    for (n, tick) in chart.ticks.iter().enumerate() {
        let share = n as f64 / 2.0;
        let (x, y) = at(plot, share, share);
        let ink = if n == 0 { t.palette.line_2 } else { t.palette.grid };
        sheet.line((plot.x, y), (plot.right(), y), Line::new(ink, t.px(1.0)));
        sheet.line((x, plot.y), (x, plot.bottom()), Line::new(ink, t.px(1.0)));
        let label = Label::new(tick, t.sizes.small, t.palette.ink_3);
        sheet.write_centred((plot.x - t.px(8.0), y), label.anchor(Anchor::End));
        sheet.write_centred((x, plot.bottom() + t.px(12.0)), label.anchor(Anchor::Middle));
    }
    let line = Line::new(t.palette.ink_3, t.px(1.0)).dashed(t.px(4.0), t.px(3.0));
    sheet.line(at(plot, 0.0, 0.0), at(plot, 1.0, 1.0), line);
    let words = Label::new(&chart.diagonal, t.sizes.small, t.palette.ink_2);
    let beside = plot.right() + t.px(8.0);
    let inside = sheet.width - beside < text_width(&chart.diagonal, t.sizes.small);
    let (x, y, words) = if inside {
        (plot.right() - t.px(52.0), plot.y + t.px(8.0), words.anchor(Anchor::End))
    } else {
        (beside, plot.y + t.px(2.0), words)
    };
    sheet.write_centred((x, y), words);
    let name = |text| Label::new(text, t.sizes.small, t.palette.ink_2).anchor(Anchor::Middle);
    sheet.write_centred((plot.middle().0, plot.bottom() + t.px(30.0)), name(&chart.across).within(plot.w));
    sheet.write_upwards((plot.x - t.px(8.0) - tick_room(t, chart), plot.middle().1), name(&chart.up).within(plot.h));
}

fn tick_room(t: Tools, chart: &Calibration) -> f64 {
    chart.ticks.iter().map(|tick| text_width(tick, t.sizes.small)).fold(0.0, f64::max) + t.px(8.0)
}

fn draw_points(sheet: &mut Sheet, t: Tools, plot: Area, points: &[Kept]) {
    let place = |point: &Kept| at(plot, point.said, point.came);
    let mut path = Path::new();
    for (n, point) in points.iter().enumerate() {
        path = if n == 0 { path.to(place(point)) } else { path.line(place(point)) };
        let whisker = Line::new(t.palette.won, t.px(1.25));
        sheet.line(at(plot, point.said, point.low), at(plot, point.said, point.high), whisker);
    }
    sheet.path(&path, Paint::line(Line::new(t.palette.won, t.px(1.5))));
    for point in points {
        let dot = Paint::fill(t.palette.won).and_line(Line::new(t.palette.canvas, t.px(1.0)));
        sheet.circle(place(point), radius(t, points, point), dot);
    }
}

/// The area of a dot follows its cases.
fn radius(t: Tools, points: &[Kept], point: &Kept) -> f64 {
    let most = points.iter().map(|point| point.cases).max().unwrap_or(1).max(1);
    t.px(3.0 + 4.0 * (point.cases as f64 / most as f64).sqrt())
}

fn mark(sheet: &Sheet, t: Tools, plot: Area, point: &Kept) -> Mark {
    let (x, high) = at(plot, point.said, point.high);
    let (_, low) = at(plot, point.said, point.low);
    let area = Area::new(x - t.px(9.0), high - t.px(6.0), t.px(18.0), low - high + t.px(12.0));
    Mark::over(sheet, area, Words { title: &point.title, lines: &point.lines, target: &point.target })
}
