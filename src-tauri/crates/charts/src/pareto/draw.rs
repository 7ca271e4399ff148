//! Places and paints a Pareto chart.
//!
//! Invariant: the curve ends at 100 % in the upper right corner of the plot.

use super::names::Names;
use super::shares::{Shares, value};
use super::{Pareto, ParetoItem, TopShare};
use crate::bars::{Scale, TickWords, draw_grid};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Tools, empty, page};
use crate::palette::Ink;
use crate::plane::{Upright, plane};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};
use crate::style::Style;
use crate::text::text_width;

/// Above this many items bars would be slivers: one area stands for them.
const MOST_BARS: usize = 60;
/// Up to this many items the curve has a dot at each.
const MOST_DOTS: usize = 24;

pub(crate) fn draw(pareto: &Pareto, style: &Style, format: &dyn Fn(f64) -> String) -> Drawing {
    let (mut sheet, t, rest) = page(style, &pareto.heading);
    if pareto.items.is_empty() {
        empty(&mut sheet, t, rest, &pareto.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let shares = Shares::of(pareto);
    let right = tick_room(t, pareto, rest);
    let rest = rest.inside([0.0, t.px(8.0), right, 0.0]);
    let slot = (rest.w - t.px(40.0)) / shares.items.len() as f64;
    let names = Names::of(t, &shares, slot, rest);
    let plot = rest.inside([0.0, 0.0, 0.0, names.height(t)]);
    let most = shares.items.first().map_or(0.0, |item| value(item));
    let scale = Scale::between(0.0, most, (plot.h / t.px(64.0)).clamp(2.0, 5.0) as usize);
    let words = TickWords::of(t, &scale, plot.w * 0.25, format);
    let plot = plot.inside([words.width, 0.0, 0.0, 0.0]);
    words.write(&mut sheet, t, plot);
    draw_grid(&plane(&mut sheet, plot, 0.0..1.0, 0.0..scale.high(), Upright::Up), t, &scale, 1.0);
    draw_items(&mut sheet, t, plot, &shares, (pareto, scale.high()));
    draw_share_axis(&mut sheet, t, plot, pareto, right);
    draw_curve(&mut sheet, t, plot, &shares);
    if let Some(top) = &pareto.top {
        draw_top(&mut sheet, t, plot, &shares, top);
    }
    names.write(&mut sheet, t, plot, &shares);
    let marks =
        shares.items.iter().enumerate().map(|(n, item)| mark(&sheet, plot, &shares, n, item));
    let marks = marks.collect();
    Drawing::of(sheet, marks)
}

fn tick_room(t: Tools, pareto: &Pareto, area: Area) -> f64 {
    let words = pareto.ticks.iter().chain(&pareto.level).map(|(_, words)| words);
    let widest = words.map(|words| text_width(words, t.sizes.small * 1.05)).fold(0.0, f64::max);
    if widest > 0.0 { widest.min(area.w * 0.2) + t.px(8.0) } else { 0.0 }
}

/// Bars, or one area; dark as far as the level needs them.
fn draw_items(
    sheet: &mut Sheet,
    t: Tools,
    plot: Area,
    shares: &Shares<'_>,
    (pareto, high): (&Pareto, f64),
) {
    let dark = match (&pareto.level, &pareto.top) {
        (Some((percent, _)), _) => shares.needed(*percent),
        (None, Some(top)) => shares.first(top.percent),
        (None, None) => shares.items.len(),
    };
    let bar = |n: usize| column(plot, shares, n, value(shares.items[n]) / high);
    if shares.items.len() > MOST_BARS {
        let parts = [(0..dark, t.palette.won), (dark..shares.items.len(), t.palette.before)];
        for (range, ink) in parts {
            sheet.path(&steps(plot.bottom(), range.map(bar)), Paint::fill(ink));
        }
        return;
    }
    for n in 0..shares.items.len() {
        let slot = bar(n);
        let gap = slot.w * 0.14;
        let ink = if n < dark { t.palette.won } else { t.palette.before };
        sheet.rect(slot.inside([gap, 0.0, gap, 0.0]), 0.0, Paint::fill(ink));
    }
}

/// The column of an item, as high as a share of the plot.
fn column(plot: Area, shares: &Shares<'_>, n: usize, share: f64) -> Area {
    let slot = plot.w / shares.items.len() as f64;
    let high = plot.h * share.clamp(0.0, 1.0);
    Area::new(plot.x + n as f64 * slot, plot.bottom() - high, slot, high)
}

fn steps(foot: f64, columns: impl Iterator<Item = Area>) -> Path {
    let mut path = Path::new();
    let mut end = None;
    for column in columns {
        let start = if end.is_none() { path.to((column.x, foot)) } else { path };
        path = start.line((column.x, column.y)).line((column.right(), column.y));
        end = Some(column.right());
    }
    end.map_or_else(Path::new, |x| path.line((x, foot)).close())
}

/// The level across the plot, and the words of the share axis that do not touch it.
fn draw_share_axis(sheet: &mut Sheet, t: Tools, plot: Area, pareto: &Pareto, room: f64) {
    let height = |percent: f64| plot.bottom() - plot.h * (sane(percent) / 100.0).clamp(0.0, 1.0);
    let level = pareto.level.as_ref().map(|(percent, _)| height(*percent));
    let mut write = |y: f64, words: &str, ink: Ink, strong: bool| {
        let label = Label::new(words, t.sizes.small, ink).within(room - t.px(6.0));
        let label = if strong { label.strong() } else { label };
        sheet.write_centred((plot.right() + t.px(8.0), y), label);
    };
    for (percent, words) in &pareto.ticks {
        let y = height(*percent);
        if level.is_none_or(|level| (level - y).abs() >= t.px(14.0)) {
            write(y, words, t.palette.ink_3, false);
        }
    }
    if let (Some(y), Some((_, words))) = (level, &pareto.level) {
        write(y, words, t.palette.ink_1, true);
        let line = Line::new(t.palette.ink_3, t.px(1.0)).dashed(t.px(4.0), t.px(3.0));
        sheet.line((plot.x, y), (plot.right(), y), line);
    }
}

/// The place on the curve after this many items.
fn point(plot: Area, shares: &Shares<'_>, count: usize) -> (f64, f64) {
    let along = count as f64 / shares.items.len() as f64;
    (plot.x + plot.w * along, plot.bottom() - plot.h * shares.shares[count])
}

fn draw_curve(sheet: &mut Sheet, t: Tools, plot: Area, shares: &Shares<'_>) {
    let count = shares.items.len();
    // No more points than pixels.
    let every = (count as f64 / plot.w.max(1.0)).ceil().max(1.0) as usize;
    let points = (1..count).filter(|n| n % every == 0).chain([count]);
    let path = points
        .fold(Path::new().to(point(plot, shares, 0)), |path, n| path.line(point(plot, shares, n)));
    sheet.path(&path, Paint::line(Line::new(t.palette.canvas, t.px(4.0))));
    sheet.path(&path, Paint::line(Line::new(t.palette.goal, t.px(1.5))));
    for n in (1..=count).take_while(|_| count <= MOST_DOTS) {
        sheet.circle(point(plot, shares, n), t.px(2.4), Paint::fill(t.palette.goal));
    }
}

/// A line up to the curve after the first items, and beside it what they make together.
fn draw_top(sheet: &mut Sheet, t: Tools, plot: Area, shares: &Shares<'_>, top: &TopShare) {
    let p = t.palette;
    let (x, y) = point(plot, shares, shares.first(top.percent));
    let line = Line::new(p.accent, t.px(1.25)).dashed(t.px(4.0), t.px(3.0));
    sheet.line((x, plot.bottom()), (x, y), line);
    sheet.circle((x, y), t.px(5.0), Paint::fill(p.canvas).and_line(Line::new(p.accent, t.px(2.0))));
    let wide = text_width(&top.text, t.sizes.small * 1.05);
    let right = x + t.px(12.0) + wide <= plot.right();
    let room = if right { plot.right() - x } else { x - plot.x } - t.px(12.0);
    let (wide, low) = (wide.min(room), (y + t.px(16.0)).min(plot.bottom() - t.px(10.0)));
    let left = if right { x + t.px(10.0) } else { x - t.px(10.0) - wide };
    let back = Area::new(left - t.px(4.0), low - t.px(9.0), wide + t.px(8.0), t.px(18.0));
    sheet.rect(back, t.px(3.0), Paint::fill(p.canvas));
    let label = Label::new(&top.text, t.sizes.small, p.ink_1).strong().anchor(Anchor::Start);
    sheet.write_centred((left, low), label.within(room));
}

fn mark(sheet: &Sheet, plot: Area, shares: &Shares<'_>, n: usize, item: &ParetoItem) -> Mark {
    let words = Words { title: &item.name, lines: &item.lines, target: &item.target };
    Mark::over(sheet, column(plot, shares, n, 1.0), words)
}
