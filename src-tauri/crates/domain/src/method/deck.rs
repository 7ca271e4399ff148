//! Deck: cards that a group puts in order, most pressing first (F-02, F-03).

use super::error::{Problem, Spot};
use super::section::{duplicates, section};
use super::{Group, Screen, Source, Words, form};
use serde::{Deserialize, Serialize};

/// Cards to put in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deck {
    /// Unique among the decks of a method.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What the deck is called.
    pub title: Words,
    /// To be read and looked up, not to be put in order.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reference: bool,
    /// Headings for the cards; may be none.
    #[serde(default)]
    pub groups: Vec<Group>,
    /// At least one.
    #[serde(deserialize_with = "form::some")]
    pub cards: Vec<Card>,
    /// Where it comes from.
    pub source: Source,
}

/// One card of a deck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Unique in its deck.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// What stands on it.
    pub text: Words,
    /// Key of the group it belongs to.
    pub group: Option<String>,
    /// What helps against it: one or two sentences.
    pub answer: Option<Words>,
    /// Where in the program that help is.
    pub place: Option<Screen>,
}

section!(Deck, Deck, decks);

impl Deck {
    /// The card with this key.
    pub fn card(&self, key: &str) -> Option<&Card> {
        self.cards.iter().find(|card| card.key == key)
    }

    fn faults(&self) -> Vec<(Spot, Problem)> {
        let mut faults = duplicates("groups", self.groups.iter().map(|group| group.key.as_str()));
        faults.extend(duplicates("cards", self.cards.iter().map(|card| card.key.as_str())));
        let known = |key: &&String| self.groups.iter().any(|group| group.key == **key);
        let lost = self.cards.iter().enumerate().filter_map(|(index, card)| {
            let key = card.group.as_ref().filter(|key| !known(key))?;
            Some((Spot::part("cards", index).of("group"), Problem::UnknownGroup(key.clone())))
        });
        faults.extend(lost);
        faults
    }
}
