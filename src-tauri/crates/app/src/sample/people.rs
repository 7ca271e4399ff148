//! People of the sample, how they stand towards us, and whom they influence.
//!
//! Invariant: a manager stands before the people below, so that no line closes
//! a loop.

use std::collections::HashMap;

use store::{Link, Person};

use super::data::{self, People};
use super::maker::Maker;
use crate::error::Result;

/// The scale of C-08.
pub(super) const STATUS: &str = "status";
/// The scale of C-01.
pub(super) const ROLE: &str = "buying-role";
/// The scale of C-07.
pub(super) const COVERAGE: &str = "coverage";
/// The kind of link of C-11.
pub(super) const INFLUENCE: &str = "influence";

pub(super) fn write(maker: &mut Maker<'_>, people: &People) -> Result<()> {
    let mut ranks: HashMap<&str, u32> = HashMap::new();
    for person in &people.person {
        let rank = ranks.entry(&person.account).or_default();
        *rank += 1;
        write_person(maker, person, f64::from(*rank))?;
    }
    people.link.iter().try_for_each(|link| write_link(maker, link))
}

fn write_person(maker: &mut Maker<'_>, person: &data::Person, rank: f64) -> Result<()> {
    let row = row(maker, person, rank)?;
    maker.insert(&row)?;
    let author = maker.author(&row.account_id);
    maker.judge(&row.id, STATUS, &author, &person.status)?;
    maker.judge(&row.id, COVERAGE, &author, &person.coverage)?;
    let met = maker.day(person.coverage.first().map_or(0, |level| level.ago));
    let roles = maker.judgement(&row.id, ROLE, person.roles.join(","), met, &author);
    maker.insert(&roles)
}

fn row(maker: &mut Maker<'_>, person: &data::Person, rank: f64) -> Result<Person> {
    let manager = person.manager.as_ref().map(|key| within(&person.account, key));
    let unit = person.unit.as_ref().map(|key| within(&person.account, key));
    let address = || format!("{}@{}.example", person.key, person.account);
    Ok(Person {
        account_id: maker.find("account", &person.account)?,
        unit_id: maker.find_some("unit", unit.as_deref())?,
        manager_id: maker.find_some("person", manager.as_deref())?,
        id: maker.id_for("person", &within(&person.account, &person.key)),
        name: maker.say_some(person.name.as_ref()).unwrap_or_else(|| maker.setting.unknown.clone()),
        title: Some(maker.say(&person.title)),
        email: person.name.as_ref().filter(|_| !person.outside).map(|_| address()),
        phone: None,
        placeholder: person.name.is_none(),
        outside: person.outside,
        map_x: None,
        map_y: None,
        rank,
        note: maker.say_some(person.note.as_ref()),
        reference: None,
        ..Person::default()
    })
}

fn write_link(maker: &mut Maker<'_>, link: &data::Link) -> Result<()> {
    let row = Link {
        id: maker.id(),
        account_id: maker.find("account", &link.account)?,
        kind: INFLUENCE.to_owned(),
        from_id: maker.find("person", &within(&link.account, &link.from))?,
        to_id: maker.find("person", &within(&link.account, &link.to))?,
        strength: link.strength,
        note: maker.say_some(link.note.as_ref()),
        on_date: maker.day(link.ago),
        ..Link::default()
    };
    maker.insert(&row)
}

/// Keys of people and units are unique within their account.
fn within(account: &str, key: &str) -> String {
    format!("{account}/{key}")
}
