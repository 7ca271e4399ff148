//! Territories: saved filters over accounts, with their gaps and overlaps.
//!
//! Not the team that works one, and not a border on a map. Invariant: each account is in the
//! gaps, or in at least one territory; in the overlaps if in two or more.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::selection::same_word;

/// Which accounts belong to a territory: those that match in **every** respect named, by
/// **any** of the words given for it. A respect that is empty leaves all in, so that an empty
/// filter matches every account. The case of letters does not matter. A respect this version
/// does not know is refused when read, rather than making the territory wider.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// Names of industries.
    pub industries: Vec<String>,
    /// Names of countries.
    pub countries: Vec<String>,
    /// Names of cities.
    pub cities: Vec<String>,
    /// Keys of categories.
    pub categories: Vec<String>,
    /// Keys of levels of the tier scheme in use.
    pub tiers: Vec<String>,
    /// Per dimension, keys of its levels.
    pub tags: BTreeMap<String, Vec<String>>,
    /// Ids of account managers.
    pub owners: Vec<String>,
}

/// What a filter looks at. A text that is empty or absent matches no word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts<'a> {
    /// Its industry.
    pub industry: &'a str,
    /// Its country.
    pub country: &'a str,
    /// Its city.
    pub city: &'a str,
    /// Key of its category.
    pub category: &'a str,
    /// Key of its tier.
    pub tier: &'a str,
    /// Dimension and level, as many as are set.
    pub tags: &'a [(&'a str, &'a str)],
    /// Id of its account manager.
    pub owner: &'a str,
    /// Revenue, in minor units of one currency.
    pub revenue: i64,
    /// What it could buy from us in a year, in minor units.
    pub potential: i64,
}

/// A territory in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Total {
    /// How many accounts.
    pub count: usize,
    /// Their revenue; saturates.
    pub revenue: i64,
    /// Their potential; saturates.
    pub potential: i64,
}

/// An account in two territories or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Overlap {
    /// Index of the account.
    pub account: usize,
    /// Indices of the territories, ascending.
    pub territories: Vec<usize>,
}

/// Accounts divided among territories.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Division {
    /// Per territory, the indices of its accounts, ascending.
    pub members: Vec<Vec<usize>>,
    /// Per territory, its figures. An account in two counts in both.
    pub totals: Vec<Total>,
    /// Accounts in no territory, ascending.
    pub gaps: Vec<usize>,
    /// Figures of the accounts in no territory.
    pub unserved: Total,
    /// Accounts in two or more, ascending.
    pub overlaps: Vec<Overlap>,
}

impl Filter {
    /// Whether an account belongs to the territory.
    pub fn matches(&self, facts: &Facts<'_>) -> bool {
        let single = [
            (&self.industries, facts.industry),
            (&self.countries, facts.country),
            (&self.cities, facts.city),
            (&self.categories, facts.category),
            (&self.tiers, facts.tier),
            (&self.owners, facts.owner),
        ];
        single.iter().all(|(wanted, word)| wanted.is_empty() || names(wanted, word))
            && self.tags.iter().all(|(dimension, levels)| tagged(dimension, levels, facts.tags))
    }
}

fn names(wanted: &[String], word: &str) -> bool {
    !word.trim().is_empty() && wanted.iter().any(|other| same_word(other, word))
}

fn tagged(dimension: &str, levels: &[String], tags: &[(&str, &str)]) -> bool {
    let held = |(of, level): &(&str, &str)| *of == dimension && names(levels, level);
    levels.is_empty() || tags.iter().any(held)
}

impl Total {
    fn add(&mut self, facts: &Facts<'_>) {
        self.count += 1;
        self.revenue = self.revenue.saturating_add(facts.revenue);
        self.potential = self.potential.saturating_add(facts.potential);
    }
}

/// Divides accounts among territories, and tells what is in none and what is in several.
pub fn divide(territories: &[Filter], accounts: &[Facts<'_>]) -> Division {
    let mut division = Division {
        members: vec![Vec::new(); territories.len()],
        totals: vec![Total::default(); territories.len()],
        ..Division::default()
    };
    for (account, facts) in accounts.iter().enumerate() {
        let matching = |at: &usize| territories[*at].matches(facts);
        division.add(account, facts, (0..territories.len()).filter(matching).collect());
    }
    division
}

impl Division {
    fn add(&mut self, account: usize, facts: &Facts<'_>, territories: Vec<usize>) {
        for &at in &territories {
            self.members[at].push(account);
            self.totals[at].add(facts);
        }
        match territories.len() {
            0 => {
                self.gaps.push(account);
                self.unserved.add(facts);
            }
            1 => {}
            _ => self.overlaps.push(Overlap { account, territories }),
        }
    }
}
