//! A pack: one file of the method, as types. How it is read stands in `read`.

use super::error::Spot;
use super::outline::Outline;
use super::{
    Agenda, Deck, Matrix, PackError, Problem, Process, Rule, Scale, Scorecard, Section, Series, Words,
    Worksheet, form,
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The format this version reads, `format = 1` in every pack.
pub const FORMAT: i64 = 1;

/// One file of the method. Sections are `[[scale]]`, `[[scorecard]]`, `[[matrix]]`,
/// `[[process]]`, `[[agenda]]`, `[[deck]]`, `[[worksheet]]`, `[[series]]` and `[[rule]]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    pub(super) format: i64,
    /// Unique among packs.
    #[serde(deserialize_with = "form::key")]
    pub key: String,
    /// Raised by its author with every change.
    pub version: u32,
    /// What the pack is called.
    pub title: Words,
    /// Sections switched off, as `kind/key`; of the workspace's own pack ([`super::OWN`]) only.
    /// One that no pack has is nothing wrong: its pack may be gone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub off: Vec<String>,
    /// In the order of the file.
    #[serde(default, rename = "scale", skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<Scale>,
    /// In the order of the file.
    #[serde(default, rename = "scorecard", skip_serializing_if = "Vec::is_empty")]
    pub scorecards: Vec<Scorecard>,
    /// In the order of the file.
    #[serde(default, rename = "matrix", skip_serializing_if = "Vec::is_empty")]
    pub matrices: Vec<Matrix>,
    /// In the order of the file.
    #[serde(default, rename = "process", skip_serializing_if = "Vec::is_empty")]
    pub processes: Vec<Process>,
    /// In the order of the file.
    #[serde(default, rename = "agenda", skip_serializing_if = "Vec::is_empty")]
    pub agendas: Vec<Agenda>,
    /// In the order of the file.
    #[serde(default, rename = "deck", skip_serializing_if = "Vec::is_empty")]
    pub decks: Vec<Deck>,
    /// In the order of the file.
    #[serde(default, rename = "worksheet", skip_serializing_if = "Vec::is_empty")]
    pub worksheets: Vec<Worksheet>,
    /// In the order of the file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub series: Vec<Series>,
    /// In the order of the file.
    #[serde(default, rename = "rule", skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// The file as it was named to the reader.
    #[serde(skip)]
    pub file: String,
    /// What was read, to say where a fault stands; empty if it was not read.
    #[serde(skip)]
    pub(super) text: String,
}

/// Where a section comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Identifiers of the models, `A-17`; none if it is all ours.
    #[serde(default, deserialize_with = "form::models")]
    pub models: Vec<String>,
    /// Fields that the source does not say and that are ours, `zones.treat`; `all` for a section
    /// that no source has.
    #[serde(default)]
    pub ours: Vec<String>,
}

/// What a primitive hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// A sticky note on a board (B-04).
    Note,
    /// What we sell.
    Product,
    /// Who else sells it.
    Competitor,
    /// One of us.
    Teammate,
}

impl Source {
    /// Whether no source has it, and all of it is ours.
    pub fn is_ours(&self) -> bool {
        self.models.is_empty()
    }
}

impl Subject {
    /// As a pack names it: `account`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Workspace => "workspace",
            Self::Account => "account",
            Self::Unit => "unit",
            Self::Person => "person",
            Self::Opportunity => "opportunity",
            Self::Note => "note",
            Self::Product => "product",
            Self::Competitor => "competitor",
            Self::Teammate => "teammate",
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Pack {
    /// What `of` finds wrong with each section of a kind, at its place.
    pub(super) fn faults_of<S: Section>(
        &self,
        mut of: impl FnMut(&S) -> Vec<(Spot, Problem)>,
    ) -> Vec<PackError> {
        let sections = S::of(self).iter();
        let faults = sections.map(|it| (it, of(it))).filter(|(_, faults)| !faults.is_empty());
        let faults: Vec<_> = faults.collect();
        if faults.is_empty() {
            return Vec::new();
        }
        let outline = Outline::of(&self.text);
        let error = |section: &S, (spot, problem): (Spot, Problem)| PackError {
            file: self.file.clone(),
            line: outline.line(S::KIND, section.key(), &spot),
            section: format!("{} {}", S::KIND, section.key()),
            spot,
            problem,
        };
        let told =
            |(it, faults): (&S, Vec<_>)| faults.into_iter().map(|fault| error(it, fault)).collect();
        faults.into_iter().flat_map::<Vec<_>, _>(told).collect()
    }

    /// The pack as a file; what is read back has the same head and the same sections.
    ///
    /// # Errors
    /// [`Problem::Content`] where a value has no form in TOML.
    pub fn to_toml(&self) -> Result<String, Problem> {
        toml::to_string(self).map_err(|error| Problem::Content(error.to_string()))
    }
}
