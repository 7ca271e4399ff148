//! The meeting's clock: which step, how long, what all look at.
//!
//! Nothing of it is recorded, since nobody wants to take time back (F-07). Invariant: it is
//! written at every touch, so that a crash loses none of it.

use super::rows::get;
use super::running::{Running, now};
use super::view::{ClockTurn, Spotlight, StepTo, WorkshopClock, WorkshopStep, WorkshopView};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Id;

/// The longest a step can be made, minutes.
const LONGEST: i32 = 480;

/// Goes to another step; its clock goes on from what it took before.
pub fn step(session: &mut Session, ask: WorkshopStep) -> Change<WorkshopView> {
    let mut running = Running::find_open(session, &ask.id)?;
    running.settle(now());
    let to = target(&running, &ask.to)?;
    if to != running.at() {
        running.clock.since = Some(now());
        running.clock.spotlight = None;
    }
    running.clock.at = running.kept.steps.get(to).map(|step| step.key.clone()).unwrap_or_default();
    keep(session, &running)
}

/// The first and the last step are the ends of the way.
fn target(running: &Running, to: &StepTo) -> Result<usize> {
    let last = running.kept.steps.len().saturating_sub(1);
    match to {
        StepTo::Next => Ok((running.at() + 1).min(last)),
        StepTo::Back => Ok(running.at().saturating_sub(1)),
        StepTo::Key(key) => {
            let found = running.kept.steps.iter().position(|step| step.key == *key);
            found.ok_or_else(|| AppError::UnknownKey { what: "step", key: key.clone() })
        }
    }
}

/// Sets the clock going, lets it stand, or gives the step more time.
pub fn clock(session: &mut Session, ask: WorkshopClock) -> Change<WorkshopView> {
    let mut running = Running::find_open(session, &ask.id)?;
    running.settle(now());
    match ask.turn {
        ClockTurn::Start => running.clock.since = running.clock.since.or(Some(now())),
        ClockTurn::Pause => running.clock.since = None,
        ClockTurn::Add(minutes) => {
            let extra = running.clock.extra.entry(running.clock.at.clone()).or_default();
            *extra = extra.saturating_add(minutes).clamp(-LONGEST, LONGEST);
        }
    }
    keep(session, &running)
}

/// Lets all look at one thing, or at everything again.
pub fn spotlight(session: &mut Session, ask: Spotlight) -> Change<WorkshopView> {
    let mut running = Running::find_open(session, &ask.id)?;
    running.clock.spotlight = ask.item.filter(|item| !item.is_empty());
    keep(session, &running)
}

fn keep(session: &mut Session, running: &Running) -> Change<WorkshopView> {
    let run = running.run();
    let op = Op::new(OpKind::WorkshopClock, &running.row.title, 1);
    let ((), recorded) = session.transact(op, |tx| Ok(tx.write_run(&run)?))?;
    Ok((get(session, Id { id: running.row.id.clone() })?, recorded))
}
