//! What drives the units of the sample's key account, and what presses on their heads.
//!
//! Invariant: written after people and opportunities; a node stands below those that lead to it.

use std::collections::HashMap;

use domain::method::{Method, Words};
use serde::Deserialize;
use store::{Driver, DriverLink, DriverOpportunity, Rating};

use super::maker::Maker;
use crate::drivers::PRESSURES;
use crate::error::{AppError, Result};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Drivers {
    account: String,
    node: Vec<Node>,
    pressure: Vec<Pressure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Node {
    key: String,
    unit: String,
    kind: String,
    ago: i64,
    /// Days from today.
    due: Option<i64>,
    person: Option<String>,
    source: Option<Words>,
    /// Keys of nodes that lead to it.
    #[serde(default)]
    after: Vec<String>,
    /// References of opportunities that hang on it.
    #[serde(default)]
    deals: Vec<String>,
    text: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pressure {
    unit: String,
    ago: i64,
    ratings: [f64; 6],
    /// By key of the criterion.
    why: HashMap<String, Words>,
}

pub(super) fn read() -> Result<Drivers> {
    toml::from_str(include_str!("data/drivers.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, method: &Method, drivers: &Drivers) -> Result<()> {
    let account = maker.find("account", &drivers.account)?;
    let author = maker.author(&account);
    let mut made: HashMap<&str, String> = HashMap::new();
    for (at, node) in drivers.node.iter().enumerate() {
        let id = write_node(maker, drivers, node, (&account, &author), at)?;
        for key in &node.after {
            let from_id = made.get(key.as_str()).cloned().ok_or_else(|| AppError::UnknownKey { what: "driver", key: key.clone() })?;
            let link = DriverLink { id: maker.id(), account_id: account.clone(), from_id, to_id: id.clone() };
            maker.insert(&link)?;
        }
        for deal in &node.deals {
            let opportunity_id = maker.find("opportunity", deal)?;
            let hang = DriverOpportunity { id: maker.id(), account_id: account.clone(), driver_id: id.clone(), opportunity_id };
            maker.insert(&hang)?;
        }
        made.insert(&node.key, id);
    }
    let keys: Vec<&str> = method.scorecard(PRESSURES).map(|card| card.criteria.iter().map(|one| one.key.as_str()).collect()).unwrap_or_default();
    drivers.pressure.iter().try_for_each(|one| write_pressure(maker, drivers, one, &keys, &author))
}

fn write_node(maker: &mut Maker<'_>, drivers: &Drivers, node: &Node, (account, author): (&str, &str), at: usize) -> Result<String> {
    let row = Driver {
        id: maker.id(),
        account_id: account.to_owned(),
        unit_id: Some(maker.find("unit", &format!("{}/{}", drivers.account, node.unit))?),
        person_id: node.person.as_ref().map(|person| maker.find("person", &format!("{}/{person}", drivers.account))).transpose()?,
        kind: node.kind.clone(),
        text: maker.say(&node.text),
        due_on: node.due.map(|days| maker.day(-days)),
        source: maker.say_some(node.source.as_ref()),
        note: None,
        on_date: maker.day(node.ago),
        author: author.to_owned(),
        rank: at as f64 + 1.0,
    };
    maker.insert(&row)?;
    Ok(row.id)
}

fn write_pressure(maker: &mut Maker<'_>, drivers: &Drivers, one: &Pressure, keys: &[&str], author: &str) -> Result<()> {
    let subject = maker.find("unit", &format!("{}/{}", drivers.account, one.unit))?;
    for (at, key) in keys.iter().enumerate().take(one.ratings.len()) {
        let row = Rating {
            id: maker.id(),
            scorecard: PRESSURES.to_owned(),
            criterion: (*key).to_owned(),
            subject_id: subject.clone(),
            value: Some(one.ratings[at]),
            why: maker.say_some(one.why.get(*key)),
            on_date: maker.day(one.ago),
            author: author.to_owned(),
            ..Rating::default()
        };
        maker.insert(&row)?;
    }
    Ok(())
}
