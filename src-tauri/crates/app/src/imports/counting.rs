//! Whether forecasts count what a list brings.
//!
//! A list from another program knows of no elements (D-08), so that nothing of it would be counted. The
//! first such list lets forecasts count every open opportunity; where elements are rated already, or
//! somebody chose, that stays as it is. Not the rule itself (`forecasts::counting`). Invariant: what
//! comes in and is not counted, or is counted by a choice that the import makes, is told before and after.

use store::{Setting, Tx};

use super::book::Book;
use crate::error::Result;
use crate::opportunities::{count_all, valid_rules};
use crate::session::Session;

/// What becomes of the open opportunities that an import brings.
pub(super) struct Counting {
    open: usize,
    chosen: Option<Setting>,
    asked: bool,
}

impl Counting {
    pub(super) fn of(session: &Session, book: &Book) -> Result<Self> {
        let open = book.opportunities.changed().filter(|slot| slot.is_new && slot.row.outcome == "open").count();
        let chosen = if open > 0 { count_all(session)? } else { None };
        Ok(Self { open, chosen, asked: !valid_rules(session)?.is_empty() })
    }

    /// The sentence that tells it, where there is something to tell.
    pub(super) fn tell(&self, session: &Session) -> Option<String> {
        let key = match (&self.chosen, self.asked && self.open > 0) {
            (Some(_), _) => "imports-counted",
            (None, true) => "imports-not-counted",
            (None, false) => return None,
        };
        Some(session.speech().say(key, &[("count", self.open.into())]))
    }

    pub(super) fn write(&self, tx: &Tx<'_>) -> Result<()> {
        Ok(self.chosen.iter().try_for_each(|chosen| tx.choose(chosen))?)
    }
}
