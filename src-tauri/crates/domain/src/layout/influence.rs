//! Influence lines (C-11): curves from box to box over the formal tree.
//!
//! Where one simple curve stays clear of boxes and formal lines, it is taken; else a way
//! through the gutters is searched. Only where there is none, or the map is too large to
//! find one while a person waits, the simple curve runs over boxes.
//!
//! Invariant: a curve leaves and arrives at right angles to a side, away from the ends of
//! formal lines while the side has room; several at one side have a place each, in the order
//! of where they come from. The order of the links does not matter. A line to oneself or to
//! nobody has no curve.

use super::corridor::settle;
use super::geometry::{Point, Rect};
use super::ground::Ground;
use super::plan::{Plan, begin};
use super::ports::Side;
use super::search::Search;
use super::smooth::smooth;
use super::spread::spread;
use super::ties::Tie;
use crate::together::{each, hands, map};

/// One person's influence on another, by index of their boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// Who influences.
    pub from: usize,
    /// Who is influenced.
    pub to: usize,
}

/// How an influence line runs: cubic Bézier curves, one after the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// Index of the link it draws.
    pub link: usize,
    /// Start on the first box; then for each curve two control points and its end, the last
    /// one on the second box. Never empty: 3n + 1 points.
    pub points: Vec<Point>,
    /// Where it leaves.
    pub leaves: Side,
    /// Where it arrives.
    pub arrives: Side,
}

/// Routes each link over the boxes and formal lines of a [`super::Map`] (pass no lines when
/// they are not shown). The curves come in the order of the links.
pub fn route(links: &[Link], boxes: &[Rect], ties: &[Tie]) -> Vec<Curve> {
    let ground = Ground::of(boxes, ties);
    let is_finite = |r: &Rect| [r.x, r.y, r.w, r.h].iter().all(|v| v.is_finite());
    let known = |i: usize| boxes.get(i).is_some_and(is_finite);
    let drawn = |(_, link): &(usize, &Link)| link.from != link.to && known(link.from) && known(link.to);
    let drawn: Vec<(usize, &Link)> = links.iter().enumerate().filter(drawn).collect();
    let mut plans = map(&drawn, |(index, link)| begin(&ground, *index, **link));
    plans.sort_by_key(|plan| (plan.link, plan.index));
    let mut search = Vec::new();
    find_ways(&ground, &mut search, &mut plans);
    let mut hands = vec![(); hands(plans.len())];
    each(&mut plans, &mut hands, |plan, ()| plan.bend_at_least(&ground));
    spread(&ground, &mut plans);
    // A port that makes room for others can lead a simple curve over a box: hence again, until
    // none is left. A way once found stays, so this ends.
    while find_ways(&ground, &mut search, &mut plans) {
        spread(&ground, &mut plans);
    }
    settle(&ground, &mut plans);
    let mut curves = draw_all(&ground, search, &plans);
    curves.sort_by_key(|curve| curve.link);
    curves
}

fn draw_all(ground: &Ground<'_>, search: Vec<Search<'_>>, plans: &[Plan]) -> Vec<Curve> {
    let mut drawn: Vec<(&Plan, Option<Curve>)> = plans.iter().map(|plan| (plan, None)).collect();
    let mut tools: Vec<Option<Search<'_>>> = search.into_iter().map(Some).collect();
    tools.resize_with(tools.len().max(1), || None);
    each(&mut drawn, &mut tools, |(plan, curve), search| *curve = Some(draw(ground, search.as_mut(), plan)));
    drawn.into_iter().filter_map(|(_, curve)| curve).collect()
}

/// Gives those plans a way whose simple curve is not clear; whether there was one to give.
fn find_ways<'a>(
    ground: &'a Ground<'a>,
    search: &mut Vec<Search<'a>>,
    plans: &mut [Plan],
) -> bool {
    let is_hidden = map(plans, |plan| !plan.sought && plan.is_hidden(ground));
    let hidden = plans.iter_mut().zip(is_hidden).filter(|(_, is_hidden)| *is_hidden);
    let mut hidden: Vec<(&mut Plan, bool)> = hidden.map(|(plan, _)| (plan, false)).collect();
    if search.is_empty() && !hidden.is_empty() {
        let first = Search::over(ground, hidden.len());
        let more = first.iter().flat_map(|first| (1..hands(hidden.len())).map(|_| first.another()));
        *search = more.collect();
        search.extend(first);
    }
    if search.is_empty() {
        return false;
    }
    each(&mut hidden, search, |(plan, taken), search| *taken = plan.take(search.way(&plan.link), ground));
    hidden.iter().any(|(_, taken)| *taken)
}

/// The way, if it is still clear with its ports in place; else a new one between these; the
/// simple curve where there is none.
fn draw(ground: &Ground<'_>, search: Option<&mut Search<'_>>, plan: &Plan) -> Curve {
    let ways = plan.way.iter().chain(&plan.found);
    let rounded: Option<Vec<Point>> =
        ways.into_iter().find_map(|way| smooth(ground, &plan.link, &way.points()));
    let again = || {
        let way = plan.way.as_ref().and(search)?.between(&plan.link, plan.ends())?;
        smooth(ground, &plan.link, &way.straightened(ground).points())
    };
    let points = rounded.or_else(again).unwrap_or_else(|| plan.bend().to_vec());
    Curve { link: plan.index, points, leaves: plan.leaves, arrives: plan.arrives }
}
