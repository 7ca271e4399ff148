//! Puts the pieces of ways into the middle of the gutters they run in, and several in one
//! gutter side by side.
//!
//! Invariant: a piece moves only over free ground, so that a way that was clear stays clear.

use super::ground::Ground;
use super::lanes::CLEAR;
use super::way::Way;

/// Usual distance of two ways in one gutter, in pixels.
const STEP: f64 = 10.0;
/// Farthest a way goes from the box it runs along when the gutter is wide.
const ASIDE: f64 = 26.0;
/// A gutter beside a formal line is used from this width on.
const NARROW: f64 = 2.0 * CLEAR;

/// A piece of a way and the gutter it may move in.
struct Run {
    way: usize,
    piece: usize,
    gutter: (f64, f64),
    extent: (f64, f64),
    at: f64,
    /// Below 0 when it comes from and goes to lower places, so that it should stand there.
    lean: f64,
}

/// Moves the pieces between the ends of all ways: uprights first, then levels.
pub(super) fn settle(ground: &Ground<'_>, ways: &mut [&mut Way]) {
    for upright in [true, false] {
        let mut runs = runs(ground, ways, upright);
        runs.sort_by(|a, b| a.at.total_cmp(&b.at));
        for group in groups(&runs) {
            for (run, at) in side_by_side(&runs, group) {
                ways[runs[run].way].at[runs[run].piece] = at;
            }
        }
    }
}

fn runs(ground: &Ground<'_>, ways: &[&mut Way], upright: bool) -> Vec<Run> {
    let mut runs = Vec::new();
    for (n, way) in ways.iter().enumerate() {
        for piece in (1..way.at.len() - 1).filter(|&piece| way.is_upright(piece) == upright) {
            runs.push(run(ground, way, n, piece));
        }
    }
    runs
}

fn run(ground: &Ground<'_>, way: &Way, n: usize, piece: usize) -> Run {
    let (from, to) = way.extent(piece);
    let extent = (from.min(to), from.max(to));
    let at = way.at[piece];
    let gutter = ground.gutter(way.is_upright(piece), at, extent, NARROW);
    let lean = |of: f64| (of - at).signum() * (of - at).abs().sqrt();
    let lean = lean(way.extent(piece - 1).0) + lean(way.extent(piece + 1).1);
    Run { way: n, piece, gutter, extent, at: middle(at, gutter), lean }
}

/// The middle of a gutter, or near its nearer side when it is wide.
fn middle(at: f64, (low, high): (f64, f64)) -> f64 {
    if high - low <= 2.0 * ASIDE {
        f64::midpoint(low, high)
    } else {
        at.clamp(low + ASIDE, high - ASIDE)
    }
}

/// Runs that come too close to each other, by index.
fn groups(runs: &[Run]) -> Vec<Vec<usize>> {
    let mut group: Vec<usize> = (0..runs.len()).collect();
    for (i, run) in runs.iter().enumerate() {
        let beside = (0..i).rev().take_while(|&j| run.at - runs[j].at < STEP);
        for j in beside.filter(|&j| meet(run, &runs[j])).collect::<Vec<_>>() {
            let (keep, lose) = (group[i].min(group[j]), group[i].max(group[j]));
            if keep != lose {
                group.iter_mut().filter(|g| **g == lose).for_each(|g| *g = keep);
            }
        }
    }
    let mut members: std::collections::BTreeMap<usize, Vec<usize>> = Default::default();
    for (run, group) in group.into_iter().enumerate() {
        members.entry(group).or_default().push(run);
    }
    members.into_values().collect()
}

fn meet(a: &Run, b: &Run) -> bool {
    a.extent.0 < b.extent.1 + STEP && b.extent.0 < a.extent.1 + STEP
}

/// Places for a group: in the order of where they lean, a step apart while there is room.
fn side_by_side(runs: &[Run], mut group: Vec<usize>) -> Vec<(usize, f64)> {
    let low = group.iter().map(|&r| runs[r].gutter.0).fold(f64::NEG_INFINITY, f64::max);
    let high = group.iter().map(|&r| runs[r].gutter.1).fold(f64::INFINITY, f64::min);
    if group.len() == 1 || low > high {
        return group.into_iter().map(|r| (r, runs[r].at)).collect();
    }
    group.sort_by(|&a, &b| runs[a].lean.total_cmp(&runs[b].lean).then(order(&runs[a], &runs[b])));
    let count = group.len() as f64;
    let mean = group.iter().map(|&r| runs[r].at).sum::<f64>() / count;
    let step = STEP.min((high - low) / (count + 1.0));
    let half = step * (count - 1.0) / 2.0;
    let mean = mean.max(low + half).min(high - half);
    let place = |n: usize| mean + step * n as f64 - half;
    group.into_iter().enumerate().map(|(n, run)| (run, place(n))).collect()
}

/// Ways come in the order of their links, whatever order these were given in.
fn order(a: &Run, b: &Run) -> std::cmp::Ordering {
    a.way.cmp(&b.way).then(a.piece.cmp(&b.piece))
}
