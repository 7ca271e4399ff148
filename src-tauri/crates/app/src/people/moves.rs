//! A person's place in the structure, changed from a day on.
//!
//! Invariant: what is written into a person's own row is the latest; every change of line,
//! title, unit and chair leaves a dated fact, one for each kind and day. A first value of which
//! no day is told is none: it was so before, and nobody had written it down.

use store::{Person, PersonFact, Tx, new_id};

use crate::error::{AppError, Result};
use crate::session::Session;

/// When, by whom and why.
#[derive(Debug, Clone)]
pub(crate) struct Because {
    /// ISO date.
    pub(crate) on: String,
    /// Who writes it down.
    pub(crate) author: String,
    /// Why.
    pub(crate) why: Option<String>,
    /// The day was told, not taken for granted.
    told: bool,
}

impl Because {
    /// Of what a list brings on a day.
    pub(crate) fn learnt(on: &str, author: &str) -> Self {
        Self { on: on.to_owned(), author: author.to_owned(), why: None, told: false }
    }

    /// Of a day that is not still to come; today where none is given.
    pub(crate) fn of(session: &Session, on: Option<&str>, why: &Option<String>) -> Result<Self> {
        let told = on.is_some_and(|on| !on.trim().is_empty());
        let day = on.map(str::trim).filter(|on| !on.is_empty()).map(crate::dates::parse).transpose()?;
        let day = day.unwrap_or_else(|| session.today());
        if day > session.today() {
            return Err(AppError::NotYet(day));
        }
        Ok(Self { on: day.to_string(), author: session.author(), why: crate::texts::tidy(why), told })
    }
}

/// What is dated of a person.
fn places(person: &Person) -> [(&'static str, Option<&str>); 4] {
    let sits = person.left_on.is_none().then(|| super::state::chair(person));
    [
        ("manager", person.manager_id.as_deref()),
        ("title", person.title.as_deref()),
        ("unit", person.unit_id.as_deref()),
        ("position", sits),
    ]
}

/// Writes a person and what changed of their place.
pub(crate) fn write(tx: &Tx<'_>, person: &Person, because: &Because) -> Result<()> {
    let former = tx.get::<Person>(&person.id)?;
    let changed = places(&former).into_iter().zip(places(person)).filter(|((_, before), (_, after))| before != after);
    for ((kind, before), (_, after)) in changed {
        // What was not known before is learnt, not changed: earlier days show it too.
        if before.is_none() && kind != "position" && !because.told {
            continue;
        }
        note(tx, person, kind, (before, after), because)?;
    }
    Ok(tx.update(person)?)
}

fn note(
    tx: &Tx<'_>,
    person: &Person,
    kind: &str,
    (before, after): (Option<&str>, Option<&str>),
    because: &Because,
) -> Result<()> {
    let facts = tx.with::<PersonFact>("person_id", &person.id)?;
    let last = facts.into_iter().filter(|fact| fact.kind == kind).max_by(|a, b| (&a.on_date, &a.id).cmp(&(&b.on_date, &b.id)));
    let value = after.map(str::to_owned);
    match last {
        Some(fact) if fact.on_date > because.on => Err(AppError::LaterFact(super::called(person).to_owned())),
        // Back to what it was before this day: nothing changed on it.
        Some(fact) if fact.on_date == because.on && fact.before == value => Ok(tx.delete::<PersonFact>(&fact.id)?),
        Some(fact) if fact.on_date == because.on => {
            let why = because.why.clone().or(fact.why);
            Ok(tx.update(&PersonFact { value, why, author: because.author.clone(), ..fact })?)
        }
        _ => Ok(tx.insert(&PersonFact {
            id: new_id(),
            person_id: person.id.clone(),
            kind: kind.to_owned(),
            before: before.map(str::to_owned),
            value,
            on_date: because.on.clone(),
            author: because.author.clone(),
            why: because.why.clone(),
        })?),
    }
}
