//! Places and paints answers.
//!
//! Invariant: bars of one picture have one scale; what has no room for its words is painted without.

use super::{AnswerRow, Answers};
use crate::certainty::{self, Certainty};
use crate::drawing::{Drawing, Mark, Words};
use crate::legend::{Tools, empty, page};
use crate::lines::holds;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::text_width;

/// Solid, hatched, open: told apart without colour.
const PARTS: [(Certainty, &str); 3] = [(Certainty::Won, "+"), (Certainty::Upside, "?"), (Certainty::Pipeline, "−")];

pub(crate) fn draw(answers: &Answers, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &answers.heading);
    let count: usize = answers.groups.iter().map(|group| group.rows.len()).sum();
    if count == 0 {
        empty(&mut sheet, t, rest, &answers.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let rest = write_legend(&mut sheet, t, rest, &answers.legend);
    let grid = Grid::of(t, rest, answers, count);
    let mut marks = Vec::with_capacity(count);
    let mut y = rest.y;
    for group in &answers.groups {
        let title = Label::new(&group.title, t.sizes.small, t.palette.ink_1).strong();
        if holds(t, grid.head, 1.0) {
            sheet.write_centred((rest.x, y + grid.head / 2.0), title.within(rest.w));
        }
        y += grid.head;
        for row in &group.rows {
            let area = Area { x: rest.x, y, w: rest.w, h: grid.row };
            draw_row(&mut sheet, t, &grid, area, row);
            let words = Words { title: &row.name, lines: &row.lines, target: &row.target };
            marks.push(Mark::over(&sheet, area, words));
            y += grid.row;
        }
        sheet.line((rest.x, y), (rest.right(), y), Line::new(t.palette.grid, t.px(1.0)));
    }
    Drawing::of(sheet, marks)
}

/// The three signs with their words, in one line.
fn write_legend(sheet: &mut Sheet, t: Tools, rest: Area, legend: &[String; 3]) -> Area {
    let (side, y) = (t.px(12.0), rest.y + t.px(8.0));
    let mut x = rest.x;
    for ((certainty, sign), text) in PARTS.iter().zip(legend) {
        let words = format!("{sign} {text}");
        certainty::fill(sheet, t.palette, Area::new(x, y - side / 2.0, side, side), *certainty, t.sizes.k);
        let room = (rest.right() - x - side * 1.5).max(0.0);
        sheet.write_centred((x + side * 1.5, y), Label::new(&words, t.sizes.small, t.palette.ink_2).within(room));
        x += side * 1.5 + text_width(&words, t.sizes.small) + t.px(18.0);
    }
    rest.inside([0.0, t.px(26.0), 0.0, 0.0])
}

/// How high heads and rows are, and where bars begin and end.
struct Grid {
    head: f64,
    row: f64,
    names: f64,
    /// px of one answer.
    one: f64,
}

impl Grid {
    fn of(t: Tools, rest: Area, answers: &Answers, count: usize) -> Self {
        let rows = || answers.groups.iter().flat_map(|group| &group.rows);
        let most = rows().map(|row| row.counts.iter().sum::<u32>()).max().unwrap_or(0).max(1);
        let widest = rows().map(|row| text_width(&row.name, t.sizes.small)).fold(0.0, f64::max);
        let names = widest.min(rest.w * 0.3) + t.px(10.0);
        let high = rest.h / (count as f64 + answers.groups.len() as f64);
        let high = high.min(t.px(30.0));
        Self { head: high, row: high, names, one: ((rest.w - names) / f64::from(most)).max(0.0) }
    }
}

fn draw_row(sheet: &mut Sheet, t: Tools, grid: &Grid, area: Area, row: &AnswerRow) {
    let y = area.middle().1;
    let high = (area.h * 0.7).min(t.px(20.0));
    if holds(t, area.h, 1.0) {
        let name = Label::new(&row.name, t.sizes.small, t.palette.ink_2);
        sheet.write_centred((area.x, y), name.within(grid.names - t.px(8.0)));
    }
    let mut x = area.x + grid.names;
    for ((certainty, sign), count) in PARTS.iter().zip(row.counts) {
        let wide = grid.one * f64::from(count);
        if wide <= 0.0 {
            continue;
        }
        let part = Area::new(x, y - high / 2.0, (wide - t.px(2.0)).max(1.0), high);
        certainty::fill(sheet, t.palette, part, *certainty, t.sizes.k);
        x += wide;
        let words = format!("{sign} {count}");
        if holds(t, area.h, 1.0) && text_width(&words, t.sizes.small) + t.px(8.0) < part.w {
            tell(sheet, t, part, &words);
        }
    }
}

/// Words on a plate of their own: they are read on every fill.
fn tell(sheet: &mut Sheet, t: Tools, part: Area, words: &str) {
    let (x, y) = part.middle();
    let wide = text_width(words, t.sizes.small) + t.px(6.0);
    let high = (part.h - t.px(4.0)).max(1.0);
    sheet.rect(Area::new(x - wide / 2.0, y - high / 2.0, wide, high), t.px(2.0), Paint::fill(t.palette.canvas));
    sheet.write_centred((x, y), Label::new(words, t.sizes.small, t.palette.ink_1).anchor(Anchor::Middle));
}
