//! Groups of people who pull the same way (C-25).
//!
//! Invariant: a group and its people are of one account.

use store::{Account, Clique, CliqueMember, Person, Tx, new_id};

use super::edit::same_account;
use super::state::of_account;
use super::view::{CliqueAdd, CliqueChange, CliqueEdit};
use crate::accounts::{first_name, load};
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{needed, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Adds a group.
pub fn clique_add(session: &mut Session, add: CliqueAdd) -> Change<Added> {
    let account = session.open()?.store.db().get::<Account>(&add.account)?;
    let opportunity = add.opportunity.as_deref().filter(|id| !id.is_empty());
    let row = Clique {
        id: new_id(),
        context_id: opportunity.map(|id| of_account(session, id, &account)).transpose()?.map(|one| one.id).unwrap_or_default(),
        name: needed(&add.name)?,
        colour: colour(add.colour.as_deref().unwrap_or("c-1"))?,
        note: None,
        on_date: session.today().to_string(),
        until_on: None,
        account_id: account.id,
    };
    check(session, &add.people, &row.account_id)?;
    session.transact(Op::new(OpKind::CliqueAdd, &row.name, 1), |tx| {
        tx.insert(&row)?;
        join(tx, &row.id, &add.people)?;
        Ok(Added { ids: vec![row.id.clone()] })
    })
}

fn colour(key: &str) -> Result<String> {
    match domain::method::TONES.contains(&key) {
        true => Ok(key.to_owned()),
        false => Err(AppError::UnknownKey { what: "colour", key: key.to_owned() }),
    }
}

fn check(session: &Session, people: &[String], account: &str) -> Result<()> {
    load::<Person>(session, people)?.iter().try_for_each(|person| same_account(person, account))
}

fn join(tx: &Tx<'_>, clique: &str, people: &[String]) -> Result<()> {
    let mut people = people.to_vec();
    people.sort();
    people.dedup();
    let row = |person_id: String| CliqueMember { id: new_id(), clique_id: clique.to_owned(), person_id };
    people.into_iter().try_for_each(|person| Ok(tx.insert(&row(person))?))
}

/// Changes a group.
pub fn clique_edit(session: &mut Session, change: CliqueChange) -> Change<Nothing> {
    let mut row = session.open()?.store.db().get::<Clique>(&change.id)?;
    let mut people = None;
    match change.edit {
        CliqueEdit::Name(name) => row.name = needed(&name)?,
        CliqueEdit::Colour(key) => row.colour = colour(&key)?,
        CliqueEdit::Note(text) => row.note = tidy(&text),
        CliqueEdit::Until(day) => row.until_on = dates::parse_some(day.as_deref())?,
        CliqueEdit::People(ids) => people = Some(ids),
    }
    if let Some(people) = &people {
        check(session, people, &row.account_id)?;
    }
    session.transact(Op::new(OpKind::CliqueEdit, &row.name, 1), |tx| {
        tx.update(&row)?;
        if let Some(people) = &people {
            tx.delete_with::<CliqueMember>("clique_id", &row.id)?;
            join(tx, &row.id, people)?;
        }
        Ok(Nothing {})
    })
}

/// Deletes groups; their people stay.
pub fn clique_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Clique>(session, &ids)?;
    let op = Op::new(OpKind::CliqueDelete, first_name(&rows, |row| &row.name), rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| delete_one(tx, &row.id))?;
        Ok(Nothing {})
    })
}

/// Takes a group away with its memberships.
pub(crate) fn delete_one(tx: &Tx<'_>, id: &str) -> Result<()> {
    tx.delete_with::<CliqueMember>("clique_id", id)?;
    Ok(tx.delete::<Clique>(id)?)
}
