//! The shortest friendly way to a person (C-11): whom we ask, and who leads us on.
//!
//! Not advice: what may be asked of whom stands in the method. Invariant: nobody who works
//! against us leads us on, and a way begins with somebody we know.

use petgraph::algo::astar;
use petgraph::graph::{DiGraph, NodeIndex};

use super::{Tie, TieKind, real};

/// How a person stands to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Contact {
    /// Value of the status (C-08): −2 enemy to +2 mentor; none where not judged.
    pub status: Option<i32>,
    /// Value of the coverage (C-07): 0 no contact to 3 known in depth; none where not judged.
    pub coverage: Option<i32>,
    /// Whether nobody can be met there: a placeholder, or somebody who left.
    pub away: bool,
}

/// A way to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// From the first, whom we know, to the person looked for; only that one where we know them
    /// well enough ourselves.
    pub people: Vec<usize>,
    /// What it costs: the less, the easier.
    pub cost: u32,
}

/// The cheapest way to somebody, by the algorithm of Dijkstra (1959); none where no friendly
/// way leads there.
///
/// To begin with somebody costs 0 where we know them in depth, 1 with several contacts, 3 with
/// a shallow one. To be led on costs what it takes to ask (mentor 1, supporter 2, neutral 4,
/// not judged 5, non-supporter 8, enemy never) and what the tie is worth (introduction and
/// alliance 1; influence 1 to 3, the stronger the cheaper, and 1 more against its direction;
/// a manager to a report 2, a report to the manager 3, dotted lines 1 more; conflict never).
/// All these are ours.
pub fn way_to(people: &[Contact], ties: &[Tie], target: usize) -> Option<Way> {
    let mut graph: DiGraph<(), u32> = DiGraph::with_capacity(people.len() + 1, 2 * ties.len());
    let nodes: Vec<NodeIndex> = people.iter().map(|_| graph.add_node(())).collect();
    let us = graph.add_node(());
    let goal = *nodes.get(target)?;
    for (person, node) in people.iter().zip(&nodes) {
        if let Some(cost) = begin(person) {
            graph.add_edge(us, *node, cost);
        }
    }
    for (from, to, worth) in real(people.len(), ties).flat_map(steps) {
        if let Some(asked) = ask(&people[from]) {
            graph.add_edge(nodes[from], nodes[to], asked + worth);
        }
    }
    let (cost, way) = astar(&graph, us, |at| at == goal, |edge| *edge.weight(), |_| 0)?;
    Some(Way { people: way.into_iter().skip(1).map(NodeIndex::index).collect(), cost })
}

/// A step of a way: from one person to the next, or from us to the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Whom it leads to.
    pub to: usize,
    /// Which of the ties carries it; none from us to the first.
    pub tie: Option<usize>,
    /// What it costs to ask who leads on; from us, to begin.
    pub ask: u32,
    /// What the tie is worth on top.
    pub worth: u32,
}

/// Why a way is what it is: the cheapest tie of each step. The costs add up to that of the way.
pub fn steps_of(way: &Way, people: &[Contact], ties: &[Tie]) -> Vec<Step> {
    let first = way.people.first().and_then(|&to| Some(Step { to, tie: None, ask: begin(people.get(to)?)?, worth: 0 }));
    let hop = |pair: &[usize]| {
        let (from, to) = (pair[0], pair[1]);
        let carried = ties.iter().enumerate().flat_map(|(at, tie)| steps(tie).into_iter().map(move |step| (at, step)));
        let fitting = carried.filter(|(_, (a, b, _))| (*a, *b) == (from, to));
        let (tie, (_, _, worth)) = fitting.min_by_key(|(_, (_, _, worth))| *worth)?;
        Some(Step { to, tie: Some(tie), ask: ask(people.get(from)?)?, worth })
    };
    first.into_iter().chain(way.people.windows(2).filter_map(hop)).collect()
}

/// The cheapest way that does without the last one who leads to the person; none where there is no other.
pub fn other_way(way: &Way, people: &[Contact], ties: &[Tie]) -> Option<Way> {
    let (&target, before) = way.people.split_last()?;
    let without = *before.last()?;
    let contact = |(at, contact): (usize, &Contact)| Contact { away: contact.away || at == without, ..*contact };
    let people: Vec<Contact> = people.iter().enumerate().map(contact).collect();
    way_to(&people, ties, target)
}

/// What it costs to begin with somebody we know.
fn begin(person: &Contact) -> Option<u32> {
    match person.coverage {
        _ if person.away => None,
        Some(3..) => Some(0),
        Some(2) => Some(1),
        Some(1) => Some(3),
        _ => None,
    }
}

/// What it costs to ask somebody to lead us on.
fn ask(person: &Contact) -> Option<u32> {
    match person.status {
        _ if person.away => None,
        Some(2..) => Some(1),
        Some(1) => Some(2),
        Some(0) => Some(4),
        None => Some(5),
        Some(-1) => Some(8),
        Some(_) => None,
    }
}

/// Who can lead to whom because of a tie, and what that costs.
fn steps(tie: &Tie) -> Vec<(usize, usize, u32)> {
    let both = |there, back| vec![(tie.from, tie.to, there), (tie.to, tie.from, back)];
    match tie.kind {
        TieKind::Introduction => vec![(tie.from, tie.to, 1)],
        TieKind::Alliance => both(1, 1),
        TieKind::Influence(strength) => {
            let worth = 4 - u32::from(strength.clamp(1, 3));
            both(worth, worth + 1)
        }
        TieKind::Reports => both(3, 2),
        TieKind::Dotted => both(4, 3),
        TieKind::Conflict => vec![],
    }
}
