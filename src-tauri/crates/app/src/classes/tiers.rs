//! Tiers by a rule of size.
//!
//! Not pyramids. Invariant: tiers change only when somebody judges or applies the rule, and the
//! rule as a whole is one step.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use domain::method::{Level, Scale};
use store::Setting;

use super::book::{Book, Entry};
use super::view::{TierApply, SizeTier, TierChange, TierRule, TierRuleQuery, TierRuleSet};
use super::words::Words;
use crate::accounts::{check_level, judgement};
use crate::error::{AppError, Result};
use crate::money;
use crate::ops::{Op, OpKind};
use crate::pyramids::{in_use, known};
use crate::session::{Change, Session};
use crate::wire::{Nothing, Ref};

const SHOWN: usize = 200;

/// Revenue in minor units from which a level begins, by level.
type Thresholds = BTreeMap<String, i64>;

fn keep(session: &mut Session, row: Setting, op: Op) -> Change<Nothing> {
    session.transact(op, |tx| {
        tx.choose(&row)?;
        Ok(Nothing {})
    })
}

fn rule_key(scheme: &str) -> String {
    format!("tier-rule/{scheme}")
}

/// The rule kept for a scheme; what cannot be read counts as no rule.
fn thresholds(session: &Session, scheme: &str) -> Result<Thresholds> {
    let row = session.open()?.store.db().find::<Setting>(&rule_key(scheme))?;
    Ok(row.and_then(|row| serde_json::from_str(&row.value).ok()).unwrap_or_default())
}

/// Sets the revenue from which a tier begins.
pub fn tier_rule_set(session: &mut Session, set: TierRuleSet) -> Change<Nothing> {
    let scale = known(session, &set.scheme)?;
    check_level(scale, &set.level)?;
    let title = scale.title.get(session.speech().code()).to_owned();
    let mut rule = thresholds(session, &set.scheme)?;
    match money::typed(set.from.as_deref(), &session.open()?.workspace.currency)? {
        Some(from) => drop(rule.insert(set.level, from.max(0))),
        None => drop(rule.remove(&set.level)),
    }
    let value = serde_json::to_string(&rule).map_err(|error| AppError::BadRequest(error.to_string()))?;
    let key = rule_key(&set.scheme);
    keep(session, Setting { key: key.clone(), value }, Op::new(OpKind::TierRule, title, 1).merging(key))
}

/// A scheme's tiers with their thresholds, and what the rule would change.
pub fn tier_rule(session: &Session, query: TierRuleQuery) -> Result<TierRule> {
    let scale = match query.scheme.as_deref() {
        Some(key) => Some(known(session, key)?),
        None => in_use(session)?,
    };
    let Some(scale) = scale else {
        return Ok(TierRule { scheme: None, tiers: Vec::new(), changes: Vec::new(), total: 0, without: 0 });
    };
    let rule = thresholds(session, &scale.key)?;
    let book = Book::read(session, None)?;
    let words = Words::new(session, &book)?;
    let mut changes = changes(&book, scale, &rule);
    changes.sort_by_key(|(entry, _)| Reverse(entry.line.revenue));
    let change = |(entry, ruled): &(&Entry<'_>, &str)| TierChange {
        account: Ref { id: entry.line.id.clone(), name: entry.line.name.clone() },
        revenue: words.money(entry.line.revenue),
        now: entry.level(scale).map(|level| level.key.clone()),
        ruled: (*ruled).to_owned(),
    };
    Ok(TierRule {
        scheme: Some(scale.key.clone()),
        tiers: high_first(scale).into_iter().map(|level| tier(&book, &words, scale, &rule, level)).collect(),
        changes: changes.iter().take(SHOWN).map(change).collect(),
        total: changes.len() as u32,
        without: book.entries.iter().filter(|entry| entry.level(scale).is_none()).count() as u32,
    })
}

fn tier(book: &Book<'_>, words: &Words<'_>, scale: &Scale, rule: &Thresholds, level: &Level) -> SizeTier {
    let held = |entry: &&Entry<'_>| entry.level(scale).is_some_and(|held| held.key == level.key);
    let now: Vec<_> = book.entries.iter().filter(held).collect();
    let ruled = |entry: &&Entry<'_>| by_rule(scale, rule, entry.line.revenue).or(entry.level(scale).map(|held| held.key.as_str())) == Some(&level.key);
    SizeTier {
        level: level.key.clone(),
        from: rule.get(&level.key).map(|from| words.money(*from)),
        now: now.len() as u32,
        ruled: book.entries.iter().filter(ruled).count() as u32,
        revenue: words.money(now.iter().map(|entry| entry.line.revenue).fold(0, i64::saturating_add)),
    }
}

fn high_first(scale: &Scale) -> Vec<&Level> {
    let mut levels: Vec<_> = scale.levels.iter().collect();
    levels.sort_by_key(|level| Reverse(level.value));
    levels
}

/// The tier of an account by its revenue: of those whose threshold it reaches, the one with the
/// highest threshold; of equal ones the higher tier.
fn by_rule<'s>(scale: &'s Scale, rule: &Thresholds, revenue: i64) -> Option<&'s str> {
    let reached = high_first(scale).into_iter().filter_map(|level| Some((*rule.get(&level.key)?, level)));
    let reached = reached.filter(|(from, _)| revenue >= *from);
    reached.min_by_key(|(from, _)| Reverse(*from)).map(|(_, level)| level.key.as_str())
}

/// Accounts whose tier is another one by the rule.
fn changes<'b, 's, 'a>(book: &'b Book<'a>, scale: &'s Scale, rule: &Thresholds) -> Vec<(&'b Entry<'a>, &'s str)> {
    let change = |entry: &'b Entry<'a>| {
        let ruled = by_rule(scale, rule, entry.line.revenue)?;
        let held = entry.level(scale).map(|level| level.key.as_str());
        (held != Some(ruled)).then_some((entry, ruled))
    };
    book.entries.iter().filter_map(change).collect()
}

/// Sets tiers by the rule, as one step.
pub fn tier_apply(session: &mut Session, apply: TierApply) -> Change<Nothing> {
    let scale = known(session, &apply.scheme)?;
    let title = scale.title.get(session.speech().code()).to_owned();
    let rule = thresholds(session, &apply.scheme)?;
    let wanted = |id: &String| apply.ids.is_empty() || apply.ids.contains(id);
    let (today, author) = (session.today().to_string(), session.author());
    let why = session.speech().text("classes-tier-why");
    let book = Book::read(session, None)?;
    let changes = changes(&book, scale, &rule).into_iter().filter(|(entry, _)| wanted(&entry.line.id));
    let judged = changes.map(|(entry, ruled)| store::Judgement {
        why: Some(why.clone()),
        ..judgement(&entry.line.id, &scale.key, ruled, &today, &author)
    });
    let rows: Vec<_> = judged.collect();
    let op = Op::new(OpKind::TierApply, title, rows.len());
    session.transact(op, |tx| {
        rows.iter().try_for_each(|row| tx.insert(row))?;
        Ok(Nothing {})
    })
}
