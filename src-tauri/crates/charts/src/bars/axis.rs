//! What stands around the bars: value ticks and grid, period labels, the divider.
//!
//! Invariant: labels never overlap; where there is no room for all, every n-th stands.

use plotters::element::PathElement;
use plotters::style::Color;

use super::scale::Scale;
use super::{Bars, Divider};
use crate::funnel::judged;
use crate::legend::Tools;
use crate::plane::Plane;
use crate::sheet::{Anchor, Area, Label, Line, Sheet};
use crate::text::{clean, text_width};

/// Words for the ticks of a scale, and the width of the column they need.
#[derive(Debug)]
pub(crate) struct TickWords {
    words: Vec<String>,
    pub(crate) width: f64,
}

impl TickWords {
    pub(crate) fn of(t: Tools, scale: &Scale, most: f64, format: &dyn Fn(f64) -> String) -> Self {
        let words: Vec<_> = scale.ticks.iter().map(|v| clean(&format(*v))).collect();
        let widest = words.iter().map(|w| text_width(w, t.sizes.small)).fold(0.0, f64::max);
        Self { words, width: widest.min(most) + t.px(8.0) }
    }

    pub(crate) fn write(&self, sheet: &mut Sheet, t: Tools, plot: Area) {
        let step = plot.h / (self.words.len().max(2) - 1) as f64;
        for (n, word) in self.words.iter().enumerate() {
            let label = Label::new(word, t.sizes.small, t.palette.ink_3).anchor(Anchor::End);
            let place = (plot.x - t.px(8.0), plot.bottom() - n as f64 * step);
            sheet.write_centred(place, label.within(self.width - t.px(8.0) + 0.5));
        }
    }
}

/// Draws a line at every tick, stronger at zero.
pub(crate) fn draw_grid(plane: &Plane<'_>, t: Tools, scale: &Scale, periods: f64) {
    for &tick in &scale.ticks {
        let ink = if tick == 0.0 { t.palette.line_2 } else { t.palette.grid };
        let line = vec![(0.0, tick), (periods, tick)];
        // The sheet never fails, so there is no error to pass on.
        plane.draw(&PathElement::new(line, ink.rgb().stroke_width(1))).ok();
    }
}

/// Heights of the rows below the bars: labels, and changes if there are any.
pub(crate) fn rows_below(t: Tools, bars: &Bars) -> f64 {
    let changes = bars.periods.iter().any(|p| p.change.is_some());
    t.px(20.0) + if changes { t.px(16.0) } else { 0.0 }
}

/// Writes labels and changes below their bars, thinned out where they would touch.
pub(crate) fn write_below(sheet: &mut Sheet, t: Tools, plot: Area, bars: &Bars) {
    let slot = plot.w / bars.periods.len() as f64;
    let widest =
        bars.periods.iter().map(|p| text_width(&p.label, t.sizes.small)).fold(0.0, f64::max);
    let wide = widest.min(slot.max(t.px(72.0)) - t.px(6.0));
    let every = ((wide + t.px(6.0)) / slot).ceil().max(1.0) as usize;
    let room = slot * every as f64 - t.px(4.0);
    for (n, period) in bars.periods.iter().enumerate().step_by(every) {
        let x = plot.x + (n as f64 + 0.5) * slot;
        // At the right edge it moves inwards, as far as the label before it leaves room.
        let half = text_width(&period.label, t.sizes.small).min(room) / 2.0;
        let over = (x + half - sheet.width + 2.0).min(room - 2.0 * half + t.px(2.0));
        let x = x - over.max(0.0);
        let within = room.min(2.0 * (x - plot.x + t.px(24.0)).min(sheet.width - x - 2.0));
        let label = Label::new(&period.label, t.sizes.small, t.palette.ink_2);
        let place = |row: f64| (x, plot.bottom() + t.px(12.0 + 16.0 * row));
        sheet.write_centred(place(0.0), label.anchor(Anchor::Middle).within(within));
        if let Some(change) = &period.change {
            let label = Label::new(&change.text, t.sizes.small, judged(t, change));
            sheet.write_centred(place(1.0), label.anchor(Anchor::Middle).within(within));
        }
    }
}

/// Draws the line between closed and open periods, with words on both sides.
pub(crate) fn draw_divider(
    sheet: &mut Sheet,
    t: Tools,
    plot: Area,
    divider: &Divider,
    count: usize,
) {
    let x = plot.x + plot.w * divider.after.min(count) as f64 / count as f64;
    let line = Line::new(t.palette.tie, t.px(1.0)).dashed(t.px(3.0), t.px(3.0));
    let top = plot.y - t.px(18.0);
    sheet.line((x, top), (x, plot.bottom()), line);
    let y = top + t.px(7.0);
    let words = |text| Label::new(text, t.sizes.small, t.palette.ink_3);
    let left = words(&divider.left).anchor(Anchor::End);
    sheet.write_centred((x - t.px(6.0), y), left.within(x - t.px(8.0)));
    let right = words(&divider.right);
    sheet.write_centred((x + t.px(6.0), y), right.within(sheet.width - x - t.px(8.0)));
}
