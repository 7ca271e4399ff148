//! What a search looks at next (see [`super::search`]): the shortest way first.
//!
//! Not a search. Invariant: of two entries always the same one comes first, whatever order they
//! were put in.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What to look at next: how long the whole way is at least, how long it is so far, and an entry
/// that the search knows to read; in one number, the highest
/// figures first, which compares fast.
#[derive(Default)]
pub(super) struct Open {
    /// One that was put in and is looked at before the rest is: a way that goes straight on
    /// takes out what it has just put in.
    hand: Option<u128>,
    rest: BinaryHeap<Reverse<u128>>,
}

impl Open {
    /// `entry` is below 2³².
    pub(super) fn push(&mut self, whole: u32, cost: u32, entry: usize) {
        let new = u128::from(whole) << 64 | u128::from(cost) << 32 | entry as u128;
        match self.hand {
            Some(hand) if hand <= new => self.rest.push(Reverse(new)),
            Some(hand) => {
                self.rest.push(Reverse(hand));
                self.hand = Some(new);
            }
            None => self.hand = Some(new),
        }
    }

    /// The shortest: how long it is so far, and the entry.
    pub(super) fn pop(&mut self) -> Option<(u32, usize)> {
        let in_hand = |hand: &u128| self.rest.peek().is_none_or(|Reverse(next)| hand <= next);
        let next = match self.hand.filter(in_hand) {
            Some(hand) => {
                self.hand = None;
                hand
            }
            None => self.rest.pop()?.0,
        };
        Some(((next >> 32) as u32, next as u32 as usize))
    }
}
