//! The values that can take part in a contradiction, each with the scheme it is of.

use serde::Serialize;

use super::keys::{TELE, keyed};
use super::{Category, Level, Phase, RelationshipState, Rung, Standing, Trend, Zone, trend};

/// So many open opportunities are many.
pub const PROJECTS: usize = 3;
/// A potential of this many times the revenue is large (A-14, "worth effort").
pub const LARGE: i64 = 2;

keyed! {
    /// What a value is a value of.
    Scheme {
        /// Category.
        Category = "category",
        /// Tier, in the scheme in use.
        Tier = "tier",
        /// Coverage model.
        Coverage = "coverage",
        /// Coverage model that the tier suggests.
        SuggestedCoverage = "suggested-coverage",
        /// Engagement level.
        Engagement = "engagement",
        /// Engagement level that the tier suggests.
        SuggestedEngagement = "suggested-engagement",
        /// Zone of the portfolio.
        Zone = "zone",
        /// Rung of the ladder.
        Ladder = "ladder",
        /// Rung wanted.
        LadderTarget = "ladder-target",
        /// Phase.
        Phase = "phase",
        /// State of the relationship.
        State = "state",
        /// Whether the criteria are met.
        Selection = "selection",
        /// Account manager.
        Owner = "owner",
        /// Revenue of 12 months.
        Revenue = "revenue",
        /// Revenue of the 12 months before.
        RevenueBefore = "revenue-before",
        /// Potential of a year.
        Potential = "potential",
        /// Amount of the open opportunities.
        Open = "open",
        /// Number of open opportunities.
        OpenCount = "open-count",
        /// Number of goals.
        Goals = "goals",
    }
}

/// A value of a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Key of a level or a zone.
    Key(String),
    /// Minor units.
    Amount(i64),
    /// A number of things.
    Count(usize),
    /// Whether something holds.
    Holds(bool),
    /// Nothing is set or known.
    Nothing,
}

/// One of the two values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Side {
    /// What it is a value of.
    pub scheme: Scheme,
    /// The value.
    pub value: Value,
}

fn side(scheme: Scheme, value: Value) -> Side {
    Side { scheme, value }
}

fn key(scheme: Scheme, key: &str) -> Side {
    side(scheme, Value::Key(key.to_owned()))
}

/// Each is a value that can be one side of a contradiction, or none if it is not so.
impl Standing {
    pub(super) fn category_side(&self, category: Category) -> Option<Side> {
        self.is(category).then(|| key(Scheme::Category, category.key()))
    }

    pub(super) fn not_key(&self) -> Option<Side> {
        self.category
            .filter(|held| *held != Category::Key)
            .map(|held| key(Scheme::Category, held.key()))
    }

    fn tier_side(&self, wanted: fn(&Rung) -> bool) -> Option<Side> {
        let tier = self.tier.as_ref().filter(|tier| wanted(&tier.at))?;
        Some(key(Scheme::Tier, &tier.at.key))
    }

    pub(super) fn top_tier(&self) -> Option<Side> {
        self.tier_side(Rung::is_top)
    }

    pub(super) fn lowest_tier(&self) -> Option<Side> {
        self.tier_side(Rung::is_bottom)
    }

    pub(super) fn given_up(&self) -> Option<Side> {
        let given_up = |zone: &&Zone| zone.gives_up;
        self.zone.as_ref().filter(given_up).map(|zone| key(Scheme::Zone, &zone.key))
    }

    pub(super) fn judged(&self, qualifies: bool) -> Option<Side> {
        let same = self.qualifies == Some(qualifies);
        same.then(|| side(Scheme::Selection, Value::Holds(qualifies)))
    }

    pub(super) fn no_owner(&self) -> Option<Side> {
        (!self.owner).then(|| side(Scheme::Owner, Value::Nothing))
    }

    pub(super) fn on_tele(&self) -> Option<Side> {
        let coverage = self.coverage.as_ref().filter(|level| level.key == TELE)?;
        Some(key(Scheme::Coverage, &coverage.key))
    }

    pub(super) fn coverage_against_tier(&self, wanted: fn(i32, i32) -> bool) -> Option<[Side; 2]> {
        let suggested = self.tier.as_ref().and_then(|tier| tier.coverage.as_ref())?;
        let held = self.coverage.as_ref()?;
        let sides =
            || [key(Scheme::Coverage, &held.key), key(Scheme::SuggestedCoverage, &suggested.key)];
        wanted(held.value, suggested.value).then(sides)
    }

    pub(super) fn engagement_below_tier(&self) -> Option<[Side; 2]> {
        let suggested = self.tier.as_ref().and_then(|tier| tier.engagement.as_ref())?;
        let below = |level: &&Level| level.value < suggested.value;
        let held = self.engagement.as_ref().filter(below)?;
        Some([key(Scheme::Engagement, &held.key), key(Scheme::SuggestedEngagement, &suggested.key)])
    }

    pub(super) fn high_on_ladder(&self) -> Option<Side> {
        self.ladder
            .as_ref()
            .filter(|rung| rung.is_high())
            .map(|rung| key(Scheme::Ladder, &rung.key))
    }

    pub(super) fn regressing(&self) -> Option<Side> {
        let state = self.state.filter(|state| *state == RelationshipState::Regressing)?;
        Some(key(Scheme::State, state.key()))
    }

    pub(super) fn ladder_above_target(&self) -> Option<[Side; 2]> {
        let held = self.ladder.as_ref()?;
        let target = self.ladder_target.as_ref().filter(|target| target.rung < held.rung)?;
        Some([key(Scheme::Ladder, &held.key), key(Scheme::LadderTarget, &target.key)])
    }

    pub(super) fn in_phase(&self, phases: &[Phase]) -> Option<Side> {
        let phase = self.phase.filter(|phase| phases.contains(phase))?;
        Some(key(Scheme::Phase, phase.key()))
    }

    pub(super) fn falling(&self) -> Option<Side> {
        let falls = trend(self.revenue, self.revenue_before) == Trend::Falling;
        falls.then(|| side(Scheme::Revenue, Value::Amount(self.revenue)))
    }

    pub(super) fn open(&self) -> Option<Side> {
        (self.open_count > 0).then(|| side(Scheme::Open, Value::Amount(self.open_amount)))
    }

    pub(super) fn buys(&self) -> Option<Side> {
        (self.revenue > 0).then(|| side(Scheme::Revenue, Value::Amount(self.revenue)))
    }

    pub(super) fn never_buys(&self) -> Option<Side> {
        let never = trend(self.revenue, self.revenue_before) == Trend::Nothing;
        never.then(|| side(Scheme::Revenue, Value::Amount(self.revenue)))
    }

    pub(super) fn many_projects(&self) -> Option<Side> {
        let many = self.open_count >= PROJECTS;
        many.then(|| side(Scheme::OpenCount, Value::Count(self.open_count)))
    }

    pub(super) fn no_goals(&self) -> Option<Side> {
        (!self.has_goals()).then(|| side(Scheme::Goals, Value::Count(0)))
    }

    pub(super) fn large_potential(&self) -> Option<Side> {
        let least = self.revenue.max(0).saturating_mul(LARGE).max(1);
        let potential = self.potential.filter(|potential| *potential >= least)?;
        Some(side(Scheme::Potential, Value::Amount(potential)))
    }

    pub(super) fn unknown_potential(&self) -> Option<Side> {
        self.potential.is_none().then(|| side(Scheme::Potential, Value::Nothing))
    }
}
