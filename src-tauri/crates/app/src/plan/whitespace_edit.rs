//! What is said of cells of units and products.
//!
//! Invariant: one row for each account, unit and product; a cell of which nothing is said any more
//! has none.

use store::{Account, Competitor, Product, Tx, Unit, Whitespace, WhitespaceShare, new_id};

use super::view::{ShareSet, WhitespaceAt, WhitespaceEdit, WhitespaceSet};
use crate::error::{AppError, MoneyFault, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{same_edit, tidy};
use crate::wire::Nothing;

/// Most competitors that can share what a unit buys add up to this, percent.
const WHOLE: f64 = 100.0;

/// Says what units could buy.
pub fn whitespace_set(session: &mut Session, set: WhitespaceSet) -> Change<Nothing> {
    let account = session.open()?.store.db().get::<Account>(&set.account)?;
    let first = set.cells.first().ok_or_else(|| AppError::BadRequest("cells".into()))?;
    let product = session.open()?.store.db().get::<Product>(&first.product)?.name;
    set.cells.iter().try_for_each(|at| check(session, &account, at))?;
    let (today, author) = (session.today().to_string(), session.author());
    let key = format!("{}/{}", account.id, same_edit(&[format!("{:?}{}", first.unit, first.product)], &first.edit));
    let op = Op::new(OpKind::WhitespaceSet, product, set.cells.len()).to(&account.name);
    let op = if set.cells.len() == 1 { op.merging(key) } else { op };
    session.transact(op, |tx| {
        for at in &set.cells {
            let blank = Whitespace { account_id: account.id.clone(), unit_id: at.unit.clone(), product_id: at.product.clone(), ..Whitespace::default() };
            let (known, cell) = match found(tx, &account.id, at)? {
                Some(cell) => (true, cell),
                None => (false, Whitespace { id: new_id(), ..blank }),
            };
            let cell = said(Whitespace { on_date: today.clone(), author: author.clone(), ..cell }, &at.edit, &account.currency)?;
            if known { tx.update(&cell)? } else { tx.insert(&cell)? }
            share(tx, &cell.id, &at.edit)?;
            drop_empty(tx, &cell)?;
        }
        Ok(Nothing {})
    })
}

fn check(session: &Session, account: &Account, at: &WhitespaceAt) -> Result<()> {
    let db = session.open()?.store.db();
    db.get::<Product>(&at.product)?;
    if let Some(unit) = at.unit.as_ref().map(|id| db.get::<Unit>(id)).transpose()?
        && unit.account_id != account.id
    {
        return Err(AppError::OtherAccount(unit.name));
    }
    match &at.edit {
        WhitespaceEdit::Potential(text) | WhitespaceEdit::Current(text) => {
            let minor = money::typed(text.as_deref(), &account.currency)?;
            minor.filter(|minor| *minor < 0).map_or(Ok(()), |_| Err(AppError::Money(MoneyFault::NotAnAmount(text.clone().unwrap_or_default()))))
        }
        WhitespaceEdit::Share(share) => {
            db.get::<Competitor>(&share.competitor)?;
            money::typed_percent(share.percent.as_deref()).map(drop)
        }
        WhitespaceEdit::Note(_) | WhitespaceEdit::NoShare(_) => Ok(()),
    }
}

fn found(tx: &Tx<'_>, account: &str, at: &WhitespaceAt) -> Result<Option<Whitespace>> {
    let cells = tx.with::<Whitespace>("account_id", account)?;
    Ok(cells.into_iter().find(|cell| cell.unit_id == at.unit && cell.product_id == at.product))
}

fn said(cell: Whitespace, edit: &WhitespaceEdit, currency: &str) -> Result<Whitespace> {
    Ok(match edit {
        WhitespaceEdit::Potential(text) => Whitespace { potential_minor: money::typed(text.as_deref(), currency)?, ..cell },
        WhitespaceEdit::Current(text) => Whitespace { current_minor: money::typed(text.as_deref(), currency)?, ..cell },
        WhitespaceEdit::Note(text) => Whitespace { note: tidy(text), ..cell },
        WhitespaceEdit::Share(_) | WhitespaceEdit::NoShare(_) => cell,
    })
}

/// Writes down a competitor, or takes it away; all of them together have the whole at most.
fn share(tx: &Tx<'_>, cell: &str, edit: &WhitespaceEdit) -> Result<()> {
    let rows = tx.with::<WhitespaceShare>("whitespace_id", cell)?;
    let of = |id: &str| rows.iter().find(|row| row.competitor_id == id).cloned();
    match edit {
        WhitespaceEdit::Share(ShareSet { competitor, percent }) => {
            let percent = money::typed_percent(percent.as_deref())?;
            let others: f64 = rows.iter().filter(|row| row.competitor_id != *competitor).filter_map(|row| row.percent).sum();
            if others + percent.unwrap_or_default() > WHOLE {
                return Err(AppError::SharesBeyondWhole(WHOLE - others));
            }
            match of(competitor) {
                Some(row) => tx.update(&WhitespaceShare { percent, ..row })?,
                None => tx.insert(&WhitespaceShare { id: new_id(), whitespace_id: cell.to_owned(), competitor_id: competitor.clone(), percent })?,
            }
        }
        WhitespaceEdit::NoShare(competitor) => {
            if let Some(row) = of(competitor) {
                tx.delete::<WhitespaceShare>(&row.id)?;
            }
        }
        _ => {}
    }
    Ok(())
}

fn drop_empty(tx: &Tx<'_>, cell: &Whitespace) -> Result<()> {
    let silent = cell.potential_minor.is_none() && cell.current_minor.is_none() && cell.note.is_none();
    if silent && tx.with::<WhitespaceShare>("whitespace_id", &cell.id)?.is_empty() {
        tx.delete::<Whitespace>(&cell.id)?;
    }
    Ok(())
}
