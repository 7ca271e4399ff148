//! Dot voting in a workshop (F-07): so many dots each, then a ranking.
//!
//! Not what is voted on. A dot on a thing that is not on the list (taken away since) neither
//! counts nor costs. Invariant: nobody is counted with more dots than they have.

use std::collections::HashMap;
use std::hash::Hash;

use serde::Serialize;

/// Dots that somebody put on a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vote<V, I> {
    /// Who; `None`: counted in the room by the facilitator, for many.
    pub voter: Option<V>,
    /// On what.
    pub item: I,
    /// How many; dots of one voter on one thing add up.
    pub dots: u32,
}

/// How many dots may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// Dots of each voter.
    pub each: u32,
    /// How many people the facilitator counts for; `None`: not known, so without a limit.
    pub room: Option<u32>,
}

/// More dots than a voter has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{given} dots were given where {allowed} are allowed")]
pub struct TooMany<V> {
    /// Who; `None`: the room.
    pub voter: Option<V>,
    /// Dots given.
    pub given: u64,
    /// Dots they have.
    pub allowed: u64,
}

/// A thing with its dots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ranked<I> {
    /// Which.
    pub item: I,
    /// Dots on it.
    pub dots: u64,
    /// 1 for the most dots; equals share a rank and the next one is left out: 1, 2, 2, 4.
    pub rank: usize,
    /// How many voters put a dot on it, the room not counted.
    pub voters: usize,
}

impl Allowance {
    /// How many dots a voter has; the room has those of its people together.
    pub fn of<V>(self, voter: &Option<V>) -> u64 {
        let people = voter.as_ref().map_or(self.room, |_| Some(1));
        people.map_or(u64::MAX, |people| u64::from(people) * u64::from(self.each))
    }
}

/// How many dots a voter has left to give to these things; 0 if too many are given.
pub fn left<V: Eq + Hash, I: Eq + Hash>(
    items: &[I],
    votes: &[Vote<V, I>],
    voter: &Option<V>,
    allowance: Allowance,
) -> u64 {
    let given = given(items, votes).get(&voter.as_ref()).copied().unwrap_or(0);
    allowance.of(voter).saturating_sub(given)
}

/// Counts the dots and ranks the things: the most dots first, equals in the order given.
///
/// # Errors
/// The first voter, by the order of votes, who gave more dots than they have.
pub fn tally<V: Clone + Eq + Hash, I: Clone + Eq + Hash>(
    items: &[I],
    votes: &[Vote<V, I>],
    allowance: Allowance,
) -> Result<Vec<Ranked<I>>, TooMany<V>> {
    let given = given(items, votes);
    for vote in votes {
        let given = given.get(&vote.voter.as_ref()).copied().unwrap_or(0);
        let allowed = allowance.of(&vote.voter);
        if given > allowed {
            return Err(TooMany { voter: vote.voter.clone(), given, allowed });
        }
    }
    Ok(rank(count(items, votes)))
}

/// Dots per voter on things that are on the list.
fn given<'v, V: Eq + Hash, I: Eq + Hash>(
    items: &[I],
    votes: &'v [Vote<V, I>],
) -> HashMap<Option<&'v V>, u64> {
    let listed: std::collections::HashSet<&I> = items.iter().collect();
    let mut given = HashMap::new();
    for vote in votes.iter().filter(|vote| listed.contains(&vote.item)) {
        *given.entry(vote.voter.as_ref()).or_default() += u64::from(vote.dots);
    }
    given
}

fn count<V: Eq + Hash, I: Clone + Eq + Hash>(items: &[I], votes: &[Vote<V, I>]) -> Vec<Ranked<I>> {
    let mut dots: HashMap<&I, u64> = HashMap::new();
    let mut voters: HashMap<&I, std::collections::HashSet<&V>> = HashMap::new();
    for vote in votes.iter().filter(|vote| vote.dots > 0) {
        *dots.entry(&vote.item).or_default() += u64::from(vote.dots);
        voters.entry(&vote.item).or_default().extend(vote.voter.as_ref());
    }
    let ranked = |item: &I| Ranked {
        item: item.clone(),
        dots: dots.get(item).copied().unwrap_or(0),
        rank: 0,
        voters: voters.get(item).map_or(0, |voters| voters.len()),
    };
    items.iter().map(ranked).collect()
}

fn rank<I>(mut items: Vec<Ranked<I>>) -> Vec<Ranked<I>> {
    items.sort_by_key(|item| std::cmp::Reverse(item.dots));
    for at in 0..items.len() {
        let equal = at > 0 && items[at].dots == items[at - 1].dots;
        items[at].rank = if equal { items[at - 1].rank } else { at + 1 };
    }
    items
}
