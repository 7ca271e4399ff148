//! Texts and formats of the person's language, with the workspace's currency.
//!
//! Not the texts themselves (`i18n`). Invariant: one [`Speech`] speaks one
//! language.

use i18n::{Arg, Format, Language, Texts};

/// How a session speaks.
pub struct Speech {
    texts: &'static Texts,
    /// Figures and dates.
    pub format: Format,
}

impl Speech {
    /// In a language, with the sign of a currency where one is known.
    pub fn new(language: Language, currency: Option<&str>) -> Self {
        let format = Format::new(language);
        let format = currency.map(|code| Format::new(language).with_currency(code)).unwrap_or(format);
        Self { texts: Texts::for_language(language), format }
    }

    /// The language's code.
    pub fn code(&self) -> &'static str {
        self.texts.language().code()
    }

    /// A text.
    pub fn text(&self, key: &str) -> String {
        self.texts.text(key)
    }

    /// A text with variables that are plain words, to be filled in thousands of times.
    pub(crate) fn mould(&self, key: &str, names: &[&str]) -> Mould {
        let marks: Vec<String> = MARKS.take(names.len()).map(String::from).collect();
        let args: Vec<(&str, Arg<'_>)> = names.iter().copied().zip(marks.iter().map(Arg::from)).collect();
        Mould(self.texts.format(key, &args))
    }

    /// A text with variables.
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.format(key, args)
    }
}

/// Stand in a mould for its variables; no text holds them.
const MARKS: std::ops::RangeInclusive<char> = '\u{e000}'..='\u{e009}';

/// A text worded once, with gaps for words. Not for variables that choose between forms.
pub(crate) struct Mould(String);

impl Mould {
    /// The text with these words in its gaps, in the order in which the gaps were named.
    pub(crate) fn fill(&self, words: &[&str]) -> String {
        let mut filled = String::with_capacity(self.0.len() + words.iter().map(|word| word.len()).sum::<usize>());
        for part in self.0.split_inclusive(|mark| MARKS.contains(&mark)) {
            let mark = part.chars().next_back().filter(|mark| MARKS.contains(mark));
            filled.push_str(&part[..part.len() - mark.map_or(0, char::len_utf8)]);
            let word = mark.and_then(|mark| words.get(mark as usize - *MARKS.start() as usize));
            filled.push_str(word.copied().unwrap_or_default());
        }
        filled
    }
}
