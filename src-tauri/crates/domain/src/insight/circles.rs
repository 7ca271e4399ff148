//! Circles of people who belong together (C-25).

use petgraph::unionfind::UnionFind;

use super::network::Network;
use crate::influence::{Tie, TieKind};

/// The circles of a map: those that are marked, and groups of two and more people whom alliances
/// join, directly or through others, unless they are part of a marked one.
pub fn circles(network: &Network) -> Vec<Vec<usize>> {
    let allied = allied(network.members.len(), &network.ties);
    let inside = |circle: &Vec<usize>, of: &[usize]| circle.iter().all(|one| of.contains(one));
    let new = |circle: &Vec<usize>| !network.circles.iter().any(|of| inside(circle, of));
    network.circles.iter().cloned().chain(allied.into_iter().filter(new)).collect()
}

fn allied(people: usize, ties: &[Tie]) -> Vec<Vec<usize>> {
    let mut joined = UnionFind::<usize>::new(people);
    let alliances = ties.iter().filter(|tie| tie.kind == TieKind::Alliance);
    for tie in alliances.filter(|tie| tie.from < people && tie.to < people) {
        joined.union(tie.from, tie.to);
    }
    let mut circles = vec![Vec::new(); people];
    for (person, circle) in joined.into_labeling().into_iter().enumerate() {
        circles[circle].push(person);
    }
    circles.retain(|circle| circle.len() > 1);
    circles.sort();
    circles
}
