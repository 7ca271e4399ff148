//! Giving a buying role to many at once, or taking it from them (C-01).
//!
//! Invariant: whatever else somebody is stays; all of it is one step.

use serde::{Deserialize, Serialize};
use store::Person;
use ts_rs::TS;

use super::edit::{first_called, same_account};
use super::state::{Look, ROLE, State};
use crate::accounts::{judgement, load};
use crate::error::{AppError, Result};
use crate::method;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Give or take a role.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RoleTurn {
    /// People of one account.
    pub ids: Vec<String>,
    /// Role level.
    pub role: String,
    /// Given; else taken.
    pub on: bool,
    /// Opportunity it holds for; none means everywhere.
    pub opportunity: Option<String>,
}

/// Gives or takes a role.
pub fn role_turn(session: &mut Session, turn: RoleTurn) -> Change<Nothing> {
    let people = load::<Person>(session, &turn.ids)?;
    let account = people.first().map(|first| first.account_id.clone()).ok_or_else(|| AppError::BadRequest("ids".into()))?;
    people.iter().try_for_each(|person| same_account(person, &account))?;
    let look = Look { account: &account, opportunity: turn.opportunity.as_deref(), on: None };
    let state = State::whole(session, look)?;
    let changes = changes(session, &state, &turn)?;
    let to = method::level_titles(&session.open()?.method, ROLE, &turn.role, session.speech().code());
    let (today, author) = (session.today().to_string(), session.author());
    let context = turn.opportunity.clone().unwrap_or_default();
    session.transact(Op::new(OpKind::Judge, first_called(&people), people.len()).to(to), |tx| {
        changes.iter().try_for_each(|(id, levels)| {
            tx.insert(&store::Judgement { context_id: context.clone(), ..judgement(id, ROLE, levels, &today, &author) })
        })?;
        Ok(Nothing {})
    })
}

/// Whose roles change, and into what, in the method's order.
fn changes(session: &Session, state: &State, turn: &RoleTurn) -> Result<Vec<(String, String)>> {
    let scale = method::scale(&session.open()?.method, ROLE)?;
    if scale.level(&turn.role).is_none() {
        return Err(AppError::UnknownKey { what: "level", key: turn.role.clone() });
    }
    let next = |id: &String| {
        let held = state.levels(id, ROLE);
        let has = |key: &String| if *key == turn.role { turn.on } else { held.contains(key) };
        let levels: Vec<&str> = scale.levels.iter().map(|level| &level.key).filter(|key| has(key)).map(String::as_str).collect();
        (held.contains(&turn.role) != turn.on).then(|| (id.clone(), levels.join(",")))
    };
    Ok(turn.ids.iter().filter_map(next).collect())
}
