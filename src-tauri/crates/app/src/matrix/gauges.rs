//! The five gauges of an account in the main market, from what the file counts.
//!
//! Ours, for want of more in the model: key people are those who decide or approve, partners
//! those outside the customer's structure who are for us; the core team is an owner for the
//! account and for each open opportunity, the extended team everyone else of us who was there
//! within twelve months.

use domain::funnel::Rate;
use domain::gauges::{Counts, Part, read};
use store::Account;

use super::view::{GaugeView, GaugesView};
use crate::dates::year_before;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Id;

/// The gauges of an account.
pub fn gauges(session: &Session, Id { id }: Id) -> Result<GaugesView> {
    let db = session.open()?.store.db();
    db.get::<Account>(&id)?;
    let found = db.gauge_counts(&id, &year_before(session.today()))?;
    let part = |part: u32, of: u32| Part { part: part as usize, of: of as usize };
    let counts = Counts {
        covered: part(found.covered, found.people),
        units: part(found.units_won, found.units),
        supporters: part(found.supporters, found.deciders),
        partners: found.partners as usize,
        core: part(found.filled, found.posts),
        extended: part(found.extended, found.extended),
    };
    let gauges = read(&counts);
    Ok(GaugesView {
        coverage: view(counts.covered, gauges.coverage),
        penetration: view(counts.units, gauges.penetration),
        relationships: view(counts.supporters, gauges.relationships),
        partners: gauges.partners as u32,
        core: view(counts.core, gauges.team.core),
        extended: found.extended,
    })
}

fn view(part: Part, rate: Option<Rate>) -> GaugeView {
    GaugeView { part: part.part as u32, of: part.of as u32, percent: rate.map(|rate| rate.share() * 100.0) }
}
