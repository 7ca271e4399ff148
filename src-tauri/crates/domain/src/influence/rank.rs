//! Centrality: how much each person is heeded, by the weighted PageRank of Brin and Page (1998).
//!
//! Somebody is heeded much whom many heed, whom those heed who are heeded much, and to whom
//! they listen rather than to others. The graph library used here ([`petgraph`], for ways) has
//! this measure without weights only, so it is written out; it equals networkx's.

use super::{Tie, TieKind, real};

/// How much of a person's weight goes to those heeded; the rest to everybody alike. The value
/// of the first publication.
pub const DAMPING: f64 = 0.85;
/// After so many rounds what is left to move is less than [`SETTLED`], whatever the ties.
const ROUNDS: usize = 240;
/// Moved less than this part in one round, a figure stands.
const SETTLED: f64 = 1e-14;

/// How much somebody is heeded.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Heeded {
    /// The part of all influence, 0 to 1; those of all people add up to 1.
    pub part: f64,
    /// In percent of the most influential person's.
    pub percent: f64,
    /// 1 for the most influential; equals share a rank.
    pub rank: usize,
}

/// How much each of so many people is heeded, by formal lines and influence together (C-11).
///
/// Who reports heeds the manager with weight 1 (on the side: a half), who is influenced heeds
/// the other with the strength of the influence (1 to 3), allies heed each other with weight 1;
/// introductions and conflicts say nothing of it. The weights are ours: no source has any.
pub fn heeded(people: usize, ties: &[Tie]) -> Vec<Heeded> {
    let heeds: Vec<_> = real(people, ties).flat_map(heeds).collect();
    let parts = page_rank(people, &heeds);
    let most = parts.iter().copied().fold(0.0, f64::max);
    let percent = |part: f64| if most > 0.0 { 100.0 * part / most } else { 0.0 };
    let ranks = ranks(&parts);
    let told = parts.iter().zip(ranks);
    told.map(|(&part, rank)| Heeded { part, percent: percent(part), rank }).collect()
}

/// What somebody's influence rests on: one who heeds them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Source {
    /// Who heeds.
    pub from: usize,
    /// How much of all influence they hand on, 0 to 1.
    pub part: f64,
}

/// Who hands influence on to one of so many people, the most first: each `u` who heeds them
/// hands on `d · rank(u) · weight ÷ all weight of u` of the sum in [`page_rank`], all ties of
/// both together. What a person has beyond that, everybody has alike.
pub fn heard_from(people: usize, ties: &[Tie], to: usize) -> Vec<Source> {
    let heeds: Vec<_> = real(people, ties).flat_map(heeds).collect();
    let parts = page_rank(people, &heeds);
    let (mut out, mut here) = (vec![0.0; people], vec![0.0; people]);
    for &(from, heeded, weight) in &heeds {
        out[from] += weight;
        here[from] += if heeded == to { weight } else { 0.0 };
    }
    let source = |from: usize| Source { from, part: DAMPING * parts[from] * here[from] / out[from] };
    let mut sources: Vec<Source> = (0..people).filter(|&from| here[from] > 0.0).map(source).collect();
    sources.sort_by(|a, b| b.part.total_cmp(&a.part));
    sources
}

/// Who heeds whom with which weight because of a tie.
fn heeds(tie: &Tie) -> Vec<(usize, usize, f64)> {
    let (from, to) = (tie.from, tie.to);
    match tie.kind {
        TieKind::Reports => vec![(from, to, 1.0)],
        TieKind::Dotted => vec![(from, to, 0.5)],
        TieKind::Influence(strength) => vec![(to, from, f64::from(strength.clamp(1, 3)))],
        TieKind::Alliance => vec![(from, to, 1.0), (to, from, 1.0)],
        TieKind::Introduction | TieKind::Conflict => vec![],
    }
}

/// The weighted PageRank of so many nodes; `arrows` are from, to and weight, from those who heed
/// to those heeded.
///
/// `rank(v) = (1 − d)/n + d · (Σ over arrows u→v of rank(u) · weight / all weight of u
/// + Σ over u without arrows of rank(u) / n)`, `d` = [`DAMPING`], by repeated multiplication.
/// Two arrows between the same two nodes count together. Weights must not be negative.
pub fn page_rank(nodes: usize, arrows: &[(usize, usize, f64)]) -> Vec<f64> {
    let mut out = vec![0.0; nodes];
    arrows.iter().for_each(|&(from, _, weight)| out[from] += weight);
    let idle: Vec<usize> = (0..nodes).filter(|&node| out[node] <= 0.0).collect();
    let part = |&(from, to, weight): &(usize, usize, f64)| (from, to, DAMPING * weight / out[from]);
    let parts: Vec<_> = arrows.iter().filter(|arrow| arrow.2 > 0.0).map(part).collect();
    let mut rank = vec![1.0 / nodes as f64; nodes];
    for _ in 0..ROUNDS {
        let next = flow(&rank, &parts, &idle);
        let moved: f64 = next.iter().zip(&rank).map(|(new, old)| (new - old).abs()).sum();
        rank = next;
        if moved < SETTLED {
            break;
        }
    }
    rank
}

/// One round: everybody hands on the own weight, `parts` of it along the arrows; who has no arrow, to all.
fn flow(rank: &[f64], parts: &[(usize, usize, f64)], idle: &[usize]) -> Vec<f64> {
    let idle: f64 = idle.iter().map(|&node| rank[node]).sum();
    let all = (1.0 - DAMPING + DAMPING * idle) / rank.len() as f64;
    let mut next = vec![all; rank.len()];
    for &(from, to, part) in parts {
        next[to] += rank[from] * part;
    }
    next
}

/// Ranks from 1; what differs by less than a millionth is the same.
fn ranks(parts: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by(|&a, &b| parts[b].total_cmp(&parts[a]));
    let mut ranks = vec![1; parts.len()];
    for (at, pair) in order.windows(2).enumerate() {
        let same = parts[pair[0]] - parts[pair[1]] < 1e-6 * parts[pair[0]];
        ranks[pair[1]] = if same { ranks[pair[0]] } else { at + 2 };
    }
    ranks
}
