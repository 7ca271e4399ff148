//! People as tables and the inspector show them.

use std::collections::BTreeMap;

use store::{Link, Person, PersonFact, PersonFilter, PersonLine, PersonSort, Unit, Window};

use super::redact::Eyes;
use super::state::{COVERAGE, ROLE, STATUS, chair};
use super::weight::INFLUENCE;
use super::view::{
    Holder, PairView, PersonDetail, PersonMove, PersonPage, PersonQuery, PersonRow, PersonTextView,
};
use crate::actions::{self, view::ActionView};
use super::{called, links, pairs, words};
use crate::accounts::{all_judgements, level_order, refer as refer_some, split_levels};
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Id, JudgementView, Ref};

/// A page of people.
pub fn rows(session: &Session, query: PersonQuery) -> Result<PersonPage> {
    if let Some(day) = &query.on {
        return super::then::rows_on(session, &query, day);
    }
    let level_order = level_order(session, scale(&query.sort))?;
    // Who stands where among levels that are not seen would tell them.
    let level_order = Eyes::of(session)?.levels(scale(&query.sort), level_order).unwrap_or_default();
    let filter = PersonFilter { account: query.account, search: query.search, level_order, left: query.left };
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
    let eyes = Eyes::of(session)?;
    Ok(lines.into_iter().map(|line| row(line, &eyes, &links, &names)).collect())
}

fn row(line: PersonLine, eyes: &Eyes<'_>, links: &[Link], names: &BTreeMap<String, String>) -> PersonRow {
    let person = line.person;
    let other = |id: &String| Ref { id: id.clone(), name: names.get(id).cloned().unwrap_or_default() };
    let holds = |link: &&Link| link.kind == INFLUENCE && link.until_on.is_none();
    let seen = |scale: &str, levels: Option<String>| eyes.levels(scale, split_levels(&levels.unwrap_or_default())).unwrap_or_default();
    let influences = links.iter().filter(holds).filter(|link| link.from_id == person.id).map(|link| other(&link.to_id)).collect();
    let influenced_by = links.iter().filter(holds).filter(|link| link.to_id == person.id).map(|link| other(&link.from_id)).collect();
    PersonRow {
        influences,
        influenced_by,
        position: chair(&person).to_owned(),
        account: Ref { id: person.account_id, name: line.account },
        unit: refer_some(person.unit_id, line.unit),
        manager: refer_some(person.manager_id, line.manager),
        id: person.id,
        name: person.name,
        title: person.title,
        email: person.email,
        phone: person.phone,
        status: seen(STATUS, line.status).pop(),
        roles: seen(ROLE, line.roles),
        coverage: seen(COVERAGE, line.coverage).pop(),
        placeholder: person.placeholder,
        outside: person.outside,
        note: eyes.note(person.note),
        since_on: person.since_on,
        left_on: person.left_on,
        off_map: person.off_map,
    }
}

/// One person with the history of judgements.
pub fn detail(session: &Session, Id { id }: Id) -> Result<PersonDetail> {
    let open = session.open()?;
    let lines = open.store.db().person_lines(std::slice::from_ref(&id))?;
    let found = views(session, lines)?.pop();
    let row = found.ok_or(store::StoreError::Gone { table: "person", id: id.clone() })?;
    let level = row.status.as_ref().and_then(|key| open.method.scale(STATUS)?.level(key));
    let advice = level.and_then(|level| level.advice.as_ref());
    let judgements = judgements(session, &id)?;
    let held = |scale: &str| -> Vec<JudgementView> {
        let everywhere = judgements.iter().filter(|one| one.scale == scale && one.context.is_none() && !one.wanted);
        everywhere.cloned().collect()
    };
    Ok(PersonDetail {
        advice: advice.filter(|_| !session.redacts()).map(|words| words.get(session.speech().code()).to_owned()),
        statuses: held(STATUS),
        roles: held(ROLE),
        coverages: held(COVERAGE),
        texts: texts(session, &id)?,
        moves: moves(session, &id)?,
        holders: holders(session, &row)?,
        links: links::of_person(session, &id)?,
        actions: own_actions(session, &id)?,
        pairs: own_pairs(session, &row)?,
        judgements,
        row,
    })
}

