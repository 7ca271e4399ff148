//! Which column fills which field, and how to keep that for the next table of the same make.
//!
//! In memory columns are numbers; saved they are header names, so that a table with its columns
//! in another order is still understood.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::columns::{Field, Kind};
use crate::read::ReadOptions;
use crate::values::{DateOrder, DecimalMark};

/// Which column fills which field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// What a row is.
    pub kind: Kind,
    /// Columns, from 0, by field.
    pub columns: BTreeMap<Field, usize>,
    /// What a column's numbers are multiplied by: 10000 for a column in 万.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub times: BTreeMap<Field, u64>,
    /// Currency (ISO 4217) of amounts that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

impl Mapping {
    /// A mapping without columns.
    pub fn new(kind: Kind) -> Self {
        Self { kind, columns: BTreeMap::new(), times: BTreeMap::new(), currency: None }
    }
}

/// Conventions of the values, where a person knows better than the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// Order of day, month and year in all columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<DateOrder>,
    /// Decimal mark in all columns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal: Option<DecimalMark>,
}

/// A mapping as it is kept in a file, by header names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SavedMapping {
    /// What a row is.
    pub kind: Kind,
    /// Currency (ISO 4217) of amounts that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Header names by field; `#3` is the third column.
    pub columns: BTreeMap<Field, String>,
    /// What a column's numbers are multiplied by.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub times: BTreeMap<Field, u64>,
    /// How the file is read.
    #[serde(default)]
    pub read: ReadOptions,
    /// Conventions of the values.
    #[serde(default)]
    pub values: Options,
}

/// Why a saved mapping does not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// Not the form of a saved mapping; `detail` names the line (for logs and the command line).
    #[error("not a mapping: {detail}")]
    Syntax {
        /// The parser's words.
        detail: String,
    },
    /// The kind has no such field.
    #[error("{kind:?} has no field {field:?}")]
    NoSuchField {
        /// Of the mapping.
        kind: Kind,
        /// Not one of its fields.
        field: Field,
    },
    /// The table has no such column.
    #[error("no column {header} for {field:?}")]
    NoSuchColumn {
        /// The field that asks for it.
        field: Field,
        /// The name asked for.
        header: String,
    },
}

impl SavedMapping {
    /// Reads the TOML form strictly.
    ///
    /// # Errors
    /// [`MapError::Syntax`], [`MapError::NoSuchField`].
    pub fn from_toml(text: &str) -> Result<Self, MapError> {
        let syntax = |error: toml::de::Error| MapError::Syntax { detail: error.to_string() };
        let saved: Self = toml::from_str(text).map_err(syntax)?;
        let fields = saved.kind.fields();
        let strange =
            saved.columns.keys().chain(saved.times.keys()).find(|it| !fields.contains(it));
        match strange {
            Some(field) => Err(MapError::NoSuchField { kind: saved.kind, field: *field }),
            None => Ok(saved),
        }
    }

    /// The TOML form.
    ///
    /// # Errors
    /// [`MapError::Syntax`], which no mapping made by this crate meets.
    pub fn to_toml(&self) -> Result<String, MapError> {
        toml::to_string_pretty(self).map_err(|error| MapError::Syntax { detail: error.to_string() })
    }

    /// Keeps a mapping by the names in `header`.
    pub fn keep(mapping: &Mapping, header: &[String], read: ReadOptions, values: Options) -> Self {
        let named = mapping.columns.iter().map(|(field, column)| (*field, name(header, *column)));
        Self {
            kind: mapping.kind,
            currency: mapping.currency.clone(),
            columns: named.collect(),
            times: mapping.times.clone(),
            read,
            values,
        }
    }

    /// Finds the columns in a table's header.
    ///
    /// # Errors
    /// [`MapError::NoSuchColumn`].
    pub fn apply(&self, header: &[String]) -> Result<Mapping, MapError> {
        let found = self.columns.iter().map(|(field, name)| {
            let missing = || MapError::NoSuchColumn { field: *field, header: name.clone() };
            find(header, name).map(|column| (*field, column)).ok_or_else(missing)
        });
        Ok(Mapping {
            kind: self.kind,
            columns: found.collect::<Result<_, _>>()?,
            times: self.times.clone(),
            currency: self.currency.clone(),
        })
    }
}

/// The header's own words, unless they are missing or mean an earlier column too.
fn name(header: &[String], column: usize) -> String {
    let own = header.get(column).filter(|name| !name.is_empty());
    match own {
        Some(name) if find(header, name) == Some(column) => name.clone(),
        _ => format!("#{}", column + 1),
    }
}

fn find(header: &[String], name: &str) -> Option<usize> {
    let same = |own: &String| own.trim() == name.trim();
    let alike = |own: &String| own.trim().to_lowercase() == name.trim().to_lowercase();
    let by_number = || {
        let number: usize = name.strip_prefix('#')?.parse().ok()?;
        number.checked_sub(1).filter(|column| *column < header.len())
    };
    header.iter().position(same).or_else(|| header.iter().position(alike)).or_else(by_number)
}
