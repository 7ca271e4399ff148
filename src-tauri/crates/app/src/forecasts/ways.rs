//! Each opportunity's way through the stages of its pipeline.
//!
//! Invariant: both lists come in order of id, and each is walked once.

use std::borrow::Borrow;

use chrono::{Days, NaiveDate};
use domain::funnel::{Deal, Move};
use domain::method::Process;
use domain::series::{Chance, Outcome};
use store::PastLine;

use super::recalled::{Visit, Visits};
use super::stages::{outcome, percent};
use crate::dates::stored;

/// The moves of opportunities, in the order of their lines.
pub(crate) struct Ways(Vec<Way>);

struct Way {
    moves: Vec<Move>,
    unseen: bool,
}

impl Ways {
    /// The way of each line of one pipeline. What was opened nobody knows when, stood there before
    /// `since`.
    pub(crate) fn of<L: Borrow<PastLine>>(visits: &Visits, process: &Process, lines: &[L], since: NaiveDate) -> Self {
        let keys = lines.iter().map(|line| line.borrow().id.as_str());
        let ways = lines.iter().zip(visits.along(keys)).map(|(line, own)| way(process, line.borrow(), own, since));
        Self(ways.collect())
    }

    /// The opportunities as the funnel takes them.
    pub(crate) fn deals<'a>(&'a self, lines: &[impl Borrow<PastLine>]) -> Vec<Deal<'a>> {
        lines.iter().map(Borrow::borrow).zip(&self.0).map(|(line, way)| deal(line, way)).collect()
    }
}

fn deal<'a>(line: &PastLine, way: &'a Way) -> Deal<'a> {
    Deal {
        amount: line.amount.unwrap_or(0),
        estimated: false,
        // What a forecast does not count has no weight.
        chance: if line.counted { line.probability.map(percent) } else { Some(Chance::NEVER) },
        outcome: outcome(&line.outcome),
        closed_on: stored(line.closed_on.as_deref()),
        moves: &way.moves,
        unseen: way.unseen,
    }
}

/// The first stage on the day it was opened, then every recorded change. A decided one that a list told
/// of stands in the last stage without a change (`crate::imports`): it is known only to have been there.
fn way(process: &Process, line: &PastLine, visits: &[Visit], since: NaiveDate) -> Way {
    let last = process.stages.last().is_some_and(|last| last.key == line.stage);
    let unseen = visits.is_empty() && last && outcome(&line.outcome) != Outcome::Open;
    let first = visits.first().map_or(line.stage.as_str(), |visit| &visit.before);
    let first = if unseen { Some(process.entry()) } else { process.position(first) };
    let closed = stored(line.closed_on.as_deref());
    let opened = stored(line.opened_on.as_deref()).or(closed).or(since.checked_sub_days(Days::new(1)));
    let start = opened.zip(first).map(|(on, to)| Move { on, to });
    let later = visits.iter().filter_map(|visit| Some(Move { on: visit.on?, to: process.position(&visit.stage)? }));
    Way { moves: start.into_iter().chain(later).collect(), unseen }
}
