//! What is kept about the people of an account beside their levels: actions, contacts, wins,
//! sources; and one of them as the domain judges them.
//!
//! Invariant: a level that the method no longer has counts as not judged.

use std::collections::{BTreeSet, HashMap};

use chrono::TimeDelta;
use domain::insight::{Advocacy, Member};
use domain::method::Method;
use domain::past::held_on;
use domain::sources;
use store::{Judgement, Link, Person};

use crate::dates;
use crate::error::Result;
use crate::people;
use crate::people::state::{COVERAGE, ROLE, STATUS, State};
use crate::session::Session;

/// A contact counts for so many days.
const CONTACT_DAYS: i64 = 365;
/// Scale of C-04.
const ADVOCACY: &str = "advocacy";
/// Scale of a person's power.
const POWER: &str = "power";

/// What is kept, by person.
pub(super) struct Kept<'a> {
    method: &'a Method,
    actions: HashMap<String, usize>,
    wins: HashMap<String, usize>,
    sources: HashMap<String, usize>,
    teammates: HashMap<String, BTreeSet<usize>>,
    bonds: HashMap<String, usize>,
}

impl<'a> Kept<'a> {
    pub(super) fn of(session: &'a Session, state: &State) -> Result<Self> {
        let db = session.open()?.store.db();
        let (account, day) = (state.account.id.as_str(), state.on.as_str());
        let within = state.opportunity.as_ref().map(|deal| deal.id.as_str()).unwrap_or_default();
        let open = db.actions_of(account)?.into_iter().filter(|action| !action.done);
        let pairs = db.pairs_of(account)?;
        let pairs = pairs.into_iter().filter(|pair| held_on(Some(&pair.on_date), pair.until_on.as_deref(), day));
        let pairs: Vec<(String, String)> = pairs.map(|pair| (pair.person_id, pair.teammate_id)).collect();
        let links = db.with::<Link>("account_id", account)?;
        let links = links.into_iter().filter(|link| held_on(Some(&link.on_date), link.until_on.as_deref(), day));
        let bonds = links.flat_map(|link| [link.from_id, link.to_id]).chain(pairs.iter().map(|pair| pair.0.clone()));
        let since = (session.today() - TimeDelta::days(CONTACT_DAYS)).to_string();
        let met = db.contacts_of(account, day)?.into_iter().filter(|met| met.2 >= since).map(|met| (met.0, met.1));
        Ok(Self {
            method: &session.open()?.method,
            actions: counted(open.map(|action| action.subject_id)),
            wins: counted(db.wins_of(account, within, day)?),
            sources: different(&people::judged(session, account)?, day),
            bonds: counted(bonds),
            teammates: numbered(met.chain(pairs)),
        })
    }

    /// One of them.
    pub(super) fn member(&self, state: &State, person: &Person) -> Member {
        let id = &person.id;
        let count = |of: &HashMap<String, usize>| of.get(id).copied().unwrap_or_default();
        let judged_on = state.marks(id).iter().find(|mark| mark.scale == STATUS).map(|mark| mark.on_date.as_str());
        Member {
            status: self.value(state, id, STATUS),
            coverage: self.value(state, id, COVERAGE),
            roles: state.levels(id, ROLE).to_vec(),
            core: state.in_core(id),
            power: self.part(state, id, POWER),
            advocacy: state.level(id, ADVOCACY).as_deref().and_then(advocacy),
            placeholder: person.placeholder,
            left: person.left_on.as_ref().is_some_and(|on| *on <= state.on),
            judged_on: judged_on.and_then(|day| dates::parse(day).ok()),
            judgements: state.marks(id).len(),
            sources: count(&self.sources),
            actions: count(&self.actions),
            wins: count(&self.wins),
            bonds: count(&self.bonds),
            teammates: self.teammates.get(id).into_iter().flatten().copied().collect(),
        }
    }

    fn value(&self, state: &State, person: &str, scale: &str) -> Option<i32> {
        Some(self.method.scale(scale)?.level(state.levels(person, scale).first()?)?.value)
    }

    /// A level's value as a part of the highest.
    fn part(&self, state: &State, person: &str, scale: &str) -> Option<f64> {
        let most = self.method.scale(scale)?.levels.iter().map(|level| level.value).max().filter(|most| *most > 0)?;
        Some(f64::from(self.value(state, person, scale)?) / f64::from(most))
    }
}

fn advocacy(level: &str) -> Option<Advocacy> {
    match level {
        "coach" => Some(Advocacy::Coach),
        "power-sponsor" => Some(Advocacy::PowerSponsor),
        _ => None,
    }
}

/// How many different sources are named, by person.
fn different(judged: &[Judgement], day: &str) -> HashMap<String, usize> {
    let mut of: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    for row in judged.iter().filter(|row| row.on_date.as_str() <= day) {
        let source = row.source.as_deref().map(str::trim).filter(|source| !source.is_empty());
        source.into_iter().for_each(|source| _ = of.entry(&row.subject_id).or_default().insert(source));
    }
    of.into_iter().map(|(person, told)| (person.to_owned(), sources::count(told))).collect()
}

fn counted(people: impl IntoIterator<Item = String>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    people.into_iter().for_each(|person| *counts.entry(person).or_default() += 1);
    counts
}

/// Teammates by person, each teammate by a number.
fn numbered(met: impl Iterator<Item = (String, String)>) -> HashMap<String, BTreeSet<usize>> {
    let (mut numbers, mut of) = (HashMap::new(), HashMap::<String, BTreeSet<usize>>::new());
    for (person, teammate) in met {
        let next = numbers.len();
        of.entry(person).or_default().insert(*numbers.entry(teammate).or_insert(next));
    }
    of
}
