//! Where free words name a person, beside all that is kept about them.
//!
//! Not who is meant: a namesake is found too, and the person who erases decides. Invariant: what
//! is shown before is what would be written after.

use domain::mention::{mentions as places, neutral};
use serde_json::Value;
use store::{Db, Person, Tx, Words};

use super::called;
use super::personal::{spellings, take_out};
use super::view::{Mention, MentionQuery, Mentions};
use crate::error::{AppError, Result};
use crate::session::Session;

/// So many are shown.
const SHOWN: usize = 200;
/// Letters shown before and after the name.
const AROUND: usize = 48;

/// Where the person is named elsewhere.
pub fn mentions(session: &Session, query: MentionQuery) -> Result<Mentions> {
    if session.redacts() {
        return Err(AppError::Redacted);
    }
    let store = &session.open()?.store;
    let person = store.db().get::<Person>(&query.id)?;
    let names = spellings(called(&person), &query.also);
    let speech = session.speech();
    let word = speech.text("people-somebody");
    let found = store.supposing(|tx| {
        take_out(tx, &person)?;
        found(tx, &names)
    })?;
    let everyone = store.db().all::<Person>()?;
    let view = |words: &Words| Mention {
        place: speech.text(&format!("people-mention-{}", words.table.replace('_', "-"))),
        text: around(&told(&words.text), &names),
        neutral: around(&told(&rewritten(&words.text, &names, &word)), &[word.clone()]),
    };
    Ok(Mentions {
        total: u32::try_from(found.len()).unwrap_or(u32::MAX),
        found: found.iter().take(SHOWN).map(view).collect(),
        namesakes: everyone.iter().any(|one| one.id != person.id && called(one) == called(&person)),
        word,
    })
}

/// Writes the word for the names wherever they stand; gives how many places, and how the names
/// were spelled in them.
pub(super) fn reword(tx: &Tx<'_>, names: &[String], word: &str) -> Result<(u32, Vec<String>)> {
    let found = found(tx, names)?;
    let mut spelled: Vec<String> = names.to_vec();
    for words in &found {
        for name in names {
            spelled.extend(places(&words.text, name).into_iter().map(|at| words.text[at].to_owned()));
        }
        tx.reword(words, &rewritten(&words.text, names, word))?;
    }
    spelled.sort();
    spelled.dedup();
    Ok((u32::try_from(found.len()).unwrap_or(u32::MAX), spelled))
}

/// How many free words have one of the names.
pub(super) fn count(session: &Session, names: &[String]) -> Result<u32> {
    Ok(u32::try_from(found(&session.open()?.store.db(), names)?.len()).unwrap_or(u32::MAX))
}

fn found(db: &Db<'_>, names: &[String]) -> Result<Vec<Words>> {
    let mut all: Vec<Words> = Vec::new();
    for name in names {
        let named = db.words_with(name)?.into_iter().filter(|words| rewritten(&words.text, std::slice::from_ref(name), "") != words.text);
        all.extend(named);
    }
    all.sort_by(|a, b| (a.table, &a.key, a.column).cmp(&(b.table, &b.key, b.column)));
    all.dedup();
    Ok(all)
}

/// The words without the names; of JSON only its texts, so that it still reads.
fn rewritten(text: &str, names: &[String], word: &str) -> String {
    let plain = |text: &str| names.iter().fold(text.to_owned(), |text, name| neutral(&text, name, word));
    match serde_json::from_str::<Value>(text) {
        Ok(mut value @ (Value::Object(_) | Value::Array(_))) => {
            let before = value.clone();
            each_text(&mut value, &plain);
            if value == before { text.to_owned() } else { value.to_string() }
        }
        _ => plain(text),
    }
}

fn each_text(value: &mut Value, write: &impl Fn(&str) -> String) {
    match value {
        Value::String(text) => *text = write(text),
        Value::Array(list) => list.iter_mut().for_each(|one| each_text(one, write)),
        Value::Object(fields) => fields.values_mut().for_each(|one| each_text(one, write)),
        _ => (),
    }
}

/// Words on one line; of JSON its texts alone.
fn told(text: &str) -> String {
    let mut said = Vec::new();
    match serde_json::from_str::<Value>(text) {
        Ok(value @ (Value::Object(_) | Value::Array(_))) => texts_of(&value, &mut said),
        _ => said.push(text.to_owned()),
    }
    crate::texts::line(&said.join(" · "))
}

fn texts_of(value: &Value, said: &mut Vec<String>) {
    match value {
        Value::String(text) => said.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|one| texts_of(one, said)),
        Value::Object(fields) => fields.values().for_each(|one| texts_of(one, said)),
        _ => (),
    }
}

/// The part of a text that names somebody first.
fn around(text: &str, names: &[String]) -> String {
    let at = names.iter().filter_map(|name| places(text, name).into_iter().next()).min_by_key(|at| at.start).unwrap_or(0..0);
    let before: Vec<char> = text[..at.start].chars().collect();
    let after: Vec<char> = text[at.end..].chars().collect();
    let cut = before.len().saturating_sub(AROUND);
    let head = if cut > 0 { "…" } else { "" };
    let tail = if after.len() > AROUND { "…" } else { "" };
    let (before, after): (String, String) = (before[cut..].iter().collect(), after.iter().take(AROUND).collect());
    format!("{head}{before}{}{after}{tail}", &text[at])
}
