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
pub(super) struct Kept {
    /// Steps in order.
    pub(super) steps: Vec<Step>,
    /// Names by id, as they were at the end.
    pub(super) names: BTreeMap<String, String>,
    /// Names of owners by entry, as they were at the end.
    pub(super) owners: BTreeMap<String, String>,
    /// What moved, as it was at the end.
    pub(super) moves: Vec<Move>,
}

/// A step in the language the workshop was begun in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Step {
    pub(super) key: String,
    pub(super) title: String,
    pub(super) kind: StepKind,
    pub(super) minutes: u32,
    pub(super) prompt: Option<String>,
    pub(super) place: Option<Screen>,
    pub(super) deck: Option<String>,
    #[serde(default)]
    pub(super) cards: Vec<Card>,
    /// How long it took, ms; none before the end.
    #[serde(default)]
    pub(super) took: Option<u64>,
}

/// A card of a deck to be put in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Card {
    pub(super) key: String,
    pub(super) text: String,
    pub(super) answer: Option<String>,
    pub(super) place: Option<Screen>,
}

/// Something that stood elsewhere at the end than at the start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Move {
    pub(super) kind: String,
    pub(super) id: String,
    pub(super) name: String,
    /// Zone key; none where it came new.
    pub(super) from: Option<String>,
    /// Zone key; none where it was taken off.
    pub(super) to: Option<String>,
    pub(super) was: Option<[f64; 2]>,
    pub(super) at: Option<[f64; 2]>,
    pub(super) who: Option<String>,
    pub(super) why: Option<String>,
}

impl Kept {
    pub(super) fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    pub(super) fn write(&self) -> String {
        // Plain data with text keys: writing it cannot fail.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// An agenda's steps in a language.
pub(super) fn steps(agenda: &Agenda, method: &Method, code: &str) -> Vec<Step> {
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
pub(super) fn cards(method: &Method, deck: &str, code: &str) -> Vec<Card> {
    let card = |card: &domain::method::Card| Card {
        key: card.key.clone(),
        text: card.text.get(code).to_owned(),
        answer: card.answer.as_ref().map(|words| words.get(code).to_owned()),
        place: card.place,
    };
    method.deck(deck).map(|deck| deck.cards.iter().map(card).collect()).unwrap_or_default()
}
