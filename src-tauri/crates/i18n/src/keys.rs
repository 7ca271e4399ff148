//! The table of all texts, made by the build script. Not the texts' words: see [`crate::Texts`].

use crate::Language;

/// One text: its key and the variables its sentence needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// `<area>-<words>`, for example `common-save`.
    pub name: &'static str,
    /// Sorted by name; the same in all languages.
    pub variables: &'static [Variable],
}

/// A variable of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Without the `$`.
    pub name: &'static str,
    /// What may be passed.
    pub kind: Kind,
}

/// What a variable is used for, in whichever language uses it most strictly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Shown as it is.
    Text,
    /// Chooses a plural form: pass a number.
    Number,
    /// Chooses one of these cases, or the default case for any other word.
    Choice(&'static [&'static str]),
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// All texts, sorted by key.
pub fn keys() -> &'static [Key] {
    KEYS
}

/// The Fluent sources of a language, one per area.
pub fn sources(language: Language) -> impl Iterator<Item = &'static str> {
    SOURCES.iter().filter(move |(code, _)| *code == language.code()).map(|(_, text)| *text)
}
