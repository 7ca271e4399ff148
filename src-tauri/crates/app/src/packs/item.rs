//! One item of the method: its content, own changes of it, off and on, and back as it was.
//!
//! Invariant: a part that something was entered on stays.

use std::collections::{BTreeMap, BTreeSet};

use domain::method::{Kind, Pack, PackError, Problem};
use serde_json::Value;
use store::Recorded;

use super::list::{choices, instance, item, kind};
use super::view::{PackItemDetail, PackItemKey, PackItemReset, PackItemSaved, PackItemSet, PackItemSwitch, PartUse};
use super::{faults, form};
use crate::error::{AppError, Result};
use crate::method::own;
use crate::opportunities::repipe;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// An item with its content.
pub fn detail(session: &Session, named: PackItemKey) -> Result<PackItemDetail> {
    let open = session.open()?;
    let kind = kind(&named.kind)?;
    let it = instance(&open.method, kind, &named.key)?;
    let alone = open.method.alone(kind, &named.key).unwrap_or_else(|| it.pack.clone());
    let (definition, toml) = form::fields(&alone, kind)?;
    let used = open.store.db().method_usage()?;
    let parts = open.store.db().part_usage(kind.name(), &named.key)?;
    Ok(PackItemDetail {
        item: item(&it, &used, session.speech().code()),
        definition,
        toml,
        used_parts: parts.into_iter().map(|(key, used)| PartUse { key, used }).collect(),
        choices: choices(session)?,
    })
}

/// Adds an item, or changes one.
pub fn set(session: &mut Session, set: PackItemSet) -> Change<PackItemSaved> {
    session.open()?;
    let kind = kind(&set.kind)?;
    let refused = |session: &Session, faults: Vec<PackError>| {
        let faults = faults::told(&faults, &session.speech());
        Ok((PackItemSaved { key: set.key.clone().unwrap_or_default(), faults }, Recorded::default()))
    };
    let pack = match read(session, kind, &set)? {
        Ok(pack) => pack,
        Err(faults) => return refused(session, faults),
    };
    let key = pack.keys().first().map(|(_, key)| key.clone()).unwrap_or_default();
    keep_parts(session, kind, &key, Some(&pack), &set.moves)?;
    let changed = match own::changed(session, |own| { own.adopt(&pack, kind, &key); })? {
        Ok(own) => own,
        Err(faults) => return refused(session, faults),
    };
    let saved = PackItemSaved { key: key.clone(), faults: Vec::new() };
    if set.check {
        return Ok((saved, Recorded::default()));
    }
    let new = if set.key.is_none() { OpKind::PackItemAdd } else { OpKind::PackItemEdit };
    let op = Op::new(new, title_in(&pack, session.speech().code()), 1);
    let (_, recorded) = own::keep_with(session, op, changed, &crate::opportunities::restage(session, &key, &set.moves)?)?;
    Ok((saved, recorded))
}

/// The item as a pack of its own, or what is wrong with it by itself.
fn read(session: &Session, kind: Kind, set: &PackItemSet) -> Result<Result<Pack, Vec<PackError>>> {
    let text = match (&set.definition, &set.toml) {
        (Some(Value::Object(fields)), _) => {
            let mut fields = fields.clone();
            if let Some(key) = &set.key {
                fields.insert("key".to_owned(), key.as_str().into());
            }
            form::whole(kind, Value::Object(fields), session.speech().code())?
        }
        (None, Some(toml)) => format!("{}{toml}", form::head()),
        _ => return Err(AppError::BadRequest("definition or toml".to_owned())),
    };
    let read = Pack::read_outside("", &text).and_then(|pack| fitting(session, kind, set, pack, &text));
    let head = form::head().lines().count();
    let below = |fault: PackError| PackError { line: fault.line.saturating_sub(head).max(1), ..fault };
    Ok(read.map_err(|faults| faults.into_iter().map(below).collect()))
}

/// One section of the kind, under the key of the item or one that is free.
fn fitting(session: &Session, kind: Kind, set: &PackItemSet, pack: Pack, text: &str) -> Result<Pack, Vec<PackError>> {
    let fault = |key: &str, problem| vec![PackError {
        file: String::new(),
        line: text.lines().count(),
        section: format!("{kind} {key}"),
        spot: domain::method::Spot::field("key"),
        problem,
    }];
    match (pack.keys().as_slice(), &set.key) {
        ([(found, key)], None) if *found == kind => {
            let taken = session.open().is_ok_and(|open| open.method.alone(kind, key).is_some());
            if !taken {
                return Ok(pack);
            }
            if set.definition.is_some() {
                return Ok(beside(session, kind, key, &pack));
            }
            Err(fault(key, Problem::Taken(key.clone())))
        }
        ([(found, key)], Some(own)) if *found == kind && key == own => Ok(pack),
        ([(_, key), ..], _) => Err(fault(key, Problem::Taken(key.clone()))),
        ([], _) => Err(fault("", Problem::NoSection(String::new()))),
    }
}

/// The same under a key that is free.
fn beside(session: &Session, kind: Kind, key: &str, pack: &Pack) -> Pack {
    let taken = |key: &str| session.open().is_ok_and(|open| open.method.alone(kind, key).is_some());
    let new = form::free(key, taken);
    pack.renamed(&[((kind, key.to_owned()), new)].into())
}

