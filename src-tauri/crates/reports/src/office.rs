//! What slides and documents for an office program have in common: faces and markup.
//!
//! Invariant: no word of the content is markup, and none holds what XML forbids.

/// The faces of a language's texts, by names that office programs have; nothing is embedded.
pub(crate) struct Faces {
    /// The language as office programs tag it.
    pub(crate) tag: &'static str,
    /// For Latin letters.
    pub(crate) latin: &'static str,
    /// For Chinese: without it programs fall back badly.
    pub(crate) chinese: &'static str,
}

impl Faces {
    /// Those of `en`, `zh-Hans` or `zh-Hant`.
    pub(crate) fn of(language: &str) -> Self {
        let (tag, chinese) = match language {
            "zh-Hans" => ("zh-CN", "Microsoft YaHei"),
            "zh-Hant" => ("zh-TW", "Microsoft JhengHei"),
            _ => ("en-GB", "Microsoft YaHei"),
        };
        Self { tag, latin: "Calibri", chinese }
    }
}

fn is_allowed(c: char) -> bool {
    !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'))
}

/// Words without what no file of this kind can hold; line breaks stay.
pub(crate) fn allowed(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || is_allowed(*c)).collect()
}

/// Words as markup holds them; what no file of this kind can hold is left out.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if is_allowed(c) => out.push(c),
            _ => {}
        }
    }
    out
}
