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

    /// A text with variables.
    pub fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.format(key, args)
    }
}
