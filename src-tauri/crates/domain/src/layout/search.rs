//! The shortest way with few bends through the lanes from one box to another (A*).
//!
//! Invariant: the same two boxes give the same way whatever else is searched before.

use std::sync::Arc;

use super::approach::{Approach, LANES, approaches, at_port};
use super::geometry::{Point, Rect};
use super::ground::Ground;
use super::influence::Link;
use super::lanes::{CLOSED, Lanes};
use super::open::Open;
use super::ports::Side;
use super::way::Way;

/// Cost of a bend, in pixels of way.
pub(super) const BEND: u32 = 48;

/// How a crossing was come to. Small, because a map has many of them.
#[derive(Clone, Copy, Default)]
struct Step {
    /// The last search that came here, times [`CAME`], and from where.
    search: u32,
    cost: u32,
}

/// From where a search comes to a crossing: from outside as the first one of a way, by a bend, or
/// from the next one before or behind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Came {
    Outside,
    Bend,
    Before,
    Behind,
}

/// So many places to come from.
const CAME: u32 = 4;

/// One search after the other over the same lanes.
pub(super) struct Search<'a> {
    ground: &'a Ground<'a>,
    lanes: Arc<Lanes>,
    /// Two for each crossing: on the level lane, on the upright lane.
    steps: Vec<Step>,
    searches: u32,
    /// Steps looked at in one search before it is given up.
    patience: usize,
    /// How much more the way ahead counts than the way behind: 1 finds the best way, more
    /// finds one sooner.
    haste: u32,
}

/// Tried one after the other: the best way if it is near, any way else.
const HASTE: [u32; 2] = [1, 3];
/// Beyond this distance the best way is not looked for, in pixels.
const FAR: f64 = 2_000.0;

/// More than there are goals.
const FINISH: usize = 8 * LANES + 1;

impl<'a> Search<'a> {
    /// Ready for so many searches. The more there are, the earlier each gives up, so that
    /// all together take no longer than a person waits.
    pub(super) fn over(ground: &'a Ground<'a>, count: usize) -> Option<Self> {
        let lanes = Arc::new(Lanes::of(ground)?);
        let steps = vec![Step::default(); 2 * lanes.across.len()];
        let patience = (500_000 / count.max(1)).clamp(600, 100_000);
        Some(Self { ground, lanes, steps, searches: 0, patience, haste: 1 })
    }

    /// Another one over the same lanes, for a thread of its own.
    pub(super) fn another(&self) -> Self {
        let steps = vec![Step::default(); self.steps.len()];
        Self { ground: self.ground, lanes: Arc::clone(&self.lanes), steps, searches: 0, patience: self.patience, haste: 1 }
    }

    /// The way of a link; none when there is no free one, or it is too long to be found.
    pub(super) fn way(&mut self, link: &Link) -> Option<Way> {
        let seeds = approaches(self.ground, &self.lanes, link.from);
        let goals = approaches(self.ground, &self.lanes, link.to);
        self.sooner_or_later(link, &seeds, &goals)
    }

    /// The way of a link between two ports.
    pub(super) fn between(&mut self, link: &Link, ends: [(Side, Point); 2]) -> Option<Way> {
        let seeds = at_port(self.ground, &self.lanes, link.from, ends[0]);
        let goals = at_port(self.ground, &self.lanes, link.to, ends[1]);
        self.sooner_or_later(link, &seeds, &goals)
    }

    fn sooner_or_later(
        &mut self,
        link: &Link,
        seeds: &[Approach],
        goals: &[Approach],
    ) -> Option<Way> {
        let boxes = self.ground.boxes;
        let (from, to) = (boxes[link.from].centre(), boxes[link.to].centre());
        let is_far = (from.x - to.x).abs() + (from.y - to.y).abs() > FAR;
        HASTE[usize::from(is_far)..].iter().find_map(|haste| {
            self.haste = *haste;
            self.search(link, seeds, goals)
        })
    }

