//! Every word a person reads, in English, Simplified and Traditional Chinese.
//!
//! Texts are Fluent files, `ftl/<lang>/<area>.ftl`, shared with the UI and checked at build: the
//! three languages have the same keys with the same variables. This crate alone knows Fluent.
//! Figures and dates are formatted here ([`Format`]) and passed into texts as words, because
//! Fluent's own number and date functions do nothing in Rust.
//!
//! Invariant: it holds no rule of the domain and reads no file at run time.

mod format;
mod gaps;
mod keys;
mod language;
mod texts;

pub use format::{DASH, Format, GAP, MoneyScale};
pub use keys::{Key, Kind, Variable, keys, sources};
pub use language::Language;
pub use texts::{Arg, Texts};