/// Everything judged of a person, as far as these eyes see it.
fn judgements(session: &Session, id: &str) -> Result<Vec<JudgementView>> {
    let eyes = Eyes::of(session)?;
    let seen = all_judgements(session, id)?.into_iter().filter_map(|one| {
        let levels = eyes.levels(&one.scale, one.levels.clone())?;
        Some(JudgementView { levels, ..one })
    });
    Ok(seen.collect())
}

fn texts(session: &Session, id: &str) -> Result<Vec<PersonTextView>> {
    if session.redacts() { Ok(Vec::new()) } else { words::of_person(session, id) }
}

fn own_actions(session: &Session, id: &str) -> Result<Vec<ActionView>> {
    actions::views(session, session.open()?.store.db().actions_about(id)?)
}

fn own_pairs(session: &Session, row: &PersonRow) -> Result<Vec<PairView>> {
    let mut all = pairs::of_account(session, &row.account.id, &session.today().to_string())?;
    all.retain(|pair| pair.person.id == row.id);
    Ok(all)
}

/// How the place in the structure changed, latest first; not where the box stood on the map.
fn moves(session: &Session, id: &str) -> Result<Vec<PersonMove>> {
    let db = session.open()?.store.db();
    let name = |kind: &str, value: Option<String>| -> Result<Option<String>> {
        let Some(value) = value else { return Ok(None) };
        Ok(Some(match kind {
            "manager" => refer(session, &value)?.name,
            "unit" => db.find::<Unit>(&value)?.map(|unit| unit.name).unwrap_or_default(),
            _ => value,
        }))
    };
    let told = |fact: PersonFact| {
        Ok(PersonMove {
            before: name(&fact.kind, fact.before)?,
            after: name(&fact.kind, fact.value)?,
            kind: fact.kind,
            on_date: fact.on_date,
            author: fact.author,
            why: session.words(fact.why),
        })
    };
    let facts = db.moves_of_person(id)?.into_iter();
    facts.filter(|fact| fact.kind != super::moves::SPOT).map(told).collect()
}

/// Who holds and held a person's chair, the latest first.
fn holders(session: &Session, row: &PersonRow) -> Result<Vec<Holder>> {
    let db = session.open()?.store.db();
    let facts = db.moves_of(&row.account.id)?;
    let mut holders = Vec::new();
    for person in db.everyone_of(&row.account.id)? {
        let turns = facts.iter().filter(|fact| fact.person_id == person.id && fact.kind == "position");
        holders.extend(terms(&person, turns, &row.position));
    }
    holders.sort_by(|a: &Holder, b: &Holder| (b.to.is_none(), &b.from).cmp(&(a.to.is_none(), &a.from)));
    Ok(holders)
}

/// The times for which somebody held a chair.
fn terms<'a>(person: &Person, turns: impl Iterator<Item = &'a PersonFact>, wanted: &str) -> Vec<Holder> {
    let mut terms = Vec::new();
    let mut from = person.since_on.clone();
    let mut sits = None;
    let holder = |from: &Option<String>, to: Option<String>| Holder {
        person: Ref { id: person.id.clone(), name: called(person).to_owned() },
        from: from.clone(),
        to,
        vacant: person.placeholder,
    };
    for turn in turns {
        if turn.before.as_deref() == Some(wanted) {
            terms.push(holder(&from, Some(turn.on_date.clone())));
        }
        (from, sits) = (Some(turn.on_date.clone()), Some(turn.value.as_deref() == Some(wanted)));
    }
    let now = person.left_on.is_none() && chair(person) == wanted;
    if sits.unwrap_or(now) && now {
        terms.push(holder(&from, None));
    }
    terms
}

/// A person as named elsewhere; one who is gone is said to be.
pub(crate) fn refer(session: &Session, id: &str) -> Result<Ref> {
    let found = session.open()?.store.db().find::<Person>(id)?;
    let name = found.map_or_else(|| session.speech().text("history-gone"), |person| called(&person).to_owned());
    Ok(Ref { id: id.to_owned(), name })
}
