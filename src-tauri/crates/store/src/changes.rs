//! What a changeset says, row by row.
//!
//! Not how it is applied. Invariant: columns come by name, as the schema has
//! them now; a column added since the changeset was written has no cell in it.

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use serde_json::Value;

use crate::error::Result;
use crate::record::Record;
use crate::rows;

/// How a row changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is new.
    Insert,
    /// Some of its cells differ.
    Update,
    /// It is gone.
    Delete,
}

/// One cell before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Column.
    pub column: &'static str,
    /// Before; none for a new row.
    pub old: Option<Value>,
    /// After; none for a deleted row.
    pub new: Option<Value>,
}

/// One changed row.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Table.
    pub table: &'static str,
    /// Primary key.
    pub key: String,
    /// How it changed.
    pub kind: ChangeKind,
    /// Cells that differ; all of them for new and deleted rows.
    pub cells: Vec<Cell>,
}

impl Change {
    /// The value of a column in the row: the new one, else the old one.
    pub fn value(&self, column: &str) -> Option<&str> {
        let cell = self.cells.iter().find(|cell| cell.column == column)?;
        cell.new.as_ref().or(cell.old.as_ref())?.as_str()
    }
}

/// Calls back for each changed row until told to stop.
pub(crate) fn each(changeset: &[u8], mut visit: impl FnMut(Change) -> bool) -> Result<()> {
    let mut input = changeset;
    let mut reader: &mut dyn std::io::Read = &mut input;
    let mut items = ChangesetIter::start_strm(&mut reader)?;
    while let Some(item) = items.next()? {
        if let Some(change) = read(item)? && !visit(change) {
            break;
        }
    }
    Ok(())
}

fn read(item: &ChangesetItem) -> Result<Option<Change>> {
    let op = item.op()?;
    let Some((table, columns)) = columns_of(op.table_name()) else { return Ok(None) };
    let kind = match op.code() {
        Action::SQLITE_INSERT => ChangeKind::Insert,
        Action::SQLITE_DELETE => ChangeKind::Delete,
        _ => ChangeKind::Update,
    };
    let count = (op.number_of_columns() as usize).min(columns.len());
    let cells: Vec<Cell> = (0..count).filter_map(|i| cell(item, kind, i, columns[i])).collect();
    let key = key(item, kind);
    let cells = cells.into_iter().filter(|cell| kind != ChangeKind::Update || cell.column != columns[0]).collect();
    Ok(Some(Change { table, key, kind, cells }))
}

fn key(item: &ChangesetItem, kind: ChangeKind) -> String {
    let value = if kind == ChangeKind::Insert { item.new_value(0) } else { item.old_value(0) };
    value.ok().and_then(|value| value.as_str().ok().map(str::to_owned)).unwrap_or_default()
}

fn cell(item: &ChangesetItem, kind: ChangeKind, i: usize, column: &'static str) -> Option<Cell> {
    let old = (kind != ChangeKind::Insert).then(|| item.old_value(i).ok()).flatten().map(json);
    let new = (kind != ChangeKind::Delete).then(|| item.new_value(i).ok()).flatten().map(json);
    (old.is_some() || new.is_some()).then_some(Cell { column, old, new })
}

fn json(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
    }
}

fn columns_of(table: &str) -> Option<(&'static str, &'static [&'static str])> {
    macro_rules! find {
        ($($name:ident),*) => {
            match table { $(t if t == rows::$name::TABLE => Some((rows::$name::TABLE, rows::$name::COLUMNS)),)* _ => None }
        };
    }
    find!(
        Workspace, Pack, Teammate, Product, Competitor, Account, Unit, Person, Link, Opportunity, Fact, Judgement,
        Placement, Target
    )
}
