//! A place for each of the influence lines that share a side of a box.
//!
//! Not where one alone would best be (see [`super::ports`]). Invariant: no two lines have the
//! same place; they stand in the order of where they come from.

use std::collections::BTreeMap;

use super::ground::Ground;
use super::influence::Link;
use super::plan::Plan;
use super::ports::{Side, ideal, share};

/// How far aside the other end of a line counts for its place at a side, in pixels.
const ASIDE: f64 = 120.0;

/// One end of a curve at a side, and where it would best be.
struct End {
    /// How steeply its way leads aside, and how far. Of two that come from the same hand the
    /// one that turns nearer to the box is the outer one, so that they do not cross.
    along: (f64, f64),
    ideal: f64,
    plan: usize,
    port: usize,
}

/// Gives the curves that share a side a slot each, ordered by where they lead.
pub(super) fn spread(ground: &Ground<'_>, plans: &mut [Plan]) {
    for ((person, side), mut ends) in ends_by_side(ground, plans) {
        let rect = &ground.boxes[person];
        ends.sort_by(|a, b| {
            let steeper = a.along.0.total_cmp(&b.along.0);
            steeper.then(a.along.1.total_cmp(&b.along.1)).then(a.plan.cmp(&b.plan))
        });
        let ideals: Vec<f64> = ends.iter().map(|end| end.ideal).collect();
        let slots = share(side.length(rect), &ground.taken(person, side), &ideals);
        for (end, slot) in ends.into_iter().zip(slots) {
            plans[end.plan].ports[end.port] = side.point(rect, slot);
        }
    }
}

fn ends_by_side(ground: &Ground<'_>, plans: &[Plan]) -> BTreeMap<(usize, Side), Vec<End>> {
    let mut sides: BTreeMap<_, Vec<End>> = BTreeMap::new();
    for (k, plan) in plans.iter().enumerate() {
        let Link { from, to } = plan.link;
        for (here, side, there, other, port) in
            [(from, plan.leaves, to, plan.arrives, 0), (to, plan.arrives, from, plan.leaves, 1)]
        {
            let (rect, target) = (&ground.boxes[here], &ground.boxes[there]);
            let middle = side.length(rect) / 2.0;
            let ([turn, goal], ideal) = match &plan.way {
                Some(_) => (plan.heads[port], middle),
                None => ([target.centre(); 2], ideal(side, rect, other, target)),
            };
            let far = side.out(turn, rect).max(1.0);
            let aside = side.along(goal, rect) - middle;
            let along = (aside.clamp(-ASIDE, ASIDE) / far, aside);
            sides.entry((here, side)).or_default().push(End { along, ideal, plan: k, port });
        }
    }
    sides
}
