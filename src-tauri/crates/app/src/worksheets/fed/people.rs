//! What is on record of the people in it, and of what is to be done.

use std::sync::Arc;

use domain::method::Subject;

use super::super::sheet::{is_deal, newest};
use super::{Told, joined, named, toned};
use crate::dates::stored;
use crate::error::Result;
use crate::method::level_titles;
use crate::people;
use crate::people::state::Look;
use crate::session::Session;
use crate::subjects::Known;
use crate::views::{ActionQuery, ActionView, PlanRow};

fn plan(session: &Session, id: &str, about: &Known) -> Result<Arc<[PlanRow]>> {
    let Some(account) = &about.account else { return Ok(Arc::new([])) };
    people::seen(session, Look { account, opportunity: is_deal(about).then_some(id), on: None })?.plan(session)
}

fn titles(session: &Session, scale: &str, levels: &[String]) -> Option<String> {
    let open = session.open().ok()?;
    Some(level_titles(&open.method, scale, &levels.join(","), session.speech().code())).filter(|title| !title.is_empty())
}

/// Whoever has a role in it, with status and how we reach them.
pub(super) fn people(session: &Session, id: &str, about: &Known) -> Result<Told> {
    let line = |row: &PlanRow| {
        let of = |scale: &str, level: &Option<String>| titles(session, scale, level.as_slice());
        let roles = titles(session, "buying-role", &row.roles);
        named(&row.person.name, joined([roles, of("status", &row.status), of("coverage", &row.coverage)]))
    };
    let rows = plan(session, id, about)?;
    Ok(rows.iter().filter(|row| !row.roles.is_empty()).map(line).collect::<Vec<_>>().into())
}

/// Whoever is to be won or reached better, from where to where.
pub(super) fn relationship(session: &Session, id: &str, about: &Known) -> Result<Told> {
    let line = |row: &PlanRow| {
        let wanted = row.status_wanted.as_ref().map(|one| ("status", &row.status, one));
        let wanted = wanted.or(row.coverage_wanted.as_ref().map(|one| ("coverage", &row.coverage, one)));
        let (scale, now, aim) = wanted?;
        let now = titles(session, scale, now.as_slice()).unwrap_or_else(|| "–".to_owned());
        let to = titles(session, scale, std::slice::from_ref(&aim.level)).unwrap_or_default();
        let by = stored(Some(&aim.by)).map(|day| session.speech().format.date(day));
        let line = named(&row.person.name, joined([Some(format!("{now} → {to}")), by]));
        Some(if aim.overdue { toned(line, "bad") } else { line })
    };
    Ok(plan(session, id, about)?.iter().filter_map(line).collect::<Vec<_>>().into())
}

/// What is to be done about it; of an account only what is open.
pub(super) fn actions(session: &Session, id: &str, about: &Known) -> Result<Told> {
    let of = |id: &str| Some(id.to_owned());
    let query = if about.kind == Subject::Account { ActionQuery { account: of(id), open: true, ..ActionQuery::default() } } else { ActionQuery { subject: of(id), ..ActionQuery::default() } };
    let rows = crate::actions::action_rows(session, query)?;
    let line = |one: &ActionView| {
        let due = stored(one.due_on.as_deref()).map(|day| session.speech().format.date(day));
        let done = one.done.then(|| session.speech().text("history-field-done"));
        let line = named(&one.text, joined([one.owner.as_ref().map(|owner| owner.name.clone()), due, done]));
        if one.overdue { toned(line, "bad") } else { line }
    };
    Ok(Told { lines: rows.iter().map(line).collect(), newest: newest(rows.iter().map(|one| one.created_on.as_str())), ..Told::default() })
}
