//! What other owners leave in the story of opportunities and accounts that are somebody's for a time
//! (D-09), where a file names them.
//!
//! Not the rule (`opportunities`, `holdings`). Invariant: an owner that a file changes is told as one
//! that a hand changes.

use store::{Account, Holding, Opportunity, Protection, Tx};

use super::book::Book;
use super::shelf::{Named, Shelf};
use crate::error::Result;
use crate::session::Session;

/// Entries to be written beside what an import changes.
pub(super) struct Handed {
    opportunities: Vec<Protection>,
    accounts: Vec<Holding>,
}

impl Handed {
    pub(super) fn of(session: &Session, book: &Book) -> Result<Self> {
        let told = |(before, after): (&Opportunity, &Opportunity)| crate::opportunities::handed(session, before, after).transpose();
        let (before, after): (Vec<Account>, Vec<Account>) = changed(&book.accounts).map(|(a, b)| (a.clone(), b.clone())).unzip();
        Ok(Self {
            opportunities: changed(&book.opportunities).filter(|(a, b)| a.owner_id != b.owner_id).filter_map(told).collect::<Result<_>>()?,
            accounts: crate::holdings::handed(session, &before, &after)?,
        })
    }

    pub(super) fn write(&self, tx: &Tx<'_>) -> Result<()> {
        self.opportunities.iter().try_for_each(|one| tx.insert(one))?;
        Ok(self.accounts.iter().try_for_each(|one| tx.insert(one))?)
    }
}

fn changed<R: Named>(shelf: &Shelf<R>) -> impl Iterator<Item = (&R, &R)> {
    shelf.changed().filter_map(|slot| Some((slot.before.as_ref()?, &slot.row)))
}
