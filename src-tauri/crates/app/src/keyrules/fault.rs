//! What can be wrong with rules for key accounts, and the sentence a person reads about it.
//!
//! Not what the method itself refuses (`domain::method::Problem`). Invariant: every sentence says
//! what to do.

use crate::error::shorten;
use crate::speech::Speech;

/// What is wrong with rules for key accounts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RulesFault {
    /// There are none in force.
    #[error("no rules are in force")]
    None,
    /// No criterion.
    #[error("no criterion")]
    Empty,
    /// More criteria than can be explained.
    #[error("{given} criteria, {most} at most")]
    TooMany {
        /// So many.
        given: usize,
        /// So many can be.
        most: usize,
    },
    /// The percentage is not from 1 to 100.
    #[error("not a percentage")]
    Percent,
    /// The manageable number is not from 1 to 100,000.
    #[error("not a manageable number")]
    Limit,
    /// A criterion without a threshold.
    #[error("{0} has no threshold")]
    NoThreshold(String),
    /// A criterion without words or levels.
    #[error("{0} has no words")]
    NoWords(String),
    /// Nothing lies between the two thresholds.
    #[error("nothing is between the thresholds of {0}")]
    Crossed(String),
    /// They are those in force.
    #[error("the same rules are in force")]
    Same,
    /// A change without a reason.
    #[error("a reason is needed")]
    WhyNeeded,
}

impl RulesFault {
    /// What is wrong and what to do, in the person's language.
    pub(crate) fn sentence(&self, speech: &Speech) -> String {
        let about = |key: &str, name: &str| speech.say(key, &[("name", shorten(name).into())]);
        match self {
            Self::None => speech.text("errors-rules-none"),
            Self::Empty => speech.text("errors-rules-empty"),
            Self::TooMany { given, most } => {
                speech.say("errors-rules-too-many", &[("given", (*given).into()), ("most", (*most).into())])
            }
            Self::Percent => speech.text("errors-rules-percent"),
            Self::Limit => speech.text("errors-rules-limit"),
            Self::NoThreshold(name) => about("errors-rules-no-threshold", name),
            Self::NoWords(name) => about("errors-rules-no-words", name),
            Self::Crossed(name) => about("errors-rules-crossed", name),
            Self::Same => speech.text("errors-rules-same"),
            Self::WhyNeeded => speech.text("errors-rules-why-needed"),
        }
    }
}
