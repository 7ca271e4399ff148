//! Beginning a workshop: its steps are copied, and its board is kept as it stands.
//!
//! Invariant: what an agenda says later changes no workshop that was begun from it.

use std::collections::BTreeMap;

use chrono::{SecondsFormat, Utc};
use store::{Tx, Workshop, WorkshopPlace, WorkshopRun, new_id};

use super::kept::{self, Kept, Step};
use super::running::{Clock, Running};
use super::view::WorkshopBegin;
use super::{agenda, board};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::line;
use crate::wire::Added;

/// Dots of each where nothing is said.
const DOTS: u32 = 3;

/// A meeting that is about to begin.
pub(crate) struct Prepared {
    /// The meeting.
    pub(crate) row: Workshop,
    places: Vec<WorkshopPlace>,
    run: WorkshopRun,
}

impl Prepared {
    /// The meeting as asked for; how the pipeline stands is kept, for a review compares with it.
    pub(crate) fn of(session: &mut Session, begin: &WorkshopBegin) -> Result<Self> {
        let row = workshop(session, begin)?;
        let places = board::frozen(session, &row, "start")?;
        let kept = Kept::read(&row.steps);
        let clock = Clock { at: kept.steps.first().map(|step| step.key.clone()).unwrap_or_default(), ..Clock::default() };
        let run = Running::of(row.clone(), clock, kept).run();
        crate::forecasts::freeze(session, session.today(), crate::forecasts::Why::Review, Some(row.title.clone()))?;
        Ok(Self { row, places, run })
    }

    /// Writes it down.
    pub(crate) fn write(&self, tx: &Tx<'_>) -> store::Result<()> {
        tx.insert(&self.row)?;
        self.places.iter().try_for_each(|place| tx.insert(place))?;
        tx.write_run(&self.run)
    }
}

/// Begins a workshop; its clock stands until it is set going.
pub fn begin(session: &mut Session, begin: WorkshopBegin) -> Change<Added> {
    let meeting = Prepared::of(session, &begin)?;
    session.transact(Op::new(OpKind::WorkshopBegin, &meeting.row.title, 1), |tx| {
        meeting.write(tx)?;
        Ok(Added { ids: vec![meeting.row.id.clone()] })
    })
}

fn workshop(session: &Session, begin: &WorkshopBegin) -> Result<Workshop> {
    let (steps, title) = steps(session, begin)?;
    let given = begin.title.as_deref().map(line).filter(|title| !title.is_empty());
    let (matrix, context_id) = board::checked(session, begin.matrix.as_deref(), begin.context.as_deref())?;
    let names = session.open()?.store.db().find::<store::Account>(&context_id)?;
    let names: BTreeMap<String, String> = names.map(|account| (account.id, account.name)).into_iter().collect();
    Ok(Workshop {
        id: new_id(),
        title: given.or(title).ok_or(AppError::NameNeeded)?,
        agenda: begin.agenda.clone(),
        matrix,
        context_id,
        attendees: attendees(&begin.attendees).join("\n"),
        votes_each: dots(begin.votes_each).into(),
        steps: Kept { steps, names, ..Kept::default() }.write(),
        started_on: stamp(),
        ended_on: None,
        note: None,
    })
}

/// Steps to hold, and the agenda's title where it has one.
fn steps(session: &Session, begin: &WorkshopBegin) -> Result<(Vec<Step>, Option<String>)> {
    let method = &session.open()?.method;
    let code = session.speech().code();
    let found = method.agenda(&begin.agenda);
    let title = found.map(|agenda| agenda.title.get(code).to_owned());
    let own = found.map(|agenda| kept::steps(agenda, method, code)).unwrap_or_default();
    match (begin.steps.is_empty(), found) {
        (true, None) => Err(AppError::UnknownKey { what: "agenda", key: begin.agenda.clone() }),
        (true, Some(_)) => Ok((own, title)),
        (false, _) => Ok((agenda::steps(session, &begin.steps, &own)?, title)),
    }
}

/// Names, one a line, each once.
pub(super) fn attendees(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in text.split(['\n', '\r']).map(line).filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Dots of each, 1 to 99.
pub(super) fn dots(asked: u32) -> u32 {
    if asked == 0 { DOTS } else { asked.min(99) }
}

pub(super) fn stamp() -> String {
    Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true)
}
