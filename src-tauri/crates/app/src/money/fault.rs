//! Why a typed amount cannot be kept, and the sentence about it.
//!
//! Invariant: a sentence repeats what was typed, and says what to type instead.

use super::LARGEST;
use crate::error::shorten;
use crate::speech::Speech;

/// Why it cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoneyFault {
    /// It is no amount.
    NotAnAmount(String),
    /// It is below nothing where it cannot be.
    BelowNothing(String),
    /// It is larger than can be kept.
    TooLarge {
        /// As typed.
        text: String,
        /// ISO code.
        currency: String,
    },
}

impl MoneyFault {
    /// What a person reads.
    pub(crate) fn sentence(&self, speech: &Speech) -> String {
        match self {
            Self::NotAnAmount(text) => speech.say("errors-not-an-amount", &[("text", shorten(text).into())]),
            Self::BelowNothing(text) => speech.say("errors-below-nothing", &[("text", shorten(text).into())]),
            Self::TooLarge { text, currency } => {
                let most = speech.format.money(LARGEST, currency);
                speech.say("errors-amount-too-large", &[("text", shorten(text).into()), ("most", most.into())])
            }
        }
    }
}
