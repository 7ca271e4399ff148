//! People as tables show them, as of a day that is over.
//!
//! Invariant: the table of a day tells what the map of that day tells.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::state::{COVERAGE, Look, ROLE, STATUS, State};
use super::view::{PersonPage, PersonQuery, PersonRow};
use super::{refer, rows};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// Everyone who was there at the end of a day.
pub(super) fn rows_on(session: &Session, query: &PersonQuery, day: &str) -> Result<PersonPage> {
    let all = |left| rows(session, PersonQuery { on: None, left, offset: 0, limit: 0, ..query.clone() });
    let mut found = all(false)?.rows;
    let gone = all(true)?.rows.into_iter().filter(|row| !found.iter().any(|known| known.id == row.id)).collect::<Vec<_>>();
    found.extend(gone);
    let mut states: HashMap<String, State> = HashMap::new();
    let mut told = Vec::new();
    for row in found {
        let state = match states.entry(row.account.id.clone()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(free) => free.insert(State::of(session, Look { account: &row.account.id, opportunity: None, on: Some(day) })?),
        };
        told.extend(as_of(session, state, row)?);
    }
    let total = u32::try_from(told.len()).unwrap_or(u32::MAX);
    let limit = if query.limit == 0 { usize::MAX } else { query.limit as usize };
    Ok(PersonPage { rows: told.into_iter().skip(query.offset as usize).take(limit).collect(), total })
}

/// A row as it was; none for who was not there.
fn as_of(session: &Session, state: &State, row: PersonRow) -> Result<Option<PersonRow>> {
    let Some(person) = state.people.iter().chain(&state.aside).find(|person| person.id == row.id) else { return Ok(None) };
    let unit = person.unit_id.as_ref().and_then(|id| Some(Ref { id: id.clone(), name: state.units.get(id)?.clone() }));
    let linked = |of: &dyn Fn(&store::Link) -> Option<&String>| -> Result<Vec<Ref>> {
        let held = state.links.iter().filter(|link| link.kind == super::weight::INFLUENCE);
        held.filter_map(of).map(|id| refer(session, id)).collect()
    };
    Ok(Some(PersonRow {
        title: person.title.clone(),
        manager: person.manager_id.as_deref().map(|id| refer(session, id)).transpose()?,
        status: state.level(&row.id, STATUS),
        roles: state.levels(&row.id, ROLE).to_vec(),
        coverage: state.level(&row.id, COVERAGE),
        influences: linked(&|link| (link.from_id == row.id).then_some(&link.to_id))?,
        influenced_by: linked(&|link| (link.to_id == row.id).then_some(&link.from_id))?,
        position: super::state::chair(person).to_owned(),
        left_on: row.left_on.clone().filter(|on| *on <= state.on),
        unit,
        ..row
    }))
}
