//! What differs between an account's people on two days, and the days on which it changed.
//!
//! Invariant: a comparison looks at two states only; what came and went between is not told.

use std::collections::{BTreeMap, HashMap};

use i18n::Arg;
use store::{Link, Person};

use super::cliques::{Circle, held_in};
use super::state::{Look, State};
use super::view::{PeopleChange, PeopleChanges, PeopleChangesQuery, PeopleDay, PeopleDaysQuery};
use super::moves::spot;
use super::{called, refer};
use crate::error::Result;
use crate::method::level_titles;
use crate::session::Session;
use crate::wire::Ref;

/// What differs.
pub fn changes(session: &Session, query: PeopleChangesQuery) -> Result<PeopleChanges> {
    let look = |on| Look { account: &query.account, opportunity: query.opportunity.as_deref(), on };
    let (before, after) = (State::of(session, look(Some(&query.from)))?, State::of(session, look(query.to.as_deref()))?);
    let pair = Pair { session, before: &before, after: &after };
    let mut changes = pair.people()?;
    changes.extend(pair.links()?);
    changes.extend(pair.circles()?);
    let order = ["joined", "left", "manager", "title", "unit", "level", "link", "link-ended", "circle", "circle-ended", "spot"];
    changes.sort_by_key(|change| order.iter().position(|kind| *kind == change.kind));
    Ok(PeopleChanges { from: before.on, to: after.on, changes })
}

/// Days on which something changed, oldest first.
pub fn days(session: &Session, query: PeopleDaysQuery) -> Result<Vec<PeopleDay>> {
    let within = query.opportunity.as_deref().unwrap_or_default();
    let today = session.today().to_string();
    let days = session.open()?.store.db().map_days(&query.account, within)?.into_iter();
    Ok(days.filter(|(on, _)| *on <= today).map(|(on, count)| PeopleDay { on, count }).collect())
}

struct Pair<'a> {
    session: &'a Session,
    before: &'a State,
    after: &'a State,
}

/// What is told of one difference.
#[derive(Default)]
struct Told {
    of: Option<String>,
    other: Option<Ref>,
    before: Option<String>,
    after: Option<String>,
    /// What changed, in words.
    what: String,
    /// Something else of it stays as it was.
    some: bool,
}

