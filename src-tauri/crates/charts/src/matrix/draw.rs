//! Paints a matrix board: zones, axes, then cards.
//!
//! Invariant: ghosts and arrows lie below the cards, labels above everything.

use super::frame::{Frame, Plot};
use super::{Card, Matrix, axis, card, label, note, way, zone};
use crate::drawing::{Drawing, Mark, Words};
use crate::legend::{Tools, empty, heading};
use crate::sheet::{Area, Label, Sheet};
use crate::style::Style;

pub(crate) fn draw(matrix: &Matrix, style: &Style) -> Drawing {
    let mut sheet = Sheet::new(style);
    let t = Tools::of(style);
    let frame = Frame::of(t, matrix, style);
    let page = sheet.area().inside([t.margin(); 4]);
    heading(&mut sheet, t, page, &matrix.heading);
    let plot = frame.plot;
    let cards = reading_order(&plot, &matrix.cards);
    let size = note::size(t, &plot, matrix);
    let signs = label::signs(t, &plot, size, &cards);
    let words = zone::draw_zones(&mut sheet, t, &plot, matrix, &signs);
    axis::draw_x(&mut sheet, t, &plot, &matrix.x);
    axis::draw_y(&mut sheet, t, &plot, &matrix.y, page.x);
    if matrix.cards.is_empty() {
        empty(&mut sheet, t, plot.area(), &matrix.empty);
    }
    cards.iter().for_each(|c| way::draw(&mut sheet, t, &plot, c, size));
    // Large ones first, so that a small card is never hidden under a large one.
    let mut by_size = cards.clone();
    by_size.sort_by(|a, b| b.ring.total_cmp(&a.ring));
    by_size.iter().for_each(|c| draw_card(&mut sheet, t, &plot, c, size));
    let spots = label::spots(t, &plot, matrix, &cards, &words);
    for (card, spot) in cards.iter().zip(spots).filter(|(card, _)| card.note.is_none()) {
        spot.into_iter().for_each(|spot| card::write_label(&mut sheet, t, card, spot));
    }
    draw_legend(&mut sheet, t, &frame, matrix, page);
    let marks = cards.iter().map(|c| mark(&sheet, t, &plot, c, size)).collect();
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

fn draw_card(sheet: &mut Sheet, t: Tools, plot: &Plot, card: &Card, size: (f64, f64)) {
    match &card.note {
        Some(note) => note::draw(sheet, t, plot, (card, note), size),
        None => card::draw_sign(sheet, t, plot, card),
    }
}

fn mark(sheet: &Sheet, t: Tools, plot: &Plot, card: &Card, size: (f64, f64)) -> Mark {
    if let Some(note) = &card.note {
        let shown = !note.face_down;
        let (title, lines) =
            if shown { (card.label.as_str(), card.lines.as_slice()) } else { ("", &[][..]) };
        let words = Words { title, lines, target: &card.target };
        return Mark::over(sheet, note::area(plot, (card.x, card.y), size), words);
    }
    let ((x, y), r) =
        (plot.pixel((card.x, card.y)), card::radius(t, plot, card.ring.max(card.disc)));
    let words = Words { title: &card.label, lines: &card.lines, target: &card.target };
    Mark::over(sheet, Area::new(x - r, y - r, 2.0 * r, 2.0 * r), words)
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
