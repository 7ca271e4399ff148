//! Adding, changing, placing and deleting people.
//!
//! Invariant: a reporting line that would close a circle is refused before
//! anything is written.

use std::collections::BTreeMap;

use domain::reporting::{Line, check_move};
use store::{
    Account, Activity, CliqueMember, Link, Pair, Person, PersonFact, PersonText, Tx, Unit, new_id,
};

use super::moves::{self, Because};
use super::view::{NewPerson, PersonAdd, PersonChange, PersonEdit, PersonPlace};
use crate::accounts::{forget, load};
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{line, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Adds people to an account.
pub fn add(session: &mut Session, add: PersonAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    db.get::<Account>(&add.account)?;
    if let Some(manager) = &add.manager {
        same_account(&db.get::<Person>(manager)?, &add.account)?;
    }
    let since = dates::parse_some(add.since_on.as_deref())?;
    let rank = db.next_person_rank(&add.account)?;
    let known = add.people.iter().filter(|person| !line(&person.name).is_empty() || tidy(&person.title).is_some());
    let people = known.enumerate().map(|(i, new)| Person { since_on: since.clone(), ..person(&add, new, rank, i) });
    let people: Vec<Person> = people.collect();
    let first = people.first().ok_or(AppError::NameNeeded)?;
    session.transact(Op::new(OpKind::PersonAdd, called(first), people.len()), |tx| {
        people.iter().try_for_each(|person| tx.insert(person))?;
        Ok(Added { ids: people.iter().map(|person| person.id.clone()).collect() })
    })
}

/// What a person is called: a placeholder has only a title.
pub(crate) fn called(person: &Person) -> &str {
    if person.name.is_empty() { person.title.as_deref().unwrap_or_default() } else { &person.name }
}

pub(super) fn first_called(people: &[Person]) -> String {
    people.first().map(|person| called(person).to_owned()).unwrap_or_default()
}

fn person(add: &PersonAdd, new: &NewPerson, rank: f64, i: usize) -> Person {
    let at = add.at.filter(|_| i == 0);
    Person {
        manager_id: add.manager.clone(),
        outside: add.outside,
        map_x: at.map(|[x, _]| x),
        map_y: at.map(|[_, y]| y),
        ..newcomer(&add.account, new, rank + i as f64)
    }
}

/// A person of whom only name and title are known.
pub(super) fn newcomer(account: &str, new: &NewPerson, rank: f64) -> Person {
    Person {
        id: new_id(),
        account_id: account.to_owned(),
        unit_id: None,
        manager_id: None,
        name: line(&new.name),
        title: tidy(&new.title),
        email: None,
        phone: None,
        placeholder: line(&new.name).is_empty(),
        outside: false,
        map_x: None,
        map_y: None,
        rank,
        note: None,
        reference: None,
        ..Person::default()
    }
}

pub(super) fn same_account(person: &Person, account: &str) -> Result<()> {
    if person.account_id == account { Ok(()) } else { Err(AppError::OtherAccount(called(person).to_owned())) }
}

/// Changes one fact of people.
pub fn edit(session: &mut Session, change: PersonChange) -> Change<Nothing> {
    let mut people = load::<Person>(session, &change.ids)?;
    check(session, &people, &change.edit)?;
    let because = Because::of(session, change.on_date.as_deref(), &change.why)?;
    for person in &mut people {
        apply(person, &change.edit)?;
    }
    let name = first_called(&people);
    let op = match &change.edit {
        PersonEdit::Manager(to) => Op::new(OpKind::PersonManager, name, people.len()).to(manager_name(session, to)?),
        _ => Op::new(OpKind::PersonEdit, name, people.len()).merging(same_edit(&change.ids, &change.edit)),
    };
    session.transact(op, |tx| {
        people.iter().try_for_each(|person| moves::write(tx, person, &because))?;
        Ok(Nothing {})
    })
}

fn manager_name(session: &Session, id: &Option<String>) -> Result<String> {
    match id {
        Some(id) => Ok(called(&session.open()?.store.db().get::<Person>(id)?).to_owned()),
        None => Ok(session.speech().text("common-none")),
    }
}

fn apply(person: &mut Person, edit: &PersonEdit) -> Result<()> {
    match edit {
        // A placeholder that gets a name is known from then on.
        PersonEdit::Name(name) => (person.name, person.placeholder) = (needed(name)?, false),
        PersonEdit::Title(text) => person.title = tidy(text),
        PersonEdit::Unit(id) => person.unit_id = id.clone(),
        PersonEdit::Manager(id) => (person.manager_id, person.map_x, person.map_y) = (id.clone(), None, None),
        PersonEdit::Email(text) => person.email = tidy(text),
        PersonEdit::Phone(text) => person.phone = tidy(text),
        PersonEdit::Placeholder(false) if person.name.is_empty() => return Err(AppError::NameNeeded),
        PersonEdit::Placeholder(is) => person.placeholder = *is,
        PersonEdit::Outside(is) => person.outside = *is,
        PersonEdit::Note(text) => person.note = tidy(text),
        PersonEdit::SinceOn(day) => person.since_on = dates::parse_some(day.as_deref())?,
        PersonEdit::OffMap(off) => person.off_map = *off,
    }
    Ok(())
}

fn check(session: &Session, people: &[Person], edit: &PersonEdit) -> Result<()> {
    let db = session.open()?.store.db();
    for person in people {
        match edit {
            PersonEdit::Manager(Some(to)) => {
                let manager = db.get::<Person>(to)?;
                same_account(&manager, &person.account_id)?;
                if manager.left_on.is_some() {
                    return Err(AppError::HasLeft(called(&manager).to_owned()));
                }
            }
            PersonEdit::Unit(Some(unit)) if db.get::<Unit>(unit)?.account_id != person.account_id => {
                return Err(AppError::OtherAccount(called(person).to_owned()));
            }
            _ => {}
        }
    }
    match (edit, people.first()) {
        (PersonEdit::Manager(to), Some(first)) => check_lines(session, &first.account_id, people, to),
        _ => Ok(()),
    }
}

/// Says by name which circle a new line would close (C-11).
pub(super) fn check_lines(session: &Session, account: &str, moved: &[Person], to: &Option<String>) -> Result<()> {
    let all = session.open()?.store.db().with::<Person>("account_id", account)?;
    let names: BTreeMap<&str, &str> = all.iter().map(|person| (person.id.as_str(), called(person))).collect();
    let lines: Vec<Line<&str>> =
        all.iter().map(|p| Line { person: p.id.as_str(), manager: p.manager_id.as_deref() }).collect();
    let ids: Vec<&str> = moved.iter().map(|person| person.id.as_str()).collect();
    let named = |id: &&str| names.get(id).copied().unwrap_or_default().to_owned();
    check_move(&lines, &ids, to.as_deref()).map_err(|cycle| AppError::Cycle(cycle.path.iter().map(named).collect()))
}

/// Puts people by hand, or gives them back to the layout.
pub fn place(session: &mut Session, place: PersonPlace) -> Change<Nothing> {
    let ids: Vec<String> = place.moves.iter().map(|step| step.id.clone()).collect();
    let places: BTreeMap<&str, Option<[f64; 2]>> = place.moves.iter().map(|step| (step.id.as_str(), step.at)).collect();
    let mut people = load::<Person>(session, &ids)?;
    for person in &mut people {
        let at = places.get(person.id.as_str()).copied().flatten();
        (person.map_x, person.map_y) = (at.map(|[x, _]| x), at.map(|[_, y]| y));
    }
    let because = Because::of(session, None, &None)?;
    let op = Op::new(OpKind::PersonPlace, first_called(&people), people.len());
    session.transact(op.merging(ids.join(",")), |tx| {
        people.iter().try_for_each(|person| moves::write(tx, person, &because))?;
        Ok(Nothing {})
    })
}

/// Deletes people; those who report to them report one level up.
pub fn delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let people = load::<Person>(session, &ids)?;
    let op = Op::new(OpKind::PersonDelete, first_called(&people), people.len());
    session.transact(op, |tx| {
        people.iter().try_for_each(|person| delete_one(tx, &person.id))?;
        Ok(Nothing {})
    })
}

