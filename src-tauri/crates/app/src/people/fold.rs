//! What of a map is folded away (C-11).
//!
//! Not the layout, which sees only who is left. Invariant: nobody is lost: whoever is folded away
//! is counted at somebody who is drawn, and so are their links.

use std::collections::{HashMap, HashSet};

use domain::reporting::{Folded, Line, below, fold};
use store::{Link, Person};

use super::view::MapNode;

/// Who stands for whom, and how many stand below each.
pub(super) struct Folds {
    away: Folded<String>,
    /// Those of the part that is looked at; none for everybody.
    part: Option<HashSet<String>>,
    below: HashMap<String, usize>,
}

impl Folds {
    /// Of everyone on the map, or of `tops` and those below them, with the reports of `folded` taken away.
    pub(super) fn of(people: &[Person], folded: &[String], tops: &[String]) -> Self {
        let line = |person: &Person| Line { person: person.id.clone(), manager: person.manager_id.clone() };
        let lines: Vec<Line<String>> = people.iter().map(line).collect();
        let within = |tops: &[String]| {
            let below = fold(&lines, &tops.iter().cloned().collect()).behind;
            tops.iter().cloned().chain(below.into_keys()).collect()
        };
        let part = (!tops.is_empty()).then(|| within(tops));
        Self { away: fold(&lines, &folded.iter().cloned().collect()), below: below(&lines), part }
    }

    /// Whether somebody is drawn.
    pub(super) fn shows(&self, person: &str) -> bool {
        !self.away.behind.contains_key(person) && self.part.as_ref().is_none_or(|part| part.contains(person))
    }

    /// Links of folded people begin and end at who stands for them; those within one fold are not drawn.
    pub(super) fn lifted(&self, links: Vec<Link>) -> Vec<Link> {
        let end = |id: String| self.away.behind.get(&id).cloned().unwrap_or(id);
        let lift = |link: Link| Link { from_id: end(link.from_id), to_id: end(link.to_id), ..link };
        let mut known = HashSet::new();
        let links = links.into_iter().map(lift).filter(|link| link.from_id != link.to_id);
        links.filter(|link| known.insert((link.from_id.clone(), link.to_id.clone(), link.kind.clone()))).collect()
    }

    /// A node with what is folded away below it.
    pub(super) fn told(&self, node: MapNode) -> MapNode {
        let below = self.below.get(&node.id).copied().unwrap_or_default() as u32;
        MapNode { below, folded: self.away.counts.contains_key(&node.id), ..node }
    }
}
