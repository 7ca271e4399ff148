//! What is kept of a review at its end, and what goes with it when it is deleted.
//!
//! Not the end of the meeting itself (`workshops::close`), which calls this. Invariant: what is no
//! review is left alone.

use store::{Review, ReviewAnswer, ReviewRole, ReviewSubject, Tx, Workshop};

use super::rows::{Past, lines};
use super::standing::keep;
use crate::error::Result;
use crate::session::Session;

/// Whether a meeting is a review.
pub(crate) fn is_review(session: &Session, id: &str) -> Result<bool> {
    Ok(session.open()?.store.db().find::<Review>(id)?.is_some())
}

/// What a review looked at, with all that stands there now; nothing where the meeting is none.
pub(crate) fn final_lines(session: &Session, meeting: &Workshop) -> Result<Vec<ReviewSubject>> {
    let Some(review) = session.open()?.store.db().find::<Review>(&meeting.id)? else { return Ok(Vec::new()) };
    let (found, past) = (lines(session, &meeting.id)?, Past::of(session, meeting)?);
    let kept = found.into_iter().map(|line| {
        let since = past.since(session, &review, &line)?;
        let before = past.line(session, &line)?.map(|(one, _)| one);
        keep(session, line, since, before.as_ref())
    });
    kept.collect()
}

/// Takes away what only a review has.
pub(crate) fn forget(tx: &Tx<'_>, meeting: &str) -> store::Result<()> {
    tx.delete_with::<ReviewAnswer>("review_id", meeting)?;
    tx.delete_with::<ReviewRole>("review_id", meeting)?;
    tx.delete_with::<ReviewSubject>("review_id", meeting)?;
    tx.delete::<Review>(meeting)
}
