//! The axes of a matrix board: names, ticks, names of levels.
//!
//! Invariant: no words reach into the plot or past the edge of the picture.

use super::Axis;
use super::frame::Plot;
use crate::legend::Tools;
use crate::sheet::{Anchor, Label, Sheet};
use crate::text::{is_upright, wrap};

pub(super) fn draw_x(sheet: &mut Sheet, t: Tools, plot: &Plot, axis: &Axis) {
    let base = plot.y + plot.h;
    let ticks = if t.compact { &[] } else { axis.ticks.as_slice() };
    let room = plot.w / axis.ticks.len().max(1) as f64 - t.px(4.0);
    for (value, words) in ticks {
        let anchor = match *value {
            v if v <= 0.0 => Anchor::Start,
            v if v >= 100.0 => Anchor::End,
            _ => Anchor::Middle,
        };
        let label = Label::new(words, t.sizes.small, t.palette.ink_3).anchor(anchor);
        sheet.write_centred((plot.pixel((*value, 0.0)).0, base + t.px(11.0)), label.within(room));
    }
    write_columns(sheet, t, plot, axis);
    let down = t.px(12.0) + below_x(t, plot.w, axis);
    let name = arrowed(axis);
    let label = Label::new(&name, t.sizes.small, t.palette.ink_2).anchor(Anchor::Middle);
    sheet.write_centred((plot.x + plot.w / 2.0, base + down), label.within(plot.w));
}

pub(super) fn draw_y(sheet: &mut Sheet, t: Tools, plot: &Plot, axis: &Axis, left: f64) {
    let ticks = if t.compact { &[] } else { axis.ticks.as_slice() };
    for (value, words) in ticks {
        // The outermost words stay within the height of the plot, if it has any.
        let y =
            plot.pixel((0.0, *value)).1.min(plot.y + plot.h - t.px(5.0)).max(plot.y + t.px(5.0));
        let label = Label::new(words, t.sizes.small, t.palette.ink_3).anchor(Anchor::End);
        let room = plot.x - left - t.px(8.0);
        sheet.write_centred((plot.x - t.px(8.0), y), label.within(room));
    }
    write_rows(sheet, t, plot, axis, left);
    let place = (left + t.px(6.0), plot.y + plot.h / 2.0);
    if is_upright(&axis.name) {
        let name = format!("↑{}", axis.name);
        sheet
            .write_upright(place, Label::new(&name, t.sizes.small, t.palette.ink_2).within(plot.h));
    } else {
        let name = arrowed(axis);
        sheet
            .write_upwards(place, Label::new(&name, t.sizes.small, t.palette.ink_2).within(plot.h));
    }
}

/// The name with the way it runs; the levels of a banded axis tell that themselves.
fn arrowed(axis: &Axis) -> String {
    let bare = axis.name.is_empty() || !axis.bands.is_empty();
    if bare { axis.name.clone() } else { format!("{} →", axis.name) }
}

/// Height of ticks or names of levels below the plot, px.
pub(super) fn below_x(t: Tools, width: f64, axis: &Axis) -> f64 {
    let ticks = if axis.ticks.is_empty() || t.compact { 0.0 } else { t.px(16.0) };
    let lines = level_lines(t, width, axis).iter().map(Vec::len).max().unwrap_or(0);
    let levels = if lines > 0 { t.px(4.0 + 14.0 * lines as f64) } else { 0.0 };
    ticks.max(levels)
}

/// The names of the columns in at most two lines each.
fn level_lines(t: Tools, width: f64, axis: &Axis) -> Vec<Vec<String>> {
    let room = width / axis.bands.len().max(1) as f64 - t.px(6.0);
    axis.bands.iter().map(|name| wrap(name, t.sizes.small, room, 2)).collect()
}

/// The middle of each level, axis values.
fn middles(count: usize) -> impl Iterator<Item = f64> {
    (0..count).map(move |n| 100.0 * (n as f64 + 0.5) / count as f64)
}

fn write_columns(sheet: &mut Sheet, t: Tools, plot: &Plot, axis: &Axis) {
    for (lines, at) in level_lines(t, plot.w, axis).iter().zip(middles(axis.bands.len())) {
        for (n, line) in lines.iter().enumerate() {
            let label = Label::new(line, t.sizes.small, t.palette.ink_1).anchor(Anchor::Middle);
            let y = plot.y + plot.h + t.px(12.0 + 14.0 * n as f64);
            sheet.write_centred((plot.pixel((at, 0.0)).0, y), label);
        }
    }
}

fn write_rows(sheet: &mut Sheet, t: Tools, plot: &Plot, axis: &Axis, left: f64) {
    let room = plot.x - left - t.px(if axis.name.is_empty() { 8.0 } else { 28.0 });
    let most = (plot.h / axis.bands.len().max(1) as f64 / t.px(14.0)).clamp(1.0, 3.0) as usize;
    for (name, at) in axis.bands.iter().zip(middles(axis.bands.len())) {
        let lines = wrap(name, t.sizes.small, room, most);
        let top = plot.pixel((0.0, at)).1 - t.px(14.0) * (lines.len() as f64 - 1.0) / 2.0;
        for (n, line) in lines.iter().enumerate() {
            let label = Label::new(line, t.sizes.small, t.palette.ink_1).anchor(Anchor::End);
            sheet.write_centred((plot.x - t.px(8.0), top + t.px(14.0) * n as f64), label);
        }
    }
}
