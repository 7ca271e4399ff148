//! The planning cycle of an account, read (B-01).
//!
//! Invariant: every stage of the cycle is a step, begun or not.

use domain::cycle::{State, Step, next_review, states};
use domain::method::{Process, Stage};
use store::{Account, PlanStep, Teammate};

use super::checks::checks;
use super::cycle_view::{CycleStep, CycleView};
use crate::dates::stored;
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::wire::{Id, Ref};

/// The process of B-01.
const CYCLE: &str = "planning-cycle";
/// The stage in which the customer has a part.
pub(super) const CUSTOMER: &str = "customer";

/// The cycle of the method.
pub(super) fn process(session: &Session) -> Result<&Process> {
    let unknown = || AppError::UnknownKey { what: "process", key: CYCLE.to_owned() };
    session.open()?.method.process(CYCLE).ok_or_else(unknown)
}

/// The steps of the round that runs; the latest one.
pub(super) fn running(session: &Session, account: &str) -> Result<Vec<PlanStep>> {
    let all = session.open()?.store.db().with::<PlanStep>("account_id", account)?;
    let round = all.iter().map(|step| step.round).max().unwrap_or_default();
    Ok(all.into_iter().filter(|step| step.round == round).collect())
}

/// The planning cycle of an account.
pub fn cycle_get(session: &Session, Id { id }: Id) -> Result<CycleView> {
    session.open()?.store.db().get::<Account>(&id)?;
    let process = process(session)?;
    let rows = running(session, &id)?;
    let of = |stage: &Stage| rows.iter().find(|row| row.step == stage.key);
    let step = |stage: &Stage| of(stage).map(|row| Step { due: stored(row.due_on.as_deref()), done: stored(row.done_on.as_deref()) }).unwrap_or_default();
    let steps: Vec<Step> = process.stages.iter().map(step).collect();
    let (today, begun) = (session.today(), !rows.is_empty());
    let states = if begun { states(&steps, today) } else { vec![State::Later; steps.len()] };
    let review = process.stages.last().zip(steps.last()).filter(|_| begun).and_then(|(stage, last)| next_review(*last, stage.expected_days));
    let first = steps.iter().filter_map(|step| step.done).min();
    Ok(CycleView {
        title: process.title.get(session.speech().code()).to_owned(),
        round: rows.first().map_or(0, |row| row.round),
        steps: process.stages.iter().zip(&states).map(|(stage, state)| view(session, stage, of(stage), *state)).collect::<Result<_>>()?,
        done: states.iter().filter(|state| **state == State::Done).count() as u32,
        overdue: states.iter().filter(|state| **state == State::Overdue).count() as u32,
        age_days: first.and_then(|day| u32::try_from((today - day).num_days()).ok()),
        next_review_on: review.map(|day| day.to_string()),
        review_late: review.is_some_and(|day| day < today),
        checks: checks(session, &id)?,
        models: process.source.models.clone(),
    })
}

fn view(session: &Session, stage: &Stage, row: Option<&PlanStep>, state: State) -> Result<CycleStep> {
    let (db, speech) = (session.open()?.store.db(), session.speech());
    let owner = row.and_then(|row| row.owner_id.as_ref()).map(|id| db.get::<Teammate>(id)).transpose()?;
    let with_whom = row.and_then(|row| row.with_whom.clone());
    let asks_whom = stage.key == CUSTOMER;
    let lacks = asks_whom && state == State::Done && with_whom.is_none();
    Ok(CycleStep {
        key: stage.key.clone(),
        sign: stage.sign.clone(),
        title: stage.title.get(speech.code()).to_owned(),
        goal: stage.goal.get(speech.code()).to_owned(),
        state: state.key().to_owned(),
        owner: owner.map(|one| Ref { id: one.id, name: one.name }),
        due_on: row.and_then(|row| row.due_on.clone()),
        done_on: row.and_then(|row| row.done_on.clone()),
        asks_whom,
        with_whom,
        note: row.and_then(|row| session.words(row.note.clone())),
        lacks: lacks.then(|| speech.text("care-nobody-there")),
    })
}
