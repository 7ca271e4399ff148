//! Who of us looks after whom, and how often they should meet (C-19).
//!
//! Contacts are counted from the activities. Invariant: a pair is of one account.

use std::collections::HashMap;

use store::{Pair, Person, Teammate, new_id};

use crate::actions::teammate;
use super::view::{PairAdd, PairChange, PairEdit, PairView};
use super::recalled::judged;
use super::{called, refer};
use crate::accounts::load;
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::{Added, Ids, Nothing, Ref};

/// The scale of C-17.
pub(super) const LEVEL: &str = "relationship-level";

/// Pairs people; a pair there is already is set anew.
pub fn pair_add(session: &mut Session, add: PairAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let (person, ours) = (db.get::<Person>(&add.person)?, db.get::<Teammate>(&add.teammate)?);
    let known = db.with::<Pair>("person_id", &person.id)?;
    let known = known.into_iter().find(|pair| pair.teammate_id == ours.id && pair.until_on.is_none());
    let new = Pair {
        id: known.as_ref().map_or_else(new_id, |pair| pair.id.clone()),
        account_id: person.account_id.clone(),
        person_id: person.id.clone(),
        teammate_id: ours.id.clone(),
        owner_id: teammate(session, add.owner)?,
        rhythm_days: rhythm(add.rhythm_days)?,
        note: known.as_ref().and_then(|pair| pair.note.clone()),
        on_date: dates::parse_some(add.on_date.as_deref())?.unwrap_or_else(|| session.today().to_string()),
        until_on: None,
    };
    session.transact(Op::new(OpKind::PairAdd, called(&person), 1).to(&ours.name), |tx| {
        match known {
            Some(pair) => tx.update(&Pair { on_date: pair.on_date, ..new.clone() })?,
            None => tx.insert(&new)?,
        }
        Ok(Added { ids: vec![new.id.clone()] })
    })
}

fn rhythm(days: Option<u32>) -> Result<Option<i64>> {
    match days {
        Some(days) if !(1..=3650).contains(&days) => Err(AppError::NotANumber(days.to_string())),
        days => Ok(days.map(i64::from)),
    }
}

/// Changes a pair.
pub fn pair_edit(session: &mut Session, change: PairChange) -> Change<Nothing> {
    let mut pair = session.open()?.store.db().get::<Pair>(&change.id)?;
    match change.edit {
        PairEdit::Owner(id) => pair.owner_id = teammate(session, id)?,
        PairEdit::RhythmDays(days) => pair.rhythm_days = rhythm(days)?,
        PairEdit::Note(text) => pair.note = tidy(&text),
        PairEdit::Until(day) => pair.until_on = dates::parse_some(day.as_deref())?,
    }
    let (theirs, ours) = ends(session, &pair)?;
    session.transact(Op::new(OpKind::PairEdit, theirs.name, 1).to(ours.name), |tx| {
        tx.update(&pair)?;
        Ok(Nothing {})
    })
}

/// Deletes pairs.
pub fn pair_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let pairs = load::<Pair>(session, &ids)?;
    let first = pairs.first().map(|pair| ends(session, pair)).transpose()?;
    let (theirs, ours) = first.map(|(theirs, ours)| (theirs.name, ours.name)).unwrap_or_default();
    session.transact(Op::new(OpKind::PairDelete, theirs, pairs.len()).to(ours), |tx| {
        pairs.iter().try_for_each(|pair| tx.delete::<Pair>(&pair.id))?;
        Ok(Nothing {})
    })
}

fn ends(session: &Session, pair: &Pair) -> Result<(Ref, Ref)> {
    Ok((refer(session, &pair.person_id)?, ours(session, &pair.teammate_id)?))
}

fn ours(session: &Session, id: &str) -> Result<Ref> {
    let row = session.open()?.store.db().get::<Teammate>(id)?;
    Ok(Ref { id: row.id, name: row.name })
}

/// An account's pairs with their last contacts, as of a day.
pub(crate) fn of_account(session: &Session, account: &str, on: &str) -> Result<Vec<PairView>> {
    let db = session.open()?.store.db();
    let eyes = super::redact::Eyes::of(session)?;
    let contacts = db.contacts_of(account, on)?;
    let last: HashMap<(String, String), String> = contacts.into_iter().map(|(a, b, day)| ((a, b), day)).collect();
    let levels = Levels::of(session, account, on)?;
    let day = dates::parse(on)?;
    let view = |pair: Pair| {
        let (person, teammate) = ends(session, &pair)?;
        let last_on = last.get(&(pair.person_id.clone(), pair.teammate_id.clone())).cloned();
        let since = dates::stored(last_on.as_deref().or(Some(&pair.on_date))).unwrap_or(day);
        let days_since = u32::try_from((day - since).num_days()).unwrap_or(0);
        let rhythm_days = pair.rhythm_days.and_then(|days| u32::try_from(days).ok());
        Ok(PairView {
            late: pair.until_on.is_none() && rhythm_days.is_some_and(|rhythm| days_since > rhythm),
            level: levels.get(&pair.person_id, &pair.teammate_id),
            wanted: levels.get(&pair.person_id, &format!("target/{}", pair.teammate_id)),
            owner: pair.owner_id.as_deref().map(|id| ours(session, id)).transpose()?,
            note: eyes.note(pair.note),
            id: pair.id,
            on_date: pair.on_date,
            until_on: pair.until_on,
            rhythm_days,
            days_since,
            person,
            teammate,
            last_on,
        })
    };
    let pairs = db.pairs_of(account)?.into_iter();
    let pairs = pairs.filter(|pair| domain::past::held_on(Some(&pair.on_date), pair.until_on.as_deref(), on));
    pairs.map(view).collect()
}

/// Levels of the relationship with each of us, held and wanted.
pub(super) struct Levels(HashMap<(String, String), String>);

impl Levels {
    pub(super) fn of(session: &Session, account: &str, on: &str) -> Result<Self> {
        let judged = judged(session, account)?;
        let rows = judged.iter().filter(|row| row.scale == LEVEL && (row.context_id.starts_with("target") || row.on_date.as_str() <= on));
        Ok(Self(rows.map(|row| ((row.subject_id.clone(), row.context_id.clone()), row.levels.clone())).collect()))
    }

    pub(super) fn get(&self, person: &str, context: &str) -> Option<String> {
        self.0.get(&(person.to_owned(), context.to_owned())).filter(|level| !level.is_empty()).cloned()
    }
}
