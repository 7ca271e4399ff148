//! Why a document was not made, and the sentence about it.
//!
//! Invariant: the sentence says what is missing and that nothing was written.

use ::reports::TemplateFault;

use crate::error::shorten;
use crate::speech::Speech;

/// Why it was not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReportFault {
    /// What writes it refused.
    Failed(String),
    /// The template at this path does not fit.
    Template(String, TemplateFault),
}

impl ReportFault {
    /// What a person reads.
    pub(crate) fn sentence(&self, speech: &Speech) -> String {
        let Self::Template(path, fault) = self else { return speech.text("errors-report") };
        let key = match fault {
            TemplateFault::NotAPresentation => "errors-template-unread",
            TemplateFault::TooBig => "errors-template-big",
            TemplateFault::Protected => "errors-template-protected",
            TemplateFault::NoMaster => "errors-template-master",
            TemplateFault::NoTitle => "errors-template-title",
        };
        speech.say(key, &[("path", shorten(path).into())])
    }
}
