//! Judging accounts, units, people (ours behind an account too), opportunities and notes on the method's scales.
//!
//! Invariant: a judgement is added, never rewritten; the newest one holds.

use domain::method::{Level, Scale, Subject};
use domain::sources::sources;
use store::{Account, Insider, Judgement, Note, Opportunity, Person, Teammate, Unit, new_id};

use super::view::Judge;
use crate::dates;
use crate::error::{AppError, Result};
use crate::method;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::people::faded_until;
use crate::subjects::known;
use crate::wire::{JudgementView, Nothing, Ref};

/// The context of a level that is wanted by a date, beside the one held. The one said
/// last holds, whatever its date.
pub(crate) const TARGET: &str = "target";

/// Judges subjects on a scale from a day on.
pub fn judge(session: &mut Session, judge: Judge) -> Change<Nothing> {
    let speech = session.speech();
    check(session, &judge)?;
    let scale = method::scale(&session.open()?.method, &judge.scale)?;
    let levels = checked_levels(scale, &judge.levels)?;
    let evidence = evidence(scale, &judge, speech.code())?;
    let context = context(&judge);
    let on_date = day(session, &judge)?;
    let to = method::level_titles(&session.open()?.method, &judge.scale, &levels, speech.code());
    let name = judge.subjects.first().map(|id| subject(session, id)).transpose()?.map(|(_, name)| name).unwrap_or_default();
    let author = session.author();
    judge.subjects.iter().try_for_each(|id| spare(session, id, &judge, (&context, &levels)))?;
    let given = |id: &String| Judgement {
        context_id: context.clone(),
        evidence: evidence.clone(),
        certainty: judge.certainty.clone(),
        source: tidy(&judge.source),
        why: tidy(&judge.why),
        ..of(id, &judge.scale, &levels, &on_date, &author)
    };
    let to = if to.is_empty() { speech.text("common-none") } else { to };
    let merge = format!("{}/{context}/{on_date}/{}", judge.scale, judge.subjects.join(","));
    let kind = if wants(&judge) { OpKind::JudgeTarget } else { OpKind::Judge };
    let op = Op::new(kind, name, judge.subjects.len()).to(to).merging(merge);
    session.transact(op, |tx| {
        judge.subjects.iter().try_for_each(|id| tx.insert(&given(id)))?;
        Ok(Nothing {})
    })
}

/// The day it holds from: one that has been, unless the level is only wanted by then.
fn day(session: &Session, judge: &Judge) -> Result<String> {
    let today = session.today();
    match judge.on_date.as_deref().filter(|text| !text.trim().is_empty()) {
        Some(text) if !wants(judge) => dates::past(text, today),
        text => Ok(dates::parse_some(text)?.unwrap_or_else(|| today.to_string())),
    }
}

/// The same level said again would take its reasons away, where they cannot be read.
fn spare(session: &Session, subject: &str, judge: &Judge, (context, levels): (&str, &str)) -> Result<()> {
    let stands = session.open()?.store.db().judgements(subject, &judge.scale, context)?;
    match stands.into_iter().next().filter(|one| one.levels == levels) {
        Some(one) => session.spare([&one.why, &one.source], [&tidy(&judge.why), &tidy(&judge.source)]),
        None => Ok(()),
    }
}

/// Whether a level is wanted, rather than held.
fn wants(judge: &Judge) -> bool {
    judge.wanted || judge.context.as_deref() == Some(TARGET)
}

/// What it holds within: an opportunity or a teammate.
fn within(judge: &Judge) -> Option<&str> {
    judge.context.as_deref().filter(|id| !id.is_empty() && *id != TARGET)
}

/// The context as the file keeps it.
fn context(judge: &Judge) -> String {
    match (wants(judge), within(judge)) {
        (true, Some(id)) => format!("{TARGET}/{id}"),
        (true, None) => TARGET.to_owned(),
        (false, id) => id.unwrap_or_default().to_owned(),
    }
}

/// The marks that were seen, joined; a level that has some to be seen by needs one (C-04).
fn evidence(scale: &Scale, judge: &Judge, code: &str) -> Result<Option<String>> {
    let levels = || scale.levels.iter().filter(|level| judge.levels.contains(&level.key));
    let known = |key: &&String| levels().any(|level| level.evidence.iter().any(|mark| mark.key == **key));
    if let Some(key) = judge.evidence.iter().find(|key| !known(key)) {
        return Err(AppError::UnknownKey { what: "evidence", key: key.clone() });
    }
    let seen = |level: &&Level| level.evidence.is_empty() || level.evidence.iter().any(|mark| judge.evidence.contains(&mark.key));
    match levels().find(|level| !seen(level)).filter(|_| !wants(judge)) {
        Some(level) => Err(AppError::EvidenceNeeded(level.title.get(code).to_owned())),
        None => Ok(Some(judge.evidence.join(",")).filter(|joined| !joined.is_empty())),
    }
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
        ..Judgement::default()
    }
}

