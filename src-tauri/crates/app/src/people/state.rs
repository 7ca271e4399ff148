//! An account's people as they stood at the end of a day, seen for an opportunity or not, with
//! or without private things.
//!
//! Not where boxes stand ([`super::map`]). Every view of the map, the list, the plan and the
//! command line looks through this. Invariant: what redaction leaves out is decided here and
//! in [`super::redact`], nowhere else.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::past::{Turn, held_on, value_at};
use store::{Account, Judgement, Link, Opportunity, Person, PersonFact, Unit};

use super::moves::{self, SPOT};
use super::recalled::judged;
use super::redact::Eyes;
use super::settings::faded_until;
use super::view::{BondQuery, MapMark};
use crate::accounts::split_levels;
use crate::dates;
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::wire::Ref;

/// The scale of C-08.
pub(crate) const STATUS: &str = "status";
/// The scale of C-01.
pub(crate) const ROLE: &str = "buying-role";
/// The scale of C-02.
pub(crate) const KEY_ROLE: &str = domain::method::KEY_ROLE;
/// The scale of C-07.
pub(crate) const COVERAGE: &str = "coverage";
/// The scale of C-10 and the level of those in it.
const CORE: (&str, &str) = ("decision-core", "in");

/// What is looked at, of which day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look<'a> {
    /// Account.
    pub(crate) account: &'a str,
    /// Opportunity whose judgements come first.
    pub(crate) opportunity: Option<&'a str>,
    /// ISO date; today where none.
    pub(crate) on: Option<&'a str>,
}

impl<'a> Look<'a> {
    /// As a view of bonds asks.
    pub(crate) fn of(query: &'a BondQuery) -> Self {
        Self {
            account: &query.account,
            opportunity: query.opportunity.as_deref(),
            on: query.on.as_deref(),
        }
    }
}

/// An account's people on a day.
#[derive(Clone)]
pub(crate) struct State {
    /// The account.
    pub(crate) account: Ref,
    /// The opportunity asked for.
    pub(crate) opportunity: Option<Ref>,
    /// ISO date.
    pub(crate) on: String,
    /// The day is over.
    pub(crate) past: bool,
    /// Those on the map, in order of rank, with line, unit, title, chair and spot as of the day.
    pub(crate) people: Vec<Person>,
    /// Those known and not put on the map.
    pub(crate) aside: Vec<Person>,
    /// Those who had left.
    pub(crate) left: Vec<Person>,
    /// Levels by person.
    marks: HashMap<String, Vec<MapMark>>,
    /// Units by key.
    pub(crate) units: BTreeMap<String, String>,
    /// Links that hold between people on the map.
    pub(crate) links: Vec<Link>,
}

impl State {
    /// Looks with the session's eyes.
    pub(crate) fn of(session: &Session, look: Look<'_>) -> Result<Self> {
        Self::seen(session, look, &Eyes::of(session)?)
    }

    /// Looks with the team's, to write what follows.
    pub(crate) fn whole(session: &Session, look: Look<'_>) -> Result<Self> {
        Self::seen(session, look, &Eyes::whole(session)?)
    }

    fn seen(session: &Session, look: Look<'_>, eyes: &Eyes<'_>) -> Result<Self> {
        let db = session.open()?.store.db();
        let account = db.get::<Account>(look.account)?;
        let opportunity = look.opportunity.filter(|id| !id.is_empty());
        let opportunity = opportunity.map(|id| of_account(session, id, &account)).transpose()?;
        let today = session.today();
        let on = look.on.map(dates::parse).transpose()?.unwrap_or(today);
        let (day, past) = (on.to_string(), on < today);
        let (here, aside, left) = stood(session, look.account, &day)?;
        let ids: HashSet<&str> = here.iter().map(|person| person.id.as_str()).collect();
        let links = db.with::<Link>("account_id", look.account)?;
        let links = links.into_iter().filter(|link| {
            let ends = ids.contains(link.from_id.as_str()) && ids.contains(link.to_id.as_str());
            ends && held_on(Some(&link.on_date), link.until_on.as_deref(), &day) && eyes.sees_link(&link.kind)
        });
        let links: Vec<Link> = links.map(|link| Link { note: eyes.note(link.note.clone()), ..link }).collect();
        let units = db.with::<Unit>("account_id", look.account)?;
        Ok(Self {
            marks: marks(session, look.account, opportunity.as_ref(), &day, eyes)?,
            units: units.into_iter().map(|unit| (unit.id, unit.name)).collect(),
            account: Ref { id: account.id, name: account.name },
            people: here,
            on: day,
            opportunity,
            aside,
            left,
            links,
            past,
        })
    }

    /// All levels a person is on, in the method's order of scales.
    pub(crate) fn marks(&self, person: &str) -> &[MapMark] {
        self.marks.get(person).map(Vec::as_slice).unwrap_or_default()
    }

    /// The same, where nobody asks for them again.
    pub(super) fn take_marks(&mut self, person: &str) -> Vec<MapMark> {
        self.marks.remove(person).unwrap_or_default()
    }

    /// The levels a person is on, of one scale.
    pub(crate) fn levels(&self, person: &str, scale: &str) -> &[String] {
        self.marks(person).iter().find(|mark| mark.scale == scale).map(|mark| mark.levels.as_slice()).unwrap_or_default()
    }

    /// The one level a person is on.
    pub(crate) fn level(&self, person: &str, scale: &str) -> Option<String> {
        self.levels(person, scale).first().cloned()
    }

