//! Leads of the sample, and who else wants its opportunities.
//!
//! Invariant: written after accounts, team and opportunities; a lead that became an opportunity
//! was there before it.

use domain::method::Words;
use serde::Deserialize;
use store::{Contender, Lead};

use super::maker::Maker;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Leads {
    lead: Vec<One>,
    rival: Vec<Rival>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct One {
    name: Words,
    account: Option<String>,
    company: Option<Words>,
    contact: Option<Words>,
    owner: String,
    source: String,
    limits: Option<String>,
    results: Vec<String>,
    cost: Option<i64>,
    ago: i64,
    became: Option<String>,
    dropped: Option<Dropped>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dropped {
    ago: i64,
    why: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rival {
    opportunity: String,
    competitor: String,
    solution: Words,
    strengths: Words,
    weaknesses: Words,
}

pub(super) fn read() -> Result<Leads> {
    toml::from_str(include_str!("data/leads.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, leads: &Leads) -> Result<()> {
    for (at, lead) in leads.lead.iter().enumerate() {
        let row = row(maker, lead, at)?;
        maker.insert(&row)?;
    }
    for (at, rival) in leads.rival.iter().enumerate() {
        let row = contender(maker, rival, at)?;
        maker.insert(&row)?;
    }
    Ok(())
}

fn row(maker: &mut Maker<'_>, lead: &One, at: usize) -> Result<Lead> {
    let owner = maker.find("teammate", &lead.owner)?;
    let author = maker.author(&owner);
    let state = match (&lead.became, &lead.dropped) {
        (Some(_), _) => "converted",
        (None, Some(_)) => "dropped",
        (None, None) => "open",
    };
    // A lead that became an opportunity ended on the day it did: that is when the story goes on there.
    let ended = lead.dropped.as_ref().map(|dropped| dropped.ago).or(lead.became.as_ref().map(|_| lead.ago - 20));
    Ok(Lead {
        id: maker.id_for("lead", &at.to_string()),
        name: maker.say(&lead.name),
        company: maker.say_some(lead.company.as_ref()),
        contact: maker.say_some(lead.contact.as_ref()),
        account_id: maker.find_some("account", lead.account.as_deref())?,
        owner_id: Some(owner),
        kind: None,
        source: Some(lead.source.clone()),
        limits: lead.limits.clone(),
        results: lead.results.join(","),
        cost_minor: lead.cost.and_then(|thousand| maker.minor(thousand)),
        currency: maker.setting.currency.clone(),
        note: None,
        state: state.to_owned(),
        why: lead.dropped.as_ref().map(|dropped| maker.say(&dropped.why)),
        opportunity_id: maker.find_some("opportunity", lead.became.as_deref())?,
        opened_on: maker.day(lead.ago),
        closed_on: ended.map(|ago| maker.day(ago)),
        author,
    })
}

fn contender(maker: &mut Maker<'_>, rival: &Rival, at: usize) -> Result<Contender> {
    Ok(Contender {
        id: maker.id_for("contender", &at.to_string()),
        opportunity_id: maker.find("opportunity", &rival.opportunity)?,
        competitor_id: maker.find("competitor", &rival.competitor)?,
        solution: Some(maker.say(&rival.solution)),
        strengths: Some(maker.say(&rival.strengths)),
        weaknesses: Some(maker.say(&rival.weaknesses)),
        strategy: None,
        rank: at as f64,
    })
}
