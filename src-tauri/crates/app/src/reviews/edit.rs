//! Facts of a review that runs, and answers to its questions (D-34).
//!
//! Invariant: an answer stands about something that the review looks at; what it no longer looks
//! at takes its answers along.

use store::{Review, ReviewAnswer, ReviewRole, ReviewSubject, Workshop, new_id};

use super::begin::{attendees, only_account, roles, subjects};
use super::questions;
use super::view::{ReviewAnswerSet, ReviewChange, ReviewEdit};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{same_edit, tidy};
use crate::wire::Nothing;

/// Changes one fact.
pub fn review_edit(session: &mut Session, change: ReviewChange) -> Change<Nothing> {
    let meeting = open(session, &change.id)?;
    let op = Op::new(OpKind::ReviewEdit, &meeting.title, 1).merging(same_edit(std::slice::from_ref(&change.id), &change.edit));
    match change.edit {
        ReviewEdit::Since(day) => since(session, op, &meeting, day),
        ReviewEdit::Parts(parts) => {
            let rows: Vec<_> = roles(&parts)?.into_iter().map(|one| ReviewRole { review_id: meeting.id.clone(), ..one }).collect();
            let meeting = Workshop { attendees: attendees(&parts), ..meeting };
            session.transact(op, |tx| {
                tx.delete_with::<ReviewRole>("review_id", &meeting.id)?;
                rows.iter().try_for_each(|row| tx.insert(row))?;
                tx.update(&meeting)?;
                Ok(Nothing {})
            })
        }
        ReviewEdit::About(about) => {
            let before = session.open()?.store.db().with::<ReviewSubject>("review_id", &meeting.id)?;
            let rows = kept_lines(&meeting.id, subjects(session, &about, &before)?, &before);
            look_at(session, op, meeting, rows)
        }
    }
}

/// The meeting of a review that runs.
fn open(session: &Session, id: &str) -> Result<Workshop> {
    let db = session.open()?.store.db();
    db.get::<Review>(id)?;
    let meeting = db.get::<Workshop>(id)?;
    if meeting.ended_on.is_some() { Err(AppError::WorkshopEnded(meeting.title)) } else { Ok(meeting) }
}

fn since(session: &mut Session, op: Op, meeting: &Workshop, day: Option<String>) -> Change<Nothing> {
    let since_on = super::begin::since(session, day.as_deref())?;
    let row = Review { id: meeting.id.clone(), since_on };
    session.transact(op, |tx| {
        tx.update(&row)?;
        Ok(Nothing {})
    })
}

/// New lines, with the key of those that were there already.
fn kept_lines(review: &str, rows: Vec<ReviewSubject>, before: &[ReviewSubject]) -> Vec<ReviewSubject> {
    let key = |row: &ReviewSubject| {
        let same = before.iter().find(|one| one.kind == row.kind && one.subject_id == row.subject_id);
        same.map_or_else(|| row.id.clone(), |one| one.id.clone())
    };
    rows.into_iter().map(|row| ReviewSubject { id: key(&row), review_id: review.to_owned(), ..row }).collect()
}

fn look_at(session: &mut Session, op: Op, meeting: Workshop, rows: Vec<ReviewSubject>) -> Change<Nothing> {
    let before = session.open()?.store.db().with::<ReviewSubject>("review_id", &meeting.id)?;
    let context_id = only_account(session, &rows)?.unwrap_or_default();
    let meeting = Workshop { context_id, ..meeting };
    let stays = |one: &ReviewSubject| rows.iter().any(|row| row.id == one.id);
    session.transact(op, |tx| {
        for one in before.iter().filter(|one| !stays(one)) {
            tx.delete_with::<ReviewAnswer>("line_id", &one.id)?;
            tx.delete::<ReviewSubject>(&one.id)?;
        }
        for row in &rows {
            if before.iter().any(|one| one.id == row.id) { tx.update(row)? } else { tx.insert(row)? };
        }
        tx.update(&meeting)?;
        Ok(Nothing {})
    })
}

/// Answers a question, or takes the answer back.
pub fn review_answer(session: &mut Session, ask: ReviewAnswerSet) -> Change<Nothing> {
    let meeting = open(session, &ask.review)?;
    let db = session.open()?.store.db();
    let line = db.get::<ReviewSubject>(&ask.about)?;
    if line.review_id != meeting.id || !questions::known(session, &line.kind, &ask.question)? {
        return Err(AppError::UnknownKey { what: "question", key: ask.question });
    }
    let same = db.with::<ReviewAnswer>("line_id", &line.id)?.into_iter().find(|one| one.question == ask.question);
    let text = tidy(&ask.text);
    let merging = same_edit(&[line.id.clone(), ask.question.clone()], &text);
    let row = ReviewAnswer {
        id: same.as_ref().map_or_else(new_id, |one| one.id.clone()),
        review_id: meeting.id,
        line_id: line.id,
        question: ask.question,
        text: text.clone().unwrap_or_default(),
        on_date: session.today().to_string(),
        author: session.author(),
    };
    session.transact(Op::new(OpKind::ReviewAnswer, &line.name, 1).merging(merging), |tx| {
        match (text.is_some(), same.is_some()) {
            (true, true) => tx.update(&row)?,
            (true, false) => tx.insert(&row)?,
            (false, true) => tx.delete::<ReviewAnswer>(&row.id)?,
            (false, false) => {}
        }
        Ok(Nothing {})
    })
}
