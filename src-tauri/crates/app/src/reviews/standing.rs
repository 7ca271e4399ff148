//! How what a review looks at stands: now while it runs, as it was kept once it has ended.
//!
//! Kept both ways, whole and with private things left out, so that minutes of long ago redact as
//! well as those of today. Invariant: what is kept never changes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use store::{Account, Opportunity, ReviewSubject};

use super::view::Standing;
use super::{brief, figures, questions};
use crate::error::Result;
use crate::session::Session;

/// What is kept of a subject at the end.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// With everything.
    whole: Standing,
    /// With private things left out.
    open: Standing,
    /// What stood there at the end of the last review, both ways, without its points.
    before: Option<[Standing; 2]>,
}

/// How it stands now.
pub(super) fn now(session: &Session, line: &ReviewSubject, since: NaiveDate) -> Result<Standing> {
    if gone(session, line)? {
        return Ok(Standing { on: session.today().to_string(), since: since.to_string(), questions: questions::of(session, line)?, ..Standing::default() });
    }
    Ok(Standing {
        on: session.today().to_string(),
        since: since.to_string(),
        figures: figures::of(session, line, since)?,
        brief: brief::of(session, line, since)?,
        rating: if line.kind == "account" { figures::rating(session, &line.subject_id)? } else { None },
        questions: questions::of(session, line)?,
    })
}

/// Whether it is in the file no more.
pub(super) fn gone(session: &Session, line: &ReviewSubject) -> Result<bool> {
    let db = session.open()?.store.db();
    Ok(match line.kind.as_str() {
        "account" => db.find::<Account>(&line.subject_id)?.is_none(),
        "opportunity" => db.find::<Opportunity>(&line.subject_id)?.is_none(),
        _ => false,
    })
}

/// The line with all that stood there, for good.
pub(super) fn keep(session: &Session, line: ReviewSubject, since: NaiveDate, before: Option<&ReviewSubject>) -> Result<ReviewSubject> {
    let look = |redacted: bool| {
        session.seen(redacted, || {
            let then = before.and_then(|before| kept(session, before));
            Ok::<_, crate::error::AppError>((compared(now(session, &line, since)?, then.as_ref()), then))
        })
    };
    let ((whole, then_whole), (open, then_open)) = (look(false)?, look(true)?);
    let without_points = |then: Standing| Standing { brief: Vec::new(), ..then };
    let before = then_whole.zip(then_open).map(|(whole, open)| [without_points(whole), without_points(open)]);
    let name = super::rows::name(session, &line)?;
    // Plain data with text keys: writing it cannot fail.
    let kept = serde_json::to_string(&Kept { whole, open, before }).ok();
    Ok(ReviewSubject { kept, name, ..line })
}

/// A standing with its figures beside those of the last review, where it is compared with that day.
pub(super) fn compared(now: Standing, before: Option<&Standing>) -> Standing {
    let then = before.filter(|then| then.on == now.since);
    Standing { figures: figures::compared(now.figures, then), ..now }
}

fn read(line: &ReviewSubject) -> Option<Kept> {
    serde_json::from_str(line.kept.as_deref()?).ok()
}

/// How it stood at the end of its review, for the eyes of the session; none while it runs, and where
/// what was kept does not read.
pub(super) fn kept(session: &Session, line: &ReviewSubject) -> Option<Standing> {
    let kept = read(line)?;
    Some(if session.redacts() { kept.open } else { kept.whole })
}

/// What stood there at the end of the review before, as it was kept with this one.
pub(super) fn kept_before(session: &Session, line: &ReviewSubject) -> Option<Standing> {
    let [whole, open] = read(line)?.before?;
    Some(if session.redacts() { open } else { whole })
}

/// What is kept of a line without the points that speak of a person; none where none does.
pub(crate) fn without(line: &ReviewSubject, person: &str) -> Option<String> {
    let mut kept = read(line)?;
    let mut dropped = false;
    for group in [&mut kept.whole, &mut kept.open].into_iter().flat_map(|standing| &mut standing.brief) {
        let before = group.items.len();
        group.items.retain(|item| !item.people.iter().any(|id| id == person));
        dropped |= group.items.len() < before;
    }
    for standing in [&mut kept.whole, &mut kept.open] {
        standing.brief.retain(|group| !group.items.is_empty());
    }
    // Plain data with text keys: writing it cannot fail.
    if dropped { serde_json::to_string(&kept).ok() } else { None }
}
