//! Texts: each is used somewhere. That the three languages agree, the build of `i18n` checks.

use std::collections::BTreeSet;

use crate::tree::{files, none};

#[test]
fn every_text_is_shown_somewhere() {
    let sources: String = ["src-tauri", "ui/src", "tests"]
        .iter()
        .flat_map(|folder| files(folder, &[".rs", ".ts", ".svelte", ".toml"]))
        .filter(|file| !file.is_test())
        .map(|file| file.text)
        .collect();
    let words = words(&sources);
    let starts = starts(&sources);
    let faults: Vec<_> = keys()
        .into_iter()
        .filter(|key| {
            !words.contains(key.as_str()) && !starts.iter().any(|start| key.starts_with(start))
        })
        .collect();
    none("Nothing shows these texts:", &faults);
}

fn keys() -> Vec<String> {
    let files = files("src-tauri/crates/i18n/ftl/en", &[".ftl"]);
    let lines = files.iter().flat_map(|file| file.text.lines());
    let named = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    named.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
}

fn is_part(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-'
}

/// All words that could be keys.
fn words(text: &str) -> BTreeSet<&str> {
    text.split(|letter| !is_part(letter)).filter(|word| word.contains('-')).collect()
}

/// Beginnings of keys whose end is made at run time: `t(`people-layers-${value}`)`, `format!("log-op-{name}")`.
fn starts(text: &str) -> BTreeSet<&str> {
    let ends = text.match_indices('{').map(|(at, _)| text[..at].trim_end_matches('$'));
    let starts =
        ends.map(|before| before.rsplit(|letter| !is_part(letter)).next().unwrap_or_default());
    starts.filter(|start| start.len() > 2 && start.ends_with('-')).collect()
}
