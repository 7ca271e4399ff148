//! What can be wrong with a pack, and where. The sentences a user reads are made elsewhere.

use super::misfit::Misfit;
use super::{Kind, Subject};
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
    /// Which part of the section.
    pub spot: Spot,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong at a place of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// Not TOML; the reader's own words (English).
    #[error("{0}")]
    Content(String),
    /// A field missing, unknown or of a wrong form, with the values it names.
    #[error("{}", .0.with(&.1.iter().map(String::as_str).collect::<Vec<_>>()))]
    Misfit(Misfit, Vec<String>),
    /// The file is larger than a pack from outside may be; in bytes.
    #[error("the pack is larger than {0} bytes")]
    TooLarge(usize),
    /// More parts than a pack from outside may have.
    #[error("more than {0} of these are too many")]
    TooMany(usize),
    /// A longer text than a pack from outside may hold.
    #[error("the text is longer than {0} characters")]
    TooLong(usize),
    /// A character that steers a screen instead of being read.
    #[error("the text holds the control character U+{0:04X}")]
    Control(u32),
    /// The key belongs to the workspace's own changes or to the program.
    #[error("the key `{0}` is taken")]
    Taken(String),
    /// The pack was made for a newer format than [`super::FORMAT`], or says none.
    #[error("the pack must say `format = {}`", super::FORMAT)]
    Format,
    /// A section this version does not know.
    #[error("this version knows no section `{0}`")]
    UnknownSection(String),
    /// Only the workspace's own pack switches sections off.
    #[error("only the pack `{}` switches sections off", super::OWN)]
    OffElsewhere,
    /// No `kind/key` of a section.
    #[error("`{0}` names no section: write kind/key, like matrix/portfolio")]
    NoSection(String),
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
    /// A reference to a section that no pack has.
    #[error("no pack has a {0} `{1}`")]
    Unknown(Kind, String),
    /// A reference to a level that its scale does not have.
    #[error("the scale `{scale}` has no level `{level}`")]
    UnknownLevel {
        /// Key of the scale.
        scale: String,
        /// Key of the level.
        level: String,
    },
    /// A reference to a group that the section does not have.
    #[error("there is no group `{0}`")]
    UnknownGroup(String),
    /// A field or figure that this kind of subject does not have.
    #[error("`{field}` is nothing known of a subject `{subject}`")]
    UnknownField {
        /// As the pack names it.
        field: &'static str,
        /// Who does not have it.
        subject: Subject,
    },
    /// A scale or scorecard that is not set on this kind of subject.
    #[error("the {kind} `{key}` does not apply to a subject `{subject}`")]
    Elsewhere {
        /// Scale or scorecard.
        kind: Kind,
        /// Its key.
        key: String,
        /// Whom it does not apply to.
        subject: Subject,
    },
    /// A scorecard that counts itself, by itself or through others; names them in order.
    #[error("the scorecard counts itself: {}", .0.join(" → "))]
    Cycle(Vec<String>),
    /// A selection says yes or no and has no score to count or place by.
    #[error("`{0}` is a selection and gives no score")]
    NoScore(String),
    /// A criterion of a selection without a test.
    #[error("a criterion of a selection needs at_least, at_most or is")]
    NoTest,
    /// A test outside a selection.
    #[error("at_least, at_most and is need a selection: say when it is passed with `pass`")]
    NoSelection,
    /// `limit` or `template` outside a selection.
    #[error("`{0}` needs a selection: say when it is passed with `pass`")]
    NotASelection(&'static str),
    /// Words for a step that the criterion does not have.
    #[error("the step {0} is not one of the criterion's")]
    UnknownStep(i32),
    /// Percentages of levels that add up to more than a hundred.
    #[error("the levels' `{0}` adds up to more than 100")]
    Over(&'static str),
    /// An axis placed both by a scorecard and by a scale.
    #[error("an axis is placed by a scorecard or by a scale, not by both")]
    TwoPlaces,
    /// Boards are inside accounts only.
    #[error("a matrix can only be within an account")]
    Within,
    /// A name in braces that stands for no fact of the rule's subjects.
    #[error("`{{{0}}}` stands for no fact of the rule's subjects")]
    NoFact(String),
    /// A subject that no rule speaks of.
    #[error("rules do not speak of a subject `{0}`")]
    NoFacts(Subject),
    /// A condition without limits.
    #[error("a condition needs at_least, at_most or up_to")]
    NoLimit,
    /// A step that ranks needs cards, and only such a step takes them.
    #[error("a step of kind rank, and only that, needs a deck")]
    Deck,
}

/// The part of a section that a problem belongs to: a path of fields and indices, `zones.2.area`;
/// empty for the section's key.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Spot(String);

impl Problem {
    /// What the reader says, as a misfit where it is a known one.
    pub(super) fn told(message: &str) -> Self {
        let known = Misfit::read(message);
        known.map_or_else(|| Self::Content(message.to_owned()), |(it, values)| Self::Misfit(it, values))
    }
}

impl Spot {
    /// The section as a whole.
    pub(super) fn key() -> Self {
        Self::default()
    }

    /// A field, or a path of fields.
    pub fn field(path: impl Into<String>) -> Self {
        Self(path.into())
    }

    /// A part of a list.
    pub(super) fn part(list: &str, index: usize) -> Self {
        Self(format!("{list}.{index}"))
    }

    /// A field of this part.
    pub(super) fn of(&self, field: &str) -> Self {
        Self(format!("{}.{field}", self.0))
    }

    /// Fields and indices, joined by dots.
    pub fn path(&self) -> &str {
        &self.0
    }
}
