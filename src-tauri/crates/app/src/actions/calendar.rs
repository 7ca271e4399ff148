//! What is open and has a day, as a calendar file (.ics).
//!
//! Invariant: the same workspace on the same day gives the same bytes.

use ::reports::{Item, calendar};

use super::rows::action_rows;
use super::view::{ActionQuery, ActionView, CalendarWrite};
use crate::dates::stored;
use crate::drawing::write_whole;
use crate::error::Result;
use crate::reports::target;
use crate::session::Session;
use crate::views::FileWritten;

/// Writes the calendar.
pub fn calendar_write(session: &Session, ask: CalendarWrite) -> Result<FileWritten> {
    let name = session.open()?.workspace.name.clone();
    let path = target(&ask.path, "ics", ask.replace)?;
    let rows = action_rows(session, ActionQuery { open: true, ..ask.query })?;
    let items: Vec<Item> = rows.into_iter().filter_map(item).collect();
    write_whole(&path.display().to_string(), calendar(&name, &items).as_bytes())
}

fn item(row: ActionView) -> Option<Item> {
    let day = stored(row.due_on.as_deref())?;
    let mut about: Vec<String> = [row.account, Some(row.subject), row.opportunity, row.owner].into_iter().flatten().map(|one| one.name).collect();
    about.retain(|name| !name.is_empty());
    about.dedup();
    let made = stored(Some(&row.created_on)).unwrap_or(day);
    Some(Item { key: row.id, title: row.text, about: about.join("\n"), day, made })
}
