//! From a row's fields to its person.
//!
//! Not who reports to whom (`lines`), nor which of two people of a name a row means (`namesakes`). Invariant: a person has an account, and
//! stays there; only fields that the row fills are changed.

use exchange::columns::Field as F;
use exchange::records::Fields;
use store::{Person, new_id};

use super::book::{Book, Ground};
use super::issue::What;
use super::levels::Levels;
use super::namesakes::{Answer, Sought, called};
use super::outcome::{Fate, Outcome};
use super::rows::{claim, fate, fill, judged, naming, rename};
use crate::error::Result;

pub(super) fn person(
    ground: &Ground<'_>,
    book: &mut Book,
    fields: &Fields<'_>,
    outcome: &mut Outcome,
) -> Result<()> {
    let within = outcome.within.clone();
    let Some(account) = naming(fields, F::Account, outcome).or(within.as_deref()) else {
        outcome.skip(What::NoAccount);
        return Ok(());
    };
    let account = book.account(ground, account, outcome)?;
    let named = book.accounts.get(account).id.clone();
    let Answer { at: found, say } = Sought::of(&named, fields).find(book, &outcome.shared);
    if let Some(what) = say {
        outcome.say(None, what);
    }
    let account = stays_at(book, found, named, outcome);
    let unit = naming(fields, F::Unit, outcome).map(|name| book.unit(&account, name));
    let at = found.unwrap_or_else(|| {
        let rank = book.next_person_rank(&account);
        book.people.add(blank_person(&account, called(fields), rank))
    });
    claim(&mut book.people, at, outcome);
    let mut changed = book.people.change(at, |one| person_fields(one, unit, fields));
    book.note_person(at);
    let scales: Vec<(F, &Levels)> = ground.people.iter().map(|(field, levels)| (*field, levels)).collect();
    let (id, is_new) = (book.people.get(at).id.clone(), book.people.slots[at].is_new);
    changed |= judged(ground, book, &scales, (&id, is_new), fields, outcome)?;
    outcome.take(at, if found.is_none() { Fate::New } else { fate(changed) });
    let manager = naming(fields, F::ReportsTo, outcome);
    outcome.line(manager);
    Ok(())
}

/// The account of a person; one found by key in another account stays there,
/// since people report to and influence each other within one.
fn stays_at(book: &Book, found: Option<usize>, named: String, outcome: &mut Outcome) -> String {
    let Some(own) = found.map(|at| &book.people.get(at).account_id).filter(|own| **own != named)
    else {
        return named;
    };
    let name = book.accounts.by_id(own).map(|at| book.accounts.get(at).name.clone());
    outcome.say(F::Account, What::StaysAt(name.unwrap_or_default()));
    own.clone()
}

fn person_fields(one: &mut Person, unit: Option<String>, fields: &Fields<'_>) {
    if let Some(name) = fields.text(F::Name) {
        rename(&mut one.name, Some(name));
        one.placeholder = false;
    }
    fill(&mut one.unit_id, unit.as_deref());
    fill(&mut one.title, fields.text(F::Title));
    fill(&mut one.email, fields.text(F::Email));
    fill(&mut one.phone, fields.text(F::Phone));
    fill(&mut one.note, fields.text(F::Note));
    fill(&mut one.reference, fields.text(F::ExternalId));
}

fn blank_person(account: &str, name: &str, rank: f64) -> Person {
    Person {
        id: new_id(),
        account_id: account.to_owned(),
        unit_id: None,
        manager_id: None,
        name: name.to_owned(),
        title: None,
        email: None,
        phone: None,
        placeholder: false,
        outside: false,
        map_x: None,
        map_y: None,
        rank,
        note: None,
        reference: None,
        ..Person::default()
    }
}
