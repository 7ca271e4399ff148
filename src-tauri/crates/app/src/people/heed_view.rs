//! What is asked and told of how much somebody is heeded (C-11).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::Ref;

/// Of whom, as of which day.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct HeedQuery {
    /// Person.
    pub person: String,
    /// ISO date; today where none.
    pub on: Option<String>,
}

/// How much somebody is heeded on the map of a day, and what that rests on: weighted PageRank
/// over formal lines and links.
#[derive(Debug, Clone, Default, Serialize, TS)]
pub struct HeedView {
    /// 1 for the most influential; none for who is not on the map.
    pub rank: Option<u32>,
    /// So many count: everybody on the map.
    pub of: u32,
    /// In percent of the most influential person's.
    pub percent: f64,
    /// Share of all influence on the map, percent.
    pub share: f64,
    /// Formal lines that count.
    pub lines: u32,
    /// Links that count.
    pub links: u32,
    /// Who heeds this person, the weightiest first.
    pub from: Vec<HeedSource>,
    /// What everybody has alike, in percent of this person's own.
    pub alike: f64,
}

/// One who heeds.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HeedSource {
    /// Who.
    pub person: Ref,
    /// In percent of the influence of who is heeded.
    pub percent: f64,
}
