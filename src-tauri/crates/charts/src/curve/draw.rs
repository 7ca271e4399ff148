//! Places and paints a lifecycle curve.
//!
//! Invariant: each phase has a band of its own, and its accounts stay in it.

use super::spline::Spline;
use super::spread::{CellSize, cells};
use super::{Curve, CurveItem, Phase, item};
use crate::aside;
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Tools, empty, page};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::{is_upright, wrap};

/// The names told in the tooltip of the rest.
const TOLD: usize = 20;

pub(crate) fn draw(curve: &Curve, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &curve.heading);
    if curve.phases.is_empty() {
        empty(&mut sheet, t, rest, &curve.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let (rest, aside) = aside::write(&mut sheet, t, rest, curve.aside.as_ref());
    let frame = Frame::of(t, rest, curve);
    frame.draw_plot(&mut sheet, t, curve, rest.x);
    draw_ways(&mut sheet, t, &frame, curve);
    let mut marks = Vec::new();
    for band in &frame.bands {
        draw_phase(&mut sheet, t, &frame, band);
        let phase = band.phase;
        let words = Words { title: &phase.name, lines: &phase.lines, target: &phase.target };
        marks.push(Mark::over(
            &sheet,
            Area { h: rest.bottom() - frame.plot.y, ..band.area },
            words,
        ));
        draw_items(&mut sheet, t, &frame, band, curve, &mut marks);
    }
    marks.extend(aside);
    Drawing::of(sheet, marks)
}

/// The part of the plot that belongs to a phase.
struct Band<'a> {
    phase: &'a Phase,
    /// Its position in the data.
    index: usize,
    /// Its point on the curve, px.
    at: (f64, f64),
    area: Area,
}

struct Frame<'a> {
    plot: Area,
    spline: Spline,
    /// From left to right.
    bands: Vec<Band<'a>>,
}

impl<'a> Frame<'a> {
    fn of(t: Tools, area: Area, curve: &'a Curve) -> Self {
        let left = if curve.up.is_empty() { 0.0 } else { t.px(22.0) };
        let notes = curve.phases.iter().any(|phase| !phase.note.is_empty()) && !t.compact;
        let below = t.px(if notes { 52.0 } else { 38.0 }).min(area.h * 0.4);
        let plot = area.inside([left, 0.0, 0.0, below]);
        let bands = bands(t, plot, &curve.phases);
        let spline = Spline::through(bands.iter().map(|band| band.at).collect());
        Self { plot, spline, bands }
    }

    fn draw_plot(&self, sheet: &mut Sheet, t: Tools, curve: &Curve, left: f64) {
        let (p, plot) = (t.palette, self.plot);
        for band in self.bands.iter().skip(1) {
            let x = band.area.x;
            sheet.line((x, plot.y), (x, plot.bottom()), Line::new(p.grid, t.px(1.0)));
        }
        let base = Line::new(p.line_2, t.px(1.0));
        sheet.line((plot.x, plot.bottom()), (plot.right(), plot.bottom()), base);
        sheet.path(&self.spline.path(), Paint::line(Line::new(p.won, t.px(2.5))));
        let name = format!("{} →", curve.up);
        let place = (left + t.px(7.0), plot.middle().1);
        match (curve.up.is_empty(), is_upright(&curve.up)) {
            (true, _) => {}
            (_, true) => {
                let name = format!("↑{}", curve.up);
                let label = Label::new(&name, t.sizes.small, p.ink_2);
                sheet.write_upright(place, label.within(plot.h));
            }
            _ => {
                sheet.write_upwards(place, Label::new(&name, t.sizes.small, p.ink_2).within(plot.h))
            }
        }
    }

    fn point(&self, index: usize) -> Option<(f64, f64)> {
        self.bands.iter().find(|band| band.index == index).map(|band| band.at)
    }
}

/// Bands from left to right; borders lie halfway between the points of neighbours.
fn bands(t: Tools, plot: Area, phases: &[Phase]) -> Vec<Band<'_>> {
    let inner = plot.inside([t.px(10.0), t.px(12.0), t.px(10.0), t.px(10.0)]);
    let share = |v: f64| sane(v).clamp(0.0, 100.0) / 100.0;
    let mut places: Vec<_> = phases
        .iter()
        .enumerate()
        .map(|(n, phase)| {
            (n, inner.x + inner.w * share(phase.at.0), inner.bottom() - inner.h * share(phase.at.1))
        })
        .collect();
    places.sort_by(|a, b| a.1.total_cmp(&b.1));
    keep_apart(&mut places, &inner);
    let border = |n: usize| match n {
        0 => plot.x,
        n if n >= places.len() => plot.right(),
        n => (places[n - 1].1 + places[n].1) / 2.0,
    };
    let band = |n: usize| {
        let (index, x, y) = places[n];
        let area = Area { x: border(n), w: border(n + 1) - border(n), ..plot };
        Band { phase: &phases[index], index, at: (x, y), area }
    };
    (0..places.len()).map(band).collect()
}

