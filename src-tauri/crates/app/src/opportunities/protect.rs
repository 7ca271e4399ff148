//! Who has an opportunity to themselves, and until when (D-09).
//!
//! Not leads: nobody has a lead to themselves (D-04). Invariant: what was never said follows from
//! the day of opening and the months the workspace chose; what was said is kept with who said it.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::protection::{Hold, until};
use store::{Opportunity, Protection, Teammate, new_id};

use super::settings::{Pursuit, chosen};
use super::stages::{Stamp, write};
use super::view::{ProtectionSet, ProtectionStep, ProtectionView};
use crate::actions::teammate;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::{Nothing, Ref};
use crate::dates;

/// How an open opportunity is held, and up to which day; none where it is decided.
pub(super) fn held(row: &Opportunity, newest: Option<&Protection>, chosen: &Pursuit, today: NaiveDate) -> Option<(Hold, Option<NaiveDate>)> {
    if row.outcome != "open" {
        return None;
    }
    let last = match newest {
        Some(said) => dates::stored(said.until_on.as_deref()),
        None => dates::stored(row.opened_on.as_deref()).map(|from| until(from, chosen.protect_months)),
    };
    Some((Hold::of(row.owner_id.is_some(), last, today, chosen.protect_warning), last))
}

/// The owner was changed by hand: told in the story, but the end stays where it was.
pub(crate) const OWNER: &str = "owner";

/// Whether it says until when.
fn binds(one: &Protection) -> bool {
    one.kind != OWNER
}

/// The newest of each opportunity that says until when.
pub(super) fn newest(rows: Vec<Protection>) -> HashMap<String, Protection> {
    rows.into_iter().filter(binds).map(|one| (one.opportunity_id.clone(), one)).collect()
}

/// Open opportunities held so.
pub(super) fn with_hold(session: &Session, holds: &[String]) -> Result<Vec<String>> {
    let db = session.open()?.store.db();
    let (chosen, today) = (chosen(session)?, session.today());
    let said = newest(db.protections(&[])?);
    let open = db.with::<Opportunity>("outcome", "open")?;
    let fits = |row: &Opportunity| {
        let hold = held(row, said.get(&row.id), &chosen, today).map(|(hold, _)| hold.key());
        hold.is_some_and(|hold| holds.iter().any(|wanted| wanted == hold))
    };
    Ok(open.into_iter().filter(fits).map(|row| row.id).collect())
}

/// How one is held, with what was said before, latest first.
pub(super) fn shown(session: &Session, row: &Opportunity) -> Result<Option<ProtectionView>> {
    let db = session.open()?.store.db();
    let mut said = db.protections(std::slice::from_ref(&row.id))?;
    let chosen = chosen(session)?;
    let Some((hold, last)) = held(row, said.iter().rfind(|one| binds(one)), &chosen, session.today()) else { return Ok(None) };
    said.reverse();
    let step = |one: Protection| -> Result<ProtectionStep> {
        let owner = one.owner_id.map(|id| db.find::<Teammate>(&id)).transpose()?.flatten();
        Ok(ProtectionStep {
            kind: one.kind,
            owner: owner.map(|one| Ref { id: one.id, name: one.name }),
            until_on: one.until_on,
            why: session.words(one.why),
            on_date: one.on_date,
            author: one.author,
        })
    };
    Ok(Some(ProtectionView {
        hold: hold.key().to_owned(),
        until_on: last.map(|day| day.to_string()),
        days: last.map(|day| i32::try_from((day - session.today()).num_days()).unwrap_or(i32::MAX)),
        months: chosen.protect_months,
        steps: said.into_iter().map(step).collect::<Result<_>>()?,
    }))
}

/// Protects longer, gives free, or hands over. Handing over what is still somebody's needs a reason.
pub fn protection_set(session: &mut Session, ask: ProtectionSet) -> Change<Nothing> {
    let db = session.open()?.store.db();
    let before = db.get::<Opportunity>(&ask.id)?;
    let chosen = chosen(session)?;
    let said = db.protections(std::slice::from_ref(&before.id))?;
    let Some((hold, _)) = held(&before, said.iter().rfind(|one| binds(one)), &chosen, session.today()) else {
        return Err(AppError::Pursuit(super::PursuitFault::Decided));
    };
    let row = step(session, &before, &ask)?;
    let taken = row.kind == "transfer" && hold != Hold::Public && before.owner_id.is_some();
    if taken && row.why.is_none() {
        return Err(AppError::Pursuit(super::PursuitFault::Protected));
    }
    let after = Opportunity { owner_id: row.owner_id.clone(), ..before.clone() };
    let stamp = Stamp { why: row.why.clone(), ..Stamp::today(session) };
    session.transact(Op::new(OpKind::ProtectionSet, &before.name, 1), |tx| {
        tx.insert(&row)?;
        write(tx, &before, &after, &stamp)?;
        Ok(Nothing {})
    })
}

/// What another owner, set by hand, leaves in the story; whoever takes what was free or had lapsed
/// has it for the usual time.
pub(crate) fn handed(session: &Session, before: &Opportunity, after: &Opportunity) -> Result<Option<Protection>> {
    let chosen = chosen(session)?;
    let said = session.open()?.store.db().protections(std::slice::from_ref(&before.id))?;
    let held = held(before, said.iter().rfind(|one| binds(one)), &chosen, session.today());
    let Some((_, last)) = held.filter(|_| before.owner_id != after.owner_id) else { return Ok(None) };
    let taken = after.owner_id.is_some() && last.is_none_or(|last| last < session.today());
    Ok(Some(Protection {
        id: new_id(),
        opportunity_id: after.id.clone(),
        owner_id: after.owner_id.clone(),
        until_on: taken.then(|| until(session.today(), chosen.protect_months).to_string()),
        kind: if taken { "transfer" } else { OWNER }.to_owned(),
        why: None,
        on_date: session.today().to_string(),
        author: session.author(),
    }))
}

/// Whose it is from now on, and up to which day: the usual months from today where none is named.
pub(crate) fn terms(session: &Session, ask: &ProtectionSet, owner: Option<String>) -> Result<(Option<String>, Option<String>)> {
    let to = teammate(session, ask.owner.clone())?;
    let day = dates::parse_some(ask.until_on.as_deref())?;
    let usual = until(session.today(), chosen(session)?.protect_months).to_string();
    match ask.kind.as_str() {
        "extend" => Ok((owner, Some(day.unwrap_or(usual)))),
        "release" => Ok((owner, None)),
        "transfer" if to.is_some() => Ok((to, Some(day.unwrap_or(usual)))),
        _ => Err(AppError::UnknownKey { what: "kind", key: ask.kind.clone() }),
    }
}

fn step(session: &Session, row: &Opportunity, ask: &ProtectionSet) -> Result<Protection> {
    let (owner_id, until_on) = terms(session, ask, row.owner_id.clone())?;
    Ok(Protection {
        id: new_id(),
        opportunity_id: row.id.clone(),
        owner_id,
        until_on,
        kind: ask.kind.clone(),
        why: tidy(&ask.why),
        on_date: session.today().to_string(),
        author: session.author(),
    })
}
