//! Chairs and who holds them: succession and leaving.
//!
//! Chairs stand still, their holders change: every line that led to a holder leads to the
//! next one. Invariant: the chart of chairs is the same before and after, so no line can close
//! a circle; the former holder is kept, off the chart, with line and title as they were.

use std::collections::BTreeMap;

use store::{Person, Tx, new_id};

use super::called;
use super::edit::{first_called, same_account};
use super::moves::{self, Because};
use super::state::chair;
use super::view::{PersonLeave, PersonSucceed, Successor};
use crate::accounts::load;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::needed;
use crate::wire::Added;

/// Gives a chair to somebody else.
pub fn succeed(session: &mut Session, ask: PersonSucceed) -> Change<Added> {
    let former = session.open()?.store.db().get::<Person>(&ask.person)?;
    seated(&former)?;
    let because = Because::of(session, ask.on_date.as_deref(), &ask.why)?;
    let next = successor(session, &former, &ask.by)?;
    let op = Op::new(OpKind::PersonSucceed, called(&former), 1).to(called(&next));
    session.transact(op, |tx| hand_over(tx, &former, next, &because))
}

/// People leave; their chairs stay empty, or go too.
pub fn leave(session: &mut Session, ask: PersonLeave) -> Change<Added> {
    let people = load::<Person>(session, &ask.ids)?;
    people.iter().try_for_each(seated)?;
    let because = Because::of(session, ask.on_date.as_deref(), &ask.why)?;
    let op = Op::new(OpKind::PersonLeave, first_called(&people), people.len());
    session.transact(op, |tx| {
        let mut added = Added::default();
        for person in &people {
            // Read now: who left before may have been the manager.
            let person = tx.get::<Person>(&person.id)?;
            // A chair without a title and without reports has nothing to be known by.
            if ask.close || (person.title.is_none() && !has_reports(tx, &person.id)?) {
                close(tx, person, &because)?;
            } else {
                let empty = vacant(&person);
                added.ids.extend(hand_over(tx, &person, empty, &because)?.ids);
            }
        }
        Ok(added)
    })
}

fn seated(person: &Person) -> Result<()> {
    match person.left_on {
        Some(_) => Err(AppError::HasLeft(called(person).to_owned())),
        None => Ok(()),
    }
}

/// Who is to hold the chair, as they stand now; somebody new is not written yet.
fn successor(session: &Session, former: &Person, by: &Successor) -> Result<Person> {
    match by {
        Successor::Nobody => Ok(vacant(former)),
        Successor::New(name) => Ok(Person { name: needed(name)?, placeholder: false, ..vacant(former) }),
        Successor::Person(id) if *id == former.id => Err(AppError::OwnChair(called(former).to_owned())),
        Successor::Person(id) => {
            let person = session.open()?.store.db().get::<Person>(id)?;
            same_account(&person, &former.account_id)?;
            Ok(person)
        }
    }
}

/// A placeholder for a chair, with all that belongs to the chair.
fn vacant(former: &Person) -> Person {
    Person {
        id: new_id(),
        placeholder: true,
        name: String::new(),
        email: None,
        phone: None,
        note: None,
        reference: None,
        since_on: None,
        left_on: None,
        position_id: Some(chair(former).to_owned()),
        ..former.clone()
    }
}

/// Puts the next holder into the chair and moves every line that led to those who moved.
fn hand_over(tx: &Tx<'_>, former: &Person, next: Person, because: &Because) -> Result<Added> {
    let known = tx.find::<Person>(&next.id)?;
    let left = left_behind(tx, known.as_ref())?;
    let mut moved = BTreeMap::from([(former.id.clone(), next.id.clone())]);
    moved.extend(left.as_ref().map(|empty| (next.id.clone(), empty.id.clone())));
    let lines = lines(tx, &moved, &[&former.id, &next.id])?;
    let seat = Person { manager_id: line_of(former.manager_id.as_ref(), &moved), ..seat(former, next) };
    let mut added = Vec::new();
    if let Some(empty) = left {
        added.push(insert(tx, Person { manager_id: line_of(empty.manager_id.as_ref(), &moved), ..empty }, because)?);
    }
    match known {
        Some(_) => moves::write(tx, &seat, because)?,
        None => added.push(insert(tx, seat, because)?),
    }
    lines.iter().try_for_each(|person| moves::write(tx, person, because))?;
    moves::write(tx, &Person { left_on: Some(because.on.clone()), ..former.clone() }, because)?;
    Ok(Added { ids: added })
}

/// The placeholder for the chair that somebody leaves for another, where others report to it.
fn left_behind(tx: &Tx<'_>, person: Option<&Person>) -> Result<Option<Person>> {
    let Some(person) = person.filter(|person| person.left_on.is_none()) else { return Ok(None) };
    Ok(has_reports(tx, &person.id)?.then(|| vacant(person)))
}

fn has_reports(tx: &Tx<'_>, id: &str) -> Result<bool> {
    Ok(tx.with::<Person>("manager_id", id)?.iter().any(|report| report.left_on.is_none()))
}

/// Those whose line leads to somebody who moves, with the line as it leads after.
fn lines(tx: &Tx<'_>, moved: &BTreeMap<String, String>, but: &[&String]) -> Result<Vec<Person>> {
    let mut lines = Vec::new();
    for (from, to) in moved {
        let reports = tx.with::<Person>("manager_id", from)?.into_iter();
        let reports = reports.filter(|report| report.left_on.is_none() && !but.contains(&&report.id));
        lines.extend(reports.map(|report| Person { manager_id: Some(to.clone()), ..report }));
    }
    Ok(lines)
}

/// What belongs to the chair, with who holds it next; the line is not led anew yet.
fn seat(former: &Person, next: Person) -> Person {
    Person {
        unit_id: former.unit_id.clone(),
        title: former.title.clone(),
        outside: former.outside,
        off_map: former.off_map,
        map_x: former.map_x,
        map_y: former.map_y,
        rank: former.rank,
        position_id: Some(chair(former).to_owned()),
        left_on: None,
        ..next
    }
}

/// A line as it leads after the holders moved.
fn line_of(manager: Option<&String>, moved: &BTreeMap<String, String>) -> Option<String> {
    manager.map(|id| moved.get(id).unwrap_or(id).clone())
}

fn insert(tx: &Tx<'_>, person: Person, because: &Because) -> Result<String> {
    tx.insert(&Person { since_on: Some(because.on.clone()), ..person.clone() })?;
    Ok(person.id)
}

/// The chair goes too: who reported to its holder reports one level up.
fn close(tx: &Tx<'_>, person: Person, because: &Because) -> Result<()> {
    for report in tx.with::<Person>("manager_id", &person.id)? {
        if report.left_on.is_none() {
            moves::write(tx, &Person { manager_id: person.manager_id.clone(), ..report }, because)?;
        }
    }
    moves::write(tx, &Person { left_on: Some(because.on.clone()), ..person }, because)
}
