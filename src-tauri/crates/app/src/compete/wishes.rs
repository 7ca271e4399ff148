//! What the account's people decide by, each in their own order (C-16), beside the criteria of an
//! opportunity.
//!
//! Not the criteria themselves. Invariant: what somebody said for the opportunity holds against
//! what they said in general; names that differ only in case or blanks are one criterion.

use std::collections::{BTreeMap, HashMap};

use store::Person;

use super::view::{Cares, CriterionOf, CriterionWish};
use crate::error::Result;
use crate::session::Session;

/// Each person's list, the weightiest first; nothing while what is shown is for outside.
pub(super) struct Wishes {
    lists: BTreeMap<String, Vec<String>>,
    names: HashMap<String, String>,
}

impl Wishes {
    pub(super) fn of(session: &Session, account: Option<&str>, opportunity: &str) -> Result<Self> {
        let db = session.open()?.store.db();
        let said = match account.filter(|_| !session.redacts()) {
            Some(account) => db.criteria_said(account, opportunity)?,
            None => Vec::new(),
        };
        let mut held: BTreeMap<String, (bool, Vec<String>)> = BTreeMap::new();
        for (person, own, text) in said {
            match held.get(&person) {
                Some((known, _)) if *known || !own => {}
                _ => { held.insert(person, (own, lines(&text))); }
            }
        }
        let lists: BTreeMap<String, Vec<String>> = held.into_iter().map(|(person, (_, list))| (person, list)).collect();
        let people: Vec<Person> = lists.keys().map(|id| db.get(id)).collect::<std::result::Result<_, _>>()?;
        let names = people.into_iter().map(|one| (one.id.clone(), crate::people::called(&one).to_owned())).collect();
        Ok(Self { lists, names })
    }

    /// The place somebody gives a criterion, from 1.
    pub(super) fn rank(&self, person: &str, name: &str) -> Option<u32> {
        let at = self.lists.get(person)?.iter().position(|line| folded(line) == folded(name))?;
        u32::try_from(at + 1).ok()
    }

    /// What people decide by and no criterion says yet: what most name first, then what they put highest.
    pub(super) fn missing(&self, criteria: &[CriterionOf]) -> Vec<CriterionWish> {
        let mut found: BTreeMap<String, CriterionWish> = BTreeMap::new();
        for (person, list) in &self.lists {
            for (at, name) in list.iter().enumerate().filter(|(_, name)| criteria.iter().all(|one| folded(&one.name) != folded(name))) {
                let wish = found.entry(folded(name)).or_insert_with(|| CriterionWish { name: name.clone(), people: Vec::new() });
                let called = self.names.get(person).cloned().unwrap_or_default();
                wish.people.push(Cares { id: person.clone(), name: called, rank: u32::try_from(at + 1).ok() });
            }
        }
        let mut all: Vec<CriterionWish> = found.into_values().collect();
        let highest = |wish: &CriterionWish| wish.people.iter().filter_map(|one| one.rank).min();
        all.iter_mut().for_each(|wish| wish.people.sort_by_key(|one| one.rank));
        all.sort_by(|a, b| b.people.len().cmp(&a.people.len()).then(highest(a).cmp(&highest(b))).then_with(|| a.name.cmp(&b.name)));
        all
    }
}

fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if lines.iter().all(|known| folded(known) != folded(line)) {
            lines.push(line.to_owned());
        }
    }
    lines
}

fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
