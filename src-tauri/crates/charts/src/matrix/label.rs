//! Where the names of cards stand, for cards whose caller did not say.
//!
//! Invariant: such a name covers no sign, no other name and no words of a zone; where it would, its
//! second line goes first, then the name itself: the mark still tells it.

use super::card::{accent_room, radius};
use super::frame::{Plot, line_height, name_size};
use super::{Card, LabelAt, Matrix, Side, note};
use crate::legend::Tools;
use crate::sheet::Area;
use crate::text::text_width;

/// On a board with more cards than this, the smaller ones go without a name.
const MOST: usize = 400;

/// How many arrows names keep clear of.
const MOST_WAYS: usize = 200;

/// Where a name stands, px.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) at: (f64, f64),
    pub(super) side: Side,
    /// Whether there is room for the second line.
    pub(super) sub: bool,
}

/// A place for the name of each card, in the order of the cards; the largest choose first.
pub(super) fn spots(
    t: Tools,
    plot: &Plot,
    matrix: &Matrix,
    cards: &[&Card],
    words: &[Area],
) -> Vec<Option<Spot>> {
    let mut spots: Vec<_> = cards.iter().map(|card| given(plot, card)).collect();
    let mut taken = obstacles(t, plot, matrix, cards, words);
    let own = cards.iter().zip(&spots).filter_map(|(card, spot)| Some(area(t, card, (*spot)?)));
    taken.extend(own.collect::<Vec<_>>());
    let mut order: Vec<_> = (0..cards.len())
        .filter(|n| spots[*n].is_none() && cards[*n].note.is_none() && !cards[*n].label.is_empty())
        .collect();
    order.sort_by(|a, b| importance(cards[*b]).total_cmp(&importance(cards[*a])));
    for n in order.into_iter().take(MOST) {
        spots[n] = free(t, plot, cards[n], &taken);
        taken.extend(spots[n].map(|spot| area(t, cards[n], spot)));
    }
    spots
}

fn importance(card: &Card) -> f64 {
    if card.selected { f64::MAX } else { card.ring.max(card.disc) }
}

fn given(plot: &Plot, card: &Card) -> Option<Spot> {
    let LabelAt { x, y, side } = card.label_at?;
    Some(Spot { at: plot.pixel((x, y)), side, sub: true })
}

/// Signs, notes and the words of zones.
fn obstacles(t: Tools, plot: &Plot, matrix: &Matrix, cards: &[&Card], words: &[Area]) -> Vec<Area> {
    let signs = signs(t, plot, note::size(t, plot, matrix), cards);
    let moved = cards.iter().filter(|card| card.former.is_some() || card.by_score.is_some());
    let ways = moved.take(MOST_WAYS).flat_map(|card| way_areas(t, plot, card));
    signs.into_iter().chain(ways).chain(words.iter().copied()).collect()
}

/// The boxes of all signs and notes.
pub(super) fn signs(t: Tools, plot: &Plot, size: (f64, f64), cards: &[&Card]) -> Vec<Area> {
    let sign = |card: &&Card| {
        let place = (card.x, card.y);
        match card.note {
            Some(_) => note::area(plot, place, size),
            None => {
                let ((x, y), r) = (plot.pixel(place), reach(t, plot, card));
                Area::new(x - r, y - r, 2.0 * r, 2.0 * r)
            }
        }
    };
    cards.iter().map(sign).collect()
}

/// Small boxes along the ways from the former place and from the place by score.
fn way_areas(t: Tools, plot: &Plot, card: &Card) -> impl Iterator<Item = Area> {
    let (here, r) = (plot.pixel((card.x, card.y)), t.px(3.0));
    let starts = [card.former, card.by_score].into_iter().flatten().map(|at| plot.pixel(at));
    starts.collect::<Vec<_>>().into_iter().flat_map(move |from| {
        (0..16).map(move |step| {
            let share = f64::from(step) / 16.0;
            let (x, y) = (from.0 + (here.0 - from.0) * share, from.1 + (here.1 - from.1) * share);
            Area::new(x - r, y - r, 2.0 * r, 2.0 * r)
        })
    })
}

fn reach(t: Tools, plot: &Plot, card: &Card) -> f64 {
    radius(t, plot, card.ring.max(card.disc)) + accent_room(t, card)
}

/// The first place with room, rather without the second line than not at all.
fn free(t: Tools, plot: &Plot, card: &Card, taken: &[Area]) -> Option<Spot> {
    let second = !card.sub.is_empty() && !t.compact;
    let tries = [true, false].into_iter().filter(|sub| *sub || second);
    let mut spots = tries.flat_map(|sub| around(t, plot, card, sub));
    let board = plot.area().inside([0.0, 0.0, -t.px(12.0), 0.0]);
    spots.find(|spot| {
        let own = area(t, card, *spot);
        within(&own, &board) && !taken.iter().any(|other| touch(&own, other))
    })
}

/// The places around a sign: beside it, over and under it, then aslant.
fn around(t: Tools, plot: &Plot, card: &Card, sub: bool) -> [Spot; 8] {
    let ((x, y), off) = (plot.pixel((card.x, card.y)), reach(t, plot, card) + t.px(4.0));
    let lines = if sub && !card.sub.is_empty() && !t.compact { 2.0 } else { 1.0 };
    let wide = area(t, card, Spot { at: (x, y), side: Side::Right, sub }).w;
    // Over and under a sign near the edge, the name slides inwards.
    let slid = x.min(plot.x + plot.w - wide / 2.0).max(plot.x + wide / 2.0) - x;
    let slid = slid.clamp(-wide / 2.0, wide / 2.0);
    let (aside, down) = (off * 0.7, off * 0.8 + lines * line_height(t) / 2.0);
    let spot = |dx: f64, dy: f64, side| Spot { at: (x + dx, y + dy), side, sub };
    [
        spot(off, 0.0, Side::Right),
        spot(-off, 0.0, Side::Left),
        spot(slid, -off, Side::Above),
        spot(slid, off, Side::Below),
        spot(-aside, -down, Side::Right),
        spot(-aside, down, Side::Right),
        spot(aside, -down, Side::Left),
        spot(aside, down, Side::Left),
    ]
}

fn within(a: &Area, plot: &Area) -> bool {
    a.x >= plot.x && a.y >= plot.y && a.right() <= plot.right() && a.bottom() <= plot.bottom()
}

pub(super) fn touch(a: &Area, b: &Area) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

/// The box of a name at a spot.
fn area(t: Tools, card: &Card, spot: Spot) -> Area {
    let sub = spot.sub && !t.compact && !card.sub.is_empty();
    let under = if sub { text_width(&card.sub, t.sizes.small) } else { 0.0 };
    let wide = (text_width(&card.label, name_size(t)) * 1.02).max(under);
    let high = line_height(t) * if sub { 2.0 } else { 1.0 };
    let (x, y) = spot.at;
    match spot.side {
        Side::Right => Area::new(x, y - high / 2.0, wide, high),
        Side::Left => Area::new(x - wide, y - high / 2.0, wide, high),
        Side::Above => Area::new(x - wide / 2.0, y - high, wide, high),
        Side::Below => Area::new(x - wide / 2.0, y, wide, high),
    }
}
