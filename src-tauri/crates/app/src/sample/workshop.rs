//! The workshop of the sample: held, with its minutes (B-04, F-07).
//!
//! Its board is that of the notes written on its day. Invariant: written after the boards, the
//! people of ours and the account it names; none is left running.

use domain::method::{Method, Words};
use domain::quadrant::Place as At;
use serde::Deserialize;
use store::{Action, Note, Placement, Unit, Vote, Workshop, WorkshopEntry, WorkshopPlace};

use super::maker::Maker;
use crate::error::{AppError, Result};
use crate::workshops::kept::{Kept, Move, steps};

const INTERNAL: &str = "internal";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Held {
    account: String,
    agenda: String,
    ago: i64,
    attendees: Vec<String>,
    took: Vec<u64>,
    note: Words,
    votes: Vec<(String, usize, i64)>,
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    kind: String,
    text: Words,
    owner: Option<String>,
    /// Days after today.
    due: Option<i64>,
    #[serde(default)]
    done: bool,
}

/// Something on the board on the day.
struct Thing {
    kind: &'static str,
    id: String,
    name: String,
    place: Placement,
}

pub(super) fn read() -> Result<Held> {
    toml::from_str(include_str!("data/workshop.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, method: &Method, held: &Held) -> Result<()> {
    let account = maker.find("account", &held.account)?;
    let id = maker.id_for("workshop", "sample");
    let notes: Vec<Note> = maker.with("context_id", &account)?;
    let day = maker.day(held.ago);
    let stood: Vec<Thing> = things(maker, &account, &notes)?.into_iter().filter(|thing| thing.place.on_date <= day).collect();
    let row = workshop(maker, method, held, &id, &account, moves(method, &stood, &day))?;
    maker.insert(&row)?;
    for thing in &stood {
        if thing.place.on_date < day {
            let before = frozen(maker, method, &id, thing, "start");
            maker.insert(&before)?;
        }
        let after = frozen(maker, method, &id, thing, "end");
        maker.insert(&after)?;
    }
    for note in notes.iter().filter(|note| note.created_on == day) {
        maker.amend(&note.id, |row: &mut Note, _| row.workshop_id = Some(id.clone()))?;
    }
    write_entries(maker, held, (&id, &account), &day)?;
    write_votes(maker, held, &id, &notes)
}

fn workshop(maker: &Maker<'_>, method: &Method, held: &Held, id: &str, account: &str, moves: Vec<Move>) -> Result<Workshop> {
    let unknown = || AppError::UnknownKey { what: "agenda", key: held.agenda.clone() };
    let agenda = method.agenda(&held.agenda).ok_or_else(unknown)?;
    let mut steps = steps(agenda, method, maker.setting.language);
    for (step, took) in steps.iter_mut().zip(&held.took) {
        step.took = Some(took * 60_000);
    }
    let attendees: Vec<String> = held.attendees.iter().map(|key| Ok(maker.author(&maker.find("teammate", key)?))).collect::<Result<_>>()?;
    let day = maker.day(held.ago);
    Ok(Workshop {
        id: id.to_owned(),
        title: maker.say(&agenda.title),
        agenda: agenda.key.clone(),
        matrix: INTERNAL.to_owned(),
        context_id: account.to_owned(),
        attendees: attendees.join("\n"),
        votes_each: 3,
        steps: Kept { steps, moves, ..Kept::default() }.write(),
        started_on: format!("{day}T06:00:00.000Z"),
        ended_on: Some(format!("{day}T07:39:00.000Z")),
        note: Some(maker.say(&held.note)),
    })
}

/// Units and notes of the account at their newest place.
fn things(maker: &Maker<'_>, account: &str, notes: &[Note]) -> Result<Vec<Thing>> {
    let units: Vec<Unit> = maker.with("account_id", account)?;
    let units = units.into_iter().map(|unit| ("unit", unit.id, unit.name));
    let notes = notes.iter().filter(|note| note.matrix == INTERNAL).map(|note| ("note", note.id.clone(), note.text.clone()));
    let placed = |(kind, id, name): (&'static str, String, String)| -> Result<Option<Thing>> {
        let place = maker.placements(INTERNAL, &id)?.into_iter().next();
        Ok(place.map(|place| Thing { kind, id, name, place }))
    };
    units.chain(notes).filter_map(|thing| placed(thing).transpose()).collect()
}

fn zone(method: &Method, place: &Placement) -> Option<String> {
    let at = At { x: place.x?, y: place.y? };
    Some(method.matrix(INTERNAL)?.zone_at(at)?.key.clone())
}

/// What was placed on the day came new.
fn moves(method: &Method, stood: &[Thing], day: &str) -> Vec<Move> {
    let new = stood.iter().filter(|thing| thing.place.on_date == day);
    let step = |thing: &Thing| Move {
        kind: thing.kind.to_owned(),
        id: thing.id.clone(),
        name: thing.name.clone(),
        from: None,
        to: zone(method, &thing.place),
        was: None,
        at: thing.place.x.zip(thing.place.y).map(|(x, y)| [x, y]),
        who: Some(thing.place.author.clone()),
        why: thing.place.why.clone(),
    };
    new.map(step).collect()
}

fn frozen(maker: &mut Maker<'_>, method: &Method, workshop: &str, thing: &Thing, moment: &str) -> WorkshopPlace {
    WorkshopPlace {
        id: maker.id(),
        workshop_id: workshop.to_owned(),
        moment: moment.to_owned(),
        kind: thing.kind.to_owned(),
        subject_id: thing.id.clone(),
        name: thing.name.clone(),
        x: thing.place.x,
        y: thing.place.y,
        zone: zone(method, &thing.place),
    }
}

fn write_entries(maker: &mut Maker<'_>, held: &Held, (workshop, account): (&str, &str), day: &str) -> Result<()> {
    for (n, entry) in held.entry.iter().enumerate() {
        let row = WorkshopEntry {
            id: maker.id(),
            workshop_id: workshop.to_owned(),
            kind: entry.kind.clone(),
            text: maker.say(&entry.text),
            subject_id: None,
            owner_id: maker.find_some("teammate", entry.owner.as_deref())?,
            due_on: entry.due.map(|days| maker.day(-days)),
            done: entry.done,
            on_date: day.to_owned(),
            rank: n as f64,
            said_by: None,
        };
        maker.insert(&row)?;
        if row.kind == "action" {
            let author = row.owner_id.as_deref().map(|id| maker.author(id)).unwrap_or_default();
            maker.insert(&agreed(row, account, author))?;
        }
    }
    Ok(())
}

/// What was agreed to do, among all actions.
pub(super) fn agreed(line: WorkshopEntry, account: &str, author: String) -> Action {
    Action {
        id: line.id,
        subject_id: account.to_owned(),
        text: line.text,
        owner_id: line.owner_id,
        due_on: line.due_on,
        done: line.done,
        done_on: line.done.then(|| line.on_date.clone()),
        origin: Some("workshop".to_owned()),
        author,
        created_on: line.on_date,
        ..Action::default()
    }
}

fn write_votes(maker: &mut Maker<'_>, held: &Held, workshop: &str, notes: &[Note]) -> Result<()> {
    for (voter, number, count) in &held.votes {
        let Some(note) = notes.get(*number) else { continue };
        let row = Vote {
            id: maker.id(),
            workshop_id: workshop.to_owned(),
            round: "vote".to_owned(),
            item_id: note.id.clone(),
            voter: maker.author(&maker.find("teammate", voter)?),
            count: *count,
        };
        maker.insert(&row)?;
    }
    Ok(())
}
