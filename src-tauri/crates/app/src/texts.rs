//! Typed text on its way into the file.
//!
//! Not rules of a noun. Invariant: what leaves here can be drawn, exported and
//! written into any document: no control characters, no outer blanks.

use serde::Serialize;

use crate::error::{AppError, Result};

/// A name that is not blank, on one line.
pub(crate) fn needed(name: &str) -> Result<String> {
    let name = line(name);
    if name.is_empty() { Err(AppError::NameNeeded) } else { Ok(name) }
}

/// Text on one line: breaks and other control characters become blanks.
pub(crate) fn line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if is_break(c) || is_unfit(c) { ' ' } else { c }).collect();
    plain.trim().to_owned()
}

/// Text that may have lines; blank text is none.
pub(crate) fn tidy(text: &Option<String>) -> Option<String> {
    let text: String = text.as_ref()?.chars().filter(|c| is_break(*c) || !is_unfit(*c)).collect();
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// The names that are not blank; at least one.
pub(crate) fn given_names(names: &[String]) -> Result<Vec<String>> {
    let names: Vec<String> = names.iter().map(|name| line(name)).filter(|name| !name.is_empty()).collect();
    if names.is_empty() { Err(AppError::NameNeeded) } else { Ok(names) }
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t')
}

/// What XML, and with it every picture and document, cannot hold.
fn is_unfit(c: char) -> bool {
    c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// What repeats of an edit have in common: the things and the fact, without its
/// value. Typing one fact is one step of undo; the next fact is another.
pub(crate) fn same_edit(ids: &[String], edit: &impl Serialize) -> String {
    let edit = serde_json::to_value(edit).unwrap_or_default();
    format!("{}/{}", edit["field"].as_str().unwrap_or_default(), ids.join(","))
}
