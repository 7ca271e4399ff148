//! Workshops as the list and the meeting show them.
//!
//! Invariant: whatever was deleted since, each name that a workshop ended with is still told.

use std::collections::HashSet;

use chrono::{DateTime, Local, NaiveDateTime};
use domain::method::StepKind;
use store::{Account, Note, Outputs, Teammate, Vote, Workshop, WorkshopEntry};

use super::kept::{Kept, Move, Step};
use super::running::{Running, now};
use super::view::{
    BallotItem, BallotView, ClockView, EntryView, MovedView, MeetingStep, VoteView, WorkshopRow, WorkshopView,
};
use super::{decks, entries, moves, votes};
use crate::error::Result;
use crate::session::Session;
use crate::subjects::known;
use crate::wire::{Id, Nothing, Ref};

/// All workshops that are no reviews, latest first.
pub fn rows(session: &Session, _: Nothing) -> Result<Vec<WorkshopRow>> {
    let db = session.open()?.store.db();
    let outputs = db.workshop_outputs()?;
    let reviews: HashSet<String> = db.all::<store::Review>()?.into_iter().map(|review| review.id).collect();
    let mut all = db.all::<Workshop>()?;
    all.retain(|row| !reviews.contains(&row.id));
    let of = |row: &Workshop| outputs.get(&row.id).copied().unwrap_or_default();
    all.into_iter().rev().map(|row| line(session, of(&row), row)).collect()
}

fn line(session: &Session, came: Outputs, row: Workshop) -> Result<WorkshopRow> {
    let kept = Kept::read(&row.steps);
    Ok(WorkshopRow {
        board: board_title(session, &row.matrix),
        context: account(session, &row, &kept)?,
        started: started(session, &row),
        running: row.ended_on.is_none(),
        attendees: row.attendees.lines().count() as u32,
        minutes: kept.steps.iter().map(|step| step.minutes).sum(),
        decisions: came.decisions,
        actions: came.actions,
        open_actions: came.open,
        id: row.id,
        title: row.title,
    })
}

/// One workshop.
pub fn get(session: &Session, Id { id }: Id) -> Result<WorkshopView> {
    let found = Running::find(session, &id)?;
    let timer = found.timer();
    let notes = session.open()?.store.db().with::<Note>("workshop_id", &id)?;
    let row = &found.row;
    Ok(WorkshopView {
        id,
        title: row.title.clone(),
        running: row.ended_on.is_none(),
        review: crate::reviews::is_review(session, &row.id)?,
        agenda: row.agenda.clone(),
        matrix: Some(row.matrix.clone()).filter(|key| !key.is_empty()),
        board: board_title(session, &row.matrix),
        context: account(session, row, &found.kept)?,
        attendees: row.attendees.lines().map(str::to_owned).collect(),
        votes_each: row.votes_each.clamp(1, 99) as u32,
        note: session.words(row.note.clone()),
        when: when(session, row),
        steps: found.kept.steps.iter().map(step_view).collect(),
        step: found.at() as u32,
        clock: ClockView { going: found.clock.since.is_some(), allotted: timer.allotted, spent: timer.spent(now()) },
        spotlight: found.clock.spotlight.clone(),
        ballots: ballots(session, &found)?,
        entries: shown_entries(session, &row.id)?.into_iter().map(|entry| entry_view(session, &found, entry)).collect::<Result<_>>()?,
        moves: moves::of(session, &found)?.into_iter().map(|step| move_view(session, row, step)).collect(),
        face_down: notes.iter().filter(|note| note.face_down && !note.parked).count() as u32,
    })
}

/// When a meeting began, ready to show.
pub(crate) fn started(session: &Session, row: &Workshop) -> String {
    local(&row.started_on).map(|at| session.speech().format.date_time(at)).unwrap_or_default()
}

/// The day of a stamp at this place.
pub(crate) fn day_of(stamp: &str) -> Option<chrono::NaiveDate> {
    Some(local(stamp)?.date())
}

fn board_title(session: &Session, matrix: &str) -> Option<String> {
    let open = session.open().ok()?;
    Some(open.method.matrix(matrix)?.title.get(session.speech().code()).to_owned())
}

/// The account by its name now, else by the one it had.
fn account(session: &Session, row: &Workshop, kept: &Kept) -> Result<Option<Ref>> {
    let id = row.context_id.clone();
    if id.is_empty() {
        return Ok(None);
    }
    let now = session.open()?.store.db().find::<Account>(&id)?.map(|account| account.name);
    Ok(now.or_else(|| kept.names.get(&id).cloned()).map(|name| Ref { id, name }))
}

fn local(stamp: &str) -> Option<NaiveDateTime> {
    Some(DateTime::parse_from_rfc3339(stamp).ok()?.with_timezone(&Local).naive_local())
}

/// The day and the time it began, and the time it ended.
fn when(session: &Session, row: &Workshop) -> String {
    let format = session.speech().format;
    let began = local(&row.started_on).map(|at| format.date_time(at)).unwrap_or_default();
    let end = row.ended_on.as_deref().and_then(local);
    match (end, local(&row.started_on)) {
        (Some(end), Some(start)) if end.date() == start.date() => format!("{began}–{}", format.time(end)),
        (Some(end), _) => format!("{began} – {}", format.date_time(end)),
        (None, _) => began,
    }
}

