//! The zipper (C-19): our people left, theirs right, level by level, lines between who is paired.
//!
//! Invariant: one mark per person, ours before theirs on each level, levels from the top; a pair
//! that names nobody is not drawn.

mod draw;

pub(crate) use draw::draw;

use crate::legend::Heading;
use crate::people::Status;

/// Two columns of people and the lines between them.
#[derive(Debug, Clone, Default)]
pub struct Zipper {
    /// Title line.
    pub heading: Heading,
    /// Heading of our column.
    pub ours: String,
    /// Heading of theirs.
    pub theirs: String,
    /// Levels from the top.
    pub levels: Vec<ZipperLevel>,
    /// Lines.
    pub pairs: Vec<ZipperPair>,
    /// What an ordinary line and a late one mean; empty for no legend.
    pub legend: Option<(String, String)>,
    /// What to say when there is nobody.
    pub empty: String,
}

/// People of one level.
#[derive(Debug, Clone, Default)]
pub struct ZipperLevel {
    /// Name, at the left edge.
    pub name: String,
    /// Ours.
    pub ours: Vec<ZipperCard>,
    /// Theirs.
    pub theirs: Vec<ZipperCard>,
    /// What is missing here, if anything.
    pub gap: Option<String>,
}

/// A person.
#[derive(Debug, Clone, Default)]
pub struct ZipperCard {
    /// Name.
    pub name: String,
    /// Position.
    pub title: String,
    /// Status towards us; none for ours.
    pub status: Option<Status>,
    /// Not known by name yet: dashed outline, quiet name.
    pub placeholder: bool,
    /// Lines of the tooltip below the name.
    pub lines: Vec<String>,
    /// Given back in the mark.
    pub target: Option<String>,
}

/// A line between one of ours and one of theirs, counted from the top of each column.
#[derive(Debug, Clone, Default)]
pub struct ZipperPair {
    /// Of ours.
    pub ours: usize,
    /// Of theirs.
    pub theirs: usize,
    /// Longer ago than the rhythm allows: dashed, with an exclamation mark.
    pub late: bool,
    /// Rhythm and last contact, on the line.
    pub text: String,
}
