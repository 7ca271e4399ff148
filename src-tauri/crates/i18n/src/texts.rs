//! Texts by key in one language, ready at first use and then for good. Not formatting of figures.

use crate::{Language, format, gaps, sources};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

/// What a text's variable is filled with.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Shown as it is, or names a case.
    Text(Cow<'a, str>),
    /// Chooses a plural form; where it is shown, with grouping (`12,345`).
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// All texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Texts {
    /// The texts of a language: parsed once, shared between threads.
    pub fn for_language(language: Language) -> &'static Self {
        static CACHE: [OnceLock<Texts>; 3] = [const { OnceLock::new() }; 3];
        CACHE[language.index()].get_or_init(|| Self::load(language))
    }

    /// The language of these texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a key without variables; as [`Texts::format`] where the key is unknown.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// The text of a key, its variables filled in. A key that does not exist is a slip in the
    /// code: it stops a debug build, and a release shows the key in brackets. A variable left out
    /// does the same: a debug build stops, a release shows its name in braces.
    pub fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        debug_assert!(pattern.is_some(), "no text has the key `{key}`");
        let Some(pattern) = pattern else { return format!("[{key}]") };
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "`{key}`: {errors:?}");
        gaps::closed(text, self.language != Language::En)
    }

    fn load(language: Language) -> Self {
        let locale = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // The marks tell where something was filled in, and are taken out again: they show as boxes in PDF and
        // slides, and no language here runs right to left.
        bundle.set_use_isolating(true);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(format::group(number.value as i64)),
            _ => None,
        }));
        for source in sources(language) {
            // The build has parsed and compared every source: neither junk nor duplicates are left.
            let resource = FluentResource::try_new(source.into()).unwrap_or_else(|(kept, _)| kept);
            bundle.add_resource_overriding(Arc::new(resource));
        }
        Self { language, bundle }
    }
}

fn value<'a>(arg: &'a Arg<'_>) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Number(number) => FluentValue::from(*number),
    }
}
