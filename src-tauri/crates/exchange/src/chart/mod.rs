//! An organisation chart from pasted text: an indented list, or rows of a spreadsheet.
//!
//! It says what was understood and where it is unsure; whether a manager who is not in the text
//! is known elsewhere is not its business. Invariant: every line with a word in it becomes a
//! person or a doubt, and a person's manager, where in the text, is another entry.

mod outline;
mod sheet;

use crate::columns::Field;

/// How the text was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One person a line, nobody below anybody.
    List,
    /// Indented lines: who stands further in reports to the one above.
    Outline,
    /// Rows of a table: name, title, reports to.
    Sheet,
}

/// Whom a person reports to, as the text says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Above {
    /// It names nobody.
    Nobody,
    /// Another entry.
    Entry(usize),
    /// Somebody who is no entry.
    Named(String),
}

/// A person read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Line of the text, from 1.
    pub line: usize,
    /// Name; blank for a position nobody is known for yet.
    pub name: String,
    /// Job title.
    pub title: Option<String>,
    /// Whom they report to.
    pub above: Above,
}

/// What a person should look at before it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// The indent lies between two levels; the nearest one above was taken.
    Between {
        /// Line.
        line: usize,
    },
    /// A row that names neither a person nor a position.
    Nobody {
        /// Line.
        line: usize,
    },
    /// The name stands in the text more than once.
    Twice {
        /// Line.
        line: usize,
        /// The name.
        name: String,
    },
    /// Several in the text have the manager's name; the first was taken.
    Several {
        /// Line.
        line: usize,
        /// The manager.
        name: String,
    },
}

/// A chart read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// How the text was understood.
    pub form: Form,
    /// People, in the order of the text.
    pub people: Vec<Entry>,
    /// In the order of the text.
    pub doubts: Vec<Doubt>,
}

/// Reads pasted text.
pub fn read(text: &str) -> Chart {
    let lines: Vec<(usize, &str)> =
        text.lines().enumerate().map(|(n, line)| (n + 1, line)).filter(|(_, line)| !is_blank(line)).collect();
    let mut chart = match sheet::separator(&lines) {
        Some(by) => sheet::read(&lines, by),
        None => outline::read(&lines),
    };
    note_twice(&mut chart);
    chart
}

fn is_blank(line: &str) -> bool {
    !line.chars().any(char::is_alphanumeric)
}

fn note_twice(chart: &mut Chart) {
    let mut seen = std::collections::HashSet::new();
    for entry in chart.people.iter().filter(|entry| !entry.name.is_empty()) {
        if !seen.insert(alike(&entry.name)) {
            chart.doubts.push(Doubt::Twice { line: entry.line, name: entry.name.clone() });
        }
    }
}

/// Names that differ only in case, width and spaces are one.
fn alike(name: &str) -> String {
    crate::names::normalise_name(name, crate::names::LegalForm::Keep)
}

/// Runs of spaces are one, none at the ends.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a heading of a table of people means.
fn field_of(heading: &str) -> Option<Field> {
    crate::columns::person_field(heading)
}
