//! The driver chain (B-08): from what a unit is, by what drives it, to the initiatives it starts and what
//! must go right for them; and the pressures on its head (B-07).
//!
//! Where nodes stand is [`crate::chain`]. That an opportunity hangs on an initiative and stands in the
//! last column is ours. Invariant: an initiative without an opportunity is white space; an open
//! opportunity is suspicious unless it hangs on an initiative that a driver leads to.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::chain;

/// What a node is, from the unit itself to what we can win.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// What the unit does, and for whom.
    Profile,
    /// What makes it act.
    Driver,
    /// What it has started because of that.
    Initiative,
    /// What must go right.
    Factor,
    /// What we can win by it.
    Opportunity,
}

impl chain::Kind for Kind {
    const ALL: &'static [Self] = &[Self::Profile, Self::Driver, Self::Initiative, Self::Factor, Self::Opportunity];

    fn key(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Driver => "driver",
            Self::Initiative => "initiative",
            Self::Factor => "factor",
            Self::Opportunity => "opportunity",
        }
    }

    /// An opportunity hangs on an initiative alone.
    fn leads_to(self, to: Self) -> bool {
        self < to && (to != Self::Opportunity || self == Self::Initiative)
    }
}

/// A chain as the rules need it.
#[derive(Debug, Clone, Default)]
pub struct Chain {
    /// Id and kind of each node, opportunities left out.
    pub nodes: Vec<(String, Kind)>,
    /// From and to.
    pub links: Vec<(String, String)>,
    /// Initiative and opportunity.
    pub attached: Vec<(String, String)>,
}

impl Chain {
    /// Initiatives on which no opportunity hangs, in their order.
    pub fn white(&self) -> Vec<&str> {
        let taken = |id: &str| self.attached.iter().any(|(initiative, _)| initiative == id);
        let initiatives = self.nodes.iter().filter(|(_, kind)| *kind == Kind::Initiative);
        initiatives.map(|(id, _)| id.as_str()).filter(|id| !taken(id)).collect()
    }

    /// Those of these opportunities that no driver leads to, in their order.
    pub fn undriven<'a>(&self, opportunities: &'a [String]) -> Vec<&'a str> {
        let driven = self.driven();
        let hangs = |id: &str| self.attached.iter().any(|(initiative, deal)| deal == id && driven.contains(initiative.as_str()));
        opportunities.iter().map(String::as_str).filter(|id| !hangs(id)).collect()
    }

    /// Nodes that a driver leads to, over however many links.
    fn driven(&self) -> BTreeSet<&str> {
        let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (from, to) in &self.links {
            next.entry(from).or_default().push(to);
        }
        let mut found = BTreeSet::new();
        let mut open: Vec<&str> = self.nodes.iter().filter(|(_, kind)| *kind == Kind::Driver).map(|(id, _)| id.as_str()).collect();
        while let Some(at) = open.pop() {
            for to in next.get(at).into_iter().flatten() {
                if found.insert(*to) {
                    open.push(to);
                }
            }
        }
        found
    }
}

/// So many pressures are proposed as hooks for our value (B-07).
pub const HOOKS: usize = 2;

/// The strongest pressures, the strongest first, of those that are felt at all; equals in their order.
pub fn hooks<'a>(pressures: &[(&'a str, f64)]) -> Vec<&'a str> {
    let mut felt: Vec<&(&str, f64)> = pressures.iter().filter(|(_, rating)| *rating > 0.0).collect();
    felt.sort_by(|a, b| b.1.total_cmp(&a.1));
    felt.into_iter().take(HOOKS).map(|(key, _)| *key).collect()
}
