//! The one font, beside it one of signs, and text made fit to be drawn: cleaned, measured, shortened.
//!
//! Not a shaper: widths are sums of advances, which is exact for Chinese, Latin and figures, and
//! near enough for what the font lacks. Invariant: a text that left `clean` holds nothing that XML
//! forbids, and one that left `elide` is not wider than was asked.

use std::sync::OnceLock;

use ab_glyph::{Font, FontRef};
use unicode_segmentation::UnicodeSegmentation;

/// The embedded font (OFL-1.1), for the webview to load as `@font-face` under [`FONT_FAMILY`].
pub static FONT: &[u8] = include_bytes!("../fonts/NotoSansSC-sub.otf");

/// The family name inside the font file; every text of a picture names it.
pub const FONT_FAMILY: &str = "Noto Sans CJK SC";

/// No label has more room than this; a longer text is cut before it is measured.
const LONGEST: usize = 600;

/// Faces and other signs (emoji) in one colour, for files where the font has none (OFL-1.1).
pub static SIGNS: &[u8] = epaint_default_fonts::NOTO_EMOJI_REGULAR;

/// The family name inside [`SIGNS`].
pub const SIGNS_FAMILY: &str = "Noto Emoji";

static FACE: OnceLock<Option<FontRef<'static>>> = OnceLock::new();
static SIGN_FACE: OnceLock<Option<FontRef<'static>>> = OnceLock::new();

fn face() -> Option<&'static FontRef<'static>> {
    FACE.get_or_init(|| FontRef::try_from_slice(FONT).ok()).as_ref()
}

/// Advance of a character in font sizes. Most of any text is ASCII, kept in a table, or ideographs,
/// which are all one em wide; only the rest is looked up.
fn advance(c: char) -> f64 {
    static ASCII: OnceLock<[f64; 128]> = OnceLock::new();
    match c {
        '\u{3400}'..='\u{9fff}' => 1.0,
        '\0'..='\x7f' => {
            let table = || std::array::from_fn(|n| looked_up(char::from(n as u8)));
            ASCII.get_or_init(table)[c as usize]
        }
        _ => looked_up(c),
    }
}

fn looked_up(c: char) -> f64 {
    let Some(face) = face() else { return 1.0 };
    let em = face.units_per_em().unwrap_or(1000.0);
    let glyph = face.glyph_id(c);
    match glyph.0 {
        0 if is_invisible(c) => 0.0,
        // Drawn by another font on screen, as a sign or a box in a file: room for the widest of them.
        0 => 1.3,
        _ => f64::from(face.h_advance_unscaled(glyph) / em),
    }
}

/// Whether the embedded font, or that of signs, can show this character.
pub(crate) fn has_glyph(c: char) -> bool {
    let signs = || SIGN_FACE.get_or_init(|| FontRef::try_from_slice(SIGNS).ok()).as_ref();
    let has = |face: &FontRef<'static>| face.glyph_id(c).0 != 0;
    face().is_some_and(has) || (!is_invisible(c) && signs().is_some_and(has))
}

/// Joiners, variation selectors and combining marks: they take no room of their own.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Width of a text in px when set at `size` px in the embedded font.
pub fn text_width(text: &str, size: f64) -> f64 {
    text.chars().take(LONGEST).map(advance).sum::<f64>() * size
}

/// Drops what XML 1.0 forbids and what would reorder its surroundings; folds white space.
pub(crate) fn clean(text: &str) -> String {
    let kept = text.chars().filter(|&c| !is_forbidden(c)).take(LONGEST);
    kept.map(|c| if c.is_whitespace() { ' ' } else { c }).collect::<String>().trim().to_owned()
}

/// A text of any length as the font can show it: without what [`clean`] drops, with a box in place of
/// each character that the font lacks; line breaks stay.
pub fn legible(text: &str) -> String {
    let kept = text.chars().filter(|&c| !is_forbidden(c) && (has_glyph(c) || !is_invisible(c)));
    let legible = |c: char| match c {
        '\n' => '\n',
        _ if c.is_whitespace() => ' ',
        _ if has_glyph(c) => c,
        _ => '□',
    };
    kept.map(legible).collect()
}

fn is_forbidden(c: char) -> bool {
    let control = c.is_control() && !c.is_whitespace();
    let reorders = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    control || reorders || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// The text, or as much of it as fits into `room` px with an ellipsis; empty if not even that fits.
/// `size` is that of [`text_width`].
pub fn elide(text: &str, size: f64, room: f64) -> String {
    let text = clean(text);
    if text_width(&text, size) <= room {
        return text;
    }
    let room = room - text_width("…", size);
    if room < 0.0 {
        return String::new();
    }
    let kept = fitting(&text, size, room);
    format!("{}…", kept.trim_end())
}

/// The text in at most `lines` lines, none wider than `room` px; the last one is shortened.
pub fn wrap(text: &str, size: f64, room: f64, lines: usize) -> Vec<String> {
    let cleaned = clean(text);
    let (mut rest, mut found) = (cleaned.as_str(), Vec::new());
    while found.len() + 1 < lines && text_width(rest, size) > room {
        let Some(at) = break_at(rest, fitting(rest, size, room).len()) else { break };
        found.push(rest[..at].trim_end().to_owned());
        rest = rest[at..].trim_start();
    }
    found.push(elide(rest, size, room));
    found
}

/// Where a line that may hold `most` bytes ends: at a space or between ideographs, not in a word.
fn break_at(text: &str, most: usize) -> Option<usize> {
    let (line, rest) = text.split_at(most);
    let between = rest.starts_with(' ')
        || line.ends_with(is_upright_char)
        || rest.starts_with(is_upright_char);
    let at = if between { Some(most) } else { line.rfind(' ').map(|space| space + 1) };
    at.filter(|at| *at > 0)
}

pub(crate) fn fitting(text: &str, size: f64, room: f64) -> &str {
    let mut used = 0.0;
    for (at, cluster) in text.grapheme_indices(true) {
        used += text_width(cluster, size);
        if used > room {
            return &text[..at];
        }
    }
    text
}

/// Whether a text holds ideographs, kana or hangul, which stand upright in a vertical line.
pub(crate) fn is_upright(text: &str) -> bool {
    text.chars().any(is_upright_char)
}

fn is_upright_char(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Appends a text with the five XML characters escaped.
pub(crate) fn escape_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            c => out.push(c),
        }
    }
}
