//! Places and paints a fan.
//!
//! Invariant: the inner band lies within the outer one, the line within both.

use super::{Blade, Fan};
use crate::bars::{Scale, TickWords, draw_grid};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::legend::{Tools, empty, page};
use crate::palette::Ink;
use crate::plane::{Upright, plane};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};
use crate::style::Style;
use crate::text::text_width;

pub(crate) fn draw(fan: &Fan, style: &Style, format: &dyn Fn(f64) -> String) -> Drawing {
    let (mut sheet, t, rest) = page(style, &fan.heading);
    if fan.places.is_empty() {
        empty(&mut sheet, t, rest, &fan.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let names = fan.names.iter().chain([&fan.goal_name]);
    let beside = names.map(|name| text_width(name, t.sizes.small)).fold(0.0, f64::max).min(rest.w * 0.3) + t.px(12.0);
    let field = rest.inside([0.0, t.px(6.0), beside, t.px(22.0)]);
    let values = fan.places.iter().flat_map(|place| place.levels.into_iter().chain(place.goal)).map(sane);
    let (low, high) = values.fold((0.0_f64, 0.0_f64), |(l, h), v| (l.min(v), h.max(v)));
    let scale = Scale::between(low, high, (field.h / t.px(60.0)).clamp(2.0, 6.0) as usize);
    let words = TickWords::of(t, &scale, field.w * 0.25, format);
    let plot = field.inside([words.width, 0.0, 0.0, 0.0]);
    words.write(&mut sheet, t, plot);
    draw_grid(&plane(&mut sheet, plot, 0.0..1.0, scale.low()..scale.high(), Upright::Up), t, &scale, 1.0);
    let chart = Chart { t, plot, places: &fan.places, low: scale.low(), high: scale.high() };
    chart.draw(&mut sheet);
    chart.write_names(&mut sheet, fan);
    chart.write_labels(&mut sheet);
    let marks = (0..fan.places.len()).map(|at| chart.mark(&sheet, at)).collect();
    Drawing::of(sheet, marks)
}

struct Chart<'a> {
    t: Tools,
    plot: Area,
    places: &'a [Blade],
    low: f64,
    high: f64,
}

impl Chart<'_> {
    fn slot(&self) -> f64 {
        self.plot.w / self.places.len() as f64
    }

    fn x(&self, at: usize) -> f64 {
        self.plot.x + (at as f64 + 0.5) * self.slot()
    }

    fn y(&self, value: f64) -> f64 {
        let share = (sane(value) - self.low) / (self.high - self.low);
        self.plot.bottom() - self.plot.h * share.clamp(0.0, 1.0)
    }

    fn draw(&self, sheet: &mut Sheet) {
        let p = self.t.palette;
        self.band(sheet, (0, 4), p.band);
        self.band(sheet, (1, 3), mixed(p.band, p.commit, 0.45));
        self.goals(sheet);
        let last_known = self.places.iter().rposition(|place| place.known);
        let line = |range: std::ops::RangeInclusive<usize>| self.through(range, |place| place.levels[2]);
        let end = self.places.len() - 1;
        if let Some(last) = last_known {
            sheet.path(&line(0..=last), Paint::line(Line::new(p.won, self.t.px(2.25))));
        }
        if last_known != Some(end) {
            let ahead = line(last_known.unwrap_or(0)..=end);
            sheet.path(&ahead, Paint::line(Line::new(p.won, self.t.px(1.5)).dashed(self.t.px(5.0), self.t.px(3.0))));
        }
        for (at, place) in self.places.iter().enumerate() {
            let dot = if place.known { Paint::fill(p.won) } else { Paint::fill(p.canvas).and_line(Line::new(p.won, self.t.px(1.5))) };
            sheet.circle((self.x(at), self.y(place.levels[2])), self.t.px(3.0), dot);
        }
    }

    fn through(&self, range: std::ops::RangeInclusive<usize>, value: impl Fn(&Blade) -> f64) -> Path {
        let mut path = Path::new();
        for at in range.clone() {
            let point = (self.x(at), self.y(value(&self.places[at])));
            path = if at == *range.start() { path.to(point) } else { path.line(point) };
        }
        path
    }

    /// The band between two levels, over all places.
    fn band(&self, sheet: &mut Sheet, (low, high): (usize, usize), ink: Ink) {
        let upper = (0..self.places.len()).map(|at| (at, high));
        let lower = (0..self.places.len()).rev().map(|at| (at, low));
        let points = upper.chain(lower).map(|(at, level)| (self.x(at), self.y(self.places[at].levels[level])));
        let path = points.enumerate().fold(Path::new(), |path, (n, point)| if n == 0 { path.to(point) } else { path.line(point) });
        sheet.path(&path.close(), Paint::fill(ink));
    }

    fn goals(&self, sheet: &mut Sheet) {
        let mut path = Path::new();
        let mut drawn = false;
        for (at, goal) in self.places.iter().enumerate().filter_map(|(at, place)| Some((at, place.goal?))) {
            let point = (self.x(at), self.y(goal));
            path = if drawn { path.line(point) } else { path.to(point) };
            drawn = true;
        }
        if drawn {
            sheet.path(&path, Paint::line(Line::new(self.t.palette.goal, self.t.px(1.5))));
        }
    }

    /// Words right of the last place; those that would touch give way downwards.
    fn write_names(&self, sheet: &mut Sheet, fan: &Fan) {
        let Some(last) = fan.places.last() else { return };
        let level = |at: usize, name: &str| (self.y(last.levels[at]), name.to_owned(), self.t.palette.ink_2);
        let mut names = Vec::new();
        if !last.known {
            names.extend([level(4, &fan.names[2]), level(2, &fan.names[1]), level(0, &fan.names[0])]);
        }
        names.extend(last.goal.map(|goal| (self.y(goal), fan.goal_name.clone(), self.t.palette.ink_1)));
        names.retain(|(_, name, _)| !name.is_empty());
        names.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut free = f64::NEG_INFINITY;
        let x = self.x(fan.places.len() - 1) + self.t.px(8.0);
        for (y, name, ink) in names {
            let y = y.max(free);
            free = y + self.t.px(14.0);
            let label = Label::new(&name, self.t.sizes.small, ink);
            sheet.write_centred((x, y), label.within(sheet.width - x - 2.0));
        }
    }

    fn write_labels(&self, sheet: &mut Sheet) {
        let widest = self.places.iter().map(|place| text_width(&place.label, self.t.sizes.small)).fold(0.0, f64::max);
        let every = ((widest + self.t.px(8.0)) / self.slot()).ceil().max(1.0) as usize;
        for (at, place) in self.places.iter().enumerate().step_by(every) {
            let label = Label::new(&place.label, self.t.sizes.small, self.t.palette.ink_2).anchor(Anchor::Middle);
            sheet.write_centred((self.x(at), self.plot.bottom() + self.t.px(12.0)), label.within(self.slot() * every as f64));
        }
    }

    fn mark(&self, sheet: &Sheet, at: usize) -> Mark {
        let place = &self.places[at];
        let column = Area::new(self.plot.x + at as f64 * self.slot(), self.plot.y, self.slot(), self.plot.h);
        Mark::over(sheet, column, Words { title: &place.title, lines: &place.lines, target: &place.target })
    }
}

/// A colour between two; 0 is the first, 1 the second.
pub(crate) fn mixed(a: Ink, b: Ink, share: f64) -> Ink {
    let part = |shift: u32| {
        let (a, b) = (f64::from(a.0 >> shift & 0xff), f64::from(b.0 >> shift & 0xff));
        ((a + (b - a) * share.clamp(0.0, 1.0)).round() as u32) << shift
    };
    Ink(part(16) | part(8) | part(0))
}
