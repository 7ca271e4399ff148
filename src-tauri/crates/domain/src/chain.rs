//! Chains of cause: nodes in columns by kind, each leading to later ones.
//!
//! Where each node stands, and which link may be drawn. Not what the kinds are ([`crate::pains`],
//! [`crate::drivers`]), not the words, not the ink. Invariant: links never lead in a circle, and nodes
//! of a column never overlap.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

/// What stands in a column of a chain.
pub trait Kind: Copy + Ord + 'static {
    /// All, from the first column on.
    const ALL: &'static [Self];

    /// Its stable name.
    fn key(self) -> &'static str;

    /// Whether a link may lead from this kind to another.
    fn leads_to(self, to: Self) -> bool;

    /// The kind with this name.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.key() == name)
    }
}

/// A node as the layout needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<K> {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: K,
    /// How high it is drawn, px.
    pub height: f64,
}

/// Where a node stands, px from the top left.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Spot {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
}

/// A chain laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout<K> {
    /// In the order of the nodes given.
    pub spots: Vec<Spot>,
    /// Left edge of each column with its kind; only those that are drawn.
    pub columns: Vec<(K, f64)>,
    /// Whole width.
    pub width: f64,
    /// Whole height.
    pub height: f64,
}

/// Width of a node, distance of columns, distance of nodes in one, px.
pub const WIDTH: f64 = 150.0;
const BETWEEN: f64 = 28.0;
const BELOW: f64 = 12.0;
/// Rounds of sorting; more change nothing that is seen.
const ROUNDS: usize = 8;

/// Whether a link from one node to another would close a circle.
pub fn closes_circle(links: &[(String, String)], from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![to];
    while let Some(at) = next.pop() {
        if at == from {
            return true;
        }
        if seen.insert(at) {
            next.extend(links.iter().filter(|(start, _)| start == at).map(|(_, end)| end.as_str()));
        }
    }
    false
}

/// Puts the nodes in columns by kind, those that hang together near each other.
pub fn layout<K: Kind>(nodes: &[Node<K>], links: &[(String, String)]) -> Layout<K> {
    let kinds: Vec<K> = K::ALL.iter().copied().filter(|kind| nodes.iter().any(|node| node.kind == *kind)).collect();
    let places: BTreeMap<&str, usize> = nodes.iter().enumerate().map(|(at, node)| (node.id.as_str(), at)).collect();
    let pair = |(from, to): &(String, String)| Some((*places.get(from.as_str())?, *places.get(to.as_str())?));
    let pairs: Vec<(usize, usize)> = links.iter().filter_map(pair).collect();
    let of = |kind: &K| (0..nodes.len()).filter(|at| nodes[*at].kind == *kind).collect();
    let mut columns: Vec<Vec<usize>> = kinds.iter().map(of).collect();
    sort(nodes.len(), &mut columns, &pairs);
    place(nodes, &kinds, &columns)
}

/// Orders each column by the middle of what its nodes hang on, to and fro.
fn sort(count: usize, columns: &mut [Vec<usize>], pairs: &[(usize, usize)]) {
    let mut near = vec![Vec::new(); count];
    for (from, to) in pairs {
        near[*from].push(*to);
        near[*to].push(*from);
    }
    let mut at = vec![0.0; count];
    let keep = |column: &[usize], at: &mut Vec<f64>| {
        let last = column.len().max(1) as f64;
        column.iter().enumerate().for_each(|(place, node)| at[*node] = (place as f64 + 0.5) / last);
    };
    columns.iter().for_each(|column| keep(column, &mut at));
    for round in 0..ROUNDS {
        let order: Vec<usize> = if round % 2 == 0 { (0..columns.len()).collect() } else { (0..columns.len()).rev().collect() };
        for column in order {
            let middle = |node: usize| match near[node].len() {
                0 => at[node],
                some => near[node].iter().map(|other| at[*other]).sum::<f64>() / some as f64,
            };
            columns[column].sort_by(|a, b| middle(*a).total_cmp(&middle(*b)));
            keep(&columns[column], &mut at);
        }
    }
}

fn place<K: Kind>(nodes: &[Node<K>], kinds: &[K], columns: &[Vec<usize>]) -> Layout<K> {
    let tall = |column: &Vec<usize>| column.iter().map(|at| nodes[*at].height + BELOW).sum::<f64>() - BELOW;
    let height = columns.iter().map(tall).fold(0.0, f64::max);
    let mut spots = vec![Spot { x: 0.0, y: 0.0 }; nodes.len()];
    for (number, column) in columns.iter().enumerate() {
        let mut y = (height - tall(column)) / 2.0;
        for at in column {
            spots[*at] = Spot { x: number as f64 * (WIDTH + BETWEEN), y };
            y += nodes[*at].height + BELOW;
        }
    }
    let named = |(number, kind): (usize, &K)| (*kind, number as f64 * (WIDTH + BETWEEN));
    let width = (kinds.len() as f64 * (WIDTH + BETWEEN) - BETWEEN).max(0.0);
    Layout { spots, columns: kinds.iter().enumerate().map(named).collect(), width, height }
}
