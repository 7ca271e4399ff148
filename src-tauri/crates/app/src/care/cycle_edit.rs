//! Beginning a round of planning, and what is said of its steps.
//!
//! Invariant: a round has every step of the cycle once; the last step done is the day on which the
//! plan was gone through.

use domain::cycle::dues;
use store::{Account, PlanStep, Teammate, new_id};

use super::cycle::{process, running};
use super::cycle_view::{CycleChange, CycleEdit};
use super::past_some;
use crate::dates::parse_some;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{same_edit, tidy};
use crate::wire::{Added, Id, Nothing};

/// Begins a round: every step is due after the days it is expected to take, and the account's owner
/// sees to it.
pub fn cycle_begin(session: &mut Session, Id { id }: Id) -> Change<Added> {
    let account = session.open()?.store.db().get::<Account>(&id)?;
    let before = running(session, &id)?;
    if before.iter().any(|step| step.done_on.is_none()) {
        return Err(AppError::BadRequest("round".to_owned()));
    }
    let round = before.first().map_or(0, |step| step.round) + 1;
    let stages = process(session)?.stages.clone();
    let days: Vec<u16> = stages.iter().map(|stage| stage.expected_days).collect();
    let step = |(stage, due): (&domain::method::Stage, chrono::NaiveDate)| PlanStep {
        id: new_id(),
        account_id: account.id.clone(),
        round,
        step: stage.key.clone(),
        owner_id: account.owner_id.clone(),
        due_on: Some(due.to_string()),
        ..PlanStep::default()
    };
    let rows: Vec<PlanStep> = stages.iter().zip(dues(session.today(), &days)).map(step).collect();
    session.transact(Op::new(OpKind::CycleBegin, account.name, 1), |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

/// Changes a fact of a step.
pub fn cycle_edit(session: &mut Session, change: CycleChange) -> Change<Nothing> {
    let mut account = session.open()?.store.db().get::<Account>(&change.account)?;
    let unknown = || AppError::UnknownKey { what: "step", key: change.step.clone() };
    let stages = &process(session)?.stages;
    let stage = stages.iter().find(|stage| stage.key == change.step).ok_or_else(unknown)?;
    let last = stages.last().is_some_and(|last| last.key == stage.key);
    let title = stage.title.get(session.speech().code()).to_owned();
    let mut row = running(session, &account.id)?.into_iter().find(|row| row.step == change.step).ok_or_else(unknown)?;
    apply(session, &mut row, &change.edit)?;
    let reviewed = row.done_on.clone().filter(|_| last && matches!(change.edit, CycleEdit::DoneOn(_)));
    let op = Op::new(OpKind::CycleEdit, account.name.clone(), 1).to(title);
    session.transact(op.merging(same_edit(std::slice::from_ref(&row.id), &change.edit)), |tx| {
        tx.update(&row)?;
        if reviewed.is_some() {
            account.plan_reviewed_on = reviewed;
            tx.update(&account)?;
        }
        Ok(Nothing {})
    })
}

fn apply(session: &Session, row: &mut PlanStep, edit: &CycleEdit) -> Result<()> {
    match edit {
        CycleEdit::Owner(id) => {
            id.as_ref().map(|id| session.open()?.store.db().get::<Teammate>(id).map_err(AppError::from)).transpose()?;
            row.owner_id.clone_from(id);
        }
        CycleEdit::DueOn(day) => row.due_on = parse_some(day.as_deref())?,
        CycleEdit::DoneOn(day) => row.done_on = past_some(day.as_deref(), session.today())?,
        CycleEdit::WithWhom(text) => row.with_whom = tidy(text),
        CycleEdit::Note(text) => row.note = tidy(text),
    }
    Ok(())
}
