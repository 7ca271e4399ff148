//! Places and paints two half pyramids.
//!
//! Invariant: bars and their figures stay on their side of the middle.

use super::{Half, Mirror, MirrorClass};
use crate::aside;
use crate::certainty::{self, Certainty};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::funnel::judged;
use crate::legend::{Legend, Tools, empty, page};
use crate::lines::{Pair, holds, write_pair};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::text_width;

pub(crate) fn draw(mirror: &Mirror, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &mirror.heading);
    if mirror.classes.is_empty() {
        empty(&mut sheet, t, rest, &mirror.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let rest = draw_legend(&mut sheet, t, rest, mirror);
    let (rest, aside) = aside::write(&mut sheet, t, rest, mirror.aside.as_ref());
    let sides = Sides::of(t, rest, mirror);
    sides.write_titles(&mut sheet, t, rest.y, mirror);
    let mut marks = Vec::with_capacity(mirror.classes.len() + 1);
    for (rank, class) in mirror.classes.iter().enumerate() {
        let row = sides.row(rank);
        draw_class(&mut sheet, t, &sides, row, class);
        let words = Words { title: &class.name, lines: &class.lines, target: &class.target };
        marks.push(Mark::over(&sheet, row, words));
    }
    marks.extend(aside);
    Drawing::of(sheet, marks)
}

fn draw_legend(sheet: &mut Sheet, t: Tools, area: Area, mirror: &Mirror) -> Area {
    let keys = [(mirror.actual.as_str(), false), (mirror.goal.as_str(), true)];
    let legend = Legend::new(t, area.w, keys.into_iter().filter(|(text, _)| !text.is_empty()));
    legend.draw(sheet, t, (area.x, area.y), |sheet, (x, y), goal| {
        let half = t.px(6.0);
        let sign = Area::new(x - half, y - half, 2.0 * half, 2.0 * half);
        if *goal { outline(sheet, t, sign) } else { fill(sheet, t, sign) }
    });
    let used = legend.height(t);
    area.inside([0.0, if used > 0.0 { used + t.px(8.0) } else { 0.0 }, 0.0, 0.0])
}

fn fill(sheet: &mut Sheet, t: Tools, area: Area) {
    certainty::fill(sheet, t.palette, area, Certainty::Commit, t.sizes.k);
}

fn outline(sheet: &mut Sheet, t: Tools, area: Area) {
    sheet.rect(area, 0.0, Paint::line(Line::new(t.palette.goal, t.px(1.5))));
}

/// Where the two halves and the names between them stand.
struct Sides {
    all: Area,
    /// Half the width of the column of names.
    names: f64,
    /// Room for the figures at the end of a bar.
    figures: f64,
    /// Length of one percent, px.
    percent: f64,
    count: f64,
}

impl Sides {
    fn of(t: Tools, area: Area, mirror: &Mirror) -> Self {
        let titles = mirror.left.is_empty() && mirror.right.is_empty();
        let above = if titles { 0.0 } else { t.px(24.0) };
        let count = mirror.classes.len() as f64;
        let all = area.inside([0.0, above, 0.0, 0.0]);
        let all = Area { h: all.h.min(count * t.px(84.0).max(all.w * 0.1)), ..all };
        let widest = |widths: &mut dyn Iterator<Item = f64>, most: f64| {
            (widths.fold(0.0, f64::max) * t.sizes.small).min(most * all.w)
        };
        let words = |c: &MirrorClass| text_width(&c.name, 1.0).max(text_width(&c.note, 1.0));
        let names = widest(&mut mirror.classes.iter().map(words), 0.26) / 2.0 + t.px(12.0);
        let halves = || mirror.classes.iter().flat_map(|c| [&c.left, &c.right]);
        let figures = widest(&mut halves().map(figure_width), 0.16) + t.px(8.0);
        let longest = halves().map(longest).fold(0.0, f64::max);
        let bars = (all.w / 2.0 - names - figures).max(0.0);
        let percent = if longest > 0.0 { bars / longest } else { 0.0 };
        Self { all, names, figures, percent, count }
    }

    fn row(&self, rank: usize) -> Area {
        let high = self.all.h / self.count;
        Area { y: self.all.y + rank as f64 * high, h: high, ..self.all }
    }

    /// The place at this distance from the foot of a side: −1 left, +1 right.
    fn at(&self, side: f64, distance: f64) -> f64 {
        self.all.middle().0 + side * (self.names + distance)
    }

    fn bar(&self, row: Area, side: f64, share: f64) -> Area {
        let (foot, end) = (self.at(side, 0.0), self.at(side, length(share) * self.percent));
        let high = row.h * 0.62;
        Area::new(foot.min(end), row.middle().1 - high / 2.0, (end - foot).abs(), high)
    }

    fn write_titles(&self, sheet: &mut Sheet, t: Tools, top: f64, mirror: &Mirror) {
        let room = self.all.w / 2.0 - self.names;
        for (side, title) in [(-1.0, &mirror.left), (1.0, &mirror.right)] {
            let label = Label::new(title, t.sizes.small, t.palette.ink_2).anchor(anchor(side));
            sheet.write_centred((self.at(side, 0.0), top + t.px(8.0)), label.strong().within(room));
        }
    }
}

/// Texts grow away from the middle.
fn anchor(side: f64) -> Anchor {
    if side < 0.0 { Anchor::End } else { Anchor::Start }
}

fn length(share: f64) -> f64 {
    sane(share).max(0.0)
}

fn longest(half: &Half) -> f64 {
    length(half.share).max(length(half.goal.unwrap_or(0.0)))
}

/// Width of the figures of a bar, in font sizes.
fn figure_width(half: &Half) -> f64 {
    let change = half.change.as_ref().map_or(0.0, |c| text_width(&c.text, 1.0));
    text_width(&half.text, 1.06) + change + 0.5
}

fn draw_class(sheet: &mut Sheet, t: Tools, sides: &Sides, row: Area, class: &MirrorClass) {
    for (side, half) in [(-1.0, &class.left), (1.0, &class.right)] {
        draw_half(sheet, t, sides, row, side, half);
    }
    let room = 2.0 * sides.names - t.px(12.0);
    let (first, second) = (class.name.as_str(), class.note.as_str());
    let names = Pair { first, second, anchor: Anchor::Middle, room, row: row.h };
    write_pair(sheet, t, row.middle(), names);
}

fn draw_half(sheet: &mut Sheet, t: Tools, sides: &Sides, row: Area, side: f64, half: &Half) {
    let bar = sides.bar(row, side, half.share);
    if length(half.share) > 0.0 {
        fill(sheet, t, Area { w: bar.w.max(1.0), ..bar });
    }
    let goal = half.goal.map(|goal| sides.bar(row, side, goal).inside([0.0, -2.0, 0.0, -2.0]));
    if let Some(goal) = goal {
        outline(sheet, t, goal);
    }
    let foot = sides.at(side, 0.0);
    sheet.line((foot, row.y), (foot, row.bottom()), Line::new(t.palette.line_2, t.px(1.0)));
    if holds(t, row.h, 1.0) {
        write_half(sheet, t, sides, row, side, half);
    }
}

/// Share and deviation after the longer of bar and outline.
fn write_half(sheet: &mut Sheet, t: Tools, sides: &Sides, row: Area, side: f64, half: &Half) {
    let (size, y) = (t.sizes.small, row.middle().1);
    let from = longest(half) * sides.percent + t.px(6.0);
    let room = sides.figures + (sides.all.w / 2.0 - sides.names - sides.figures) - from + t.px(2.0);
    let text = Label::new(&half.text, size, t.palette.ink_1).strong().anchor(anchor(side));
    let used = sheet.write_centred((sides.at(side, from), y), text.within(room));
    if let Some(change) = &half.change {
        let next = from + used + size * 0.45;
        let label = Label::new(&change.text, size, judged(t, change)).anchor(anchor(side));
        sheet.write_centred((sides.at(side, next), y), label.within(room - used - size * 0.45));
    }
}
