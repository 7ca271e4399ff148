//! Protecting an account or a territory longer, giving it free, handing an account over.
//!
//! Invariant: handing over what is still somebody's for a time needs a reason.

use domain::protection::Hold;
use store::{Account, Holding, new_id};

use super::{Held, end, said};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::opportunities::view::ProtectionSet;
use crate::opportunities::{OWNER, PursuitFault, chosen, terms};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::Nothing;

/// Protects an account or a territory longer, gives it free, or hands an account over.
pub fn holding_set(session: &mut Session, ask: ProtectionSet) -> Change<Nothing> {
    let db = session.open()?.store.db();
    let held = Held::find(&db, &ask.id)?;
    let (owner_id, until_on) = terms(session, &ask, held.owner().cloned())?;
    let handed = ask.kind == "transfer";
    if handed && matches!(held, Held::Territory(_)) {
        return Err(AppError::UnknownKey { what: "kind", key: ask.kind });
    }
    let why = tidy(&ask.why);
    if handed && why.is_none() && is_protected(session, &held, &ask.id)? {
        return Err(AppError::Pursuit(PursuitFault::Protected));
    }
    let row = row(session, &ask.id, owner_id, ask.kind.clone());
    let row = Holding { until_on, why, ..row };
    session.transact(Op::new(OpKind::ProtectionSet, held.name(), 1), |tx| {
        tx.insert(&row)?;
        if let Held::Account(account) = held {
            tx.update(&Account { owner_id: row.owner_id.clone(), ..account })?;
        }
        Ok(Nothing {})
    })
}

fn is_protected(session: &Session, held: &Held, id: &str) -> Result<bool> {
    let db = session.open()?.store.db();
    let (owned, last) = (held.owned(&db)?, end(&said(&db, id)?).flatten());
    Ok(Hold::of(owned, last, session.today(), chosen(session)?.protect_warning) != Hold::Public)
}

fn row(session: &Session, subject: &str, owner_id: Option<String>, kind: String) -> Holding {
    Holding {
        id: new_id(),
        subject_id: subject.to_owned(),
        owner_id,
        kind,
        on_date: session.today().to_string(),
        author: session.author(),
        ..Holding::default()
    }
}

/// What other account managers, set by hand, leave in the story of accounts that are protected.
pub(crate) fn handed(session: &Session, former: &[Account], after: &[Account]) -> Result<Vec<Holding>> {
    let db = session.open()?.store.db();
    let mut rows = Vec::new();
    for (before, after) in former.iter().zip(after).filter(|(before, after)| before.owner_id != after.owner_id) {
        if end(&said(&db, &before.id)?).is_some() {
            rows.push(row(session, &before.id, after.owner_id.clone(), OWNER.to_owned()));
        }
    }
    Ok(rows)
}
