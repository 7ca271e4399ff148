//! Header words of the fields, read from `synonyms.toml`.
//!
//! Invariant: the file is part of the program and read once; a test holds it well-formed.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::{Field, Kind};

/// A field's words: sure ones, and ones that other fields may claim with better right.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    #[serde(default)]
    sure: Vec<String>,
    #[serde(default)]
    maybe: Vec<String>,
}

type Index = HashMap<Kind, HashMap<String, Vec<(Field, f32)>>>;

const SURE: f32 = 1.0;
const MAYBE: f32 = 0.5;

static INDEX: LazyLock<Index> = LazyLock::new(|| read(include_str!("synonyms.toml")));

fn read(text: &str) -> Index {
    // The text is compiled in, so this can only fail while developing; the tests see it.
    let file: HashMap<Kind, HashMap<Field, Words>> =
        toml::from_str(text).expect("synonyms.toml is well-formed");
    file.into_iter().map(|(kind, fields)| (kind, by_word(fields))).collect()
}

fn by_word(fields: HashMap<Field, Words>) -> HashMap<String, Vec<(Field, f32)>> {
    let mut index: HashMap<String, Vec<(Field, f32)>> = HashMap::new();
    for (field, words) in fields {
        for (list, weight) in [(words.sure, SURE), (words.maybe, MAYBE)] {
            for word in list {
                index.entry(normalise(&word)).or_default().push((field, weight));
            }
        }
    }
    index
}

/// Fields of a kind that a header may mean, with weights from 0 to 1, best first.
pub(super) fn fields(kind: Kind, header: &str) -> Vec<(Field, f32)> {
    let Some(index) = INDEX.get(&kind) else { return Vec::new() };
    let word = normalise(header);
    let mut found = index.get(&word).cloned().unwrap_or_default();
    if found.is_empty() {
        found = contained(index, &word);
    }
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found
}

/// Chinese headers are made of words without spaces: 预计成交日期（必填） has 预计成交日期 in it.
fn contained(index: &HashMap<String, Vec<(Field, f32)>>, word: &str) -> Vec<(Field, f32)> {
    if word.is_ascii() {
        return Vec::new();
    }
    let length = word.chars().count() as f32;
    let fits = |known: &&String| {
        !known.is_ascii() && known.chars().count() >= 2 && word.contains(known.as_str())
    };
    let longest = index.keys().filter(fits).max_by_key(|known| (known.len(), known.as_str()));
    let Some(known) = longest else { return Vec::new() };
    let share = known.chars().count() as f32 / length;
    index[known].iter().map(|(field, weight)| (*field, weight * share * 0.9)).collect()
}

pub(super) fn is_known(header: &str) -> bool {
    let word = normalise(header);
    !word.is_empty() && INDEX.values().any(|index| index.contains_key(&word))
}

/// Full width, case, spaces, signs and what stands in brackets make no difference; nor does the
/// `__c` that one CRM puts behind its users' own columns.
fn normalise(header: &str) -> String {
    let plain: String = header.trim().nfkc().flat_map(char::to_lowercase).collect();
    let plain = plain.strip_suffix("__c").unwrap_or(&plain);
    let outside = plain.split(['(', '[']).next().unwrap_or_default();
    let kept = if outside.trim().is_empty() { plain } else { outside };
    kept.chars().filter(|sign| sign.is_alphanumeric()).collect()
}
