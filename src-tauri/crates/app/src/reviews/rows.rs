//! Reviews as the list and the meeting show them.
//!
//! Invariant: a review compares with the last one that ended before it began and looked at any of
//! the same things.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use store::{Opportunity, Review, ReviewAnswer, ReviewRole, ReviewSubject, Workshop};

use super::standing::{compared, gone, kept, kept_before, now};
use super::view::{LastReview, ReviewAbout, ReviewNamed, ReviewPart, ReviewRow, ReviewSubjectView, ReviewView};
use crate::error::Result;
use crate::session::Session;
use crate::wire::{Id, Nothing, Ref};
use crate::workshops;

/// Days looked back where there was no review before.
const BACK: u64 = 90;

/// All reviews, latest first.
pub fn review_rows(session: &Session, _: Nothing) -> Result<Vec<ReviewRow>> {
    let db = session.open()?.store.db();
    let outputs = db.workshop_outputs()?;
    let mut lines: HashMap<String, Vec<ReviewSubject>> = HashMap::new();
    db.all::<ReviewSubject>()?.into_iter().for_each(|line| lines.entry(line.review_id.clone()).or_default().push(line));
    let mut answers: HashMap<String, u32> = HashMap::new();
    db.all::<ReviewAnswer>()?.into_iter().for_each(|one| *answers.entry(one.review_id).or_default() += 1);
    let mut found = Vec::new();
    for review in db.all::<Review>()?.into_iter().rev() {
        let Some(meeting) = db.find::<Workshop>(&review.id)? else { continue };
        let came = outputs.get(&review.id).copied().unwrap_or_default();
        let about = ordered(lines.remove(&review.id).unwrap_or_default());
        found.push(ReviewRow {
            about: about.iter().map(|line| named(session, line)).collect::<Result<_>>()?,
            started: workshops::started(session, &meeting),
            running: meeting.ended_on.is_none(),
            parts: meeting.attendees.lines().count() as u32,
            decisions: came.decisions,
            actions: came.actions,
            open_actions: came.open,
            answered: answers.remove(&review.id).unwrap_or(0),
            id: review.id,
            title: meeting.title,
        });
    }
    Ok(found)
}

fn named(session: &Session, line: &ReviewSubject) -> Result<ReviewNamed> {
    Ok(ReviewNamed { kind: line.kind.clone(), id: line.subject_id.clone(), name: name(session, line)? })
}

fn ordered(mut lines: Vec<ReviewSubject>) -> Vec<ReviewSubject> {
    lines.sort_by(|a, b| a.rank.total_cmp(&b.rank));
    lines
}

/// What a review looks at, in order.
pub(super) fn lines(session: &Session, review: &str) -> Result<Vec<ReviewSubject>> {
    Ok(ordered(session.open()?.store.db().with::<ReviewSubject>("review_id", review)?))
}

/// The lines of the last reviews of the same thing, of those that ended before this one began.
pub(super) struct Past {
    meetings: HashMap<String, Workshop>,
}

impl Past {
    pub(super) fn of(session: &Session, meeting: &Workshop) -> Result<Self> {
        let db = session.open()?.store.db();
        let ended = |held: &Workshop| held.id != meeting.id && held.ended_on.as_ref().is_some_and(|end| *end <= meeting.started_on);
        let meetings = db.all::<Workshop>()?.into_iter().filter(ended).map(|held| (held.id.clone(), held)).collect();
        Ok(Self { meetings })
    }

    /// The line of the last review of the same thing, with its meeting.
    pub(super) fn line(&self, session: &Session, line: &ReviewSubject) -> Result<Option<(ReviewSubject, &Workshop)>> {
        let same = session.open()?.store.db().with::<ReviewSubject>("subject_id", &line.subject_id)?.into_iter();
        let held = same.filter(|one| one.kind == line.kind).filter_map(|one| Some((self.meetings.get(&one.review_id)?, one)));
        Ok(held.max_by(|a, b| a.0.ended_on.cmp(&b.0.ended_on)).map(|(meeting, one)| (one, meeting)))
    }

    /// The day a line is compared with: as it was kept, as chosen, that of the last review, else some
    /// time before.
    pub(super) fn since(&self, session: &Session, review: &Review, line: &ReviewSubject) -> Result<NaiveDate> {
        let kept = kept(session, line).and_then(|kept| crate::dates::stored(Some(&kept.since)));
        let chosen = crate::dates::stored(review.since_on.as_deref());
        let last = self.line(session, line)?.and_then(|(one, _)| day_of(session, &one));
        let own = session.today();
        Ok(kept.or(chosen).or(last).unwrap_or_else(|| own.checked_sub_days(Days::new(BACK)).unwrap_or(own)))
    }
}

