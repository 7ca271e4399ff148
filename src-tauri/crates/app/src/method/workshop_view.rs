//! Agendas and decks as the page gets them. Not workshops that were held.

use serde::Serialize;
use ts_rs::TS;

use super::view::{GroupInfo, SourceView};

/// The steps of a workshop (F-07, F-09).
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaInfo {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// What stands at its end.
    pub goal: String,
    /// Key of the matrix it works on.
    pub board: Option<String>,
    /// For a review, not for a workshop.
    pub review: bool,
    /// How long it should take in all, in minutes.
    pub minutes: u32,
    /// Steps in order.
    pub steps: Vec<AgendaStepInfo>,
    /// Where it comes from.
    pub source: SourceView,
}

/// A step of an agenda.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AgendaStepInfo {
    /// Key, unique in its agenda.
    pub key: String,
    /// Title.
    pub title: String,
    /// `private`, `reveal`, `cluster`, `place`, `vote`, `rank`, `decide` or `talk`.
    pub kind: String,
    /// How long it should take.
    pub minutes: u32,
    /// What the group is asked.
    pub prompt: Option<String>,
    /// Where it happens, if not on the board: `portfolio`, `criteria`, `time`, `account`,
    /// `segmentation`, `people`, `opportunity`, `pipeline` or `forecast`.
    pub place: Option<String>,
    /// Key of the deck to put in order; of `rank` only.
    pub deck: Option<String>,
}

/// Cards to put in order (F-02, F-03).
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeckInfo {
    /// Key.
    pub key: String,
    /// Title.
    pub title: String,
    /// To be read and looked up, not to be put in order.
    pub reference: bool,
    /// Headings for the cards; may be none.
    pub groups: Vec<GroupInfo>,
    /// Cards in the order they are dealt.
    pub cards: Vec<CardInfo>,
    /// Where it comes from.
    pub source: SourceView,
}

/// A card of a deck.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CardInfo {
    /// Key, unique in its deck.
    pub key: String,
    /// What stands on it.
    pub text: String,
    /// Key of the group it belongs to.
    pub group: Option<String>,
    /// What helps against it.
    pub answer: Option<String>,
    /// Where in the program that help is, as in a step's `place`.
    pub place: Option<String>,
}
