//! What a changeset says, row by row.
//!
//! Not how it is applied. Invariant: columns come by name, as the schema has
//! them now; a column added since the changeset was written has no cell in it.

use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use serde_json::Value;

use crate::error::{Result, StoreError};
use crate::rows::columns_of;

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

/// A changed row as the changeset has it; nothing of it is copied yet.
pub(crate) struct Item<'a> {
    pub(crate) table: &'static str,
    pub(crate) kind: ChangeKind,
    columns: &'static [&'static str],
    raw: &'a ChangesetItem,
}

impl Item<'_> {
    /// Primary key.
    pub(crate) fn key(&self) -> &str {
        let value = if self.kind == ChangeKind::Insert { self.raw.new_value(0) } else { self.raw.old_value(0) };
        value.ok().and_then(|value| value.as_str().ok()).unwrap_or_default()
    }

    /// Texts of a column before and after, as far as the changeset has them.
    pub(crate) fn texts(&self, column: &str) -> impl Iterator<Item = &str> {
        let at = self.columns.iter().position(|name| *name == column);
        let old = at.filter(|_| self.kind != ChangeKind::Insert).and_then(|at| self.raw.old_value(at).ok());
        let new = at.filter(|_| self.kind != ChangeKind::Delete).and_then(|at| self.raw.new_value(at).ok());
        [old, new].into_iter().flatten().filter_map(|value| value.as_str().ok())
    }

    /// Whether a text that stood in a column is another one now, or none.
    fn overwrites(&self, column: &str) -> bool {
        let at = self.columns.iter().position(|name| *name == column);
        let Some(at) = at.filter(|_| self.kind == ChangeKind::Update) else { return false };
        let stood = |value: ValueRef<'_>| value.as_str().is_ok_and(|text| !text.is_empty());
        self.raw.old_value(at).is_ok_and(stood) && self.raw.new_value(at).is_ok()
    }

    fn read(&self) -> Result<Change> {
        let count = (self.raw.op()?.number_of_columns() as usize).min(self.columns.len());
        let cells = (0..count).filter_map(|i| cell(self.raw, self.kind, i, self.columns[i]));
        // An update carries its key to find the row by, not because it differs.
        let differs = |cell: &Cell| self.kind != ChangeKind::Update || cell.column != self.columns[0];
        Ok(Change { table: self.table, key: self.key().to_owned(), kind: self.kind, cells: cells.filter(differs).collect() })
    }
}

/// Refuses a changeset that writes over one of these texts: columns by table.
pub(crate) fn spare(changeset: &[u8], texts: &[(&str, &[&str])]) -> Result<()> {
    let mut spared = true;
    scan(changeset, |item| {
        let mut columns = texts.iter().filter(|(table, _)| *table == item.table).flat_map(|(_, columns)| *columns);
        spared = !columns.any(|column| item.overwrites(column));
        Ok(spared)
    })?;
    if spared { Ok(()) } else { Err(StoreError::Hidden) }
}

/// Calls back for each changed row until told to stop.
pub(crate) fn scan(changeset: &[u8], mut visit: impl FnMut(&Item<'_>) -> Result<bool>) -> Result<()> {
    let mut input = changeset;
    let reader: &mut dyn std::io::Read = &mut input;
    let mut items = ChangesetIter::start_strm(&reader)?;
    while let Some(raw) = items.next()? {
        let op = raw.op()?;
        let Some((table, columns)) = columns_of(op.table_name()) else { continue };
        let kind = match op.code() {
            Action::SQLITE_INSERT => ChangeKind::Insert,
            Action::SQLITE_DELETE => ChangeKind::Delete,
            _ => ChangeKind::Update,
        };
        if !visit(&Item { table, kind, columns, raw })? {
            break;
        }
    }
    Ok(())
}

/// Calls back for each changed row, read whole, until told to stop.
pub(crate) fn each(changeset: &[u8], mut visit: impl FnMut(Change) -> bool) -> Result<()> {
    scan(changeset, |item| Ok(visit(item.read()?)))
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
