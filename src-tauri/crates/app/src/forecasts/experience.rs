//! What the file has lived through: odds by stage, the time winning takes, and habits.
//!
//! Of the whole workspace, whatever slice is looked at, so that there are cases enough. Invariant:
//! nothing that was decided after the day plays a part.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use domain::forecast::history::{self, StageOdds};
use domain::forecast::pace::Habits;
use domain::forecast::tempo::{End, Life, Tempo};
use domain::method::{Method, Process};
use domain::series::{Chance, Outcome};
use store::{OpportunityFilter, PastLine};

use super::past::Past;
use super::recalled::{self, Visits};
use super::stages::{Stages, days_since, outcome, percent};
use super::view::HabitsView;
use super::ways::Ways;
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::session::Session;

/// Habits are those of so many days.
pub(crate) const RECENT: u64 = 365;

/// Odds of the stages of each pipeline, by its key.
pub(crate) type Odds = HashMap<String, Vec<StageOdds>>;

/// Of one day.
pub(crate) struct Experience {
    odds: Odds,
    pub(crate) tempo: Tempo,
    pub(crate) habits: Habits,
    pub(crate) won: u32,
    pub(crate) decided: u32,
    pub(crate) open: u32,
}

impl Experience {
    pub(crate) fn of(session: &Session, day: NaiveDate) -> Result<Self> {
        let past = Past::marked(session, &OpportunityFilter::default(), day)?;
        let odds = odds(&session.open()?.method, &*recalled::visits(session)?, &past.lines, day);
        Ok(Self::from_lines(odds, &past.lines, day))
    }

    /// From lines as of a day, and odds worked out before.
    pub(crate) fn from_lines(odds: Odds, lines: &[PastLine], day: NaiveDate) -> Self {
        let tempo = Tempo::of(lines.iter().filter_map(|line| life(line, day)));
        let (all, won) = lately(lines, day);
        let open = lines.iter().filter(|line| outcome(&line.outcome) == Outcome::Open && line.counted).count();
        let (decided, open) = (u32::try_from(all).unwrap_or(u32::MAX), u32::try_from(open).unwrap_or(u32::MAX));
        Self { odds, tempo, habits: habits(&won, all), won: won.len() as u32, decided, open }
    }

    /// The average of what was won lately, minor units.
    pub(crate) fn average_won(&self) -> Option<i64> {
        self.habits.average.map(|average| average.round() as i64)
    }

    /// Odds of the stages of a pipeline.
    pub(crate) fn odds(&self, pipeline: &str) -> Option<&[StageOdds]> {
        self.odds.get(pipeline).map(Vec::as_slice)
    }

    /// The chance of an open one by its stage; that of the pack where its pipeline is unknown.
    pub(crate) fn chance(&self, stages: &Stages<'_>, line: &PastLine) -> f64 {
        let own = self.odds.get(&line.pipeline).zip(stages.place(line)).and_then(|(odds, place)| odds.get(place));
        own.map_or_else(|| share(stages.flat(line)), |odds| odds.win)
    }

    /// The chance that an open one is won in the days after `day` up to `until`, by its age alone.
    pub(crate) fn chance_by_age(&self, line: &PastLine, day: NaiveDate, until: NaiveDate) -> f64 {
        let days = u32::try_from((until - day).num_days().max(0)).unwrap_or(0);
        let age = days_since(line.opened_on.as_deref(), day);
        age.and_then(|age| self.tempo.chance(age, days)).unwrap_or(0.0)
    }

    /// Habits ready to show.
    pub(crate) fn view(&self, session: &Session) -> Result<HabitsView> {
        let currency = &session.open()?.workspace.currency;
        let format = session.speech().format;
        let money = |minor: f64| money::view(minor.round() as i64, currency, &format);
        Ok(HabitsView {
            won: self.won,
            decided: self.decided,
            win_rate: self.habits.win_rate,
            average: self.habits.average.map(money),
            cycle: self.habits.cycle,
            needed_coverage: self.habits.win_rate.filter(|rate| *rate > 0.0).map(|rate| 1.0 / rate),
        })
    }
}

/// A chance as a share of 1.
pub(crate) fn share(chance: Chance) -> f64 {
    f64::from(chance.as_basis_points()) / 10_000.0
}

/// Odds by what became of these by a day.
pub(crate) fn odds(method: &Method, visits: &Visits, lines: &[PastLine], day: NaiveDate) -> Odds {
    method.processes().map(|process| (process.key.clone(), odds_of(process, visits, lines, day))).collect()
}

fn odds_of(process: &Process, visits: &Visits, lines: &[PastLine], day: NaiveDate) -> Vec<StageOdds> {
    // Only what is decided tells: the ways of open ones need not be put together.
    let own: Vec<&PastLine> = lines.iter().filter(|line| line.pipeline == process.key && outcome(&line.outcome) != Outcome::Open).collect();
    history::odds(&chances(process), &Ways::of(visits, process, &own, day).deals(&own), day)
}

pub(crate) fn chances(process: &Process) -> Vec<Chance> {
    process.stages.iter().map(|stage| percent(u32::from(stage.probability))).collect()
}

fn life(line: &PastLine, day: NaiveDate) -> Option<Life> {
    let end = match outcome(&line.outcome) {
        Outcome::Open => End::Open,
        Outcome::Won => End::Won,
        Outcome::Lost => End::Lost,
    };
    let until = if end == End::Open { day } else { stored(line.closed_on.as_deref())? };
    Some(Life { days: days_since(line.opened_on.as_deref(), until)?, end })
}

/// How many were decided lately, and those of them that were won.
fn lately(lines: &[PastLine], day: NaiveDate) -> (usize, Vec<&PastLine>) {
    decided_after(lines, recent(day))
}

/// Habits before a day are of what was decided after this one.
pub(super) fn recent(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(RECENT)).unwrap_or(day)
}

/// Habits of what was decided after a day.
pub(super) fn habits_after(lines: &[PastLine], after: NaiveDate) -> Habits {
    let (all, won) = decided_after(lines, after);
    habits(&won, all)
}

fn decided_after(lines: &[PastLine], recent: NaiveDate) -> (usize, Vec<&PastLine>) {
    let (mut all, mut won) = (0_usize, Vec::new());
    for line in lines.iter().filter(|line| stored(line.closed_on.as_deref()).is_some_and(|closed| closed > recent)) {
        all += 1;
        if outcome(&line.outcome) == Outcome::Won {
            won.push(line);
        }
    }
    (all, won)
}

/// The average of what was won in the twelve months up to a day, minor units.
pub(crate) fn average_won(lines: &[PastLine], day: NaiveDate) -> Option<i64> {
    habits(&lately(lines, day).1, 0).average.map(|average| average.round() as i64)
}

fn habits(won: &[&PastLine], decided: usize) -> Habits {
    let mean = |values: Vec<f64>| (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64);
    let cycle = |line: &&PastLine| {
        let closed = stored(line.closed_on.as_deref())?;
        days_since(line.opened_on.as_deref(), closed).map(f64::from)
    };
    Habits {
        win_rate: (decided > 0).then(|| won.len() as f64 / decided as f64),
        average: mean(won.iter().filter_map(|line| line.amount).map(|amount| amount as f64).collect()),
        cycle: mean(won.iter().filter_map(cycle).collect()),
    }
}
