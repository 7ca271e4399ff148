//! What the ties of a map say: who is heeded, by which way we reach somebody, and how much of
//! the weight behind a decision is for us and known to us (C-07, C-08, C-10, C-11).
//!
//! Not the drawing (see [`crate::layout`]) and not the rules that speak of it (see
//! [`crate::insight`]). People are indices; ties that lead nowhere or to their own start are
//! left out. Invariant: figures depend on people and ties only, not on the order of the ties
//! beyond the last digits.

mod rank;
mod way;
mod weigh;

pub use rank::{DAMPING, Heeded, Source, heard_from, heeded, page_rank};
pub use way::{Contact, Step, Way, other_way, steps_of, way_to};
pub use weigh::{Voice, Weighed, weighed};

/// A tie between two people of a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// Who reports, influences, introduces.
    pub from: usize,
    /// To whom, whom.
    pub to: usize,
    /// What ties them.
    pub kind: TieKind,
}

/// What ties two people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TieKind {
    /// `from` reports to `to`.
    Reports,
    /// `from` reports to `to` on the side.
    Dotted,
    /// `from` influences `to`: 1 weakly, 2, 3 strongly.
    Influence(u8),
    /// `from` can introduce us to `to`, or did.
    Introduction,
    /// Both belong to one circle (C-25).
    Alliance,
    /// They work against each other.
    Conflict,
}

impl TieKind {
    /// Whether it says who heeds whom.
    pub fn counts(self) -> bool {
        !matches!(self, Self::Introduction | Self::Conflict)
    }

    /// Whether it is drawn as a link, and no formal line.
    pub fn is_link(self) -> bool {
        self != Self::Reports
    }
}

/// The ties between two different people that there are.
fn real(people: usize, ties: &[Tie]) -> impl Iterator<Item = &Tie> {
    ties.iter().filter(move |tie| tie.from != tie.to && tie.from < people && tie.to < people)
}
