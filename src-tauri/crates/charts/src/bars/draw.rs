//! Places and paints stacked bars.
//!
//! Invariant: positive parts stack up from zero, negative ones down; every part lies in the plot.

use super::scale::Scale;
use super::{Bars, BarsKey, BarsSign, Period, Range, Segment, axis};
use crate::certainty;
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Legend, Tools, empty, heading};
use crate::plane::{Block, Plane, Upright, plane};
use crate::sheet::{Area, Line, Paint, Sheet};
use crate::style::Style;

pub(crate) fn draw(bars: &Bars, style: &Style, format_tick: &dyn Fn(f64) -> String) -> Drawing {
    let mut sheet = Sheet::new(style);
    let t = Tools::of(style);
    let page = sheet.area().inside([t.margin(); 4]);
    let page = heading(&mut sheet, t, page, &bars.heading);
    if bars.periods.is_empty() {
        empty(&mut sheet, t, page, &bars.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let page = draw_legend(&mut sheet, t, page, &bars.legend);
    let above = if bars.divider.is_some() { 20.0 } else { 6.0 };
    let page = page.inside([0.0, t.px(above), 0.0, axis::rows_below(t, bars)]);
    let scale = Scale::of(&bars.periods, (page.h / t.px(44.0)).clamp(2.0, 6.0) as usize);
    let words = axis::TickWords::of(t, &scale, page.w * 0.25, format_tick);
    let plot = page.inside([words.width, 0.0, 0.0, 0.0]);
    words.write(&mut sheet, t, plot);
    let columns = draw_columns(&mut sheet, t, plot, &scale, bars);
    if let Some(divider) = &bars.divider {
        axis::draw_divider(&mut sheet, t, plot, divider, bars.periods.len());
    }
    axis::write_below(&mut sheet, t, plot, bars);
    let marks = bars.periods.iter().zip(&columns).flat_map(|(p, c)| marks(&sheet, p, c)).collect();
    Drawing::of(sheet, marks)
}

fn draw_legend(sheet: &mut Sheet, t: Tools, page: Area, keys: &[BarsKey]) -> Area {
    let legend = Legend::new(t, page.w, keys.iter().map(|k| (k.text.as_str(), k.sign)));
    legend.draw(sheet, t, (page.x, page.y), |sheet, at, sign| draw_sign(sheet, t, at, *sign));
    let used = legend.height(t);
    page.inside([0.0, if used > 0.0 { used + t.px(8.0) } else { 0.0 }, 0.0, 0.0])
}

fn draw_sign(sheet: &mut Sheet, t: Tools, (x, y): (f64, f64), sign: BarsSign) {
    let half = t.px(6.0);
    match sign {
        BarsSign::Fill(certainty) => {
            let area = Area::new(x - half, y - half, 2.0 * half, 2.0 * half);
            certainty::fill(sheet, t.palette, area, certainty, t.sizes.k);
        }
        BarsSign::Goal => {
            let line = Line::new(t.palette.goal, t.px(1.75));
            sheet.line((x - half, y), (x + half, y), line);
        }
        BarsSign::Range => draw_range(sheet, t, x, [y + half, y, y - half]),
    }
}

/// A whisker from the first to the last height, with a dot at the middle one.
fn draw_range(sheet: &mut Sheet, t: Tools, x: f64, [low, middle, high]: [f64; 3]) {
    let line = Line::new(t.palette.goal, t.px(1.25));
    let cap = t.px(3.5);
    sheet.line((x, low), (x, high), line);
    sheet.line((x - cap, low), (x + cap, low), line);
    sheet.line((x - cap, high), (x + cap, high), line);
    sheet.circle((x, middle), t.px(3.0), Paint::fill(t.palette.goal));
}

/// Where one period and its segments came to stand.
struct Column {
    slot: Area,
    parts: Vec<Area>,
}

fn draw_columns(
    sheet: &mut Sheet,
    t: Tools,
    plot: Area,
    scale: &Scale,
    bars: &Bars,
) -> Vec<Column> {
    let count = bars.periods.len() as f64;
    let slot = plot.w / count;
    let half = (slot * 0.28).min(t.px(36.0)) / slot;
    let plane = plane(sheet, plot, 0.0..count, scale.low()..scale.high(), Upright::Up);
    axis::draw_grid(&plane, t, scale, count);
    let stacks: Vec<_> = bars
        .periods
        .iter()
        .enumerate()
        .map(|(n, period)| {
            draw_stack(&plane, t, (n as f64 + 0.5 - half, n as f64 + 0.5 + half), &period.segments)
        })
        .collect();
    drop(plane);
    let height =
        |v: f64| plot.bottom() - plot.h * (sane(v) - scale.low()) / (scale.high() - scale.low());
    let columns = stacks.into_iter().enumerate().map(|(n, parts)| {
        let slot = Area::new(plot.x + n as f64 * slot, plot.y, slot, plot.h);
        draw_signs(sheet, t, &slot, half * slot.w, &bars.periods[n], height);
        Column { slot, parts }
    });
    columns.collect()
}

fn draw_stack(
    plane: &Plane<'_>,
    tools: Tools,
    (left, right): (f64, f64),
    segments: &[Segment],
) -> Vec<Area> {
    let (mut up, mut down) = (0.0, 0.0);
    segments
        .iter()
        .map(|segment| {
            let value = sane(segment.value);
            let base = if value < 0.0 { &mut down } else { &mut up };
            let (from, to) = ((left, *base), (right, *base + value));
            *base += value;
            let block = Block { from, to, certainty: segment.certainty, tools };
            if value == 0.0 { block.area_on(plane) } else { block.draw_on(plane) }
        })
        .collect()
}

/// Draws range and target of a period over its bar.
fn draw_signs(
    sheet: &mut Sheet,
    t: Tools,
    slot: &Area,
    half: f64,
    period: &Period,
    height: impl Fn(f64) -> f64,
) {
    let middle = slot.x + slot.w / 2.0;
    if let Some(Range { low, middle: expected, high }) = period.range {
        let beside = half + t.px(9.0);
        // It may stand in the gap before the next bar.
        let x = middle + if beside + t.px(4.0) < slot.w * 0.66 { beside } else { 0.0 };
        draw_range(sheet, t, x, [low, expected, high].map(&height));
    }
    if let Some(goal) = period.goal {
        let reach = |over: f64| (half + t.px(over)).min(slot.w * 0.48);
        let right = if period.range.is_some() { 4.0 } else { 7.0 };
        let (from, to) =
            ((middle - reach(7.0), height(goal)), (middle + reach(right), height(goal)));
        // No wider than needed, lest it hide how far a bar reaches beyond.
        sheet.line(from, to, Line::new(t.palette.canvas, t.px(1.75) + 2.0));
        sheet.line(from, to, Line::new(t.palette.goal, t.px(1.75)));
    }
}

/// The mark of a period over its whole column, then those of segments that open something.
fn marks(sheet: &Sheet, period: &Period, column: &Column) -> Vec<Mark> {
    let words = Words { title: &period.label, lines: &period.lines, target: &period.target };
    let whole = Mark::over(sheet, column.slot, words);
    let own = period.segments.iter().zip(&column.parts).filter(|(s, _)| s.target.is_some());
    let parts = own.map(|(segment, area)| {
        let words = Words { title: &segment.title, lines: &segment.lines, target: &segment.target };
        Mark::over(sheet, *area, words)
    });
    std::iter::once(whole).chain(parts).collect()
}
