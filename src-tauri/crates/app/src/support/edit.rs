//! Adding, changing and taking away our own people of an account.
//!
//! Not their attitude: that is judged. Invariant: who is called as a teammate is that teammate.

use store::{Account, Insider, Teammate, new_id};

use super::view::{InsiderAdd, InsiderChange, InsiderEdit};
use crate::accounts::{first_name, forget, load};
use crate::error::Result;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{given_names, needed, same_edit, tidy};
use crate::wire::{Added, Ids, Nothing};

/// Adds people at the end.
pub fn add(session: &mut Session, add: InsiderAdd) -> Change<Added> {
    let names = given_names(&add.names)?;
    let db = session.open()?.store.db();
    db.get::<Account>(&add.account)?;
    let known = db.with::<Insider>("account_id", &add.account)?;
    let last = known.iter().map(|one| one.rank).fold(0.0, f64::max);
    let team = db.all::<Teammate>()?;
    let row = |(at, name): (usize, &String)| {
        let mut row = Insider {
            id: new_id(),
            account_id: add.account.clone(),
            rank: last + 1.0 + at as f64,
            ..Insider::default()
        };
        call(&mut row, name, &team);
        row
    };
    let rows: Vec<Insider> = names.iter().enumerate().map(row).collect();
    let op = Op::new(OpKind::InsiderAdd, &names[0], names.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Added { ids: rows.iter().map(|row| row.id.clone()).collect() })
    })
}

/// Gives a name, and with it the teammate of that name.
fn call(row: &mut Insider, name: &str, team: &[Teammate]) {
    let teammate = team.iter().find(|one| one.name == name);
    name.clone_into(&mut row.name);
    row.teammate_id = teammate.map(|one| one.id.clone());
    row.role = row.role.take().or_else(|| teammate?.role.clone());
}

/// Changes one fact of people.
pub fn edit(session: &mut Session, change: InsiderChange) -> Change<Nothing> {
    let mut rows = load::<Insider>(session, &change.ids)?;
    let op = Op::new(OpKind::InsiderEdit, first_name(&rows, |row| &row.name), rows.len());
    let team = session.open()?.store.db().all::<Teammate>()?;
    for row in &mut rows {
        apply(row, &change.edit, &team)?;
    }
    session.transact(op.merging(same_edit(&change.ids, &change.edit)), |tx| {
        rows.iter().try_for_each(|row| tx.update(row))?;
        Ok(Nothing {})
    })
}

fn apply(row: &mut Insider, edit: &InsiderEdit, team: &[Teammate]) -> Result<()> {
    match edit {
        InsiderEdit::Name(name) => call(row, &needed(name)?, team),
        InsiderEdit::Role(text) => row.role = tidy(text),
        InsiderEdit::Concern(text) => row.concern = tidy(text),
        InsiderEdit::CounterMeasure(text) => row.counter_measure = tidy(text),
    }
    Ok(())
}

/// Takes people away, with what was judged of them.
pub fn delete(session: &mut Session, Ids { ids }: Ids) -> Change<Nothing> {
    let rows = load::<Insider>(session, &ids)?;
    let op = Op::new(OpKind::InsiderDelete, first_name(&rows, |row| &row.name), rows.len());
    session.transact(op, |tx| {
        for row in &rows {
            forget(tx, &row.id)?;
            tx.delete::<Insider>(&row.id)?;
        }
        Ok(Nothing {})
    })
}
