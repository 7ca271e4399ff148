//! Why an opportunity or a lead cannot go on like this, and the sentence about it.
//!
//! Invariant: what the page asks about in a dialog has the code `gate`.

use crate::error::shorten;
use crate::speech::Speech;

/// Why it cannot go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PursuitFault {
    /// A move leaves marks open, and no reason is given.
    GateOpen {
        /// The opportunity.
        name: String,
        /// How many.
        count: usize,
        /// The first of them.
        first: String,
    },
    /// Lost, and nobody said why.
    LossUnexplained,
    /// It is somebody else's still, and no reason is given.
    Protected,
    /// It is decided: nobody needs to be left to work it.
    Decided,
    /// A lead cannot become an opportunity.
    StillALead(String),
    /// What a mark stood for is not remembered any more.
    ListGone,
}

impl PursuitFault {
    /// What the page acts on.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::GateOpen { .. } | Self::LossUnexplained => "gate",
            Self::StillALead(_) | Self::Protected | Self::Decided | Self::ListGone => "not-now",
        }
    }

    /// What a person reads.
    pub(crate) fn sentence(&self, speech: &Speech) -> String {
        match self {
            Self::GateOpen { name, count, first } => {
                let args = [("name", shorten(name).into()), ("count", (*count).into()), ("first", first.trim_end_matches(['.', '。']).into())];
                speech.say("errors-gate-open", &args)
            }
            Self::LossUnexplained => speech.text("errors-loss-unexplained"),
            Self::ListGone => speech.text("errors-list-gone"),
            Self::Protected => speech.text("errors-protected"),
            Self::Decided => speech.text("errors-protect-decided"),
            Self::StillALead(name) => speech.say("errors-still-a-lead", &[("name", shorten(name).into())]),
        }
    }
}
