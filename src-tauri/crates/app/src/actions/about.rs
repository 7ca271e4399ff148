//! What an action is about: anything that is judged or placed, a workshop, a lead, or nothing in particular.
//!
//! Invariant: an empty key is nothing in particular, and belongs to no account.

use domain::method::Subject;
use store::{Account, Lead, Workshop};

use crate::error::Result;
use crate::session::Session;
use crate::subjects::known;

/// What an action is about.
#[derive(Debug, Clone, Default)]
pub(super) struct About {
    /// Its kind, by name.
    pub(super) kind: String,
    /// What it is called.
    pub(super) name: String,
    /// The account it is or belongs to.
    pub(super) account: Option<String>,
    /// It is one of the customer's people.
    pub(super) person: bool,
    /// It is an opportunity.
    pub(super) opportunity: bool,
}

/// What stands behind a key.
pub(super) fn about(session: &Session, id: &str) -> Result<About> {
    if id.is_empty() {
        return Ok(About { kind: "none".to_owned(), ..About::default() });
    }
    if let Some(held) = session.open()?.store.db().find::<Workshop>(id)? {
        let account = session.open()?.store.db().find::<Account>(&held.context_id)?.map(|account| account.id);
        return Ok(About { kind: "workshop".to_owned(), name: held.title, account, ..About::default() });
    }
    if let Some(lead) = session.open()?.store.db().find::<Lead>(id)? {
        return Ok(About { kind: "lead".to_owned(), name: lead.name, account: lead.account_id, ..About::default() });
    }
    let known = known(session, id)?;
    Ok(About {
        kind: known.kind.name().to_owned(),
        name: known.name,
        account: known.account,
        person: known.kind == Subject::Person,
        opportunity: known.kind == Subject::Opportunity,
    })
}
