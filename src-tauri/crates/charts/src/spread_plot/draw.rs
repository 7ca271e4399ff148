//! Places and paints a distribution.
//!
//! Invariant: the axis holds all bars, the range and the target.

use super::{Aim, Likely, SpreadPlot};
use crate::bars::Scale;
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Tools, empty, page};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::text_width;

pub(crate) fn draw(plot: &SpreadPlot, style: &Style, format: &dyn Fn(f64) -> String) -> Drawing {
    let (mut sheet, t, rest) = page(style, &plot.heading);
    if plot.bars.is_empty() {
        empty(&mut sheet, t, rest, &plot.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let below = if plot.range.is_some() { 58.0 } else { 20.0 };
    let field = rest.inside([0.0, t.px(if plot.target.is_some() { 40.0 } else { 8.0 }), 0.0, t.px(below)]);
    let axis = Axis::of(plot, field);
    axis.write_ticks(&mut sheet, t, format);
    let marks = plot.bars.iter().map(|bar| axis.draw_bar(&mut sheet, t, bar, plot)).collect();
    sheet.line((field.x, field.bottom()), (field.right(), field.bottom()), Line::new(t.palette.line_2, t.px(1.0)));
    if let Some(aim) = &plot.target {
        axis.draw_aim(&mut sheet, t, aim);
    }
    if let Some(range) = &plot.range {
        axis.draw_range(&mut sheet, t, range);
    }
    Drawing::of(sheet, marks)
}

struct Axis {
    field: Area,
    low: f64,
    high: f64,
    most: f64,
}

impl Axis {
    fn of(plot: &SpreadPlot, field: Area) -> Self {
        let ends = plot.bars.iter().flat_map(|bar| [bar.from, bar.to]);
        let range = plot.range.iter().flatten().map(|(value, _)| *value);
        let all = ends.chain(range).chain(plot.target.iter().map(|aim| aim.at)).map(sane);
        let (low, high) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
        let most = plot.bars.iter().map(|bar| sane(bar.chance)).fold(0.0, f64::max);
        // Far from zero one unit more would be the same number.
        let high = if high > low { high } else { low + (low.abs() * 1e-6).max(1.0) };
        Self { field, low, high, most: if most > 0.0 { most } else { 1.0 } }
    }

    fn x(&self, value: f64) -> f64 {
        let share = (sane(value) - self.low) / (self.high - self.low);
        self.field.x + self.field.w * share.clamp(0.0, 1.0)
    }

    fn write_ticks(&self, sheet: &mut Sheet, t: Tools, format: &dyn Fn(f64) -> String) {
        let wanted = (self.field.w / t.px(110.0)).clamp(2.0, 8.0) as usize;
        let mut free = f64::NEG_INFINITY;
        for tick in Scale::between(self.low, self.high, wanted).ticks {
            let words = format(tick);
            let half = text_width(&words, t.sizes.small) / 2.0;
            let x = self.x(tick);
            let inside = (self.low..=self.high).contains(&tick) && x - half > free && x + half <= sheet.width;
            if !inside {
                continue;
            }
            free = x + half + t.px(10.0);
            let foot = self.field.bottom();
            sheet.line((x, foot), (x, foot + t.px(4.0)), Line::new(t.palette.line_2, t.px(1.0)));
            let label = Label::new(&words, t.sizes.small, t.palette.ink_3).anchor(Anchor::Middle);
            sheet.write_centred((x, foot + t.px(12.0)), label);
        }
    }

    /// A bar; cut in two where the target lies within it.
    fn draw_bar(&self, sheet: &mut Sheet, t: Tools, bar: &Likely, plot: &SpreadPlot) -> Mark {
        let ends = (self.x(bar.from), self.x(bar.to));
        let (left, right) = (ends.0.min(ends.1), ends.0.max(ends.1));
        let gap = ((right - left) * 0.06).min(t.px(1.0));
        let high = self.field.h * (sane(bar.chance) / self.most).clamp(0.0, 1.0);
        let at = plot.target.as_ref().map_or(left, |aim| self.x(aim.at).clamp(left, right));
        let part = |from: f64, to: f64| Area::new(from, self.field.bottom() - high, to - from, high);
        if at > left + gap {
            sheet.rect(part(left + gap, at.min(right - gap)), 0.0, Paint::fill(t.palette.before));
        }
        if at < right - gap {
            sheet.rect(part(at.max(left + gap), right - gap), 0.0, Paint::fill(t.palette.commit));
        }
        let column = Area::new(left, self.field.y, (right - left).max(1.0), self.field.h);
        Mark::over(sheet, column, Words { title: &bar.title, lines: &bar.lines, target: &bar.opens })
    }

    /// The target's line with its words above, and on both sides how likely they are.
    fn draw_aim(&self, sheet: &mut Sheet, t: Tools, aim: &Aim) {
        let (x, top) = (self.x(aim.at), self.field.y - t.px(32.0));
        let line = |ink, width: f64| Line::new(ink, t.px(width));
        sheet.line((x, self.field.y - t.px(16.0)), (x, self.field.bottom()), line(t.palette.canvas, 4.0));
        sheet.line((x, self.field.y - t.px(16.0)), (x, self.field.bottom()), line(t.palette.goal, 1.75));
        let wide = text_width(&aim.name, t.sizes.small) / 2.0 + t.px(2.0);
        let middle = x.clamp(self.field.x + wide, (self.field.right() - wide).max(self.field.x + wide));
        let name = Label::new(&aim.name, t.sizes.small, t.palette.ink_1).strong().anchor(Anchor::Middle);
        sheet.write_centred((middle, top + t.px(4.0)), name.within(self.field.w));
        let y = self.field.y - t.px(10.0);
        let below = Label::new(&aim.below, t.sizes.small, t.palette.ink_3).anchor(Anchor::End);
        sheet.write_centred((x - t.px(6.0), y), below.within(x - t.px(8.0)));
        let reached = Label::new(&aim.reached, t.sizes.small, t.palette.target);
        sheet.write_centred((x + t.px(6.0), y), reached.within(sheet.width - x - t.px(8.0)));
    }

    /// A whisker below the axis with words at its ends and its middle.
    fn draw_range(&self, sheet: &mut Sheet, t: Tools, range: &[(f64, String); 3]) {
        let y = self.field.bottom() + t.px(32.0);
        let [low, middle, high] = [0, 1, 2].map(|at| self.x(range[at].0));
        let line = Line::new(t.palette.goal, t.px(1.25));
        sheet.line((low, y), (high, y), line);
        for end in [low, high] {
            sheet.line((end, y - t.px(3.5)), (end, y + t.px(3.5)), line);
        }
        sheet.circle((middle, y), t.px(3.0), Paint::fill(t.palette.goal));
        self.write_range(sheet, t, (y + t.px(14.0), [low, middle, high]), range);
    }

    /// Pushed apart where they would touch.
    fn write_range(&self, sheet: &mut Sheet, t: Tools, (y, at): (f64, [f64; 3]), range: &[(f64, String); 3]) {
        let half = |n: usize| text_width(&range[n].1, t.sizes.small) / 2.0 + t.px(6.0);
        let edge = (half(1) + self.field.x + 2.0 * half(0), self.field.right() - half(1) - 2.0 * half(2));
        let middle = if edge.0 < edge.1 { at[1].clamp(edge.0, edge.1) } else { self.field.middle().0 };
        let low = at[0].min(middle - half(1) - half(0)).max(self.field.x + half(0) - t.px(6.0));
        let high = at[2].max(middle + half(1) + half(2)).min(self.field.right() - half(2) + t.px(6.0));
        for (n, x) in [low, middle, high].into_iter().enumerate() {
            let ink = if n == 1 { t.palette.ink_1 } else { t.palette.ink_2 };
            let label = Label::new(&range[n].1, t.sizes.small, ink).anchor(Anchor::Middle);
            sheet.write_centred((x, y), label.within(self.field.w / 3.0));
        }
    }
}
