//! Places and paints a funnel.
//!
//! Invariant: names, bars, figures and shares stand in columns that never overlap.

use super::columns::Columns;
use super::{Change, Funnel, Stage};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Tools, empty, heading};
use crate::palette::Ink;
use crate::plane::{Block, Upright, plane};
use crate::sheet::{Anchor, Area, Label, Line, Sheet};
use crate::style::Style;

pub(crate) fn draw(funnel: &Funnel, style: &Style) -> Drawing {
    let mut sheet = Sheet::new(style);
    let t = Tools::of(style);
    let page = sheet.area().inside([t.margin(); 4]);
    let rest = heading(&mut sheet, t, page, &funnel.heading);
    if funnel.stages.is_empty() {
        empty(&mut sheet, t, rest, &funnel.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let columns = Columns::of(t, rest, &funnel.stages);
    let (bars, ends) = draw_bars(&mut sheet, t, &columns, &funnel.stages);
    for (stage, (bar, end)) in funnel.stages.iter().zip(bars.iter().zip(ends)) {
        write_stage(&mut sheet, t, &columns, stage, (bar.middle().1, end));
    }
    for (stage, pair) in funnel.stages.iter().zip(bars.windows(2)).filter(|_| columns.shares) {
        let between = (pair[0].middle().1 + pair[1].middle().1) / 2.0;
        write_share(&mut sheet, t, &columns, stage, between);
    }
    let marks =
        funnel.stages.iter().zip(&bars).map(|(stage, bar)| mark(&sheet, &columns, stage, *bar));
    let marks = marks.collect();
    Drawing::of(sheet, marks)
}

/// Draws the bars and their ticks; tells where the bars came to stand and where bar and tick end.
fn draw_bars(
    sheet: &mut Sheet,
    t: Tools,
    columns: &Columns,
    stages: &[Stage],
) -> (Vec<Area>, Vec<f64>) {
    let longest = longest(stages);
    let rows = stages.len() as f64;
    let plane = plane(sheet, columns.bars, 0.0..longest, 0.0..rows, Upright::Down);
    let bars: Vec<_> =
        stages.iter().enumerate().map(|(row, s)| block(t, row as f64, s).draw_on(&plane)).collect();
    drop(plane);
    let ends = stages.iter().zip(&bars).map(|(stage, bar)| {
        let Some(expected) = stage.expected else { return bar.right() };
        let x = columns.bars.x + columns.bars.w * length(expected) / longest;
        tick(sheet, t, x, bar);
        bar.right().max(x)
    });
    let ends = ends.collect();
    (bars, ends)
}

fn block(tools: Tools, row: f64, stage: &Stage) -> Block {
    let to = (length(stage.value), row + 0.81);
    Block { from: (0.0, row + 0.19), to, certainty: stage.certainty, tools }
}

fn length(value: f64) -> f64 {
    sane(value).max(0.0)
}

fn longest(stages: &[Stage]) -> f64 {
    let all = stages.iter().flat_map(|s| [s.value, s.expected.unwrap_or(0.0)]);
    let longest = all.map(length).fold(0.0, f64::max);
    if longest > 0.0 { longest } else { 1.0 }
}

fn tick(sheet: &mut Sheet, t: Tools, x: f64, bar: &Area) {
    let (top, bottom) = ((x, bar.y - t.px(3.0)), (x, bar.bottom() + t.px(3.0)));
    sheet.line(top, bottom, Line::new(t.palette.canvas, t.px(4.5)));
    sheet.line(top, bottom, Line::new(t.palette.goal, t.px(1.75)));
}

/// Name to the left, figures to the right of the bar; left out where rows are too low to read.
fn write_stage(
    sheet: &mut Sheet,
    t: Tools,
    columns: &Columns,
    stage: &Stage,
    (y, end): (f64, f64),
) {
    if columns.row < t.sizes.small {
        return;
    }
    let p = t.palette;
    let name = Label::new(&stage.name, t.sizes.small, p.ink_2).anchor(Anchor::End);
    let edge = columns.bars.x - t.px(8.0);
    sheet.write_centred((edge, y), name.within(edge - columns.all.x));
    let end = end + t.px(6.0);
    let count = Label::new(&stage.count, t.sizes.small, p.ink_1).strong();
    let room = columns.bars.right() + columns.figures - end;
    let used = sheet.write_centred((end, y), count.within(room));
    let gap = if used > 0.0 { t.sizes.small * 0.6 } else { 0.0 };
    let amount = Label::new(&stage.amount, t.sizes.small, p.ink_3);
    sheet.write_centred((end + used + gap, y), amount.within(room - used - gap));
}

/// The share between two bars and, after it, how far it is from the expected one.
fn write_share(sheet: &mut Sheet, t: Tools, columns: &Columns, stage: &Stage, y: f64) {
    let right = columns.all.right();
    let edge = right - columns.changes;
    let share = Label::new(&stage.conversion, t.sizes.small, t.palette.ink_1).strong();
    let room = edge - columns.bars.right() - columns.figures;
    sheet.write_centred((edge, y), share.anchor(Anchor::End).within(room));
    if let Some(change) = &stage.change {
        let label = Label::new(&change.text, t.sizes.small, judged(t, change));
        let x = edge + t.px(6.0);
        sheet.write_centred((x, y), label.within(right - x + 0.5));
    }
}

/// The ink of a change: its sign stands in the text, so the colour only repeats it.
pub(crate) fn judged(t: Tools, change: &Change) -> Ink {
    match change.good {
        Some(true) => t.palette.good,
        Some(false) => t.palette.bad,
        None => t.palette.ink_3,
    }
}

/// A stage answers on its whole row.
fn mark(sheet: &Sheet, columns: &Columns, stage: &Stage, bar: Area) -> Mark {
    let words = Words { title: &stage.name, lines: &stage.lines, target: &stage.target };
    let row = Area::new(
        columns.all.x,
        bar.y,
        columns.bars.right() + columns.figures - columns.all.x,
        bar.h,
    );
    Mark::over(sheet, row, words)
}
