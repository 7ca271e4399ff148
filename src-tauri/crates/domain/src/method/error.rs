//! What can be wrong with a pack, and where. The sentences a user reads are made elsewhere.

use thiserror::Error;

/// A fault of a pack, at its place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}, line {line}, {section}: {problem}")]
pub struct PackError {
    /// The file as it was named to the reader.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// The section's kind and key, `matrix portfolio`; `pack` for the head of the file, or all of
    /// it where it is not TOML.
    pub section: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong at a place of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// Not TOML, a field missing, unknown or of a wrong form; the reader's own words (English).
    #[error("{0}")]
    Content(String),
    /// The pack was made for a newer format than [`super::FORMAT`], or says none.
    #[error("the pack must say `format = {}`", super::FORMAT)]
    Format,
    /// A section this version does not know.
    #[error("this version knows no section `{0}`")]
    UnknownSection(String),
    /// The key is used twice where it must be unique.
    #[error("the key `{0}` is used twice")]
    Duplicate(String),
    /// Two zones overlap; names the other.
    #[error("the zone overlaps the zone `{0}`")]
    Overlap(String),
    /// No zone covers the field upwards and to the right of this point.
    #[error("no zone covers the field from {x}, {y}")]
    Gap {
        /// 0 to 100, from the left.
        x: u8,
        /// 0 to 100, from the bottom.
        y: u8,
    },
    /// A stage is less probable than the one before it; names that one.
    #[error("the stage is less probable than `{0}` before it")]
    Falling(String),
    /// A matrix takes its tones from a scale that no pack has.
    #[error("no pack has a scale `{0}`")]
    UnknownScale(String),
}

/// The part of a section that a problem belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    Key,
    Part(usize),
    Colour,
}
