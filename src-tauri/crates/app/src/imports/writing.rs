//! The decisions of an import, written in one change.
//!
//! Invariant: all or nothing; who stands above is written with whom stands
//! below, since the file checks both only at the end.

use store::{Record, Tx};

use super::book::{Book, Ticker};
use super::shelf::{Named, Shelf};
use crate::error::Result;
use crate::opportunities::{Stamp, write};
use crate::people::{Because, write_move};

/// How many rows will be written.
pub(super) fn amount(book: &Book) -> usize {
    fn of<R: Named>(shelf: &Shelf<R>) -> usize {
        shelf.changed().count()
    }
    of(&book.teammates)
        + of(&book.products)
        + of(&book.accounts)
        + of(&book.people)
        + of(&book.opportunities)
        + book.units.len()
        + book.judgements.len()
}

/// Writes everything that is new or differs.
pub(super) fn write_all(tx: &Tx<'_>, book: &Book, stamp: &Stamp, ticker: &Ticker) -> Result<()> {
    let mut done = 0;
    shelf(tx, &book.teammates, ticker, &mut done)?;
    shelf(tx, &book.products, ticker, &mut done)?;
    shelf(tx, &book.accounts, ticker, &mut done)?;
    list(tx, &book.units, ticker, &mut done)?;
    let because = Because::learnt(&stamp.on_date, &stamp.author);
    for slot in book.people.changed() {
        step(ticker, &mut done)?;
        if slot.is_new { tx.insert(&slot.row)? } else { write_move(tx, &slot.row, &because)? }
    }
    for slot in book.opportunities.changed() {
        step(ticker, &mut done)?;
        match &slot.before {
            Some(before) => write(tx, before, &slot.row, stamp)?,
            None => tx.insert(&slot.row)?,
        }
    }
    list(tx, &book.judgements, ticker, &mut done)
}

fn step(ticker: &Ticker, done: &mut usize) -> Result<()> {
    ticker.tick(*done)?;
    *done += 1;
    Ok(())
}

fn shelf<R: Named>(tx: &Tx<'_>, shelf: &Shelf<R>, ticker: &Ticker, done: &mut usize) -> Result<()> {
    for slot in shelf.changed() {
        step(ticker, done)?;
        if slot.is_new { tx.insert(&slot.row)? } else { tx.update(&slot.row)? }
    }
    Ok(())
}

fn list<R: Record>(tx: &Tx<'_>, rows: &[R], ticker: &Ticker, done: &mut usize) -> Result<()> {
    for row in rows {
        step(ticker, done)?;
        tx.insert(row)?;
    }
    Ok(())
}
