//! Influence between people (C-11).
//!
//! Invariant: both ends are of one account, and no link leads to its own start.

use store::{Link, Person, new_id};

use super::called;
use super::view::{LinkAdd, LinkChange, LinkEdit};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::{Added, Ids, Nothing};

/// The kind of link drawn by dragging.
const INFLUENCE: &str = "influence";

/// Draws a link; drawing it again sets its strength.
pub fn link_add(session: &mut Session, add: LinkAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let (from, to) = (db.get::<Person>(&add.from)?, db.get::<Person>(&add.to)?);
    if from.id == to.id {
        return Err(AppError::SelfLink);
    }
    if from.account_id != to.account_id {
        return Err(AppError::OtherAccount(called(&to).to_owned()));
    }
    let known = db.with::<Link>("from_id", &from.id)?.into_iter().find(|link| link.to_id == to.id);
    let strength = i64::from(add.strength.clamp(1, 3));
    let op = Op::new(OpKind::LinkAdd, called(&from), 1).to(called(&to));
    let new = Link {
        id: new_id(),
        account_id: from.account_id,
        kind: INFLUENCE.to_owned(),
        from_id: from.id,
        to_id: to.id,
        strength,
        note: None,
        on_date: session.today().to_string(),
    };
    session.transact(op, |tx| match known {
        Some(link) => {
            tx.update(&Link { strength, ..link.clone() })?;
            Ok(Added { ids: vec![link.id] })
        }
        None => {
            tx.insert(&new)?;
            Ok(Added { ids: vec![new.id.clone()] })
        }
    })
}

/// Changes a link.
pub fn link_edit(session: &mut Session, change: LinkChange) -> Change<Nothing> {
    let mut link = session.open()?.store.db().get::<Link>(&change.id)?;
    match change.edit {
        LinkEdit::Strength(strength) => link.strength = i64::from(strength.clamp(1, 3)),
        LinkEdit::Note(text) => link.note = tidy(&text),
        LinkEdit::Turn => std::mem::swap(&mut link.from_id, &mut link.to_id),
    }
    let (from, to) = ends(session, &link)?;
    session.transact(Op::new(OpKind::LinkEdit, from, 1).to(to), |tx| {
        tx.update(&link)?;
        Ok(Nothing {})
    })
}

/// Deletes links.
pub fn link_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let links = crate::accounts::load::<Link>(session, &ids)?;
    let (from, to) = links.first().map(|link| ends(session, link)).transpose()?.unwrap_or_default();
    session.transact(Op::new(OpKind::LinkDelete, from, links.len()).to(to), |tx| {
        links.iter().try_for_each(|link| tx.delete::<Link>(&link.id))?;
        Ok(Nothing {})
    })
}

fn ends(session: &Session, link: &Link) -> Result<(String, String)> {
    let db = session.open()?.store.db();
    let name = |id: &str| Ok::<_, AppError>(called(&db.get::<Person>(id)?).to_owned());
    Ok((name(&link.from_id)?, name(&link.to_id)?))
}
