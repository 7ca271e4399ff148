//! The relationship plan of an account (C-22): where key people stand, where we want them, how.
//!
//! Invariant: nothing of it is kept twice; levels, wanted levels, actions and pairs are read
//! where they are kept.

use std::collections::HashMap;

use domain::method::Method;
use store::{Judgement, Person};

use super::redact::Eyes;
use super::recalled::{Seen, judged, seen};
use super::state::{COVERAGE, Look, STATUS, State};
use super::view::{BondQuery, PairView, PlanRow, Wanted};
use super::{called, pairs};
use crate::actions::{self, view::ActionView};
use crate::accounts::TARGET;
use crate::error::Result;
use crate::session::Session;
use crate::wire::Ref;

/// The scale of C-09.
pub(crate) const STRATEGY: &str = "relationship-strategy";

/// Rows of everyone who has a role, a wanted level, an action or a pair; by influence.
pub fn plan(session: &Session, query: BondQuery) -> Result<Vec<PlanRow>> {
    Ok(seen(session, Look::of(&query))?.plan(session)?.to_vec())
}

/// The same of people who were read.
pub(super) fn rows(session: &Session, state: &Seen) -> Result<Vec<PlanRow>> {
    let account = &state.account.id;
    let ground = Ground {
        method: &session.open()?.method,
        wanted: by(wanted(session, account)?, |row| &row.subject_id),
        actions: by(actions::views(session, session.open()?.store.db().actions_of(account)?)?, |row| &row.subject.id),
        pairs: by(pairs::of_account(session, account, &state.on)?, |row| &row.person.id),
        state,
        eyes: Eyes::of(session)?,
    };
    let all = state.people.iter().zip(state.shares()).filter(|(person, _)| ground.concerns(&person.id)).map(|(person, weight)| ground.row(session, person, weight));
    let mut rows: Vec<PlanRow> = all.collect::<Result<_>>()?;
    rows.retain(|row| {
        let wanted = row.status_wanted.is_some() || row.coverage_wanted.is_some();
        wanted || !row.roles.is_empty() || !row.key_roles.is_empty() || !row.actions.is_empty() || !row.pairs.is_empty()
    });
    rows.sort_by(|a, b| b.influence.total_cmp(&a.influence));
    Ok(rows)
}

/// Levels wanted, whatever within; the last said comes last.
fn wanted(session: &Session, account: &str) -> Result<Vec<Judgement>> {
    let judged = judged(session, account)?;
    let mut wanted: Vec<Judgement> = judged.iter().filter(|row| row.context_id.starts_with(TARGET)).cloned().collect();
    wanted.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(wanted)
}

fn by<T>(rows: Vec<T>, key: impl Fn(&T) -> &String) -> HashMap<String, Vec<T>> {
    let mut map: HashMap<String, Vec<T>> = HashMap::new();
    for row in rows {
        map.entry(key(&row).clone()).or_default().push(row);
    }
    map
}

struct Ground<'a> {
    method: &'a Method,
    wanted: HashMap<String, Vec<Judgement>>,
    actions: HashMap<String, Vec<ActionView>>,
    pairs: HashMap<String, Vec<PairView>>,
    state: &'a State,
    eyes: Eyes<'a>,
}

impl Ground<'_> {
    /// Whether there is anything to say of somebody: of most on a large map there is not.
    fn concerns(&self, id: &str) -> bool {
        let judged = [super::state::ROLE, super::state::KEY_ROLE].iter().any(|scale| !self.state.levels(id, scale).is_empty());
        judged || self.wanted.contains_key(id) || self.actions.contains_key(id) || self.pairs.contains_key(id)
    }

    fn row(&self, session: &Session, person: &Person, influence: f64) -> Result<PlanRow> {
        let id = &person.id;
        let (status, coverage) = (self.state.level(id, STATUS), self.state.level(id, COVERAGE));
        let set = self.state.level(id, STRATEGY);
        let status_wanted = self.wanted(id, STATUS, status.as_deref());
        let coverage_wanted = self.wanted(id, COVERAGE, coverage.as_deref());
        let to_go = |scale, now: &Option<String>, wanted: &Option<Wanted>| {
            wanted.as_ref().map_or(0, |wanted| self.steps(scale, now.as_deref(), &wanted.level))
        };
        Ok(PlanRow {
            person: Ref { id: id.clone(), name: called(person).to_owned() },
            title: person.title.clone(),
            roles: self.state.levels(id, super::state::ROLE).to_vec(),
            key_roles: self.state.key_roles(session, id)?,
            to_go: to_go(STATUS, &status, &status_wanted) + to_go(COVERAGE, &coverage, &coverage_wanted),
            suggested: set.is_none(),
            strategy: set.or_else(|| suggested(self.method, status.as_deref()).map(str::to_owned)).filter(|_| !self.eyes.redacted()),
            actions: self.actions.get(id).cloned().unwrap_or_default(),
            pairs: self.pairs.get(id).cloned().unwrap_or_default(),
            status,
            status_wanted,
            coverage,
            coverage_wanted,
            influence,
        })
    }

    /// The level wanted: that of the opportunity, else that of everywhere.
    fn wanted(&self, person: &str, scale: &str, now: Option<&str>) -> Option<Wanted> {
        let within = self.state.opportunity.as_ref().map(|one| format!("{TARGET}/{}", one.id));
        let said = |context: &str| {
            let mine = self.wanted.get(person).into_iter().flatten().filter(|row| row.scale == scale);
            mine.filter(|row| row.context_id == context).next_back().filter(|row| !row.levels.is_empty())
        };
        let row = within.as_deref().and_then(said).or_else(|| said(TARGET))?;
        let shown = self.eyes.levels(scale, vec![row.levels.clone()]).is_some_and(|levels| !levels.is_empty());
        if !shown {
            return None;
        }
        let reached = now.is_some() && self.steps(scale, now, &row.levels) <= 0;
        let overdue = !reached && row.on_date < self.state.on;
        Some(Wanted { level: row.levels.clone(), by: row.on_date.clone(), overdue, reached })
    }

    /// Steps from a level up to another, in the order of their values.
    fn steps(&self, scale: &str, now: Option<&str>, to: &str) -> i32 {
        let Some(scale) = self.method.scale(scale) else { return 0 };
        let value = |key: &str| scale.level(key).map(|level| level.value);
        let least = scale.levels.iter().map(|level| level.value).min().unwrap_or(0);
        value(to).map_or(0, |to| to - now.and_then(value).unwrap_or(least))
    }
}

/// Against us: neutralise; neutral or for us: motivate; a mentor: leverage (C-09).
pub(crate) fn suggested(method: &Method, status: Option<&str>) -> Option<&'static str> {
    let value = method.scale(STATUS)?.level(status?)?.value;
    Some(match value {
        ..0 => "neutralise",
        0 | 1 => "motivate",
        _ => "leverage",
    })
}
