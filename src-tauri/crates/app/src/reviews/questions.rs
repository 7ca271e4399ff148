//! The questions of a review and their answers (D-34).
//!
//! The questions are the cards of a deck of the method, one deck for each kind of thing, and can be
//! changed there. Invariant: an answer whose question is gone is still told, under its key; answers are
//! ours alone, and stand in no redacted view.

use domain::method::{Card, Deck};
use store::{ReviewAnswer, ReviewSubject};

use super::view::ReviewQuestion;
use crate::error::Result;
use crate::session::Session;

/// The deck of questions about a kind of thing.
fn deck<'a>(session: &'a Session, kind: &str) -> Result<Option<&'a Deck>> {
    let key = match kind {
        "account" => "account-questions",
        "opportunity" => "opportunity-questions",
        _ => "forecast-questions",
    };
    Ok(session.open()?.method.deck(key))
}

/// Whether there is such a question about such a thing.
pub(super) fn known(session: &Session, kind: &str, key: &str) -> Result<bool> {
    Ok(deck(session, kind)?.is_some_and(|deck| deck.cards.iter().any(|card| card.key == key)))
}

/// All questions about a line of a review, with their answers.
pub(super) fn of(session: &Session, line: &ReviewSubject) -> Result<Vec<ReviewQuestion>> {
    let mut answers = session.open()?.store.db().with::<ReviewAnswer>("line_id", &line.id)?;
    answers.retain(|_| !session.redacts());
    let code = session.speech().code();
    let deck = deck(session, &line.kind)?;
    let cards = deck.map(|deck| deck.cards.as_slice()).unwrap_or_default();
    let answer = |key: &str| answers.iter().find(|one| one.question == key);
    let group = |card: &Card| {
        let key = card.group.as_deref()?;
        let found = deck?.groups.iter().find(|group| group.key == key)?;
        Some(found.title.get(code).to_owned())
    };
    let asked = cards.iter().map(|card| ReviewQuestion {
        key: card.key.clone(),
        group: group(card),
        text: card.text.get(code).to_owned(),
        looks_for: card.answer.as_ref().map(|words| words.get(code).to_owned()),
        ..answered(answer(&card.key))
    });
    let loose = answers.iter().filter(|one| !cards.iter().any(|card| card.key == one.question));
    let loose = loose.map(|one| ReviewQuestion { key: one.question.clone(), text: one.question.clone(), ..answered(Some(one)) });
    Ok(asked.chain(loose).collect())
}

fn answered(answer: Option<&ReviewAnswer>) -> ReviewQuestion {
    ReviewQuestion {
        key: String::new(),
        group: None,
        text: String::new(),
        looks_for: None,
        answer: answer.map(|one| one.text.clone()),
        author: answer.map(|one| one.author.clone()),
        on_date: answer.map(|one| one.on_date.clone()),
    }
}
