//! Packs as files: checked, taken in, written, taken out.
//!
//! Invariant: a file that does not read changes nothing; what is there already is replaced only
//! where the person said so, and kept to be reset to.

use std::fs;
use std::io::Read;
use std::path::Path;

use domain::method::{Kind, MOST_BYTES, Method, OWN, Pack, PackError, Renames, Words, builtin};
use store::{Pack as Row, Recorded};

use super::list::{kind, origin};
use super::view::{FaultView, PackExport, PackImport, PackImported};
use super::{faults, form};
use crate::error::{AppError, Result};
use crate::method::own;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::speech::Speech;

/// What is wrong with a file, beside the packs that come with the program; needs no workspace.
///
/// # Errors
/// [`AppError::File`] where it cannot be read.
pub fn check(path: &Path, speech: &Speech) -> Result<Vec<FaultView>> {
    let (name, text) = read(path)?;
    let method = Method::read(builtin().iter().copied()).map_err(AppError::Packs)?;
    let found = Pack::read_outside(&name, &text).and_then(|pack| standing_in(&method, &pack));
    Ok(found.err().map(|found| faults::told(&found, speech)).unwrap_or_default())
}

/// Name and content of a file. No more is read than a pack may hold; what is not text is told by
/// the reader as what it is.
fn read(path: &Path) -> Result<(String, String)> {
    let failed = |cause| AppError::File { path: path.display().to_string(), cause };
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(failed)?;
    file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok((name, text.trim_start_matches('\u{feff}').to_owned()))
}

/// The method with a pack whose sections stand in place of those with the same key elsewhere.
fn standing_in(method: &Method, pack: &Pack) -> Result<Method, Vec<PackError>> {
    let mut packs: Vec<Pack> = method.packs().iter().filter(|it| it.key != pack.key).cloned().collect();
    for other in &mut packs {
        for (kind, key) in pack.keys() {
            if other.has(kind, &key) {
                other.take_out(kind, &key);
            }
        }
    }
    packs.push(pack.clone());
    Method::assemble(packs)
}

/// Takes in a pack.
pub fn import(session: &mut Session, import: PackImport) -> Change<PackImported> {
    session.open()?;
    let (name, text) = read(Path::new(&import.path))?;
    let code = session.speech().code();
    let method = &session.open()?.method;
    let told = |title: &str, items, faults: &[PackError], conflicts| PackImported {
        done: faults.is_empty() && Vec::is_empty(&conflicts),
        title: title.to_owned(),
        items,
        faults: faults::told(faults, &session.speech()),
        conflicts,
    };
    let pack = match Pack::read_outside(&name, &text) {
        Ok(pack) => pack,
        Err(faults) => return Ok((told(&name, 0, &faults, Vec::new()), Recorded::default())),
    };
    let title = pack.title.get(code).to_owned();
    let items = u32::try_from(pack.keys().len()).unwrap_or(u32::MAX);
    let plan = match (import.conflict.as_deref(), conflicts(method, &pack, code)) {
        (None, conflicts) if !conflicts.is_empty() => {
            return Ok((told(&title, items, &[], conflicts), Recorded::default()));
        }
        (Some("keep-both"), _) => beside(method, pack),
        _ => instead(method, pack),
    };
    let plan = match plan {
        Ok(plan) => plan,
        Err(faults) => return Ok((told(&title, items, &faults, Vec::new()), Recorded::default())),
    };
    let answer = told(&title, items, &[], Vec::new());
    let recorded = carry_out(session, plan, Op::new(OpKind::PackImport, title, 1))?;
    Ok((answer, recorded))
}

/// Titles of what a pack brings that is there already; its own title where only its key is.
fn conflicts(method: &Method, pack: &Pack, code: &str) -> Vec<String> {
    let there = method.instances();
    let titles = there.iter().filter(|it| pack.has(it.kind, it.key)).map(|it| it.title.get(code).to_owned());
    let mut titles: Vec<String> = titles.collect();
    let same = method.packs().iter().any(|it| it.key == pack.key && it.key != OWN);
    if titles.is_empty() && same {
        titles.push(pack.title.get(code).to_owned());
    }
    titles
}

/// Rows to write: the pack that came, and the workspace's own.
#[derive(Default)]
struct Plan {
    came: Option<Pack>,
    own: Option<Pack>,
}

