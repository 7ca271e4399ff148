//! Why everything a workspace holds is not written, or not read, in the open format.

use exchange::open::OpenFault;

use super::{AppError, shorten};
use crate::speech::Speech;

/// Open data that was refused.
#[derive(Debug, thiserror::Error)]
pub enum DataFault {
    /// A path that ends in neither of the endings.
    #[error("{0:?} ends in neither .jsonl nor .zip")]
    Ending(String),
    /// Rows that do not belong together.
    #[error("the rows do not belong together")]
    Torn,
    /// What cannot be read.
    #[error(transparent)]
    Open(#[from] OpenFault),
}

impl From<OpenFault> for AppError {
    fn from(fault: OpenFault) -> Self {
        Self::Data(fault.into())
    }
}

impl DataFault {
    /// What a person reads.
    pub(super) fn sentence(&self, speech: &Speech) -> String {
        match self {
            Self::Ending(path) => speech.say("errors-data-format", &[("path", shorten(path).into())]),
            Self::Torn => speech.text("errors-data-torn"),
            Self::Open(fault) => unread(fault, speech),
        }
    }
}

fn unread(fault: &OpenFault, speech: &Speech) -> String {
    let at = |key: &str, place: &str, name: &str| speech.say(key, &[("place", place.into()), ("name", shorten(name).into())]);
    match fault {
        OpenFault::NotOpen => speech.text("errors-data-other"),
        OpenFault::TooNew => speech.text("errors-too-new"),
        OpenFault::Cut => speech.text("errors-data-cut"),
        OpenFault::Table { place, name } => at("errors-data-table", place, name),
        OpenFault::Column { place, name } => at("errors-data-column", place, name),
        OpenFault::Value { place, column } => at("errors-data-value", place, column),
        OpenFault::Row { place } => at("errors-data-row", place, ""),
    }
}
