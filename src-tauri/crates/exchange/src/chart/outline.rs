//! Lines of `Name, title`, indented under whom they report to.
//!
//! Invariant: a line hangs under the nearest line above that stands further out.

use super::{Above, Chart, Doubt, Entry, Form, tidy};

/// A tab is as wide as so many spaces.
const TAB: usize = 4;

/// Reads an indented list.
pub(super) fn read(lines: &[(usize, &str)]) -> Chart {
    let mut people: Vec<Entry> = Vec::with_capacity(lines.len());
    let mut doubts = Vec::new();
    // Who the next line may hang under, outermost first.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (line, text) in lines {
        let indent = indent(text);
        let left = open.iter().position(|(width, _)| *width >= indent).unwrap_or(open.len());
        let closed = open.split_off(left);
        if closed.first().is_some_and(|(width, _)| *width != indent) {
            doubts.push(Doubt::Between { line: *line });
        }
        let above = open.last().map_or(Above::Nobody, |(_, entry)| Above::Entry(*entry));
        open.push((indent, people.len()));
        people.push(entry(*line, text, above));
    }
    let flat = people.iter().all(|person| person.above == Above::Nobody);
    Chart { form: if flat { Form::List } else { Form::Outline }, people, doubts }
}

fn indent(text: &str) -> usize {
    let blanks = text.chars().take_while(|sign| sign.is_whitespace());
    blanks.map(|sign| if sign == '\t' { TAB } else if sign == '\u{3000}' { 2 } else { 1 }).sum()
}

/// Bullets that lists of text programs put before a line.
fn bare(text: &str) -> &str {
    let text = text.trim();
    let Some(rest) = text.strip_prefix(['-', '*', '•', '–', '·', '◦', '▪', '○', '●']) else { return text };
    if rest.starts_with(char::is_whitespace) { rest.trim_start() } else { text }
}

fn entry(line: usize, text: &str, above: Above) -> Entry {
    let text = bare(text);
    let (name, title) = text.split_once(['\t', ',', '，']).unwrap_or((text, ""));
    let title = tidy(title);
    Entry { line, name: tidy(name), title: (!title.is_empty()).then_some(title), above }
}
