//! Where the parts of a pack stand in its file. Read beside the pack, so that the pack's own types
//! carry no positions.

use super::error::{Problem, Spot};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeSet;
use toml::Spanned;

/// The sections of a file, as ranges of bytes.
#[derive(Deserialize)]
pub(super) struct Outline {
    #[serde(default)]
    pub(super) scale: Vec<Section>,
    #[serde(default)]
    pub(super) matrix: Vec<Section>,
    #[serde(default)]
    pub(super) process: Vec<Section>,
}

#[derive(Deserialize)]
pub(super) struct Section {
    key: Spanned<IgnoredAny>,
    #[serde(alias = "levels", alias = "zones", alias = "stages")]
    parts: Vec<Spanned<IgnoredAny>>,
    colour: Option<Spanned<IgnoredAny>>,
}

/// The lines of one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lines {
    key: usize,
    parts: Vec<usize>,
    colour: Option<usize>,
}

impl Section {
    pub(super) fn lines(&self, text: &str) -> Lines {
        let line = |place: &Spanned<IgnoredAny>| line_at(text, place.span().start);
        Lines {
            key: line(&self.key),
            parts: self.parts.iter().map(line).collect(),
            colour: self.colour.as_ref().map(line),
        }
    }
}

impl Lines {
    /// The line of a spot, from 1; of the key where the spot has none.
    pub(super) fn of(&self, spot: Spot) -> usize {
        match spot {
            Spot::Key => self.key,
            Spot::Part(index) => self.parts.get(index).copied().unwrap_or(self.key),
            Spot::Colour => self.colour.unwrap_or(self.key),
        }
    }
}

/// The line of a byte, from 1.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

/// A problem for every part whose key an earlier part has.
pub(super) fn duplicates<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<(Spot, Problem)> {
    let mut seen = BTreeSet::new();
    keys.enumerate()
        .filter(|(_, key)| !seen.insert(*key))
        .map(|(index, key)| (Spot::Part(index), Problem::Duplicate(key.to_owned())))
        .collect()
}
