//! Places and paints a pyramid.
//!
//! Invariant: the fill never leaves its band, and no label reaches into a band.

use super::{Pyramid, Tier};
use crate::aside;
use crate::drawing::{Drawing, Mark, Words, sane};
use crate::funnel::judged;
use crate::legend::{Tools, empty, page};
use crate::lines::{Pair, holds, line_height, write_pair};
use crate::sheet::{Anchor, Area, Label, Line, Paint, Path, Sheet};
use crate::style::Style;
use crate::text::text_width;

/// Half the width of the apex, as a share of half the width of the foot.
const APEX: f64 = 0.07;

pub(crate) fn draw(pyramid: &Pyramid, style: &Style) -> Drawing {
    let (mut sheet, t, rest) = page(style, &pyramid.heading);
    if pyramid.tiers.is_empty() {
        empty(&mut sheet, t, rest, &pyramid.empty);
        return Drawing::of(sheet, Vec::new());
    }
    let (rest, aside) = aside::write(&mut sheet, t, rest, pyramid.aside.as_ref());
    let columns = Columns::of(t, rest, &pyramid.tiers);
    let mut marks = Vec::with_capacity(pyramid.tiers.len() + 1);
    for (rank, tier) in pyramid.tiers.iter().enumerate() {
        let row = columns.row(rank);
        draw_band(&mut sheet, t, &columns, rank, tier);
        write_tier(&mut sheet, t, &columns, row, tier);
        let words = Words { title: &tier.name, lines: &tier.lines, target: &tier.target };
        marks.push(Mark::over(&sheet, row, words));
    }
    marks.extend(aside);
    Drawing::of(sheet, marks)
}

/// Where names, bands and figures stand.
struct Columns {
    all: Area,
    bands: Area,
    count: f64,
}

impl Columns {
    fn of(t: Tools, all: Area, tiers: &[Tier]) -> Self {
        let count = tiers.len() as f64;
        let all = Area { h: all.h.min(all.w * 0.62), ..all };
        let widest = |width: &dyn Fn(&Tier) -> f64, most: f64| {
            let widest = tiers.iter().map(width).fold(0.0, f64::max) * t.sizes.small;
            widest.min(all.w * most)
        };
        let words = |tier: &Tier| text_width(&tier.name, 1.0).max(text_width(&tier.note, 1.0));
        let names = widest(&words, 0.3) + t.px(12.0);
        let figures = widest(&|tier| figure_width(tier), 0.34) + t.px(14.0);
        let bands = all.inside([names, 0.0, figures, 0.0]);
        // A pyramid that is much wider than high no longer reads as one.
        let spare = (bands.w - all.h * 1.7).max(0.0) / 2.0;
        let all = all.inside([spare, 0.0, spare, 0.0]);
        Self { all, bands: bands.inside([spare, 0.0, spare, 0.0]), count }
    }

    fn row(&self, rank: usize) -> Area {
        let high = self.all.h / self.count;
        Area { y: self.all.y + rank as f64 * high, h: high, ..self.all }
    }

    /// The band of a rank, narrowed to a share of its width.
    fn band(&self, t: Tools, rank: usize, share: f64) -> Path {
        let (row, middle) = (self.row(rank), self.bands.middle().0);
        let gap = t.px(1.5).min(row.h * 0.2);
        let (top, bottom) = (row.y + gap, row.bottom() - gap);
        let half = |y: f64| {
            let down = (y - self.all.y) / self.all.h.max(1e-6);
            share * self.bands.w / 2.0 * (APEX + (1.0 - APEX) * down)
        };
        let (a, b) = (half(top), half(bottom));
        let upper = Path::new().to((middle - a, top)).line((middle + a, top));
        upper.line((middle + b, bottom)).line((middle - b, bottom)).close()
    }
}

/// Width of the longer of the two figure lines, in font sizes.
fn figure_width(tier: &Tier) -> f64 {
    let change = tier.change.as_ref().map_or(0.0, |c| text_width(&c.text, 1.0) + 0.6);
    let counts = text_width(&tier.count, 1.04) + text_width(&tier.of, 1.0) + 0.6 + change;
    counts.max(text_width(&tier.amount, 1.0))
}

/// The share of its target a tier has reached, at most all of it.
fn reached(tier: &Tier) -> Option<f64> {
    let goal = sane(tier.goal?);
    let value = sane(tier.value).max(0.0);
    Some(if goal > 0.0 { (value / goal).min(1.0) } else { 1.0 })
}

fn draw_band(sheet: &mut Sheet, t: Tools, columns: &Columns, rank: usize, tier: &Tier) {
    let p = t.palette;
    let row = columns.row(rank);
    if rank > 0 {
        sheet.line((row.x, row.y), (row.right(), row.y), Line::new(p.grid, t.px(1.0)));
    }
    sheet.path(&columns.band(t, rank, 1.0), Paint::fill(p.band));
    let Some(share) = reached(tier) else { return };
    let least = t.px(2.0) / columns.bands.w.max(1.0);
    if sane(tier.value) > 0.0 {
        sheet.path(&columns.band(t, rank, share.max(least)), Paint::fill(p.commit));
    }
    sheet.path(&columns.band(t, rank, 1.0), Paint::line(Line::new(p.ink_3, t.px(1.0))));
}

fn write_tier(sheet: &mut Sheet, t: Tools, columns: &Columns, row: Area, tier: &Tier) {
    let (y, edge) = (row.middle().1, columns.bands.x - t.px(12.0));
    let room = edge - columns.all.x;
    let names =
        Pair { first: &tier.name, second: &tier.note, anchor: Anchor::End, room, row: row.h };
    write_pair(sheet, t, (edge, y), names);
    if holds(t, row.h, 1.0) {
        write_figures(sheet, t, (columns.bands.right() + t.px(14.0), row.right()), row, tier);
    }
}

/// Count against target, and below it the revenue; on one line where the row is low.
fn write_figures(sheet: &mut Sheet, t: Tools, (x, end): (f64, f64), row: Area, tier: &Tier) {
    let (size, p) = (t.sizes.small, t.palette);
    let both = !tier.amount.is_empty() && holds(t, row.h, 2.0);
    let up = if both { line_height(t) / 2.0 } else { 0.0 };
    let y = row.middle().1;
    let mut at = x;
    let mut put = |text: &str, ink, strong: bool| {
        let label = Label::new(text, size, ink).within(end - at + 0.5);
        let label = if strong { label.strong() } else { label };
        let used = sheet.write_centred((at, y - up), label);
        at += if used > 0.0 { used + size * 0.5 } else { 0.0 };
    };
    put(&tier.count, p.ink_1, true);
    put(&tier.of, p.ink_3, false);
    if let Some(change) = &tier.change {
        put(&change.text, judged(t, change), false);
    }
    if both {
        let amount = Label::new(&tier.amount, size, p.ink_2).within(end - x + 0.5);
        sheet.write_centred((x, y + up), amount);
    }
}
