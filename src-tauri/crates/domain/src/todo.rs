//! What is to be done: whose it is, whether it is late, and how it is shared out (B-25).
//!
//! Not the actions' words and not their rows. The source names who, what, by when and whether it is
//! done; how many days count as soon is ours. Invariant: a load counts each action once.

use chrono::{Days, NaiveDate};

/// Due within so many days counts as soon (ours).
pub const SOON: u64 = 7;

/// The part of the work an action belongs to; one table serves all four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The account plan: accounts, units, nothing in particular.
    Plan,
    /// An opportunity, or what serves one.
    Opportunity,
    /// A person.
    Relationship,
    /// Agreed in a workshop.
    Workshop,
}

impl Part {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Plan, Self::Opportunity, Self::Relationship, Self::Workshop];

    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Opportunity => "opportunity",
            Self::Relationship => "relationship",
            Self::Workshop => "workshop",
        }
    }

    /// Where an action belongs: what it came of first, then what it serves, then what it is about.
    pub fn of(workshop: bool, opportunity: bool, person: bool) -> Self {
        match (workshop, opportunity, person) {
            (true, ..) => Self::Workshop,
            (_, true, _) => Self::Opportunity,
            (_, _, true) => Self::Relationship,
            _ => Self::Plan,
        }
    }
}

/// How an action stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Done.
    Done,
    /// Open and over its day.
    Overdue,
    /// Open and due today or within [`SOON`] days.
    Soon,
    /// Open and due later.
    Later,
    /// Open without a day.
    Undated,
}

impl Standing {
    /// How an action with this day stands today.
    pub fn of(done: bool, due: Option<NaiveDate>, today: NaiveDate) -> Self {
        let soon = today.checked_add_days(Days::new(SOON)).unwrap_or(today);
        match due {
            _ if done => Self::Done,
            None => Self::Undated,
            Some(day) if day < today => Self::Overdue,
            Some(day) if day <= soon => Self::Soon,
            Some(_) => Self::Later,
        }
    }

    /// Not done.
    pub fn is_open(self) -> bool {
        self != Self::Done
    }
}

/// How much lies on one pair of shoulders, or on all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Load {
    /// Not done; the three below are parts of it.
    pub open: u32,
    /// Over their day.
    pub overdue: u32,
    /// Due soon.
    pub soon: u32,
    /// Without a day.
    pub undated: u32,
    /// Done.
    pub done: u32,
}

impl Load {
    /// With one more.
    #[must_use]
    pub fn and(mut self, one: Standing) -> Self {
        self.open += u32::from(one.is_open());
        match one {
            Standing::Done => self.done += 1,
            Standing::Overdue => self.overdue += 1,
            Standing::Soon => self.soon += 1,
            Standing::Undated => self.undated += 1,
            Standing::Later => {}
        }
        self
    }

    /// Done ÷ all, as a share; none where there is nothing.
    pub fn share_done(self) -> Option<f64> {
        let all = self.open + self.done;
        (all > 0).then(|| f64::from(self.done) / f64::from(all))
    }
}
