//! How many of us a coverage model occupies, and where it does not fit.
//!
//! Ours: the source only asks for the count. Somebody is occupied by a model who owns an account
//! served by it, or belongs to a territory that holds one. Invariant: each of us counts once in a
//! model, and may count in several.

use std::collections::BTreeSet;

use domain::standing::{Contradiction, Scheme};

use super::book::{Book, Entry};

/// What a coverage model occupies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Headcount {
    /// People of ours.
    pub(crate) people: usize,
    /// Accounts whose category or tier the model contradicts, by place among those given.
    pub(crate) mismatched: Vec<usize>,
}

/// What the accounts of one model occupy.
pub(crate) fn headcount(book: &Book<'_>, entries: &[&Entry<'_>]) -> Headcount {
    let mut people = BTreeSet::new();
    for entry in entries {
        people.extend(entry.line.owner.clone());
        for at in book.territories_of(entry) {
            people.extend(book.territories.team(at).iter().map(|one| one.id.clone()));
        }
    }
    let of_coverage = |one: &Contradiction| [&one.left, &one.right].iter().any(|side| side.scheme == Scheme::Coverage);
    let unfit = |entry: &Entry<'_>| book.contradictions(entry).iter().any(|(one, aside)| !aside && of_coverage(one));
    let mismatched = entries.iter().enumerate().filter(|(_, entry)| unfit(entry)).map(|(at, _)| at);
    Headcount { people: people.len(), mismatched: mismatched.collect() }
}
