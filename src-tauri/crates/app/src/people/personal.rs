//! All that is kept about one person: as a file to hand over, and gone for good.
//!
//! Invariant: what is erased is in the file no more, in no entry of the history either; undo
//! steps over what told of it.

use std::path::Path;

use serde_json::{Value, json};
use store::{Activity, CliqueMember, Clique, Filter, Person, Tx};

use super::view::{Erased, PersonErase, PersonExport};
use super::{called, mentions, release};
use crate::views::FileWritten;
use crate::error::{AppError, Result};
use crate::ops::{Op, OpKind};
use crate::session::{Change, Session};
use crate::speech::Speech;
use crate::texts::line;
use crate::wire::Id;

/// Sections of the file in their order.
const SECTIONS: [&str; 11] =
    ["person", "judgements", "texts", "moves", "holders", "links", "cliques", "pairs", "actions", "activities", "history"];

/// Writes all that is kept about a person into a file.
pub fn export(session: &Session, ask: PersonExport) -> Result<FileWritten> {
    if session.redacts() {
        return Err(AppError::Redacted);
    }
    let all = all_of(session, &ask.id)?;
    let path = Path::new(&ask.path);
    let text = match path.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "json" => format!("{all:#}\n"),
        "md" => markdown(&all, &session.speech()),
        _ => return Err(AppError::PictureFormat(ask.path)),
    };
    crate::drawing::write_whole(&ask.path, text.as_bytes())
}

fn all_of(session: &Session, id: &str) -> Result<Value> {
    let open = session.open()?;
    let db = open.store.db();
    let detail = super::detail(session, Id { id: id.to_owned() })?;
    let detail = serde_json::to_value(&detail).map_err(|error| AppError::BadRequest(error.to_string()))?;
    let activities = db.with::<Activity>("person_id", id)?;
    let activities: Vec<Value> = activities
        .iter()
        .map(|row| json!({ "on_date": row.on_date, "kind": row.kind, "hours": row.hours, "summary": row.summary, "author": row.author }))
        .collect();
    let mut cliques = Vec::new();
    for member in db.with::<CliqueMember>("person_id", id)? {
        let clique = db.get::<Clique>(&member.clique_id)?;
        cliques.push(json!({ "name": clique.name, "note": clique.note, "on_date": clique.on_date, "until_on": clique.until_on }));
    }
    let entries = open.store.journal(&Filter { subject: Some(id.to_owned()), limit: u32::MAX, ..Filter::default() })?;
    let speech = session.speech();
    let history: Vec<Value> = entries
        .iter()
        .map(|row| json!({ "on": row.stamp, "author": row.author, "what": crate::ops::label(&row.op, &row.args, &speech, false) }))
        .collect();
    Ok(json!({
        "person": detail["row"], "judgements": detail["judgements"], "texts": detail["texts"], "moves": detail["moves"],
        "holders": detail["holders"], "links": detail["links"], "cliques": cliques, "pairs": detail["pairs"],
        "actions": detail["actions"], "activities": activities, "history": history,
    }))
}

/// The same as a page to read: a heading for each section, a line for each fact.
fn markdown(all: &Value, speech: &Speech) -> String {
    let mut text = format!("# {}\n", all["person"]["name"].as_str().unwrap_or_default());
    for section in SECTIONS {
        text += &format!("\n## {}\n\n", speech.text(&format!("people-file-{section}")));
        match &all[section] {
            Value::Array(rows) if rows.is_empty() => text += &format!("{}\n", speech.text("common-none")),
            Value::Array(rows) => text.extend(rows.iter().map(|row| format!("- {}\n", told(row)))),
            row => text += &format!("- {}\n", told(row)),
        }
    }
    text
}

/// A row as `field: value; field: value`, without what is empty.
fn told(row: &Value) -> String {
    let Value::Object(fields) = row else { return plain(row) };
    let known = fields.iter().filter(|(key, _)| *key != "id").map(|(key, value)| (key, plain(value)));
    let said: Vec<String> = known.filter(|(_, text)| !text.is_empty()).map(|(key, text)| format!("{key}: {text}")).collect();
    said.join("; ")
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(false) => String::new(),
        Value::String(text) => line(text),
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => fields.get("name").map(plain).unwrap_or_default(),
        other => other.to_string(),
    }
}

/// Erases a person for good.
pub fn erase(session: &mut Session, ask: PersonErase) -> Change<Erased> {
    let person = session.open()?.store.db().get::<Person>(&ask.id)?;
    let name = called(&person).to_owned();
    if line(&ask.name) != name {
        return Err(AppError::NameDiffers(ask.name));
    }
    let names = spellings(&name, &ask.also);
    let word = session.speech().text("people-somebody");
    let mut places = 0_u32;
    let (entries, recorded) = session.erase(Op::new(OpKind::Erased, "", 1), &person.id, |tx| {
        take_out(tx, &person)?;
        if !ask.reword {
            return Ok(Vec::new());
        }
        let (count, spelled) = mentions::reword(tx, &names, &word)?;
        places = count;
        Ok(spelled)
    })?;
    let rows = u32::try_from(recorded.rows).unwrap_or(u32::MAX);
    let left = if ask.reword { 0 } else { mentions::count(session, &names)? };
    let speech = session.speech();
    let counted = |key: &str, count: u32| (count > 0).then(|| speech.say(key, &[("count", count.into())]));
    let said = [
        Some(speech.say("people-erased", &[("rows", rows.into()), ("entries", entries.into())])),
        counted("people-erased-reworded", places),
        counted("people-erased-left", left),
        Some(speech.text("people-erased-after")),
    ];
    let text = said.into_iter().flatten().collect::<Vec<_>>().join(" ");
    Ok((Erased { rows, entries, text }, recorded))
}

/// Takes out all that is kept about a person; their reports go to whom they reported to.
pub(super) fn take_out(tx: &Tx<'_>, person: &Person) -> Result<()> {
    for mut report in tx.with::<Person>("manager_id", &person.id)? {
        report.manager_id.clone_from(&person.manager_id);
        tx.update(&report)?;
    }
    release(tx, &person.id)?;
    for line in tx.all::<store::ReviewSubject>()? {
        if let Some(kept) = crate::reviews::without(&line, &person.id) {
            tx.update(&store::ReviewSubject { kept: Some(kept), ..line })?;
        }
    }
    Ok(tx.delete::<Person>(&person.id)?)
}

/// The name and its other spellings, the longest first; nobody is looked for by nothing.
pub(super) fn spellings(name: &str, also: &[String]) -> Vec<String> {
    let all = std::iter::once(name.to_owned()).chain(also.iter().map(|word| line(word)));
    let mut all: Vec<String> = all.filter(|word| !word.is_empty()).collect();
    all.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    all.dedup();
    all
}
