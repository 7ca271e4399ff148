//! The funnel (D-27) and its measures (D-30): conversion, time in stage, win rate.
//!
//! Not the drawing, and not what a stage means. Linear in the number of dated moves.
//!
//! Formulas, over a period and as of a day:
//! - *Reached*: an opportunity has reached a stage on the first day it stood in that stage **or
//!   any later one**; a stage skipped, at the start too, counts as passed on the day of the
//!   leap. Winning passes every stage on the day it closed.
//! - *Entered* (the cohort): those that reached the stage within the period.
//! - *Moved on*: of these, the ones that reached any later stage, or were won, by the day
//!   measured, in the period or after it.
//! - *Conversion* (D-30) = moved on ÷ entered. For one cohort, the product over all stages is
//!   its share won.
//! - *Moving backwards* undoes nothing reached and enters nothing anew: conversion is about
//!   the furthest point. It does end the stay in the one stage and begin a stay in the other.
//! - *Days in stage*: of completed stays that ended within the period, from the day a stage
//!   was entered to the day of the next move, or of winning or losing. Skipped stages have no
//!   stay. Standing still (a move to the same stage) does not divide a stay.
//! - *Win rate* = won ÷ (won + lost), decided within the period.

mod tally;

use chrono::NaiveDate;
use serde::Serialize;

use crate::series::{Chance, Outcome};
use tally::Tally;

/// A dated move of an opportunity into a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The day.
    pub on: NaiveDate,
    /// Index of the stage; one that does not exist is passed over.
    pub to: usize,
}

/// An opportunity with its history.
#[derive(Debug, Clone, Copy)]
pub struct Deal<'a> {
    /// Minor units, all in one currency.
    pub amount: i64,
    /// Nobody said the amount: it is what such a one is taken to be worth (`forecast::worth`).
    pub estimated: bool,
    /// Own chance of winning; `None`: that of its stage.
    pub chance: Option<Chance>,
    /// How it stands.
    pub outcome: Outcome,
    /// When it was won or lost; without it, the day of its last move.
    pub closed_on: Option<NaiveDate>,
    /// Its moves, by day; of one day, in the order made.
    pub moves: &'a [Move],
    /// Decided, and nobody told through which stages it went: the moves say only since when it was
    /// there.
    pub unseen: bool,
}

/// What is measured: a period, both days included, and the day up to which moves count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// First day of the cohort.
    pub from: NaiveDate,
    /// Last day of the cohort.
    pub to: NaiveDate,
    /// Moves and decisions after this day are not known yet.
    pub today: NaiveDate,
}

/// A part of a number of cases; there is no rate of none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// How many did.
    pub part: usize,
    /// Out of how many, 1 or more.
    pub n: usize,
}

/// Open opportunities together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Standing {
    /// How many.
    pub count: usize,
    /// Their amounts, in minor units; saturates.
    pub amount: i64,
    /// Their amounts × chance, each rounded half to even; saturates.
    pub weighted: i64,
    /// Of these, how many have an estimated amount.
    pub estimated_count: usize,
    /// Those amounts; saturates.
    pub estimated: i64,
}

/// How long completed stays took.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Stay {
    /// Mean days.
    pub mean: f64,
    /// Median days; of an even number the mean of the middle two.
    pub median: f64,
    /// How many stays, 1 or more.
    pub n: usize,
}

/// One stage.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct StageFigures {
    /// Open and standing here now.
    pub open: Standing,
    /// The cohort.
    pub entered: usize,
    /// Of the cohort, went further or won.
    pub moved_on: usize,
    /// Moved on ÷ entered; `None` when nobody entered.
    pub conversion: Option<Rate>,
    /// Days in stage; `None` without a completed stay.
    pub days: Option<Stay>,
}

/// The whole funnel.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Funnel {
    /// One per stage, in order.
    pub stages: Vec<StageFigures>,
    /// Open but in no known stage.
    pub unstaged: Standing,
    /// Won within the period.
    pub won: usize,
    /// Lost within the period.
    pub lost: usize,
    /// Won ÷ (won + lost); `None` when nothing was decided.
    pub win_rate: Option<Rate>,
}

impl Rate {
    /// `part` out of `n`; `None` when `n` is 0.
    pub fn new(part: usize, n: usize) -> Option<Self> {
        (n > 0).then_some(Self { part, n })
    }

    /// The share, 0..=1.
    pub fn share(self) -> f64 {
        self.part as f64 / self.n as f64
    }
}

impl Window {
    fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to && day <= self.today
    }
}

/// Measures the funnel of `stages` (the chance of each, in order).
pub fn measure(stages: &[Chance], deals: &[Deal<'_>], window: Window) -> Funnel {
    let mut tally = Tally::of(stages.len());
    let mut path = Vec::new();
    for deal in deals {
        read_path(deal, stages.len(), window.today, &mut path);
        let end = decided_on(deal, &path).filter(|day| *day <= window.today);
        tally.count_reached(&path, end.filter(|_| deal.outcome == Outcome::Won), &window);
        tally.count_stays(&path, end, &window);
        tally.count_outcome(deal.outcome, end, &window);
        if deal.outcome == Outcome::Open {
            tally.count_standing(deal, path.last(), stages);
        }
    }
    tally.finish()
}

/// Whose stays the days of each stage are of: places among the deals, each once.
pub fn stayed(stages: usize, deals: &[Deal<'_>], window: Window) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new(); stages];
    let mut path = Vec::new();
    for (at, deal) in deals.iter().enumerate() {
        read_path(deal, stages, window.today, &mut path);
        let end = decided_on(deal, &path).filter(|day| *day <= window.today);
        for (stage, _) in tally::stays(&path, end, &window) {
            if all[stage].last() != Some(&at) {
                all[stage].push(at);
            }
        }
    }
    all
}

/// The moves that are known by `today`, by day, without repeats of the same stage.
pub(crate) fn read_path(deal: &Deal<'_>, stages: usize, today: NaiveDate, path: &mut Vec<Move>) {
    path.clear();
    path.extend(deal.moves.iter().filter(|m| m.to < stages && m.on <= today));
    if !path.is_sorted_by_key(|m| m.on) {
        path.sort_by_key(|m| m.on);
    }
    path.dedup_by_key(|m| m.to);
}

pub(crate) fn decided_on(deal: &Deal<'_>, path: &[Move]) -> Option<NaiveDate> {
    let decided = deal.outcome != Outcome::Open;
    deal.closed_on.or(path.last().map(|m| m.on)).filter(|_| decided)
}
