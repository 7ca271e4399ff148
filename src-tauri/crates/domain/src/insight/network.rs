//! The people of an account, or of one opportunity, as they stand on a day.
//!
//! Plain facts, no store. Invariant: an index of a tie is an index of a member.

use chrono::NaiveDate;

use crate::influence::{self, Contact, Heeded, Tie};

/// Role of those who use what is bought (C-01).
pub const USER: &str = "user";
/// Role of those who judge offers.
pub const EVALUATOR: &str = "evaluator";
/// Role of those who decide.
pub const DECIDER: &str = "decision-maker";
/// Role of those who give the final approval.
pub const APPROVER: &str = "approver";
/// A power of at least this part of its scale makes a key player: its upper half.
pub const POWERFUL: f64 = 0.5;

/// A person of a map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Member {
    /// Value of the status (C-08), −2 to 2; none where not judged.
    pub status: Option<i32>,
    /// Value of the coverage (C-07), 0 to 3.
    pub coverage: Option<i32>,
    /// Keys of the buying roles (C-01).
    pub roles: Vec<String>,
    /// Stands in the decision core (C-10).
    pub core: bool,
    /// Power, 0 to 1 of its scale; none where not judged.
    pub power: Option<f64>,
    /// What the person does for us (C-04).
    pub advocacy: Option<Advocacy>,
    /// Position without a known holder.
    pub placeholder: bool,
    /// Left the position.
    pub left: bool,
    /// When the status was judged.
    pub judged_on: Option<NaiveDate>,
    /// How many things are judged.
    pub judgements: usize,
    /// How many sources they come from.
    pub sources: usize,
    /// Open actions.
    pub actions: usize,
    /// Stated wins, business and personal (C-16).
    pub wins: usize,
    /// Links that hold, and those of us who look after the person.
    pub bonds: usize,
    /// Those of us who are in contact, by any number each.
    pub teammates: Vec<usize>,
}

/// What a person does for us (C-04).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advocacy {
    /// Informs and guides.
    Coach,
    /// Leads us to power and moves the decision.
    PowerSponsor,
}

/// A map.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    /// Everybody, placeholders and those who left included.
    pub members: Vec<Member>,
    /// Formal lines and informal links.
    pub ties: Vec<Tie>,
    /// Circles that are marked (C-25); each of indices of members.
    pub circles: Vec<Vec<usize>>,
    /// When the relationship as a whole was last checked (C-21); none where never, or of an opportunity.
    pub checked_on: Option<NaiveDate>,
    /// The last day on which its manager has the account alone (D-09).
    pub protected_until: Option<NaiveDate>,
    /// The day it is looked at.
    pub today: NaiveDate,
}

impl Member {
    /// Known by name, and there.
    pub fn is_here(&self) -> bool {
        !self.placeholder && !self.left
    }

    /// Whether the person has a role.
    pub fn has(&self, role: &str) -> bool {
        self.roles.iter().any(|key| key == role)
    }

    /// Decides or approves.
    pub fn decides(&self) -> bool {
        self.has(DECIDER) || self.has(APPROVER)
    }

    /// Key player: in the decision core, deciding, approving, or powerful.
    pub fn is_key(&self) -> bool {
        self.core || self.decides() || self.power.is_some_and(|power| power >= POWERFUL)
    }

    /// Supporter or mentor.
    pub fn is_friend(&self) -> bool {
        self.status.is_some_and(|status| status > 0)
    }

    /// Non-supporter or enemy.
    pub fn is_opponent(&self) -> bool {
        self.status.is_some_and(|status| status < 0)
    }

    /// We are in contact: by the coverage, or because one of us met the person.
    pub fn is_reached(&self) -> bool {
        self.coverage.is_some_and(|coverage| coverage > 0) || !self.teammates.is_empty()
    }
}

impl Network {
    /// How much each is heeded.
    pub fn heeded(&self) -> Vec<Heeded> {
        influence::heeded(self.members.len(), &self.ties)
    }

    /// How each stands to us, for ways.
    pub fn contacts(&self) -> Vec<Contact> {
        let contact = |member: &Member| Contact {
            status: member.status,
            coverage: member.coverage,
            away: !member.is_here(),
        };
        self.members.iter().map(contact).collect()
    }
}