    /// Key roles as set, else as the buying roles say (C-02).
    pub(crate) fn key_roles(&self, session: &Session, person: &str) -> Result<Vec<String>> {
        let set = self.levels(person, KEY_ROLE);
        if !set.is_empty() {
            return Ok(set.to_vec());
        }
        let method = &session.open()?.method;
        let (Some(roles), Some(keys)) = (method.scale(ROLE), method.scale(KEY_ROLE)) else { return Ok(Vec::new()) };
        let held = self.levels(person, ROLE);
        let stands = |key: &str| {
            held.iter().any(|role| roles.level(role).and_then(|level| level.key_role.as_deref()) == Some(key))
        };
        Ok(keys.levels.iter().filter(|level| stands(&level.key)).map(|level| level.key.clone()).collect())
    }

    /// Whether a person is in the decision core (C-10).
    pub(crate) fn in_core(&self, person: &str) -> bool {
        self.levels(person, CORE.0).iter().any(|level| level == CORE.1)
    }
}

/// The opportunity, where it is one of the account.
pub(crate) fn of_account(session: &Session, id: &str, account: &Account) -> Result<Ref> {
    let row = session.open()?.store.db().get::<Opportunity>(id)?;
    match row.account_id.as_deref() == Some(&account.id) {
        true => Ok(Ref { id: row.id, name: row.name }),
        false => Err(AppError::OtherAccount(row.name)),
    }
}

/// The chair somebody holds, named by their own key where they have none else.
pub(crate) fn chair(person: &Person) -> &str {
    person.position_id.as_deref().unwrap_or(&person.id)
}

/// Who was on the map at the end of a day, who was known and not on it, and who had left.
fn stood(session: &Session, account: &str, day: &str) -> Result<(Vec<Person>, Vec<Person>, Vec<Person>)> {
    let db = session.open()?.store.db();
    let moves = db.moves_of(account)?;
    let mut turns: HashMap<(&str, &str), Vec<&PersonFact>> = HashMap::new();
    for fact in &moves {
        turns.entry((&fact.person_id, &fact.kind)).or_default().push(fact);
    }
    let everyone = db.everyone_of(account)?;
    let left = everyone.iter().filter(|person| person.left_on.as_deref().is_some_and(|on| on <= day)).cloned().collect();
    let people = everyone.into_iter().filter_map(|person| as_of(person, &turns, day));
    let (here, aside) = people.partition(|person| !person.off_map);
    Ok((here, aside, left))
}

/// A person as of a day; none who was not there.
fn as_of(person: Person, turns: &HashMap<(&str, &str), Vec<&PersonFact>>, day: &str) -> Option<Person> {
    let then = |kind: &str, now: Option<&str>| {
        let facts = turns.get(&(person.id.as_str(), kind)).into_iter().flatten();
        let facts = facts.map(|fact| Turn { on: &fact.on_date, before: fact.before.as_deref() });
        value_at(now, facts, day).map(str::to_owned)
    };
    if !held_on(person.since_on.as_deref(), None, day) {
        return None;
    }
    let sits = if person.left_on.is_some() { None } else { Some(chair(&person)) };
    let position = then("position", sits)?;
    let (manager_id, title, unit_id) = (
        then("manager", person.manager_id.as_deref()),
        then("title", person.title.as_deref()),
        then("unit", person.unit_id.as_deref()),
    );
    let spot = then(SPOT, moves::spot(&person).as_deref()).as_deref().and_then(moves::spot_of);
    let (map_x, map_y) = spot.unzip();
    Some(Person { position_id: Some(position), manager_id, title, unit_id, map_x, map_y, ..person })
}

/// Levels by person: those of the opportunity, else those that hold everywhere.
fn marks(
    session: &Session,
    account: &str,
    opportunity: Option<&Ref>,
    day: &str,
    eyes: &Eyes<'_>,
) -> Result<HashMap<String, Vec<MapMark>>> {
    let faded = faded_until(session, dates::parse(day)?)?;
    let within = opportunity.map(|one| one.id.as_str()).unwrap_or_default();
    // Facts come person by person.
    let mut all: Vec<(String, Vec<MapMark>)> = Vec::new();
    let mut take = |fact: &Judgement| {
        let Some(levels) = eyes.levels(&fact.scale, split_levels(&fact.levels)) else { return };
        let own = !fact.context_id.is_empty();
        if all.last().is_none_or(|(person, _)| *person != fact.subject_id) {
            all.push((fact.subject_id.clone(), Vec::new()));
        }
        let Some((_, marks)) = all.last_mut() else { return };
        // Cleared for the opportunity: what holds everywhere holds again.
        let same = marks.iter().position(|mark| mark.scale == fact.scale && mark.own == own);
        let mark = MapMark {
            scale: fact.scale.clone(),
            levels,
            on_date: fact.on_date.clone(),
            certainty: fact.certainty.clone(),
            own,
            faded: fact.on_date <= faded,
        };
        match same {
            Some(at) => marks[at] = mark,
            None => marks.push(mark),
        }
    };
    let holds = |fact: &&Judgement| (fact.context_id.is_empty() || fact.context_id == within) && fact.on_date.as_str() <= day;
    judged(session, account)?.iter().filter(holds).for_each(&mut take);
    all.iter_mut().for_each(|(_, marks)| settle(marks, eyes));
    Ok(all.into_iter().collect())
}

/// Keeps one mark for each scale: that of the opportunity before that of everywhere.
fn settle(marks: &mut Vec<MapMark>, eyes: &Eyes<'_>) {
    marks.retain(|mark| !mark.levels.is_empty());
    marks.sort_by_key(|mark| (eyes.order(&mark.scale), !mark.own));
    marks.dedup_by(|later, first| later.scale == first.scale);
}