/// Everyone judged must be there and be what the scale applies to.
fn check(session: &Session, judge: &Judge) -> Result<()> {
    let scale = method::scale(&session.open()?.method, &judge.scale)?;
    if judge.subjects.is_empty() {
        return Err(AppError::BadRequest("subjects".into()));
    }
    for id in &judge.subjects {
        if !scale.applies.contains(&subject(session, id)?.0) {
            return Err(AppError::UnknownKey { what: "scale", key: judge.scale.clone() });
        }
    }
    check_on(session, scale)?;
    if wants(judge) {
        check_target(session, scale, judge)?;
    }
    if let Some(id) = within(judge) {
        check_within(session, id, judge)?;
    }
    check_certainty(judge.certainty.as_deref())
}

/// A sensitive scale is used only where the workspace switched it on (C-13).
fn check_on(session: &Session, scale: &Scale) -> Result<()> {
    let off = scale.sensitive && !crate::people::settings_get(session, Nothing {})?.scales_on.contains(&scale.key);
    if off { Err(AppError::SwitchedOff(scale.title.get(session.speech().code()).to_owned())) } else { Ok(()) }
}

/// An opportunity is of the same account as whom it is judged for; a teammate may be anybody.
fn check_within(session: &Session, id: &str, judge: &Judge) -> Result<()> {
    let db = session.open()?.store.db();
    if db.find::<Teammate>(id)?.is_some() {
        return Ok(());
    }
    let opportunity = db.get::<Opportunity>(id)?;
    for subject in &judge.subjects {
        let subject = known(session, subject)?;
        if subject.kind == Subject::Person && subject.account != opportunity.account_id {
            return Err(AppError::OtherAccountDeal { name: subject.name, deal: opportunity.name });
        }
    }
    Ok(())
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
    // One of ours is judged as a person is: with the same signs (B-27).
    if let Some(one) = db.find::<Insider>(id)? {
        return Ok((Subject::Person, one.name));
    }
    Ok((Subject::Person, crate::people::called(&db.get::<Person>(id)?).to_owned()))
}

/// A subject's judgements on a scale that hold everywhere, latest first.
pub(crate) fn views(session: &Session, subject: &str, scale: &str) -> Result<Vec<JudgementView>> {
    let found = session.open()?.store.db().judgements(subject, scale, "")?;
    let faded = faded_until(session, session.today())?;
    found.into_iter().map(|judgement| view(session, judgement, &faded)).collect()
}

/// Everything judged of a subject, whatever within, latest first; then what is wanted, the last
/// said first.
pub(crate) fn all_views(session: &Session, subject: &str) -> Result<Vec<JudgementView>> {
    let found = session.open()?.store.db().judgements_of(subject)?;
    let (mut wanted, held): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| one.context_id.starts_with(TARGET));
    wanted.sort_by(|a, b| b.id.cmp(&a.id));
    let found = held.into_iter().chain(wanted);
    let faded = faded_until(session, session.today())?;
    found.map(|judgement| view(session, judgement, &faded)).collect()
}

fn view(session: &Session, judgement: Judgement, faded: &str) -> Result<JudgementView> {
    let (wanted, within) = match judgement.context_id.strip_prefix(TARGET) {
        Some(rest) => (true, rest.trim_start_matches('/')),
        None => (false, judgement.context_id.as_str()),
    };
    let source = session.words(judgement.source);
    Ok(JudgementView {
        sources: named_sources(source.as_deref()),
        source,
        context: Some(within).filter(|id| !id.is_empty()).map(|id| named(session, id)).transpose()?,
        faded: !wanted && judgement.on_date.as_str() <= faded,
        evidence: split(judgement.evidence.as_deref().unwrap_or_default()),
        levels: split(&judgement.levels),
        scale: judgement.scale,
        on_date: judgement.on_date,
        author: judgement.author,
        certainty: judgement.certainty,
        why: session.words(judgement.why),
        wanted,
    })
}

/// The sources that a text names, each once.
pub(crate) fn named_sources(told: Option<&str>) -> Vec<String> {
    told.map(sources).unwrap_or_default().into_iter().map(str::to_owned).collect()
}

/// The opportunity or teammate a judgement holds within.
fn named(session: &Session, id: &str) -> Result<Ref> {
    let db = session.open()?.store.db();
    let deal = db.find::<Opportunity>(id)?.map(|row| row.name);
    let name = deal.or(db.find::<Teammate>(id)?.map(|row| row.name));
    Ok(Ref { id: id.to_owned(), name: name.unwrap_or_else(|| session.speech().text("history-gone")) })
}

/// Level keys as the file joins them.
pub(crate) fn split(levels: &str) -> Vec<String> {
    levels.split(',').filter(|key| !key.is_empty()).map(str::to_owned).collect()
}
