//! Leads: what kind one is, why it cannot become an opportunity yet, and what sources bring
//! (D-01 to D-05, D-10).
//!
//! Not the leads themselves. Invariant: a lead is counted once, under its own source.

use serde::Serialize;

/// Days without business after which a customer counts as dormant (ours).
pub const DORMANT_DAYS: i64 = 365;

/// The three types (D-02).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeadKind {
    /// Of a customer.
    Existing,
    /// Of nobody who has bought yet.
    New,
    /// Of a former buyer without recent business.
    Dormant,
}

impl LeadKind {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Existing => "existing",
            Self::New => "new",
            Self::Dormant => "dormant",
        }
    }

    /// The kind that follows from how long ago the account last bought; none: never.
    pub fn of(days_since_won: Option<i64>) -> Self {
        match days_since_won {
            None => Self::New,
            Some(days) if days > DORMANT_DAYS => Self::Dormant,
            Some(_) => Self::Existing,
        }
    }
}

/// How a lead ended, or did not yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeadState {
    /// Open.
    Open,
    /// Became an opportunity.
    Converted,
    /// Dropped.
    Dropped,
}

/// What one lead brings to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brought {
    /// How it ended.
    pub state: LeadState,
    /// What it cost, minor units.
    pub cost: i64,
    /// What its opportunity brought, where it is won, minor units.
    pub revenue: i64,
}

/// What a source brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct SourceFigures {
    /// Leads.
    pub leads: usize,
    /// Still open.
    pub open: usize,
    /// Became opportunities.
    pub converted: usize,
    /// Dropped.
    pub dropped: usize,
    /// Cost, minor units; saturates.
    pub cost: i64,
    /// Revenue of won opportunities, minor units; saturates.
    pub revenue: i64,
}

impl SourceFigures {
    /// Adds up leads.
    pub fn of(leads: impl IntoIterator<Item = Brought>) -> Self {
        leads.into_iter().fold(Self::default(), |mut sum, lead| {
            sum.leads += 1;
            match lead.state {
                LeadState::Open => sum.open += 1,
                LeadState::Converted => sum.converted += 1,
                LeadState::Dropped => sum.dropped += 1,
            }
            sum.cost = sum.cost.saturating_add(lead.cost);
            sum.revenue = sum.revenue.saturating_add(lead.revenue);
            sum
        })
    }

    /// Converted ÷ (converted + dropped), 0–1; none where nothing is decided.
    pub fn conversion(self) -> Option<f64> {
        let decided = self.converted + self.dropped;
        (decided > 0).then(|| self.converted as f64 / decided as f64)
    }
}