impl Pair<'_> {
    fn people(&self) -> Result<Vec<PeopleChange>> {
        let past: HashMap<&str, &Person> = self.before.people.iter().map(|person| (person.id.as_str(), person)).collect();
        let now: HashMap<&str, &Person> = self.after.people.iter().map(|person| (person.id.as_str(), person)).collect();
        let mut changes = Vec::new();
        for person in &self.after.people {
            match past.get(person.id.as_str()) {
                Some(former) => changes.extend(self.moved(former, person)?),
                None => changes.push(self.tell("joined", person, Told::default())),
            }
            changes.extend(self.levels(person));
        }
        let gone = self.before.people.iter().filter(|person| !now.contains_key(person.id.as_str()));
        changes.extend(gone.map(|person| self.tell("left", person, Told::default())));
        Ok(changes)
    }

    fn moved(&self, former: &Person, person: &Person) -> Result<Vec<PeopleChange>> {
        let name = |id: &Option<String>| id.as_deref().map(|id| refer(self.session, id).map(|one| one.name)).transpose();
        let unit = |state: &State, id: &Option<String>| id.as_ref().and_then(|id| state.units.get(id).cloned());
        let mut changes = Vec::new();
        let mut told = |kind: &str, before: Option<String>, after: Option<String>| {
            changes.push(self.tell(kind, person, Told { before, after, ..Told::default() }));
        };
        if former.manager_id != person.manager_id {
            told("manager", name(&former.manager_id)?, name(&person.manager_id)?);
        }
        if former.title != person.title {
            told("title", former.title.clone(), person.title.clone());
        }
        if former.unit_id != person.unit_id {
            told("unit", unit(self.before, &former.unit_id), unit(self.after, &person.unit_id));
        }
        if spot(former) != spot(person) {
            told("spot", None, None);
        }
        Ok(changes)
    }

    fn levels(&self, person: &Person) -> Vec<PeopleChange> {
        let held = |state: &State| -> BTreeMap<String, Vec<String>> {
            state.marks(&person.id).iter().map(|mark| (mark.scale.clone(), mark.levels.clone())).collect()
        };
        let (past, now) = (held(self.before), held(self.after));
        let mut scales: Vec<&String> = past.keys().chain(now.keys()).collect();
        scales.sort();
        scales.dedup();
        let none = Vec::new();
        let levels = |held: &'_ BTreeMap<String, Vec<String>>, scale: &String| held.get(scale).unwrap_or(&none).clone();
        let changed = scales.into_iter().filter(|scale| past.get(*scale) != now.get(*scale));
        changed.map(|scale| self.tell("level", person, self.level(scale, &levels(&past, scale), &levels(&now, scale)))).collect()
    }

    /// Of several that hold at once only those that came and went.
    fn level(&self, scale: &str, before: &[String], after: &[String]) -> Told {
        let code = self.session.speech().code();
        let Ok(open) = self.session.open() else { return Told::default() };
        let titles = |levels: &[String], others: &[String]| -> Option<String> {
            let own: Vec<&str> = levels.iter().filter(|level| !others.contains(level)).map(String::as_str).collect();
            Some(level_titles(&open.method, scale, &own.join(","), code)).filter(|titles| !titles.is_empty())
        };
        Told {
            of: Some(scale.to_owned()),
            before: titles(before, after),
            after: titles(after, before),
            what: open.method.scale(scale).map(|scale| scale.title.get(code).to_owned()).unwrap_or_default(),
            some: before.iter().any(|level| after.contains(level)),
            other: None,
        }
    }

    fn links(&self) -> Result<Vec<PeopleChange>> {
        let has = |state: &State, link: &Link| state.links.iter().any(|other| other.id == link.id);
        let new = self.after.links.iter().filter(|link| !has(self.before, link)).map(|link| ("link", link));
        let ended = self.before.links.iter().filter(|link| !has(self.after, link)).map(|link| ("link-ended", link));
        new.chain(ended).map(|(kind, link)| self.link(kind, link)).collect()
    }

    fn link(&self, kind: &str, link: &Link) -> Result<PeopleChange> {
        let (from, to) = (refer(self.session, &link.from_id)?, refer(self.session, &link.to_id)?);
        let what = self.session.speech().text(&format!("people-link-{}", link.kind));
        let told = Told { of: Some(link.kind.clone()), other: Some(to), what, ..Told::default() };
        Ok(self.change(kind, from, told))
    }

    /// Groups that came together or dissolved (C-25), each told at one of its people.
    fn circles(&self) -> Result<Vec<PeopleChange>> {
        let (past, now) = (held_in(self.session, self.before)?, held_in(self.session, self.after)?);
        let not_in = |all: &[Circle], one: &Circle| all.iter().all(|(clique, _)| clique.id != one.0.id);
        let new = now.iter().filter(|one| not_in(&past, one)).map(|one| ("circle", one));
        let ended = past.iter().filter(|one| not_in(&now, one)).map(|one| ("circle-ended", one));
        let told = new.chain(ended).filter_map(|(kind, (clique, people))| Some((kind, clique, people.first()?)));
        told.map(|(kind, clique, first)| {
            let told = Told { of: Some(clique.id.clone()), what: clique.name.clone(), ..Told::default() };
            Ok(self.change(kind, refer(self.session, first)?, told))
        }).collect()
    }

    fn tell(&self, kind: &str, person: &Person, told: Told) -> PeopleChange {
        self.change(kind, Ref { id: person.id.clone(), name: called(person).to_owned() }, told)
    }

    fn change(&self, kind: &str, person: Ref, told: Told) -> PeopleChange {
        let word = |text: &Option<String>| text.clone().unwrap_or_default();
        let args: [(&str, Arg<'_>); 5] = [
            ("name", person.name.clone().into()),
            ("what", (&told.what).into()),
            ("other", told.other.as_ref().map(|other| other.name.clone()).unwrap_or_default().into()),
            ("before", word(&told.before).into()),
            ("after", word(&told.after).into()),
        ];
        let text = self.session.speech().say(&format!("people-change-{}", form(kind, &told)), &args);
        PeopleChange { kind: kind.to_owned(), person, of: told.of, other: told.other, before: told.before, after: told.after, text }
    }
}

/// In which form a difference is told: where there was nothing before or is nothing after, it says so.
fn form(kind: &str, told: &Told) -> String {
    let ends = match (&told.before, &told.after) {
        _ if !["manager", "title", "unit", "level"].contains(&kind) => return kind.to_owned(),
        (Some(_), Some(_)) => return kind.to_owned(),
        (None, _) => "new",
        (Some(_), None) => "none",
    };
    if told.some { format!("{kind}-{ends}-some") } else { format!("{kind}-{ends}") }
}
