//! What the kinds of sections of a pack have in common, so that reading, checking, finding and
//! writing are written once.

use super::error::{Problem, Spot};
use super::{Method, Pack, Source, Words};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The kinds of sections, as a pack names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Named levels.
    Scale,
    /// Criteria and their weights.
    Scorecard,
    /// Two axes and zones.
    Matrix,
    /// Ordered stages.
    Process,
    /// The steps of a workshop.
    Agenda,
    /// Cards to put in order.
    Deck,
    /// Sections to be answered.
    Worksheet,
    /// Measures over months.
    Series,
    /// When something is to be noticed.
    Rule,
}

impl Kind {
    /// Every kind, in the order a pack is written in.
    pub const ALL: [Self; 9] = [
        Self::Scale,
        Self::Scorecard,
        Self::Matrix,
        Self::Process,
        Self::Agenda,
        Self::Deck,
        Self::Worksheet,
        Self::Series,
        Self::Rule,
    ];

    /// The name in a pack: `scale`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Scale => "scale",
            Self::Scorecard => "scorecard",
            Self::Matrix => "matrix",
            Self::Process => "process",
            Self::Agenda => "agenda",
            Self::Deck => "deck",
            Self::Worksheet => "worksheet",
            Self::Series => "series",
            Self::Rule => "rule",
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A section of a pack: an instance of one primitive.
pub trait Section: Clone + Serialize + 'static {
    /// Which primitive it is.
    const KIND: Kind;

    /// Unique among the sections of its kind.
    fn key(&self) -> &str;

    /// What it is called.
    fn title(&self) -> &Words;

    /// Where it comes from.
    fn source(&self) -> &Source;

    /// The sections of this kind in a pack, in the order of the file.
    fn of(pack: &Pack) -> &[Self];

    /// The same, to be changed.
    fn of_mut(pack: &mut Pack) -> &mut Vec<Self>;

    /// What is wrong with it alone.
    fn check(&self) -> Vec<(Spot, Problem)>;

    /// What is wrong with its references in a method.
    fn unresolved(&self, _: &Method) -> Vec<(Spot, Problem)> {
        Vec::new()
    }

    /// This section as a pack holds it, `[[kind]]` and its fields. What is read back equals it.
    ///
    /// # Errors
    /// [`Problem::Content`] where a value has no form in TOML.
    fn to_toml(&self) -> Result<String, Problem> {
        let pack = BTreeMap::from([(Self::KIND.name(), [self])]);
        toml::to_string(&pack).map_err(|error| Problem::Content(error.to_string()))
    }
}

/// Makes a type a section: its kind, and the list of the pack that holds it.
macro_rules! section {
    ($type:ty, $kind:ident, $list:ident $(, $unresolved:item)?) => {
        impl $crate::method::Section for $type {
            const KIND: $crate::method::Kind = $crate::method::Kind::$kind;

            fn key(&self) -> &str {
                &self.key
            }

            fn title(&self) -> &$crate::method::Words {
                &self.title
            }

            fn source(&self) -> &$crate::method::Source {
                &self.source
            }

            fn of(pack: &$crate::method::Pack) -> &[Self] {
                &pack.$list
            }

            fn of_mut(pack: &mut $crate::method::Pack) -> &mut Vec<Self> {
                &mut pack.$list
            }

            fn check(&self) -> Vec<($crate::method::error::Spot, $crate::method::Problem)> {
                self.faults()
            }

            $($unresolved)?
        }
    };
}
pub(super) use section;

/// A problem for every part of a list whose key an earlier part has.
pub(super) fn duplicates<'a>(
    list: &str,
    keys: impl Iterator<Item = &'a str>,
) -> Vec<(Spot, Problem)> {
    let mut seen = BTreeSet::new();
    keys.enumerate()
        .filter(|(_, key)| !seen.insert(*key))
        .map(|(index, key)| (Spot::part(list, index), Problem::Duplicate(key.to_owned())))
        .collect()
}
