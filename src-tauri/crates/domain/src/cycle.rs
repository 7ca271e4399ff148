//! The planning cycle of an account (B-01): how its steps stand, and when it is looked at again.
//!
//! Not the steps themselves (method packs). Invariant: a step that is done is never late, and doing
//! one never makes another later.

use chrono::{NaiveDate, TimeDelta};

/// A step of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Step {
    /// By this day.
    pub due: Option<NaiveDate>,
    /// Done on this day.
    pub done: Option<NaiveDate>,
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Done.
    Done,
    /// Its day is over.
    Overdue,
    /// The first that is not done.
    Next,
    /// Later.
    Later,
}

impl State {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Overdue => "overdue",
            Self::Next => "next",
            Self::Later => "later",
        }
    }
}

/// How the steps of a round stand, in their order.
pub fn states(steps: &[Step], today: NaiveDate) -> Vec<State> {
    let next = steps.iter().position(|step| step.done.is_none());
    let state = |(at, step): (usize, &Step)| match step {
        Step { done: Some(_), .. } => State::Done,
        Step { due: Some(due), .. } if *due < today => State::Overdue,
        _ if Some(at) == next => State::Next,
        _ => State::Later,
    };
    steps.iter().enumerate().map(state).collect()
}

/// The days by which the steps of a round are due that begins on a day, each after the days it is
/// expected to take.
pub fn dues(begin: NaiveDate, expected: &[u16]) -> Vec<NaiveDate> {
    let mut day = begin;
    let add = |days: &u16| {
        day = day.checked_add_signed(TimeDelta::days(i64::from(*days))).unwrap_or(day);
        day
    };
    expected.iter().map(add).collect()
}

/// When the plan is looked at again: by the last step's day while the round runs, and as long after
/// the last step was done as it is expected to take.
pub fn next_review(last: Step, expected: u16) -> Option<NaiveDate> {
    match last.done {
        Some(done) => done.checked_add_signed(TimeDelta::days(i64::from(expected))),
        None => last.due,
    }
}
