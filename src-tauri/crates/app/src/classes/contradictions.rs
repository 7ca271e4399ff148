//! Where the schemes an account is classed by contradict each other.
//!
//! Not the rules (`domain::standing`). Invariant: one that was put aside is open again as soon
//! as one of its values changes.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use domain::standing::{Contradiction, Rule};

use super::book::{Book, Entry};
use super::rows::matching;
use super::view::{AsideView, ClassQuery, ContradictionPage, ContradictionQuery, ContradictionView, RuleCount};
use super::words::Words;
use crate::error::{AppError, Result};
use crate::session::Session;

/// A contradiction of an account.
struct Found<'b, 'a> {
    entry: &'b Entry<'a>,
    one: Contradiction,
    aside: bool,
}

/// Contradictions over the accounts asked for.
pub fn list(session: &Session, query: ContradictionQuery) -> Result<ContradictionPage> {
    let rule = query.rule.as_deref().map(known).transpose()?;
    let ids = query.account.clone().map(|account| vec![account]);
    let book = Book::read(session, ids.as_deref())?;
    let words = Words::new(session, &book)?;
    let (found, others): (Vec<_>, Vec<_>) = all(&book, &query).into_iter().partition(|one| one.aside == query.aside);
    let rules = counts(&words, &found);
    let mut shown: Vec<_> = found.iter().filter(|one| rule.is_none_or(|rule| one.one.rule == rule)).collect();
    shown.sort_by_key(|one| Reverse(one.entry.line.revenue));
    let accounts: BTreeSet<&str> = shown.iter().map(|one| one.entry.line.id.as_str()).collect();
    let most = if query.limit == 0 { usize::MAX } else { query.limit as usize };
    let page = shown.iter().skip(query.offset as usize).take(most);
    Ok(ContradictionPage {
        total: shown.len() as u32,
        accounts: accounts.len() as u32,
        others: others.len() as u32,
        rules,
        rows: page.map(|one| told(session, &words, one.entry, &one.one, one.aside)).collect::<Result<_>>()?,
    })
}

/// The rule with this key.
pub(super) fn known(key: &str) -> Result<Rule> {
    Rule::of(key).ok_or_else(|| AppError::UnknownKey { what: "rule", key: key.to_owned() })
}

fn all<'b, 'a>(book: &'b Book<'a>, query: &ContradictionQuery) -> Vec<Found<'b, 'a>> {
    let asked = ClassQuery {
        search: query.search.clone(),
        categories: query.categories.clone(),
        owner: query.owner.clone(),
        ..ClassQuery::default()
    };
    let found = |entry: &'b Entry<'a>| {
        let each = book.contradictions(entry).into_iter();
        each.map(move |(one, aside)| Found { entry, one, aside })
    };
    matching(book, &asked).into_iter().flat_map(found).collect()
}

fn counts(words: &Words<'_>, found: &[Found<'_, '_>]) -> Vec<RuleCount> {
    let count = |rule: &Rule| {
        let count = found.iter().filter(|one| one.one.rule == *rule).count() as u32;
        (count > 0).then(|| RuleCount { rule: rule.key().to_owned(), title: words.rule(rule.key()), count })
    };
    Rule::ALL.iter().filter_map(count).collect()
}

/// A contradiction in words, with how it was put aside.
pub(super) fn told(
    session: &Session,
    words: &Words<'_>,
    entry: &Entry<'_>,
    one: &Contradiction,
    aside: bool,
) -> Result<ContradictionView> {
    let aside = if aside { how(session, &entry.line.id, one.rule)? } else { None };
    Ok(words.contradiction(entry, one, aside))
}

fn how(session: &Session, account: &str, rule: Rule) -> Result<Option<AsideView>> {
    let scale = super::aside::scale(rule);
    let newest = session.open()?.store.db().judgements(account, &scale, "")?.into_iter().next();
    Ok(newest.map(|row| AsideView { on_date: row.on_date, author: row.author, why: session.words(row.why) }))
}
