//! The three languages, their codes, and the choice among them.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Chinese in simplified characters.
    ZhHans,
    /// Chinese in traditional characters.
    ZhHant,
}

impl Language {
    /// In the order of a language menu.
    pub const ALL: [Self; 3] = [Self::En, Self::ZhHans, Self::ZhHant];

    /// `en`, `zh-Hans` or `zh-Hant`: the code in files, settings and method packs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
        }
    }

    /// The language of exactly this code; `None` for anything else. For what the user's system
    /// says, use [`Language::negotiate`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The best language for a list of system locales, most wanted first (`zh-TW`, `en_US.UTF-8`).
    /// The first locale we speak wins; English if there is none. Taiwan, Hong Kong and Macau get
    /// traditional characters, other Chinese simplified ones.
    pub fn negotiate<S: AsRef<str>>(system_locales: &[S]) -> Self {
        let wanted: Vec<_> =
            system_locales.iter().filter_map(|locale| identifier(locale.as_ref())).collect();
        let ours = Self::ALL.map(|language| identifier(language.code()).unwrap_or_default());
        let best = negotiate_languages(&wanted, &ours, None, NegotiationStrategy::Filtering);
        best.first().and_then(|best| Self::parse(&best.to_string())).unwrap_or_default()
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    pub(crate) const fn is_chinese(self) -> bool {
        !matches!(self, Self::En)
    }
}

/// Reads BCP 47 and POSIX names alike; `None` for `C`, `POSIX` and nonsense.
fn identifier(locale: &str) -> Option<LanguageIdentifier> {
    let name = locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    name.parse().ok()
}
