//! Places and paints a waterfall.
//!
//! Invariant: the axis has zero in it, so that lengths can be compared.

use super::{Fall, FallLook, Pillar, Waterfall};
use crate::bars::{Scale, TickWords, draw_grid};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::hatch;
use crate::legend::{Tools, empty, page};
use crate::palette::Ink;
use crate::plane::{Upright, plane};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::wrap;

pub(crate) fn draw(fall: &Waterfall, style: &Style, format: &dyn Fn(f64) -> String) -> Drawing {
    let levels = levels(fall);
    let scale = scale(&levels, style);
    let (mut sheet, t, rest) = page(style, &fall.heading);
    if levels.iter().all(|level| *level == 0.0) {
        empty(&mut sheet, t, rest, &fall.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let plot = rest.inside([0.0, t.px(18.0), 0.0, t.px(34.0)]);
    let words = TickWords::of(t, &scale, plot.w * 0.25, format);
    let plot = plot.inside([words.width, 0.0, 0.0, 0.0]);
    words.write(&mut sheet, t, plot);
    draw_grid(&plane(&mut sheet, plot, 0.0..1.0, scale.low()..scale.high(), Upright::Up), t, &scale, 1.0);
    let columns = Columns { t, plot, count: fall.steps.len() + 2, low: scale.low(), high: scale.high() };
    let marks = columns.draw(&mut sheet, fall, &levels);
    Drawing::of(sheet, marks)
}

/// The level after the start and after every step; the last is the end's.
fn levels(fall: &Waterfall) -> Vec<f64> {
    let mut level = sane(fall.start.value);
    let steps = fall.steps.iter().map(|step| {
        level += sane(step.change);
        level
    });
    let mut levels = vec![sane(fall.start.value)];
    levels.extend(steps);
    levels.push(sane(fall.end.value));
    levels
}

fn scale(levels: &[f64], style: &Style) -> Scale {
    let (low, high) = levels.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(*v), h.max(*v)));
    let wanted = (f64::from(style.height) / 90.0).clamp(2.0, 5.0) as usize;
    Scale::between(low.min(0.0), high.max(0.0), wanted)
}

struct Columns {
    t: Tools,
    plot: Area,
    count: usize,
    low: f64,
    high: f64,
}

impl Columns {
    fn slot(&self, at: usize) -> Area {
        let wide = self.plot.w / self.count as f64;
        Area::new(self.plot.x + at as f64 * wide, self.plot.y, wide, self.plot.h)
    }

    fn height(&self, value: f64) -> f64 {
        let share = (value - self.low) / (self.high - self.low);
        self.plot.bottom() - self.plot.h * share.clamp(0.0, 1.0)
    }

    fn bar(&self, at: usize, from: f64, to: f64) -> Area {
        let slot = self.slot(at);
        let half = (slot.w * 0.27).min(self.t.px(34.0));
        let (a, b) = (self.height(from), self.height(to));
        Area::new(slot.middle().0 - half, a.min(b), 2.0 * half, (a - b).abs().max(self.t.px(2.0)))
    }

    fn draw(&self, sheet: &mut Sheet, fall: &Waterfall, levels: &[f64]) -> Vec<Mark> {
        let mut marks = vec![self.pillar(sheet, 0, &fall.start)];
        for (at, step) in fall.steps.iter().enumerate() {
            self.tie(sheet, at, levels[at]);
            marks.push(self.step(sheet, at + 1, step, (levels[at], levels[at + 1])));
        }
        self.tie(sheet, fall.steps.len(), levels[fall.steps.len()]);
        marks.push(self.pillar(sheet, fall.steps.len() + 1, &fall.end));
        marks
    }

    /// A thin line from a bar to the next, at the level both share.
    fn tie(&self, sheet: &mut Sheet, at: usize, level: f64) {
        let (from, to) = (self.bar(at, level, level), self.bar(at + 1, level, level));
        let y = self.height(level);
        sheet.line((from.right(), y), (to.x, y), Line::new(self.t.palette.line_2, self.t.px(1.0)));
    }

    fn pillar(&self, sheet: &mut Sheet, at: usize, pillar: &Pillar) -> Mark {
        let value = sane(pillar.value);
        let bar = self.bar(at, 0.0, value);
        sheet.rect(bar, 0.0, Paint::fill(self.t.palette.commit));
        self.write_figure(sheet, at, &pillar.text, (bar.y - self.t.px(9.0), self.t.palette.ink_1, true));
        self.write_label(sheet, at, &pillar.label, true);
        let words = Words { title: &pillar.label, lines: &pillar.lines, target: &pillar.target };
        Mark::over(sheet, self.slot(at), words)
    }

    fn step(&self, sheet: &mut Sheet, at: usize, step: &Fall, (from, to): (f64, f64)) -> Mark {
        let bar = self.bar(at, from, to);
        let rises = to >= from;
        let ink = self.ink(step.look, (from, to));
        if rises || step.look == FallLook::Won {
            sheet.rect(bar, 0.0, Paint::fill(ink));
        } else {
            sheet.rect(bar, 0.0, Paint::fill(self.t.palette.canvas));
            sheet.path(&hatch::in_box(bar, self.t.px(4.5)), Paint::line(Line::new(ink, self.t.px(1.5))));
            sheet.rect(bar.inside([0.5; 4]), 0.0, Paint::line(Line::new(ink, self.t.px(1.0))));
        }
        let y = if rises { bar.y - self.t.px(9.0) } else { bar.bottom() + self.t.px(9.0) };
        self.write_figure(sheet, at, &step.text, (y, ink, false));
        self.write_label(sheet, at, &step.label, false);
        let words = Words { title: &step.label, lines: &step.lines, target: &step.target };
        Mark::over(sheet, self.slot(at), words)
    }

    fn ink(&self, look: FallLook, (from, to): (f64, f64)) -> Ink {
        if look == FallLook::Won {
            return self.t.palette.won;
        }
        match to.total_cmp(&from) {
            std::cmp::Ordering::Less => self.t.palette.bad,
            std::cmp::Ordering::Equal => self.t.palette.ink_3,
            std::cmp::Ordering::Greater => self.t.palette.good,
        }
    }

    fn write_figure(&self, sheet: &mut Sheet, at: usize, text: &str, (y, ink, strong): (f64, Ink, bool)) {
        let slot = self.slot(at);
        let label = Label::new(text, self.t.sizes.small, ink).anchor(Anchor::Middle).within(slot.w);
        sheet.write_centred((slot.middle().0, y), if strong { label.strong() } else { label });
    }

    /// The name below, in two lines where one is too narrow.
    fn write_label(&self, sheet: &mut Sheet, at: usize, text: &str, strong: bool) {
        let slot = self.slot(at);
        let ink = if strong { self.t.palette.ink_1 } else { self.t.palette.ink_2 };
        for (row, line) in wrap(text, self.t.sizes.small, slot.w - self.t.px(4.0), 2).iter().enumerate() {
            let y = self.plot.bottom() + self.t.px(12.0 + 14.0 * row as f64);
            let label = Label::new(line, self.t.sizes.small, ink).anchor(Anchor::Middle).within(slot.w);
            sheet.write_centred((slot.middle().0, y), label);
        }
    }
}
