//! Names in SQL: how they sort and how they are found.
//!
//! Not full-text search. Invariant: nothing stored depends on the collation, so
//! that the file opens in any SQLite.

use std::sync::OnceLock;

use ib_pinyin::pinyin::{Pinyin, PinyinData, PinyinNotation};
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
    if text.is_empty() || contains(name, &text) {
        return true;
    }
    // Pinyin is written in ASCII and only Han answers to it.
    text.is_ascii() && !name.is_ascii() && {
        let data = PINYIN.get_or_init(|| PinyinData::new(PinyinNotation::Ascii));
        name.char_indices().any(|(start, _)| sounds(data, &name[start..], &text))
    }
}

/// Whether a name contains a text in small letters; plain names without a copy.
fn contains(name: &str, text: &str) -> bool {
    if name.is_ascii() {
        return name.as_bytes().windows(text.len()).any(|part| part.eq_ignore_ascii_case(text.as_bytes()));
    }
    name.to_lowercase().contains(text)
}

/// Whether the beginning of a name is said as the text: each character by any of
/// its readings, whole or by its first letter; the last one may be unfinished.
fn sounds(data: &PinyinData, name: &str, text: &str) -> bool {
    if text.is_empty() {
        return true;
    }
    let Some(first) = name.chars().next() else { return false };
    let rest = &name[first.len_utf8()..];
    if first.is_ascii() {
        let same = text.as_bytes()[0].eq_ignore_ascii_case(&(first as u8));
        return same && sounds(data, rest, &text[1..]);
    }
    let said = |reading: &str| {
        let whole = text.strip_prefix(reading).is_some_and(|text| sounds(data, rest, text));
        let initial = || text.as_bytes()[0] == reading.as_bytes()[0] && sounds(data, rest, &text[1..]);
        whole || reading.starts_with(text) || initial()
    };
    let found = |reading: Pinyin<'_>| reading.notation(PinyinNotation::Ascii).filter(|text| said(text)).map(drop);
    data.get_pinyins_and_try_for_each(first, found).is_some()
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
            ("重庆", "chongq", true),
            ("重庆", "chonq", false),
            ("中兴A股", "zxa", true),
            ("海岚汽车", "qiche", true),
            ("海岚汽车", "hlqche", true),
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
