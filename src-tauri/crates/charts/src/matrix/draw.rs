//! Paints a matrix board: zones, axes, then cards.
//!
//! Invariant: ghosts and arrows lie below the cards, labels above everything.

use super::frame::{Frame, Plot, line_height};
use super::{Axis, Card, Corner, Matrix, Tint, Zone, card};
use crate::drawing::{Drawing, Mark, Words};
use crate::legend::{Tools, empty, heading};
use crate::palette::Ink;
use crate::sheet::{Anchor, Area, Label, Line, Paint, Sheet};
use crate::style::Style;
use crate::text::is_upright;

pub(crate) fn draw(matrix: &Matrix, style: &Style) -> Drawing {
    let mut sheet = Sheet::new(style);
    let t = Tools::of(style);
    let frame = Frame::of(t, matrix, style);
    let page = sheet.area().inside([t.margin(); 4]);
    heading(&mut sheet, t, page, &matrix.heading);
    let plot = frame.plot;
    draw_zones(&mut sheet, t, &plot, matrix);
    draw_x(&mut sheet, t, &plot, &matrix.x);
    draw_y(&mut sheet, t, &plot, &matrix.y, page.x);
    if matrix.cards.is_empty() {
        empty(&mut sheet, t, plot.area(), &matrix.empty);
    }
    let cards = reading_order(&plot, &matrix.cards);
    cards.iter().for_each(|c| card::draw_way(&mut sheet, t, &plot, c));
    // Large ones first, so that a small card is never hidden under a large one.
    let mut by_size = cards.clone();
    by_size.sort_by(|a, b| b.ring.total_cmp(&a.ring));
    by_size.iter().for_each(|c| card::draw_sign(&mut sheet, t, &plot, c));
    cards.iter().for_each(|c| card::write_label(&mut sheet, t, &plot, c));
    draw_legend(&mut sheet, t, &frame, matrix, page);
    let marks = cards.iter().map(|c| mark(&sheet, t, &plot, c)).collect();
    Drawing::of(sheet, marks)
}

fn reading_order<'a>(plot: &Plot, cards: &'a [Card]) -> Vec<&'a Card> {
    let mut cards: Vec<_> = cards.iter().collect();
    let place = |c: &Card| plot.pixel((c.x, c.y));
    cards.sort_by(|a, b| {
        let ((ax, ay), (bx, by)) = (place(a), place(b));
        ay.total_cmp(&by).then(ax.total_cmp(&bx))
    });
    cards
}

fn mark(sheet: &Sheet, t: Tools, plot: &Plot, card: &Card) -> Mark {
    let ((x, y), r) =
        (plot.pixel((card.x, card.y)), card::radius(t, plot, card.ring.max(card.disc)));
    let words = Words { title: &card.label, lines: &card.lines, target: &card.target };
    Mark::over(sheet, Area::new(x - r, y - r, 2.0 * r, 2.0 * r), words)
}

fn draw_zones(sheet: &mut Sheet, t: Tools, plot: &Plot, matrix: &Matrix) {
    let p = t.palette;
    sheet.rect(plot.area(), 0.0, Paint::fill(p.canvas));
    let areas: Vec<_> = matrix.zones.iter().map(|z| zone_area(plot, z)).collect();
    for (zone, area) in matrix.zones.iter().zip(&areas) {
        sheet.rect(*area, 0.0, Paint::fill(tint(t, zone.tint)));
    }
    draw_grid(sheet, t, plot, matrix);
    for area in &areas {
        sheet.rect(*area, 0.0, Paint::line(Line::new(p.line_2, t.px(1.25))));
    }
    sheet.rect(plot.area(), 0.0, Paint::line(Line::new(p.line_2, t.px(1.0))));
    for (zone, area) in matrix.zones.iter().zip(&areas) {
        write_zone(sheet, t, *area, zone);
    }
}

fn tint(t: Tools, tint: Tint) -> Ink {
    let [main, secondary, passing, give_up] = t.palette.zones;
    match tint {
        Tint::Main => main,
        Tint::Secondary => secondary,
        Tint::Passing => passing,
        Tint::GiveUp => give_up,
    }
}

fn zone_area(plot: &Plot, zone: &Zone) -> Area {
    let [left, low, right, high] = zone.area;
    let ((x0, y0), (x1, y1)) = (plot.pixel((left, high)), plot.pixel((right, low)));
    Area::new(x0, y0, x1 - x0, y1 - y0)
}

