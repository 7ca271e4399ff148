//! Taking lists in: accounts, people, opportunities, products and teammates
//! from tables of any make.
//!
//! Not the reading of files (`exchange`). Preview and import decide alike, by
//! one planner. Invariant: an import is one change, all or nothing; every row
//! of its files comes in or is named with the reason.

mod book;
mod contacts;
mod counting;
mod deals;
mod handed;
mod issue;
mod levels;
mod lines;
mod namesakes;
mod outcome;
mod planner;
mod reading;
mod rows;
mod sentence;
mod shelf;
mod showing;
mod stages;
mod stored;
mod ties;
pub mod view;
mod writing;

use book::Ticker;
use handed::Handed;
use planner::Planned;
use reading::Reading;
pub(crate) use sentence::read_sentence;
pub use ties::{ties_import, ties_preview};
use view::{ImportPlan, ImportPreview, ImportReport};

use crate::error::{AppError, Result};
use crate::opportunities::Stamp;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};

/// Files whose names an import's label tells.
const NAMED: usize = 3;

/// Says what an import would do; nothing is written.
///
/// # Errors
/// A choice in the plan that cannot be followed. A file that cannot be read is
/// none: its preview says why.
pub fn preview(session: &Session, plan: ImportPlan) -> Result<ImportPreview> {
    let planned = Planned::of(session, &plan);
    session.progress_end();
    showing::preview(session, &planned?)
}

/// Imports files as one change.
///
/// # Errors
/// A file that cannot be read and was not left out, a choice that cannot be
/// followed, [`AppError::Cancelled`], a full disk. The workspace is as before.
pub fn run(session: &mut Session, plan: ImportPlan) -> Change<ImportReport> {
    let done = take_in(session, &plan);
    session.progress_end();
    done
}

fn take_in(session: &mut Session, plan: &ImportPlan) -> Change<ImportReport> {
    let planned = Planned::decide(session, read_all(plan)?, &plan.files)?;
    let label = session.speech().text("reading-progress-write");
    let ticker = Ticker::new(session, label, writing::amount(&planned.book));
    let stamp = Stamp::today(session);
    let op = Op::new(OpKind::Import, name(&planned.readings), showing::taken_in(&planned));
    let handed = Handed::of(session, &planned.book)?;
    let ((), recorded) = session.transact(op, |tx| {
        writing::write_all(tx, &planned.book, &stamp, &ticker)?;
        planned.counting.write(tx)?;
        handed.write(tx)
    })?;
    Ok((showing::report(session, &planned), recorded))
}

fn read_all(plan: &ImportPlan) -> Result<Vec<Reading>> {
    let mut readings = Vec::with_capacity(plan.files.len());
    for told in &plan.files {
        let reading = Reading::open(told)?;
        match reading.body {
            Err(cause) if !reading.told_none => {
                return Err(AppError::Read { path: reading.name, cause });
            }
            _ => readings.push(reading),
        }
    }
    Ok(readings)
}

/// The names of the files that are taken in.
fn name(readings: &[Reading]) -> String {
    let taken = readings.iter().filter(|reading| reading.plan.kind.as_deref() != Some("none"));
    let mut names: Vec<&str> = taken.map(|reading| reading.name.as_str()).collect();
    if names.len() > NAMED {
        names.truncate(NAMED);
        names.push("…");
    }
    names.join(", ")
}