/// Points that would share a place move apart, evenly, without leaving the plot.
fn keep_apart(places: &mut [(usize, f64, f64)], inner: &Area) {
    let least = inner.w / (places.len() as f64 * 4.0);
    let mut low = inner.x;
    for (n, place) in places.iter_mut().enumerate() {
        place.1 = place.1.max(if n == 0 { low } else { low + least });
        low = place.1;
    }
    let mut high = inner.right();
    for (n, place) in places.iter_mut().rev().enumerate() {
        place.1 = place.1.min(if n == 0 { high } else { high - least });
        high = place.1;
    }
}

/// The point on the curve, and the name below the plot.
fn draw_phase(sheet: &mut Sheet, t: Tools, frame: &Frame<'_>, band: &Band<'_>) {
    let p = t.palette;
    let ring = Paint::fill(p.canvas).and_line(Line::new(p.won, t.px(2.0)));
    sheet.circle(band.at, t.px(5.0), ring);
    let room = band.area.w - t.px(6.0);
    let x = band.area.middle().0;
    let mut y = frame.plot.bottom() + t.px(12.0);
    for line in wrap(&band.phase.name, t.sizes.small, room, 2) {
        let label = Label::new(&line, t.sizes.small, p.ink_1).anchor(Anchor::Middle);
        sheet.write_centred((x, y), label.within(room));
        y += t.px(14.0);
    }
    if !t.compact {
        let note = Label::new(&band.phase.note, t.sizes.small, p.ink_3).anchor(Anchor::Middle);
        sheet.write_centred((x, y), note.within(room));
    }
}

/// One arrow along the curve for each way that is suggested.
fn draw_ways(sheet: &mut Sheet, t: Tools, frame: &Frame<'_>, curve: &Curve) {
    let ways = curve.items.iter().filter_map(|item| Some((item.phase, item.suggested?)));
    let ways: std::collections::BTreeSet<_> = ways.filter(|(from, to)| from != to).collect();
    for (from, to) in ways {
        if let (Some(from), Some(to)) = (frame.point(from), frame.point(to)) {
            item::draw_way(sheet, t, &frame.spline, from.0, to.0);
        }
    }
}

fn draw_items(
    sheet: &mut Sheet,
    t: Tools,
    frame: &Frame<'_>,
    band: &Band<'_>,
    curve: &Curve,
    marks: &mut Vec<Mark>,
) {
    let items: Vec<_> = curve.items.iter().filter(|item| item.phase == band.index).collect();
    let size = CellSize { w: t.px(120.0), h: t.px(18.0), gap: t.px(15.0) };
    let area = band.area.inside([t.px(2.0), t.px(2.0), t.px(2.0), t.px(2.0)]);
    let places = cells(area, &frame.spline, band.at, size, items.len());
    let fit = if places.len() < items.len() { places.len().saturating_sub(1) } else { items.len() };
    let (shown, rest) = items.split_at(fit);
    for (found, cell) in shown.iter().zip(&places) {
        item::draw(sheet, t, *cell, found, curve);
        let words = Words { title: &found.name, lines: &found.lines, target: &found.target };
        marks.push(Mark::over(sheet, *cell, words));
    }
    if let Some(cell) = places.get(fit).filter(|_| !rest.is_empty()) {
        marks.push(draw_rest(sheet, t, *cell, rest, band.phase));
    }
}

/// How many more there are; the first of them in the tooltip.
fn draw_rest(sheet: &mut Sheet, t: Tools, cell: Area, rest: &[&CurveItem], phase: &Phase) -> Mark {
    let text = format!("+{}", rest.len());
    let label = Label::new(&text, t.sizes.small, t.palette.ink_2).strong().within(cell.w);
    sheet.write_centred((cell.x + t.px(3.0), cell.middle().1), label);
    let lines: Vec<_> = rest.iter().take(TOLD).map(|item| item.name.clone()).collect();
    Mark::over(sheet, cell, Words { title: &text, lines: &lines, target: &phase.target })
}
