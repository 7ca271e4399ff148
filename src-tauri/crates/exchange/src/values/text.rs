//! Text as people mean it: without stray spaces, invisible signs and control characters.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Cleaned text, and how many control characters were taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned<'t> {
    /// The text, in Unicode's composed form (NFC).
    pub text: Cow<'t, str>,
    /// Control characters taken out; line ends and tabs are none.
    pub removed: usize,
}

/// Trims (also no-break and ideographic spaces), drops control and zero-width characters,
/// makes other spaces plain, composes.
pub fn clean(raw: &str) -> Cleaned<'_> {
    let trimmed = raw.trim_matches(|sign: char| sign.is_whitespace() || is_invisible(sign));
    if trimmed.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Cleaned { text: Cow::Borrowed(trimmed), removed: 0 };
    }
    let removed = trimmed.chars().filter(|sign| is_stray_control(*sign)).count();
    if removed == 0 && !trimmed.chars().any(changes) && is_composed(trimmed) {
        return Cleaned { text: Cow::Borrowed(trimmed), removed };
    }
    let kept = trimmed.chars().filter(|sign| !is_stray_control(*sign) && !is_invisible(*sign));
    let text = kept.map(plain_space).nfc().collect::<String>().replace("\r\n", "\n");
    Cleaned { text: Cow::Owned(text.trim().to_owned()), removed }
}

fn is_composed(text: &str) -> bool {
    is_nfc_quick(text.chars()) == IsNormalized::Yes
}

fn changes(sign: char) -> bool {
    is_invisible(sign) || plain_space(sign) != sign || sign == '\r'
}

fn is_stray_control(sign: char) -> bool {
    sign.is_control() && !matches!(sign, '\n' | '\r' | '\t')
}

/// Zero-width space, byte order mark, word joiner, soft hyphen. Joiners stay: scripts need them.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{200B}' | '\u{FEFF}' | '\u{2060}' | '\u{00AD}')
}

fn plain_space(sign: char) -> char {
    match sign {
        '\u{00A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => ' ',
        other => other,
    }
}

/// Full-width letters, digits and signs as their plain twins.
pub(super) fn half_width(sign: char) -> char {
    match sign {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(sign) - 0xFEE0).unwrap_or(sign),
        '\u{3000}' => ' ',
        other => other,
    }
}

/// What people write for "nothing here" in a column of numbers or dates.
const PLACEHOLDERS: &[&str] = &[
    "-", "--", "---", "—", "——", "–", "/", "n/a", "na", "#n/a", "nil", "null", "none", "nan",
    "tbd", "无", "無", "暂无", "暫無", "待定", "未知", "空",
];

/// True if the text stands for "nothing here". Only for typed columns: it may be a name.
pub fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 8 && PLACEHOLDERS.iter().any(|sign| sign.eq_ignore_ascii_case(text))
}

/// True if the text is only signs, or "n/a": no name, key or note of anything.
pub(crate) fn is_dash(text: &str) -> bool {
    let text = text.trim();
    let signs = text.len() <= 12 && !text.chars().any(char::is_alphanumeric);
    signs || text.eq_ignore_ascii_case("n/a") || text.eq_ignore_ascii_case("#n/a")
}

/// True if there is an `@` with something before it and a dot in what follows.
pub fn is_email(text: &str) -> bool {
    let Some((before, after)) = text.trim().split_once('@') else { return false };
    !before.is_empty() && after.contains('.') && !after.starts_with('.')
}
