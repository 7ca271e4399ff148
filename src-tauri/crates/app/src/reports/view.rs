//! What the commands of documents take.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Write a document.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WorkbookWrite {
    /// Where to; ends in `.xlsx`.
    pub path: String,
    /// Only this account and what belongs to it; all of them where none.
    pub account: Option<String>,
    /// A file that stands there is replaced.
    pub replace: bool,
}

/// Write a slide deck: a portfolio review, or the plan of one account.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DeckWrite {
    /// Where to; ends in `.pptx`.
    pub path: String,
    /// Of this account; of the portfolio where none.
    pub account: Option<String>,
    /// A file that stands there is replaced.
    pub replace: bool,
}
