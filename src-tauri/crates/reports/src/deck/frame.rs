//! What surrounds a slide's content: its title, the line below, the foot; in our own look, or on the
//! places of a template.
//!
//! Invariant: a title that is too long is written smaller, then cut: no word leaves its place. On a
//! template, places, faces and colours of these words are the template's.

use super::shape::{Align, Form, Run};
use super::template::{Holder, Seat, Template};
use super::xml::Pen;
use super::{Content, Deck, ROOM, Slide};

const INK: u32 = 0x1F_2328;
const SOFT: u32 = 0x5F_6672;
const FAINT: u32 = 0x8A_8F98;
/// The smallest size of a title, points.
const LEAST: f64 = 14.0;
/// Height of a line beside the size of its words.
const LEADING: f64 = 1.2;
/// The face of the reader's program may be wider than the one that is measured with.
const WIDER: f64 = 1.12;
/// Left and right of a template's own words, points.
const INSET: f64 = 7.2;

/// Writes what surrounds a slide's content.
pub(super) fn draw(pen: &mut Pen, deck: &Deck, slide: &Slide, number: usize) {
    match &deck.template {
        None => ours(pen, deck, slide, number),
        Some(template) => theirs(pen, (deck, template), slide, number),
    }
}

/// The layout of a slide.
pub(super) fn seat<'t>(template: &'t Template, slide: &Slide) -> &'t Seat {
    if is_cover(slide) { &template.cover } else { &template.page }
}

fn is_cover(slide: &Slide) -> bool {
    matches!(slide.content, Content::Cover)
}

fn ours(pen: &mut Pen, deck: &Deck, slide: &Slide, number: usize) {
    let cover = is_cover(slide);
    // A long title of the cover grows upwards: it stands on the same line.
    let (size, area) = if cover { (40.0, [ROOM[0], 60.0, ROOM[2], 190.0]) } else { (26.0, [ROOM[0], 28.0, ROOM[2], 39.0]) };
    if cover {
        let bar = pen.number();
        pen.boxed(bar, [0.0, 190.0, 12.0, 86.0], Form::Rect, (Some(charts::ink("key")), None), &[], (Align::Left, ""));
    }
    let (text, size) = fitted(&slide.title, area, size);
    pen.title(&text, area, size, INK);
    let size = if cover { 18.0 } else { 13.0 };
    line(pen, &slide.lead, [ROOM[0], area[1] + area[3], ROOM[2], 26.0], (size, SOFT), Align::Left);
    line(pen, &deck.foot, [ROOM[0], 508.0, 700.0, 20.0], (9.0, FAINT), Align::Left);
    line(pen, &number.to_string(), [820.0, 508.0, 100.0, 20.0], (9.0, FAINT), Align::Right);
}

fn theirs(pen: &mut Pen, (deck, template): (&Deck, &Template), slide: &Slide, number: usize) {
    let seat = seat(template, slide);
    let area = seat.title.area.unwrap_or([seat.lead[0], 0.0, seat.lead[2], seat.lead[1]]);
    let own = seat.title.size.unwrap_or(if is_cover(slide) { 44.0 } else { 32.0 });
    let (text, size) = fitted(&slide.title, [area[0], area[1], area[2] - 2.0 * INSET, area[3]], own);
    pen.held(&seat.title, &text, (size < own).then_some(size));
    match &seat.sub {
        Some(sub) if is_cover(slide) => pen.held(sub, &slide.lead, None),
        _ => line(pen, &slide.lead, seat.lead, (13.0, SOFT), Align::Left),
    }
    let below = [seat.room[0], template.size.1 - 28.0, seat.room[2], 18.0];
    held_or_line(pen, seat.foot.as_ref(), &deck.foot, (below, Align::Left));
    if let Some(place) = &seat.number {
        pen.numbered(place, number);
    }
}

/// Words in a holder of the layout, where it has one.
fn held_or_line(pen: &mut Pen, holder: Option<&Holder>, text: &str, (area, align): ([f64; 4], Align)) {
    match holder {
        Some(holder) => pen.held(holder, text, None),
        None => line(pen, text, area, (9.0, FAINT), align),
    }
}

/// One line, cut where it is too long.
fn line(pen: &mut Pen, text: &str, area: [f64; 4], (size, colour): (f64, u32), align: Align) {
    let text = charts::elide(text, size * WIDER, area[2]);
    if !text.is_empty() {
        pen.text(&[vec![Run { text, size, bold: false, colour }]], area, align);
    }
}

/// A title and its size: as large as it fits into its place, then cut.
fn fitted(title: &str, area: [f64; 4], size: f64) -> (String, f64) {
    let sizes = (0..).map(|step| size - 2.0 * f64::from(step)).take_while(|size| *size > LEAST).chain([LEAST.min(size)]);
    let lines = |size: f64| ((area[3] / (size * LEADING)).floor() as usize).max(1);
    let fits = |text: &str, size: f64| charts::wrap(text, size * WIDER, area[2], lines(size) + 1).len() <= lines(size);
    let mut smallest = size;
    for size in sizes {
        if fits(title, size) && !charts::wrap(title, size * WIDER, area[2], lines(size)).iter().any(|line| line.ends_with('…')) {
            return (title.to_owned(), size);
        }
        smallest = size;
    }
    let kept: usize = charts::wrap(title, smallest * WIDER, area[2], lines(smallest)).iter().map(|line| line.chars().count()).sum();
    (title.chars().take(kept.saturating_sub(1)).chain(['…']).collect(), smallest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_becomes_smaller_then_shorter() {
        let area = [0.0, 0.0, 400.0, 40.0];
        assert_eq!(fitted("Plan", area, 26.0), ("Plan".to_owned(), 26.0));
        let (text, size) = fitted("A plan of forty letters and a few more", area, 26.0);
        assert!(text.ends_with("more") && size < 26.0 && size >= LEAST, "{text} {size}");
        for long in ["W".repeat(300), "长".repeat(300), "a word ".repeat(43)] {
            let (text, size) = fitted(&long, area, 26.0);
            assert!(text.ends_with('…') && size == LEAST && text.chars().count() < 120, "{text} {size}");
        }
    }
}
