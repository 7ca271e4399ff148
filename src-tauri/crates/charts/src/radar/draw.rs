//! Places and paints a radar.
//!
//! Invariant: who is filled lies below the web, so that rings and axes stay to be read.

use super::web::Web;
use super::{Radar, RadarShape};
use crate::drawing::{Drawing, Mark, Words};
use crate::legend::{Legend, Tools, empty, page};
use crate::palette::Ink;
use crate::sheet::{Area, Line, Paint, Path, Sheet};
use crate::style::Style;

/// Lengths of line and gap, told apart without colour.
const DASHES: [Option<(f64, f64)>; 4] = [None, Some((6.0, 3.0)), Some((2.0, 3.0)), Some((9.0, 3.0))];

pub(crate) fn draw(radar: &Radar, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &radar.heading);
    if radar.axes.is_empty() || radar.shapes.is_empty() {
        empty(&mut sheet, t, rest, &radar.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let rest = write_legend(&mut sheet, t, rest, radar);
    let web = Web::of(t, rest, radar.axes.len());
    let values = |shape: &RadarShape| shape.points.iter().map(|point| point.value).collect::<Vec<_>>();
    if let Some(first) = radar.shapes.first() {
        sheet.path(&web.around(values(first).into_iter()), Paint::fill(t.palette.accent_weak));
    }
    web.draw(&mut sheet, t, &radar.rings);
    for (at, shape) in radar.shapes.iter().enumerate().rev() {
        sheet.path(&web.around(values(shape).into_iter()), Paint::line(line(t, at)));
    }
    web.write(&mut sheet, t, &radar.axes);
    let marks = points(&mut sheet, t, &web, radar);
    Drawing::of(sheet, marks)
}

fn write_legend(sheet: &mut Sheet, t: Tools, rest: Area, radar: &Radar) -> Area {
    let keys = radar.shapes.iter().enumerate().map(|(at, shape)| (shape.name.as_str(), at));
    let legend = Legend::new(t, rest.w, keys);
    let high = legend.height(t);
    legend.draw(sheet, t, (rest.x, rest.bottom() - high), |sheet, (x, y), at| {
        sheet.line((x - t.px(8.0), y), (x + t.px(8.0), y), line(t, *at));
        sign(sheet, t, (x, y), *at);
    });
    rest.inside([0.0, 0.0, 0.0, high + t.px(6.0)])
}

/// A sign on every point, axis by axis; whoever comes first lies on top.
fn points(sheet: &mut Sheet, t: Tools, web: &Web, radar: &Radar) -> Vec<Mark> {
    let mut marks = Vec::new();
    for axis in 0..radar.axes.len() {
        for (at, shape) in radar.shapes.iter().enumerate().rev() {
            let Some(point) = shape.points.get(axis) else { continue };
            let (x, y) = web.point(axis, point.value);
            sign(sheet, t, (x, y), at);
            let side = t.px(12.0);
            let area = Area::new(x - side / 2.0, y - side / 2.0, side, side);
            marks.push(Mark::over(sheet, area, Words { title: &shape.name, lines: &point.lines, target: &None }));
        }
    }
    marks
}

fn ink(t: Tools, at: usize) -> Ink {
    let tones = &t.palette.tones;
    tones[at % tones.len()]
}

fn line(t: Tools, at: usize) -> Line {
    let line = Line::new(ink(t, at), t.px(if at == 0 { 2.25 } else { 1.5 }));
    match DASHES[at % DASHES.len()] {
        Some((on, off)) => line.dashed(t.px(on), t.px(off)),
        None => line,
    }
}

/// Round, square, standing on a corner, three-cornered.
fn sign(sheet: &mut Sheet, t: Tools, (x, y): (f64, f64), at: usize) {
    let r = t.px(4.0);
    let paint = Paint::fill(ink(t, at)).and_line(Line::new(t.palette.canvas, t.px(1.0)));
    match at % 4 {
        0 => sheet.circle((x, y), r, paint),
        1 => sheet.rect(Area::new(x - r, y - r, 2.0 * r, 2.0 * r), 0.0, paint),
        2 => sheet.path(&Path::new().to((x, y - r)).line((x + r, y)).line((x, y + r)).line((x - r, y)).close(), paint),
        _ => sheet.path(&Path::new().to((x, y - r)).line((x + r, y + r)).line((x - r, y + r)).close(), paint),
    }
}
