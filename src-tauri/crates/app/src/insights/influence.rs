//! Who is heeded on an account's map, and the way to somebody (C-11).
//!
//! Not the measure (`domain::influence`). Invariant: placeholders take part, so that the chart
//! counts before all names are known.

use domain::insight::of_map;
use domain::influence::{other_way, steps_of, way_to};
use domain::method::Fact;

use super::network::Known;
use super::steps::Steps;
use super::view::{InfluenceRow, InfluenceView, InsightQuery, WayView};
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// The influence of everybody on an account's map.
pub fn influence(session: &Session, Id { id }: Id) -> Result<InfluenceView> {
    let known = Known::of(session, &InsightQuery { account: Some(id), ..InsightQuery::default() })?;
    let heeded = known.network.heeded();
    let figures = of_map(&known.network, &heeded);
    let row = |(person, heeded): (&Ref, &domain::influence::Heeded)| InfluenceRow {
        person: person.clone(),
        part: heeded.part,
        percent: heeded.percent,
        rank: u32::try_from(heeded.rank).unwrap_or(u32::MAX),
    };
    let mut people: Vec<InfluenceRow> = known.people.iter().zip(&heeded).map(row).collect();
    people.sort_by_key(|row| row.rank);
    let figure = |fact| figures.get(&fact).copied();
    Ok(InfluenceView { people, core_support: figure(Fact::CoreSupport), coverage: figure(Fact::Coverage) })
}

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
