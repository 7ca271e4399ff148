//! Where free words name somebody, and the same words without the name.
//!
//! Not who is meant: a namesake is found as well. Invariant: words without the name are named
//! nobody by any more, and all else in them stays as it was.

use std::ops::Range;

/// Where a text names somebody: upper and lower case alike, as words of their own.
///
/// In scripts without spaces there are no such words; a name in them is found anywhere.
pub fn mentions(text: &str, name: &str) -> Vec<Range<usize>> {
    let name = name.trim();
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((at, end)) = (!name.is_empty()).then(|| next(text, name, from)).flatten() {
        if stands_alone(text, &(at..end)) {
            found.push(at..end);
            from = end;
        } else {
            from = at + text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    found
}

/// The text with another word in place of each mention.
pub fn neutral(text: &str, name: &str, word: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut from = 0;
    for found in mentions(text, name) {
        written.push_str(&text[from..found.start]);
        written.push_str(word);
        from = found.end;
    }
    written + &text[from..]
}

/// The next place from a byte on where the letters are those of the name.
fn next(text: &str, name: &str, from: usize) -> Option<(usize, usize)> {
    let starts = text[from..].char_indices().map(|(at, _)| from + at);
    starts.filter_map(|at| Some((at, at + length(&text[at..], name)?))).next()
}

/// Bytes of a text's beginning that spell the name; none where it does not.
fn length(text: &str, name: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in name.chars() {
        let (_, letter) = letters.next()?;
        if letter != wanted && !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(letters.next().map_or(text.len(), |(at, _)| at))
}

fn stands_alone(text: &str, found: &Range<usize>) -> bool {
    let inside = &text[found.clone()];
    let joined = |a: Option<char>, b: Option<char>| a.is_some_and(spaced) && b.is_some_and(spaced);
    let before = joined(text[..found.start].chars().next_back(), inside.chars().next());
    !before && !joined(inside.chars().next_back(), text[found.end..].chars().next())
}

/// Whether a letter is of a script that puts spaces between words.
fn spaced(letter: char) -> bool {
    let wide = matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    letter.is_alphanumeric() && !wide
}
