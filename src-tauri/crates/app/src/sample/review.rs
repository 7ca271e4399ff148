//! The review of the sample: held some weeks ago, with its minutes (B-14, D-34).
//!
//! Invariant: written after the accounts, their opportunities and the people of ours it names; what it
//! found is what the views tell of its day.

use chrono::NaiveDate;
use domain::method::{Method, Words};
use serde::Deserialize;
use store::{Opportunity, Rating, Review, ReviewAnswer, ReviewRole, ReviewSubject, Workshop, WorkshopEntry};

use super::maker::Maker;
use super::workshop::agreed;
use crate::error::{AppError, Result};
use crate::session::Session;
use crate::workshops::kept::{Kept, steps};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Held {
    account: String,
    agenda: String,
    ago: i64,
    took: Vec<u64>,
    note: Words,
    rated: Vec<(String, f64)>,
    part: Vec<Part>,
    answer: Vec<Answer>,
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    who: String,
    role: String,
    perspective: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    question: String,
    text: Words,
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
    by: Option<String>,
}

pub(super) fn read() -> Result<Held> {
    toml::from_str(include_str!("data/review.toml")).map_err(|error| AppError::Pack(error.to_string()))
}

pub(super) fn write(maker: &mut Maker<'_>, method: &Method, held: &Held) -> Result<()> {
    let account = maker.find("account", &held.account)?;
    let id = maker.id_for("review", "sample");
    let meeting = meeting(maker, method, held, (&id, &account))?;
    maker.insert(&meeting)?;
    maker.insert(&Review { id: id.clone(), since_on: None })?;
    write_parts(maker, held, &id)?;
    let line = write_subjects(maker, (&id, &account))?;
    write_answers(maker, held, (&id, &line))?;
    write_ratings(maker, held, &account)?;
    write_entries(maker, held, (&id, &account))
}

fn meeting(maker: &Maker<'_>, method: &Method, held: &Held, (id, account): (&str, &str)) -> Result<Workshop> {
    let unknown = || AppError::UnknownKey { what: "agenda", key: held.agenda.clone() };
    let agenda = method.agenda(&held.agenda).ok_or_else(unknown)?;
    let mut steps = steps(agenda, method, maker.setting.language);
    for (step, took) in steps.iter_mut().zip(&held.took) {
        step.took = Some(took * 60_000);
    }
    let names: Vec<String> = held.part.iter().map(|part| name(maker, &part.who)).collect::<Result<_>>()?;
    let day = maker.day(held.ago);
    Ok(Workshop {
        id: id.to_owned(),
        title: maker.say(&agenda.title),
        agenda: agenda.key.clone(),
        context_id: account.to_owned(),
        attendees: names.join("\n"),
        votes_each: 3,
        steps: Kept { steps, ..Kept::default() }.write(),
        started_on: format!("{day}T06:00:00.000Z"),
        ended_on: Some(format!("{day}T07:26:00.000Z")),
        note: Some(maker.say(&held.note)),
        ..Workshop::default()
    })
}

/// What one of ours is called.
fn name(maker: &Maker<'_>, key: &str) -> Result<String> {
    Ok(maker.author(&maker.find("teammate", key)?))
}

fn write_parts(maker: &mut Maker<'_>, held: &Held, review: &str) -> Result<()> {
    for (n, part) in held.part.iter().enumerate() {
        let row = ReviewRole {
            id: maker.id(),
            review_id: review.to_owned(),
            name: name(maker, &part.who)?,
            role: part.role.clone(),
            perspective: maker.say_some(part.perspective.as_ref()),
            rank: n as f64,
        };
        maker.insert(&row)?;
    }
    Ok(())
}

