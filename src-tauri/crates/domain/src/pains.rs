//! The pain chain (D-14): departments, their problems, what these do to others, ideas, our products.
//!
//! What its nodes are and what the whole is worth; where they stand is [`crate::chain`]. A link leads
//! from cause to cure, or from problem to problem and from impact to impact elsewhere. Invariant: the
//! sum is of every quantified impact of one currency, each once.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::chain::{self, Node};

/// What a node is, from cause to cure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// What drives or presses the unit (B-08).
    Driver,
    /// A department.
    Department,
    /// A problem in it.
    Problem,
    /// What it does, in money where known.
    Impact,
    /// What would help, not yet a product.
    Idea,
    /// What we sell for it.
    Product,
}

impl chain::Kind for Kind {
    const ALL: &'static [Self] = &[Self::Driver, Self::Department, Self::Problem, Self::Impact, Self::Idea, Self::Product];

    fn key(self) -> &'static str {
        match self {
            Self::Driver => "driver",
            Self::Department => "department",
            Self::Problem => "problem",
            Self::Impact => "impact",
            Self::Idea => "idea",
            Self::Product => "product",
        }
    }

    fn leads_to(self, to: Self) -> bool {
        self < to || (self == to && matches!(self, Self::Problem | Self::Impact))
    }
}

/// Impacts in one currency added up, minor units; and how many have no amount in it.
pub fn impact(amounts: impl Iterator<Item = Option<i64>>) -> (i64, usize) {
    amounts.fold((0, 0), |(sum, without), amount| match amount {
        Some(amount) => (i64::saturating_add(sum, amount), without),
        None => (sum, without + 1),
    })
}

/// Departments whose problems nobody has named: no link leads from them to a problem.
pub fn untouched<'a>(nodes: &'a [Node<Kind>], links: &[(String, String)]) -> Vec<&'a str> {
    let problems: BTreeSet<&str> = nodes.iter().filter(|node| node.kind == Kind::Problem).map(|node| node.id.as_str()).collect();
    let has = |id: &str| links.iter().any(|(from, to)| from == id && problems.contains(to.as_str()));
    nodes.iter().filter(|node| node.kind == Kind::Department && !has(&node.id)).map(|node| node.id.as_str()).collect()
}
