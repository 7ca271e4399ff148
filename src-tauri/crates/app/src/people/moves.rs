//! A person's place in the structure, changed from a day on.
//!
//! Invariant: what is written into a person's own row is the latest; every change of line,
//! title, unit, chair and spot by hand leaves a dated fact, one for each kind and day. A first
//! value of which no day is told is none: it was so before, and nobody had written it down. But
//! a chair begins, and so does a spot by hand: until then the map was laid out without it.

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

/// The kind of the facts that tell where somebody was put by hand.
pub(super) const SPOT: &str = "spot";

/// What is dated of a person.
fn places(person: &Person) -> [(&'static str, Option<String>); 5] {
    let sits = person.left_on.is_none().then(|| super::state::chair(person).to_owned());
    [
        ("manager", person.manager_id.clone()),
        ("title", person.title.clone()),
        ("unit", person.unit_id.clone()),
        ("position", sits),
        (SPOT, spot(person)),
    ]
}

/// The spot by hand, as a fact keeps it: the numbers come back as they were.
pub(super) fn spot(person: &Person) -> Option<String> {
    person.map_x.zip(person.map_y).map(|(x, y)| format!("{x} {y}"))
}

/// The spot a fact kept.
pub(super) fn spot_of(text: &str) -> Option<(f64, f64)> {
    let (x, y) = text.split_once(' ')?;
    x.parse().ok().zip(y.parse().ok())
}

/// Writes a person and what changed of their place.
pub(crate) fn write(tx: &Tx<'_>, person: &Person, because: &Because) -> Result<()> {
    let former = tx.get::<Person>(&person.id)?;
    let changed = places(&former).into_iter().zip(places(person)).filter(|((_, before), (_, after))| before != after);
    for ((kind, before), (_, after)) in changed {
        // What was not known before is learnt, not changed: earlier days show it too.
        if before.is_none() && !["position", SPOT].contains(&kind) && !because.told {
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
    (before, value): (Option<String>, Option<String>),
    because: &Because,
) -> Result<()> {
    let facts = tx.with::<PersonFact>("person_id", &person.id)?;
    let last = facts.into_iter().filter(|fact| fact.kind == kind).max_by(|a, b| (&a.on_date, &a.id).cmp(&(&b.on_date, &b.id)));
    let on = match &last {
        // A spot follows what is told of another day; it does not stand in its way.
        Some(fact) if kind == SPOT => fact.on_date.clone().max(because.on.clone()),
        _ => because.on.clone(),
    };
    match last {
        Some(fact) if fact.on_date > on => Err(AppError::LaterFact(super::called(person).to_owned())),
        // Back to what it was before this day: nothing changed on it.
        Some(fact) if fact.on_date == on && fact.before == value => Ok(tx.delete::<PersonFact>(&fact.id)?),
        Some(fact) if fact.on_date == on => {
            let why = because.why.clone().or(fact.why);
            Ok(tx.update(&PersonFact { value, why, author: because.author.clone(), ..fact })?)
        }
        _ => Ok(tx.insert(&PersonFact {
            id: new_id(),
            person_id: person.id.clone(),
            kind: kind.to_owned(),
            before,
            value,
            on_date: on,
            author: because.author.clone(),
            why: because.why.clone(),
        })?),
    }
}
