//! The sample's data as it is written down: names, prose and figures in TOML.
//!
//! Not rows: keys, days ago and thousands of yuan become ids, dates and minor
//! units in [`super::maker`]. Invariant: what is misspelt does not read.

use std::collections::BTreeMap;

use domain::method::Words;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::{AppError, Result};

/// All of it.
pub(super) struct Sample {
    pub(super) ours: Ours,
    pub(super) accounts: Accounts,
    pub(super) people: People,
    pub(super) opportunities: Opportunities,
}

impl Sample {
    pub(super) fn read() -> Result<Self> {
        Ok(Self {
            ours: read(include_str!("data/ours.toml"))?,
            accounts: read(include_str!("data/accounts.toml"))?,
            people: read(include_str!("data/people.toml"))?,
            opportunities: read(include_str!("data/opportunities.toml"))?,
        })
    }
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    toml::from_str(text).map_err(|error| AppError::Pack(error.to_string()))
}

/// How sure a judgement is.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Sure {
    Confirmed,
    Assumed,
    Hearsay,
}

impl Sure {
    /// As rows keep it.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Assumed => "assumed",
            Self::Hearsay => "hearsay",
        }
    }
}

/// A level a subject had from some days ago on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Level {
    pub(super) ago: i64,
    pub(super) level: String,
    pub(super) sure: Option<Sure>,
    pub(super) source: Option<Words>,
    pub(super) why: Option<Words>,
}

/// Our side.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ours {
    pub(super) teammate: Vec<Teammate>,
    pub(super) product: Vec<Product>,
    pub(super) competitor: Vec<Competitor>,
    pub(super) target: Vec<TargetYear>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Teammate {
    pub(super) key: String,
    pub(super) manager: Option<String>,
    pub(super) name: Words,
    pub(super) role: Words,
    pub(super) region: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Product {
    pub(super) key: String,
    pub(super) name: Words,
    pub(super) series: Words,
    pub(super) price: i64,
    pub(super) reference: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Competitor {
    pub(super) key: String,
    pub(super) name: Words,
}

/// Targets of a year: 0 is the present one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TargetYear {
    pub(super) year: i32,
    pub(super) months: [i64; 12],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Accounts {
    pub(super) account: Vec<Account>,
}

impl Accounts {
    /// From the English names of cities, in small letters, to their names in a language.
    pub(super) fn cities(&self, language: &str) -> BTreeMap<String, String> {
        let names = |account: &Account| (account.city.en.to_lowercase(), account.city.get(language).to_owned());
        self.account.iter().map(names).collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Account {
    pub(super) key: String,
    pub(super) name: Words,
    pub(super) owner: String,
    pub(super) parent: Option<String>,
    pub(super) industry: Words,
    pub(super) country: Words,
    pub(super) city: Words,
    pub(super) employees: i64,
    pub(super) founded: i64,
    pub(super) turnover: i64,
    pub(super) potential: i64,
    pub(super) since: i64,
    pub(super) reference: String,
    pub(super) note: Option<Words>,
    #[serde(default)]
    pub(super) units: Vec<Unit>,
    pub(super) categories: Vec<Level>,
    #[serde(default)]
    pub(super) places: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Unit {
    pub(super) key: String,
    pub(super) name: Words,
    pub(super) above: Option<String>,
    /// What it is as a part of the company (B-13).
    pub(super) kind: Option<String>,
    pub(super) city: Option<Words>,
    pub(super) employees: Option<i64>,
    /// In millions, as are the next two.
    pub(super) turnover: Option<i64>,
    pub(super) assets: Option<i64>,
    pub(super) debts: Option<i64>,
}

/// A place on the portfolio matrix from some days ago on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) ago: i64,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) sure: Option<Sure>,
    pub(super) source: Option<Words>,
    pub(super) why: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct People {
    pub(super) person: Vec<Person>,
    pub(super) link: Vec<Link>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub(super) account: String,
    pub(super) key: String,
    /// None: we do not know yet who it is.
    pub(super) name: Option<Words>,
    pub(super) title: Words,
    pub(super) manager: Option<String>,
    pub(super) unit: Option<String>,
    #[serde(default)]
    pub(super) outside: bool,
    pub(super) roles: Vec<String>,
    pub(super) note: Option<Words>,
    #[serde(default)]
    pub(super) status: Vec<Level>,
    pub(super) coverage: Vec<Level>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Link {
    pub(super) account: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) strength: i64,
    pub(super) ago: i64,
    pub(super) note: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Opportunities {
    pub(super) opportunity: Vec<Opportunity>,
}

/// An opportunity with its way so far.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Opportunity {
    pub(super) account: String,
    pub(super) unit: Option<String>,
    pub(super) product: String,
    pub(super) owner: Option<String>,
    pub(super) name: Words,
    pub(super) amount: Option<i64>,
    #[serde(default)]
    pub(super) outcome: Outcome,
    pub(super) closed: Option<i64>,
    pub(super) due: Option<i64>,
    pub(super) probability: Option<i64>,
    pub(super) path: Vec<(i64, usize)>,
    pub(super) reference: String,
    /// Why it was won or lost.
    pub(super) why: Option<Words>,
    pub(super) note: Option<Words>,
    #[serde(default)]
    pub(super) was_worth: Vec<FormerAmount>,
    #[serde(default)]
    pub(super) was_due: Vec<FormerDue>,
    /// Why it went back a stage.
    pub(super) stepped_back: Option<Words>,
}

/// How an opportunity stands.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Outcome {
    #[default]
    Open,
    Won,
    Lost,
}

impl Outcome {
    /// As rows keep it.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }
}

/// The amount until some days ago.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormerAmount {
    pub(super) ago: i64,
    pub(super) amount: i64,
    pub(super) why: Option<Words>,
}

/// The expected close until some days ago.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormerDue {
    pub(super) ago: i64,
    pub(super) due: i64,
    pub(super) why: Option<Words>,
}