    fn search(&mut self, link: &Link, seeds: &[Approach], goals: &[Approach]) -> Option<Way> {
        self.searches += 1;
        let target = self.ground.boxes[link.to];
        let mut open = Open::default();
        // Most crossings are no goal, which their last digits tell sooner than a look at all goals.
        let digits = goals.iter().fold(0_u64, |digits, goal| digits | 1 << (goal.state % 64));
        for seed in seeds {
            self.improve(&mut open, (seed.state, Came::Outside), seed.cost, &target);
        }
        for _ in 0..self.patience {
            let (cost, entry) = open.pop()?;
            let (state, finish) = (entry / FINISH, entry % FINISH);
            if finish > 0 {
                return self.trace(link, seeds, &goals[finish - 1], state);
            }
            if cost > self.steps[state].cost {
                continue;
            }
            if digits >> (state % 64) & 1 == 1 {
                let here = goals.iter().enumerate().filter(|(_, goal)| goal.state == state);
                for (n, goal) in here {
                    open.push(cost.saturating_add(goal.cost), cost, state * FINISH + n + 1);
                }
            }
            for (next, step) in self.neighbours(state) {
                self.improve(&mut open, next, cost.saturating_add(step), &target);
            }
        }
        None
    }

    fn improve(&mut self, open: &mut Open, (state, came): (usize, Came), cost: u32, target: &Rect) {
        let known = &mut self.steps[state];
        if known.search / CAME != self.searches || cost < known.cost {
            *known = Step { search: self.searches * CAME + came as u32, cost };
            open.push(cost.saturating_add(self.ahead(state, target)), cost, state * FINISH);
        }
    }

    /// At least so much is left from here: the way to the box, and one bend.
    fn ahead(&self, state: usize, target: &Rect) -> u32 {
        let at = self.point(state);
        let x = (target.x - at.x).max(at.x - target.right()).max(0.0);
        let y = (target.y - at.y).max(at.y - target.bottom()).max(0.0);
        (x + y).min(1e8) as u32 * self.haste
    }

    fn point(&self, state: usize) -> Point {
        let (crossing, columns) = (state / 2, self.lanes.xs.len());
        Point::new(self.lanes.xs[crossing % columns], self.lanes.ys[crossing / columns])
    }

    fn neighbours(&self, state: usize) -> impl Iterator<Item = ((usize, Came), u32)> + use<> {
        let (crossing, pitch) = (state / 2, self.pitch(state));
        let costs = if state % 2 == 1 { &self.lanes.down } else { &self.lanes.across };
        let back =
            crossing.checked_sub(pitch).map(|c| ((state - 2 * pitch, Came::Behind), costs[c]));
        let on = ((state + 2 * pitch, Came::Before), costs[crossing]);
        let steps = [Some(on), back, Some(((state ^ 1, Came::Bend), BEND))];
        steps.into_iter().flatten().filter(|(_, cost)| *cost != CLOSED)
    }

    /// How many crossings further the next one on the same lane is.
    fn pitch(&self, state: usize) -> usize {
        if state % 2 == 1 { self.lanes.xs.len() } else { 1 }
    }

    fn before(&self, state: usize) -> Option<usize> {
        let came = self.steps[state].search % CAME;
        match [Came::Outside, Came::Bend, Came::Before, Came::Behind][came as usize] {
            Came::Outside => None,
            Came::Bend => Some(state ^ 1),
            Came::Before => Some(state - 2 * self.pitch(state)),
            Came::Behind => Some(state + 2 * self.pitch(state)),
        }
    }

    /// Back from the last crossing to the seed.
    fn trace(&self, link: &Link, seeds: &[Approach], goal: &Approach, last: usize) -> Option<Way> {
        let mut states = vec![last];
        while let Some(before) = self.before(*states.last()?) {
            states.push(before);
        }
        states.reverse();
        let cost = self.steps[states[0]].cost;
        let seed = seeds.iter().find(|seed| seed.state == states[0] && seed.cost == cost)?;
        let runs = states.chunk_by(|a, b| a % 2 == b % 2).map(|run| {
            let at = self.point(run[0]);
            if run[0] % 2 == 1 { at.x } else { at.y }
        });
        let boxes = self.ground.boxes;
        let (start, end) = (
            seed.side.point(&boxes[link.from], seed.along),
            goal.side.point(&boxes[link.to], goal.along),
        );
        Some(Way::new(*link, (seed.side, start), (goal.side, end), runs.collect()))
    }
}
