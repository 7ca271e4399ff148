//! Where the parts of a pack stand in its file. Looked up in the text when there is something to
//! say about a part, so that the pack's own types carry no positions.

use super::Kind;
use super::error::Spot;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A file taken apart.
pub(super) struct Outline<'a> {
    text: &'a str,
    table: DeTable<'a>,
}

impl<'a> Outline<'a> {
    /// Empty where the text is not TOML.
    pub(super) fn of(text: &'a str) -> Self {
        let table = DeTable::parse(text).map(Spanned::into_inner).unwrap_or_default();
        Self { text, table }
    }

    /// The line of a spot of a section, from 1: of the deepest part of its path that the file
    /// has, of the section's key where it has none, 1 where there is no such section. Of
    /// sections with one key the last is meant.
    pub(super) fn line(&self, kind: Kind, key: &str, spot: &Spot) -> usize {
        let list = self.table.get(kind.name()).and_then(|list| list.get_ref().as_array());
        let named = |section: &&Spanned<DeValue<'_>>| key_of(section.get_ref()) == Some(key);
        let section = list.into_iter().flatten().rfind(named);
        section.map_or(1, |section| line_at(self.text, start_of(section, spot)))
    }
}

/// The line of a field in the head of the file, from 1.
pub(super) fn line_of_head(text: &str, field: &str) -> usize {
    let Ok(parsed) = DeTable::parse(text) else { return 1 };
    parsed.get_ref().get(field).map_or(1, |value| line_at(text, value.span().start))
}

/// The key of a section, where it says one.
pub(super) fn key_of<'a>(section: &'a DeValue<'_>) -> Option<&'a str> {
    section.get("key").and_then(|key| key.get_ref().as_str())
}

fn start_of(section: &Spanned<DeValue<'_>>, spot: &Spot) -> usize {
    let mut deepest = section.get_ref().get("key").unwrap_or(section);
    let mut at = section;
    for step in spot.path().split('.').filter(|step| !step.is_empty()) {
        let value = at.get_ref();
        let next = match step.parse::<usize>() {
            Ok(index) => value.get(index),
            Err(_) => value.get(step),
        };
        let Some(next) = next else { break };
        (at, deepest) = (next, next);
    }
    deepest.span().start
}

/// The line of a byte, from 1.
pub(super) fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}
