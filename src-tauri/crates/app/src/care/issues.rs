//! Writing issues and complaints down, changing and deleting them.
//!
//! Invariant: whoever brought one is of the account; nothing is solved before it was brought.

use store::{Account, Issue, Person, Teammate, new_id};

use super::service_view::{IssueAdd, IssueChange, IssueEdit};
use super::{past, past_some};
use crate::accounts::{first_name, load};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// What can trouble a customer.
const KINDS: [&str; 2] = ["issue", "complaint"];
/// Small, plain, grave.
const SEVERITIES: std::ops::RangeInclusive<i64> = 1..=3;

/// Writes issues down.
pub fn issue_add(session: &mut Session, add: IssueAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let account = session.open()?.store.db().get::<Account>(&add.account)?;
    let kind = kind(&add.kind)?;
    let opened_on = add.opened_on.as_deref().map_or_else(|| Ok(session.today().to_string()), |day| past(day, session.today()))?;
    let author = session.author();
    let row = |name: &String| Issue {
        id: new_id(),
        account_id: account.id.clone(),
        owner_id: account.owner_id.clone(),
        kind: kind.clone(),
        name: name.clone(),
        severity: 2,
        opened_on: opened_on.clone(),
        author: author.clone(),
        ..Issue::default()
    };
    let rows: Vec<Issue> = names.iter().map(row).collect();
    session.transact(Op::new(OpKind::IssueAdd, &names[0], rows.len()).to(account.name), |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

fn kind(key: &str) -> Result<String> {
    if KINDS.contains(&key) { Ok(key.to_owned()) } else { Err(AppError::UnknownKey { what: "kind", key: key.to_owned() }) }
}

/// Changes one fact of issues.
pub fn issue_edit(session: &mut Session, change: IssueChange) -> Change<Nothing> {
    let mut rows = load::<Issue>(session, &change.ids)?;
    let op = Op::new(OpKind::IssueEdit, first_name(&rows, |row| &row.name), rows.len());
    for row in &mut rows {
        apply(session, row, &change.edit)?;
        in_order(row)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn apply(session: &Session, row: &mut Issue, edit: &IssueEdit) -> Result<()> {
    let today = session.today();
    match edit {
        IssueEdit::Kind(key) => row.kind = kind(key)?,
        IssueEdit::Name(name) => row.name = needed(name)?,
        IssueEdit::Severity(severity) if !SEVERITIES.contains(severity) => return Err(AppError::NotANumber(severity.to_string())),
        IssueEdit::Severity(severity) => row.severity = *severity,
        IssueEdit::Person(id) => {
            of_account(session, &row.account_id, id.as_deref())?;
            row.person_id.clone_from(id);
        }
        IssueEdit::Owner(id) => {
            id.as_ref().map(|id| session.open()?.store.db().get::<Teammate>(id).map_err(AppError::from)).transpose()?;
            row.owner_id.clone_from(id);
        }
        IssueEdit::OpenedOn(day) => row.opened_on = past(day, today)?,
        IssueEdit::AnsweredOn(day) => row.answered_on = past_some(day.as_deref(), today)?,
        IssueEdit::ResolvedOn(day) => row.resolved_on = past_some(day.as_deref(), today)?,
        IssueEdit::AtFirst(first) => row.at_first = *first,
        IssueEdit::Cause(text) => row.cause = tidy(text),
    }
    Ok(())
}

/// Nothing is answered or solved before it was brought.
fn in_order(row: &Issue) -> Result<()> {
    let early = [&row.answered_on, &row.resolved_on].into_iter().flatten().find(|day| **day < row.opened_on);
    match early.and_then(|day| crate::dates::stored(Some(day))).zip(crate::dates::stored(Some(&row.opened_on))) {
        Some((day, opened)) => Err(AppError::Before(day, opened)),
        None => Ok(()),
    }
}

/// A person is one of the account's.
pub(super) fn of_account(session: &Session, account: &str, person: Option<&str>) -> Result<()> {
    match person.map(|id| session.open()?.store.db().get::<Person>(id).map_err(AppError::from)).transpose()? {
        Some(person) if person.account_id != account => Err(AppError::OtherAccount(crate::people::called(&person).to_owned())),
        _ => Ok(()),
    }
}

/// Deletes issues.
pub fn issue_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Issue>(session, &ids)?;
    session.transact(Op::new(OpKind::IssueDelete, first_name(&rows, |row| &row.name), rows.len()), |tx| {
        rows.iter().try_for_each(|row| tx.delete::<Issue>(&row.id))?;
        Ok(Nothing {})
    })
}
