//! Names in SQL: how they sort and how they are found.
//!
//! Not full-text search. Invariant: nothing stored depends on the collation, so
//! that the file opens in any SQLite.

use std::sync::OnceLock;

use ib_pinyin::matcher::PinyinMatcher;
use ib_pinyin::pinyin::{PinyinData, PinyinNotation};
use icu_collator::CollatorBorrowed;
use icu_collator::options::{CollatorOptions, Strength};
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

use crate::error::Result;

/// Made once: it spells out every syllable, which costs far more than matching a name.
static PINYIN: OnceLock<PinyinData> = OnceLock::new();

/// Registers the collation `names` (pinyin order, then Latin) and the function
/// `name_matches(name, text)`.
pub(crate) fn register(conn: &Connection) -> Result<()> {
    if let Some(collator) = collator() {
        conn.create_collation("names", move |a, b| collator.compare(a, b))?;
    } else {
        conn.create_collation("names", |a, b| a.cmp(b))?;
    }
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    conn.create_scalar_function("name_matches", 2, flags, |args| {
        let name = args.get_raw(0).as_str_or_null()?.unwrap_or_default();
        let text = args.get_raw(1).as_str()?;
        Ok(is_match(name, text))
    })?;
    Ok(())
}

fn collator() -> Option<CollatorBorrowed<'static>> {
    let locale: icu_locale_core::Locale = "zh".parse().ok()?;
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    CollatorBorrowed::try_new(locale.into(), options).ok()
}

/// Whether a name contains the text, or its pinyin or initials do.
/// Case does not matter; an empty text matches everything.
pub fn is_match(name: &str, text: &str) -> bool {
    let text = text.trim().to_lowercase();
    if text.is_empty() || name.to_lowercase().contains(&text) {
        return true;
    }
    // Pinyin is written in ASCII and only Han answers to it.
    text.is_ascii() && !name.is_ascii() && {
        let notation = PinyinNotation::Ascii | PinyinNotation::AsciiFirstLetter;
        let data = PINYIN.get_or_init(|| PinyinData::new(notation));
        PinyinMatcher::builder(text.as_str()).pinyin_data(data).pinyin_notations(notation).build().is_match(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_part_pinyin_and_initials() {
        for (name, text, found) in [
            ("中兴通讯", "中兴", true),
            ("中兴通讯", "zxtx", true),
            ("中兴通讯", "zhongxing", true),
            ("重庆", "cq", true),
            ("重庆", "zq", true),
            ("华为", "hw", true),
            ("Harbourline Motors", "LINE", true),
            ("Harbourline Motors", "hm", false),
            ("华为", "深圳", false),
            ("", "a", false),
            ("anything", " ", true),
        ] {
            assert_eq!(is_match(name, text), found, "{name} by {text}");
        }
    }
}
