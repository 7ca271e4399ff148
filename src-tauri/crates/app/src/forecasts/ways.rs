//! Each opportunity's way through the stages of its pipeline.
//!
//! Invariant: both lists come in order of id, and each is walked once.

use std::borrow::Borrow;

use chrono::{Days, NaiveDate};
use domain::funnel::{Deal, Move};
use domain::method::Process;
use domain::series::Chance;
use store::{OpportunityFilter, PastLine, StageVisit};

use super::stages::{outcome, percent};
use crate::dates::stored;
use crate::error::Result;
use crate::session::Session;

/// The moves of opportunities, in the order of their lines.
pub(crate) struct Ways(Vec<Vec<Move>>);

impl Ways {
    /// The way of each line of one pipeline. What was opened nobody knows when, stood there before
    /// `since`.
    pub(crate) fn of(session: &Session, filter: &OpportunityFilter, process: &Process, lines: &[impl Borrow<PastLine>], since: NaiveDate) -> Result<Self> {
        let visits = session.open()?.store.db().stage_visits(filter)?;
        let mut rest = visits.iter().peekable();
        let mut all = Vec::with_capacity(lines.len());
        for line in lines.iter().map(Borrow::borrow) {
            while rest.next_if(|visit| visit.opportunity < line.id).is_some() {}
            let mut own = Vec::new();
            while let Some(visit) = rest.next_if(|visit| visit.opportunity == line.id) {
                own.push(visit);
            }
            all.push(way(process, line, &own, since));
        }
        Ok(Self(all))
    }

    /// The opportunities as the funnel takes them.
    pub(crate) fn deals<'a>(&'a self, lines: &[impl Borrow<PastLine>]) -> Vec<Deal<'a>> {
        lines.iter().map(Borrow::borrow).zip(&self.0).map(|(line, moves)| deal(line, moves)).collect()
    }
}

fn deal<'a>(line: &PastLine, moves: &'a [Move]) -> Deal<'a> {
    Deal {
        amount: line.amount.unwrap_or(0),
        // What a forecast does not count has no weight.
        chance: if line.counted { line.probability.map(percent) } else { Some(Chance::NEVER) },
        outcome: outcome(&line.outcome),
        closed_on: stored(line.closed_on.as_deref()),
        moves,
    }
}

/// The first stage on the day it was opened, then every recorded change.
fn way(process: &Process, line: &PastLine, visits: &[&StageVisit], since: NaiveDate) -> Vec<Move> {
    let first = visits.first().map_or(line.stage.as_str(), |visit| visit.before.as_str());
    let closed = stored(line.closed_on.as_deref());
    let opened = stored(line.opened_on.as_deref()).or(closed).or(since.checked_sub_days(Days::new(1)));
    let start = opened.zip(process.position(first)).map(|(on, to)| Move { on, to });
    let later = visits.iter().filter_map(|visit| {
        Some(Move { on: stored(Some(&visit.on_date))?, to: process.position(&visit.stage)? })
    });
    start.into_iter().chain(later).collect()
}
