//! Paints a table of words.
//!
//! Invariant: what has no room is shortened, never drawn outside the picture.

use super::{Cells, CellsRow, Shade, WordCell};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::hatch;
use crate::legend::{Tools, empty, heading_height, page};
use crate::sheet::{Anchor, Area, BASELINE, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::wrap;

/// A text takes so many lines at most.
const MOST: usize = 4;

/// The height at which nothing of it is shortened, px.
pub fn cells_height(cells: &Cells, style: &Style) -> u32 {
    let style = style.held();
    let t = Tools::of(&style);
    let plan = Plan::of(cells, t, f64::from(style.width) - 2.0 * t.margin());
    let rows: f64 = cells.rows.iter().map(|row| plan.height(row)).sum();
    let notes = cells.notes.len() as f64 * plan.line;
    (heading_height(t, &cells.heading) + plan.head(cells) + rows + notes + 2.0 * t.margin() + t.px(24.0)).ceil() as u32
}

pub(crate) fn draw(cells: &Cells, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &cells.heading);
    if cells.rows.is_empty() {
        empty(&mut sheet, t, rest, &cells.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let plan = Plan::of(cells, t, rest.w);
    write_head(&mut sheet, &plan, rest, cells);
    let mut marks = Vec::with_capacity(cells.rows.len());
    let mut y = rest.y + plan.head(cells);
    for row in &cells.rows {
        let area = Area::new(rest.x, y.min(rest.bottom()), rest.w, plan.height(row).min(rest.bottom() - y));
        draw_row(&mut sheet, &plan, area, row);
        let lines: Vec<String> = row.cells.iter().flat_map(|cell| cell.lines.iter().cloned()).collect();
        marks.push(Mark::over(&sheet, area, Words { title: &row.name, lines: &lines, target: &None }));
        y += plan.height(row);
    }
    for note in &cells.notes {
        y += plan.line;
        if y < rest.bottom() {
            sheet.write_centred((rest.x, y), Label::new(note, t.sizes.small, t.palette.ink_2).within(rest.w));
        }
    }
    Drawing::of(sheet, marks)
}

/// How wide each column is, and how high what stands in it.
struct Plan {
    t: Tools,
    names: f64,
    widths: Vec<f64>,
    line: f64,
    pad: f64,
}

impl Plan {
    fn of(cells: &Cells, t: Tools, width: f64) -> Self {
        let names = (width * 0.18).min(t.px(190.0));
        let shares: Vec<f64> = cells.columns.iter().map(|(_, share)| sane(*share).max(0.01)).collect();
        let all: f64 = shares.iter().sum();
        let widths = shares.iter().map(|share| (width - names) * share / all.max(0.01)).collect();
        Self { t, names, widths, line: t.sizes.small * 1.35, pad: t.px(6.0) }
    }

    fn words(&self, text: &str, width: f64) -> Vec<String> {
        wrap(text, self.t.sizes.small, (width - 2.0 * self.pad).max(1.0), MOST)
    }

    fn head(&self, cells: &Cells) -> f64 {
        let lines = cells.columns.iter().zip(&self.widths).map(|((name, _), width)| self.words(name, *width).len());
        lines.max().unwrap_or(0) as f64 * self.line + self.pad
    }

    fn of_cell(&self, cell: &WordCell, width: f64) -> Vec<String> {
        cell.lines.iter().flat_map(|text| self.words(text, width)).collect()
    }

    fn height(&self, row: &CellsRow) -> f64 {
        let lines = row.cells.iter().zip(&self.widths).map(|(cell, width)| self.of_cell(cell, *width).len());
        let name = self.words(&row.name, self.names).len() + self.words(&row.note, self.names).len();
        (lines.max().unwrap_or(0).max(name) as f64 * self.line + 2.0 * self.pad).max(self.t.px(40.0))
    }
}

fn write_head(sheet: &mut Sheet, plan: &Plan, rest: Area, cells: &Cells) {
    let bottom = rest.y + plan.head(cells) - plan.pad;
    let mut x = rest.x + plan.names;
    for ((name, _), width) in cells.columns.iter().zip(&plan.widths) {
        let words = plan.words(name, *width);
        let top = bottom - words.len() as f64 * plan.line;
        write(sheet, plan, (x + plan.pad, top), &words, *width);
        x += width;
    }
}

fn write(sheet: &mut Sheet, plan: &Plan, (x, top): (f64, f64), words: &[String], width: f64) {
    let (size, ink) = (plan.t.sizes.small, plan.t.palette.ink_2);
    for (n, text) in words.iter().enumerate() {
        let y = top + (n as f64 + 0.5) * plan.line + size * BASELINE;
        let fits = y < sheet.height;
        if fits {
            sheet.write((x, y), Label::new(text, size, ink).anchor(Anchor::Start).within((width - plan.pad).max(1.0)));
        }
    }
}

fn draw_row(sheet: &mut Sheet, plan: &Plan, area: Area, row: &CellsRow) {
    let p = plan.t.palette;
    sheet.line((area.x, area.y), (area.right(), area.y), Line::new(p.grid, plan.t.px(1.0)));
    let (name, note) = (plan.words(&row.name, plan.names), plan.words(&row.note, plan.names));
    let top = area.y + plan.pad;
    for (n, text) in name.iter().enumerate() {
        let y = top + (n as f64 + 0.5) * plan.line;
        if y < area.bottom() {
            sheet.write_centred((area.x, y), Label::new(text, plan.t.sizes.small, p.ink_1).strong().within(plan.names));
        }
    }
    write(sheet, plan, (area.x, top + name.len() as f64 * plan.line), &note, plan.names);
    let mut x = area.x + plan.names;
    for (cell, width) in row.cells.iter().zip(&plan.widths) {
        let place = Area::new(x, area.y, *width, area.h);
        shade(sheet, plan, place.inside([1.0; 4]), cell.shade);
        write(sheet, plan, (x + plan.pad, top), &plan.of_cell(cell, *width), *width);
        x += width;
    }
}

fn shade(sheet: &mut Sheet, plan: &Plan, area: Area, shade: Shade) {
    let p = plan.t.palette;
    match shade {
        Shade::None => {}
        Shade::Step => sheet.rect(area, 0.0, Paint::fill(p.sunken)),
        Shade::Held => sheet.rect(area, 0.0, Paint::fill(p.accent_weak)),
        Shade::Wanted => {
            let lines = hatch::in_box(area, plan.t.px(7.0));
            sheet.path(&lines, Paint::line(Line::new(p.accent_weak, plan.t.px(2.0))));
        }
    }
}
