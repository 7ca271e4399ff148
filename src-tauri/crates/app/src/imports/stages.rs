//! Which stage of a pipeline a word of a file means.
//!
//! Not the stages themselves (`domain::method`). Invariant: every word gets an
//! answer, and one that was guessed says so.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use domain::method::Process;
use exchange::names::{LegalForm, normalise_name};
use serde::Deserialize;

use crate::error::{AppError, Result};

/// A word of the file and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StageWord {
    pub(super) word: String,
    /// Rows with it.
    pub(super) count: u32,
    /// Stage key, `won` or `lost`.
    pub(super) stage: String,
    /// Guessed rather than told.
    pub(super) guessed: bool,
}

/// All words of a file.
#[derive(Debug, Default)]
pub(super) struct StageWords {
    pub(super) pipeline: String,
    /// Key of its first stage.
    pub(super) first: String,
    /// Key of its last stage.
    pub(super) last: String,
    pub(super) words: Vec<StageWord>,
    index: HashMap<String, usize>,
}

impl StageWords {
    /// Answers every word: as told, else guessed.
    pub(super) fn new(
        process: &Process,
        words: Vec<(String, u32)>,
        told: &BTreeMap<String, String>,
    ) -> Result<Self> {
        check(process, told)?;
        let mut guessed =
            guess(process, &words.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>());
        let mut answered = Self {
            pipeline: process.key.clone(),
            first: at_share(process, 0.0),
            last: at_share(process, 1.0),
            ..Self::default()
        };
        for (at, (word, count)) in words.into_iter().enumerate() {
            let guess = std::mem::take(&mut guessed[at]);
            let told = told.get(&word);
            answered.index.insert(word.clone(), at);
            let stage = told.cloned().unwrap_or(guess);
            answered.words.push(StageWord { word, count, stage, guessed: told.is_none() });
        }
        Ok(answered)
    }

    /// What a word means: stage key, `won` or `lost`.
    pub(super) fn meaning(&self, word: &str) -> Option<&str> {
        self.index.get(word).map(|at| self.words[*at].stage.as_str())
    }
}

fn check(process: &Process, told: &BTreeMap<String, String>) -> Result<()> {
    let known = |key: &str| matches!(key, "won" | "lost") || process.stage(key).is_some();
    match told.values().find(|key| !known(key)) {
        Some(key) => Err(AppError::UnknownKey { what: "stage", key: key.clone() }),
        None => Ok(()),
    }
}

/// The stage of each word. Words that say nothing are spread over the pipeline
/// in the order of their numbers, else in the file's.
fn guess(process: &Process, words: &[&str]) -> Vec<String> {
    let known: Vec<Option<String>> = words.iter().map(|word| guess_one(process, word)).collect();
    let mut unknown: Vec<usize> = (0..words.len()).filter(|at| known[*at].is_none()).collect();
    unknown.sort_by_key(|at| (number(words[*at]).unwrap_or(u32::MAX), *at));
    let steps = unknown.len().saturating_sub(1).max(1) as f64;
    let place = |at: usize| unknown.iter().position(|one| *one == at).unwrap_or(0) as f64 / steps;
    known
        .into_iter()
        .enumerate()
        .map(|(at, key)| key.unwrap_or_else(|| at_share(process, place(at))))
        .collect()
}

