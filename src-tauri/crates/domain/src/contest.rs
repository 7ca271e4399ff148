//! How to compete for an opportunity (D-21): five strategies, and when what is recorded speaks
//! against the one chosen.
//!
//! The five and their tactics stand in the method's packs; which facts speak against which is
//! ours, read from the source's description of each. Invariant: what is not known speaks against
//! nothing.

use serde::Serialize;

/// What is known of the contest.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Contest {
    /// The customer has bought from us before.
    pub customer: Option<bool>,
    /// How much the customer prefers us, 1 to 5 (B-20).
    pub ours: Option<f64>,
    /// How much it prefers the rival it prefers most.
    pub best_rival: Option<f64>,
    /// Mandatory or important criteria on which a rival stands better than we do.
    pub lost_criteria: usize,
    /// Those on which we stand better than every rival.
    pub won_criteria: usize,
    /// Days until the expected close.
    pub days: Option<i64>,
}

/// Why a strategy does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hint {
    /// Nothing to defend: no customer of ours yet.
    NothingToDefend,
    /// Frontal, but a rival is preferred.
    RivalPreferred,
    /// Frontal, but a rival stands better on more criteria than we do.
    WeakerOnCriteria,
    /// Flanking, although we lead by the criteria there are.
    LeadsAnyway,
    /// Developing for later, although the decision is near.
    DecisionNear,
}

impl Hint {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::NothingToDefend => "nothing-to-defend",
            Self::RivalPreferred => "rival-preferred",
            Self::WeakerOnCriteria => "weaker-on-criteria",
            Self::LeadsAnyway => "leads-anyway",
            Self::DecisionNear => "decision-near",
        }
    }
}

/// Days before the close from which on it is late to prepare for later.
const NEAR: i64 = 90;

/// What the customer prefers: the best rival less us; positive where a rival leads (B-20).
pub fn gap(contest: &Contest) -> Option<f64> {
    contest.best_rival.zip(contest.ours).map(|(rival, ours)| rival - ours)
}

/// What speaks against a strategy, by its key in the pack.
pub fn hints(strategy: &str, contest: &Contest) -> Vec<Hint> {
    let behind = gap(contest).is_some_and(|gap| gap > 0.0);
    let ahead = gap(contest).is_some_and(|gap| gap < 0.0);
    let said = match strategy {
        "defend" => vec![(contest.customer == Some(false), Hint::NothingToDefend)],
        "frontal" => vec![
            (behind, Hint::RivalPreferred),
            (contest.lost_criteria > contest.won_criteria, Hint::WeakerOnCriteria),
        ],
        "flank" => vec![(ahead && contest.won_criteria > contest.lost_criteria, Hint::LeadsAnyway)],
        "develop" => vec![(contest.days.is_some_and(|days| (0..NEAR).contains(&days)), Hint::DecisionNear)],
        _ => Vec::new(),
    };
    said.into_iter().filter_map(|(holds, hint)| holds.then_some(hint)).collect()
}