/// The account and its largest open opportunity; answers with the line of the account.
fn write_subjects(maker: &mut Maker<'_>, (review, account): (&str, &str)) -> Result<String> {
    let deals: Vec<Opportunity> = maker.with("account_id", account)?;
    let largest = deals.into_iter().filter(|deal| deal.outcome == "open").max_by_key(|deal| deal.amount_minor);
    let owner: store::Account = maker.get(account)?;
    let mut lines = vec![("account", owner.id, owner.name)];
    lines.extend(largest.map(|deal| ("opportunity", deal.id, deal.name)));
    let mut first = None;
    for (n, (kind, subject_id, name)) in lines.into_iter().enumerate() {
        let id = maker.id();
        first.get_or_insert(id.clone());
        let row = ReviewSubject { id, review_id: review.to_owned(), kind: kind.to_owned(), subject_id, name, kept: None, rank: n as f64 };
        maker.insert(&row)?;
    }
    Ok(first.unwrap_or_default())
}

fn write_answers(maker: &mut Maker<'_>, held: &Held, (review, line): (&str, &str)) -> Result<()> {
    let author = held.part.first().map(|part| name(maker, &part.who)).transpose()?.unwrap_or_default();
    for answer in &held.answer {
        let row = ReviewAnswer {
            id: maker.id(),
            review_id: review.to_owned(),
            line_id: line.to_owned(),
            question: answer.question.clone(),
            text: maker.say(&answer.text),
            on_date: maker.day(held.ago),
            author: author.clone(),
        };
        maker.insert(&row)?;
    }
    Ok(())
}

fn write_ratings(maker: &mut Maker<'_>, held: &Held, account: &str) -> Result<()> {
    for (criterion, value) in &held.rated {
        let row = Rating {
            id: maker.id(),
            scorecard: "plan-rubric".to_owned(),
            criterion: criterion.clone(),
            subject_id: account.to_owned(),
            value: Some(*value),
            on_date: maker.day(held.ago),
            author: held.part.first().map(|part| name(maker, &part.who)).transpose()?.unwrap_or_default(),
            ..Rating::default()
        };
        maker.insert(&row)?;
    }
    Ok(())
}

fn write_entries(maker: &mut Maker<'_>, held: &Held, (review, account): (&str, &str)) -> Result<()> {
    for (n, entry) in held.entry.iter().enumerate() {
        let row = WorkshopEntry {
            id: maker.id(),
            workshop_id: review.to_owned(),
            kind: entry.kind.clone(),
            text: maker.say(&entry.text),
            owner_id: maker.find_some("teammate", entry.owner.as_deref())?,
            due_on: entry.due.map(|days| maker.day(-days)),
            done: entry.done,
            on_date: maker.day(held.ago),
            rank: n as f64,
            said_by: entry.by.as_deref().map(|key| raised_by(maker, held, key)).transpose()?,
            ..WorkshopEntry::default()
        };
        maker.insert(&row)?;
        if row.kind == "action" {
            let author = row.owner_id.as_deref().map(|id| maker.author(id)).unwrap_or_default();
            maker.insert(&agreed(row, account, author))?;
        }
    }
    Ok(())
}

/// Who raised a point, and with whose eyes.
fn raised_by(maker: &Maker<'_>, held: &Held, key: &str) -> Result<String> {
    let eyes = held.part.iter().find(|part| part.who == key).and_then(|part| maker.say_some(part.perspective.as_ref()));
    let name = name(maker, key)?;
    Ok(eyes.map_or_else(|| name.clone(), |eyes| format!("{name} ({eyes})")))
}

/// Keeps what the views tell of the day of the review, as its end would have done.
pub(super) fn keep(session: &mut Session) -> Result<()> {
    let meetings = session.open()?.store.db().all::<Workshop>()?;
    for meeting in meetings {
        let day = crate::workshops::day_of(&meeting.started_on).unwrap_or(session.today());
        let lines = found_on(session, &meeting, day)?;
        session.seed(|tx| Ok(lines.iter().try_for_each(|line| tx.update(line))?))?;
    }
    Ok(())
}

fn found_on(session: &mut Session, meeting: &Workshop, day: NaiveDate) -> Result<Vec<ReviewSubject>> {
    session.on_day(day, |session| crate::reviews::final_lines(session, meeting))
}
