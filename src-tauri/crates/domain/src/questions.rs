//! Questions worth asking a customer, and which comes first (B-17, B-23).
//!
//! Formula: value = worth × need. The worth is the information level at which a true answer is
//! found, 1 to 4, since what is hard to get is worth more (B-23); the need says how far the answer
//! is from being known. The factors of the need are ours. Invariant: a surer or newer answer never
//! makes a question more urgent.

use chrono::NaiveDate;

/// Days after which an answer is worth asking for again (ours).
pub const STALE: i64 = 365;

/// How well a question is answered, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Known {
    /// Nobody answered it.
    Open,
    /// Somebody heard so.
    Hearsay,
    /// Assumed, or nobody said how sure it is.
    Assumed,
    /// Confirmed, but too long ago.
    Stale,
    /// Confirmed.
    Confirmed,
}

impl Known {
    /// Of an answer by its certainty and day; none where nothing was answered.
    pub fn of(answer: Option<(Option<&str>, Option<NaiveDate>)>, today: NaiveDate) -> Self {
        let Some((certainty, day)) = answer else { return Self::Open };
        let old = day.is_some_and(|day| (today - day).num_days() > STALE);
        match certainty {
            Some("confirmed") if old => Self::Stale,
            Some("confirmed") => Self::Confirmed,
            Some("hearsay") => Self::Hearsay,
            _ => Self::Assumed,
        }
    }

    /// Its stable name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Hearsay => "hearsay",
            Self::Assumed => "assumed",
            Self::Stale => "stale",
            Self::Confirmed => "confirmed",
        }
    }

    /// How far the answer is from being known, 0 to 4 quarters.
    fn need(self) -> u32 {
        match self {
            Self::Open => 4,
            Self::Hearsay => 3,
            Self::Assumed => 2,
            Self::Stale => 1,
            Self::Confirmed => 0,
        }
    }
}

/// What an answer is worth, 0 to 16: worth by quarters of need.
pub fn value(worth: u8, known: Known) -> u32 {
    u32::from(worth) * known.need()
}