fn draw_grid(sheet: &mut Sheet, t: Tools, plot: &Plot, matrix: &Matrix) {
    let line = Line::new(t.palette.grid, t.px(1.0));
    let inner = |ticks: &[(f64, String)]| -> Vec<f64> {
        ticks.iter().map(|(v, _)| *v).filter(|v| *v > 0.0 && *v < 100.0).collect()
    };
    for v in inner(&matrix.x.ticks) {
        sheet.line(plot.pixel((v, 0.0)), plot.pixel((v, 100.0)), line);
    }
    for v in inner(&matrix.y.ticks) {
        sheet.line(plot.pixel((0.0, v)), plot.pixel((100.0, v)), line);
    }
}

fn write_zone(sheet: &mut Sheet, t: Tools, area: Area, zone: &Zone) {
    let inner = area.inside([t.px(12.0), t.px(18.0), t.px(12.0), t.px(18.0)]);
    let right = matches!(zone.corner, Corner::TopRight | Corner::BottomRight);
    let top = matches!(zone.corner, Corner::TopLeft | Corner::TopRight);
    let (x, anchor) = if right { (inner.right(), Anchor::End) } else { (inner.x, Anchor::Start) };
    let line = if t.compact { "" } else { zone.line.as_str() };
    let step = line_height(t) * 1.1;
    let below = if line.is_empty() { 0.0 } else { step };
    let y = if top { inner.y } else { (inner.bottom() - below).max(inner.y) };
    let name = Label::new(&zone.name, t.sizes.body, t.palette.ink_1).strong();
    let name =
        if t.compact { Label::new(&zone.name, t.sizes.small, t.palette.ink_3) } else { name };
    sheet.write_centred((x, y), name.anchor(anchor).within(inner.w));
    let line = Label::new(line, t.sizes.small, t.palette.ink_3);
    sheet.write_centred((x, y + step), line.anchor(anchor).within(inner.w));
}

fn draw_x(sheet: &mut Sheet, t: Tools, plot: &Plot, axis: &Axis) {
    let base = plot.y + plot.h;
    let ticks = if t.compact { &[] } else { axis.ticks.as_slice() };
    let room = plot.w / axis.ticks.len().max(1) as f64 - t.px(4.0);
    for (value, words) in ticks {
        let anchor = match *value {
            v if v <= 0.0 => Anchor::Start,
            v if v >= 100.0 => Anchor::End,
            _ => Anchor::Middle,
        };
        let label = Label::new(words, t.sizes.small, t.palette.ink_3).anchor(anchor);
        sheet.write_centred((plot.pixel((*value, 0.0)).0, base + t.px(11.0)), label.within(room));
    }
    let down = if ticks.is_empty() { 12.0 } else { 28.0 };
    let name = arrowed(&axis.name, "→");
    let label = Label::new(&name, t.sizes.small, t.palette.ink_2).anchor(Anchor::Middle);
    sheet.write_centred((plot.x + plot.w / 2.0, base + t.px(down)), label.within(plot.w));
}

fn draw_y(sheet: &mut Sheet, t: Tools, plot: &Plot, axis: &Axis, left: f64) {
    let ticks = if t.compact { &[] } else { axis.ticks.as_slice() };
    for (value, words) in ticks {
        // The outermost words stay within the height of the plot, if it has any.
        let y =
            plot.pixel((0.0, *value)).1.min(plot.y + plot.h - t.px(5.0)).max(plot.y + t.px(5.0));
        let label = Label::new(words, t.sizes.small, t.palette.ink_3).anchor(Anchor::End);
        let room = plot.x - left - t.px(8.0);
        sheet.write_centred((plot.x - t.px(8.0), y), label.within(room));
    }
    let place = (left + t.px(6.0), plot.y + plot.h / 2.0);
    if is_upright(&axis.name) {
        let name = format!("↑{}", axis.name);
        sheet
            .write_upright(place, Label::new(&name, t.sizes.small, t.palette.ink_2).within(plot.h));
    } else {
        let name = arrowed(&axis.name, "→");
        sheet
            .write_upwards(place, Label::new(&name, t.sizes.small, t.palette.ink_2).within(plot.h));
    }
}

fn arrowed(name: &str, arrow: &str) -> String {
    if name.is_empty() { String::new() } else { format!("{name} {arrow}") }
}

fn draw_legend(sheet: &mut Sheet, t: Tools, frame: &Frame<'_>, matrix: &Matrix, page: Area) {
    let top = page.bottom() - frame.note - frame.legend.height(t);
    frame
        .legend
        .draw(sheet, t, (page.x, top), |sheet, at, look| card::draw_key(sheet, t, at, *look));
    if t.compact {
        return;
    }
    let label = Label::new(&matrix.legend_note, t.sizes.small, t.palette.ink_3).within(page.w);
    sheet.write_centred((page.x, page.bottom() - frame.note / 2.0), label);
}
