//! Rating subjects on a criterion, and weighing the criteria.
//!
//! Invariant: a rating is added, never rewritten; the newest one holds. A rating is one of
//! the criterion's own steps.

use domain::method::{Criterion, Kind, Rated, Scorecard};
use domain::score::Weight;
use store::{Competitor, Rating, new_id};

use super::view::{Rate, ScorecardKey, Weigh};
use crate::accounts::check_certainty;
use crate::dates;
use crate::error::{AppError, Result};
use crate::method::own;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::subjects::known;
use crate::texts::tidy;
use crate::wire::Nothing;

/// The scorecard, or who asked for it is told.
pub(crate) fn card<'a>(session: &'a Session, key: &str) -> Result<&'a Scorecard> {
    let unknown = || AppError::UnknownKey { what: "scorecard", key: key.to_owned() };
    session.open()?.method.scorecard(key).filter(|card| !card.is_selection()).ok_or_else(unknown)
}

fn criterion<'a>(card: &'a Scorecard, key: &str) -> Result<&'a Criterion> {
    card.criterion(key).ok_or_else(|| AppError::UnknownKey { what: "criterion", key: key.to_owned() })
}

/// Rates subjects on one criterion from a day on, or clears that rating.
pub fn rate(session: &mut Session, rate: Rate) -> Change<Nothing> {
    let subjects = subjects(&rate)?;
    let card = card(session, &rate.scorecard)?;
    let criterion = criterion(card, &rate.criterion)?;
    let code = session.speech().code();
    check_step(criterion, rate.value, code)?;
    check(session, card, &rate, &subjects)?;
    let on_date = dates::parse_some(rate.on_date.as_deref())?.unwrap_or_else(|| session.today().to_string());
    let name = known(session, &subjects[0])?.name;
    let contender = rate.contender.as_deref().unwrap_or_default();
    let merge = format!("{}/{}/{contender}/{on_date}/{}", rate.scorecard, rate.criterion, subjects.join(","));
    let op = Op::new(OpKind::Rate, name, subjects.len()).to(criterion.title.get(code)).merging(merge);
    let author = session.author();
    subjects.iter().try_for_each(|subject| spare(session, &rate, subject))?;
    session.transact(op, |tx| {
        subjects.iter().try_for_each(|subject| tx.insert(&row(&rate, subject, &on_date, &author)))?;
        Ok(Nothing {})
    })
}

fn row(rate: &Rate, subject: &str, on_date: &str, author: &str) -> Rating {
    Rating {
        id: new_id(),
        scorecard: rate.scorecard.clone(),
        criterion: rate.criterion.clone(),
        subject_id: subject.to_owned(),
        contender_id: rate.contender.clone().unwrap_or_default(),
        value: rate.value,
        on_date: on_date.to_owned(),
        author: author.to_owned(),
        certainty: rate.certainty.clone(),
        source: tidy(&rate.source),
        why: tidy(&rate.why),
    }
}

/// The same step said again would take its reasons away, where they cannot be read.
fn spare(session: &Session, rate: &Rate, subject: &str) -> Result<()> {
    let contender = rate.contender.as_deref().unwrap_or_default();
    let stands = session.open()?.store.db().ratings(&rate.scorecard, subject, contender)?;
    match stands.into_iter().find(|one| one.criterion == rate.criterion).filter(|one| one.value == rate.value) {
        Some(one) => session.spare([&one.why, &one.source], [&tidy(&rate.why), &tidy(&rate.source)]),
        None => Ok(()),
    }
}

/// Whoever is rated, each once.
fn subjects(rate: &Rate) -> Result<Vec<String>> {
    let mut subjects: Vec<String> = Vec::new();
    for id in std::iter::once(&rate.subject).chain(&rate.subjects).filter(|id| !id.is_empty()) {
        if !subjects.contains(id) {
            subjects.push(id.clone());
        }
    }
    if subjects.is_empty() { Err(AppError::BadRequest("subject".into())) } else { Ok(subjects) }
}

/// A value must be one of the steps; what is measured is not rated.
fn check_step(criterion: &Criterion, value: Option<f64>, code: &str) -> Result<()> {
    let title = || criterion.title.get(code).to_owned();
    let Rated::Steps { from, to, .. } = &criterion.rated else { return Err(AppError::NotRated(title())) };
    let fits = |value: f64| value.fract() == 0.0 && (f64::from(*from)..=f64::from(*to)).contains(&value);
    match value {
        Some(value) if !fits(value) => Err(AppError::NotAStep { title: title(), from: *from, to: *to }),
        _ => Ok(()),
    }
}

fn check(session: &Session, card: &Scorecard, rate: &Rate, subjects: &[String]) -> Result<()> {
    let title = card.title.get(session.speech().code());
    for id in subjects {
        let subject = known(session, id)?;
        if !card.applies.contains(&subject.kind) {
            return Err(AppError::NotFor { what: title.to_owned(), name: subject.name });
        }
    }
    let db = session.open()?.store.db();
    rate.contender.as_ref().map(|id| db.get::<Competitor>(id)).transpose()?;
    check_certainty(rate.certainty.as_deref())
}

/// Sets how much a criterion counts in this workspace.
pub fn weigh(session: &mut Session, weigh: Weigh) -> Change<Nothing> {
    let mut changed = card(session, &weigh.scorecard)?.clone();
    criterion(&changed, &weigh.criterion)?;
    let weight = Weight::new(weigh.weight).map_err(|_| AppError::NotAWeight)?;
    changed.criteria.iter_mut().filter(|one| one.key == weigh.criterion).for_each(|one| one.weight = weight.value());
    let code = session.speech().code();
    let to = criterion(&changed, &weigh.criterion)?.title.get(code).to_owned();
    let op = Op::new(OpKind::Weigh, changed.title.get(code), 1).to(to);
    let op = op.merging(format!("{}/{}", weigh.scorecard, weigh.criterion));
    own::replace(session, changed, op)
}

/// Takes back what this workspace changed of a scorecard.
pub fn reset(session: &mut Session, ScorecardKey { scorecard }: ScorecardKey) -> Change<Nothing> {
    let title = card(session, &scorecard)?.title.get(session.speech().code()).to_owned();
    own::take_out(session, Kind::Scorecard, &scorecard, Op::new(OpKind::MethodReset, title, 1))
}
