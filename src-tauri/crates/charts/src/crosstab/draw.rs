//! Places and paints a table of fields.
//!
//! Invariant: figures stand out from their field in every theme.

use super::{Crosstab, Field};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::fan::mixed;
use crate::legend::{Tools, empty, page};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::{text_width, wrap};

pub(crate) fn draw(table: &Crosstab, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &table.heading);
    let usable: Vec<&Field> =
        table.fields.iter().filter(|field| field.row < table.rows.len() && field.column < table.columns.len()).collect();
    if usable.is_empty() {
        empty(&mut sheet, t, rest, &table.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let grid = Grid::of(t, rest, table);
    grid.write_names(&mut sheet, table);
    grid.rule(&mut sheet);
    let marks = usable.into_iter().map(|field| grid.draw_field(&mut sheet, field)).collect();
    Drawing::of(sheet, marks)
}

struct Grid {
    t: Tools,
    body: Area,
    rows: usize,
    columns: usize,
}

impl Grid {
    fn of(t: Tools, rest: Area, table: &Crosstab) -> Self {
        let names = table.rows.iter().chain([&table.down]).map(|name| text_width(name, t.sizes.small));
        let left = names.fold(0.0, f64::max).min(rest.w * 0.24) + t.px(12.0);
        let body = rest.inside([left, t.px(48.0), 0.0, 0.0]);
        let rows = table.rows.len();
        let high = body.h.min(rows as f64 * t.px(56.0));
        Self { t, body: Area::new(body.x, body.y, body.w, high), rows, columns: table.columns.len() }
    }

    fn field(&self, row: usize, column: usize) -> Area {
        let (w, h) = (self.body.w / self.columns as f64, self.body.h / self.rows as f64);
        Area::new(self.body.x + column as f64 * w, self.body.y + row as f64 * h, w, h)
    }

    fn write_names(&self, sheet: &mut Sheet, table: &Crosstab) {
        let t = self.t;
        let quiet = |text| Label::new(text, t.sizes.small, t.palette.ink_3);
        sheet.write_centred((self.body.x, self.body.y - t.px(40.0)), quiet(&table.across).within(self.body.w));
        let edge = self.body.x - t.px(8.0);
        let down = quiet(&table.down).anchor(Anchor::End);
        sheet.write_centred((edge, self.body.y - t.px(9.0)), down.within(edge));
        for (column, name) in table.columns.iter().enumerate() {
            let field = self.field(0, column);
            let lines = wrap(name, t.sizes.small, field.w - t.px(6.0), 2);
            for (n, line) in lines.iter().rev().enumerate() {
                let label = Label::new(line, t.sizes.small, t.palette.ink_2).anchor(Anchor::Middle);
                sheet.write_centred((field.middle().0, self.body.y - t.px(9.0 + 14.0 * n as f64)), label);
            }
        }
        for (row, name) in table.rows.iter().enumerate() {
            let label = Label::new(name, t.sizes.small, t.palette.ink_2).anchor(Anchor::End);
            sheet.write_centred((edge, self.field(row, 0).middle().1), label.within(edge - t.px(12.0)));
        }
    }

    fn rule(&self, sheet: &mut Sheet) {
        for row in 0..=self.rows {
            let y = self.body.y + self.body.h * row as f64 / self.rows as f64;
            sheet.line((self.body.x, y), (self.body.right(), y), Line::new(self.t.palette.grid, self.t.px(1.0)));
        }
    }

    fn draw_field(&self, sheet: &mut Sheet, field: &Field) -> Mark {
        let t = self.t;
        let area = self.field(field.row, field.column);
        let box_ = area.inside([t.px(2.0); 4]);
        let weight = sane(field.weight).clamp(0.0, 1.0);
        // Never so dark that ink on it would be hard to read.
        let ground = if field.still { t.palette.line } else { mixed(t.palette.band, t.palette.commit, 0.55 * weight) };
        sheet.rect(box_, t.px(3.0), Paint::fill(ground));
        let two = !field.small.is_empty() && box_.h > t.px(30.0);
        let (x, y) = box_.middle();
        let main = Label::new(&field.text, t.sizes.body, t.palette.ink_1).anchor(Anchor::Middle).within(box_.w - t.px(4.0));
        sheet.write_centred((x, if two { y - t.px(7.0) } else { y }), main.strong());
        if two {
            let small = Label::new(&field.small, t.sizes.small, t.palette.ink_1).anchor(Anchor::Middle);
            sheet.write_centred((x, y + t.px(9.0)), small.within(box_.w - t.px(4.0)));
        }
        Mark::over(sheet, area, Words { title: &field.title, lines: &field.lines, target: &field.target })
    }
}
