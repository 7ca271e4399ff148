//! Places and paints a flow.
//!
//! Invariant: bands leave and arrive in the order of the stacks, so that they cross no more than
//! they must.

use super::{Band, Flow, Stack, Tone};
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::fan::mixed;
use crate::legend::{Tools, empty, page};
use crate::palette::Ink;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};
use crate::style::Style;
use crate::text::text_width;

pub(crate) fn draw(flow: &Flow, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &flow.heading);
    let fits = |band: &&Band| sane(band.value) > 0.0 && band.from < flow.left.len() && band.to < flow.right.len();
    let mut bands: Vec<&Band> = flow.bands.iter().filter(fits).collect();
    if bands.is_empty() {
        empty(&mut sheet, t, rest, &flow.empty);
        return Drawing::of(sheet, Vec::new());
    }
    bands.sort_by_key(|band| (band.from, band.to));
    let plan = Plan::of(t, rest, flow, &bands);
    let drawn: Vec<Mark> = plan.draw_bands(&mut sheet, flow, &bands);
    let mut marks = plan.draw_stacks(&mut sheet, &flow.left, &plan.left, Anchor::End);
    marks.extend(plan.draw_stacks(&mut sheet, &flow.right, &plan.right, Anchor::Start));
    plan.write_heads(&mut sheet, flow);
    marks.extend(drawn);
    Drawing::of(sheet, marks)
}

/// A band of one thickness that leaves and arrives level.
fn ribbon((x, y): (f64, f64), (across, end): (f64, f64), thick: f64) -> Path {
    let middle = f64::midpoint(x, across);
    Path::new()
        .to((x, y))
        .cubic((middle, y), (middle, end), (across, end))
        .line((across, end + thick))
        .cubic((middle, end + thick), (middle, y + thick), (x, y + thick))
        .close()
}

struct Plan {
    t: Tools,
    left: Vec<Area>,
    right: Vec<Area>,
    /// px per unit.
    unit: f64,
    top: f64,
}

impl Plan {
    fn of(t: Tools, rest: Area, flow: &Flow, bands: &[&Band]) -> Self {
        let names = |stacks: &[Stack]| {
            let wide = |stack: &Stack| text_width(&stack.name, t.sizes.small).max(text_width(&stack.text, t.sizes.small));
            stacks.iter().map(wide).fold(0.0, f64::max).min(rest.w * 0.26) + t.px(10.0)
        };
        let field = rest.inside([names(&flow.left), t.px(26.0), names(&flow.right), t.px(2.0)]);
        let sums = |count: usize, of: fn(&Band) -> usize| {
            let mut sums = vec![0.0; count];
            bands.iter().for_each(|band| sums[of(band)] += sane(band.value));
            sums
        };
        let (left, right) = (sums(flow.left.len(), |band| band.from), sums(flow.right.len(), |band| band.to));
        let gap = t.px(14.0);
        let shown = |sums: &[f64]| sums.iter().filter(|sum| **sum > 0.0).count();
        let most = shown(&left).max(shown(&right));
        let total: f64 = left.iter().sum();
        let unit = (field.h - gap * most.saturating_sub(1) as f64).max(field.h * 0.4) / total;
        let wide = t.px(12.0);
        let stack = |sums: Vec<f64>, x: f64| {
            let mut y = field.y;
            let place = |sum: f64| {
                let area = Area::new(x, y, wide, sum * unit);
                y += if sum > 0.0 { area.h + gap } else { 0.0 };
                area
            };
            sums.into_iter().map(place).collect()
        };
        Self { t, left: stack(left, field.x), right: stack(right, field.right() - wide), unit, top: field.y }
    }

    fn draw_bands(&self, sheet: &mut Sheet, flow: &Flow, bands: &[&Band]) -> Vec<Mark> {
        let mut from: Vec<f64> = self.left.iter().map(|area| area.y).collect();
        let mut to: Vec<f64> = self.right.iter().map(|area| area.y).collect();
        let draw = |band: &&Band| {
            let thick = sane(band.value) * self.unit;
            let (y, end) = (from[band.from], to[band.to]);
            from[band.from] += thick;
            to[band.to] += thick;
            let (x, across) = (self.left[band.from].right(), self.right[band.to].x);
            let path = ribbon((x, y), (across, end), thick);
            let ink = mixed(self.t.palette.canvas, self.ink(flow.right[band.to].tone), 0.34);
            sheet.path(&path, Paint::fill(ink).and_line(Line::new(self.t.palette.canvas, 0.5)));
            // A thin band is as easy to hit as a thick one.
            let high = thick.max(self.t.px(6.0));
            let up = (high - thick) / 2.0;
            let top = (y.min(end) - up).max(0.0);
            let over = Area::new(x, top, across - x, (y.max(end) + thick + up - top).min(sheet.height - top));
            let outline = ribbon((0.0, y - up - top), (across - x, end - up - top), high);
            Mark::over(sheet, over, Words { title: &band.title, lines: &band.lines, target: &band.target }).shaped(outline)
        };
        bands.iter().map(draw).collect()
    }

    fn ink(&self, tone: Tone) -> Ink {
        match tone {
            Tone::Plain => self.t.palette.commit,
            Tone::Good => self.t.palette.good,
            Tone::Bad => self.t.palette.bad,
            Tone::Quiet => self.t.palette.before,
        }
    }

    fn draw_stacks(&self, sheet: &mut Sheet, stacks: &[Stack], areas: &[Area], side: Anchor) -> Vec<Mark> {
        let t = self.t;
        let mut free = f64::NEG_INFINITY;
        let shown = stacks.iter().zip(areas).filter(|(_, area)| area.h > 0.0);
        let draw = |(stack, area): (&Stack, &Area)| {
            sheet.rect(Area { h: area.h.max(1.0), ..*area }, 0.0, Paint::fill(self.ink(stack.tone)));
            let x = if side == Anchor::End { area.x - t.px(8.0) } else { area.right() + t.px(8.0) };
            let room = if side == Anchor::End { x - t.px(4.0) } else { sheet.width - x - t.px(4.0) };
            let y = (area.middle().1 - t.px(7.0)).max(free);
            free = y + t.px(30.0);
            let name = Label::new(&stack.name, t.sizes.small, t.palette.ink_1).anchor(side).within(room);
            sheet.write_centred((x, y), name);
            let text = Label::new(&stack.text, t.sizes.small, t.palette.ink_3).anchor(side).within(room);
            sheet.write_centred((x, y + t.px(14.0)), text);
            Mark::over(sheet, *area, Words { title: &stack.name, lines: &stack.lines, target: &stack.target })
        };
        shown.map(draw).collect()
    }

    fn write_heads(&self, sheet: &mut Sheet, flow: &Flow) {
        let label = |text| Label::new(text, self.t.sizes.small, self.t.palette.ink_3);
        let y = self.top - self.t.px(16.0);
        if let (Some(left), Some(right)) = (self.left.first(), self.right.first()) {
            sheet.write_centred((left.right(), y), label(&flow.before).anchor(Anchor::End).within(left.right()));
            sheet.write_centred((right.x, y), label(&flow.after).within(sheet.width - right.x));
        }
    }
}
