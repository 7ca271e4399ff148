//! How fast business went on several days, each from what was known then (D-36).
//!
//! Invariant: the pace of a day is that of the forecast of the day.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::forecast::pace::velocity;
use store::PastLine;

use super::counting::Counting;
use super::experience::Experience;
use super::figures::query;
use super::past::Ground;
use super::view::PipelineSlice;
use crate::error::Result;
use crate::session::Session;

/// Of one day, over the twelve months before.
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
