//! Beginning a review: a meeting with what it looks at and who takes part.
//!
//! Invariant: a review looks at least at one thing, and at each thing once.

use std::collections::BTreeSet;

use store::{Account, Opportunity, Review, ReviewRole, ReviewSubject, new_id};

use super::standing::gone;
use super::view::{ReviewAbout, ReviewBegin, ReviewPart};
use crate::dates;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{needed, tidy};
use crate::wire::Added;
use crate::workshops::Prepared;
use crate::workshops::view::WorkshopBegin;

/// So many things a review looks at.
const MOST: usize = 40;

/// What can be looked at, with the agenda that fits it.
const KINDS: [(&str, &str); 3] = [("account", "review-plan"), ("opportunity", "review-deals"), ("forecast", "review-forecast")];
/// Who takes part as what.
const ROLES: [&str; 3] = ["presenter", "coach", "reviewer"];

/// Begins a review; its clock stands until it is set going.
pub fn review_begin(session: &mut Session, begin: ReviewBegin) -> Change<Added> {
    session.open()?;
    let subjects = subjects(session, &begin.about, &[])?;
    let roles = roles(&begin.parts)?;
    let since_on = since(session, begin.since.as_deref())?;
    let meeting = Prepared::of(session, &meeting(session, &begin, &subjects)?)?;
    let id = meeting.row.id.clone();
    let subjects: Vec<_> = subjects.into_iter().map(|one| ReviewSubject { review_id: id.clone(), ..one }).collect();
    let roles: Vec<_> = roles.into_iter().map(|one| ReviewRole { review_id: id.clone(), ..one }).collect();
    session.transact(Op::new(OpKind::ReviewBegin, &meeting.row.title, 1), |tx| {
        meeting.write(tx)?;
        tx.insert(&Review { id: id.clone(), since_on })?;
        subjects.iter().try_for_each(|one| tx.insert(one))?;
        roles.iter().try_for_each(|one| tx.insert(one))?;
        Ok(Added { ids: vec![id] })
    })
}

/// The meeting: its agenda fits what comes first, its account is the only one there is.
fn meeting(session: &Session, begin: &ReviewBegin, subjects: &[ReviewSubject]) -> Result<WorkshopBegin> {
    let first = subjects.first();
    let fitting = KINDS.iter().find(|(kind, _)| first.is_some_and(|one| one.kind == *kind)).map_or("", |(_, agenda)| agenda);
    let names = first.map(|one| one.name.clone()).unwrap_or_default();
    let titled = session.speech().say("reviews-title-of", &[("name", names.into()), ("more", (subjects.len() as i64 - 1).into())]);
    Ok(WorkshopBegin {
        agenda: if begin.agenda.is_empty() { fitting.to_owned() } else { begin.agenda.clone() },
        title: tidy(&begin.title).or(Some(titled)),
        context: only_account(session, subjects)?,
        attendees: attendees(&begin.parts),
        ..WorkshopBegin::default()
    })
}

/// Who takes part, one name a line.
pub(super) fn attendees(parts: &[ReviewPart]) -> String {
    parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>().join("\n")
}

/// The account that all of it belongs to.
pub(super) fn only_account(session: &Session, subjects: &[ReviewSubject]) -> Result<Option<String>> {
    let db = session.open()?.store.db();
    let mut accounts = BTreeSet::new();
    for one in subjects {
        accounts.insert(match one.kind.as_str() {
            "account" => Some(one.subject_id.clone()),
            "opportunity" => db.find::<Opportunity>(&one.subject_id)?.and_then(|deal| deal.account_id),
            _ => None,
        });
    }
    Ok(if accounts.len() == 1 { accounts.pop_first().flatten() } else { None })
}

/// A day to compare with: one that has been.
pub(super) fn since(session: &Session, day: Option<&str>) -> Result<Option<String>> {
    day.map(str::trim).filter(|day| !day.is_empty()).map(|day| dates::past(day, session.today())).transpose()
}

/// Lines for what is looked at, each once, without the review they belong to. What was looked at
/// `before` and is gone since keeps its name.
pub(super) fn subjects(session: &Session, about: &[ReviewAbout], before: &[ReviewSubject]) -> Result<Vec<ReviewSubject>> {
    let mut seen = BTreeSet::new();
    let once: Vec<&ReviewAbout> = about.iter().filter(|one| seen.insert((one.kind.clone(), one.id.clone()))).collect();
    if once.is_empty() || once.len() > MOST {
        return Err(AppError::BadRequest("about".into()));
    }
    let line = |(n, one): (usize, &&ReviewAbout)| {
        let same = before.iter().find(|row| row.kind == one.kind && row.subject_id == one.id);
        let name = match same {
            Some(row) if gone(session, row)? => row.name.clone(),
            _ => name(session, one)?,
        };
        Ok(ReviewSubject { id: new_id(), kind: one.kind.clone(), subject_id: one.id.clone(), name, rank: n as f64, ..ReviewSubject::default() })
    };
    once.iter().enumerate().map(line).collect()
}

/// What it is called; it must be there.
fn name(session: &Session, about: &ReviewAbout) -> Result<String> {
    let db = session.open()?.store.db();
    match about.kind.as_str() {
        "account" => Ok(db.get::<Account>(&about.id)?.name),
        "opportunity" => Ok(db.get::<Opportunity>(&about.id)?.name),
        "forecast" => Ok(session.speech().text("reviews-forecast")),
        _ => Err(AppError::UnknownKey { what: "kind", key: about.kind.clone() }),
    }
}

/// Lines for who takes part, without the review they belong to.
pub(super) fn roles(parts: &[ReviewPart]) -> Result<Vec<ReviewRole>> {
    let line = |(n, part): (usize, &ReviewPart)| {
        // Only reviewers look with somebody's eyes.
        let eyes = part.perspective.clone().filter(|_| part.role == "reviewer");
        if !ROLES.contains(&part.role.as_str()) {
            return Err(AppError::UnknownKey { what: "role", key: part.role.clone() });
        }
        let (name, perspective) = (needed(&part.name)?, tidy(&eyes));
        Ok(ReviewRole { id: new_id(), name, role: part.role.clone(), perspective, rank: n as f64, ..ReviewRole::default() })
    };
    parts.iter().enumerate().map(line).collect()
}
