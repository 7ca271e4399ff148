//! How much is to be done, in all, by person, by account and by goal (B-25).
//!
//! Invariant: each action counts once in each of the four.

use domain::todo::Load;
use i18n::DASH;

use super::rows::{asked, standing};
use super::view::{ActionLoad, ActionQuery, ActionView, LoadView, PersonLoad};
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// The load of what was asked for.
pub fn action_load(session: &Session, query: ActionQuery) -> Result<ActionLoad> {
    let rows = asked(session, &query)?;
    let all = rows.iter().map(standing).fold(Load::default(), Load::and);
    let view = |load: Load| view(session, load);
    let mut people = shared(&rows, view, |row| row.owner.as_ref());
    people.sort_by_key(|one| (one.of.is_none(), u32::MAX - one.load.open, name(one)));
    let by_overdue = |mut loads: Vec<PersonLoad>| {
        loads.sort_by_key(|one| (one.of.is_none(), u32::MAX - one.load.overdue, u32::MAX - one.load.open, name(one)));
        loads
    };
    Ok(ActionLoad {
        all: view(all),
        people,
        accounts: by_overdue(shared(&rows, view, |row| row.account.as_ref())),
        goals: by_overdue(shared(&rows, view, |row| row.goal.as_ref())),
    })
}

fn name(one: &PersonLoad) -> String {
    one.of.as_ref().map(|of| of.name.clone()).unwrap_or_default()
}

fn shared(rows: &[ActionView], view: impl Fn(Load) -> LoadView, of: impl Fn(&ActionView) -> Option<&Ref>) -> Vec<PersonLoad> {
    let mut loads: Vec<(Option<Ref>, Load)> = Vec::new();
    for row in rows {
        let whose = of(row);
        match loads.iter_mut().find(|(one, _)| one.as_ref().map(|one| &one.id) == whose.map(|one| &one.id)) {
            Some((_, load)) => *load = load.and(standing(row)),
            None => loads.push((whose.cloned(), Load::default().and(standing(row)))),
        }
    }
    loads.into_iter().map(|(of, load)| PersonLoad { of, load: view(load) }).collect()
}

fn view(session: &Session, load: Load) -> LoadView {
    LoadView {
        open: load.open,
        overdue: load.overdue,
        soon: load.soon,
        undated: load.undated,
        done: load.done,
        share: load.share_done().map_or(DASH.to_owned(), |share| session.speech().format.percent(share, 0)),
        share_done: load.share_done(),
    }
}
