//! What a workshop agreed to do: an action among all others, under the key of its line in the minutes.
//!
//! Invariant: while the meeting goes on the line says what the action says; once it has ended the
//! line keeps what was agreed, and only whether it is done is still the action's.

use store::{Action, Tx, Workshop, WorkshopEntry};

use super::running::is_running;
use crate::error::Result;
use crate::session::Session;

/// The kind of line that is an action.
const ACTION: &str = "action";

/// A line with what its action says.
pub(super) fn filled(session: &Session, line: WorkshopEntry, running: bool) -> Result<WorkshopEntry> {
    if line.kind != ACTION {
        return Ok(line);
    }
    let Some(action) = session.open()?.store.db().find::<Action>(&line.id)? else { return Ok(line) };
    Ok(match running {
        true => WorkshopEntry { text: action.text, owner_id: action.owner_id, due_on: action.due_on, done: action.done, ..line },
        false => WorkshopEntry { done: action.done, ..line },
    })
}

/// A line and the action it is, if it is one.
pub(super) struct Kept {
    line: WorkshopEntry,
    action: Option<Action>,
    had: bool,
}

/// What a line is kept as: where it became an action, or is none any more, that too.
pub(super) fn kept(session: &Session, line: WorkshopEntry) -> Result<Kept> {
    let db = session.open()?.store.db();
    let before = db.find::<Action>(&line.id)?;
    let had = before.is_some();
    let held = db.get::<Workshop>(&line.workshop_id)?;
    let running = is_running(session, &held.id)?;
    let action = (line.kind == ACTION).then(|| match before {
        Some(action) if !running => done(session, action, line.done),
        Some(action) => done(session, said(action, &line), line.done),
        None => done(session, said(new(session, &line, held), &line), line.done),
    });
    Ok(Kept { line, action, had })
}

fn new(session: &Session, line: &WorkshopEntry, held: Workshop) -> Action {
    let about = [line.subject_id.clone().unwrap_or_default(), held.context_id, held.id];
    Action {
        id: line.id.clone(),
        subject_id: about.into_iter().find(|id| !id.is_empty()).unwrap_or_default(),
        origin: Some("workshop".to_owned()),
        author: session.author(),
        created_on: line.on_date.clone(),
        ..Action::default()
    }
}

fn said(action: Action, line: &WorkshopEntry) -> Action {
    Action { text: line.text.clone(), owner_id: line.owner_id.clone(), due_on: line.due_on.clone(), ..action }
}

fn done(session: &Session, action: Action, done: bool) -> Action {
    let day = (done && !action.done).then(|| session.today().to_string());
    Action { done, done_on: day.or(action.done_on.filter(|_| done)), ..action }
}

/// Writes a line that is there already.
pub(super) fn write(tx: &Tx<'_>, kept: &Kept) -> store::Result<()> {
    tx.update(&kept.line)?;
    write_action(tx, kept)
}

/// Writes a new line.
pub(super) fn add(tx: &Tx<'_>, kept: &Kept) -> store::Result<()> {
    tx.insert(&kept.line)?;
    write_action(tx, kept)
}

fn write_action(tx: &Tx<'_>, kept: &Kept) -> store::Result<()> {
    match &kept.action {
        Some(action) if kept.had => tx.update(action),
        Some(action) => tx.insert(action),
        None => tx.delete::<Action>(&kept.line.id),
    }
}
