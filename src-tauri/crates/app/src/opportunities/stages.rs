//! Moving opportunities through their pipeline, and deciding them.
//!
//! Invariant: every move leaves a dated fact with the value before it.

use domain::method::Process;
use store::{Fact, Opportunity, Tx, new_id};

use super::view::OpportunityMove;
use crate::accounts::{first_name, load};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::tidy;
use crate::wire::Nothing;
use crate::{dates, method};

/// Who says so, when and why.
pub(crate) struct Stamp {
    pub(crate) on_date: String,
    pub(crate) author: String,
    pub(crate) why: Option<String>,
}

impl Stamp {
    pub(crate) fn today(session: &Session) -> Self {
        Self { on_date: session.today().to_string(), author: session.author(), why: None }
    }
}

/// Moves opportunities to a stage, or decides them.
pub fn move_to(session: &mut Session, step: OpportunityMove) -> Change<Nothing> {
    let given = dates::parse_some(step.on_date.as_deref())?;
    let stamp = Stamp { why: tidy(&step.why), ..Stamp::today(session) };
    let stamp = Stamp { on_date: given.clone().unwrap_or(stamp.on_date.clone()), ..stamp };
    let former = load::<Opportunity>(session, &step.ids)?;
    super::gate::check(session, &former, &step, stamp.why.as_ref())?;
    let moved: Vec<Opportunity> =
        former.iter().map(|one| moved(session, one, &step, &stamp.on_date)).collect::<Result<_>>()?;
    let title = title(session, &moved[0], &step.stage)?;
    let op = Op::new(OpKind::OpportunityMove, first_name(&former, |one| &one.name), former.len()).to(title);
    session.transact(op, |tx| {
        for (before, after) in former.iter().zip(&moved) {
            write(tx, before, after, &stamp)?;
            let stands = (&before.stage, &before.outcome) == (&after.stage, &after.outcome);
            if stands && before.pipeline == after.pipeline {
                correct(tx, after, given.as_ref(), stamp.why.as_ref())?;
            }
        }
        Ok(Nothing {})
    })
}

/// A move to where an opportunity stands already tells its day or reason anew.
/// The first stage has no fact: its day is the day of opening.
fn correct(tx: &Tx<'_>, one: &Opportunity, day: Option<&String>, why: Option<&String>) -> Result<()> {
    let kind = if one.outcome == "open" { "stage" } else { "outcome" };
    let facts = tx.with::<Fact>("opportunity_id", &one.id)?.into_iter().filter(|fact| fact.kind == kind);
    let latest = facts.max_by(|a, b| (&a.on_date, &a.id).cmp(&(&b.on_date, &b.id)));
    match (latest, day) {
        (Some(fact), _) => {
            let on_date = day.unwrap_or(&fact.on_date).clone();
            let why = why.or(fact.why.as_ref()).cloned();
            Ok(tx.update(&Fact { on_date, why, ..fact })?)
        }
        (None, Some(day)) if one.outcome == "open" => {
            Ok(tx.update(&Opportunity { opened_on: Some(day.clone()), ..one.clone() })?)
        }
        _ => Ok(()),
    }
}

fn moved(session: &Session, one: &Opportunity, step: &OpportunityMove, on_date: &str) -> Result<Opportunity> {
    let mut after = one.clone();
    if let Some(pipeline) = &step.pipeline {
        after.pipeline.clone_from(pipeline);
    }
    let process = method::process(&session.open()?.method, &after.pipeline)?;
    match step.stage.as_str() {
        outcome @ ("won" | "lost") => {
            // Decided so already: without a new day, the day it has stays.
            if after.outcome != outcome || step.on_date.is_some() {
                after.closed_on = Some(on_date.to_owned());
            }
            after.outcome = outcome.to_owned();
            if process.stage(&after.stage).is_none() {
                after.stage = last_stage(process)?;
            }
            decided(session, &mut after, step)?;
        }
        stage if process.stage(stage).is_some() => {
            (after.stage, after.outcome, after.closed_on) = (stage.to_owned(), "open".to_owned(), None);
            (after.loss_reason, after.winner_id) = (None, None);
        }
        stage => return Err(AppError::UnknownKey { what: "stage", key: stage.to_owned() }),
    }
    Ok(after)
}

/// What is said of the end; what is not said stays as it was.
fn decided(session: &Session, after: &mut Opportunity, step: &OpportunityMove) -> Result<()> {
    let lost = after.outcome == "lost";
    if let Some(level) = step.reason.as_deref().filter(|_| lost) {
        super::edit::check_reason(session, level)?;
        after.loss_reason = Some(level.to_owned());
    }
    if let Some(id) = step.winner.as_ref().filter(|_| lost) {
        session.open()?.store.db().get::<store::Competitor>(id)?;
        after.winner_id = Some(id.clone());
    }
    after.lesson = tidy(&step.lesson).or(after.lesson.take());
    Ok(())
}

fn last_stage(process: &Process) -> Result<String> {
    let last = process.stages.last().map(|stage| stage.key.clone());
    last.ok_or_else(|| AppError::UnknownKey { what: "stage", key: process.key.clone() })
}

/// Opportunities in stages of a pipeline that go, before and after they stand where `moves` leads.
pub(crate) fn restage(
    session: &Session,
    pipeline: &str,
    moves: &std::collections::BTreeMap<String, String>,
) -> Result<Vec<(Opportunity, Opportunity)>> {
    if moves.is_empty() {
        return Ok(Vec::new());
    }
    let all = session.open()?.store.db().with::<Opportunity>("pipeline", pipeline)?;
    let moved = |one: Opportunity| {
        let stage = moves.get(&one.stage)?.clone();
        Some((one.clone(), Opportunity { stage, ..one }))
    };
    Ok(all.into_iter().filter_map(moved).collect())
}

fn title(session: &Session, one: &Opportunity, stage: &str) -> Result<String> {
    let speech = session.speech();
    Ok(match stage {
        "won" | "lost" => speech.text(&format!("history-outcome-{stage}")),
        _ => method::stage_title(&session.open()?.method, &one.pipeline, stage, speech.code()),
    })
}

/// Writes an opportunity with a fact for each of the four values that differ.
pub(crate) fn write(tx: &Tx<'_>, before: &Opportunity, after: &Opportunity, stamp: &Stamp) -> Result<()> {
    let amount = |one: &Opportunity| one.amount_minor.map(|minor| crate::money::plain(minor, &one.currency));
    let values = [
        ("stage", Some(before.stage.clone()), Some(after.stage.clone())),
        ("outcome", Some(before.outcome.clone()), Some(after.outcome.clone())),
        ("amount", amount(before), amount(after)),
        ("closes-on", before.closes_on.clone(), after.closes_on.clone()),
    ];
    for (kind, old, new) in values.into_iter().filter(|(_, old, new)| old != new) {
        tx.insert(&fact(&after.id, kind, old, new, stamp))?;
    }
    Ok(tx.update(after)?)
}

fn fact(id: &str, kind: &str, before: Option<String>, value: Option<String>, stamp: &Stamp) -> Fact {
    Fact {
        id: new_id(),
        opportunity_id: id.to_owned(),
        kind: kind.to_owned(),
        before,
        value,
        on_date: stamp.on_date.clone(),
        author: stamp.author.clone(),
        why: stamp.why.clone(),
    }
}
