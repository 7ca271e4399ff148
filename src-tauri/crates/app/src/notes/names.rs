//! Units, products and teammates as notes name them: by id, or by name as a spreadsheet does.
//!
//! Invariant: a name leads to one thing of the board's account, or the writing stops with a
//! sentence that tells the name.

use std::collections::HashMap;

use store::{Product, Teammate, Unit};

use crate::error::{AppError, Result};
use crate::session::Session;
use crate::texts::tidy;

/// Ids by id and by name, in small letters.
struct Index(HashMap<String, String>);

impl Index {
    fn new(things: impl Iterator<Item = (String, String)>) -> Self {
        let mut found = HashMap::new();
        for (id, name) in things {
            found.entry(name.to_lowercase()).or_insert_with(|| id.clone());
            found.insert(id.clone(), id);
        }
        Self(found)
    }

    fn find(&self, given: &Option<String>) -> Result<Option<String>> {
        let Some(given) = tidy(given) else { return Ok(None) };
        let found = self.0.get(&given).or_else(|| self.0.get(&given.to_lowercase()));
        found.cloned().map(Some).ok_or(AppError::UnknownName(given))
    }
}

/// What notes of one board can name.
pub(super) struct Names {
    units: Index,
    products: Index,
    team: Index,
}

impl Names {
    /// Context '' knows no units.
    pub(super) fn of(session: &Session, context: &str) -> Result<Self> {
        let db = session.open()?.store.db();
        Ok(Self {
            units: Index::new(db.with::<Unit>("account_id", context)?.into_iter().map(|one| (one.id, one.name))),
            products: Index::new(db.all::<Product>()?.into_iter().map(|one| (one.id, one.name))),
            team: Index::new(db.all::<Teammate>()?.into_iter().map(|one| (one.id, one.name))),
        })
    }

    pub(super) fn unit(&self, given: &Option<String>) -> Result<Option<String>> {
        self.units.find(given)
    }

    pub(super) fn product(&self, given: &Option<String>) -> Result<Option<String>> {
        self.products.find(given)
    }

    pub(super) fn teammate(&self, given: &Option<String>) -> Result<Option<String>> {
        self.team.find(given)
    }
}
