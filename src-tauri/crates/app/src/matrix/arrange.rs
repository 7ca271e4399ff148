//! Labels beside cards and headings in the corners of zones, so that nothing covers another.
//!
//! Not where cards stand. Invariant: a label that found no room is left out, never laid over
//! a card.

use domain::labels::{self, Disc, Placed};
use domain::layout::{Point, Rect};

use super::view::{LabelView, MatrixCard, ZoneView};
use crate::speech::Speech;

/// Size of a label's lines, px.
const LINE: f64 = 17.0;
/// The widest label, px; longer names are elided.
const LABEL: f64 = 180.0;
/// Gap between a ring and its label, px.
const GAP: f64 = 6.0;

/// So many of the largest cards are tried: where more share a board, the others find no room
/// but by chance, and trying all of them takes longer than all the rest.
const NAMED: usize = 400;

/// The plot that labels are placed in, px.
pub(super) struct Arranger<'a> {
    pub(super) speech: &'a Speech,
    pub(super) plot: (f64, f64),
}

impl Arranger<'_> {
    /// Stands each zone's name and sums in a corner, then gives each card's label
    /// a free place beside it, large cards first; where two lines have no room,
    /// the name alone may have.
    pub(super) fn arrange(&self, cards: &mut [MatrixCard], zones: &mut [ZoneView]) {
        let plot = self.plot;
        if plot.0 <= 0.0 || plot.1 <= 0.0 {
            return;
        }
        let discs: Vec<(Point, f64)> = cards.iter().map(|card| (self.at(card), card.ring)).collect();
        let mut taken = Vec::new();
        for zone in zones {
            let (name, area) = corner(zone, self.heading(zone), plot, &discs);
            zone.corner = name.to_owned();
            taken.push(area);
        }
        for short in [false, true] {
            self.label(cards, &mut taken, short);
        }
    }

    fn label(&self, cards: &mut [MatrixCard], taken: &mut Vec<Rect>, short: bool) {
        let bounds = Rect::new(0.0, 0.0, self.plot.0, self.plot.1);
        let disc = |(rank, card): (usize, &MatrixCard)| Disc {
            at: self.at(card),
            r: card.ring,
            label: (rank < NAMED && card.label.is_none()).then(|| self.size(card, short)),
            priority: -(rank as i64),
        };
        let discs: Vec<Disc> = cards.iter().enumerate().map(disc).collect();
        let placed = labels::place(&discs, taken, bounds, GAP);
        for ((card, disc), place) in cards.iter_mut().zip(&discs).zip(placed) {
            if let Some(place) = place {
                taken.push(place.area);
                card.label = Some(label_view(disc, place, short));
            }
        }
    }

    /// Width and height of a zone's name and sums.
    fn heading(&self, zone: &ZoneView) -> (f64, f64) {
        let args = [("count", zone.count.into()), ("amount", zone.sum.short.as_str().into())];
        let line = self.speech.say("charts-zone", &args);
        (charts::text_width(&zone.name, 15.0).max(charts::text_width(&line, 12.0)) + 24.0, 44.0)
    }

    /// Width and height of a card's label.
    fn size(&self, card: &MatrixCard, short: bool) -> (f64, f64) {
        let name = charts::text_width(&card.name, 12.5);
        let (wide, lines) = if short { (name, 1.0) } else { (name.max(charts::text_width(&card.detail, 11.5)), 2.0) };
        (wide.min(LABEL) + 2.0, LINE * lines)
    }

    /// Where a card is drawn: whole, also where its value lies at the border.
    fn at(&self, card: &MatrixCard) -> Point {
        let inside = |at: f64, room: f64| at.clamp(card.ring.min(room / 2.0), room - card.ring.min(room / 2.0));
        let [x, y] = card.drawn.unwrap_or([card.x.unwrap_or_default(), card.y.unwrap_or_default()]);
        let (x, y) = (x / 100.0 * self.plot.0, (1.0 - y / 100.0) * self.plot.1);
        Point::new(inside(x, self.plot.0), inside(y, self.plot.1))
    }
}

/// The corner of its zone where a heading covers no card: the usual one, else
/// the first of the other three that is free.
fn corner(zone: &ZoneView, (w, h): (f64, f64), plot: (f64, f64), discs: &[(Point, f64)]) -> (&'static str, Rect) {
    let [left, bottom, right, top] = zone.area;
    let (x0, x1) = (left / 100.0 * plot.0, right / 100.0 * plot.0 - w);
    let (y0, y1) = ((1.0 - top / 100.0) * plot.1, (1.0 - bottom / 100.0) * plot.1 - h);
    let corners = [
        ("top-right", Rect::new(x1, y0, w, h)),
        ("top-left", Rect::new(x0, y0, w, h)),
        ("bottom-right", Rect::new(x1, y1, w, h)),
        ("bottom-left", Rect::new(x0, y1, w, h)),
    ];
    // Names stand at the outer rim: upper zones' on top, lower ones' below.
    let order = match (top < 100.0, right < 100.0) {
        (false, _) => [0, 1, 2, 3],
        (true, false) => [2, 3, 0, 1],
        (true, true) => [3, 2, 1, 0],
    };
    let free = |i: &usize| !discs.iter().any(|(at, r)| corners[*i].1.grown(*r).contains(*at));
    corners[order.into_iter().find(free).unwrap_or(order[0])]
}

fn label_view(disc: &Disc, place: Placed, short: bool) -> LabelView {
    let (dx, dy) = (place.area.x - disc.at.x, place.area.y - disc.at.y);
    let align = if dx >= 0.0 { "left" } else if place.area.right() <= disc.at.x { "right" } else { "middle" };
    LabelView { dx, dy, w: place.area.w, h: place.area.h, short, align: align.to_owned() }
}
