//! What history says of each line of an outlook.
//!
//! Dearer than the outlook itself, since every stage of every opportunity is read. Invariant: one
//! chance per line, in the order of the lines.

use chrono::NaiveDate;
use domain::series::{Month, Outcome};
use store::PastLine;

use super::experience::Experience;
use super::outlook::Outlook;
use super::stages::{Stages, outcome};
use crate::error::Result;
use crate::session::Session;

/// Of one day.
pub(crate) struct Learned {
    pub(super) experience: Experience,
    /// Of winning in the end, by the stage of each line; 0 for what is decided, of which nobody asks.
    by_stage: Vec<f64>,
}

impl Learned {
    pub(super) fn of(session: &Session, outlook: &Outlook) -> Result<Self> {
        let experience = Experience::of(session, outlook.day)?;
        Ok(Self::from(experience, &Stages::of(&session.open()?.method), &outlook.lines))
    }

    pub(super) fn from(experience: Experience, stages: &Stages<'_>, lines: &[PastLine]) -> Self {
        let by_stage = lines.iter().map(|line| if outcome(&line.outcome) == Outcome::Open { experience.chance(stages, line) } else { 0.0 }).collect();
        Self { experience, by_stage }
    }

    /// The chance that the line at a place is won in the end.
    pub(super) fn by_stage(&self, at: usize) -> f64 {
        self.by_stage[at]
    }

    /// The chance that one is won in some months, by its age alone.
    pub(super) fn by_age(&self, line: &PastLine, today: NaiveDate, (from, to): (Month, Month)) -> f64 {
        let until = |day: NaiveDate| self.experience.chance_by_age(line, today, day.max(today));
        let before = from.first_day().pred_opt().unwrap_or(from.first_day());
        (until(to.last_day()) - until(before)).max(0.0)
    }
}
