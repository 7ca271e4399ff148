//! Steps as a person writes them, for one workshop or as an agenda of the workspace's own.
//!
//! Invariant: a step that leaves here can be read back from a pack: its kind and screen are
//! known, its time is within bounds, and it has a deck exactly if it ranks.

use std::collections::BTreeSet;

use domain::method::{Agenda, AgendaStep, Pack as MethodPack, Source, Words};
use serde::de::DeserializeOwned;
use serde_json::Value;
use store::Pack;

use super::kept::{Step, cards};
use super::view::{AgendaKeep, StepDraft};
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::{line, needed, tidy};
use crate::wire::Nothing;

/// So many steps a workshop can have.
const MOST: usize = 60;

/// Steps out of drafts; those of `before` with the same key keep what they took.
pub(super) fn steps(session: &Session, drafts: &[StepDraft], before: &[Step]) -> Result<Vec<Step>> {
    if drafts.is_empty() || drafts.len() > MOST {
        return Err(AppError::BadRequest("steps".into()));
    }
    let mut taken = BTreeSet::new();
    drafts.iter().map(|draft| step(session, draft, before, &mut taken)).collect()
}

fn step(session: &Session, draft: &StepDraft, before: &[Step], taken: &mut BTreeSet<String>) -> Result<Step> {
    let method = &session.open()?.method;
    let kind: domain::method::StepKind = known("step", &draft.kind)?;
    let place = tidy(&draft.place).map(|key| known("place", &key)).transpose()?;
    let ranks = kind == domain::method::StepKind::Rank;
    let deck = tidy(&draft.deck).filter(|_| ranks);
    if ranks && deck.as_deref().is_none_or(|key| method.deck(key).is_none()) {
        return Err(AppError::UnknownKey { what: "deck", key: deck.unwrap_or_default() });
    }
    let key = free_key(draft, taken);
    let same = before.iter().find(|step| step.key == key);
    let dealt = same.filter(|step| step.deck == deck).map(|step| step.cards.clone());
    let code = session.speech().code();
    Ok(Step {
        title: needed(&draft.title)?,
        minutes: draft.minutes.clamp(1, 480),
        prompt: tidy(&draft.prompt),
        cards: dealt.unwrap_or_else(|| deck.as_deref().map(|deck| cards(method, deck, code)).unwrap_or_default()),
        took: same.and_then(|step| step.took),
        key,
        kind,
        place,
        deck,
    })
}

/// A key no other step has; the draft's own where it is free.
fn free_key(draft: &StepDraft, taken: &mut BTreeSet<String>) -> String {
    let own = draft.key.clone().filter(|key| !key.is_empty() && !taken.contains(key));
    let mut number = taken.len() + 1;
    let key = own.unwrap_or_else(|| loop {
        let key = format!("step-{number}");
        if !taken.contains(&key) {
            break key;
        }
        number += 1;
    });
    taken.insert(key.clone());
    key
}

/// What a pack names by this key.
fn known<T: DeserializeOwned>(what: &'static str, key: &str) -> Result<T> {
    serde_json::from_value(Value::from(key)).map_err(|_| AppError::UnknownKey { what, key: key.to_owned() })
}

/// Keeps steps as an agenda of the workspace's own.
pub fn agenda_keep(session: &mut Session, keep: AgendaKeep) -> Change<Nothing> {
    let title = needed(&keep.title)?;
    let agenda = agenda(session, &keep, &title)?;
    let key = domain::method::OWN;
    let row = session.open()?.store.db().find::<Pack>(key)?;
    let faults = |faults: Vec<domain::method::PackError>| AppError::Pack(faults.first().map(ToString::to_string).unwrap_or_default());
    let mut pack = match &row {
        Some(row) => MethodPack::read("own.toml", &row.text).map_err(faults)?,
        None => MethodPack::own().map_err(faults)?,
    };
    pack.put(agenda);
    let text = pack.to_toml().map_err(|problem| AppError::Pack(problem.to_string()))?;
    MethodPack::read("own.toml", &text).map_err(faults)?;
    let kept = Pack { key: key.to_owned(), text };
    session.transact(Op::new(OpKind::AgendaKeep, title, 1), |tx| {
        if row.is_some() { tx.update(&kept)? } else { tx.insert(&kept)? };
        Ok(Nothing {})
    })
}

fn agenda(session: &Session, keep: &AgendaKeep, title: &str) -> Result<Agenda> {
    let method = &session.open()?.method;
    let board = tidy(&keep.board);
    board.as_deref().map(|key| crate::matrix::check(session, key)).transpose()?;
    let steps = steps(session, &keep.steps, &[])?;
    let goal = line(&keep.goal);
    Ok(Agenda {
        key: keep.key.clone().filter(|key| method.agenda(key).is_some()).unwrap_or_else(|| fresh(session)),
        title: same(title),
        goal: same(if goal.is_empty() { title } else { &goal }),
        board,
        review: false,
        steps: steps.into_iter().map(pack_step).collect(),
        source: Source { models: Vec::new(), ours: vec!["all".to_owned()] },
    })
}

/// The first `agenda-n` that no agenda has.
fn fresh(session: &Session) -> String {
    let has = |key: &str| session.open().is_ok_and(|open| open.method.agenda(key).is_some());
    // Somewhere beyond the agendas there are, one is free.
    (1..).map(|n| format!("agenda-{n}")).find(|key| !has(key)).unwrap_or_default()
}

/// A person writes in one language; the other two say the same until somebody translates it.
fn same(text: &str) -> Words {
    Words { en: text.to_owned(), zh_hans: text.to_owned(), zh_hant: text.to_owned() }
}

fn pack_step(step: Step) -> AgendaStep {
    AgendaStep {
        key: step.key,
        title: same(&step.title),
        kind: step.kind,
        minutes: step.minutes.min(480) as u16,
        prompt: step.prompt.as_deref().map(same),
        place: step.place,
        deck: step.deck,
    }
}
