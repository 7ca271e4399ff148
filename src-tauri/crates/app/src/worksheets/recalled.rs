//! Answers of one subject as they were read last: several views of one page tell of them.
//!
//! Not what they say. Invariant: what is given is what the file holds; anything written since makes it
//! be read anew.

use std::sync::Arc;

use store::Answer;

use super::answers::newest;
use crate::error::Result;
use crate::session::Session;

/// Answers about a subject that were read last.
#[derive(Default)]
pub(crate) struct Recalled {
    subject: String,
    all: Option<Arc<[Answer]>>,
    held: Option<Arc<[Answer]>>,
}

/// Every answer about a subject, section by section, the latest first.
pub(super) fn all(session: &Session, subject: &str) -> Result<Arc<[Answer]>> {
    let open = session.open()?;
    let mut recalled = open.answers.current(&open.store);
    if recalled.subject != subject {
        *recalled = Recalled { subject: subject.to_owned(), ..Recalled::default() };
    }
    let found = recalled.all.take().map_or_else(|| open.store.db().answers(subject).map(Into::into), Ok)?;
    recalled.all = Some(found.clone());
    Ok(found)
}

/// The answers that hold, the newest of each section.
pub(super) fn held(session: &Session, subject: &str) -> Result<Arc<[Answer]>> {
    let all = all(session, subject)?;
    let open = session.open()?;
    let mut recalled = open.answers.current(&open.store);
    let found = recalled.held.take().unwrap_or_else(|| newest(&all).into());
    recalled.held = Some(found.clone());
    Ok(found)
}
