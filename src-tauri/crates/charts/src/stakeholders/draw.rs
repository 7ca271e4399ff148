//! Paints the table of stakeholders.
//!
//! Invariant: columns without room are left out from the right, never squeezed to nothing.

use super::{STEPS, StakeholderCell, StakeholderRow, Stakeholders};
use crate::drawing::{Drawing, Mark, Words};
use crate::legend::{Tools, empty, page};
use crate::people::draw_status;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;

pub(crate) fn draw(grid: &Stakeholders, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &grid.heading);
    if grid.rows.is_empty() {
        empty(&mut sheet, t, rest, &grid.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let rest = write_legend(&mut sheet, t, rest, &grid.legend);
    let head = t.px(26.0);
    let names = (rest.w * 0.32).min(t.px(300.0));
    let fit = ((rest.w - names) / t.px(64.0)).max(0.0) as usize;
    let shown = grid.columns.len().min(fit);
    let column = if shown == 0 { 0.0 } else { ((rest.w - names) / shown as f64).min(t.px(150.0)) };
    let row = ((rest.h - head) / grid.rows.len() as f64).clamp(1.0, t.px(44.0));
    write_head(&mut sheet, t, rest, grid, (names, column, shown));
    let mut marks = Vec::with_capacity(grid.rows.len());
    for (n, one) in grid.rows.iter().enumerate() {
        let area = Area { y: rest.y + head + n as f64 * row, h: row, w: names + column * shown as f64, ..rest };
        let area = Area { h: area.h.min((rest.bottom() - area.y).max(0.0)), ..area };
        draw_row(&mut sheet, t, one, area, (names, column, shown));
        let words = Words { title: &one.name, lines: &one.lines, target: &one.target };
        marks.push(Mark::over(&sheet, area, words));
    }
    Drawing::of(sheet, marks)
}

fn write_head(sheet: &mut Sheet, t: Tools, rest: Area, grid: &Stakeholders, (names, column, shown): (f64, f64, usize)) {
    let y = rest.y + t.px(10.0);
    let ink = t.palette.ink_3;
    sheet.write_centred((rest.x, y), Label::new(&grid.who, t.sizes.small, ink).strong().within(names));
    for (n, name) in grid.columns.iter().take(shown).enumerate() {
        let at = (rest.x + names + (n as f64 + 0.5) * column, y);
        let label = Label::new(name, t.sizes.small, ink).strong().anchor(Anchor::Middle);
        sheet.write_centred(at, label.within(column - t.px(8.0)));
    }
}

fn draw_row(sheet: &mut Sheet, t: Tools, row: &StakeholderRow, area: Area, (names, column, shown): (f64, f64, usize)) {
    let p = t.palette;
    let y = area.middle().1;
    let top = Line::new(p.grid, t.px(1.0));
    sheet.line((area.x, area.y), (area.right(), area.y), top);
    let two = area.h >= t.sizes.body + t.sizes.small + t.px(6.0);
    let u = (area.h / t.px(30.0)).min(1.0) * t.px(0.85);
    draw_status(sheet, t, (area.x + t.px(10.0), y), row.status, u);
    let letters = row.letters.join(" ");
    let used = crate::text::text_width(&letters, t.sizes.small);
    let (x, room) = (area.x + t.px(26.0), (names - t.px(44.0) - used).max(0.0));
    let size = t.sizes.body.min(area.h * 0.8);
    sheet.write_centred((x, if two { y - t.px(8.0) } else { y }), Label::new(&row.name, size, p.ink_1).strong().within(room));
    if two {
        sheet.write_centred((x, y + t.px(9.0)), Label::new(&row.title, t.sizes.small, p.ink_2).within(room));
    }
    let roles = Label::new(&letters, t.sizes.small, p.ink_3).anchor(Anchor::End);
    sheet.write_centred((area.x + names - t.px(12.0), y), roles.within(names * 0.3));
    for (n, cell) in row.cells.iter().take(shown).enumerate() {
        let place = Area { x: area.x + names + n as f64 * column, w: column, ..area };
        draw_cell(sheet, t, cell, place, two);
    }
}

fn draw_cell(sheet: &mut Sheet, t: Tools, cell: &StakeholderCell, area: Area, two: bool) {
    let p = t.palette;
    let (level, wanted) = (cell.level.min(STEPS), cell.wanted.min(STEPS));
    if level == 0 && wanted == 0 && cell.text.is_empty() {
        let dot = Label::new("·", t.sizes.small, p.ink_3).anchor(Anchor::Middle);
        return { sheet.write_centred(area.middle(), dot); };
    }
    let step = t.px(11.0).min(area.w / 6.0);
    let (left, y) = (area.middle().0 - step * f64::from(STEPS) / 2.0, area.middle().1 - if two { t.px(7.0) } else { 0.0 });
    let high = (area.h * 0.4).min(t.px(9.0));
    for n in 0..STEPS {
        let one = Area::new(left + f64::from(n) * step + step * 0.1, y - high / 2.0, step * 0.8, high);
        let edge = Line::new(if n < wanted { p.accent } else { p.line_2 }, t.px(1.0));
        let edge = if n < wanted && n >= level { edge.dashed(t.px(2.0), t.px(1.5)) } else { edge };
        let paint = if n < level { Paint::fill(p.coverage).and_line(edge) } else { Paint::line(edge) };
        sheet.rect(one, t.px(1.5), paint);
    }
    if two {
        let text = if cell.late { format!("! {}", cell.text) } else { cell.text.clone() };
        let label = Label::new(&text, t.sizes.small, if cell.late { p.bad } else { p.ink_2 }).anchor(Anchor::Middle);
        sheet.write_centred((area.middle().0, y + t.px(16.0)), label.within(area.w - t.px(6.0)));
    }
}

fn write_legend(sheet: &mut Sheet, t: Tools, room: Area, words: &str) -> Area {
    if words.is_empty() || t.compact {
        return room;
    }
    sheet.write_centred((room.x, room.bottom() - t.px(8.0)), Label::new(words, t.sizes.small, t.palette.ink_3).within(room.w));
    room.inside([0.0, 0.0, 0.0, t.px(24.0)])
}
