//! What the search takes and gives.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to look for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Search {
    /// Words; all of them must be there. Of names also pinyin and initials.
    pub text: String,
    /// At most so many names and so many texts.
    pub limit: u32,
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchHit {
    /// `account`, `person`, `opportunity`, `answer`, `goal`, `issue` and the like.
    pub kind: String,
    /// The same in words.
    pub kind_title: String,
    /// Key of the row.
    pub id: String,
    /// The name, or the part of the text with the words.
    pub text: String,
    /// Whom it is about.
    pub about: String,
    /// The account it belongs to.
    pub account: Option<String>,
    /// Found by its name, not in a text.
    pub named: bool,
    /// Where it stands.
    pub place: SearchPlace,
}

/// A place in the program.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct SearchPlace {
    /// Page.
    pub page: String,
    /// Of what.
    pub id: Option<String>,
    /// View of the page.
    pub view: Option<String>,
    /// What the view shows.
    pub shows: Option<String>,
    /// Worksheet shown.
    pub sheet: Option<String>,
}
