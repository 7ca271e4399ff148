//! What the customer decides by, who cares, and where each contender stands.
//!
//! Invariant: a standing is added, never rewritten; the newest one holds.

use store::{Competitor, CriterionPerson, CriterionStanding, DecisionCriterion, Opportunity, Person, Tx, new_id};

use super::view::{CriterionAdd, CriterionChange, CriterionEdit, StandingSet};
use crate::accounts::{first_name, load};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Adds criteria at the end.
pub fn criterion_add(session: &mut Session, add: CriterionAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let db = session.open()?.store.db();
    let row = db.get::<Opportunity>(&add.opportunity)?;
    let last = db.with::<DecisionCriterion>("opportunity_id", &row.id)?.iter().map(|one| one.rank).fold(0.0, f64::max);
    let made = |(at, name): (usize, &String)| DecisionCriterion {
        id: new_id(),
        opportunity_id: row.id.clone(),
        name: name.clone(),
        formal: true,
        rank: last + 1.0 + at as f64,
        ..DecisionCriterion::default()
    };
    let rows: Vec<DecisionCriterion> = names.iter().enumerate().map(made).collect();
    rows.iter().try_for_each(|row| check_people(session, row, &add.people))?;
    session.transact(Op::new(OpKind::CriterionAdd, &names[0], names.len()), |tx| {
        for row in &rows {
            tx.insert(row)?;
            write_people(tx, row, &add.people)?;
        }
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

/// Changes one fact of criteria.
pub fn criterion_edit(session: &mut Session, change: CriterionChange) -> Change<Nothing> {
    let mut rows = load::<DecisionCriterion>(session, &change.ids)?;
    let op = Op::new(OpKind::CriterionEdit, first_name(&rows, |row| &row.name), rows.len());
    for row in &mut rows {
        match &change.edit {
            CriterionEdit::Name(text) => row.name = needed(text)?,
            CriterionEdit::Formal(formal) => row.formal = *formal,
            CriterionEdit::Mandatory(mandatory) => row.mandatory = *mandatory,
            CriterionEdit::Weight(weight) => row.weight = weight.map(|weight| i64::from(weight.clamp(1, 1000))),
            CriterionEdit::Note(text) => row.note = tidy(text),
            CriterionEdit::People(people) => check_people(session, row, people)?,
        }
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        for row in &rows {
            tx.update(row)?;
            if let CriterionEdit::People(people) = &change.edit {
                write_people(tx, row, people)?;
            }
        }
        Ok(Nothing {})
    })
}

/// Who cares is of the opportunity's account.
fn check_people(session: &Session, row: &DecisionCriterion, people: &[String]) -> Result<()> {
    let db = session.open()?.store.db();
    let account = db.get::<Opportunity>(&row.opportunity_id)?.account_id;
    for id in people {
        let person = db.get::<Person>(id)?;
        if Some(&person.account_id) != account.as_ref() {
            return Err(AppError::OtherAccount(crate::people::called(&person).to_owned()));
        }
    }
    Ok(())
}

fn write_people(tx: &Tx<'_>, row: &DecisionCriterion, people: &[String]) -> Result<()> {
    let there = tx.with::<CriterionPerson>("criterion_id", &row.id)?;
    for one in there.iter().filter(|one| !people.contains(&one.person_id)) {
        tx.delete::<CriterionPerson>(&one.id)?;
    }
    let mut known: Vec<&String> = there.iter().map(|one| &one.person_id).collect();
    for person in people {
        if !known.contains(&person) {
            known.push(person);
            let (id, criterion_id, person_id) = (new_id(), row.id.clone(), person.clone());
            tx.insert(&CriterionPerson { id, criterion_id, person_id, opportunity_id: row.opportunity_id.clone() })?;
        }
    }
    Ok(())
}

/// Deletes criteria with all that was said of them.
pub fn criterion_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<DecisionCriterion>(session, &ids)?;
    let op = Op::new(OpKind::CriterionDelete, first_name(&rows, |row| &row.name), rows.len());
    session.transact(op, |tx| {
        for row in &rows {
            tx.delete_with::<CriterionPerson>("criterion_id", &row.id)?;
            tx.delete_with::<CriterionStanding>("criterion_id", &row.id)?;
            tx.delete::<DecisionCriterion>(&row.id)?;
        }
        Ok(Nothing {})
    })
}

/// Says where a contender stands on a criterion.
pub fn standing_set(session: &mut Session, set: StandingSet) -> Change<Nothing> {
    let db = session.open()?.store.db();
    let row = db.get::<DecisionCriterion>(&set.criterion)?;
    set.contender.as_ref().map(|id| db.get::<Competitor>(id)).transpose()?;
    if set.value.is_some_and(|value| !(-1..=1).contains(&value)) {
        return Err(AppError::NotAStep { title: row.name, from: -1, to: 1 });
    }
    let standing = CriterionStanding {
        id: new_id(),
        opportunity_id: row.opportunity_id,
        criterion_id: row.id,
        competitor_id: set.contender.unwrap_or_default(),
        value: set.value.map(i64::from),
        on_date: session.today().to_string(),
        author: session.author(),
    };
    let merge = format!("{}/{}", standing.criterion_id, standing.competitor_id);
    session.transact(Op::new(OpKind::StandingSet, row.name, 1).merging(merge), |tx| {
        tx.insert(&standing)?;
        Ok(Nothing {})
    })
}
