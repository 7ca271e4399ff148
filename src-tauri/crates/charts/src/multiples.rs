//! Small multiples: many measures beside each other, each with its own scale, its plan and its newest
//! value in words.
//!
//! Not a comparison of measures: their units differ. Invariant: one mark per panel; every scale
//! begins at zero.

use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Heading, Tools, empty, page};
use crate::palette::Ink;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;

/// Panels in rows.
#[derive(Debug, Clone, Default)]
pub struct Multiples {
    /// Title line; the note is the place for what bars and lines are.
    pub heading: Heading,
    /// In reading order.
    pub panels: Vec<Panel>,
    /// What to say when there is nothing to draw.
    pub empty: String,
}

/// One measure.
#[derive(Debug, Clone, Default)]
pub struct Panel {
    /// Its name.
    pub name: String,
    /// Its newest value, as shown.
    pub value: String,
    /// Whether that is good news; none where it is neither.
    pub good: Option<bool>,
    /// What came and what was planned, period by period.
    pub bars: Vec<(Option<f64>, Option<f64>)>,
    /// Names of the first and the last period.
    pub ends: [String; 2],
    /// The lines of the tooltip.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

pub(crate) fn draw(multiples: &Multiples, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &multiples.heading);
    if multiples.panels.is_empty() {
        empty(&mut sheet, t, rest, &multiples.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let cells = cells(t, rest, multiples.panels.len());
    let marks = multiples.panels.iter().zip(cells).map(|(panel, area)| write(&mut sheet, t, panel, area));
    let marks = marks.collect();
    Drawing::of(sheet, marks)
}

/// As many columns as keep panels wider than high.
fn cells(t: Tools, rest: Area, count: usize) -> Vec<Area> {
    let most = ((rest.w / t.px(190.0)).floor() as usize).clamp(1, 6);
    let fitting = (1..=most).find(|columns| rest.h / count.div_ceil(*columns) as f64 >= t.px(112.0));
    let columns = fitting.unwrap_or(most).min(count.max(1)).max(most.min(3).min(count));
    // As many in each row: five and one would look like a mistake.
    let rows = count.div_ceil(columns);
    let columns = count.div_ceil(rows);
    let gap = t.px(20.0);
    let w = (rest.w - gap * (columns - 1) as f64) / columns as f64;
    let h = ((rest.h - gap * (rows - 1) as f64) / rows as f64).clamp(8.0, t.px(190.0));
    let at = |n: usize| Area::new(rest.x + (n % columns) as f64 * (w + gap), rest.y + (n / columns) as f64 * (h + gap), w, h);
    (0..count).map(at).collect()
}

fn write(sheet: &mut Sheet, t: Tools, panel: &Panel, area: Area) -> Mark {
    let (p, small) = (t.palette, t.sizes.small);
    let ink = match panel.good {
        Some(true) => p.good,
        Some(false) => p.bad,
        None => p.ink_1,
    };
    let baseline = area.y + small;
    let value = Label::new(&panel.value, small, ink).strong().anchor(Anchor::End).within(area.w * 0.45);
    let taken = sheet.write((area.right(), baseline), value);
    sheet.write((area.x, baseline), Label::new(&panel.name, small, p.ink_2).within((area.w - taken - t.px(8.0)).max(4.0)));
    let plot = area.inside([0.0, small + t.px(10.0), 0.0, small + t.px(6.0)]);
    if plot.h > 6.0 {
        bars(sheet, t, panel, plot);
        let below = plot.bottom() + small + t.px(2.0);
        sheet.write((area.x, below), Label::new(&panel.ends[0], small, p.ink_3).within(area.w * 0.5));
        if panel.bars.len() > 1 {
            sheet.write((area.right(), below), Label::new(&panel.ends[1], small, p.ink_3).anchor(Anchor::End).within(area.w * 0.5));
        }
    }
    Mark::over(sheet, area, Words { title: &panel.name, lines: &panel.lines, target: &panel.target })
}

fn bars(sheet: &mut Sheet, t: Tools, panel: &Panel, plot: Area) {
    let p = t.palette;
    let values = panel.bars.iter().flat_map(|(came, planned)| [*came, *planned]).flatten().map(sane);
    let (low, high) = values.fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
    let span = if high > low { high - low } else { 1.0 };
    let y = |value: f64| plot.bottom() - (sane(value) - low) / span * plot.h;
    let slot = plot.w / panel.bars.len().max(1) as f64;
    let last = panel.bars.iter().rposition(|(came, _)| came.is_some());
    for (at, (came, planned)) in panel.bars.iter().enumerate() {
        let x = plot.x + at as f64 * slot;
        if let Some(came) = came {
            let (top, bottom) = (y(came.max(0.0)), y(came.min(0.0)));
            let bar = Area::new(x + slot * 0.15, top, slot * 0.7, (bottom - top).max(1.0));
            let ink: Ink = if Some(at) == last { p.won } else { p.commit };
            sheet.rect(bar, 1.0, Paint::fill(ink));
        }
        if let Some(planned) = planned {
            let line = Line::new(p.goal, t.px(2.0));
            sheet.line((x + slot * 0.06, y(*planned)), (x + slot * 0.94, y(*planned)), line);
        }
    }
    sheet.line((plot.x, y(0.0)), (plot.right(), y(0.0)), Line::new(p.line_2, 1.0));
}
