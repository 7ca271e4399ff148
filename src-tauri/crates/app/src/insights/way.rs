//! The friendly way to somebody on an account's map (C-11).
//!
//! Not the search (`domain::influence`), nor who is heeded (`people::heed`). Invariant: it is found on
//! the map of today.

use domain::influence::{other_way, steps_of, way_to};

use super::network::Known;
use super::steps::Steps;
use super::view::{InsightQuery, WayView};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Id;

/// The friendly way to a person.
pub fn way(session: &Session, Id { id }: Id) -> Result<WayView> {
    let known = Known::of(session, &InsightQuery { person: Some(id.clone()), ..InsightQuery::default() })?;
    let target = known.people.iter().position(|person| person.id == id).unwrap_or(usize::MAX);
    let (contacts, ties) = (known.network.contacts(), &known.network.ties);
    let Some(way) = way_to(&contacts, ties, target) else { return Ok(WayView { people: Vec::new(), cost: None, steps: Vec::new(), other: None }) };
    let why = Steps::of(session, &known, &id)?;
    Ok(WayView {
        people: way.people.iter().map(|&at| known.people[at].clone()).collect(),
        cost: Some(way.cost),
        steps: steps_of(&way, &contacts, ties).iter().map(|step| why.told(step)).collect(),
        other: other_way(&way, &contacts, ties).map(|other| why.instead(&other)),
    })
}
