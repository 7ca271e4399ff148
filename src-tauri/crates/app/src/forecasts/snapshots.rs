//! The pipeline frozen: taken every week, at the start of a workshop, and by hand.
//!
//! A snapshot holds what was known on its day, as it was known then: amounts in the workspace's
//! currency, chances, and whether a forecast counted each opportunity. Nothing changes or takes back
//! a snapshot, not even undo or the deletion of an opportunity. Their order is that of taking,
//! whatever the clock said: one that was set back, or ran ahead, neither hides a snapshot nor makes
//! many. Invariant: a snapshot reads the same at any later time.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{NaiveDate, SecondsFormat, Utc};
use store::{Lasting, OpportunityFilter, PastLine, Recorded, Snapshot, SnapshotLine, new_id};

use super::past::Past;
use super::snapshot_view::{SnapshotDue, SnapshotRow, SnapshotTake};
use super::stages::Stages;
use crate::dates::stored;
use crate::error::Result;
use crate::money;
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::texts::line;
use crate::wire::{Added, Nothing};

/// Days between two that are taken by themselves.
const APART: i64 = 7;

/// Why one is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    Week,
    Hand,
    Review,
}

impl Why {
    fn key(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Hand => "hand",
            Self::Review => "review",
        }
    }
}

/// All snapshots, the latest first.
pub fn snapshots(session: &Session, _: Nothing) -> Result<Vec<SnapshotRow>> {
    let speech = session.speech();
    let row = |one: Snapshot| SnapshotRow {
        reason_name: speech.text(&format!("outlook-snapshot-{}", one.reason)),
        name: session.words(one.name),
        day: stored(Some(&one.taken_on)).map_or_else(|| one.taken_on.clone(), |day| speech.format.date(day)),
        count: u32::try_from(one.open_count).unwrap_or(0),
        amount: money::view(one.open_minor, &one.currency, &speech.format),
        weighted: money::view(one.weighted_minor, &one.currency, &speech.format),
        id: one.id,
        taken_on: one.taken_on,
        reason: one.reason,
        author: one.author,
    };
    Ok(session.open()?.store.db().snapshots()?.into_iter().rev().map(row).collect())
}

/// Takes one by hand.
pub fn snapshot_take(session: &mut Session, take: SnapshotTake) -> Change<Added> {
    let name = take.name.map(|name| line(&name)).filter(|name| !name.is_empty());
    let id = freeze(session, session.today(), Why::Hand, name)?;
    Ok((Added { ids: vec![id] }, Recorded::default()))
}

/// Takes one where the last is a week old.
pub fn snapshot_due(session: &mut Session, _: Nothing) -> Change<SnapshotDue> {
    Ok((SnapshotDue { taken: weekly(session)? }, Recorded::default()))
}

/// The same for who opens a file.
pub(crate) fn weekly(session: &mut Session) -> Result<bool> {
    let open = session.open()?;
    let due = !open.store.read_only() && is_due(session, &open.store.db().snapshots()?)?;
    if due {
        freeze(session, session.today(), Why::Week, None)?;
    }
    Ok(due)
}

/// Those of days to come are from a clock that ran ahead; they do not stand in the way.
fn is_due(session: &Session, known: &[Snapshot]) -> Result<bool> {
    let today = session.today();
    let days = known.iter().filter_map(|one| stored(Some(&one.taken_on))).filter(|day| *day <= today);
    let fresh = days.max().is_some_and(|last| (today - last).num_days() < APART);
    Ok(!fresh && session.open()?.store.db().totals()?.opportunities > 0)
}

/// Keeps the pipeline of the end of a day.
pub(crate) fn freeze(session: &mut Session, day: NaiveDate, why: Why, name: Option<String>) -> Result<String> {
    let now = lines(session, day)?;
    let known = session.open()?.store.db().snapshots()?;
    let seq = known.last().map_or(0, |last| last.seq) + 1;
    let before = session.open()?.store.db().frozen_lines(seq)?;
    let snapshot = heading(session, seq, day, &now, (why, name))?;
    let changed = differing(before, now, seq);
    session.transact(Op::new(OpKind::SnapshotTake, "", 1), |tx| Ok(tx.freeze(&snapshot, &changed)?))?;
    Ok(snapshot.id)
}

