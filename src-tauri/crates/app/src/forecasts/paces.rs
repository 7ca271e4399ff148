//! How fast business went on several days, each from what was known then (D-36).
//!
//! Invariant: the pace of a day is that of the forecast of the day.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::forecast::pace::velocity;
use store::PastLine;

use super::counting::Counting;
use super::experience::{Experience, habits_after, recent};
use super::figures::query;
use super::outlook::Outlook;
use super::past::Ground;
use super::view::PipelineSlice;
use crate::error::Result;
use crate::session::Session;

/// Of one day, over the twelve months before or a part of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    pub(crate) open: u32,
    pub(crate) win_rate: Option<f64>,
    /// Mean amount of the won, minor units.
    pub(crate) average: Option<f64>,
    /// Mean days from opening to winning.
    pub(crate) cycle: Option<f64>,
    /// Minor units per day.
    pub(crate) velocity: Option<f64>,
}

/// The pace of what is looked at, by what was decided from a day on; of the twelve months before where
/// nothing was won since. With it, the first day that plays a part.
pub(super) fn pace_since(outlook: &Outlook, first: NaiveDate) -> (Pace, NaiveDate) {
    let eve = |day: NaiveDate| day.pred_opt().unwrap_or(day);
    let since = habits_after(&outlook.lines, eve(first));
    let own = since.average.is_some() && first <= outlook.day;
    let after = if own { eve(first) } else { recent(outlook.day) };
    let habits = if own { since } else { habits_after(&outlook.lines, after) };
    let open = outlook.open().count();
    let pace = Pace { open: u32::try_from(open).unwrap_or(u32::MAX), win_rate: habits.win_rate, average: habits.average, cycle: habits.cycle, velocity: velocity(open, habits) };
    (pace, after.succ_opt().unwrap_or(after))
}

/// Of days in order.
pub(crate) fn paces(session: &Session, of: &PipelineSlice, days: &[NaiveDate]) -> Result<Vec<(NaiveDate, Pace)>> {
    let Some(first) = days.first() else { return Ok(Vec::new()) };
    let ground = Ground::since(session, &crate::opportunities::filter(session, &query(of))?, *first)?;
    let counting = Counting::of(session)?;
    let pace = |day: &NaiveDate| {
        let lines: Vec<PastLine> = ground.marked_at(session, &counting, *day)?.into_iter().flatten().collect();
        let Experience { habits, open, .. } = Experience::from_lines(HashMap::new(), &lines, *day);
        let velocity = velocity(open as usize, habits);
        Ok((*day, Pace { open, win_rate: habits.win_rate, average: habits.average, cycle: habits.cycle, velocity }))
    };
    days.iter().map(pace).collect()
}
