//! Accounts with one column per scheme.
//!
//! Invariant: a page costs no more than its accounts, unless classes choose or order it.

use std::cmp::Reverse;

use crate::accounts::{rows_of, split_levels};
use crate::accounts::view::{AccountQuery, AccountRow};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

use super::book::{Book, Entry};
use super::view::{ClassPage, ClassQuery, ClassRow, WantedView};
use super::words::Words;

/// A page of accounts with their classes.
pub fn rows(session: &Session, query: ClassQuery) -> Result<ClassPage> {
    let by_class = is_scheme(session, &query.sort)?;
    if by_class || chooses(&query) { chosen(session, &query, by_class) } else { plain(session, &query) }
}

/// Whether a column is one of classes.
fn is_scheme(session: &Session, column: &str) -> Result<bool> {
    let known = matches!(column, "contradictions" | "missing" | "territories");
    Ok(known || (column != "category" && session.open()?.method.scale(column).is_some()))
}

/// Whether classes say which accounts there are.
fn chooses(query: &ClassQuery) -> bool {
    !query.levels.is_empty() || query.territory.is_some() || query.contradicting || query.lacking
}

fn plain(session: &Session, query: &ClassQuery) -> Result<ClassPage> {
    let page = crate::accounts::rows(session, asked(query, query.ids.clone()))?;
    let ids: Vec<String> = page.rows.iter().map(|row| row.id.clone()).collect();
    let book = Book::read(session, Some(&ids))?;
    let rows = dress(&book, page.rows);
    Ok(ClassPage { rows, total: page.total, revenue: page.revenue, tier: book.tier.map(|scale| scale.key.clone()) })
}

fn asked(query: &ClassQuery, ids: Vec<String>) -> AccountQuery {
    AccountQuery {
        search: query.search.clone(),
        categories: query.categories.clone(),
        owner: query.owner.clone(),
        sort: query.sort.clone(),
        descending: query.descending,
        offset: query.offset,
        limit: query.limit,
        ids,
    }
}

/// A page of those that classes choose or put in order.
fn chosen(session: &Session, query: &ClassQuery, by_class: bool) -> Result<ClassPage> {
    let book = Book::read(session, None)?;
    let mut found = matching(&book, query);
    let words = Words::new(session, &book)?;
    let revenue = words.money(found.iter().map(|entry| entry.line.revenue).fold(0, i64::saturating_add));
    let total = found.len() as u32;
    let rows = if by_class {
        order(&book, &mut found, query);
        let page = found.iter().skip(query.offset as usize).take(at_most(query.limit));
        rows_of(session, &page.map(|entry| entry.line.id.clone()).collect::<Vec<_>>())?
    } else if found.is_empty() {
        Vec::new()
    } else {
        let ids = found.iter().map(|entry| entry.line.id.clone()).collect();
        crate::accounts::rows(session, asked(query, ids))?.rows
    };
    Ok(ClassPage { rows: dress(&book, rows), total, revenue, tier: book.tier.map(|scale| scale.key.clone()) })
}

fn at_most(limit: u32) -> usize {
    if limit == 0 { usize::MAX } else { limit as usize }
}

/// Accounts that a query asks for, in the order of their names.
pub(crate) fn matching<'b, 'a>(book: &'b Book<'a>, query: &ClassQuery) -> Vec<&'b Entry<'a>> {
    book.entries.iter().filter(|entry| is_asked_for(book, entry, query)).collect()
}

fn is_asked_for(book: &Book<'_>, entry: &Entry<'_>, query: &ClassQuery) -> bool {
    let line = &entry.line;
    (query.ids.is_empty() || query.ids.contains(&line.id))
        && store::is_match(&line.name, &query.search)
        && (query.categories.is_empty() || holds(entry.levels("category"), &query.categories))
        && query.owner.as_ref().is_none_or(|owner| line.owner.as_ref() == Some(owner))
        && query.levels.iter().all(|(scale, wanted)| wanted.is_empty() || holds(entry.levels(scale), wanted))
        && query.territory.as_ref().is_none_or(|id| is_in(book, entry, id))
        && (!query.lacking || !book.lacks(entry).is_empty())
        && (!query.contradicting || book.open_contradictions(entry) > 0)
}

/// Whether one of the levels held is wanted; holding none is wanted as the empty text.
fn holds(held: &str, wanted: &[String]) -> bool {
    held.split(',').any(|level| wanted.iter().any(|other| other == level))
}

fn is_in(book: &Book<'_>, entry: &Entry<'_>, territory: &str) -> bool {
    let at = book.territories_of(entry);
    if territory.is_empty() { at.is_empty() } else { at.iter().any(|at| book.territories.id(*at) == territory) }
}

/// By a scale's levels, the highest first when descending; accounts without one come last.
fn order(book: &Book<'_>, found: &mut [&Entry<'_>], query: &ClassQuery) {
    let key = |entry: &&Entry<'_>| -> Option<i64> {
        match query.sort.as_str() {
            "contradictions" => Some(book.open_contradictions(entry) as i64),
            "missing" => Some(book.lacks(entry).len() as i64),
            "territories" => book.territories_of(entry).first().map(|at| *at as i64),
            scale => {
                let scale = book.method.scale(scale)?;
                let level = entry.level(scale)?;
                scale.levels.iter().position(|one| one.key == level.key).map(|at| at as i64)
            }
        }
    };
    if query.descending {
        found.sort_by_cached_key(|entry| key(entry).map_or((true, Reverse(0)), |at| (false, Reverse(at))));
    } else {
        found.sort_by_cached_key(|entry| key(entry).map_or((true, 0), |at| (false, at)));
    }
}

/// Accounts with what the book knows of them.
fn dress(book: &Book<'_>, rows: Vec<AccountRow>) -> Vec<ClassRow> {
    let places: std::collections::HashMap<&str, &Entry<'_>> =
        book.entries.iter().map(|entry| (entry.line.id.as_str(), entry)).collect();
    let dressed = |row: AccountRow| places.get(row.id.as_str()).map(|entry| class_row(book, entry, row));
    rows.into_iter().filter_map(dressed).collect()
}

fn class_row(book: &Book<'_>, entry: &Entry<'_>, row: AccountRow) -> ClassRow {
    let held = |scale: &str| Some(entry.levels(scale)).filter(|levels| !levels.is_empty());
    let levels = book.scales.iter().filter_map(|scale| Some((scale.key.clone(), split_levels(held(&scale.key)?))));
    let wanted = book.scales.iter().filter_map(|scale| Some((scale.key.clone(), wanted(entry, &scale.key)?)));
    ClassRow {
        levels: levels.collect(),
        targets: wanted.collect(),
        suggested: book.suggested(entry),
        contradictions: book.open_contradictions(entry) as u32,
        missing: book.lacks(entry).into_iter().map(|(need, _, _)| need.name().to_owned()).collect(),
        territories: territories(book, entry),
        row,
    }
}

/// The level wanted on a scale.
pub(super) fn wanted(entry: &Entry<'_>, scale: &str) -> Option<WantedView> {
    let held = entry.wanted(scale)?;
    Some(WantedView { level: held.levels.clone(), by: held.on_date.clone() })
}

/// Territories that hold an account.
pub(super) fn territories(book: &Book<'_>, entry: &Entry<'_>) -> Vec<Ref> {
    book.territories_of(entry).into_iter().map(|at| book.territories.refer(at)).collect()
}