/// The pack under keys of its own beside what is there.
fn beside(method: &Method, pack: Pack) -> Result<Plan, Vec<PackError>> {
    let taken = |kind: Kind, key: &str| method.alone(kind, key).is_some();
    let there = pack.keys().into_iter().filter(|(kind, key)| taken(*kind, key));
    let renames: Renames = there
        .map(|(kind, key)| {
            let new = form::free(&key, |key| taken(kind, key) || pack.has(kind, key));
            ((kind, key), new)
        })
        .collect();
    let mut came = pack.renamed(&renames);
    came.key = form::free(&pack.key, |key| key == OWN || method.packs().iter().any(|it| it.key == key));
    method.with_pack(came.clone())?;
    Ok(Plan { came: Some(came), own: None })
}

/// The pack in place of what is there: what other packs brought stays below own changes.
fn instead(method: &Method, pack: Pack) -> Result<Plan, Vec<PackError>> {
    standing_in(method, &pack)?;
    let known = method.packs().iter().find(|it| it.key == pack.key);
    let ours = pack.key == OWN || known.is_some_and(|it| origin(it) == "built-in");
    let elsewhere = |kind, key: &str| {
        let mut others = method.packs().iter().filter(|it| it.key != pack.key);
        ours || others.any(|it| it.has(kind, key))
    };
    let (mut own, mut came) = (method.own().cloned().map_or_else(Pack::own, Ok)?, pack.clone());
    let moved: Vec<_> = pack.keys().into_iter().filter(|(kind, key)| elsewhere(*kind, key)).collect();
    for (kind, key) in &moved {
        own.adopt(&pack, *kind, key);
        came.take_out(*kind, key);
    }
    if pack.key == OWN {
        own.off.extend(pack.off.iter().filter(|name| !method.own().is_some_and(|own| own.off.contains(name))).cloned());
    }
    let stays = !ours && (moved.is_empty() || !came.keys().is_empty());
    Ok(Plan { came: stays.then_some(came), own: (ours || !moved.is_empty()).then_some(own) })
}

/// Writes what a plan says, where the whole method reads with it.
fn carry_out(session: &mut Session, plan: Plan, op: Op) -> Result<Recorded> {
    let mut packs = session.open()?.method.packs().to_vec();
    let mut rows = Vec::new();
    for pack in [plan.came, plan.own].into_iter().flatten() {
        let text = pack.to_toml().map_err(AppError::Misfit)?;
        packs.retain(|it| it.key != pack.key);
        packs.push(Pack::read(&pack.key, &text).map_err(AppError::Packs)?);
        rows.push(Row { key: pack.key, text });
    }
    Method::assemble(packs).map_err(AppError::Packs)?;
    let ((), recorded) = session.transact(op, |tx| rows.iter().try_for_each(|row| own::write(tx, row)))?;
    Ok(recorded)
}

/// Writes a pack, or some items as one, into a file.
pub fn export(session: &Session, export: PackExport) -> Result<crate::views::FileWritten> {
    let method = &session.open()?.method;
    let text = match &export.key {
        Some(key) => whole(session, key)?,
        None => {
            let mut pack = Pack::empty("items", title_of(session));
            for named in &export.items {
                let kind = kind(&named.kind)?;
                let unknown = || AppError::UnknownKey { what: kind.name(), key: named.key.clone() };
                let alone = method.alone(kind, &named.key).ok_or_else(unknown)?;
                pack.adopt(&alone, kind, &named.key);
            }
            if let [named] = export.items.as_slice() {
                pack.key.clone_from(&named.key);
            }
            pack.to_toml().map_err(AppError::Misfit)?
        }
    };
    crate::drawing::write_whole(&export.path, text.as_bytes())
}

/// The text of a pack as it stands in the file.
fn whole(session: &Session, key: &str) -> Result<String> {
    let open = session.open()?;
    let unknown = || AppError::UnknownKey { what: "pack", key: key.to_owned() };
    let pack = open.method.packs().iter().find(|pack| pack.key == key).ok_or_else(unknown)?;
    let row = open.store.db().find::<Row>(&pack.file)?;
    Ok(row.ok_or_else(unknown)?.text)
}

/// What a pack of single items is called: the workspace.
fn title_of(session: &Session) -> Words {
    let name = session.open().map(|open| open.workspace.name.clone()).unwrap_or_default();
    Words { en: name.clone(), zh_hans: name.clone(), zh_hant: name }
}