fn step_view(step: &Step) -> MeetingStep {
    MeetingStep {
        key: step.key.clone(),
        title: step.title.clone(),
        kind: step.kind.name().to_owned(),
        minutes: step.minutes,
        prompt: step.prompt.clone(),
        place: step.place.map(|place| place.name().to_owned()),
        deck: step.deck.clone(),
        took: step.took.map(|took| took.div_ceil(60_000) as u32),
    }
}

fn ballots(session: &Session, found: &Running) -> Result<Vec<BallotView>> {
    let all = session.open()?.store.db().with::<Vote>("workshop_id", &found.row.id)?;
    let rounds = found.kept.steps.iter().filter(|step| matches!(step.kind, StepKind::Vote | StepKind::Rank));
    rounds.map(|step| ballot(session, found, step, &all)).collect()
}

fn ballot(session: &Session, found: &Running, step: &Step, all: &[Vote]) -> Result<BallotView> {
    let items = votes::items(session, found, step)?;
    let listed = |vote: &&Vote| vote.round == step.key && items.iter().any(|(id, _)| *id == vote.item_id);
    let mine: Vec<Vote> = all.iter().filter(listed).cloned().collect();
    let order: Vec<&Vote> = all.iter().filter(|vote| vote.round == decks::round(&step.key)).collect();
    let place = |id: &str| order.iter().find(|vote| vote.item_id == id).map(|vote| vote.count);
    let mut ranked = votes::count(&items, &mine);
    if !order.is_empty() {
        ranked.sort_by_key(|item| place(&item.item).unwrap_or(i64::MAX));
    }
    let people = found.row.attendees.lines().count() as u32;
    let view = |item: &domain::voting::Ranked<String>| {
        let card = step.cards.iter().find(|card| card.key == item.item);
        BallotItem {
            name: items.iter().find(|(id, _)| *id == item.item).map(|(_, name)| name.clone()).unwrap_or_default(),
            id: item.item.clone(),
            dots: item.dots as u32,
            rank: place(&item.item).map_or(item.rank as u32, |rank| rank as u32),
            answer: card.and_then(|card| card.answer.clone()),
            place: card.and_then(|card| card.place).map(|place| place.name().to_owned()),
        }
    };
    let vote = |vote: &Vote| VoteView { voter: vote.voter.clone(), item: vote.item_id.clone(), count: vote.count.max(0) as u32 };
    Ok(BallotView {
        round: step.key.clone(),
        title: step.title.clone(),
        deck: step.deck.is_some(),
        given: mine.iter().map(|vote| vote.count.max(0) as u32).sum(),
        possible: people * found.row.votes_each.clamp(1, 99) as u32,
        votes: mine.iter().map(vote).collect(),
        items: ranked.iter().map(view).collect(),
        ordered: !order.is_empty(),
    })
}

/// Entries; none about a person, and neither weak points nor recommendations, where private things are left out.
fn shown_entries(session: &Session, workshop: &str) -> Result<Vec<WorkshopEntry>> {
    let mut all = entries::of(session, workshop)?;
    if session.redacts() {
        all.retain(|entry| !matches!(entry.kind.as_str(), "weakness" | "advice"));
        // What is gone since may have been a person.
        let open = |id: &String| known(session, id).is_ok_and(|one| one.kind != domain::method::Subject::Person);
        all.retain(|entry| entry.subject_id.as_ref().is_none_or(open));
    }
    Ok(all)
}

fn entry_view(session: &Session, found: &Running, entry: WorkshopEntry) -> Result<EntryView> {
    let db = session.open()?.store.db();
    let owner = match &entry.owner_id {
        Some(id) => db.find::<Teammate>(id)?.map(|teammate| Ref { id: id.clone(), name: teammate.name }),
        None => None,
    };
    let gone = || found.kept.owners.get(&entry.id).map(|name| Ref { id: String::new(), name: name.clone() });
    let owner = owner.or_else(|| found.row.ended_on.as_ref().and_then(|_| gone()));
    let subject = match &entry.subject_id {
        Some(id) => Some(Ref { name: subject_name(session, found, id)?, id: id.clone() }),
        None => None,
    };
    Ok(EntryView { owner, subject, id: entry.id, kind: entry.kind, text: entry.text, due_on: entry.due_on, done: entry.done, said_by: entry.said_by })
}

/// The name something had at the end, else the one it has on the board.
fn subject_name(session: &Session, found: &Running, id: &str) -> Result<String> {
    let kept = found.kept.names.get(id).cloned();
    let live = || -> Result<Option<String>> {
        let places = found.left(session)?;
        Ok(places.iter().find(|place| place.subject_id == id).map(|place| place.name.clone()))
    };
    Ok(match kept {
        Some(name) => name,
        None => live()?.or_else(|| Some(known(session, id).ok()?.name)).unwrap_or_else(|| session.speech().text("history-gone")),
    })
}

fn move_view(session: &Session, row: &Workshop, step: Move) -> MovedView {
    let method = session.open().ok().map(|open| &open.method);
    let matrix = method.and_then(|method| method.matrix(&row.matrix));
    let named = |key: Option<String>| {
        let key = key?;
        let zone = matrix.and_then(|matrix| matrix.zones.iter().find(|zone| zone.key == key));
        Some(zone.map_or(key, |zone| zone.name.get(session.speech().code()).to_owned()))
    };
    MovedView {
        from: named(step.from),
        to: named(step.to),
        kind: step.kind,
        id: step.id,
        name: step.name,
        was: step.was,
        at: step.at,
        who: step.who,
        why: session.words(step.why),
    }
}
