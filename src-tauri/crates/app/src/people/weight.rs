//! How much of the influence on a map each person has (C-11).

use std::borrow::Borrow;
use std::collections::HashMap;

use domain::influence::{Heeded, Tie, TieKind};

use super::state::State;

/// The kind of link that carries influence.
pub(crate) const INFLUENCE: &str = "influence";

/// Each person's share, percent, in the order of the people: all shares together are 100.
pub(crate) fn shares(state: &State) -> Vec<f64> {
    heeded(state).iter().map(|one| one.part * 100.0).collect()
}

/// How much each is heeded, in the order of the people.
pub(super) fn heeded(state: &State) -> Vec<Heeded> {
    domain::influence::heeded(state.people.len(), &ties(&state.people, &state.links))
}

/// The ties of a map: formal lines and links, by place in the list of people.
pub(crate) fn ties<P: Borrow<store::Person>>(people: &[P], links: &[store::Link]) -> Vec<Tie> {
    let at: HashMap<&str, usize> =
        people.iter().enumerate().map(|(n, person)| (person.borrow().id.as_str(), n)).collect();
    let line = |(from, person): (usize, &P)| {
        let person = person.borrow();
        Some(Tie { from, to: *at.get(person.manager_id.as_deref()?)?, kind: TieKind::Reports })
    };
    let link = |link: &store::Link| {
        let (from, to) = (*at.get(link.from_id.as_str())?, *at.get(link.to_id.as_str())?);
        Some(Tie { from, to, kind: kind(&link.kind, link.strength) })
    };
    let lines = people.iter().enumerate().filter_map(line);
    lines.chain(links.iter().filter_map(link)).collect()
}

fn kind(key: &str, strength: i64) -> TieKind {
    match key {
        "dotted" => TieKind::Dotted,
        "conflict" => TieKind::Conflict,
        "alliance" => TieKind::Alliance,
        "introduction" => TieKind::Introduction,
        _ => TieKind::Influence(strength.clamp(1, 3) as u8),
    }
}
