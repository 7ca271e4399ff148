//! Rivals for an opportunity.
//!
//! Invariant: a competitor is a rival for an opportunity once.

use store::{Competitor, Contender, Opportunity, Tx, new_id};

use super::view::{ContenderAdd, ContenderChange, ContenderEdit};
use crate::accounts::load;
use crate::error::{AppError, Result};
use crate::method;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Rivals of an opportunity with their names, in their order.
pub(crate) fn named(session: &Session, opportunity: &str) -> Result<Vec<(Contender, String)>> {
    let db = session.open()?.store.db();
    let mut rows = db.with::<Contender>("opportunity_id", opportunity)?;
    rows.sort_by(|a, b| a.rank.total_cmp(&b.rank).then_with(|| a.id.cmp(&b.id)));
    rows.into_iter().map(|row| Ok((db.get::<Competitor>(&row.competitor_id)?.name, row))).map(|it: Result<_>| it.map(|(name, row)| (row, name))).collect()
}

/// Names rivals; one who is there already stays as it is.
pub fn contender_add(session: &mut Session, add: ContenderAdd) -> Change<Added> {
    let db = session.open()?.store.db();
    let row = db.get::<Opportunity>(&add.opportunity)?;
    let all = db.all::<Competitor>()?;
    let mut wanted: Vec<Competitor> = add.competitors.iter().map(|id| db.get(id)).collect::<std::result::Result<_, _>>()?;
    let mut fresh: Vec<Competitor> = Vec::new();
    for name in add.names.iter().filter_map(|name| tidy(&Some(name.clone()))) {
        let same = |one: &&Competitor| one.name.to_lowercase() == name.to_lowercase();
        match all.iter().chain(&fresh).find(same) {
            Some(known) => wanted.push(known.clone()),
            None => {
                let made = Competitor { id: new_id(), name };
                fresh.push(made.clone());
                wanted.push(made);
            }
        }
    }
    let there = named(session, &row.id)?;
    let mut rank = there.iter().map(|(one, _)| one.rank).fold(0.0, f64::max);
    let mut rows: Vec<Contender> = Vec::new();
    for one in &wanted {
        let known = there.iter().map(|(row, _)| &row.competitor_id).chain(rows.iter().map(|row| &row.competitor_id)).any(|id| *id == one.id);
        if !known {
            rank += 1.0;
            let (id, opportunity_id, competitor_id) = (new_id(), row.id.clone(), one.id.clone());
            rows.push(Contender { id, opportunity_id, competitor_id, rank, ..Contender::default() });
        }
    }
    let Some(first) = wanted.first() else { return Err(AppError::NameNeeded) };
    let op = Op::new(OpKind::ContenderAdd, row.name, rows.len()).to(first.name.clone());
    session.transact(op, |tx| {
        fresh.iter().try_for_each(|one| tx.insert(one))?;
        rows.iter().try_for_each(|one| tx.insert(one))?;
        Ok(Added { ids: rows.iter().map(|one| one.id.clone()).collect() })
    })
}

/// Changes one fact of rivals.
pub fn contender_edit(session: &mut Session, change: ContenderChange) -> Change<Nothing> {
    let mut rows = load::<Contender>(session, &change.ids)?;
    let name = session.open()?.store.db().get::<Competitor>(&rows[0].competitor_id)?.name;
    for row in &mut rows {
        match &change.edit {
            ContenderEdit::Solution(text) => row.solution = tidy(text),
            ContenderEdit::Strengths(text) => row.strengths = tidy(text),
            ContenderEdit::Weaknesses(text) => row.weaknesses = tidy(text),
            ContenderEdit::Strategy(level) => {
                level.as_deref().map_or(Ok(()), |level| known_strategy(session, level))?;
                row.strategy.clone_from(level);
            }
        }
    }
    let op = Op::new(OpKind::ContenderEdit, name, rows.len());
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

/// The strategy must be one of the method's (D-21).
fn known_strategy(session: &Session, level: &str) -> Result<()> {
    let scale = method::scale(&session.open()?.method, "competitive-strategy")?;
    let unknown = || AppError::UnknownKey { what: "level", key: level.to_owned() };
    scale.level(level).map(|_| ()).ok_or_else(unknown)
}

/// Takes rivals off; what they were rated stays.
pub fn contender_delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Contender>(session, &ids)?;
    let name = session.open()?.store.db().get::<Competitor>(&rows[0].competitor_id)?.name;
    session.transact(Op::new(OpKind::ContenderDelete, name, rows.len()), |tx| {
        rows.iter().try_for_each(|row| tx.delete::<Contender>(&row.id))?;
        Ok(Nothing {})
    })
}

/// Takes a competitor off every opportunity, with how it was rated.
pub(crate) fn drop_contender(tx: &Tx<'_>, competitor: &str) -> Result<()> {
    tx.delete_with::<Contender>("competitor_id", competitor)?;
    tx.delete_with::<store::Rating>("contender_id", competitor)?;
    Ok(tx.delete_with::<store::CriterionStanding>("competitor_id", competitor)?)
}
