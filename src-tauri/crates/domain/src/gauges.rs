//! The five gauges of an account in the main market.
//!
//! Not what covered or for us means (C-07, C-08): plain counts come in. A part that is larger
//! than its whole counts as the whole; a gauge of nothing is empty, not zero.

use serde::Serialize;

use crate::funnel::Rate;

/// A number out of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Part {
    /// How many do.
    pub part: usize,
    /// Out of how many.
    pub of: usize,
}

/// What is counted of one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// People covered, out of all known.
    pub covered: Part,
    /// Units with revenue, out of all units.
    pub units: Part,
    /// Key persons for us, out of all key persons.
    pub supporters: Part,
    /// Partners that work with us on the account.
    pub partners: usize,
    /// Roles filled in the core team, out of those wanted.
    pub core: Part,
    /// Roles filled in the extended team, out of those wanted.
    pub extended: Part,
}

/// The gauges in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Gauges {
    /// Coverage: contacts covered.
    pub coverage: Option<Rate>,
    /// Penetration: units with revenue.
    pub penetration: Option<Rate>,
    /// Relationships: key persons for us.
    pub relationships: Option<Rate>,
    /// Partners, a plain number.
    pub partners: usize,
    /// The team.
    pub team: Team,
}

/// Both layers of the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Team {
    /// Core roles filled.
    pub core: Option<Rate>,
    /// Extended roles filled.
    pub extended: Option<Rate>,
}

impl Part {
    fn rate(self) -> Option<Rate> {
        Rate::new(self.part.min(self.of), self.of)
    }
}

/// Reads the gauges.
pub fn read(counts: &Counts) -> Gauges {
    Gauges {
        coverage: counts.covered.rate(),
        penetration: counts.units.rate(),
        relationships: counts.supporters.rate(),
        partners: counts.partners,
        team: Team { core: counts.core.rate(), extended: counts.extended.rate() },
    }
}
