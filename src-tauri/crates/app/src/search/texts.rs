//! Names and texts, found.

use domain::richtext::plain;
use store::{Answer, Lead, TextFound, Workshop};

use super::place::place;
use super::view::{Search, SearchHit};
use crate::error::Result;
use crate::session::{self, Session};
use crate::session::view::Find;
use crate::subjects::{Known, known};
use crate::worksheets;

/// Tables whose rows are found by name already where their name is what matches.
const NAMED: [&str; 4] = ["account", "person", "opportunity", "unit"];
/// Letters before and after the first word in a part of a text.
const AROUND: usize = 40;
/// How many more are read than asked for: some of them do not hold any more.
const SPARE: u32 = 4;

/// Names, then texts.
pub fn search(session: &Session, ask: Search) -> Result<Vec<SearchHit>> {
    let limit = ask.limit.clamp(1, 200);
    let named = session::find(session, Find { text: ask.text.clone(), limit })?;
    let speech = session.speech();
    let mut hits: Vec<SearchHit> = Vec::new();
    for hit in named {
        let about = hit.account.as_ref().map(|id| known(session, id)).transpose()?;
        hits.push(SearchHit {
            place: place(&hit.kind, &hit.id, about.as_ref(), None),
            kind_title: speech.text(&format!("search-kind-{}", hit.kind)),
            kind: hit.kind,
            id: hit.id,
            text: hit.name,
            about: hit.detail,
            account: hit.account,
            named: true,
        });
    }
    // What is private may stand in any text, so that outside only names are found.
    if !session.redacts() {
        hits.extend(texts(session, &ask.text, limit, &hits)?);
    }
    Ok(hits)
}

fn texts(session: &Session, text: &str, limit: u32, named: &[SearchHit]) -> Result<Vec<SearchHit>> {
    let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    let found = session.open()?.store.db().texts_with(&words, limit * SPARE)?;
    let mut hits = Vec::new();
    for one in found {
        let known = NAMED.contains(&one.source.as_str()) && named.iter().any(|hit| hit.id == one.key);
        if !known && hits.len() < limit as usize {
            hits.extend(hit(session, &words, one)?);
        }
    }
    Ok(hits)
}

/// A text as it is shown; none where it does not hold any more.
fn hit(session: &Session, words: &[String], one: TextFound) -> Result<Option<SearchHit>> {
    let db = session.open()?.store.db();
    let speech = session.speech();
    let mut about = about(session, &one)?;
    let (mut name, mut worksheet) = (about.as_ref().map(|about| about.name.clone()).unwrap_or_default(), None);
    let target = one.subject.clone().unwrap_or_else(|| one.key.clone());
    match one.source.as_str() {
        "answer" => {
            let answer = db.get::<Answer>(&one.key)?;
            if !worksheets::holds(session, &answer)? {
                return Ok(None);
            }
            worksheet = Some(answer.worksheet);
        }
        "lead" => {
            name = db.get::<Lead>(&one.key)?.name;
            about = None;
        }
        "workshop_entry" | "review_answer" => name = db.find::<Workshop>(&target)?.map(|held| held.title).unwrap_or_default(),
        _ => {}
    }
    Ok(Some(SearchHit {
        place: place(&one.source, &target, about.as_ref(), worksheet.as_deref()),
        kind_title: speech.text(&format!("search-kind-{}", one.source)),
        text: part(&plain(&one.text), words),
        about: name,
        account: about.and_then(|about| about.account),
        kind: one.source,
        id: one.key,
        named: false,
    }))
}

/// Whom a text is about, where that is an account or belongs to one.
fn about(session: &Session, one: &TextFound) -> Result<Option<Known>> {
    let loose = matches!(one.source.as_str(), "lead" | "workshop_entry" | "review_answer");
    match one.subject.as_ref().filter(|id| !id.is_empty() && !loose) {
        Some(id) => Ok(known(session, id).ok()),
        None => Ok(None),
    }
}

/// The part of a text around the first of the words, on one line.
fn part(text: &str, words: &[String]) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters: Vec<char> = line.chars().collect();
    let small = |word: &str| word.to_lowercase();
    let lower = small(&line);
    let at = words.iter().filter_map(|word| lower.find(&small(word))).min().map_or(0, |byte| lower[..byte].chars().count());
    let from = at.saturating_sub(AROUND);
    let to = (at + 2 * AROUND).min(letters.len());
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < letters.len() { "…" } else { "" });
    format!("{before}{}{after}", letters.get(from..to).unwrap_or_default().iter().collect::<String>())
}
