//! A row as typed fields.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::columns::Field;
use crate::values::Problem;

/// The value of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'t> {
    /// Text, never empty, cleaned.
    Text(Cow<'t, str>),
    /// An exact number, units such as 万 multiplied out; a probability from 0 to 100.
    Decimal(Decimal),
    /// A day.
    Date(NaiveDate),
    /// A whole number.
    Integer(i64),
}

/// The filled fields of a record, in the order of [`Field`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fields<'t>(pub(super) Vec<(Field, Value<'t>)>);

impl<'t> Fields<'t> {
    /// The value of a field, if it is filled.
    pub fn get(&self, field: Field) -> Option<&Value<'t>> {
        self.0.iter().find(|(own, _)| *own == field).map(|(_, value)| value)
    }

    /// A text field.
    pub fn text(&self, field: Field) -> Option<&str> {
        match self.get(field)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// An amount or a probability.
    pub fn decimal(&self, field: Field) -> Option<Decimal> {
        match self.get(field)? {
            Value::Decimal(value) => Some(*value),
            _ => None,
        }
    }

    /// A day.
    pub fn date(&self, field: Field) -> Option<NaiveDate> {
        match self.get(field)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// A count or a year.
    pub fn integer(&self, field: Field) -> Option<i64> {
        match self.get(field)? {
            Value::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// All filled fields.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &Value<'t>)> {
        self.0.iter().map(|(field, value)| (*field, value))
    }

    pub(super) fn insert(&mut self, field: Field, value: Value<'t>) {
        let at = self.0.partition_point(|(own, _)| *own < field);
        self.0.insert(at, (field, value));
    }
}

/// What is wrong with one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellProblem {
    /// Row number in the file, from 1.
    pub row: usize,
    /// Column, from 0.
    pub column: usize,
    /// The field it was read for.
    pub field: Field,
    /// What is wrong; it carries the text as it stood.
    pub problem: Problem,
}

/// A row that became a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record<'t> {
    /// Row number in the file, from 1.
    pub row: usize,
    /// The filled fields.
    pub fields: Fields<'t>,
    /// Cells that could not be read, or only with reserve.
    pub problems: Vec<CellProblem>,
}

/// A row that became none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// Row number in the file, from 1.
    pub row: usize,
    /// One of these fields was needed and all are empty.
    pub missing: Vec<Field>,
    /// The row's cells as text, so that nothing is lost.
    pub cells: Vec<String>,
    /// Cells that could not be read.
    pub problems: Vec<CellProblem>,
}
