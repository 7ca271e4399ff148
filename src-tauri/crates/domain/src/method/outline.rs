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

/// The path within its section of the part that stands at a byte, and that section's kind and
/// key; none in the head of the file.
pub(super) fn part_at(text: &str, byte: usize) -> Option<(Kind, String, Spot)> {
    let parsed = DeTable::parse(text).ok()?;
    let (kind, section) = section_before(parsed.get_ref(), byte)?;
    let (mut steps, mut at) = (Vec::new(), section);
    while let Some((step, next)) = child_at(at.get_ref(), byte) {
        steps.push(step);
        at = next;
    }
    let key = key_of(section.get_ref()).unwrap_or("?").to_owned();
    Some((kind, key, Spot::field(steps.join("."))))
}

/// The last section that starts at or before a byte.
fn section_before<'a, 'b>(
    table: &'b DeTable<'a>,
    byte: usize,
) -> Option<(Kind, &'b Spanned<DeValue<'a>>)> {
    let sections = Kind::ALL.into_iter().flat_map(|kind| {
        let list = table.get(kind.name()).and_then(|list| list.get_ref().as_array());
        list.into_iter().flatten().map(move |section| (kind, section))
    });
    sections.filter(|(_, it)| it.span().start <= byte).max_by_key(|(_, it)| it.span().start)
}

/// The part of a value that a byte lies in: the last to start there or before. What is written
/// inline ends where it ends; a table of its own lines lasts until the next one.
fn child_at<'a, 'b>(
    value: &'b DeValue<'a>,
    byte: usize,
) -> Option<(String, &'b Spanned<DeValue<'a>>)> {
    let parts: Vec<(String, &Spanned<DeValue<'_>>)> = match value {
        DeValue::Table(table) => {
            table.iter().map(|(key, value)| (key.get_ref().to_string(), value)).collect()
        }
        DeValue::Array(list) => {
            list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => return None,
    };
    let inside = |it: &Spanned<DeValue<'_>>| {
        let plain = !matches!(it.get_ref(), DeValue::Table(_) | DeValue::Array(_));
        it.span().start <= byte && (!plain || byte < it.span().end.max(it.span().start + 1))
    };
    parts.into_iter().filter(|(_, it)| inside(it)).max_by_key(|(_, it)| it.span().start)
}
