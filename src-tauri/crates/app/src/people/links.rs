//! Informal links between people (C-11, C-24, C-25): influence, a second line, conflict,
//! alliance, introduction.
//!
//! Invariant: both ends are of one account, and no link leads to its own start. A link that
//! ended is kept for the maps of earlier days.

use store::{Link, Person, new_id};

use super::called;
use super::view::{LinkAdd, LinkChange, LinkEdit, LinkView};
use super::weight::INFLUENCE;
use crate::accounts::check_certainty;
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::{Added, Ids, Nothing, Ref};

/// The kinds of links; `influence` is the one drawn by dragging.
const KINDS: [&str; 5] = [INFLUENCE, "dotted", "conflict", "alliance", "introduction"];

/// Draws a link; drawing it again sets its strength.
pub fn link_add(session: &mut Session, add: LinkAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let kind = kind(add.kind.as_deref().unwrap_or(INFLUENCE))?;
    let (from, to) = (db.get::<Person>(&add.from)?, db.get::<Person>(&add.to)?);
    if from.id == to.id {
        return Err(AppError::SelfLink);
    }
    super::edit::same_account(&to, &from.account_id)?;
    check_certainty(add.certainty.as_deref())?;
    let known = db.with::<Link>("from_id", &from.id)?;
    let known = known.into_iter().find(|link| link.to_id == to.id && link.kind == kind && link.until_on.is_none());
    let strength = i64::from(if add.strength == 0 { 2 } else { add.strength }.clamp(1, 3));
    let new = Link {
        id: new_id(),
        account_id: from.account_id.clone(),
        from_id: from.id.clone(),
        to_id: to.id.clone(),
        note: tidy(&add.note),
        certainty: add.certainty,
        author: Some(session.author()),
        on_date: dates::parse_some(add.on_date.as_deref())?.unwrap_or_else(|| session.today().to_string()),
        until_on: None,
        strength,
        kind,
    };
    let op = Op::new(op(&new.kind), called(&from), 1).to(called(&to));
    session.transact(op, |tx| match known {
        Some(link) => {
            let (note, certainty) = (new.note.or(link.note.clone()), new.certainty.or(link.certainty.clone()));
            tx.update(&Link { strength, note, certainty, ..link.clone() })?;
            Ok(Added { ids: vec![link.id] })
        }
        None => {
            tx.insert(&new)?;
            Ok(Added { ids: vec![new.id.clone()] })
        }
    })
}

fn kind(key: &str) -> Result<String> {
    match KINDS.contains(&key) {
        true => Ok(key.to_owned()),
        false => Err(AppError::UnknownKey { what: "kind", key: key.to_owned() }),
    }
}

/// Each kind of link has words of its own.
fn op(kind: &str) -> OpKind {
    match kind {
        "dotted" => OpKind::LinkDotted,
        "conflict" => OpKind::LinkConflict,
        "alliance" => OpKind::LinkAlliance,
        "introduction" => OpKind::LinkIntroduction,
        _ => OpKind::LinkAdd,
    }
}

/// Changes a link.
pub fn link_edit(session: &mut Session, change: LinkChange) -> Change<Nothing> {
    let mut link = session.open()?.store.db().get::<Link>(&change.id)?;
    apply(&mut link, change.edit)?;
    let (from, to) = ends(session, &link)?;
    session.transact(Op::new(OpKind::LinkEdit, from.name, 1).to(to.name), |tx| {
        tx.update(&link)?;
        Ok(Nothing {})
    })
}

fn apply(link: &mut Link, edit: LinkEdit) -> Result<()> {
    match edit {
        LinkEdit::Strength(strength) => link.strength = i64::from(strength.clamp(1, 3)),
        LinkEdit::Note(text) => link.note = tidy(&text),
        LinkEdit::Turn => std::mem::swap(&mut link.from_id, &mut link.to_id),
        LinkEdit::Kind(key) => link.kind = kind(&key)?,
        LinkEdit::Certainty(key) => {
            check_certainty(key.as_deref())?;
            link.certainty = key;
        }
        LinkEdit::OnDate(day) => link.on_date = dates::parse(&day)?.to_string(),
        LinkEdit::Until(day) => link.until_on = dates::parse_some(day.as_deref())?,
    }
    Ok(())
}

/// Deletes links.
pub fn link_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let links = crate::accounts::load::<Link>(session, &ids)?;
    let ends = links.first().map(|link| ends(session, link)).transpose()?;
    let (from, to) = ends.map(|(from, to)| (from.name, to.name)).unwrap_or_default();
    session.transact(Op::new(OpKind::LinkDelete, from, links.len()).to(to), |tx| {
        links.iter().try_for_each(|link| tx.delete::<Link>(&link.id))?;
        Ok(Nothing {})
    })
}

/// Both ends of a link.
fn ends(session: &Session, link: &Link) -> Result<(Ref, Ref)> {
    Ok((super::refer(session, &link.from_id)?, super::refer(session, &link.to_id)?))
}

/// Links that leave or reach a person, ended ones last.
pub(super) fn of_person(session: &Session, person: &str) -> Result<Vec<LinkView>> {
    let eyes = super::redact::Eyes::of(session)?;
    let mut links = session.open()?.store.db().links_of(&[person.to_owned()])?;
    links.retain(|link| eyes.sees_link(&link.kind));
    links.sort_by(|a, b| (a.until_on.is_some(), &a.on_date, &a.id).cmp(&(b.until_on.is_some(), &b.on_date, &b.id)));
    let view = |link: Link| {
        let (from, to) = ends(session, &link)?;
        Ok(LinkView {
            id: link.id,
            kind: link.kind,
            from,
            to,
            strength: u8::try_from(link.strength).unwrap_or(1),
            note: eyes.note(link.note),
            certainty: link.certainty,
            author: link.author,
            on_date: link.on_date,
            until_on: link.until_on,
        })
    };
    links.into_iter().map(view).collect()
}
