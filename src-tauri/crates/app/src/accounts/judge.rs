//! Judging accounts and people on the method's scales.
//!
//! Invariant: a judgement is added, never rewritten; the newest one holds.

use domain::method::Scale;
use store::{Account, Judgement, Person, new_id};

use super::view::Judge;
use crate::dates;
use crate::error::{AppError, Result};
use crate::method;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::{JudgementView, Nothing};

/// Judges subjects on a scale from a day on.
pub fn judge(session: &mut Session, judge: Judge) -> Change<Nothing> {
    let speech = session.speech();
    let levels = checked_levels(method::scale(&session.open()?.method, &judge.scale)?, &judge.levels)?;
    let on_date = dates::parse_some(judge.on_date.as_deref())?.unwrap_or_else(|| session.today().to_string());
    let to = method::level_titles(&session.open()?.method, &judge.scale, &levels, speech.code());
    let name = judge.subjects.first().map(|id| subject_name(session, id)).transpose()?.unwrap_or_default();
    let author = session.author();
    let given = |id: &String| Judgement {
        context_id: judge.context.clone().unwrap_or_default(),
        certainty: judge.certainty.clone(),
        source: judge.source.clone(),
        why: judge.why.clone(),
        ..of(id, &judge.scale, &levels, &on_date, &author)
    };
    let to = if to.is_empty() { speech.text("common-none") } else { to };
    let merge = format!("{}/{}", judge.subjects.join(","), judge.scale);
    let op = Op::new(OpKind::Judge, name, judge.subjects.len()).to(to).merging(merge);
    session.transact(op, |tx| {
        judge.subjects.iter().try_for_each(|id| tx.insert(&given(id)))?;
        Ok(Nothing {})
    })
}

/// A judgement with nothing but its level.
pub(crate) fn of(subject: &str, scale: &str, levels: &str, on_date: &str, author: &str) -> Judgement {
    Judgement {
        id: new_id(),
        subject_id: subject.to_owned(),
        scale: scale.to_owned(),
        context_id: String::new(),
        levels: levels.to_owned(),
        on_date: on_date.to_owned(),
        author: author.to_owned(),
        certainty: None,
        source: None,
        why: None,
    }
}

/// Levels in the scale's order, joined; one alone unless the scale takes several.
fn checked_levels(scale: &Scale, levels: &[String]) -> Result<String> {
    if let Some(key) = levels.iter().find(|key| scale.level(key).is_none()) {
        return Err(AppError::UnknownKey { what: "level", key: key.clone() });
    }
    let chosen = scale.levels.iter().filter(|level| levels.contains(&level.key));
    let most = if scale.multiple { usize::MAX } else { 1 };
    Ok(chosen.take(most).map(|level| level.key.as_str()).collect::<Vec<_>>().join(","))
}

/// The name of an account or a person, which must be there.
fn subject_name(session: &Session, id: &str) -> Result<String> {
    let db = session.open()?.store.db();
    if let Some(account) = db.find::<Account>(id)? {
        return Ok(account.name);
    }
    Ok(db.get::<Person>(id)?.name)
}

/// A subject's judgements on a scale, latest first.
pub(crate) fn views(session: &Session, subject: &str, scale: &str) -> Result<Vec<JudgementView>> {
    let view = |judgement: Judgement| JudgementView {
        on_date: judgement.on_date,
        levels: split(&judgement.levels),
        author: judgement.author,
        certainty: judgement.certainty,
        source: judgement.source,
        why: judgement.why,
    };
    let found = session.open()?.store.db().judgements(subject, scale, "")?;
    Ok(found.into_iter().map(view).collect())
}

/// Level keys as the file joins them.
pub(crate) fn split(levels: &str) -> Vec<String> {
    levels.split(',').filter(|key| !key.is_empty()).map(str::to_owned).collect()
}
