//! Groups of people who pull the same way (C-25).
//!
//! Invariant: a group and its people are of one account; a customer's eyes see no group.

use domain::past::held_on;
use store::{Account, Clique, CliqueMember, Opportunity, Person, Tx, new_id};

use super::edit::same_account;
use super::refer;
use super::state::{State, of_account};
use super::view::{BondQuery, CliqueAdd, CliqueChange, CliqueEdit, CliqueView};
use crate::accounts::{check_certainty, first_name, load};
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{needed, tidy};
use crate::wire::{Added, Id, Ids, Nothing, Ref};

/// An account's groups, those that ended last. With an opportunity: those seen everywhere and there.
pub fn clique_rows(session: &Session, query: BondQuery) -> Result<Vec<CliqueView>> {
    if session.redacts() {
        return Ok(Vec::new());
    }
    let within = query.opportunity.unwrap_or_default();
    let mut found = session.open()?.store.db().cliques_of(&query.account)?;
    found.retain(|(clique, _)| within.is_empty() || clique.context_id.is_empty() || clique.context_id == within);
    found.sort_by(|(a, _), (b, _)| (a.until_on.is_some(), &a.name).cmp(&(b.until_on.is_some(), &b.name)));
    found.into_iter().map(|(clique, people)| view(session, clique, people)).collect()
}

/// One group; a customer's eyes see none.
pub fn clique_get(session: &Session, Id { id }: Id) -> Result<CliqueView> {
    if session.redacts() {
        return Err(AppError::Redacted);
    }
    let db = session.open()?.store.db();
    let people = db.with::<CliqueMember>("clique_id", &id)?.into_iter().map(|member| member.person_id);
    view(session, db.get::<Clique>(&id)?, people.collect())
}

fn view(session: &Session, clique: Clique, people: Vec<String>) -> Result<CliqueView> {
    let opportunity = Some(clique.context_id).filter(|id| !id.is_empty());
    let named = |id: String| -> Result<Ref> {
        Ok(Ref { name: session.open()?.store.db().get::<Opportunity>(&id)?.name, id })
    };
    let mut people = people.iter().map(|id| refer(session, id)).collect::<Result<Vec<Ref>>>()?;
    people.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(CliqueView {
        id: clique.id,
        account: clique.account_id,
        opportunity: opportunity.map(named).transpose()?,
        name: clique.name,
        colour: clique.colour,
        note: clique.note,
        certainty: clique.certainty,
        author: clique.author,
        on_date: clique.on_date,
        until_on: clique.until_on,
        people,
    })
}

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
        certainty: None,
        author: Some(session.author()),
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
        CliqueEdit::Certainty(key) => {
            check_certainty(key.as_deref())?;
            row.certainty = key;
        }
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

/// A group and its people.
pub(super) type Circle = (Clique, Vec<String>);

/// Groups that hold on the day of a state, everywhere or at its opportunity; none for a customer's eyes.
pub(super) fn held_in(session: &Session, state: &State) -> Result<Vec<Circle>> {
    if session.redacts() {
        return Ok(Vec::new());
    }
    let within = state.opportunity.as_ref().map(|one| one.id.as_str()).unwrap_or_default();
    let mut found = session.open()?.store.db().cliques_of(&state.account.id)?;
    found.retain(|(clique, _)| {
        let on = held_on(Some(&clique.on_date), clique.until_on.as_deref(), &state.on);
        on && (clique.context_id.is_empty() || clique.context_id == within)
    });
    Ok(found)
}
