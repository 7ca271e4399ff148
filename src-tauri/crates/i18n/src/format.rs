//! Figures and dates as a person writes them, in one language.
//!
//! Not parsing, and no rule about which figure to show. Invariants: a minus is the real minus `−`,
//! a figure never breaks from its sign or unit (narrow no-break space), and what rounds to zero
//! has no sign.

mod date;
mod money;
mod number;

pub use money::MoneyScale;
pub(crate) use number::group;

use crate::{Language, Texts};
use iso_currency::Currency;

/// Stands where there is nothing to say: zero in tables, a ratio of nothing.
pub const DASH: &str = "–";

/// Keeps a figure and its sign or unit together, with the gap of the design.
pub const GAP: char = '\u{202f}';

/// Formats for one language and, if given, one currency shown by its sign.
#[derive(Clone, Copy)]
pub struct Format {
    texts: &'static Texts,
    signed: Option<Currency>,
}

impl Format {
    /// Formats of a language; amounts show their currency's code.
    pub fn new(language: Language) -> Self {
        Self { texts: Texts::for_language(language), signed: None }
    }

    /// Amounts in this currency (ISO 4217 code) show its sign, `¥`; all others their code. CNY and
    /// JPY share a sign, so only the one currency of a workspace may have one.
    pub fn with_currency(self, code: &str) -> Self {
        Self { signed: Currency::from_code(code), ..self }
    }

    /// The language of these formats.
    pub fn language(&self) -> Language {
        self.texts.language()
    }
}
