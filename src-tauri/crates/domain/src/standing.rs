//! How one account stands in all schemes at once, and what follows from it.
//!
//! Here is what is known; the modules below read it: contradictions between schemes, fields
//! that are missing, proposals from the trend, the lights of key account
//! health. Schemes are data and people change them: a level whose key a rule does
//! not know is simply no concern of that rule. No sentences: rules and reasons are keys, with
//! the figures that go into a sentence.

mod contradictions;
mod fields;
mod health;
mod keys;
mod sides;
mod trend;

pub use contradictions::{Contradiction, Rule, contradictions};
pub use fields::missing;
pub use health::{ACTIVE, CURRENT, Check, Lamp, Light, QUIET, Why, health};
pub use keys::{Category, Phase, RelationshipState};
pub use sides::{LARGE, PROJECTS, Scheme, Side, Value};
pub use trend::{
    CHANGES, HARVEST, PhaseReason, PhaseSuggestion, Proposal, ProposalReason, SILENT, TURNS, Trend,
    growth, propose, suggest_phase, trend,
};

use chrono::NaiveDate;

/// A level that is held, of a scheme that people may change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Level {
    /// Its key.
    pub key: String,
    /// Its value on the scale: the higher, the closer or the further.
    pub value: i32,
}

/// A rung of a scheme whose order counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rung {
    /// Key of the level.
    pub key: String,
    /// 0 for the lowest.
    pub rung: usize,
    /// How many rungs there are.
    pub of: usize,
}

/// The tier and what its scheme suggests.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tier {
    /// Which; the top tier is the highest rung.
    pub at: Rung,
    /// The coverage model the tier suggests.
    pub coverage: Option<Level>,
    /// The engagement level the tier suggests.
    pub engagement: Option<Level>,
}

/// The zone of the portfolio matrix.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Zone {
    /// Its key.
    pub key: String,
    /// Whether its verdict is to give the account up.
    pub gives_up: bool,
}

/// One account in all schemes. What is not set or not known is `None`; amounts are minor units
/// of one currency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// Its purpose.
    pub category: Option<Category>,
    /// Its size.
    pub tier: Option<Tier>,
    /// Its coverage model.
    pub coverage: Option<Level>,
    /// Its engagement level.
    pub engagement: Option<Level>,
    /// Its place on the portfolio.
    pub zone: Option<Zone>,
    /// Its rung on the relationship ladder.
    pub ladder: Option<Rung>,
    /// The rung wanted.
    pub ladder_target: Option<Rung>,
    /// Its phase.
    pub phase: Option<Phase>,
    /// The state of the relationship.
    pub state: Option<RelationshipState>,
    /// Whether it meets the criteria; `None`: there are none, or facts are missing.
    pub qualifies: Option<bool>,
    /// Whether it has an account manager.
    pub owner: bool,
    /// Whether an account plan is written.
    pub plan: bool,
    /// When the plan was last reviewed.
    pub plan_reviewed_on: Option<NaiveDate>,
    /// Whether it is written why it was lost.
    pub loss_reason: bool,
    /// Whether it is written how that is not to happen again.
    pub loss_prevention: bool,
    /// Whether a goal of growth is set.
    pub growth_goal: bool,
    /// Whether a goal of the relationship is set: a text or a wanted rung.
    pub relationship_goal: bool,
    /// Other goals of the account.
    pub goals: usize,
    /// Revenue of 12 months.
    pub revenue: i64,
    /// Revenue of the 12 months before.
    pub revenue_before: i64,
    /// What it could buy from us in a year.
    pub potential: Option<i64>,
    /// Open opportunities together.
    pub open_amount: i64,
    /// How many are open.
    pub open_count: usize,
    /// Whole months since anything was last won; `None`: never, or not known.
    pub silent_months: Option<u32>,
    /// The day of the last activity.
    pub active_on: Option<NaiveDate>,
}

impl Rung {
    /// Whether it is in the upper half of its scheme.
    fn is_high(&self) -> bool {
        self.of > 1 && self.rung * 2 >= self.of
    }

    fn is_top(&self) -> bool {
        self.of > 1 && self.rung + 1 == self.of
    }

    fn is_bottom(&self) -> bool {
        self.of > 1 && self.rung == 0
    }
}

impl Standing {
    fn is(&self, category: Category) -> bool {
        self.category == Some(category)
    }

    fn has_goals(&self) -> bool {
        self.growth_goal || self.relationship_goal || self.goals > 0
    }
}
