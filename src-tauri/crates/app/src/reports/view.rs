//! What the commands of documents take.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::forecasts::view::ForecastQuery;

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

/// Write the forecast as a workbook.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ForecastWrite {
    /// Where to; ends in `.xlsx`.
    pub path: String,
    /// Which forecast.
    pub query: ForecastQuery,
    /// Up to this month or period, in place of a number of periods.
    pub to: Option<String>,
    /// A file that stands there is replaced.
    pub replace: bool,
}

/// What a deck is of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeckKind {
    /// All accounts.
    #[default]
    Portfolio,
    /// The plan of an account.
    Account,
    /// The plan of an opportunity.
    Opportunity,
    /// The forecast.
    Forecast,
    /// A workshop's minutes.
    Minutes,
}

/// A deck there can be.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DeckOf {
    /// Of what.
    pub kind: DeckKind,
    /// Which account, opportunity or workshop; none for those of all.
    pub subject: Option<String>,
    /// A presentation (.pptx, .potx) that it is put on; our own look where none.
    pub template: Option<String>,
}

/// A slide to be chosen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeckSlide {
    /// What it is chosen by.
    pub key: String,
    /// Its title.
    pub title: String,
    /// It shows a part of a map that is too large for one slide.
    pub part: bool,
}

/// What a deck would have, and what of it redaction keeps out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeckView {
    /// Its slides without the cover.
    pub slides: Vec<DeckSlide>,
    /// Whether private things are left out now.
    pub redacted: bool,
    /// How many texts redaction leaves out, now or if it were on.
    pub private: u32,
    /// The first of them; none while they are left out, for others may look at the screen.
    pub left_out: Vec<LeftOut>,
}

/// A text that redaction leaves out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// Title of its slide.
    pub slide: String,
    /// What it says.
    pub text: String,
}

/// Write a slide deck.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DeckWrite {
    /// Where to; ends in `.pptx`.
    pub path: String,
    /// Of what.
    pub of: DeckOf,
    /// Keys of its slides in their order; all of them where none. The cover comes first always.
    pub slides: Vec<String>,
    /// A file that stands there is replaced.
    pub replace: bool,
}
