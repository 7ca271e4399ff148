//! What becomes of each row of one file.
//!
//! Not the records themselves (`book`). Invariant: every row of the table has
//! exactly one fate, and one that is left out has an issue that says why.

use std::collections::HashSet;

use exchange::columns::{Field, Kind};
use exchange::records::CellProblem;

use super::issue::{Issue, What};
use super::stages::StageWords;
use super::view::ImportCounts;

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    New,
    Updated,
    Same,
    Skipped,
}

impl Fate {
    /// The name it travels by.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Updated => "update",
            Self::Same => "same",
            Self::Skipped => "skip",
        }
    }
}

/// A row of the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taken {
    /// Row in the file, from 1.
    pub(super) row: u32,
    /// Where its record stands on its shelf.
    pub(super) slot: Option<usize>,
    pub(super) fate: Fate,
}

/// A line to a record that may only come with a later row.
#[derive(Debug)]
pub(super) struct Line {
    /// Place in [`Outcome::rows`].
    pub(super) at: usize,
    /// Who or what stands above, as the file says.
    pub(super) text: String,
}

/// Everything about one file.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) rows: Vec<Taken>,
    pub(super) issues: Vec<Issue>,
    pub(super) lines: Vec<Line>,
    pub(super) stages: StageWords,
    pub(super) incomplete: u32,
    pub(super) named: u32,
    /// Number of the row being read.
    pub(super) row: u32,
    /// Account of people whose row names none.
    pub(super) within: Option<String>,
    /// Names that several rows have, where the rows are people.
    pub(super) shared: HashSet<String>,
}

impl Outcome {
    /// Says something about the row being read.
    pub(super) fn say(&mut self, field: impl Into<Option<Field>>, what: What) {
        let field = field.into();
        self.issues.push(Issue { row: self.row, field, what });
    }

    pub(super) fn cells(&mut self, problems: Vec<CellProblem>) {
        for problem in problems {
            self.say(problem.field, What::Cell(problem.problem));
        }
    }

    /// Something was made because the row names it.
    pub(super) fn made(&mut self, kind: Kind, name: &str) {
        self.named += 1;
        self.say(None, What::Made(kind, name.to_owned()));
    }

    /// The record that a text means; says where several have the name.
    pub(super) fn meant(&mut self, found: Option<(usize, bool)>, text: &str) -> Option<usize> {
        let (at, several) = found?;
        if several {
            self.say(None, What::Several(text.to_owned()));
        }
        Some(at)
    }

    pub(super) fn skip(&mut self, what: What) {
        self.say(None, what);
        self.rows.push(Taken { row: self.row, slot: None, fate: Fate::Skipped });
    }

    pub(super) fn take(&mut self, slot: usize, fate: Fate) {
        self.rows.push(Taken { row: self.row, slot: Some(slot), fate });
    }

    /// A line above the row just taken.
    pub(super) fn line(&mut self, text: Option<&str>) {
        if let (Some(text), Some(at)) = (text, self.rows.len().checked_sub(1)) {
            self.lines.push(Line { at, text: text.to_owned() });
        }
    }

    /// The record of a row differs after all.
    pub(super) fn touch(&mut self, at: usize) {
        if self.rows[at].fate == Fate::Same {
            self.rows[at].fate = Fate::Updated;
        }
    }

    pub(super) fn counts(&self) -> ImportCounts {
        let count = |fate| self.rows.iter().filter(|row| row.fate == fate).count() as u32;
        ImportCounts {
            new: count(Fate::New),
            updated: count(Fate::Updated),
            same: count(Fate::Same),
            skipped: count(Fate::Skipped),
            incomplete: self.incomplete,
            named: self.named,
        }
    }
}
