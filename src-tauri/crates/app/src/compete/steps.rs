//! The steps of the customer's purchase with their days (D-25 section 9, D-28): publication, questions,
//! submission, opening, presentation, award.
//!
//! Not our own stages. Within the law: there is a step for our input before publication and one for
//! the official questions, and nothing about persuading those who judge. Invariant: a step has a kind
//! that is known.

use domain::todo::Standing;
use store::{Opportunity, Person, PurchaseStep, new_id};

use super::view::{PurchaseStepView, StepAdd, StepChange, StepEdit};
use crate::accounts::load;
use crate::dates::{self, stored};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{same_edit, tidy};
use crate::wire::{Added, Ids, Nothing, Ref};

/// In the order they usually come.
pub(super) const KINDS: [&str; 12] = [
    "input", "publication", "questions", "submission", "opening", "presentation", "publicity", "award", "negotiation",
    "contract", "installation", "other",
];

/// The steps of an opportunity, by day; those without one last, in their usual order.
pub(super) fn of(session: &Session, opportunity: &str) -> Result<Vec<PurchaseStepView>> {
    let db = session.open()?.store.db();
    let mut rows = db.with::<PurchaseStep>("opportunity_id", opportunity)?;
    let place = |kind: &str| KINDS.iter().position(|one| *one == kind).unwrap_or(KINDS.len());
    rows.sort_by(|a, b| {
        let key = |row: &PurchaseStep| (row.on_date.is_none(), row.on_date.clone(), place(&row.kind), row.id.clone());
        key(a).cmp(&key(b))
    });
    let view = |row: PurchaseStep| -> Result<PurchaseStepView> {
        let person = row.person_id.map(|id| db.find::<Person>(&id)).transpose()?.flatten();
        let standing = Standing::of(row.done, stored(row.on_date.as_deref()), session.today());
        Ok(PurchaseStepView {
            title: row.name.clone().unwrap_or_else(|| session.speech().text(&format!("compete-step-{}", row.kind))),
            person: person.map(|one| Ref { name: crate::people::called(&one).to_owned(), id: one.id }),
            overdue: standing == Standing::Overdue,
            soon: standing == Standing::Soon,
            id: row.id,
            kind: row.kind,
            name: row.name,
            on_date: row.on_date,
            done: row.done,
            note: session.words(row.note),
        })
    };
    rows.into_iter().map(view).collect()
}

fn kind(key: &str) -> Result<String> {
    let known = KINDS.contains(&key).then(|| key.to_owned());
    known.ok_or_else(|| AppError::UnknownKey { what: "kind", key: key.to_owned() })
}

/// Adds steps, one of each kind named.
pub fn step_add(session: &mut Session, add: StepAdd) -> Change<Added> {
    let row = session.open()?.store.db().get::<Opportunity>(&add.opportunity)?;
    let day = dates::parse_some(add.on_date.as_deref())?;
    let step = |key: &String| -> Result<PurchaseStep> {
        Ok(PurchaseStep { id: new_id(), opportunity_id: row.id.clone(), kind: kind(key)?, on_date: day.clone(), ..PurchaseStep::default() })
    };
    let rows: Vec<PurchaseStep> = add.kinds.iter().map(step).collect::<Result<_>>()?;
    if rows.is_empty() {
        return Err(AppError::BadRequest("kinds".into()));
    }
    session.transact(Op::new(OpKind::StepAdd, row.name, rows.len()), |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

/// Changes one fact of steps.
pub fn step_edit(session: &mut Session, change: StepChange) -> Change<Nothing> {
    let mut rows = load::<PurchaseStep>(session, &change.ids)?;
    let first = rows.first().map(|row| row.opportunity_id.clone()).unwrap_or_default();
    let deal = session.open()?.store.db().get::<Opportunity>(&first)?;
    let op = Op::new(OpKind::StepEdit, &deal.name, rows.len());
    for row in &mut rows {
        apply(session, &deal, row, &change.edit)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn apply(session: &Session, deal: &Opportunity, row: &mut PurchaseStep, edit: &StepEdit) -> Result<()> {
    match edit {
        StepEdit::Kind(key) => row.kind = kind(key)?,
        StepEdit::Name(text) => row.name = tidy(text),
        StepEdit::OnDate(day) => row.on_date = dates::parse_some(day.as_deref())?,
        StepEdit::Done(done) => row.done = *done,
        StepEdit::Note(text) => row.note = tidy(text),
        StepEdit::Person(id) => {
            let person = id.as_ref().filter(|id| !id.is_empty());
            let person = person.map(|id| session.open()?.store.db().get::<Person>(id).map_err(AppError::from)).transpose()?;
            if let Some(other) = person.as_ref().filter(|one| Some(&one.account_id) != deal.account_id.as_ref()) {
                return Err(AppError::OtherAccount(crate::people::called(other).to_owned()));
            }
            row.person_id = person.map(|one| one.id);
        }
    }
    Ok(())
}

/// Deletes steps.
pub fn step_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<PurchaseStep>(session, &ids)?;
    let named = |row: &PurchaseStep| row.name.clone().unwrap_or_else(|| session.speech().text(&format!("compete-step-{}", row.kind)));
    let first = rows.first().map(named).unwrap_or_default();
    session.transact(Op::new(OpKind::StepDelete, first, rows.len()), |tx| {
        rows.iter().try_for_each(|row| tx.delete::<PurchaseStep>(&row.id))?;
        Ok(Nothing {})
    })
}
