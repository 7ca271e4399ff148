//! What makes an open opportunity a risk, rule by rule.
//!
//! F-04 asks for a list of risks and names no rule; D-30 gives *stuck* (> 1.5 × the days expected),
//! D-07 what must be confirmed. All others are ours:
//! - *overdue*: its expected close has passed;
//! - *slipped*: its expected close was moved to a later month at least twice within a year;
//! - *stuck*: it stands in its stage for longer than 1.5 × the days expected;
//! - *stale*: nothing happened at its account or in it for 30 days;
//! - *unconfirmed*: an element is not confirmed as high as its amount asks, so no forecast counts it;
//! - *value*: it is past 50 % and no value is confirmed by the customer;
//! - *undated*: nobody said when it closes.
//!
//! Invariant: more that is known to go wrong never makes a list shorter.

/// Months an expected close may be moved before it is a risk.
pub const SLIPS: u32 = 2;
/// Days in which something should happen.
pub const QUIET: i64 = 30;
/// From this chance on, percent, an offer stands or falls with its value.
pub const OFFERED: u32 = 50;

/// What is known of an open opportunity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// Its expected close has passed.
    pub overdue: bool,
    /// It has no expected close.
    pub undated: bool,
    /// Months its expected close was moved back within a year, move by move.
    pub slips: u32,
    /// Longer in its stage than 1.5 × the days expected.
    pub stuck: bool,
    /// Days since something last happened; none where nothing ever did.
    pub quiet: Option<i64>,
    /// Whether a forecast counts it.
    pub counted: bool,
    /// Its chance, percent.
    pub chance: u32,
    /// A value is confirmed by the customer.
    pub valued: bool,
}

/// A rule that it breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Risk {
    /// Its expected close has passed.
    Overdue,
    /// Its expected close keeps moving.
    Slipped,
    /// It does not move on.
    Stuck,
    /// Nothing happens.
    Stale,
    /// What must be confirmed is not.
    Unconfirmed,
    /// No value is confirmed.
    Value,
    /// Nobody said when.
    Undated,
}

/// The rules in the order in which they are told.
pub const RULES: [Risk; 7] =
    [Risk::Overdue, Risk::Slipped, Risk::Stuck, Risk::Stale, Risk::Unconfirmed, Risk::Value, Risk::Undated];

impl Risk {
    fn holds(self, facts: &Facts) -> bool {
        match self {
            Self::Overdue => facts.overdue,
            Self::Slipped => facts.slips >= SLIPS,
            Self::Stuck => facts.stuck,
            Self::Stale => facts.quiet.is_none_or(|days| days > QUIET),
            Self::Unconfirmed => !facts.counted,
            Self::Value => facts.chance >= OFFERED && !facts.valued,
            Self::Undated => facts.undated,
        }
    }
}

/// Every rule that an opportunity breaks.
pub fn risks(facts: &Facts) -> Vec<Risk> {
    RULES.into_iter().filter(|rule| rule.holds(facts)).collect()
}
