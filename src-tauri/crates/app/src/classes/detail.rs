//! All classes of one account, with their history, what they ask for and what they advise.
//!
//! Invariant: every scale of accounts is there, whether or not the account holds a level on it.

use std::collections::BTreeMap;

use domain::method::{COVERAGE_MODEL, ENGAGEMENT, Level, Scale, Words as Said};
use domain::standing::suggest_phase;

use super::book::{Book, Entry};
use super::contradictions::told;
use super::reasons::reasons;
use super::rows::{territories, wanted};
use super::standing::{LIFECYCLE, months, rung};
use super::view::{AccountClasses, ClassView, WantedView};
use super::words::Words;
use crate::accounts::{judgement_views, split_levels};
use crate::dates::stored;
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Id, JudgementView};

/// All classes of an account.
pub fn detail(session: &Session, Id { id }: Id) -> Result<AccountClasses> {
    let ids = [id.clone()];
    let book = Book::read(session, Some(&ids))?;
    let gone = || store::StoreError::Gone { table: "account", id: id.clone() };
    let entry = book.entry(&id).ok_or_else(gone)?;
    let words = Words::new(session, &book)?;
    let mut found = book.contradictions(entry);
    found.sort_by_key(|(_, aside)| *aside);
    let told = found.iter().map(|(one, aside)| told(session, &words, entry, one, *aside));
    Ok(AccountClasses {
        contradictions: told.collect::<Result<_>>()?,
        classes: book.scales.iter().map(|scale| class(session, &book, entry, &words, scale)).collect::<Result<_>>()?,
        tier: book.tier.map(|scale| scale.key.clone()),
        missing: book.lacks(entry).into_iter().map(|lack| words.need(lack)).collect(),
        territories: territories(&book, entry),
    })
}

fn class(session: &Session, book: &Book<'_>, entry: &Entry<'_>, words: &Words<'_>, scale: &Scale) -> Result<ClassView> {
    let history = judgement_views(session, &entry.line.id, &scale.key)?;
    let level = entry.level(scale).filter(|_| !scale.multiple);
    let suggested = book.suggested(entry).remove(&scale.key);
    let wanted = wanted(entry, &scale.key);
    let say = |text: fn(&Level) -> Option<&Said>| {
        level.and_then(text).map(|said| said.get(words.speech.code()).to_owned())
    };
    Ok(ClassView {
        scale: scale.key.clone(),
        levels: split_levels(entry.levels(&scale.key)),
        months: level.and_then(|_| held_for(session, &history)),
        gap: wanted.as_ref().and_then(|wanted| gap(scale, level?, wanted)),
        reason: suggested.as_ref().and_then(|_| reason(book, entry, words, &scale.key)),
        goal: say(|level| level.goal.as_ref()),
        advice: say(|level| level.advice.as_ref()),
        reasons: lines_of(session, &entry.line.id, scale)?,
        suggested,
        wanted,
        history,
    })
}

/// Per level of a scale that takes several, why the account holds it.
fn lines_of(session: &Session, account: &str, scale: &Scale) -> Result<BTreeMap<String, String>> {
    if !scale.multiple {
        return Ok(BTreeMap::new());
    }
    let lines = reasons(session, account)?.into_iter().filter(|((of, _), _)| *of == scale.key);
    Ok(lines.map(|((_, level), why)| (level, why)).collect())
}

/// Whole months since the level of the newest judgement was first held without a break.
fn held_for(session: &Session, history: &[JudgementView]) -> Option<u32> {
    let levels = &history.first()?.levels;
    let since = history.iter().take_while(|one| one.levels == *levels).last()?;
    months(stored(Some(&since.on_date))?, session.today())
}

fn gap(scale: &Scale, level: &Level, wanted: &WantedView) -> Option<i32> {
    let at = |key: &str| i32::try_from(rung(scale, key)?.rung).ok();
    Some(at(&wanted.level)? - at(&level.key)?)
}

/// Why a level is suggested.
fn reason(book: &Book<'_>, entry: &Entry<'_>, words: &Words<'_>, scale: &str) -> Option<String> {
    match scale {
        LIFECYCLE => suggest_phase(&book.standing(entry)).map(|found| words.phase(&found)),
        COVERAGE_MODEL | ENGAGEMENT => {
            let tier = book.tier?;
            let level = words.level(&tier.key, &entry.level(tier)?.key);
            Some(words.speech.say("classes-by-tier", &[("tier", level.into())]))
        }
        _ => None,
    }
}
