//! Letting the category follow the rules in force.
//!
//! Invariant: one step for all accounts; the rules are named as the source of each judgement.

use std::collections::BTreeMap;

use store::{Account, Judgement};

use super::facts::Known;
use super::rows::Page;
use super::rules::{in_force, rule};
use super::telling::Teller;
use super::view::CategoryFollow;
use super::{CATEGORY, KEY};
use crate::accounts::judgement;
use crate::error::{AppError, Result, RulesFault};
use crate::method;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Added;

/// Sets the category of accounts as the rules in force say; answers with those it changed.
pub fn follow(session: &mut Session, asked: CategoryFollow) -> Change<Added> {
    if asked.ids.is_empty() && !asked.all {
        return Err(AppError::BadRequest("ids".into()));
    }
    check(session, &asked.ids)?;
    let mut levels = following(session)?;
    if !asked.all {
        levels.retain(|id, _| asked.ids.contains(id));
    }
    let (source, today, author) = (session.speech().text("keyrules-source"), session.today().to_string(), session.author());
    let ids: Vec<String> = levels.keys().cloned().collect();
    let first = ids.first().map(|id| session.open()?.store.db().get::<Account>(id).map_err(AppError::from)).transpose()?;
    let op = Op::new(OpKind::CategoryFollow, first.map(|account| account.name).unwrap_or_default(), ids.len());
    session.transact(op, |tx| {
        for (id, (level, why)) in &levels {
            let row = judgement(id, CATEGORY, level, &today, &author);
            tx.insert(&Judgement { source: Some(source.clone()), why: Some(why.clone()), ..row })?;
        }
        Ok(Added { ids })
    })
}

/// The accounts must be there, and the scale must have the level for key accounts.
fn check(session: &Session, ids: &[String]) -> Result<()> {
    let open = session.open()?;
    let missing = || AppError::UnknownKey { what: "level", key: KEY.to_owned() };
    method::scale(&open.method, CATEGORY)?.level(KEY).ok_or_else(missing)?;
    ids.iter().try_for_each(|id| open.store.db().get::<Account>(id).map(drop).map_err(AppError::from))
}

/// Accounts whose category differs from the verdict: the level that follows, and why.
fn following(session: &Session) -> Result<BTreeMap<String, (&'static str, String)>> {
    let Some(rules) = in_force(session)? else { return Err(AppError::Rules(RulesFault::None)) };
    let known = Known::read(session, &[&rules], None)?;
    let page = Page { session, known: &known, rules: &rules, teller: Teller::of(session)? };
    let (rule, facts) = (rule(&rules), known.facts(&rules));
    let scale = method::scale(&session.open()?.method, CATEGORY)?;
    let told = facts.iter().enumerate().filter_map(|(at, facts)| {
        let verdict = rule.judge(facts);
        let level = page.judged(at, &verdict, None).follows.filter(|level| scale.level(level).is_some())?;
        Some((known.accounts()[at].id().to_owned(), (level, page.teller.why(&rules, &verdict))))
    });
    Ok(told.collect())
}
