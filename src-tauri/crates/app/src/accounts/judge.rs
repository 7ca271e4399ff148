//! Judging accounts, units, people, opportunities and notes on the method's scales.
//!
//! Invariant: a judgement is added, never rewritten; the newest one holds.

use domain::method::{Scale, Subject};
use store::{Account, Judgement, Note, Opportunity, Person, Unit, new_id};

use super::view::Judge;
use crate::dates;
use crate::error::{AppError, Result};
use crate::method;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::{JudgementView, Nothing};

/// The context of a level that is wanted by a date, beside the one held. The one said
/// last holds, whatever its date.
pub(crate) const TARGET: &str = "target";

/// Judges subjects on a scale from a day on.
pub fn judge(session: &mut Session, judge: Judge) -> Change<Nothing> {
    let speech = session.speech();
    check(session, &judge)?;
    let levels = checked_levels(method::scale(&session.open()?.method, &judge.scale)?, &judge.levels)?;
    let on_date = dates::parse_some(judge.on_date.as_deref())?.unwrap_or_else(|| session.today().to_string());
    let to = method::level_titles(&session.open()?.method, &judge.scale, &levels, speech.code());
    let name = judge.subjects.first().map(|id| subject(session, id)).transpose()?.map(|(_, name)| name).unwrap_or_default();
    let author = session.author();
    let given = |id: &String| Judgement {
        context_id: judge.context.clone().unwrap_or_default(),
        certainty: judge.certainty.clone(),
        source: tidy(&judge.source),
        why: tidy(&judge.why),
        ..of(id, &judge.scale, &levels, &on_date, &author)
    };
    let to = if to.is_empty() { speech.text("common-none") } else { to };
    let context = judge.context.as_deref().unwrap_or_default();
    let merge = format!("{}/{context}/{on_date}/{}", judge.scale, judge.subjects.join(","));
    let kind = if context == TARGET { OpKind::JudgeTarget } else { OpKind::Judge };
    let op = Op::new(kind, name, judge.subjects.len()).to(to).merging(merge);
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

/// Everyone judged must be there and be what the scale applies to.
fn check(session: &Session, judge: &Judge) -> Result<()> {
    let open = session.open()?;
    let db = open.store.db();
    let scale = method::scale(&open.method, &judge.scale)?;
    if judge.subjects.is_empty() {
        return Err(AppError::BadRequest("subjects".into()));
    }
    for id in &judge.subjects {
        if !scale.applies.contains(&subject(session, id)?.0) {
            return Err(AppError::UnknownKey { what: "scale", key: judge.scale.clone() });
        }
    }
    match judge.context.as_deref() {
        Some(TARGET) => check_target(session, scale, judge)?,
        Some(id) => drop(db.get::<Opportunity>(id)?),
        None => {}
    }
    check_certainty(judge.certainty.as_deref())
}

/// A level can be wanted where the scale has one to want, by today or a later day.
fn check_target(session: &Session, scale: &Scale, judge: &Judge) -> Result<()> {
    if !scale.target {
        return Err(AppError::NoTarget(scale.title.get(session.speech().code()).to_owned()));
    }
    let by = dates::parse_some(judge.on_date.as_deref())?;
    match by.filter(|by| !judge.levels.is_empty() && *by < session.today().to_string()) {
        Some(by) => Err(AppError::TargetPast(by)),
        None => Ok(()),
    }
}

/// How sure somebody can be.
pub(crate) fn check_certainty(certainty: Option<&str>) -> Result<()> {
    match certainty {
        None | Some("confirmed" | "assumed" | "hearsay") => Ok(()),
        Some(key) => Err(AppError::UnknownKey { what: "certainty", key: key.to_owned() }),
    }
}

pub(crate) fn check_level(scale: &Scale, key: &str) -> Result<()> {
    match scale.level(key) {
        Some(_) => Ok(()),
        None => Err(AppError::UnknownKey { what: "level", key: key.to_owned() }),
    }
}

/// Levels in the scale's order, joined; one alone unless the scale takes several.
fn checked_levels(scale: &Scale, levels: &[String]) -> Result<String> {
    levels.iter().try_for_each(|key| check_level(scale, key))?;
    let chosen = scale.levels.iter().filter(|level| levels.contains(&level.key));
    let most = if scale.multiple { usize::MAX } else { 1 };
    Ok(chosen.take(most).map(|level| level.key.as_str()).collect::<Vec<_>>().join(","))
}

/// What a thing is and what it is called; it must be there.
fn subject(session: &Session, id: &str) -> Result<(Subject, String)> {
    let db = session.open()?.store.db();
    if let Some(one) = db.find::<Account>(id)? {
        return Ok((Subject::Account, one.name));
    }
    if let Some(one) = db.find::<Unit>(id)? {
        return Ok((Subject::Unit, one.name));
    }
    if let Some(one) = db.find::<Opportunity>(id)? {
        return Ok((Subject::Opportunity, one.name));
    }
    if let Some(one) = db.find::<Note>(id)? {
        return Ok((Subject::Note, crate::notes::called(&one)));
    }
    Ok((Subject::Person, crate::people::called(&db.get::<Person>(id)?).to_owned()))
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
