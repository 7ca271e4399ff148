//! All that a workspace holds, row by row, as plain values.
//!
//! Not the journal: steps to undo stay in the file they were made in. Not a format of files
//! (`exchange`). Invariant: what is read here and put into an empty file leaves the same rows.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{ToSql, params_from_iter};
use serde_json::{Number, Value};

use crate::error::{Result, StoreError};
use crate::rows::RECORDED;
use crate::tx::{Db, Tx};

/// Tables that hold something and are not recorded.
const UNRECORDED: [&str; 3] = ["workshop_run", "snapshot", "snapshot_line"];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlainKind {
    /// Whole numbers.
    Whole,
    /// Numbers.
    Real,
    /// Text.
    Text,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainColumn {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: PlainKind,
    /// Whether every row has a value.
    pub needed: bool,
}

/// A table with its columns in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainTable {
    /// Its name.
    pub name: &'static str,
    /// Its columns.
    pub columns: Vec<PlainColumn>,
}

impl Db<'_> {
    /// Every table that holds something, parents first.
    pub fn plain_tables(&self) -> Result<Vec<PlainTable>> {
        RECORDED.iter().chain(&UNRECORDED).map(|name| Ok(PlainTable { name, columns: self.plain_columns(name)? })).collect()
    }

    fn plain_columns(&self, table: &str) -> Result<Vec<PlainColumn>> {
        let mut statement = self.conn.prepare(&format!("PRAGMA table_info({table})"))?;
        let column = |row: &rusqlite::Row<'_>| {
            let kind = match row.get::<_, String>("type")?.as_str() {
                "INTEGER" => PlainKind::Whole,
                "REAL" => PlainKind::Real,
                _ => PlainKind::Text,
            };
            Ok(PlainColumn { name: row.get("name")?, kind, needed: row.get("notnull")? })
        };
        Ok(statement.query_map([], column)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Every row of a table in the order of its key; values are null, numbers or texts.
    pub fn plain_rows<E: From<StoreError>>(&self, table: &PlainTable, mut each: impl FnMut(Vec<Value>) -> Result<(), E>) -> Result<(), E> {
        let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
        let sql = format!("SELECT {} FROM {} ORDER BY 1, 2", names.join(","), table.name);
        let mut statement = self.conn.prepare(&sql).map_err(StoreError::from)?;
        let mut rows = statement.query([]).map_err(StoreError::from)?;
        while let Some(row) = rows.next().map_err(StoreError::from)? {
            let cells = (0..names.len()).map(|at| Ok(plain(row.get_ref(at)?))).collect::<rusqlite::Result<_>>();
            each(cells.map_err(StoreError::from)?)?;
        }
        Ok(())
    }
}

impl Tx<'_> {
    /// Adds a row of plain values, one for each column.
    pub fn plain_insert(&self, table: &PlainTable, cells: &[Value]) -> Result<()> {
        let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
        let sql = format!("INSERT INTO {} ({}) VALUES ({})", table.name, names.join(","), vec!["?"; names.len()].join(","));
        self.conn.prepare_cached(&sql)?.execute(params_from_iter(cells.iter().map(Plain)))?;
        Ok(())
    }
}

struct Plain<'a>(&'a Value);

impl ToSql for Plain<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self.0 {
            Value::Number(number) => match number.as_i64() {
                Some(whole) => ToSqlOutput::from(whole),
                None => ToSqlOutput::from(number.as_f64().unwrap_or_default()),
            },
            Value::String(text) => ToSqlOutput::from(text.as_str()),
            Value::Bool(on) => ToSqlOutput::from(*on),
            _ => ToSqlOutput::Borrowed(ValueRef::Null),
        })
    }
}

fn plain(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Integer(whole) => Value::from(whole),
        ValueRef::Real(real) => Number::from_f64(real).map_or(Value::Null, Value::Number),
        ValueRef::Text(text) => Value::String(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
    }
}
