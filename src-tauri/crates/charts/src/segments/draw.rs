//! Places and paints segments.
//!
//! Invariant: a column that has no room is left out whole, last one first.

use super::{SegmentRow, Segments};
use crate::aside;
use crate::certainty::{self, Certainty};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Tools, empty, page};
use crate::lines::holds;
use crate::palette::Ink;
use crate::sheet::{Anchor, Area, Label, Line, Sheet};
use crate::style::Style;
use crate::text::text_width;

pub(crate) fn draw(segments: &Segments, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &segments.heading);
    if segments.rows.is_empty() {
        empty(&mut sheet, t, rest, &segments.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let (rest, aside) = aside::write(&mut sheet, t, rest, segments.aside.as_ref());
    let grid = Grid::of(t, rest, segments);
    grid.write_head(&mut sheet, t, rest.y, segments);
    let longest = segments.rows.iter().map(|row| length(row.value)).fold(0.0, f64::max);
    let mut marks = Vec::with_capacity(segments.rows.len() + 1);
    for (rank, row) in segments.rows.iter().enumerate() {
        let area = grid.row(rank);
        draw_row(&mut sheet, t, &grid, area, row, length(row.value) / longest.max(1e-9));
        let words = Words { title: &row.name, lines: &row.lines, target: &row.target };
        marks.push(Mark::over(&sheet, area, words));
    }
    marks.extend(aside);
    Drawing::of(sheet, marks)
}

fn length(value: f64) -> f64 {
    sane(value).max(0.0)
}

/// Where names, bars and figures stand.
struct Grid {
    all: Area,
    bars: Area,
    /// Right edge and width of each column of figures that has room.
    columns: Vec<(f64, f64)>,
    count: f64,
}

impl Grid {
    fn of(t: Tools, area: Area, segments: &Segments) -> Self {
        let bare = segments.measure.is_empty() && segments.columns.is_empty();
        let count = segments.rows.len() as f64;
        let all = area.inside([0.0, if bare { 0.0 } else { t.px(24.0) }, 0.0, 0.0]);
        let all = Area { h: all.h.min(count * t.px(44.0)), ..all };
        let wide = segments.rows.iter().map(|row| text_width(&row.name, t.sizes.small));
        let names = wide.fold(0.0, f64::max).min(all.w * 0.28) + t.px(10.0);
        let columns = columns(t, &all, segments);
        let figures = all.right() - columns.first().map_or(all.right(), |(right, w)| right - w);
        let gap = if columns.is_empty() { 0.0 } else { t.px(12.0) };
        Self { all, bars: all.inside([names, 0.0, figures + gap, 0.0]), columns, count }
    }

    fn row(&self, rank: usize) -> Area {
        let high = self.all.h / self.count;
        Area { y: self.all.y + rank as f64 * high, h: high, ..self.all }
    }

    fn write_head(&self, sheet: &mut Sheet, t: Tools, top: f64, segments: &Segments) {
        let (y, ink) = (top + t.px(8.0), t.palette.ink_3);
        let measure = Label::new(&segments.measure, t.sizes.small, ink).within(self.bars.w);
        sheet.write_centred((self.bars.x, y), measure);
        for ((right, width), title) in self.columns.iter().zip(&segments.columns) {
            write_right(sheet, t, (*right, y), (title, ink), *width);
        }
        let line = Line::new(t.palette.line_2, t.px(1.0));
        if self.all.y > top {
            sheet.line((self.all.x, self.all.y), (self.all.right(), self.all.y), line);
        }
    }
}

/// The columns of figures, from the right edge; as many as leave the bars a third of the width.
fn columns(t: Tools, all: &Area, segments: &Segments) -> Vec<(f64, f64)> {
    let gap = t.px(14.0);
    let mut widths = Vec::new();
    let mut used = 0.0;
    for (n, title) in segments.columns.iter().enumerate() {
        let cells = segments.rows.iter().filter_map(|row| row.cells.get(n));
        let widest = cells.chain([title]).map(|cell| text_width(cell, t.sizes.small));
        let width = widest.fold(0.0, f64::max).min(all.w * 0.2);
        used += width + gap;
        if used > all.w * 0.42 {
            break;
        }
        widths.push(width);
    }
    let mut right = all.right();
    let mut placed: Vec<_> = widths
        .into_iter()
        .rev()
        .map(|width| {
            let own = (right, width);
            right -= width + gap;
            own
        })
        .collect();
    placed.reverse();
    placed
}

fn write_right(sheet: &mut Sheet, t: Tools, at: (f64, f64), (text, ink): (&str, Ink), room: f64) {
    let label = Label::new(text, t.sizes.small, ink).anchor(Anchor::End);
    sheet.write_centred(at, label.within(room + 0.5));
}

fn draw_row(sheet: &mut Sheet, t: Tools, grid: &Grid, area: Area, row: &SegmentRow, share: f64) {
    let (y, p) = (area.middle().1, t.palette);
    let high = (area.h * 0.62).min(t.px(22.0));
    let bar = Area::new(grid.bars.x, y - high / 2.0, grid.bars.w * share, high);
    if share > 0.0 {
        certainty::fill(sheet, p, Area { w: bar.w.max(1.0), ..bar }, Certainty::Commit, t.sizes.k);
    }
    if !holds(t, area.h, 1.0) {
        return;
    }
    sheet.line(
        (area.x, area.bottom()),
        (area.right(), area.bottom()),
        Line::new(p.grid, t.px(1.0)),
    );
    let name = Label::new(&row.name, t.sizes.small, p.ink_1);
    sheet.write_centred((area.x, y), name.within(grid.bars.x - area.x - t.px(8.0)));
    for (n, ((right, width), cell)) in grid.columns.iter().zip(&row.cells).enumerate() {
        let ink = if n == 0 { p.ink_1 } else { p.ink_2 };
        write_right(sheet, t, (*right, y), (cell, ink), *width);
    }
}
