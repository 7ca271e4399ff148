//! Why an exchange rate cannot be kept, and the sentence about it.
//!
//! Invariant: the sentence says what to do.

use crate::error::shorten;
use crate::speech::Speech;

/// Why it cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RateFault {
    /// It is of the workspace's own currency.
    Own(String),
    /// It is no number above 0.
    NotARate(String),
}

impl RateFault {
    /// What a person reads.
    pub(crate) fn sentence(&self, speech: &Speech) -> String {
        match self {
            Self::Own(code) => speech.say("errors-own-currency", &[("code", shorten(code).into())]),
            Self::NotARate(text) => speech.say("errors-not-a-rate", &[("text", shorten(text).into())]),
        }
    }
}
