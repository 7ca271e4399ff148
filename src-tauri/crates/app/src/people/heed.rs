//! How much somebody is heeded on the map of a day, by whom, and what that rests on (C-11).
//!
//! Not the measure (`domain::influence`) and not everybody's at once ([`super::weight`]).
//! Invariant: the same people and ties count as on the map.

use domain::influence::{heard_from, heeded};
use store::Person;

use super::called;
use super::recalled::seen;
use super::state::{Look, State};
use super::view::{HeedQuery, HeedSource, HeedView};
use super::weight::ties;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// The influence of one person, and where it comes from.
pub fn influence_of(session: &Session, query: HeedQuery) -> Result<HeedView> {
    let person = session.open()?.store.db().get::<Person>(&query.person)?;
    let state = seen(session, Look { account: &person.account_id, opportunity: None, on: query.on.as_deref() })?;
    let at = state.people.iter().position(|one| one.id == person.id);
    Ok(at.map(|at| told(&state, at)).unwrap_or_default())
}

fn told(state: &State, at: usize) -> HeedView {
    let (people, ties) = (state.people.len(), ties(&state.people, &state.links));
    let all = heeded(people, &ties);
    let (one, sources) = (all[at], heard_from(people, &ties, at));
    let percent = |part: f64| if one.part > 0.0 { 100.0 * part / one.part } else { 0.0 };
    let from: Vec<HeedSource> = sources.iter().map(|source| HeedSource {
        person: named(&state.people[source.from]),
        percent: percent(source.part),
    }).collect();
    let counting = |link: bool| ties.iter().filter(|tie| tie.kind.counts() && tie.kind.is_link() == link).count();
    HeedView {
        rank: Some(number(one.rank)),
        of: number(people),
        percent: one.percent,
        share: 100.0 * one.part,
        lines: number(counting(false)),
        links: number(counting(true)),
        alike: (100.0 - from.iter().map(|source| source.percent).sum::<f64>()).max(0.0),
        from,
    }
}

fn named(person: &Person) -> Ref {
    Ref { id: person.id.clone(), name: called(person).to_owned() }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
