//! What matters next at one opportunity, the most pressing first, each with the rule behind it.
//!
//! Not the sentences, and not the rules of the method's packs (`insight`). The order is ours: what
//! decides whether there is an opportunity at all stands before what slows it. Invariant: a decided
//! opportunity asks for nothing but what makes it certainly ours.

use serde::Serialize;

use crate::payment::Lack;

/// What is known of an opportunity.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Situation {
    /// Not decided.
    pub open: bool,
    /// Won, and what it still lacks (D-29).
    pub lacks: Vec<Lack>,
    /// Keys of elements not there (D-07).
    pub missing: Vec<String>,
    /// Keys of elements not verified high enough (D-08).
    pub low: Vec<String>,
    /// Its expected close has passed.
    pub overdue: bool,
    /// No expected close.
    pub undated: bool,
    /// Its expected close lies before its opening.
    pub reversed: bool,
    /// No amount.
    pub unpriced: bool,
    /// Longer in its stage than it should be (D-30).
    pub stuck: bool,
    /// States by which we are ahead of the buyer, or behind (D-11).
    pub apart: Option<i32>,
    /// Nobody of us reaches the approver (C-01, C-07).
    pub no_approver: bool,
    /// It is left to its owner, but not for much longer (D-09).
    pub expiring: bool,
    /// It is left to nobody any more (D-09).
    pub public: bool,
    /// No value of ours that the customer confirmed (B-10), although the offer is due.
    pub unconfirmed_value: bool,
    /// Nothing is planned next (B-25).
    pub no_action: bool,
    /// Marks of the stage still open (D-27).
    pub open_marks: usize,
}

/// What matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Matter {
    /// Won, but not certainly ours.
    NotYetOurs {
        /// What it lacks.
        lacks: Vec<Lack>,
    },
    /// Elements that nobody confirmed.
    Missing {
        /// Their keys.
        elements: Vec<String>,
    },
    /// Elements not verified high enough.
    Low {
        /// Their keys.
        elements: Vec<String>,
    },
    /// The expected close has passed.
    Overdue,
    /// The approver is not reached.
    NoApprover,
    /// Too long in the stage.
    Stuck,
    /// We are ahead of the buyer.
    Ahead,
    /// The buyer is ahead of us.
    Behind,
    /// No expected close.
    Undated,
    /// The expected close lies before the opening.
    Reversed,
    /// No amount.
    Unpriced,
    /// Its protection ends soon.
    Expiring,
    /// Its protection has ended.
    Public,
    /// The customer confirmed no value of ours.
    UnconfirmedValue,
    /// Nothing is planned.
    NoAction,
    /// Marks of the stage are open.
    OpenMarks {
        /// How many.
        count: usize,
    },
}

impl Matter {
    /// Its stable name.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotYetOurs { .. } => "not-yet-ours",
            Self::Missing { .. } => "missing",
            Self::Low { .. } => "low",
            Self::Overdue => "overdue",
            Self::NoApprover => "no-approver",
            Self::Stuck => "stuck",
            Self::Ahead => "ahead",
            Self::Behind => "behind",
            Self::Undated => "undated",
            Self::Reversed => "reversed",
            Self::Unpriced => "unpriced",
            Self::Expiring => "expiring",
            Self::Public => "public",
            Self::UnconfirmedValue => "unconfirmed-value",
            Self::NoAction => "no-action",
            Self::OpenMarks { .. } => "open-marks",
        }
    }

    /// The models its rule rests on.
    pub fn models(&self) -> &'static [&'static str] {
        match self {
            Self::NotYetOurs { .. } => &["D-29"],
            Self::Missing { .. } => &["D-07"],
            Self::Low { .. } => &["D-08"],
            Self::NoApprover => &["C-01", "C-07"],
            Self::Stuck => &["D-30"],
            Self::Ahead | Self::Behind => &["D-11"],
            Self::Expiring | Self::Public => &["D-09"],
            Self::UnconfirmedValue => &["B-10"],
            Self::NoAction => &["B-25"],
            Self::OpenMarks { .. } => &["D-27"],
            Self::Overdue | Self::Undated | Self::Reversed | Self::Unpriced => &[],
        }
    }
}

/// What matters next, the most pressing first.
pub fn matters(now: &Situation) -> Vec<Matter> {
    if !now.open {
        let lacks = now.lacks.clone();
        return if lacks.is_empty() { Vec::new() } else { vec![Matter::NotYetOurs { lacks }] };
    }
    let listed = |keys: &[String], of: fn(Vec<String>) -> Matter| (!keys.is_empty()).then(|| of(keys.to_vec()));
    let when = |said: bool, matter: Matter| said.then_some(matter);
    let found = [
        listed(&now.missing, |elements| Matter::Missing { elements }),
        when(now.overdue, Matter::Overdue),
        listed(&now.low, |elements| Matter::Low { elements }),
        when(now.no_approver, Matter::NoApprover),
        when(now.stuck, Matter::Stuck),
        now.apart.map(|ahead| if ahead > 0 { Matter::Ahead } else { Matter::Behind }),
        when(now.unpriced, Matter::Unpriced),
        when(now.undated, Matter::Undated),
        when(now.reversed, Matter::Reversed),
        when(now.public, Matter::Public),
        when(now.expiring, Matter::Expiring),
        when(now.unconfirmed_value, Matter::UnconfirmedValue),
        when(now.no_action, Matter::NoAction),
        when(now.open_marks > 0, Matter::OpenMarks { count: now.open_marks }),
    ];
    found.into_iter().flatten().collect()
}
