//! What moved on a board between two days: the paths to play, and the flows of zones.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Area, Place, zone_of};

/// Where a thing stands, as far as zones go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stand {
    /// In the zone of this index.
    Zone(usize),
    /// On the board, in no zone.
    Between,
    /// Not on the board.
    Away,
}

/// How one thing moved.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Path<I> {
    /// Which.
    pub id: I,
    /// Its place before; `None`: it was not on the board.
    pub from: Option<Place>,
    /// Its place after; `None`: it is no more on the board.
    pub to: Option<Place>,
}

/// How many went from one zone to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Flow {
    /// Where they stood.
    pub from: Stand,
    /// Where they stand; never the same.
    pub to: Stand,
    /// How many, 1 or more.
    pub count: usize,
}

/// All that moved.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Moves<I> {
    /// Things that came, went or changed their place, by id.
    pub paths: Vec<Path<I>>,
    /// Between zones: by the zone left, then by the zone entered.
    pub flows: Vec<Flow>,
    /// How many stand in the zone they stood in, moved within it or not.
    pub stayed: usize,
}

/// Compares the places of two days; of a thing given twice the last place counts.
pub fn moves<I: Clone + Ord>(
    zones: &[Area],
    before: &[(I, Place)],
    after: &[(I, Place)],
) -> Moves<I> {
    let mut things: BTreeMap<&I, [Option<Place>; 2]> = BTreeMap::new();
    for (day, places) in [before, after].into_iter().enumerate() {
        for (id, place) in places {
            things.entry(id).or_default()[day] = Some(*place);
        }
    }
    let stand = |place: Option<Place>| match place {
        None => Stand::Away,
        Some(place) => zone_of(zones, place).map_or(Stand::Between, Stand::Zone),
    };
    let mut flows: BTreeMap<(Stand, Stand), usize> = BTreeMap::new();
    for [from, to] in things.values() {
        *flows.entry((stand(*from), stand(*to))).or_default() += 1;
    }
    let stayed = flows.iter().filter(|((from, to), _)| from == to).map(|(_, count)| count).sum();
    flows.retain(|(from, to), _| from != to);
    let flow = |((from, to), count)| Flow { from, to, count };
    Moves { paths: paths(things), flows: flows.into_iter().map(flow).collect(), stayed }
}

fn paths<I: Clone>(things: BTreeMap<&I, [Option<Place>; 2]>) -> Vec<Path<I>> {
    let moved = things.into_iter().filter(|(_, [from, to])| from != to);
    moved.map(|(id, [from, to])| Path { id: id.clone(), from, to }).collect()
}
