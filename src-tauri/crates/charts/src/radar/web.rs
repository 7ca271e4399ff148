//! The web of a radar: rings and axes with their words, and where a point lies.
//!
//! Invariant: a point lies within the outer ring, whatever its value.

use std::f64::consts::{FRAC_PI_2, TAU};

use crate::drawing::sane;
use crate::legend::Tools;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};
use crate::text::text_width;

/// Room for the words of an axis at either side, px.
const WORDS: f64 = 132.0;

pub(super) struct Web {
    field: Area,
    middle: (f64, f64),
    radius: f64,
    axes: usize,
}

impl Web {
    pub(super) fn of(t: Tools, field: Area, axes: usize) -> Self {
        let wide = (field.w - 2.0 * t.px(WORDS).min(field.w / 4.0)) / 2.0;
        let high = (field.h - 2.0 * t.px(24.0)) / 2.0;
        Self { field, middle: field.middle(), radius: wide.min(high).max(t.px(8.0)), axes: axes.max(1) }
    }

    fn angle(&self, axis: usize) -> f64 {
        TAU * axis as f64 / self.axes as f64 - FRAC_PI_2
    }

    /// Where a value from 0 to 1 lies on an axis.
    pub(super) fn point(&self, axis: usize, value: f64) -> (f64, f64) {
        self.beyond(axis, sane(value).clamp(0.0, 1.0) * self.radius)
    }

    fn beyond(&self, axis: usize, reach: f64) -> (f64, f64) {
        let (sin, cos) = self.angle(axis).sin_cos();
        (self.middle.0 + cos * reach, self.middle.1 + sin * reach)
    }

    /// The line around values, one per axis.
    pub(super) fn around(&self, values: impl Iterator<Item = f64>) -> Path {
        let points = values.take(self.axes).enumerate().map(|(axis, value)| self.point(axis, value));
        points.enumerate().fold(Path::new(), |path, (at, point)| if at == 0 { path.to(point) } else { path.line(point) }).close()
    }

    pub(super) fn draw(&self, sheet: &mut Sheet, t: Tools, rings: &[(f64, String)]) {
        let line = Line::new(t.palette.line, t.px(1.0));
        for (value, _) in rings {
            sheet.path(&self.around(std::iter::repeat_n(*value, self.axes)), Paint::line(line));
        }
        for axis in 0..self.axes {
            sheet.line(self.middle, self.beyond(axis, self.radius), line);
        }
        self.write_rings(sheet, t, rings);
    }

    /// Words of rings where they keep clear of the axes, on a plate of their own.
    fn write_rings(&self, sheet: &mut Sheet, t: Tools, rings: &[(f64, String)]) {
        for (value, words) in rings {
            let (a, b) = (self.point(self.axes - 1, *value), self.point(0, *value));
            let (x, y) = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
            let (wide, high) = (text_width(words, t.sizes.small) + t.px(4.0), t.sizes.small);
            sheet.rect(Area::new(x - wide / 2.0, y - high / 2.0, wide, high), t.px(2.0), Paint::fill(t.palette.canvas));
            let label = Label::new(words, t.sizes.small, t.palette.ink_3).anchor(Anchor::Middle);
            sheet.write_centred((x, y), label.within(t.px(48.0)));
        }
    }

    /// Words of axes around the web.
    pub(super) fn write(&self, sheet: &mut Sheet, t: Tools, axes: &[String]) {
        for (axis, name) in axes.iter().enumerate() {
            let (x, y) = self.beyond(axis, self.radius + t.px(12.0));
            let side = self.angle(axis).cos();
            let (anchor, room) = match side {
                side if side > 0.2 => (Anchor::Start, self.field.right() - x),
                side if side < -0.2 => (Anchor::End, x - self.field.x),
                _ => (Anchor::Middle, self.field.w),
            };
            sheet.write_centred((x, y), Label::new(name, t.sizes.small, t.palette.ink_1).anchor(anchor).within(room.max(0.0)));
        }
    }
}