/// Refuses where a level, criterion or stage that is in use would go.
fn keep_parts(session: &Session, kind: Kind, key: &str, after: Option<&Pack>, moves: &BTreeMap<String, String>) -> Result<()> {
    let open = session.open()?;
    let Some(before) = open.method.alone(kind, key) else { return Ok(()) };
    let code = session.speech().code();
    let stays: BTreeSet<String> = after.map(|pack| parts(pack, code).into_iter().map(|(key, _)| key).collect()).unwrap_or_default();
    let used = open.store.db().part_usage(kind.name(), key)?;
    let lost = parts(&before, code).into_iter().find(|(part, _)| {
        let leads = kind == Kind::Process && moves.get(part).is_some_and(|to| stays.contains(to));
        !stays.contains(part) && used.contains_key(part) && !leads
    });
    match lost {
        Some((part, title)) => Err(AppError::InUse { title, count: used.get(&part).copied().unwrap_or_default() }),
        None => Ok(()),
    }
}

/// Levels, criteria and stages of the only section of a pack: key and title.
fn parts(pack: &Pack, code: &str) -> Vec<(String, String)> {
    let levels = pack.scales.iter().flat_map(|it| &it.levels).map(|it| (&it.key, &it.title));
    let criteria = pack.scorecards.iter().flat_map(|it| &it.criteria).map(|it| (&it.key, &it.title));
    let stages = pack.processes.iter().flat_map(|it| &it.stages).map(|it| (&it.key, &it.title));
    let sections = pack.worksheets.iter().flat_map(|it| &it.sections).map(|it| (&it.key, &it.title));
    let all = levels.chain(criteria).chain(stages).chain(sections);
    all.map(|(key, title)| (key.clone(), title.get(code).to_owned())).collect()
}

fn title_in(pack: &Pack, code: &str) -> String {
    let method = domain::method::Method::default().with_pack(pack.clone());
    let title = method.ok().and_then(|it| it.instances().first().map(|it| it.title.get(code).to_owned()));
    title.unwrap_or_else(|| pack.keys().first().map(|(_, key)| key.clone()).unwrap_or_default())
}

/// Switches an item off, or on again. What was entered on it stays.
pub fn switch(session: &mut Session, switch: PackItemSwitch) -> Change<Nothing> {
    let kind = kind(&switch.kind)?;
    let open = session.open()?;
    let it = instance(&open.method, kind, &switch.key)?;
    let title = it.title.get(session.speech().code()).to_owned();
    if it.off != switch.on {
        return Ok((Nothing {}, Recorded::default()));
    }
    if !switch.on && is_chosen(session, kind, &switch.key)? {
        return Err(AppError::Chosen(title));
    }
    let op = Op::new(if switch.on { OpKind::PackItemOn } else { OpKind::PackItemOff }, title, 1);
    own::change(session, op, |own| own.switch(kind, &switch.key, switch.on))
}

/// Whether the workspace works by it now: its pipeline, or its tier scheme.
pub(super) fn is_chosen(session: &Session, kind: Kind, key: &str) -> Result<bool> {
    let open = session.open()?;
    Ok(match kind {
        Kind::Process => open.workspace.pipeline == key,
        Kind::Scale => open.store.db().find::<store::Setting>("tier-scheme")?.is_some_and(|row| row.value == key),
        _ => false,
    })
}

/// Takes back what this workspace changed of an item; one that it added goes, and a pipeline with
/// all that stands in it moved elsewhere, where somebody says where.
pub fn reset(session: &mut Session, ask: PackItemReset) -> Change<Nothing> {
    let kind = kind(&ask.kind)?;
    let open = session.open()?;
    let it = instance(&open.method, kind, &ask.key)?;
    let title = it.title.get(session.speech().code()).to_owned();
    if !(it.own && it.pack.key == domain::method::OWN) {
        keep_parts(session, kind, &ask.key, Some(&it.pack.clone()), &BTreeMap::new())?;
        return own::take_out(session, kind, &ask.key, Op::new(OpKind::MethodReset, title, 1));
    }
    if is_chosen(session, kind, &ask.key)? {
        return Err(AppError::Chosen(title));
    }
    remove(session, kind, &ask, title)
}

/// Takes an own item away. What stands in a pipeline that goes is moved first.
fn remove(session: &mut Session, kind: Kind, ask: &PackItemReset, title: String) -> Change<Nothing> {
    let into = ask.into.as_ref().filter(|_| kind == Kind::Process);
    let moved = into.map(|into| repipe(session, &ask.key, into, &ask.moves)).transpose()?.unwrap_or_default();
    let used = session.open()?.store.db().method_usage()?.get(&(ask.kind.clone(), ask.key.clone())).copied();
    let count = used.unwrap_or_default();
    if count > moved.len() as i64 {
        return Err(AppError::InUse { title, count });
    }
    let changed = own::changed(session, |own| own.take_out(kind, &ask.key))?.map_err(AppError::Packs)?;
    own::keep_with(session, Op::new(OpKind::PackItemRemove, title, 1), changed, &moved)
}
