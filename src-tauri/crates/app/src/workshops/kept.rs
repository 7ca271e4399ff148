//! What a workshop keeps of itself as JSON: its steps, and the names that outlive their owners.
//!
//! Not rows of their own: nothing here is asked for alone. Invariant: what does not read (a file
//! changed by hand) counts as a workshop without steps, and is written back whole.

use std::collections::BTreeMap;

use domain::method::{Agenda, AgendaStep, Method, Screen, StepKind};
use serde::{Deserialize, Serialize};

/// A workshop's own copy of what it was begun with and what it left.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    /// Steps in order.
    pub(crate) steps: Vec<Step>,
    /// Names by id, as they were at the end.
    pub(crate) names: BTreeMap<String, String>,
    /// Names of owners by entry, as they were at the end.
    pub(crate) owners: BTreeMap<String, String>,
    /// What moved, as it was at the end.
    pub(crate) moves: Vec<Move>,
}

/// A step in the language the workshop was begun in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) key: String,
    pub(crate) title: String,
    pub(crate) kind: StepKind,
    pub(crate) minutes: u32,
    pub(crate) prompt: Option<String>,
    pub(crate) place: Option<Screen>,
    pub(crate) deck: Option<String>,
    #[serde(default)]
    pub(crate) cards: Vec<Card>,
    /// How long it took, ms; none before the end.
    #[serde(default)]
    pub(crate) took: Option<u64>,
}

/// A card of a deck to be put in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Card {
    pub(crate) key: String,
    pub(crate) text: String,
    pub(crate) answer: Option<String>,
    pub(crate) place: Option<Screen>,
}

/// Something that stood elsewhere at the end than at the start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Move {
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) name: String,
    /// Zone key; none where it came new.
    pub(crate) from: Option<String>,
    /// Zone key; none where it was taken off.
    pub(crate) to: Option<String>,
    pub(crate) was: Option<[f64; 2]>,
    pub(crate) at: Option<[f64; 2]>,
    pub(crate) who: Option<String>,
    pub(crate) why: Option<String>,
}

impl Kept {
    pub(crate) fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    pub(crate) fn write(&self) -> String {
        // Plain data with text keys: writing it cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// An agenda's steps in a language.
pub(crate) fn steps(agenda: &Agenda, method: &Method, code: &str) -> Vec<Step> {
    agenda.steps.iter().map(|step| of(step, method, code)).collect()
}

fn of(step: &AgendaStep, method: &Method, code: &str) -> Step {
    Step {
        key: step.key.clone(),
        title: step.title.get(code).to_owned(),
        kind: step.kind,
        minutes: step.minutes.into(),
        prompt: step.prompt.as_ref().map(|words| words.get(code).to_owned()),
        place: step.place,
        cards: step.deck.as_deref().map(|key| cards(method, key, code)).unwrap_or_default(),
        deck: step.deck.clone(),
        took: None,
    }
}

/// A deck's cards in a language; none where there is no such deck.
pub(crate) fn cards(method: &Method, deck: &str, code: &str) -> Vec<Card> {
    let card = |card: &domain::method::Card| Card {
        key: card.key.clone(),
        text: card.text.get(code).to_owned(),
        answer: card.answer.as_ref().map(|words| words.get(code).to_owned()),
        place: card.place,
    };
    method.deck(deck).map(|deck| deck.cards.iter().map(card).collect()).unwrap_or_default()
}
