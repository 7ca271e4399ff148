//! Gaps around what fills a text. Not the texts themselves.
//!
//! Texts leave a space around what is filled in, as figures and Latin words want it between Chinese ones; between two
//! Chinese words it is a slip. Fluent's isolation marks tell where something was filled in. Invariant: what was filled
//! in is given back as it came, and no mark is left.

const BEGIN: char = '\u{2068}';
const END: char = '\u{2069}';

/// The text without marks, and in Chinese without a gap between Chinese and what was filled in, where that is Chinese.
pub(crate) fn closed(text: String, chinese: bool) -> String {
    if !text.contains(BEGIN) {
        return text;
    }
    let signs: Vec<char> = text.chars().collect();
    let is_slip = |at: usize| chinese && signs[at] == ' ' && marked(&signs, at) && between_chinese(&signs, at);
    let kept = (0..signs.len()).filter(|&at| !is_mark(signs[at]) && !is_slip(at));
    kept.map(|at| signs[at]).collect()
}

fn is_mark(sign: char) -> bool {
    sign == BEGIN || sign == END
}

/// Right after what was filled in, or right before.
fn marked(signs: &[char], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| signs[before] == END) || signs.get(at + 1) == Some(&BEGIN)
}

fn between_chinese(signs: &[char], at: usize) -> bool {
    let before = signs[..at].iter().rev().find(|sign| !is_mark(**sign));
    let after = signs[at + 1..].iter().find(|sign| !is_mark(**sign));
    before.zip(after).is_some_and(|(before, after)| is_chinese(*before) && is_chinese(*after))
}

/// Characters and signs as wide as one.
fn is_chinese(sign: char) -> bool {
    matches!(sign, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}
