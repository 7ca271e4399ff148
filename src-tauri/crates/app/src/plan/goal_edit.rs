//! Writing goals down, changing and deleting them.
//!
//! Invariant: an account has one vision and one goal of all; a project's unit and opportunity are its
//! account's.

use store::{Account, Action, Goal, Opportunity, Teammate, Unit, new_id};

use super::goal_view::{GoalAdd, GoalChange, GoalEdit};
use super::goals::BRANCHES;
use crate::accounts::{first_name, load};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};
use crate::{dates, money};

/// Of these an account has one.
const SINGLE: [&str; 2] = ["vision", "overall"];

/// Writes goals down; a vision or a goal of all takes the place of the one before.
pub fn goal_add(session: &mut Session, add: GoalAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let single = SINGLE.contains(&add.branch.as_str());
    if !single && !BRANCHES.contains(&add.branch.as_str()) {
        return Err(AppError::UnknownKey { what: "branch", key: add.branch });
    }
    let db = session.open()?.store.db();
    let account = db.get::<Account>(&add.account)?;
    of_account(session, &account.id, add.unit.as_deref())?;
    let known = db.with::<Goal>("account_id", &account.id)?;
    let last = known.iter().map(|goal| goal.rank).fold(0.0, f64::max);
    let blank = Goal { account_id: account.id, owner_id: account.owner_id, branch: add.branch.clone(), unit_id: add.unit.filter(|_| !single), ..Goal::default() };
    let goal = |(at, name): (usize, &String)| Goal { id: new_id(), name: name.clone(), rank: last + 1.0 + at as f64, ..blank.clone() };
    let goals: Vec<Goal> = names.iter().take(if single { 1 } else { names.len() }).enumerate().map(goal).collect();
    session.transact(Op::new(OpKind::GoalAdd, &names[0], goals.len()), |tx| {
        for former in known.iter().filter(|goal| single && goal.branch == add.branch) {
            tx.delete::<Goal>(&former.id)?;
        }
        goals.iter().try_for_each(|goal| tx.insert(goal))?;
        Ok(Added { ids: goals.iter().map(|goal| goal.id.clone()).collect() })
    })
}

/// A unit is one of the account's.
fn of_account(session: &Session, account: &str, unit: Option<&str>) -> Result<()> {
    match unit.map(|id| session.open()?.store.db().get::<Unit>(id).map_err(AppError::from)).transpose()? {
        Some(unit) if unit.account_id != account => Err(AppError::OtherAccount(unit.name)),
        _ => Ok(()),
    }
}

/// Changes one fact of goals.
pub fn goal_edit(session: &mut Session, change: GoalChange) -> Change<Nothing> {
    let mut goals = load::<Goal>(session, &change.ids)?;
    let op = Op::new(OpKind::GoalEdit, first_name(&goals, |goal| &goal.name), goals.len());
    for goal in &mut goals {
        check(session, goal, &change.edit)?;
        let currency = session.open()?.store.db().get::<Account>(&goal.account_id)?.currency;
        apply(goal, &change.edit, &currency)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        goals.iter().try_for_each(|goal| tx.update(goal))?;
        Ok(Nothing {})
    })
}

fn check(session: &Session, goal: &Goal, edit: &GoalEdit) -> Result<()> {
    let db = session.open()?.store.db();
    match edit {
        GoalEdit::Unit(id) => of_account(session, &goal.account_id, id.as_deref()),
        GoalEdit::Owner(Some(id)) => Ok(db.get::<Teammate>(id).map(drop)?),
        GoalEdit::Opportunity(Some(id)) => {
            let deal = db.get::<Opportunity>(id)?;
            let own = deal.account_id.as_deref() == Some(&goal.account_id);
            if own { Ok(()) } else { Err(AppError::OtherAccount(deal.name)) }
        }
        GoalEdit::Branch(key) if !BRANCHES.contains(&key.as_str()) || SINGLE.contains(&goal.branch.as_str()) => {
            Err(AppError::UnknownKey { what: "branch", key: key.clone() })
        }
        GoalEdit::Baseline(Some(number)) | GoalEdit::Target(Some(number)) | GoalEdit::Actual(Some(number)) if !number.is_finite() => {
            Err(AppError::NotANumber(number.to_string()))
        }
        _ => Ok(()),
    }
}

fn apply(goal: &mut Goal, edit: &GoalEdit, currency: &str) -> Result<()> {
    match edit {
        GoalEdit::Name(text) => goal.name = needed(text)?,
        GoalEdit::Branch(key) => goal.branch.clone_from(key),
        GoalEdit::Unit(id) => goal.unit_id.clone_from(id),
        GoalEdit::Opportunity(id) => goal.opportunity_id.clone_from(id),
        GoalEdit::Owner(id) => goal.owner_id.clone_from(id),
        GoalEdit::Revenue(text) => goal.revenue_minor = money::typed(text.as_deref(), currency)?,
        GoalEdit::Measure(text) => goal.measure = tidy(text),
        GoalEdit::Baseline(number) => goal.baseline = *number,
        GoalEdit::Target(number) => goal.target = *number,
        GoalEdit::Actual(number) => goal.actual = *number,
        GoalEdit::DueOn(text) => goal.due_on = dates::parse_some(text.as_deref())?,
        GoalEdit::Specific(on) => goal.specific = *on,
        GoalEdit::Attainable(on) => goal.attainable = *on,
        GoalEdit::Appropriate(on) => goal.appropriate = *on,
        GoalEdit::Note(text) => goal.note = tidy(text),
    }
    Ok(())
}

/// Deletes goals; opportunities stay, and so does what was to be done under them.
pub fn goal_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let goals = load::<Goal>(session, &ids)?;
    session.transact(Op::new(OpKind::GoalDelete, first_name(&goals, |goal| &goal.name), goals.len()), |tx| {
        for goal in &goals {
            for action in tx.with::<Action>("context_id", &goal.id)? {
                tx.update(&Action { context_id: String::new(), ..action })?;
            }
            tx.delete::<Goal>(&goal.id)?;
        }
        Ok(Nothing {})
    })
}
