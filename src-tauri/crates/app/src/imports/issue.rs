//! What an import says about a row beside taking it in.
//!
//! Not the sentences (`sentence`): those are made only for what is shown.
//! Invariant: whatever of a file does not reach the workspace has an issue.

use exchange::columns::{Field, Kind};
use exchange::read::RowProblem;
use exchange::values::Problem;

/// One thing to say about a row.
#[derive(Debug, Clone)]
pub(super) struct Issue {
    /// Row in the file, from 1.
    pub(super) row: u32,
    /// The cell's field, where it is about one.
    pub(super) field: Option<Field>,
    pub(super) what: What,
}

/// What there is to say.
#[derive(Debug, Clone)]
pub(super) enum What {
    /// A cell could not be read, or only with reserve.
    Cell(Problem),
    /// The row has an odd shape.
    Shape(RowProblem),
    /// Row left out: one of these fields is needed.
    Missing(Vec<Field>),
    /// Row left out: a person without an account.
    NoAccount,
    /// Row left out: a name of so many characters.
    LongName(usize),
    /// A cell left empty: it names something with so many characters.
    LongReference(usize),
    /// The row stands for the same as an earlier one.
    Repeated,
    /// Made because the row names it.
    Made(Kind, String),
    /// The person is already in the account of this name and stays there.
    StaysAt(String),
    /// An amount with more digits than its currency has, and what was kept.
    Rounded(String, i64, String),
    /// An amount below nothing, left out.
    BelowNothing(String),
    /// It closes, or was decided, before it was opened.
    EndsBeforeOpened,
    /// Taken for this person, who had another title or unit.
    Moved(String),
    /// Kept as another person beside these of the same name.
    Namesake(Vec<String>),
    /// Several have this name; the first was taken.
    Several(String),
    /// An opportunity kept without an account.
    WithoutAccount,
    /// No account has this name or key.
    NoParent(String),
    /// No person of the account has this name, address or key.
    NoManager(String),
    /// Several people of the account have this name; who they are.
    SeveralManagers(String, Vec<String>),
    /// The line would close a circle of these names.
    Circle(Vec<String>),
    /// The method has no such level.
    NoLevel(String),
    /// Decided without a date: the day it was opened was taken.
    DecidedWhenOpened,
    /// Decided without any date: today was taken.
    DecidedToday,
    /// Still open: the day of the decision was not taken.
    StillOpen,
    /// The amount is in another currency than the record's other one.
    OtherCurrency(String),
    /// The file holds no table of records.
    LeftOut(Vec<String>),
    /// So many characters do not belong to this encoding.
    Undecoded(usize, String),
    /// The dates can be read in several orders.
    AmbiguousDates,
}

impl What {
    /// A key for what says the same of every row.
    pub(super) fn constant(&self) -> Option<&'static str> {
        match self {
            Self::WithoutAccount => Some("without-account"),
            Self::NoAccount => Some("no-account"),
            Self::Repeated => Some("repeated"),
            Self::DecidedWhenOpened => Some("decided-when-opened"),
            Self::DecidedToday => Some("decided-today"),
            Self::StillOpen => Some("still-open"),
            Self::EndsBeforeOpened => Some("ends-before-opened"),
            _ => None,
        }
    }

    /// Whether the row is left out for it.
    pub(super) fn skips(&self) -> bool {
        matches!(self, Self::Missing(_) | Self::NoAccount | Self::LongName(_) | Self::LeftOut(_))
    }
}
