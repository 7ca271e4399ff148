//! Puts the pieces of ways into the middle of the gutters they run in, several in one gutter
//! side by side, and all of them beside the simple curves there.
//!
//! Invariant: a piece moves only over free ground, so that a way that was clear stays clear.

use super::ground::Ground;
use super::lanes::CLEAR;
use super::lines::{Piece, part, within};
use super::plan::Plan;
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
    gap: (f64, f64),
    /// As much of it as no simple curve and no end of a way takes.
    gutter: (f64, f64),
    extent: (f64, f64),
    at: f64,
    /// Below 0 when it comes from and goes to lower places, so that it should stand there.
    lean: f64,
}

/// A piece that stays where it is, and whose curve it belongs to.
struct Fixed {
    plan: usize,
    piece: Piece,
}

/// Leads the ways from port to port, and moves their pieces between: uprights first, then
/// levels.
pub(super) fn settle(ground: &Ground<'_>, plans: &mut [Plan]) {
    plans.iter_mut().for_each(|plan| plan.tie(ground));
    for upright in [true, false] {
        let mut runs = runs(ground, plans, upright);
        runs.sort_by(|a, b| a.at.total_cmp(&b.at));
        for group in groups(&runs) {
            for (run, at) in side_by_side(&runs, group) {
                if let Some(way) = &mut plans[runs[run].way].way {
                    way.at[runs[run].piece] = at;
                }
            }
        }
    }
}

fn runs(ground: &Ground<'_>, plans: &[Plan], upright: bool) -> Vec<Run> {
    let fixed = fixed(plans, upright);
    let mut runs = Vec::new();
    for (n, way) in plans.iter().enumerate().filter_map(|(n, plan)| Some((n, plan.way.as_ref()?))) {
        for piece in (1..way.at.len() - 1).filter(|&piece| way.is_upright(piece) == upright) {
            runs.push(run(ground, &fixed, way, n, piece));
        }
    }
    runs
}

/// Simple curves, and the ends of ways, cannot move for others. In the order of their places.
fn fixed(plans: &[Plan], upright: bool) -> Vec<Fixed> {
    let pieces = |plan: &Plan| match &plan.way {
        Some(way) => way.ends(upright),
        None => plan.stretches(upright),
    };
    let fixed = |(n, plan)| pieces(plan).into_iter().map(move |piece| Fixed { plan: n, piece });
    let mut all: Vec<Fixed> = plans.iter().enumerate().flat_map(fixed).collect();
    all.sort_by(|a, b| a.piece.at.total_cmp(&b.piece.at));
    all
}

fn run(ground: &Ground<'_>, fixed: &[Fixed], way: &Way, n: usize, piece: usize) -> Run {
    let (from, to) = way.extent(piece);
    let extent = (from.min(to), from.max(to));
    let (upright, at) = (way.is_upright(piece), way.at[piece]);
    let gap = ground.gap(upright, at, extent);
    let gap = part(gap, ground.lines.beside(upright, gap, extent), at, NARROW);
    let others = within(fixed, gap, |other| other.piece.at);
    let others = others.iter().filter(|other| other.plan != n && other.piece.is_beside(extent));
    let gutter = part(gap, others.map(|other| &other.piece), at, CLEAR);
    let lean = |of: f64| (of - at).signum() * (of - at).abs().sqrt();
    let lean = lean(way.extent(piece - 1).0) + lean(way.extent(piece + 1).1);
    Run { way: n, piece, gap, gutter, extent, at: middle(at, gutter), lean }
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
    if group.len() == 1 {
        return vec![(group[0], runs[group[0]].at)];
    }
    group.sort_by(|&a, &b| runs[a].lean.total_cmp(&runs[b].lean).then(order(&runs[a], &runs[b])));
    let places = places(runs, &group);
    let last = places.iter().copied().max().unwrap_or(0) as f64;
    let rooms = [common(runs, &group, |run| run.gutter), common(runs, &group, |run| run.gap)];
    let steps = rooms.map(|(low, high)| STEP.min((high - low) / (last + 2.0)));
    // Many would rather cross a simple curve than lie upon each other beside it.
    let wide = usize::from(steps[0] < CLEAR && steps[1] > steps[0]);
    let ((low, high), step) = (rooms[wide], steps[wide]);
    if step < 0.0 {
        return group.into_iter().map(|r| (r, runs[r].at)).collect();
    }
    let half = step * last / 2.0;
    let mean = group.iter().map(|&r| runs[r].at).sum::<f64>() / group.len() as f64;
    let mean = mean.max(low + half).min(high - half);
    let at = |place: usize| mean + step * place as f64 - half;
    group.into_iter().zip(places.into_iter().map(at)).collect()
}

/// The room that a group has in common; its end lies before its start where there is none.
fn common(runs: &[Run], group: &[usize], room: impl Fn(&Run) -> (f64, f64)) -> (f64, f64) {
    let rooms = group.iter().map(|&run| room(&runs[run]));
    rooms.fold((f64::NEG_INFINITY, f64::INFINITY), |(low, high), room| {
        (low.max(room.0), high.min(room.1))
    })
}

/// The number of each one's place in a group: next to those before it that it meets.
fn places(runs: &[Run], group: &[usize]) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::new();
    for (n, &run) in group.iter().enumerate() {
        let before = (0..n).filter(|&other| meet(&runs[run], &runs[group[other]]));
        let place = before.map(|other| places[other] + 1).max();
        places.push(place.unwrap_or(0));
    }
    places
}

/// Ways come in the order of their links, whatever order these were given in.
fn order(a: &Run, b: &Run) -> std::cmp::Ordering {
    a.way.cmp(&b.way).then(a.piece.cmp(&b.piece))
}
