//! Anything that is judged, rated or placed: what it is, what it is called, and whose it is.
//!
//! Not its row. Invariant: a key names one subject of one kind.

use domain::method::Subject;
use store::{Account, Note, Opportunity, Person, StoreError, Unit};

use crate::error::Result;
use crate::session::Session;

/// A subject that is there.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    /// What it is.
    pub(crate) kind: Subject,
    /// What it is called; a note's text, on one line.
    pub(crate) name: String,
    /// The account it is, or belongs to.
    pub(crate) account: Option<String>,
    /// A note that is held where it is.
    pub(crate) locked: bool,
}

/// The subject with this key.
///
/// # Errors
/// That it is gone, where nothing has it.
pub(crate) fn known(session: &Session, id: &str) -> Result<Known> {
    let db = session.open()?.store.db();
    if let Some(row) = db.find::<Account>(id)? {
        return Ok(Known { kind: Subject::Account, name: row.name, account: Some(row.id), locked: false });
    }
    if let Some(row) = db.find::<Opportunity>(id)? {
        return Ok(Known { kind: Subject::Opportunity, name: row.name, account: row.account_id, locked: false });
    }
    if let Some(row) = db.find::<Person>(id)? {
        let name = crate::people::called(&row).to_owned();
        return Ok(Known { kind: Subject::Person, name, account: Some(row.account_id), locked: false });
    }
    if let Some(row) = db.find::<Unit>(id)? {
        return Ok(Known { kind: Subject::Unit, name: row.name, account: Some(row.account_id), locked: false });
    }
    let row = db.find::<Note>(id)?.ok_or_else(|| StoreError::Gone { table: "note", id: id.to_owned() })?;
    let account = Some(row.context_id).filter(|account| !account.is_empty());
    Ok(Known { kind: Subject::Note, name: crate::texts::line(&row.text), account, locked: row.locked })
}