fn heading(session: &Session, seq: i64, day: NaiveDate, lines: &[SnapshotLine], (why, name): (Why, Option<String>)) -> Result<Snapshot> {
    let open = || lines.iter().filter(|line| line.outcome == "open" && line.counted);
    let chance = |line: &SnapshotLine| super::stages::percent(u32::try_from(line.percent).unwrap_or(0));
    let sum = |of: &dyn Fn(&SnapshotLine) -> i64| open().map(of).fold(0, i64::saturating_add);
    Ok(Snapshot {
        id: new_id(),
        seq,
        taken_on: day.to_string(),
        stamp: Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true),
        reason: why.key().to_owned(),
        name,
        author: session.author(),
        currency: session.open()?.workspace.currency.clone(),
        open_count: open().count() as i64,
        open_minor: sum(&|line| line.amount_minor.unwrap_or(0)),
        weighted_minor: sum(&|line| chance(line).of(line.amount_minor.unwrap_or(0))),
    })
}

/// All opportunities of a day as they are frozen.
fn lines(session: &Session, day: NaiveDate) -> Result<Vec<SnapshotLine>> {
    let past = Past::marked(session, &OpportunityFilter::default(), day)?;
    let stages = Stages::of(&session.open()?.method);
    let frozen = |line: PastLine| SnapshotLine {
        percent: i64::from(stages.deal(&line).chance.as_basis_points() / 100),
        gone: false,
        seq: 0,
        opportunity_id: line.id.clone(),
        name: line.name.clone(),
        account_id: line.account_id.clone(),
        account: line.account.as_deref().map(str::to_owned),
        owner_id: line.owner.clone(),
        product_id: line.product.clone(),
        pipeline: line.pipeline.clone(),
        opened_on: line.opened_on.clone(),
        stage: line.stage,
        outcome: line.outcome,
        amount_minor: line.amount,
        counted: line.counted,
        closes_on: line.closes_on,
        closed_on: line.closed_on,
    };
    Ok(past.lines.into_iter().map(frozen).collect())
}

/// What a new snapshot keeps: lines that are new, differ, or are gone.
fn differing(before: Vec<SnapshotLine>, now: Vec<SnapshotLine>, seq: i64) -> Vec<SnapshotLine> {
    let mut left: BTreeMap<String, SnapshotLine> = before.into_iter().map(|line| (line.opportunity_id.clone(), line)).collect();
    let mut changed = Vec::new();
    for line in now {
        let same = left.remove(&line.opportunity_id).is_some_and(|old| SnapshotLine { seq: 0, ..old } == line);
        if !same {
            changed.push(SnapshotLine { seq, ..line });
        }
    }
    changed.extend(left.into_values().map(|line| SnapshotLine { seq, gone: true, ..line }));
    changed
}

/// A frozen line as figures take it: its chance is the one it had.
pub(super) fn thawed(line: SnapshotLine, currency: &str) -> PastLine {
    let lasting = Lasting {
        unit: None,
        currency: currency.to_owned(),
        id: line.opportunity_id,
        name: line.name,
        account_id: line.account_id,
        account: line.account.map(Into::into),
        owner: line.owner_id,
        product: line.product_id,
        pipeline: line.pipeline,
        opened_on: line.opened_on,
    };
    PastLine {
        lasting: Arc::new(lasting),
        probability: u32::try_from(line.percent).ok(),
        price: None,
        told_later: false,
        stage: line.stage,
        outcome: line.outcome,
        amount: line.amount_minor,
        counted: line.counted,
        closes_on: line.closes_on,
        closed_on: line.closed_on,
    }
}
