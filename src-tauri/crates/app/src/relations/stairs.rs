//! When a customer asks us, by how deep the relationship is (C-17, C-18).
//!
//! Invariant: phases and levels come from the method; where it has none, the view is empty.

use std::collections::BTreeMap;

use domain::method::{Method, Scale};
use domain::stairs::{first_phase, mean_phase};
use store::{Account, Opportunity};

use super::view::{StairDeal, StairLevel, StairPhase, StairYear, StairsView};
use super::{latest, level};
use crate::accounts::TARGET;
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Id, Ref};

/// The scale of C-17.
const LEVEL: &str = "relationship-level";
/// The scale of C-18.
const PHASE: &str = "buying-phase";

/// The stairs of an account.
pub fn stairs(session: &Session, Id { id }: Id) -> Result<StairsView> {
    let open = session.open()?;
    open.store.db().get::<Account>(&id)?;
    let code = session.speech().code();
    let deals = deals(session, &id)?;
    let wanted = latest(session, &id, LEVEL, TARGET)?;
    let held = latest(session, &id, LEVEL, "")?;
    let key = |row: Option<&store::Judgement>| Some(level(open.method.scale(LEVEL)?, row)?.key.clone());
    let numbers: Vec<usize> = deals.iter().filter_map(|(_, number, _)| *number).collect();
    Ok(StairsView {
        phases: phases(&open.method, code),
        levels: levels(&open.method, code),
        level: key(held.as_ref()),
        wanted: key(wanted.as_ref()),
        wanted_by: wanted.map(|row| row.on_date),
        mean: mean_phase(&numbers),
        years: years(&deals),
        deals: deals.into_iter().map(|(deal, _, _)| deal).collect(),
    })
}

fn scale<'a>(method: &'a Method, key: &str) -> &'a [domain::method::Level] {
    method.scale(key).map(|scale: &Scale| scale.levels.as_slice()).unwrap_or_default()
}

fn phases(method: &Method, code: &str) -> Vec<StairPhase> {
    let needed = |value: i32| scale(method, LEVEL).iter().find(|level| level.value == value);
    let phase = |level: &domain::method::Level| StairPhase {
        key: level.key.clone(),
        title: level.title.get(code).to_owned(),
        level: needed(level.value).map(|level| level.key.clone()),
    };
    scale(method, PHASE).iter().map(phase).collect()
}

fn levels(method: &Method, code: &str) -> Vec<StairLevel> {
    let needs: Vec<i32> = scale(method, PHASE).iter().map(|phase| phase.value).collect();
    let level = |level: &domain::method::Level| StairLevel {
        key: level.key.clone(),
        title: level.title.get(code).to_owned(),
        first: first_phase(&needs, level.value).and_then(|number| u32::try_from(number).ok()),
    };
    scale(method, LEVEL).iter().rev().map(level).collect()
}

/// An opportunity with the number of its phase and the year it began in.
type Deal = (StairDeal, Option<usize>, String);

fn deals(session: &Session, account: &str) -> Result<Vec<Deal>> {
    let open = session.open()?;
    let phases = open.method.scale(PHASE);
    let deal = |row: Opportunity| {
        let said = latest(session, &row.id, PHASE, "")?;
        let phase = phases.and_then(|scale| level(scale, said.as_ref()));
        let number = phase.and_then(|phase| phases?.levels.iter().position(|one| one.key == phase.key)).map(|at| at + 1);
        let began = row.opened_on.or(said.as_ref().map(|row| row.on_date.clone())).unwrap_or_default();
        let year = began.chars().take(4).collect();
        let view = StairDeal {
            opportunity: Ref { id: row.id, name: row.name },
            phase: phase.map(|phase| phase.key.clone()),
            on_date: said.as_ref().map(|row| row.on_date.clone()),
            author: said.map(|row| row.author),
        };
        Ok((view, number, year))
    };
    let mut deals = open.store.db().with::<Opportunity>("account_id", account)?.into_iter().map(deal).collect::<Result<Vec<Deal>>>()?;
    deals.sort_by(|(a, x, _), (b, y, _)| (x.is_none(), x, &a.opportunity.name).cmp(&(y.is_none(), y, &b.opportunity.name)));
    Ok(deals)
}

fn years(deals: &[Deal]) -> Vec<StairYear> {
    let mut years: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (_, number, year) in deals {
        years.entry(year).or_default().extend(number);
    }
    let year = |(year, numbers): (&str, Vec<usize>)| {
        let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        Some(StairYear { year: year.to_owned(), mean: mean_phase(&numbers)?, count })
    };
    years.into_iter().filter_map(year).collect()
}
