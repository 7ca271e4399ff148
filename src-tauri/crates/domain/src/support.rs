//! Our own people behind an account (A-03, B-27): who stands how towards the plan, who agreed to
//! it, and whom somebody should talk to.
//!
//! Not the customer's people (`insights`, C-08); their signs are used here for ours. What the
//! source asks for is agreement inside, supporters, and an answer to the two kinds of resistance:
//! who fears an uncertain result, and who wavers under another's influence. When somebody counts
//! as either is ours.

use serde::Serialize;

/// How one of our people stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stand {
    /// From −2 (enemy) to 2 (mentor), C-08; none where nobody judged.
    pub attitude: Option<i32>,
    /// The attitude before the present one.
    pub before: Option<i32>,
    /// Whether this person agreed to the plan; none where not asked yet.
    pub agreed: Option<bool>,
    /// Whether a counter-measure is written down.
    pub countered: bool,
}

/// Why somebody should talk to one of our people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Warning {
    /// Against us, and nothing is planned for it.
    AgainstUnanswered,
    /// Against us; a counter-measure is written down.
    Against,
    /// Not against us, but less for us than before.
    Wavers,
    /// Does not agree to the plan.
    Disagrees,
}

/// Whether the plan has its agreement inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Approval {
    /// Nobody is named who should agree.
    Nobody,
    /// Somebody was not asked yet, and nobody refused.
    Open,
    /// Somebody does not agree.
    Refused,
    /// Everybody named agrees.
    Approved,
}

impl Warning {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::AgainstUnanswered => "against-unanswered",
            Self::Against => "against",
            Self::Wavers => "wavers",
            Self::Disagrees => "disagrees",
        }
    }
}

impl Approval {
    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Open => "open",
            Self::Refused => "refused",
            Self::Approved => "approved",
        }
    }
}

/// What speaks for a talk with this person, the most pressing first.
pub fn warnings(stand: Stand) -> Vec<Warning> {
    let mut found = Vec::new();
    let attitude = stand.attitude.unwrap_or(0);
    if attitude < 0 {
        found.push(if stand.countered { Warning::Against } else { Warning::AgainstUnanswered });
    } else if stand.attitude.zip(stand.before).is_some_and(|(now, before)| now < before) {
        found.push(Warning::Wavers);
    }
    if stand.agreed == Some(false) {
        found.push(Warning::Disagrees);
    }
    found
}

/// The plan's approval by all people named: one refusal outweighs any number of agreements.
pub fn approval(stands: &[Stand]) -> Approval {
    let all = |agreed: Option<bool>| stands.iter().all(|stand| stand.agreed == agreed);
    match stands {
        [] => Approval::Nobody,
        _ if stands.iter().any(|stand| stand.agreed == Some(false)) => Approval::Refused,
        _ if all(Some(true)) => Approval::Approved,
        _ => Approval::Open,
    }
}
