//! How large a pack from outside may be, and what its texts may hold.
//!
//! Not its form (`read`). Invariant: what passes is drawn and checked in an instant, and shows
//! as it reads.

use super::read::fault_at;
use super::{Kind, Pack, PackError, Problem};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Bytes of a file.
pub const MOST_BYTES: usize = 1_000_000;
/// Sections of one kind.
pub const MOST_SECTIONS: usize = 500;
/// Items of a list within a section.
pub const MOST_PARTS: usize = 200;
/// Characters of a text.
pub const LONGEST_TEXT: usize = 2_000;

impl Pack {
    /// Reads a pack that somebody else may have written: as [`Pack::read`], and within bounds.
    ///
    /// # Errors
    /// As [`Pack::read`]; and too large, too many, too long, or a text with control characters.
    pub fn read_outside(file: &str, text: &str) -> Result<Self, Vec<PackError>> {
        if text.len() > MOST_BYTES {
            return Err(vec![fault_at(file, "", 0, Problem::TooLarge(MOST_BYTES))]);
        }
        if let Ok(table) = DeTable::parse(text) {
            let faults: Vec<_> = beyond(table.get_ref())
                .into_iter()
                .map(|(span, problem)| fault_at(file, text, span.start, problem))
                .collect();
            if !faults.is_empty() {
                return Err(faults);
            }
        }
        Self::read(file, text)
    }
}

fn beyond(table: &DeTable<'_>) -> Vec<(Range<usize>, Problem)> {
    let mut faults = Vec::new();
    for (key, value) in table {
        let section = Kind::named(key.get_ref()).is_some();
        let most = if section { MOST_SECTIONS } else { MOST_PARTS };
        walk(value, most, &mut faults);
    }
    faults
}

/// The reader of TOML refuses to nest deeper than a few dozen levels, so this comes to an end.
fn walk(value: &Spanned<DeValue<'_>>, most: usize, faults: &mut Vec<(Range<usize>, Problem)>) {
    match value.get_ref() {
        DeValue::String(text) => faults.extend(unfit(text).map(|problem| (value.span(), problem))),
        DeValue::Array(list) if list.len() > most => {
            faults.push((value.span(), Problem::TooMany(most)));
        }
        DeValue::Array(list) => list.iter().for_each(|item| walk(item, MOST_PARTS, faults)),
        DeValue::Table(table) => table.values().for_each(|item| walk(item, MOST_PARTS, faults)),
        _ => {}
    }
}

fn unfit(text: &str) -> Option<Problem> {
    if text.chars().count() > LONGEST_TEXT {
        return Some(Problem::TooLong(LONGEST_TEXT));
    }
    text.chars().find(|c| steers(*c)).map(|c| Problem::Control(c.into()))
}

/// What changes how other text is shown, or cannot stand in a picture or a document.
fn steers(c: char) -> bool {
    let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (c.is_control() && c != '\n') || turns || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}
