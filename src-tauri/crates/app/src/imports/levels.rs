//! Which levels of a scale a cell of a file means.
//!
//! Not the scales themselves (`domain::method`). Invariant: only a level's own
//! key, title or sign is understood; nothing is guessed about a judgement.

use std::collections::HashMap;

use domain::method::{Method, Scale};
use exchange::names::{LegalForm, normalise_name};

/// A scale's levels by everything they are called.
#[derive(Debug, Default)]
pub(super) struct Levels {
    pub(super) scale: &'static str,
    by_word: HashMap<String, String>,
    multiple: bool,
    order: Vec<String>,
}

/// A word as it is compared; a sign such as `+` as it stands.
fn word(text: &str) -> String {
    let plain = normalise_name(text, LegalForm::Keep);
    if plain.is_empty() { text.trim().replace(['-', '–', '－'], "−").replace('＋', "+") } else { plain }
}

impl Levels {
    pub(super) fn of(method: &Method, scale: &'static str) -> Self {
        method.scale(scale).map_or_else(Self::default, |found| Self::read(scale, found))
    }

    fn read(key: &'static str, scale: &Scale) -> Self {
        let mut by_word = HashMap::new();
        for level in &scale.levels {
            let title = &level.title;
            for text in [&level.key, &title.en, &title.zh_hans, &title.zh_hant, &level.sign] {
                by_word.entry(word(text)).or_insert_with(|| level.key.clone());
            }
        }
        let order = scale.levels.iter().map(|level| level.key.clone()).collect();
        Self { scale: key, by_word, multiple: scale.multiple, order }
    }

    /// The levels as the file keeps them, joined; none where one is not known.
    pub(super) fn read_cell(&self, text: &str) -> Option<String> {
        if let Some(key) = self.by_word.get(&word(text)) {
            return Some(key.clone());
        }
        if !self.multiple {
            return None;
        }
        let parts = text.split([',', ';', '/', '|', '+', '、', '，', '；', '\n']);
        let named = parts.filter(|part| !part.trim().is_empty());
        let keys: Vec<&String> =
            named.map(|part| self.by_word.get(&word(part))).collect::<Option<_>>()?;
        let chosen: Vec<&str> =
            self.order.iter().filter(|key| keys.contains(key)).map(String::as_str).collect();
        (!chosen.is_empty()).then(|| chosen.join(","))
    }
}
