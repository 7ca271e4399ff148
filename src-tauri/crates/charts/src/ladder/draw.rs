//! Places and paints a ladder.
//!
//! Invariant: names stay in their cells; arrows run in columns that are free of names.

use super::grid::{Cell, Content, Extent, Grid, goal};
use super::{Climber, Ladder, Rung};
use crate::arrow;
use crate::aside;
use crate::drawing::{Drawing, Mark, Words};
use crate::legend::{Tools, empty, page};
use crate::lines::{Pair, write_pair};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::text_width;

/// The names told in the tooltip of the rest.
const TOLD: usize = 20;

pub(crate) fn draw(ladder: &Ladder, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &ladder.heading);
    if ladder.rungs.is_empty() {
        empty(&mut sheet, t, rest, &ladder.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let (rest, aside) = aside::write(&mut sheet, t, rest, ladder.aside.as_ref());
    let frame = Frame::of(t, rest, &ladder.rungs);
    let grid = Grid::of(&ladder.rungs, frame.extent);
    let mut marks = Vec::new();
    for (n, rung) in ladder.rungs.iter().enumerate().rev() {
        draw_rung(&mut sheet, t, &frame, n, rung);
        let words = Words { title: &rung.name, lines: &rung.lines, target: &rung.target };
        marks.push(Mark::over(&sheet, frame.rung(n), words));
        if frame.readable {
            draw_cells(&mut sheet, t, &frame, &grid, (&ladder.rungs, n), &mut marks);
        }
    }
    marks.extend(aside);
    Drawing::of(sheet, marks)
}

/// Where rungs, their names and the cells stand.
struct Frame {
    all: Area,
    cells: Area,
    extent: Extent,
    count: usize,
    /// Whether a rung is high enough for a line of names.
    readable: bool,
}

impl Frame {
    fn of(t: Tools, area: Area, rungs: &[Rung]) -> Self {
        let high = (area.h / rungs.len() as f64).min(t.px(180.0).max(area.w * 0.14));
        let all = Area { h: high * rungs.len() as f64, ..area };
        let words = |rung: &Rung| text_width(&rung.name, 1.0).max(text_width(&rung.note, 1.0));
        let widest = rungs.iter().map(words).fold(0.0, f64::max) * t.sizes.small;
        let cells = all.inside([widest.min(all.w * 0.28) + t.px(16.0), 0.0, 0.0, 0.0]);
        let climbers = rungs.iter().flat_map(|rung| &rung.climbers);
        let name = climbers.map(|c| text_width(&c.name, t.sizes.small)).fold(0.0, f64::max);
        let wide = (name + t.px(26.0)).clamp(t.px(76.0), t.px(168.0));
        let columns = ((cells.w / wide) as usize).clamp(1, 64);
        let lines = (((high - t.px(10.0)) / t.px(21.0)) as usize).clamp(1, 64);
        let extent = Extent { columns, lines };
        Self { all, cells, extent, count: rungs.len(), readable: high >= t.px(18.0) }
    }

    /// The lowest rung is at the bottom.
    fn rung(&self, n: usize) -> Area {
        let high = self.all.h / self.count as f64;
        Area { y: self.all.y + (self.count - 1 - n) as f64 * high, h: high, ..self.all }
    }

    fn cell(&self, cell: Cell) -> Area {
        let (rung, wide) = (self.rung(cell.rung), self.cells.w / self.extent.columns as f64);
        let high = (rung.h - rung.h.min(8.0)) / self.extent.lines as f64;
        let top = rung.y + rung.h.min(8.0) / 2.0;
        let x = self.cells.x + cell.column as f64 * wide;
        Area::new(x, top + cell.line as f64 * high, wide, high)
    }
}

/// Where the sign of a cell stands.
fn spot(t: Tools, area: Area) -> (f64, f64) {
    (area.x + t.px(7.0), area.middle().1)
}

fn draw_rung(sheet: &mut Sheet, t: Tools, frame: &Frame, n: usize, rung: &Rung) {
    let area = frame.rung(n);
    let line = Line::new(t.palette.line_2, t.px(if n == 0 { 2.0 } else { 1.25 }));
    sheet.line((area.x, area.bottom()), (area.right(), area.bottom()), line);
    let room = frame.cells.x - area.x - t.px(12.0);
    let words =
        Pair { first: &rung.name, second: &rung.note, anchor: Anchor::Start, room, row: area.h };
    write_pair(sheet, t, (area.x, area.middle().1), words);
}

/// Draws what stands on a rung, in reading order.
fn draw_cells(
    sheet: &mut Sheet,
    t: Tools,
    frame: &Frame,
    grid: &Grid<'_>,
    (rungs, n): (&[Rung], usize),
    marks: &mut Vec<Mark>,
) {
    let mut cells: Vec<(Cell, Content<'_>)> =
        grid.arrows.iter().filter(|(cell, _)| cell.rung == n).copied().collect();
    let (free, others) = (grid.free(n), grid.others[n].as_slice());
    let shown = if others.len() > free.len() { free.len().saturating_sub(1) } else { others.len() };
    let (shown, rest) = others.split_at(shown);
    let names = shown.iter().map(|climber| Content::Name(climber, goal(rungs, n, climber)));
    cells.extend(free.iter().copied().zip(names));
    if let Some(last) = free.get(shown.len()).filter(|_| !rest.is_empty()) {
        cells.push((*last, Content::Rest(rest)));
    }
    cells.sort_by_key(|(cell, _)| (cell.line, cell.column));
    for (cell, content) in cells {
        let area = frame.cell(cell);
        marks.push(draw_content(sheet, t, frame, (cell, area), content, &rungs[n]));
    }
}

fn draw_content(
    sheet: &mut Sheet,
    t: Tools,
    frame: &Frame,
    (cell, area): (Cell, Area),
    content: Content<'_>,
    rung: &Rung,
) -> Mark {
    match content {
        Content::Name(climber, goal) => {
            draw_name(sheet, t, area, climber, goal.map(|to| to > cell.rung));
            mark(sheet, area, climber)
        }
        Content::Goal(climber, from) => {
            draw_goal(sheet, t, area, climber, frame.cell(from));
            mark(sheet, area, climber)
        }
        Content::Rest(rest) => draw_rest(sheet, t, area, rest, rung),
    }
}

fn mark(sheet: &Sheet, area: Area, climber: &Climber) -> Mark {
    let words = Words { title: &climber.name, lines: &climber.lines, target: &climber.target };
    Mark::over(sheet, area, words)
}

/// A disc and the name; an arrow on the disc where the way up or down has no column of its own.
fn draw_name(sheet: &mut Sheet, t: Tools, area: Area, climber: &Climber, goes_up: Option<bool>) {
    let (x, y) = spot(t, area);
    sheet.circle((x, y), t.px(4.0), Paint::fill(t.palette.key));
    let mut used = t.px(16.0);
    if let Some(up) = goes_up {
        let reach = t.px(if up { -5.0 } else { 5.0 });
        let line = Line::new(t.palette.ink_2, t.px(1.25));
        arrow::open(sheet, (x + t.px(11.0), y - reach), (x + t.px(11.0), y + reach), line);
        used += t.px(9.0);
    }
    let label = Label::new(&climber.name, t.sizes.small, t.palette.ink_1);
    sheet.write_centred((area.x + used, y), label.within(area.w - used - t.px(6.0)));
}

/// The hollow mark on the rung wanted, and the arrow to it.
fn draw_goal(sheet: &mut Sheet, t: Tools, area: Area, climber: &Climber, from: Area) {
    let p = t.palette;
    let (start, end) = (spot(t, from), spot(t, area));
    let toward = (start.1 - end.1).signum();
    let ring = Line::new(p.target, t.px(1.5)).dashed(t.px(2.4), t.px(1.6));
    sheet.circle(end, t.px(5.0), Paint::fill(p.canvas).and_line(ring));
    let near = |at: (f64, f64), gap: f64| (at.0, at.1 + toward * t.px(gap));
    arrow::open(sheet, near(start, -6.0), near(end, 7.0), Line::new(p.ink_2, t.px(1.25)));
    let text = climber.goal.as_ref().map_or("", |goal| goal.text.as_str());
    let label = Label::new(text, t.sizes.small, p.ink_3).within(area.w - t.px(22.0));
    sheet.write_centred((area.x + t.px(16.0), end.1), label);
}

/// How many more there are; the first of them in the tooltip.
fn draw_rest(sheet: &mut Sheet, t: Tools, area: Area, rest: &[&Climber], rung: &Rung) -> Mark {
    let text = format!("+{}", rest.len());
    let label = Label::new(&text, t.sizes.small, t.palette.ink_2).strong();
    sheet.write_centred((area.x + t.px(2.0), area.middle().1), label.within(area.w));
    let lines: Vec<_> = rest.iter().take(TOLD).map(|climber| climber.name.clone()).collect();
    Mark::over(sheet, area, Words { title: &text, lines: &lines, target: &rung.target })
}
