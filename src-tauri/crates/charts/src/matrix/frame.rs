//! The frame of a matrix board: where the plot lies, and how large labels are.
//!
//! Invariant: what is told here is what is drawn, so a layout made with it fits.

use super::{Card, Look, Matrix, axis};
use crate::drawing::sane;
use crate::legend::{Legend, Tools, heading_height};
use crate::sheet::Area;
use crate::style::Style;
use crate::text::text_width;

/// The plot of a matrix board inside its picture, px. Axis value (0, 0) is at the lower left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Plot {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width of 100 axis units.
    pub w: f64,
    /// Height of 100 axis units.
    pub h: f64,
}

impl Plot {
    /// The pixel of a pair of axis values.
    pub fn pixel(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let share = |v: f64| sane(v).clamp(0.0, 100.0) / 100.0;
        (self.x + share(x) * self.w, self.y + (1.0 - share(y)) * self.h)
    }

    pub(crate) fn area(&self) -> Area {
        Area::new(self.x, self.y, self.w, self.h)
    }
}

/// Where the plot of this board lies when drawn in this style; for placing labels beforehand.
pub fn matrix_plot(matrix: &Matrix, style: &Style) -> Plot {
    let style = style.held();
    let t = Tools::of(&style);
    let frame = Frame::of(t, matrix, &style);
    frame.plot
}

/// Width and height a card's label takes in this style, px; for placing labels beforehand.
pub fn card_label_size(card: &Card, style: &Style) -> (f64, f64) {
    let t = Tools::of(&style.held());
    let strong = if card.look == Look::Key { 1.02 } else { 1.0 };
    let label = text_width(&card.label, name_size(t)) * strong;
    let lines = if card.sub.is_empty() || t.compact { 1.0 } else { 2.0 };
    (label.max(text_width(&card.sub, t.sizes.small)), lines * line_height(t))
}

pub(crate) fn name_size(t: Tools) -> f64 {
    if t.compact { t.sizes.small } else { t.px(12.5) }
}

pub(crate) fn line_height(t: Tools) -> f64 {
    t.px(15.0)
}

/// The parts of the picture around the plot.
pub(crate) struct Frame<'a> {
    pub(crate) plot: Plot,
    pub(crate) legend: Legend<'a, Look>,
    pub(crate) note: f64,
}

impl<'a> Frame<'a> {
    pub(crate) fn of(t: Tools, matrix: &'a Matrix, style: &Style) -> Self {
        let (width, height) = (f64::from(style.width), f64::from(style.height));
        let page = Area::new(0.0, 0.0, width, height).inside([t.margin(); 4]);
        let legend =
            Legend::new(t, page.w, matrix.legend.iter().map(|k| (k.text.as_str(), k.look)));
        let note = if matrix.legend_note.is_empty() || t.compact { 0.0 } else { t.px(18.0) };
        let below = legend.height(t) + note;
        let below = if below > 0.0 { below + t.px(8.0) } else { 0.0 };
        let left = name_room(t, &matrix.y.name) + tick_room(t, matrix, page.w);
        let bottom =
            below + axis::below_x(t, page.w - left, &matrix.x) + name_room(t, &matrix.x.name);
        let top = heading_height(t, &matrix.heading);
        let area = page.inside([left, top, 0.0, bottom]);
        Self { plot: Plot { x: area.x, y: area.y, w: area.w, h: area.h }, legend, note }
    }
}

fn name_room(t: Tools, name: &str) -> f64 {
    if name.is_empty() { 0.0 } else { t.px(20.0) }
}

fn tick_room(t: Tools, matrix: &Matrix, width: f64) -> f64 {
    let widest =
        matrix.y.ticks.iter().map(|(_, w)| text_width(w, t.sizes.small)).fold(0.0, f64::max);
    let ticks = if t.compact { 0.0 } else { widest.min(width * 0.2) };
    let levels = matrix.y.bands.iter().map(|w| text_width(w, t.sizes.small)).fold(0.0, f64::max);
    let room = ticks.max(levels.min(width * 0.16));
    if room > 0.0 { room + t.px(8.0) } else { 0.0 }
}
