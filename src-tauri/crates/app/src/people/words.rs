//! What people gain, need and decide by, in words (C-16, C-25).
//!
//! Invariant: words are added, never rewritten; the newest of a field and opportunity hold.

use std::collections::HashSet;

use store::{Account, Opportunity, Person, PersonText, new_id};

use super::called;
use super::settings::faded_until;
use super::state::of_account;
use super::view::{PersonTextSet, PersonTextView};
use crate::accounts::{check_certainty, named_sources};
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::{Nothing, Ref};

const FIELDS: [&str; 4] = ["business-win", "personal-win", "criteria", "need"];

/// Says it, or clears it.
pub fn text_set(session: &mut Session, set: PersonTextSet) -> Change<Nothing> {
    let db = session.open()?.store.db();
    let person = db.get::<Person>(&set.person)?;
    if !FIELDS.contains(&set.field.as_str()) {
        return Err(AppError::UnknownKey { what: "field", key: set.field });
    }
    check_certainty(set.certainty.as_deref())?;
    let account = db.get::<Account>(&person.account_id)?;
    let within = set.opportunity.as_deref().filter(|id| !id.is_empty());
    let context = within.map(|id| of_account(session, id, &account)).transpose()?;
    let row = PersonText {
        id: new_id(),
        person_id: person.id.clone(),
        context_id: context.map(|one| one.id).unwrap_or_default(),
        text: tidy(&Some(set.text)).unwrap_or_default(),
        on_date: set.on_date.as_deref().filter(|text| !text.trim().is_empty()).map_or_else(|| Ok(session.today().to_string()), |text| dates::past(text, session.today()))?,
        author: session.author(),
        certainty: set.certainty,
        source: tidy(&set.source),
        field: set.field,
    };
    let stands = session.open()?.store.db().texts_of(&person.id)?;
    let stands = stands.into_iter().find(|one| one.field == row.field && one.context_id == row.context_id);
    session.spare([&stands.map(|one| one.text)], [&Some(row.text.clone())])?;
    let merge = format!("{}/{}/{}/{}", row.person_id, row.context_id, row.field, row.on_date);
    session.transact(Op::new(OpKind::PersonText, called(&person), 1).merging(merge), |tx| {
        tx.insert(&row)?;
        Ok(Nothing {})
    })
}

/// What is written about a person, latest first.
pub(super) fn of_person(session: &Session, person: &str) -> Result<Vec<PersonTextView>> {
    let db = session.open()?.store.db();
    let faded = faded_until(session, session.today())?;
    let mut seen = HashSet::new();
    let mut view = |row: PersonText| {
        let opportunity = db.find::<Opportunity>(&row.context_id)?;
        Ok(PersonTextView {
            holds: seen.insert((row.field.clone(), row.context_id)),
            faded: row.on_date <= faded,
            opportunity: opportunity.map(|one| Ref { id: one.id, name: one.name }),
            field: row.field,
            text: row.text,
            on_date: row.on_date,
            author: row.author,
            certainty: row.certainty,
            sources: named_sources(row.source.as_deref()),
            source: row.source,
        })
    };
    db.texts_of(person)?.into_iter().map(&mut view).collect()
}
