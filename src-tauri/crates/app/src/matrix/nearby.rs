//! Where cards of a scored board are drawn, so that those of nearly one score do not hide each other.
//!
//! Not where they stand: a card's figures, its zone and its history are those of its place.
//! Invariant: a card placed by hand is drawn where the hand put it.

use domain::quadrant::{Place as At, apart};

use super::ground::Ground;
use super::view::MatrixCard;

/// How far centres are kept apart, px: enough to see and to take hold of each.
const APART: f64 = 18.0;
/// The least of it on a crowded board.
const LEAST: f64 = 0.35;
/// So many of the largest cards are laid apart: a board of this size has no more free spots, and
/// looking for one beside each of ten thousand takes longer than drawing them.
const MOST: usize = 1500;

/// Draws cards beside each other where their scores put them on one spot; `plot` is in px, and
/// `density` shrinks the gap as it shrinks the cards.
pub(super) fn settle(cards: &mut [MatrixCard], ground: &Ground<'_>, plot: (f64, f64), density: f64) {
    if ground.is_banded() || ground.matrix.within.is_some() || plot.0 <= 0.0 || plot.1 <= 0.0 {
        return;
    }
    let gap = APART * density.max(LEAST);
    let shown = cards.len().min(MOST);
    let cards = &mut cards[..shown];
    let stands: Vec<(At, bool)> = cards.iter().map(|card| (place(card), card.by_hand || card.computed.is_none())).collect();
    let gap = [gap / plot.0 * 100.0, gap / plot.1 * 100.0];
    for (card, at) in cards.iter_mut().zip(apart(&stands, &ground.matrix.areas(), gap)) {
        card.drawn = (at != place(card)).then_some([at.x, at.y]);
    }
}

fn place(card: &MatrixCard) -> At {
    At { x: card.x.unwrap_or_default(), y: card.y.unwrap_or_default() }
}
