//! The colour of each card: its level on a scale, or one of the words that occur most.
//!
//! Invariant: what has no colour of its own still has a word in the legend.

use std::collections::HashMap;

use domain::method::{Scale, Subject};
use store::FactsOf;

use super::lines::Line;
use super::view::LegendView;
use crate::accounts::split_levels;
use crate::error::Result;
use crate::people::redact::Eyes;
use crate::session::Session;

/// So many words have a colour of their own.
const TONES: [&str; 6] = ["c-1", "c-2", "c-3", "c-4", "c-5", "c-6"];
const PLAIN: &str = "none";
/// The scale whose level each account is read with.
const CATEGORY: &str = "category";

/// What colours mean, and each subject's own.
pub(super) struct Colours {
    /// In order; counts are of all subjects given.
    pub(super) legend: Vec<LegendView>,
    /// Place in the legend by subject.
    of: HashMap<String, usize>,
}

impl Colours {
    /// Colours by a scale, or by a word of the subjects.
    pub(super) fn by(session: &Session, colour: Option<&str>, lines: &[Line], of: FactsOf<'_>) -> Result<Self> {
        match colour {
            None | Some(PLAIN) => Ok(Self { legend: Vec::new(), of: HashMap::new() }),
            Some(key) => match session.open()?.method.scale(key) {
                Some(scale) => Self::by_scale(session, scale, lines, of),
                None => Ok(Self::by_word(key, lines)),
            },
        }
    }

    fn by_scale(session: &Session, scale: &Scale, lines: &[Line], facts: FactsOf<'_>) -> Result<Self> {
        let code = session.speech().code();
        let entry = |level: &domain::method::Level| LegendView {
            key: level.key.clone(),
            title: level.title.get(code).to_owned(),
            sign: level.sign.clone(),
            tone: level.tone.clone(),
            count: 0,
        };
        let keys = scale.levels.iter().map(|level| level.key.clone()).collect();
        let seen = Eyes::of(session)?.levels(&scale.key, keys).unwrap_or_default();
        let shown: Vec<_> = scale.levels.iter().filter(|level| seen.contains(&level.key)).collect();
        let mut colours = Self { legend: shown.iter().copied().map(entry).collect(), of: HashMap::new() };
        // The category of accounts is read with them already.
        let known = scale.key == CATEGORY && lines.iter().all(|line| line.kind == Subject::Account);
        let levels = if known { HashMap::new() } else { levels(session, &scale.key, facts)? };
        for line in lines {
            let held = if known { line.row.category.as_ref() } else { levels.get(&line.row.id) };
            let held = held.map(String::as_str).unwrap_or_default();
            let at = held.split(',').find_map(|key| shown.iter().position(|level| level.key == key));
            colours.give(&line.row.id, at);
        }
        Ok(colours)
    }

    fn by_word(field: &str, lines: &[Line]) -> Self {
        let mut counts: HashMap<&str, u32> = HashMap::new();
        lines.iter().filter_map(|line| line.word(field)).for_each(|word| *counts.entry(word).or_default() += 1);
        let mut words: Vec<(&str, u32)> = counts.into_iter().collect();
        words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let tones = TONES.into_iter().chain(std::iter::repeat(PLAIN));
        let entry = |((word, _), tone): (&(&str, u32), &str)| LegendView {
            key: (*word).to_owned(),
            title: (*word).to_owned(),
            sign: String::new(),
            tone: tone.to_owned(),
            count: 0,
        };
        let places: HashMap<&str, usize> = words.iter().enumerate().map(|(at, (word, _))| (*word, at)).collect();
        let mut colours = Self { legend: words.iter().zip(tones).map(entry).collect(), of: HashMap::new() };
        for line in lines {
            colours.give(&line.row.id, line.word(field).and_then(|word| places.get(word).copied()));
        }
        colours
    }

    fn give(&mut self, id: &str, at: Option<usize>) {
        if let Some(entry) = at.and_then(|at| self.legend.get_mut(at)) {
            entry.count += 1;
            self.of.extend(at.map(|at| (id.to_owned(), at)));
        }
    }

    /// A subject's entry in the legend.
    pub(super) fn of(&self, id: &str) -> Option<&LegendView> {
        self.of.get(id).and_then(|at| self.legend.get(*at))
    }
}

/// The newest level of each subject, as far as it is for these eyes.
pub(super) fn levels(session: &Session, scale: &str, of: FactsOf<'_>) -> Result<HashMap<String, String>> {
    let mut levels: HashMap<String, String> = HashMap::new();
    session.open()?.store.db().each_level(scale, of, |fact| match levels.get_mut(fact.subject) {
        Some(last) => fact.levels.clone_into(last),
        None => drop(levels.insert(fact.subject.to_owned(), fact.levels.to_owned())),
    })?;
    if session.redacts() {
        let eyes = Eyes::of(session)?;
        levels.values_mut().for_each(|held| *held = eyes.levels(scale, split_levels(held)).unwrap_or_default().join(","));
    }
    Ok(levels)
}
