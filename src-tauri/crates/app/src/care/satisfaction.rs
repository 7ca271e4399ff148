//! Writing down how content customers are, changing and deleting it.
//!
//! Invariant: whoever said so is of the account; an answer is 1 to 5.

use store::{Account, Satisfaction, new_id};

use super::issues::of_account;
use super::service_view::{SatisfactionAdd, SatisfactionChange, SatisfactionEdit};
use super::{past, past_some};
use crate::accounts::load;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

fn score(score: i64) -> Result<i64> {
    if (1..=5).contains(&score) { Ok(score) } else { Err(AppError::NotANumber(score.to_string())) }
}

/// Writes an answer down.
pub fn satisfaction_add(session: &mut Session, add: SatisfactionAdd) -> Change<Added> {
    let account = session.open()?.store.db().get::<Account>(&add.account)?;
    of_account(session, &account.id, add.person.as_deref())?;
    let row = Satisfaction {
        id: new_id(),
        account_id: account.id,
        person_id: add.person,
        on_date: add.on_date.as_deref().map_or_else(|| Ok(session.today().to_string()), |day| past(day, session.today()))?,
        score: score(add.score)?,
        words: tidy(&add.words),
        author: session.author(),
        ..Satisfaction::default()
    };
    session.transact(Op::new(OpKind::SatisfactionAdd, account.name, 1), |tx| {
        tx.insert(&row)?;
        Ok(Added { ids: vec![row.id.clone()] })
    })
}

/// Changes one fact of answers.
pub fn satisfaction_edit(session: &mut Session, change: SatisfactionChange) -> Change<Nothing> {
    let mut rows = load::<Satisfaction>(session, &change.ids)?;
    for row in &mut rows {
        apply(session, row, &change.edit)?;
    }
    let op = Op::new(OpKind::SatisfactionEdit, name(session, &rows)?, rows.len());
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn apply(session: &Session, row: &mut Satisfaction, edit: &SatisfactionEdit) -> Result<()> {
    match edit {
        SatisfactionEdit::Score(value) => row.score = score(*value)?,
        SatisfactionEdit::OnDate(day) => row.on_date = past(day, session.today())?,
        SatisfactionEdit::Person(id) => {
            of_account(session, &row.account_id, id.as_deref())?;
            row.person_id.clone_from(id);
        }
        SatisfactionEdit::Words(text) => row.words = tidy(text),
        SatisfactionEdit::FollowUp(text) => row.follow_up = tidy(text),
        SatisfactionEdit::FollowedOn(day) => row.followed_on = past_some(day.as_deref(), session.today())?,
    }
    Ok(())
}

/// Deletes answers.
pub fn satisfaction_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Satisfaction>(session, &ids)?;
    let op = Op::new(OpKind::SatisfactionDelete, name(session, &rows)?, rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.delete::<Satisfaction>(&row.id))?;
        Ok(Nothing {})
    })
}

/// The account of the first.
fn name(session: &Session, rows: &[Satisfaction]) -> Result<String> {
    let first = rows.first().map(|row| session.open()?.store.db().get::<Account>(&row.account_id).map_err(AppError::from)).transpose()?;
    Ok(first.map(|account| account.name).unwrap_or_default())
}
