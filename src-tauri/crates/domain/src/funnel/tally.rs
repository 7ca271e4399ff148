//! Counting one opportunity after the other into the figures of the funnel.

use chrono::NaiveDate;

use super::{Deal, Funnel, Move, Rate, StageFigures, Standing, Stay, Window};
use crate::series::{Chance, Outcome};

pub(super) struct Tally {
    open: Vec<Standing>,
    unstaged: Standing,
    entered: Vec<usize>,
    moved_on: Vec<usize>,
    days: Vec<Vec<u32>>,
    won: usize,
    lost: usize,
}

impl Tally {
    pub(super) fn of(stages: usize) -> Self {
        Self {
            open: vec![Standing::default(); stages],
            unstaged: Standing::default(),
            entered: vec![0; stages],
            moved_on: vec![0; stages],
            days: vec![Vec::new(); stages],
            won: 0,
            lost: 0,
        }
    }

    /// Each move beyond the furthest stage so far reaches all stages up to its own.
    pub(super) fn count_reached(
        &mut self,
        path: &[Move],
        won_on: Option<NaiveDate>,
        window: &Window,
    ) {
        let stages = self.entered.len();
        let furthest = path.iter().map(|m| m.to).max();
        let end = if won_on.is_some() { Some(stages) } else { furthest };
        let leaps = path.iter().map(|m| (m.on, m.to + 1));
        let mut reached = 0;
        for (day, up_to) in leaps.chain(won_on.map(|day| (day, stages))) {
            if window.contains(day) {
                for stage in reached..up_to.max(reached) {
                    self.entered[stage] += 1;
                    self.moved_on[stage] += usize::from(end > Some(stage));
                }
            }
            reached = reached.max(up_to);
        }
    }

    pub(super) fn count_stays(&mut self, path: &[Move], end: Option<NaiveDate>, window: &Window) {
        for (stage, days) in stays(path, end, window) {
            self.days[stage].push(days);
        }
    }

    pub(super) fn count_outcome(
        &mut self,
        outcome: Outcome,
        end: Option<NaiveDate>,
        window: &Window,
    ) {
        let decided = end.is_some_and(|day| window.contains(day));
        self.won += usize::from(decided && outcome == Outcome::Won);
        self.lost += usize::from(decided && outcome == Outcome::Lost);
    }

    pub(super) fn count_standing(
        &mut self,
        deal: &Deal<'_>,
        last: Option<&Move>,
        stages: &[Chance],
    ) {
        let (standing, usual) = match last {
            Some(m) => (&mut self.open[m.to], stages[m.to]),
            None => (&mut self.unstaged, Chance::NEVER),
        };
        let weighted = deal.chance.unwrap_or(usual).of(deal.amount);
        standing.count += 1;
        standing.amount = standing.amount.saturating_add(deal.amount);
        standing.weighted = standing.weighted.saturating_add(weighted);
        if deal.estimated {
            standing.estimated_count += 1;
            standing.estimated = standing.estimated.saturating_add(deal.amount);
        }
    }

    pub(super) fn finish(mut self) -> Funnel {
        let stages = (0..self.open.len()).map(|i| self.figures(i)).collect();
        Funnel {
            stages,
            unstaged: self.unstaged,
            won: self.won,
            lost: self.lost,
            win_rate: Rate::new(self.won, self.won + self.lost),
        }
    }

    fn figures(&mut self, stage: usize) -> StageFigures {
        let (entered, moved_on) = (self.entered[stage], self.moved_on[stage]);
        StageFigures {
            open: self.open[stage],
            entered,
            moved_on,
            conversion: Rate::new(moved_on, entered),
            days: stay(&mut self.days[stage]),
        }
    }
}

/// Stays that ended in the window: stage and days.
pub(super) fn stays(path: &[Move], end: Option<NaiveDate>, window: &Window) -> impl Iterator<Item = (usize, u32)> {
    let leaves = path.iter().skip(1).map(|m| m.on).chain(end);
    path.iter().zip(leaves).filter_map(|(stay, left_on)| {
        // A decision dated before the last move is a slip of the pen: no stay.
        let days = u32::try_from((left_on - stay.on).num_days()).ok()?;
        window.contains(left_on).then_some((stay.to, days))
    })
}

/// Mean and median, the latter by selection, hence in linear time.
fn stay(days: &mut [u32]) -> Option<Stay> {
    let n = days.len();
    if n == 0 {
        return None;
    }
    let mean = days.iter().map(|d| f64::from(*d)).sum::<f64>() / n as f64;
    let (below, upper, _) = days.select_nth_unstable(n / 2);
    let upper = f64::from(*upper);
    let lower = below.iter().max().map_or(upper, |d| f64::from(*d));
    let median = if n % 2 == 1 { upper } else { f64::midpoint(lower, upper) };
    Some(Stay { mean, median, n })
}
