//! Our people and theirs, level by level (C-19).
//!
//! Invariant: levels are those of the formal lines, ours and theirs, each counted from the top.

use std::collections::{BTreeMap, HashMap, HashSet};

use store::Teammate;

use super::pairs;
use super::recalled::seen;
use super::state::{Look, STATUS, State};
use super::view::{BondQuery, PairView, Zipper, ZipperLevel, ZipperPerson};
use crate::error::Result;
use crate::session::Session;

/// The zipper of an account.
pub fn zipper(session: &Session, query: BondQuery) -> Result<Zipper> {
    let state = seen(session, Look::of(&query))?;
    let pairs = pairs::of_account(session, &query.account, &state.on)?;
    let mut levels: BTreeMap<u32, ZipperLevel> = BTreeMap::new();
    for (level, person) in theirs(&state, &pairs) {
        at(&mut levels, level).theirs.push(person);
    }
    for (level, person) in ours(session, &pairs)? {
        at(&mut levels, level).ours.push(person);
    }
    let gap = |level: ZipperLevel| ZipperLevel {
        gap: !level.theirs.is_empty() && level.theirs.iter().all(|person| person.pairs == 0),
        ..level
    };
    let weights: HashMap<&str, f64> = state.people.iter().map(|person| person.id.as_str()).zip(state.shares()).collect();
    levels.values_mut().for_each(|level| first(&mut level.theirs, &weights));
    Ok(Zipper { levels: levels.into_values().map(gap).collect(), pairs })
}

fn at(levels: &mut BTreeMap<u32, ZipperLevel>, level: u32) -> &mut ZipperLevel {
    levels.entry(level).or_insert_with(|| ZipperLevel { level, theirs: Vec::new(), ours: Vec::new(), gap: false })
}

/// Of a level so many of theirs come first: whom we are paired with, then the most heeded.
const FIRST: usize = 12;

fn first(theirs: &mut [ZipperPerson], weights: &HashMap<&str, f64>) {
    let heeded = |person: &ZipperPerson| weights.get(person.id.as_str()).copied().unwrap_or_default();
    let mut order: Vec<usize> = (0..theirs.len()).collect();
    order.sort_by(|a, b| {
        let (a, b) = (&theirs[*a], &theirs[*b]);
        (b.pairs > 0).cmp(&(a.pairs > 0)).then(heeded(b).total_cmp(&heeded(a)))
    });
    order.into_iter().take(FIRST).for_each(|at| theirs[at].first = true);
}

/// Those inside the formal line, with their level.
fn theirs(state: &State, pairs: &[PairView]) -> Vec<(u32, ZipperPerson)> {
    let managers: HashMap<&str, Option<&str>> =
        state.people.iter().map(|person| (person.id.as_str(), person.manager_id.as_deref())).collect();
    let inside = state.people.iter().filter(|person| !person.outside);
    let mut paired: HashMap<&str, u32> = HashMap::new();
    pairs.iter().for_each(|pair| *paired.entry(pair.person.id.as_str()).or_default() += 1);
    let shown = inside.map(|person| {
        let shown = ZipperPerson {
            id: person.id.clone(),
            name: person.name.clone(),
            title: person.title.clone(),
            pairs: paired.get(person.id.as_str()).copied().unwrap_or_default(),
            status: state.level(&person.id, STATUS),
            first: false,
        };
        (depth(&managers, &person.id), shown)
    });
    shown.collect()
}

/// Those of us who are paired, and everyone above them.
fn ours(session: &Session, pairs: &[PairView]) -> Result<Vec<(u32, ZipperPerson)>> {
    let all = session.open()?.store.db().by_name::<Teammate>()?;
    let managers: HashMap<&str, Option<&str>> =
        all.iter().map(|one| (one.id.as_str(), one.manager_id.as_deref())).collect();
    let mut wanted = HashSet::new();
    for pair in pairs {
        let mut next = Some(pair.teammate.id.as_str());
        while let Some(id) = next.filter(|id| wanted.insert(*id)) {
            next = managers.get(id).copied().flatten();
        }
    }
    let shown = all.iter().filter(|one| wanted.contains(one.id.as_str())).map(|one| {
        let count = pairs.iter().filter(|pair| pair.teammate.id == one.id).count() as u32;
        let (name, title) = (one.name.clone(), one.role.clone());
        (depth(&managers, &one.id), ZipperPerson { id: one.id.clone(), name, title, pairs: count, status: None, first: true })
    });
    Ok(shown.collect())
}

/// Steps to the top; a circle ends where it began.
fn depth(managers: &HashMap<&str, Option<&str>>, id: &str) -> u32 {
    let mut seen = HashSet::from([id]);
    let mut at = id;
    while let Some(next) = managers.get(at).copied().flatten().filter(|next| managers.contains_key(next)) {
        if !seen.insert(next) {
            break;
        }
        at = next;
    }
    seen.len() as u32 - 1
}
