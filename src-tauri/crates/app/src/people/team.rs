//! Who of us is on the team of an account, or of one opportunity of it (B-28).
//!
//! A team costs its days by the workspace's day rate. Invariant: an opportunity's team is of the account's opportunity; nobody is on a team twice.

use store::{Account, TeamMember, Teammate, new_id};

use super::state::of_account;
use super::view::{TeamAdd, TeamChange, TeamEdit, TeamMemberView, TeamQuery, TeamView};
use crate::accounts::load;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::{money, opportunities};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::{Added, Ids, Nothing, Ref};

/// The team, the core first.
pub fn team_rows(session: &Session, query: TeamQuery) -> Result<TeamView> {
    let members = members(session, query)?;
    let rate = session.cost(opportunities::chosen(session)?.day_rate);
    let currency = &session.open()?.workspace.currency;
    let money = |minor: i64| money::view(minor, currency, &session.speech().format);
    let cost = |days: f64| rate.map(|rate| money((days * rate as f64).round() as i64));
    let days = members.iter().filter_map(|one| one.days).reduce(|sum, days| sum + days);
    let row = |one: TeamMemberView| TeamMemberView { cost: one.days.and_then(cost), ..one };
    Ok(TeamView { cost: days.and_then(cost), days, rate: rate.map(money), rows: members.into_iter().map(row).collect() })
}

/// The same without what it costs.
pub(crate) fn members(session: &Session, query: TeamQuery) -> Result<Vec<TeamMemberView>> {
    let db = session.open()?.store.db();
    let opportunity = query.opportunity.filter(|id| !id.is_empty());
    let mut rows = db.with::<TeamMember>("account_id", &query.account)?;
    rows.retain(|row| row.opportunity_id == opportunity);
    rows.sort_by_key(|row| row.layer != "core");
    let view = |row: TeamMember| {
        let teammate = db.get::<Teammate>(&row.teammate_id)?;
        Ok(TeamMemberView {
            id: row.id,
            role: row.role.or(teammate.role),
            teammate: Ref { id: teammate.id, name: teammate.name },
            layer: row.layer,
            days: row.days,
            cost: None,
            note: session.words(row.note),
        })
    };
    rows.into_iter().map(view).collect()
}

/// Adds one of us to a team.
pub fn team_add(session: &mut Session, add: TeamAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&add.account)?;
    let teammate = db.get::<Teammate>(&add.teammate)?;
    let opportunity = add.opportunity.as_deref().filter(|id| !id.is_empty());
    let opportunity = opportunity.map(|id| of_account(session, id, &account)).transpose()?;
    once(session, &account, opportunity.as_ref(), &teammate)?;
    let row = TeamMember {
        id: new_id(),
        opportunity_id: opportunity.map(|one| one.id),
        teammate_id: teammate.id,
        role: tidy(&add.role),
        layer: layer(add.layer.as_deref().unwrap_or("core"))?,
        days: days(add.days)?,
        note: None,
        account_id: account.id,
    };
    session.transact(Op::new(OpKind::TeamAdd, teammate.name, 1).to(account.name), |tx| {
        tx.insert(&row)?;
        Ok(Added { ids: vec![row.id.clone()] })
    })
}

/// Who is on a team has one row on it, with all days.
fn once(session: &Session, account: &Account, opportunity: Option<&Ref>, teammate: &Teammate) -> Result<()> {
    let rows = session.open()?.store.db().with::<TeamMember>("account_id", &account.id)?;
    let same = |row: &TeamMember| row.opportunity_id.as_ref() == opportunity.map(|one| &one.id);
    match rows.iter().any(|row| row.teammate_id == teammate.id && same(row)) {
        true => Err(AppError::OnTeam(teammate.name.clone(), opportunity.map_or(&account.name, |one| &one.name).clone())),
        false => Ok(()),
    }
}

fn layer(key: &str) -> Result<String> {
    match key {
        "core" | "extended" => Ok(key.to_owned()),
        key => Err(AppError::UnknownKey { what: "layer", key: key.to_owned() }),
    }
}

fn days(days: Option<f64>) -> Result<Option<f64>> {
    match days {
        Some(days) if !(0.0..=10_000.0).contains(&days) => Err(AppError::NotANumber(days.to_string())),
        days => Ok(days),
    }
}

/// Changes a fact of a team's member.
pub fn team_edit(session: &mut Session, change: TeamChange) -> Change<Nothing> {
    let mut row = session.open()?.store.db().get::<TeamMember>(&change.id)?;
    match change.edit {
        TeamEdit::Role(text) => row.role = tidy(&text),
        TeamEdit::Layer(key) => row.layer = layer(&key)?,
        TeamEdit::Days(number) => row.days = days(number)?,
        TeamEdit::Note(text) => row.note = tidy(&text),
    }
    let name = session.open()?.store.db().get::<Teammate>(&row.teammate_id)?.name;
    session.transact(Op::new(OpKind::TeamEdit, name, 1), |tx| {
        tx.update(&row)?;
        Ok(Nothing {})
    })
}

/// Takes members off a team.
pub fn team_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<TeamMember>(session, &ids)?;
    let first = rows.first().map(|row| session.open()?.store.db().get::<Teammate>(&row.teammate_id).map_err(AppError::from));
    let name = first.transpose()?.map(|one| one.name).unwrap_or_default();
    session.transact(Op::new(OpKind::TeamDelete, name, rows.len()), |tx| {
        rows.iter().try_for_each(|row| tx.delete::<TeamMember>(&row.id))?;
        Ok(Nothing {})
    })
}
