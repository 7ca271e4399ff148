//! A pack: one file of the method, as types. How it is read stands in `read`.

use super::error::Spot;
use super::outline::Lines;
use super::{Matrix, PackError, Problem, Process, Scale, Words, form};
use serde::Deserialize;

/// The format this version reads, `format = 1` in every pack.
pub const FORMAT: i64 = 1;

/// One file of the method. Sections are `[[scale]]`, `[[matrix]]` and `[[process]]`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    #[serde(rename = "format")]
    _format: i64,
    /// Unique among packs.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// Raised by its author with every change.
    pub version: u32,
    /// What the pack is called.
    pub title: Words,
    /// In the order of the file.
    #[serde(default, rename = "scale")]
    pub scales: Vec<Scale>,
    /// In the order of the file.
    #[serde(default, rename = "matrix")]
    pub matrices: Vec<Matrix>,
    /// In the order of the file.
    #[serde(default, rename = "process")]
    pub processes: Vec<Process>,
    /// The file as it was named to the reader.
    #[serde(skip)]
    pub file: String,
    #[serde(skip)]
    pub(super) places: Vec<Place>,
}

/// Where a section comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Identifiers of the models, `A-17`; none if it is all ours.
    #[serde(default, deserialize_with = "form::models")]
    pub models: Vec<String>,
    /// Fields that the source does not say and that are ours, `zones.treat`.
    #[serde(default)]
    pub ours: Vec<String>,
}

/// What a primitive hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// The whole file.
    Workspace,
    /// A customer.
    Account,
    /// A business unit of a customer.
    Unit,
    /// A person at a customer.
    Person,
    /// A chance of revenue.
    Opportunity,
    /// What we sell.
    Product,
    /// Who else sells it.
    Competitor,
    /// One of us.
    Teammate,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) kind: &'static str,
    pub(super) key: String,
    pub(super) lines: Lines,
}

impl Pack {
    /// The error of a problem at a spot of a section.
    pub(super) fn error(&self, kind: &str, key: &str, spot: Spot, problem: Problem) -> PackError {
        let place = self.places.iter().rfind(|place| place.kind == kind && place.key == key);
        PackError {
            file: self.file.clone(),
            line: place.map_or(1, |place| place.lines.of(spot)),
            section: format!("{kind} {key}"),
            problem,
        }
    }
}
