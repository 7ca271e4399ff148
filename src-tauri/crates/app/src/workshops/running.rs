//! A workshop found by id, with its clock.
//!
//! Invariant: a clock always points at a step that is there, even where the steps were changed
//! or a change of them was taken back.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use chrono::Utc;
use domain::method::StepKind;
use domain::timer::Timer;
use serde::{Deserialize, Serialize};
use store::{Workshop, WorkshopPlace, WorkshopRun};

use super::board;
use super::kept::{Kept, Step};
use crate::error::{AppError, Result};
use crate::session::Session;

/// A workshop, what it keeps, and where it is.
pub(super) struct Running {
    pub(super) row: Workshop,
    pub(super) kept: Kept,
    pub(super) clock: Clock,
    left: OnceCell<Vec<WorkshopPlace>>,
}

/// The meeting's clock.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Clock {
    /// Key of the step.
    pub(super) at: String,
    /// When it was last set going, ms since 1970; none while it is paused.
    pub(super) since: Option<i64>,
    /// What steps took so far, by key, ms.
    pub(super) took: BTreeMap<String, u64>,
    /// Minutes added to steps during the meeting, by key.
    pub(super) extra: BTreeMap<String, i32>,
    /// What all look at.
    #[serde(skip)]
    pub(super) spotlight: Option<String>,
}

pub(super) fn now() -> i64 {
    Utc::now().timestamp_millis()
}

/// Whether what is written in a workshop now is not to be read by others yet. It must run.
pub(crate) fn is_private(session: &Session, workshop: Option<&str>) -> Result<bool> {
    let Some(id) = workshop else { return Ok(false) };
    let found = Running::find_open(session, id)?;
    Ok(found.step().is_some_and(|step| step.kind == StepKind::Private))
}

/// Whether a workshop has not ended.
pub(crate) fn is_running(session: &Session, id: &str) -> Result<bool> {
    Ok(session.open()?.store.db().get::<Workshop>(id)?.ended_on.is_none())
}

impl Running {
    pub(super) fn find(session: &Session, id: &str) -> Result<Self> {
        let db = session.open()?.store.db();
        let row = db.get::<Workshop>(id)?;
        let kept = Kept::read(&row.steps);
        let run = db.workshop_run(id)?;
        Ok(Self::of(row, Clock::of(run, &kept), kept))
    }

    pub(super) fn of(row: Workshop, clock: Clock, kept: Kept) -> Self {
        Self { row, kept, clock, left: OnceCell::new() }
    }

    /// The board as it was left: as kept, or as it is now while the workshop runs; asked for once.
    pub(super) fn left(&self, session: &Session) -> Result<&[WorkshopPlace]> {
        if let Some(left) = self.left.get() {
            return Ok(left);
        }
        let held = self.row.ended_on.is_some();
        let found = if held { board::kept(session, &self.row, "end")? } else { board::frozen(session, &self.row, "end")? };
        Ok(self.left.get_or_init(|| found))
    }

    /// One that has not ended; only such a one is changed.
    pub(super) fn find_open(session: &Session, id: &str) -> Result<Self> {
        let found = Self::find(session, id)?;
        match found.row.ended_on {
            Some(_) => Err(AppError::WorkshopEnded(found.row.title)),
            None => Ok(found),
        }
    }

    /// Number of the step it is at; 0 where there are none.
    pub(super) fn at(&self) -> usize {
        self.kept.steps.iter().position(|step| step.key == self.clock.at).unwrap_or_default()
    }

    pub(super) fn step(&self) -> Option<&Step> {
        self.kept.steps.get(self.at())
    }

    /// The clock of the present step.
    pub(super) fn timer(&self) -> Timer {
        let Some(step) = self.step() else { return Timer::default() };
        let extra = self.clock.extra.get(&step.key).copied().unwrap_or_default();
        let minutes = (i64::from(step.minutes) + i64::from(extra)).clamp(0, 1440) as u32;
        let spent = self.clock.took.get(&step.key).copied().unwrap_or_default();
        Timer { spent, since: self.clock.since, ..Timer::of_minutes(minutes) }
    }

    /// Writes down what the present step took up to now; the clock goes on or stands as it did.
    pub(super) fn settle(&mut self, now: i64) {
        let spent = self.timer().spent(now);
        let going = self.clock.since.is_some();
        if let Some(key) = self.step().map(|step| step.key.clone()) {
            self.clock.took.insert(key.clone(), spent);
            self.clock.at = key;
        }
        self.clock.since = going.then_some(now);
    }

    pub(super) fn run(&self) -> WorkshopRun {
        WorkshopRun {
            workshop_id: self.row.id.clone(),
            step: self.at() as i64,
            // Plain data with text keys: writing it cannot fail.
            state: serde_json::to_string(&self.clock).unwrap_or_default(),
            since: self.clock.since.map(|since| since.to_string()).unwrap_or_default(),
            spent: self.step().and_then(|step| self.clock.took.get(&step.key)).copied().unwrap_or_default() as f64,
            spotlight: self.clock.spotlight.clone(),
        }
    }
}

impl Clock {
    /// As kept; at the step of the same number where its key is gone.
    fn of(run: Option<WorkshopRun>, kept: &Kept) -> Self {
        let number = run.as_ref().map_or(0, |run| run.step.max(0) as usize);
        let spotlight = run.as_ref().and_then(|run| run.spotlight.clone());
        let clock: Self = run.and_then(|run| serde_json::from_str(&run.state).ok()).unwrap_or_default();
        let there = kept.steps.iter().any(|step| step.key == clock.at);
        let last = kept.steps.len().saturating_sub(1);
        let near = kept.steps.get(number.min(last)).map(|step| step.key.clone()).unwrap_or_default();
        Self { at: if there { clock.at } else { near }, spotlight, ..clock }
    }
}
