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
}

/// How it stands now.
pub(super) fn now(session: &Session, line: &ReviewSubject, since: NaiveDate) -> Result<Standing> {
    if gone(session, line)? {
        return Ok(Standing { on: session.today().to_string(), questions: questions::of(session, line)?, ..Standing::default() });
    }
    Ok(Standing {
        on: session.today().to_string(),
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
            let found = now(session, &line, since)?;
            let then = before.and_then(|before| kept(session, before));
            Ok::<_, crate::error::AppError>(Standing { figures: figures::compared(found.figures, then.as_ref()), ..found })
        })
    };
    let kept = Kept { whole: look(false)?, open: look(true)? };
    // Plain data with text keys: writing it cannot fail.
    Ok(ReviewSubject { kept: serde_json::to_string(&kept).ok(), ..line })
}

/// How it stood at the end of its review, for the eyes of the session; none while it runs, and where
/// what was kept does not read.
pub(super) fn kept(session: &Session, line: &ReviewSubject) -> Option<Standing> {
    let kept: Kept = serde_json::from_str(line.kept.as_deref()?).ok()?;
    Some(if session.redacts() { kept.open } else { kept.whole })
}
