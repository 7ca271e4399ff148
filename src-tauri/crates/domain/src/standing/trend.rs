//! What the trend of revenue suggests: another category, another phase.
//!
//! Proposals only: people decide. Each comes with the figures it rests on.

use serde::Serialize;

use super::keys::keyed;
use super::{Category, Phase, Standing};

/// From this many percent up or down, revenue rises or falls; between, it is flat.
pub const CHANGES: u8 = 10;
/// From this many percent up or down, an account may belong in another category.
pub const TURNS: u8 = 20;
/// Flat revenue of this percentage of the potential or more is a harvest.
pub const HARVEST: u8 = 60;
/// After this many months in which nothing was won, a relationship sleeps.
pub const SILENT: u32 = 12;

keyed! {
    /// How revenue went, 12 months against the 12 months before.
    Trend {
        /// By [`CHANGES`] percent or more, or from nothing to something.
        Rising = "rising",
        /// Neither.
        Flat = "flat",
        /// By [`CHANGES`] percent or more.
        Falling = "falling",
        /// No revenue in either.
        Nothing = "nothing",
    }
}

keyed! {
    /// Why another category is proposed.
    ProposalReason {
        /// A target has bought.
        FirstRevenue = "first-revenue",
        /// A lost account buys again.
        WonBack = "won-back",
        /// A normal account has grown by [`TURNS`] percent and can grow further.
        Grows = "grows",
        /// A key account has shrunk by [`TURNS`] percent, and its potential is no more than
        /// what it bought before.
        Shrinks = "shrinks",
        /// A customer has bought nothing in 12 months.
        Stopped = "stopped",
    }
}

keyed! {
    /// Why another phase is suggested.
    PhaseReason {
        /// Revenue rises.
        Rising = "rising",
        /// Revenue is flat, and much of the potential.
        FlatHigh = "flat-high",
        /// Revenue falls.
        Falling = "falling",
        /// Nothing was won for [`SILENT`] months.
        Silent = "silent",
    }
}

/// Another category for an account.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Proposal {
    /// The one it has.
    pub from: Category,
    /// The one proposed.
    pub to: Category,
    /// Whether it goes up (towards key) or down (towards lost).
    pub up: bool,
    /// Why.
    pub reason: ProposalReason,
    /// Revenue of 12 months.
    pub revenue: i64,
    /// Revenue of the 12 months before.
    pub revenue_before: i64,
    /// The change in percent; `None` where there was nothing before.
    pub growth: Option<f64>,
    /// The potential, where known.
    pub potential: Option<i64>,
}

/// Another phase for an account.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct PhaseSuggestion {
    /// The one suggested.
    pub phase: Phase,
    /// Why.
    pub reason: PhaseReason,
    /// Revenue of 12 months.
    pub revenue: i64,
    /// Revenue of the 12 months before.
    pub revenue_before: i64,
    /// Whole months since anything was last won.
    pub silent_months: Option<u32>,
}

/// How revenue went.
pub fn trend(revenue: i64, before: i64) -> Trend {
    match (revenue > 0, before > 0) {
        (false, false) => Trend::Nothing,
        _ if rises(revenue, before, CHANGES) => Trend::Rising,
        _ if falls(revenue, before, CHANGES) => Trend::Falling,
        _ => Trend::Flat,
    }
}

/// The change in percent, −100 or more; `None` where there was nothing before.
pub fn growth(revenue: i64, before: i64) -> Option<f64> {
    let part = revenue.max(0) as f64 / before as f64;
    (before > 0).then_some(100.0 * (part - 1.0))
}

/// Another category, if revenue and potential speak for one. An account that meets the
/// criteria of key accounts is not proposed to be less, one that fails them not to be key.
pub fn propose(standing: &Standing) -> Option<Proposal> {
    let from = standing.category?;
    let (to, reason) = other_category(from, standing)?;
    let Standing { revenue, revenue_before, potential, .. } = *standing;
    let up = to < from;
    let growth = growth(revenue, revenue_before);
    Some(Proposal { from, to, up, reason, revenue, revenue_before, growth, potential })
}

fn other_category(from: Category, s: &Standing) -> Option<(Category, ProposalReason)> {
    let (now, before) = (s.revenue, s.revenue_before);
    let can_grow = s.potential.is_none_or(|potential| potential > now);
    let spent = s.potential.is_some_and(|potential| potential <= before);
    Some(match from {
        Category::Target if now > 0 => (Category::Normal, ProposalReason::FirstRevenue),
        Category::Lost if now > 0 && before <= 0 => (Category::Normal, ProposalReason::WonBack),
        Category::Key | Category::Normal if now <= 0 && before > 0 => {
            (Category::Lost, ProposalReason::Stopped)
        }
        Category::Normal
            if before > 0
                && rises(now, before, TURNS)
                && can_grow
                && s.qualifies != Some(false) =>
        {
            (Category::Key, ProposalReason::Grows)
        }
        Category::Key if falls(now, before, TURNS) && spent && s.qualifies != Some(true) => {
            (Category::Normal, ProposalReason::Shrinks)
        }
        _ => return None,
    })
}

/// Another phase, if the trend speaks for one: rising → growth, flat and high → harvest,
/// falling → defence, nothing for long → hibernation (which a pause is as well).
pub fn suggest_phase(standing: &Standing) -> Option<PhaseSuggestion> {
    let Standing { revenue, revenue_before, silent_months, potential, .. } = *standing;
    let silent = silent_months.is_some_and(|months| months >= SILENT);
    let (phase, reason) = match trend(revenue, revenue_before) {
        _ if silent => (Phase::Hibernation, PhaseReason::Silent),
        Trend::Rising => (Phase::Growth, PhaseReason::Rising),
        Trend::Falling => (Phase::Defence, PhaseReason::Falling),
        Trend::Flat if is_harvest(revenue, potential?) => (Phase::Harvest, PhaseReason::FlatHigh),
        _ => return None,
    };
    let present =
        standing.phase.map(|held| if held == Phase::Pause { Phase::Hibernation } else { held });
    let suggestion = PhaseSuggestion { phase, reason, revenue, revenue_before, silent_months };
    (present != Some(phase)).then_some(suggestion)
}

fn is_harvest(revenue: i64, potential: i64) -> bool {
    i128::from(revenue) * 100 >= i128::from(potential) * i128::from(HARVEST)
}

fn rises(now: i64, before: i64, percent: u8) -> bool {
    now > 0 && i128::from(now) * 100 >= i128::from(before.max(0)) * (100 + i128::from(percent))
}

fn falls(now: i64, before: i64, percent: u8) -> bool {
    before > 0 && i128::from(now) * 100 <= i128::from(before) * (100 - i128::from(percent))
}
