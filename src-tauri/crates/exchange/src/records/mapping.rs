//! Which column fills which field.
//!
//! Not where the mapping is kept. Invariant: columns are numbers of one table.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::columns::{Field, Kind};
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
