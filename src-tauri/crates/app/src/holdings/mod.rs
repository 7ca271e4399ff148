//! Who has an account or a territory to themselves, and until when (D-09).
//!
//! Not opportunities (`opportunities`), whose period begins when they are opened: an account or a
//! territory is protected from the day somebody says so. Invariant: what was said is kept with who
//! said it, and where nothing was said there is no end.

mod set;
mod shown;

use chrono::NaiveDate;
use store::{Account, Db, Holding, Territory, TerritoryMember, Tx};

use crate::error::Result;
use crate::opportunities::OWNER;

pub(crate) use set::handed;
pub use set::holding_set;
pub use shown::holding_get;
pub(crate) use shown::{hold, last_day};

/// What is held.
enum Held {
    /// By its account manager.
    Account(Account),
    /// By its team.
    Territory(Territory),
}

impl Held {
    fn find(db: &Db<'_>, id: &str) -> Result<Self> {
        match db.find::<Account>(id)? {
            Some(account) => Ok(Self::Account(account)),
            None => Ok(Self::Territory(db.get::<Territory>(id)?)),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Account(row) => &row.name,
            Self::Territory(row) => &row.name,
        }
    }

    fn owner(&self) -> Option<&String> {
        match self {
            Self::Account(row) => row.owner_id.as_ref(),
            Self::Territory(_) => None,
        }
    }

    /// Whether anybody works it.
    fn owned(&self, db: &Db<'_>) -> Result<bool> {
        match self {
            Self::Account(row) => Ok(row.owner_id.is_some()),
            Self::Territory(row) => Ok(!db.with::<TerritoryMember>("territory_id", &row.id)?.is_empty()),
        }
    }
}

/// What was said of it, latest first.
fn said(db: &Db<'_>, id: &str) -> Result<Vec<Holding>> {
    let mut all = db.with::<Holding>("subject_id", id)?;
    all.sort_by(|a, b| b.id.cmp(&a.id));
    Ok(all)
}

/// The newest that says until when: none where nobody ever did, no day where it was given free.
fn end(said: &[Holding]) -> Option<Option<NaiveDate>> {
    let newest = said.iter().find(|one| one.kind != OWNER)?;
    Some(crate::dates::stored(newest.until_on.as_deref()))
}

/// An account or a territory goes, with what was said of it.
pub(crate) fn forget(tx: &Tx<'_>, id: &str) -> Result<()> {
    Ok(tx.delete_with::<Holding>("subject_id", id)?)
}