fn number(word: &str) -> Option<u32> {
    let digits: String = word
        .chars()
        .skip_while(|sign| !sign.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

/// The stage so far along the pipeline, 0–1.
fn at_share(process: &Process, share: f64) -> String {
    let last = process.stages.len().saturating_sub(1);
    let at = (share * last as f64).round() as usize;
    process.stages.get(at.min(last)).map(|stage| stage.key.clone()).unwrap_or_default()
}

/// What a word says by itself: a stage's own name, a decision, a usual CRM word.
fn guess_one(process: &Process, word: &str) -> Option<String> {
    let plain = normalise_name(word, LegalForm::Keep);
    if let Some(key) = own_name(process, word, &plain) {
        return Some(key);
    }
    let meaning = longest(word, &plain)?;
    Some(match meaning {
        Meaning::Won => "won".to_owned(),
        Meaning::Lost => "lost".to_owned(),
        Meaning::Share(share) => at_share(process, share),
    })
}

fn own_name(process: &Process, word: &str, plain: &str) -> Option<String> {
    let same = |text: &str| normalise_name(text, LegalForm::Keep) == *plain;
    let first = word.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
    let mut stages = process.stages.iter();
    let found = stages.find(|stage| {
        let title = &stage.title;
        same(&stage.key)
            || [&title.en, &title.zh_hans, &title.zh_hant].into_iter().any(|title| same(title))
            || stage.sign.eq_ignore_ascii_case(word.trim())
            // `P3 Valid`: the sign in front; a lone figure could count anything.
            || (stage.sign.len() > 1 && stage.sign.eq_ignore_ascii_case(first))
    });
    found.map(|stage| stage.key.clone())
}

/// Usual words of CRM systems, as [`normalise_name`] leaves them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Usual {
    won: Vec<String>,
    lost: Vec<String>,
    /// From the first step of a pipeline to the last.
    steps: Vec<Vec<String>>,
}

// The text is compiled in, so this can only fail while developing; the tests see it.
static USUAL: LazyLock<Usual> = LazyLock::new(|| {
    toml::from_str(include_str!("stages.toml")).expect("stages.toml is well-formed")
});

/// Every usual word with its meaning.
fn usual() -> impl Iterator<Item = (Meaning, &'static str)> {
    fn of(meaning: Meaning, words: &[String]) -> impl Iterator<Item = (Meaning, &str)> {
        words.iter().map(move |word| (meaning, word.as_str()))
    }
    let Usual { won, lost, steps } = &*USUAL;
    let last = steps.len().saturating_sub(1).max(1) as f64;
    let shares = steps.iter().enumerate();
    let shares = shares.flat_map(move |(at, words)| of(Meaning::Share(at as f64 / last), words));
    of(Meaning::Won, won).chain(of(Meaning::Lost, lost)).chain(shares)
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Meaning {
    Won,
    Lost,
    /// How far along a pipeline, 0–1.
    Share(f64),
}

/// The longest usual word in a text: `3 - Proposal/Quote` has `proposal` in it.
fn longest(text: &str, plain: &str) -> Option<Meaning> {
    let parts: Vec<String> =
        text.split(|sign: char| !sign.is_alphanumeric()).map(str::to_lowercase).collect();
    let found = usual().filter(|(_, word)| {
        // Short Latin words stand inside many others.
        let short = word.is_ascii() && word.len() < 4;
        if short { parts.iter().any(|part| part == word) } else { plain.contains(word) }
    });
    found.max_by_key(|(_, word)| word.chars().count()).map(|(meaning, _)| meaning)
}

#[cfg(test)]
mod tests {
    use domain::method::{Method, builtin};

    use super::*;

    fn answers(pipeline: &str, words: &[&str]) -> Vec<String> {
        let method = Method::read(builtin().iter().copied()).unwrap();
        guess(method.process(pipeline).unwrap(), words)
    }

    #[test]
    fn words_of_other_systems_find_their_stage() {
        for (pipeline, word, stage) in [
            ("seven-stages", "negotiation", "negotiation"),
            ("seven-stages", "完成商务谈判", "negotiation"),
            ("seven-stages", "挖掘銷售線索", "lead"),
            ("seven-stages", "p4", "first-consent"),
            ("seven-stages", "P3 有效商机", "valid"),
            ("seven-stages", "Prospecting", "lead"),
            ("seven-stages", "Qualification", "valid"),
            ("seven-stages", "Engaging", "first-consent"),
            ("seven-stages", "Value Proposition", "first-consent"),
            ("seven-stages", "Proposal/Price Quote", "consent"),
            ("seven-stages", "4 - Proposal", "consent"),
            ("seven-stages", "Negotiation/Review", "negotiation"),
            ("seven-stages", "Contract sent", "payment"),
            ("seven-stages", "Closed Won", "won"),
            ("seven-stages", "closedlost", "lost"),
            ("seven-stages", "Won", "won"),
            ("seven-stages", "Won - renewal", "won"),
            ("seven-stages", "赢单", "won"),
            ("seven-stages", "輸單", "lost"),
            ("seven-stages", "丢单（价格）", "lost"),
            ("seven-stages", "未中标", "lost"),
            ("seven-stages", "方案报价", "consent"),
            ("six-categories", "Lead", "lead"),
            ("six-categories", "潛在機會", "prospect"),
            ("six-categories", "Qualification", "opportunity"),
            ("six-categories", "Proposal", "evaluation"),
            ("six-categories", "谈判审核", "upside"),
            ("six-categories", "5", "upside"),
        ] {
            assert_eq!(answers(pipeline, &[word]), [stage], "{word} in {pipeline}");
        }
    }

    #[test]
    fn words_that_say_nothing_are_spread_by_number_then_by_order() {
        assert_eq!(
            answers("six-categories", &["Blue", "Green", "Red"]),
            ["lead", "evaluation", "committed"]
        );
        assert_eq!(
            answers("six-categories", &["Step 3", "Step 1", "Won", "Step 2"]),
            ["committed", "lead", "won", "evaluation"]
        );
        assert_eq!(answers("seven-stages", &["Teal"]), ["target-group"]);
    }

    #[test]
    fn what_was_told_counts_and_is_checked() {
        let method = Method::read(builtin().iter().copied()).unwrap();
        let process = method.process("seven-stages").unwrap();
        let told = |stage: &str| BTreeMap::from([("Engaging".to_owned(), stage.to_owned())]);
        let words = || vec![("Engaging".to_owned(), 3), ("Won".to_owned(), 1)];
        let answered = StageWords::new(process, words(), &told("valid")).unwrap();
        assert_eq!(answered.meaning("Engaging"), Some("valid"));
        assert!(!answered.words[0].guessed && answered.words[1].guessed);
        let refused = StageWords::new(process, words(), &told("nowhere"));
        assert!(matches!(refused, Err(AppError::UnknownKey { what: "stage", .. })));
    }
}
