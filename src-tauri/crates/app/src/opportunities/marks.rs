//! Ticking the marks of a stage.
//!
//! Invariant: a tick is added, never rewritten; the newest one holds. What is on record elsewhere
//! is not ticked.

use domain::method::Mark;
use store::{Opportunity, StageMark, new_id};

use super::pursuit_view::MarkSet;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::Nothing;
use crate::{dates, method};

/// Ticks a mark, or takes the tick back.
pub fn mark_set(session: &mut Session, set: MarkSet) -> Change<Nothing> {
    let row = session.open()?.store.db().get::<Opportunity>(&set.opportunity)?;
    let text = mark(session, &row, &set)?.text.get(session.speech().code()).to_owned();
    let on_date = dates::parse_some(set.on_date.as_deref())?.unwrap_or_else(|| session.today().to_string());
    let tick = StageMark {
        id: new_id(),
        opportunity_id: row.id,
        pipeline: set.flow.unwrap_or(row.pipeline),
        stage: set.stage,
        mark: set.mark,
        done: set.done,
        evidence: tidy(&set.evidence),
        on_date,
        author: session.author(),
    };
    session.transact(Op::new(OpKind::MarkSet, row.name, 1).to(text), |tx| {
        tx.insert(&tick)?;
        Ok(Nothing {})
    })
}

fn mark<'a>(session: &'a Session, row: &Opportunity, set: &MarkSet) -> Result<&'a Mark> {
    let process = method::process(&session.open()?.method, set.flow.as_ref().unwrap_or(&row.pipeline))?;
    let stage = process.stage(&set.stage).ok_or_else(|| AppError::UnknownKey { what: "stage", key: set.stage.clone() })?;
    let known = stage.marks.iter().find(|mark| mark.key == set.mark && mark.by.is_none());
    known.ok_or_else(|| AppError::UnknownKey { what: "mark", key: set.mark.clone() })
}
