//! Writing leads down, changing and deleting them.
//!
//! Invariant: a lead that was converted or dropped has the day it was.

use store::{Account, Action, Lead, Teammate, Tx, new_id};

use super::view::{LeadAdd, LeadChange, LeadEdit};
use crate::accounts::{first_name, load};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};
use crate::{method, money};

/// The scale of D-05.
pub(super) const SOURCE: &str = "lead-source";
/// The scale of D-03.
pub(super) const LIMIT: &str = "lead-limit";
/// Kinds of leads (D-02).
const KINDS: [&str; 3] = ["existing", "new", "dormant"];

/// Writes leads down.
pub fn lead_add(session: &mut Session, add: LeadAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let open = session.open()?;
    let account = add.account.as_ref().map(|id| open.store.db().get::<Account>(id)).transpose()?;
    check_level(session, SOURCE, add.source.as_deref())?;
    let blank = Lead {
        company: account.as_ref().map(|account| account.name.clone()),
        owner_id: account.as_ref().and_then(|account| account.owner_id.clone()),
        account_id: account.map(|account| account.id),
        source: add.source,
        currency: open.workspace.currency.clone(),
        state: "open".to_owned(),
        opened_on: session.today().to_string(),
        author: session.author(),
        ..Lead::default()
    };
    let rows: Vec<Lead> = names.iter().map(|name| Lead { id: new_id(), name: name.clone(), ..blank.clone() }).collect();
    session.transact(Op::new(OpKind::LeadAdd, &names[0], names.len()), |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

/// Whether a source is one of the scale (D-05); none is fine.
pub(crate) fn check_source(session: &Session, level: Option<&str>) -> Result<()> {
    check_level(session, SOURCE, level)
}

fn check_level(session: &Session, scale: &str, level: Option<&str>) -> Result<()> {
    let Some(level) = level else { return Ok(()) };
    let unknown = || AppError::UnknownKey { what: "level", key: level.to_owned() };
    method::scale(&session.open()?.method, scale)?.level(level).map(|_| ()).ok_or_else(unknown)
}

/// Changes one fact of leads.
pub fn lead_edit(session: &mut Session, change: LeadChange) -> Change<Nothing> {
    let mut rows = load::<Lead>(session, &change.ids)?;
    let op = Op::new(OpKind::LeadEdit, first_name(&rows, |row| &row.name), rows.len());
    check(session, &change.edit)?;
    for row in &mut rows {
        apply(session, row, &change.edit)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn check(session: &Session, edit: &LeadEdit) -> Result<()> {
    let db = session.open()?.store.db();
    match edit {
        LeadEdit::Account(Some(id)) => drop(db.get::<Account>(id)?),
        LeadEdit::Owner(Some(id)) => drop(db.get::<Teammate>(id)?),
        LeadEdit::Source(level) => check_level(session, SOURCE, level.as_deref())?,
        LeadEdit::Limits(level) => check_level(session, LIMIT, level.as_deref())?,
        LeadEdit::Kind(Some(kind)) if !KINDS.contains(&kind.as_str()) => {
            return Err(AppError::UnknownKey { what: "kind", key: kind.clone() });
        }
        _ => {}
    }
    Ok(())
}

fn apply(session: &Session, row: &mut Lead, edit: &LeadEdit) -> Result<()> {
    match edit {
        LeadEdit::Name(text) => row.name = needed(text)?,
        LeadEdit::Company(text) => row.company = tidy(text),
        LeadEdit::Contact(text) => row.contact = tidy(text),
        LeadEdit::Account(id) => row.account_id.clone_from(id),
        LeadEdit::Owner(id) => row.owner_id.clone_from(id),
        LeadEdit::Kind(kind) => row.kind.clone_from(kind),
        LeadEdit::Source(level) => row.source.clone_from(level),
        LeadEdit::Limits(level) => row.limits.clone_from(level),
        LeadEdit::Results(keys) => row.results = keys.join(","),
        LeadEdit::Cost(text) => row.cost_minor = money::typed_sum(text.as_deref(), &row.currency)?,
        LeadEdit::Note(text) => row.note = tidy(text),
        LeadEdit::Dropped(_) if row.state == "converted" => {}
        LeadEdit::Dropped(why) => {
            let dropped = why.is_some();
            row.state = if dropped { "dropped" } else { "open" }.to_owned();
            row.closed_on = dropped.then(|| session.today().to_string());
            row.why = tidy(why);
        }
    }
    Ok(())
}

/// Deletes leads with what was to be done about them; what they became stays.
pub fn lead_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Lead>(session, &ids)?;
    let op = Op::new(OpKind::LeadDelete, first_name(&rows, |row| &row.name), rows.len());
    session.transact(op, |tx| {
        for row in &rows {
            tx.delete_with::<Action>("subject_id", &row.id)?;
            tx.delete::<Lead>(&row.id)?;
        }
        Ok(Nothing {})
    })
}

/// An opportunity goes: the lead it came of is open again.
pub(crate) fn release(tx: &Tx<'_>, opportunity: &str) -> Result<()> {
    for lead in tx.with::<Lead>("opportunity_id", opportunity)? {
        tx.update(&Lead { state: "open".to_owned(), opportunity_id: None, closed_on: None, ..lead })?;
    }
    Ok(())
}
