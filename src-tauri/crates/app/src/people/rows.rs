//! People as tables and the inspector show them.

use std::collections::BTreeMap;

use store::{Link, Person, PersonFilter, PersonLine, PersonSort, Window};

use super::view::{PersonDetail, PersonPage, PersonQuery, PersonRow};
use crate::accounts::{judgement_views, level_order, refer, split_levels};
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// A page of people.
pub fn rows(session: &Session, query: PersonQuery) -> Result<PersonPage> {
    let level_order = level_order(session, scale(&query.sort))?;
    let filter = PersonFilter { account: query.account, search: query.search, level_order };
    let window = Window { offset: query.offset, limit: query.limit };
    let (lines, total) = session.open()?.store.db().people(&filter, (sort(&query.sort), query.descending), window)?;
    Ok(PersonPage { rows: views(session, lines)?, total })
}

/// The scale whose levels a column shows.
fn scale(column: &str) -> &str {
    if column == "roles" { "buying-role" } else { column }
}

fn sort(column: &str) -> PersonSort {
    match column {
        "title" => PersonSort::Title,
        "account" => PersonSort::Account,
        "unit" => PersonSort::Unit,
        "manager" => PersonSort::Manager,
        "email" => PersonSort::Email,
        "phone" => PersonSort::Phone,
        "status" => PersonSort::Status,
        "roles" => PersonSort::Roles,
        "coverage" => PersonSort::Coverage,
        _ => PersonSort::Name,
    }
}

fn views(session: &Session, lines: Vec<PersonLine>) -> Result<Vec<PersonRow>> {
    let db = session.open()?.store.db();
    let ids: Vec<String> = lines.iter().map(|line| line.person.id.clone()).collect();
    let links = db.links_of(&ids)?;
    let mut names = BTreeMap::new();
    for id in links.iter().flat_map(|link| [&link.from_id, &link.to_id]) {
        if !names.contains_key(id) {
            names.insert(id.clone(), db.get::<Person>(id)?.name);
        }
    }
    Ok(lines.into_iter().map(|line| row(line, &links, &names)).collect())
}

fn row(line: PersonLine, links: &[Link], names: &BTreeMap<String, String>) -> PersonRow {
    let person = line.person;
    let other = |id: &String| Ref { id: id.clone(), name: names.get(id).cloned().unwrap_or_default() };
    let influences = links.iter().filter(|link| link.from_id == person.id).map(|link| other(&link.to_id)).collect();
    let influenced_by = links.iter().filter(|link| link.to_id == person.id).map(|link| other(&link.from_id)).collect();
    PersonRow {
        influences,
        influenced_by,
        account: Ref { id: person.account_id, name: line.account },
        unit: refer(person.unit_id, line.unit),
        manager: refer(person.manager_id, line.manager),
        id: person.id,
        name: person.name,
        title: person.title,
        email: person.email,
        phone: person.phone,
        status: line.status.filter(|level| !level.is_empty()),
        roles: split_levels(&line.roles.unwrap_or_default()),
        coverage: line.coverage.filter(|level| !level.is_empty()),
        placeholder: person.placeholder,
        outside: person.outside,
        note: person.note,
    }
}

/// One person with the history of judgements.
pub fn detail(session: &Session, Id { id }: Id) -> Result<PersonDetail> {
    let open = session.open()?;
    let lines = open.store.db().person_lines(std::slice::from_ref(&id))?;
    let found = views(session, lines)?.pop();
    let row = found.ok_or(store::StoreError::Gone { table: "person", id: id.clone() })?;
    let level = row.status.as_ref().and_then(|key| open.method.scale("status")?.level(key));
    let advice = level.and_then(|level| level.advice.as_ref());
    Ok(PersonDetail {
        advice: advice.map(|words| words.get(session.speech().code()).to_owned()),
        statuses: judgement_views(session, &id, "status")?,
        roles: judgement_views(session, &id, "buying-role")?,
        coverages: judgement_views(session, &id, "coverage")?,
        row,
    })
}