/// The day on which a line was kept; none while its review runs.
fn day_of(session: &Session, line: &ReviewSubject) -> Option<NaiveDate> {
    crate::dates::stored(Some(&kept(session, line)?.on))
}

/// One review.
pub fn review_get(session: &Session, Id { id }: Id) -> Result<ReviewView> {
    let db = session.open()?.store.db();
    let (review, held) = (db.get::<Review>(&id)?, db.get::<Workshop>(&id)?);
    let (lines, past) = (lines(session, &id)?, Past::of(session, &held)?);
    let found = |line| subject(session, line, &review, &past);
    let subjects: Vec<ReviewSubjectView> = lines.iter().map(found).collect::<Result<_>>()?;
    let first = subjects.first().map(|one| (one.since.clone(), one.since_told.clone()));
    let (since, since_told) = first.unwrap_or_default();
    Ok(ReviewView {
        since,
        since_told,
        since_chosen: review.since_on.is_some(),
        parts: parts(session, &id)?,
        meeting: workshops::get(session, Id { id })?,
        subjects,
    })
}

fn subject(session: &Session, line: &ReviewSubject, review: &Review, past: &Past) -> Result<ReviewSubjectView> {
    let (since, last) = (past.since(session, review, line)?, past.line(session, line)?);
    let before = match &line.kept {
        Some(_) => kept_before(session, line),
        None => last.as_ref().and_then(|(one, _)| kept(session, one)),
    };
    let gone = gone(session, line)?;
    let told = if review.since_on.is_some() || before.is_some() { "reviews-since" } else { "reviews-since-first" };
    Ok(ReviewSubjectView {
        id: line.id.clone(),
        about: ReviewAbout { kind: line.kind.clone(), id: line.subject_id.clone() },
        name: name(session, line)?,
        account: if line.kind == "opportunity" && !gone { account(session, &line.subject_id)? } else { None },
        gone,
        since: since.to_string(),
        since_told: session.speech().say(told, &[("day", session.speech().format.date(since).into())]),
        last: last.map(|(_, held)| last_of(session, held)).transpose()?,
        now: match kept(session, line) {
            Some(kept) => kept,
            None => compared(now(session, line, since)?, before.as_ref()),
        },
        before,
    })
}

/// Its name now; the one it had where it is gone, or once its review has ended.
pub(super) fn name(session: &Session, line: &ReviewSubject) -> Result<String> {
    if line.kind == "forecast" {
        return Ok(session.speech().text("reviews-forecast"));
    }
    let db = session.open()?.store.db();
    let live = match line.kind.as_str() {
        _ if line.kept.is_some() => None,
        "account" => db.find::<store::Account>(&line.subject_id)?.map(|one| one.name),
        _ => db.find::<Opportunity>(&line.subject_id)?.map(|one| one.name),
    };
    Ok(live.unwrap_or_else(|| line.name.clone()))
}

fn account(session: &Session, opportunity: &str) -> Result<Option<Ref>> {
    let db = session.open()?.store.db();
    let Some(id) = db.get::<Opportunity>(opportunity)?.account_id else { return Ok(None) };
    Ok(db.find::<store::Account>(&id)?.map(|one| Ref { id: one.id, name: one.name }))
}

/// Who takes part, in order.
pub(super) fn parts(session: &Session, review: &str) -> Result<Vec<ReviewPart>> {
    let mut roles = session.open()?.store.db().with::<ReviewRole>("review_id", review)?;
    roles.sort_by(|a, b| a.rank.total_cmp(&b.rank));
    Ok(roles.into_iter().map(|one| ReviewPart { name: one.name, role: one.role, perspective: one.perspective }).collect())
}

fn last_of(session: &Session, held: &Workshop) -> Result<LastReview> {
    let view = workshops::get(session, Id { id: held.id.clone() })?;
    let ended = lines(session, &held.id)?.iter().find_map(|line| day_of(session, line));
    Ok(LastReview {
        id: held.id.clone(),
        title: held.title.clone(),
        ended: ended.map(|day| session.speech().format.date(day)).unwrap_or_default(),
        entries: view.entries,
    })
}