fn delete_one(tx: &Tx<'_>, id: &str) -> Result<()> {
    // Read now: an earlier deletion may have moved the line up.
    let person = tx.get::<Person>(id)?;
    for mut report in tx.with::<Person>("manager_id", id)? {
        report.manager_id.clone_from(&person.manager_id);
        tx.update(&report)?;
    }
    release(tx, id)?;
    Ok(tx.delete::<Person>(id)?)
}

/// Takes away what is kept about a person, all but the row itself.
pub(crate) fn release(tx: &Tx<'_>, id: &str) -> Result<()> {
    tx.delete_with::<Link>("from_id", id)?;
    tx.delete_with::<Link>("to_id", id)?;
    tx.delete_with::<PersonFact>("person_id", id)?;
    tx.delete_with::<PersonText>("person_id", id)?;
    tx.delete_with::<CliqueMember>("person_id", id)?;
    tx.delete_with::<store::CriterionPerson>("person_id", id)?;
    tx.delete_with::<Pair>("person_id", id)?;
    tx.clear::<Activity>("person_id", id)?;
    tx.clear::<store::PurchaseStep>("person_id", id)?;
    crate::plan::forget_person(tx, id)?;
    crate::values::release(tx, id)?;
    crate::drivers::release_person(tx, id)?;
    forget(tx, id)
}
