//! A pack that goes, with its pipelines and whatever stands in them.
//!
//! Invariant: nothing that is used goes; opportunities of a pipeline that goes stand in a stage of
//! another pipeline, one that stays.

use domain::method::{Kind, Method, Pack};
use store::{Opportunity, Pack as Row};

use super::item::is_chosen;
use super::list::origin;
use super::view::{PackRemove, PipelineInto};
use crate::error::{AppError, Result};
use crate::method;
use crate::opportunities::{Stamp, repipe, write};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::wire::Nothing;

/// Takes out a pack that was taken in.
pub fn remove(session: &mut Session, ask: PackRemove) -> Change<Nothing> {
    let open = session.open()?;
    let unknown = || AppError::UnknownKey { what: "pack", key: ask.key.clone() };
    let imported = |pack: &&Pack| pack.key == ask.key && origin(pack) == "imported";
    let pack = open.method.packs().iter().find(imported).ok_or_else(unknown)?.clone();
    let rest = open.method.without_pack(&ask.key);
    let moved = moved(session, &ask, rest.as_ref().ok())?;
    keep_used(session, &ask.key, &moved)?;
    rest.map_err(AppError::Packs)?;
    let op = Op::new(OpKind::PackRemove, pack.title.get(session.speech().code()), 1);
    let stamp = Stamp::today(session);
    session.transact(op, |tx| {
        moved.iter().try_for_each(|(before, after)| write(tx, before, after, &stamp))?;
        tx.delete::<Row>(&pack.file)?;
        Ok(Nothing {})
    })
}

/// What stands in its pipelines, before and after it stands elsewhere.
fn moved(session: &Session, ask: &PackRemove, rest: Option<&Method>) -> Result<Vec<(Opportunity, Opportunity)>> {
    let mut all = Vec::new();
    for PipelineInto { pipeline, into, moves } in &ask.into {
        if let Some(rest) = rest {
            method::process(rest, into)?;
        }
        all.extend(repipe(session, pipeline, into, moves)?);
    }
    Ok(all)
}

/// Refuses where anything else of the pack is used, or where the workspace works by it.
fn keep_used(session: &Session, key: &str, moved: &[(Opportunity, Opportunity)]) -> Result<()> {
    let open = session.open()?;
    let used = open.store.db().method_usage()?;
    let code = session.speech().code();
    for it in open.method.instances().iter().filter(|it| it.pack.key == key) {
        let title = || it.title.get(code).to_owned();
        let leaves = moved.iter().filter(|(before, _)| it.kind == Kind::Process && before.pipeline == it.key).count();
        let count = used.get(&(it.kind.name().to_owned(), it.key.to_owned())).copied().unwrap_or_default();
        if count > leaves as i64 {
            return Err(AppError::InUse { title: title(), count });
        }
        if is_chosen(session, it.kind, it.key)? {
            return Err(AppError::Chosen(title()));
        }
    }
    Ok(())
}
