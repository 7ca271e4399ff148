//! What a forecast is asked for and cannot be given, and the sentence about it.
//!
//! Invariant: the sentence says what to do.

use crate::error::shorten;
use crate::speech::Speech;

/// Why it cannot be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForecastFault {
    /// It is no period of the workspace's years.
    NotAPeriod(String),
    /// It is neither a day nor a snapshot.
    NotAMoment(String),
    /// Several snapshots have the name; the days they were taken on.
    SeveralSnapshots(String, Vec<String>),
}

impl ForecastFault {
    /// What a person reads.
    pub(crate) fn sentence(&self, speech: &Speech) -> String {
        match self {
            Self::NotAPeriod(text) => speech.say("errors-not-a-period", &[("text", shorten(text).into())]),
            Self::NotAMoment(text) => speech.say("errors-not-a-moment", &[("text", shorten(text).into())]),
            Self::SeveralSnapshots(name, days) => {
                speech.say("errors-several-snapshots", &[("name", shorten(name).into()), ("days", days.join(", ").into())])
            }
        }
    }
}
