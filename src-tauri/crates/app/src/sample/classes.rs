//! How the sample's accounts are classed beside category, tier and state: coverage, engagement,
//! route, buyer type, rungs with those wanted, phases, tags, traits, and territories.
//!
//! Invariant: written after the accounts; a territory names cities by those of its accounts.

use std::collections::BTreeMap;

use domain::method::Words;
use domain::territory::Filter;
use serde::Deserialize;
use store::{Account, Judgement, Territory, TerritoryMember};

use super::maker::Maker;
use crate::accounts::TARGET;
use crate::error::{AppError, Result};

/// Days since the levels without a history of their own were set.
const SET: i64 = 280;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Classes {
    account: Vec<Classed>,
    territory: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Classed {
    key: String,
    /// Days since the levels were set; [`SET`] where not said.
    set: Option<i64>,
    #[serde(default)]
    levels: BTreeMap<String, String>,
    #[serde(default)]
    ladder: Vec<(i64, String)>,
    wanted: Option<(String, i64)>,
    #[serde(default)]
    phases: Vec<(i64, String)>,
    traits: Option<String>,
    value: Option<String>,
    loss: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    name: Words,
    #[serde(default)]
    cities: Vec<String>,
    #[serde(default)]
    natures: Vec<String>,
    team: Vec<String>,
}

pub(super) fn read() -> Result<Classes> {
    toml::from_str(include_str!("data/classes.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

/// `cities` leads from the English name of a city, in small letters, to the name as it is written.
pub(super) fn write(maker: &mut Maker<'_>, classes: &Classes, cities: &BTreeMap<String, String>) -> Result<()> {
    classes.account.iter().try_for_each(|account| write_account(maker, account))?;
    (1..).zip(&classes.territory).try_for_each(|(rank, part)| write_territory(maker, part, f64::from(rank), cities))
}

fn write_account(maker: &mut Maker<'_>, account: &Classed) -> Result<()> {
    let id = maker.find("account", &account.key)?;
    let set = account.set.unwrap_or(SET);
    let once = account.levels.iter().map(|(scale, level)| (scale.as_str(), set, level));
    let ticks = [("traits", &account.traits), ("strategic-value", &account.value)];
    let ticks = ticks.into_iter().filter_map(|(scale, levels)| Some((scale, set, levels.as_ref()?)));
    let rungs = account.ladder.iter().map(|(ago, level)| ("ladder", *ago, level));
    let phases = account.phases.iter().map(|(ago, level)| ("lifecycle", *ago, level));
    for (scale, ago, levels) in once.chain(ticks).chain(rungs).chain(phases) {
        judge(maker, &id, scale, ago, levels)?;
    }
    if let Some((level, ahead)) = &account.wanted {
        let author = maker.author(&id);
        let day = maker.day(-ahead);
        let row = maker.judgement(&id, "ladder", level.clone(), day, &author);
        maker.insert(&Judgement { context_id: TARGET.to_owned(), ..row })?;
    }
    write_facts(maker, &id, account)
}

fn judge(maker: &mut Maker<'_>, account: &str, scale: &str, ago: i64, levels: &str) -> Result<()> {
    let author = maker.author(account);
    let day = maker.day(ago);
    let row = maker.judgement(account, scale, levels.to_owned(), day, &author);
    maker.insert(&row)
}

fn write_facts(maker: &Maker<'_>, id: &str, account: &Classed) -> Result<()> {
    let Some(loss) = &account.loss else { return Ok(()) };
    maker.amend(id, |row: &mut Account, maker| row.loss_reason = Some(maker.say(loss))).map(drop)
}

fn write_territory(maker: &mut Maker<'_>, part: &Part, rank: f64, cities: &BTreeMap<String, String>) -> Result<()> {
    let named = |key: &String| {
        cities.get(key).cloned().ok_or_else(|| AppError::UnknownKey { what: "city", key: key.clone() })
    };
    let natures = Some(part.natures.clone()).filter(|natures| !natures.is_empty());
    let filter = Filter {
        cities: part.cities.iter().map(named).collect::<Result<_>>()?,
        tags: natures.into_iter().map(|natures| ("nature".to_owned(), natures)).collect(),
        ..Filter::default()
    };
    let filter = serde_json::to_string(&filter).map_err(|error| AppError::Pack(error.to_string()))?;
    let row = Territory { id: maker.id(), name: maker.say(&part.name), filter, rank };
    maker.insert(&row)?;
    for key in &part.team {
        let teammate_id = maker.find("teammate", key)?;
        let member = TerritoryMember { id: maker.id(), territory_id: row.id.clone(), teammate_id };
        maker.insert(&member)?;
    }
    Ok(())
}
