//! From one pipeline to another: where each stage leads.
//!
//! Not the move itself (`stages`). Invariant: whatever leaves a pipeline stands in a stage of the
//! other one.

use std::collections::BTreeMap;

use domain::method::Process;
use store::Opportunity;

use super::view::{PipelineMatch, StageMatch};
use crate::error::{AppError, Result};
use crate::method;
use crate::session::Session;

/// For each stage of a pipeline how many opportunities stand there, and which stage of the other
/// one is nearest.
pub fn pipeline_match(session: &Session, ask: PipelineMatch) -> Result<Vec<StageMatch>> {
    let open = session.open()?;
    let (from, into) = (method::process(&open.method, &ask.from)?, method::process(&open.method, &ask.into)?);
    let standing = open.store.db().with::<Opportunity>("pipeline", &ask.from)?;
    let code = session.speech().code();
    let row = |stage: &domain::method::Stage| StageMatch {
        stage: stage.key.clone(),
        title: stage.title.get(code).to_owned(),
        count: standing.iter().filter(|one| one.stage == stage.key).count() as u32,
        to: into.nearest(stage.probability).map(|stage| stage.key.clone()).unwrap_or_default(),
    };
    Ok(from.stages.iter().map(row).collect())
}

/// Everything in a pipeline, before and after it stands in another: where `moves` leads, else in the
/// nearest stage.
pub(crate) fn repipe(
    session: &Session,
    from: &str,
    into: &str,
    moves: &BTreeMap<String, String>,
) -> Result<Vec<(Opportunity, Opportunity)>> {
    let open = session.open()?;
    let process = method::process(&open.method, into)?;
    let before = method::process(&open.method, from)?;
    if process.key == before.key {
        return Err(AppError::UnknownKey { what: "pipeline", key: into.to_owned() });
    }
    let all = open.store.db().with::<Opportunity>("pipeline", from)?;
    let moved = |one: Opportunity| {
        let stage = leads(process, before, &one.stage, moves)?;
        Ok((one.clone(), Opportunity { pipeline: process.key.clone(), stage, ..one }))
    };
    all.into_iter().map(moved).collect()
}

fn leads(into: &Process, from: &Process, stage: &str, moves: &BTreeMap<String, String>) -> Result<String> {
    let chance = from.stage(stage).map_or(0, |stage| stage.probability);
    let told = match moves.get(stage) {
        Some(key) => into.stage(key),
        None => into.nearest(chance),
    };
    let unknown = || AppError::UnknownKey { what: "stage", key: moves.get(stage).cloned().unwrap_or_default() };
    told.map(|stage| stage.key.clone()).ok_or_else(unknown)
}
