//! Names that mean the same although they are not spelt the same.
//!
//! Invariant: only what differs in spaces, case, width and signs is taken for the same; whatever
//! else looks alike is a suggestion that a person has to accept.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// Similarity from which on a name is suggested.
const NEAR: f64 = 0.8;
/// Suggestions at most.
const SUGGESTIONS: usize = 3;

/// What legal forms do to a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalForm {
    /// They count: the Ltd and the GmbH of one group are two companies.
    Keep,
    /// They are left out.
    Drop,
}

/// Legal forms as the last word or words of Latin names, longest first.
const LATIN_FORMS: &[&str] = &[
    "co ltd",
    "company limited",
    "pte ltd",
    "pty ltd",
    "sdn bhd",
    "incorporated",
    "corporation",
    "company",
    "limited",
    "gmbh",
    "corp",
    "inc",
    "llc",
    "ltd",
    "llp",
    "plc",
    "co",
    "ag",
    "sa",
    "bv",
    "nv",
    "kg",
    "oy",
    "ab",
    "srl",
    "spa",
];
/// Legal forms at the end of Chinese names, longest first.
const HAN_FORMS: &[&str] = &[
    "股份有限公司",
    "有限责任公司",
    "有限責任公司",
    "集团有限公司",
    "集團有限公司",
    "有限公司",
    "集团公司",
    "集團公司",
    "公司",
    "集团",
    "集團",
];

/// A name without what makes no difference: width, case, spaces, punctuation.
pub fn normalise_name(name: &str, form: LegalForm) -> String {
    let plain: String = name.nfkc().flat_map(char::to_lowercase).collect();
    let spaced: String =
        plain.chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' }).collect();
    let mut words = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    if form == LegalForm::Drop {
        words = without_form(&words).to_owned();
    }
    words.retain(|sign| sign != ' ');
    words
}

/// Cuts a legal form off, unless nothing would be left.
fn without_form(words: &str) -> &str {
    let latin = LATIN_FORMS.iter().find_map(|form| words.strip_suffix(form)?.strip_suffix(' '));
    let han = || HAN_FORMS.iter().find_map(|form| words.strip_suffix(form));
    latin.or_else(han).filter(|rest| !rest.trim().is_empty()).unwrap_or(words)
}

/// A name that looks alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Index of the candidate.
    pub index: usize,
    /// Its name.
    pub name: String,
    /// How alike, from 0 to 1.
    pub likeness: f64,
}

/// What is known of a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is", content = "at")]
pub enum Match {
    /// The candidate with this index has the very name.
    Exact(usize),
    /// The same but for spaces, case, width and signs.
    Same(usize),
    /// Several candidates are the same in that sense: a person has to choose.
    Several(Vec<usize>),
    /// None is; these look alike, best first.
    Near(Vec<Suggestion>),
    /// None is or looks alike.
    Unknown,
}

impl Match {
    /// The candidate, if there is no doubt.
    pub fn certain(&self) -> Option<usize> {
        match self {
            Self::Exact(index) | Self::Same(index) => Some(*index),
            _ => None,
        }
    }
}

/// Known names, prepared for many questions.
#[derive(Debug, Default)]
pub struct Names {
    names: Vec<String>,
    normal: Vec<String>,
    core: Vec<String>,
    exact: HashMap<String, Vec<usize>>,
    same: HashMap<String, Vec<usize>>,
}

impl Names {
    /// Prepares candidates; their order gives the indices.
    pub fn new<S: Into<String>>(candidates: impl IntoIterator<Item = S>) -> Self {
        let mut known = Self::default();
        for name in candidates {
            known.add(name);
        }
        known
    }

    /// Adds a name, such as one just taken in; returns its index.
    pub fn add(&mut self, name: impl Into<String>) -> usize {
        let name = name.into();
        let index = self.names.len();
        let normal = normalise_name(&name, LegalForm::Keep);
        self.exact.entry(name.trim().to_owned()).or_default().push(index);
        if !normal.is_empty() {
            self.same.entry(normal.clone()).or_default().push(index);
        }
        self.core.push(normalise_name(&name, LegalForm::Drop));
        self.normal.push(normal);
        self.names.push(name);
        index
    }

    /// Finds a name. Exact and same are quick; suggestions look at every candidate.
    pub fn find(&self, name: &str) -> Match {
        let normal = normalise_name(name, LegalForm::Keep);
        if let Some([index]) = self.exact.get(name.trim()).map(Vec::as_slice) {
            return Match::Exact(*index);
        }
        match self.same.get(&normal).map(Vec::as_slice) {
            Some([index]) => Match::Same(*index),
            Some(several) => Match::Several(several.to_vec()),
            None => self.suggest(name, &normal),
        }
    }

    fn suggest(&self, name: &str, normal: &str) -> Match {
        let core = normalise_name(name, LegalForm::Drop);
        let mut near: Vec<Suggestion> = (0..self.names.len())
            .map(|index| (index, self.likeness(index, normal, &core)))
            .filter(|(_, likeness)| *likeness >= NEAR)
            .map(|(index, likeness)| Suggestion {
                index,
                name: self.names[index].clone(),
                likeness,
            })
            .collect();
        near.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.index.cmp(&b.index)));
        near.truncate(SUGGESTIONS);
        if near.is_empty() { Match::Unknown } else { Match::Near(near) }
    }

    fn likeness(&self, index: usize, normal: &str, core: &str) -> f64 {
        if normal.is_empty() || self.normal[index].is_empty() {
            return 0.0;
        }
        if self.core[index] == core {
            return 0.99;
        }
        // Names much longer than each other cannot reach the threshold: spare the long way.
        let (a, b) = (normal.len() as f64, self.normal[index].len() as f64);
        if a.min(b) / a.max(b) < NEAR / 3.0 {
            return 0.0;
        }
        strsim::normalized_damerau_levenshtein(&self.normal[index], normal)
    }
}

/// The candidate most like a name that none of them has, to be shown where it may be mistyped; none
/// where less than half is alike. A hint, never a choice.
pub fn closest<'n>(name: &str, candidates: &[&'n str]) -> Option<&'n str> {
    let plain = |text: &str| normalise_name(text, LegalForm::Keep);
    let wanted = plain(name);
    let likeness = |candidate: &&'n str| (strsim::normalized_damerau_levenshtein(&plain(candidate), &wanted), *candidate);
    let likely = candidates.iter().map(likeness).filter(|(likeness, _)| *likeness >= 0.5);
    likely.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, candidate)| candidate)
}

/// Finds one name among candidates; for many names prepare [`Names`].
pub fn nearest<S: AsRef<str>>(name: &str, candidates: &[S]) -> Match {
    Names::new(candidates.iter().map(AsRef::as_ref)).find(name)
}
