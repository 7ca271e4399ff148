//! What the tests share: a file in a folder of its own, rows, and content to compare.

pub(crate) mod edits;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::Value;
use store::{Account, Competitor, Entry, Person, RECORDED, Recorded, Store, StoreError, Tx, Unit};
use tempfile::TempDir;

pub(crate) const DEVICE: &str = "desk";
pub(crate) const AUTHOR: &str = "Ada";

/// A folder that goes away, and a workspace file in it.
pub(crate) struct Place {
    pub(crate) folder: TempDir,
    pub(crate) path: PathBuf,
}

pub(crate) fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mainstay");
    Place { folder, path }
}

/// A new empty file.
pub(crate) fn fresh() -> (Place, Store) {
    let place = place();
    let store = Store::create(&place.path, DEVICE).unwrap();
    (place, store)
}

pub(crate) fn open(path: &Path) -> Store {
    Store::open(path, DEVICE).unwrap()
}

pub(crate) fn entry(op: &str, stamp: &str) -> Entry {
    Entry { op: op.into(), args: serde_json::json!({}), author: AUTHOR.into(), stamp: stamp.into(), merge: None, hidden: &[] }
}

/// One change under any name.
pub(crate) fn change(store: &mut Store, run: impl FnOnce(&Tx<'_>) -> store::Result<()>) -> Recorded {
    try_change(store, run).unwrap()
}

pub(crate) fn try_change(
    store: &mut Store,
    run: impl FnOnce(&Tx<'_>) -> store::Result<()>,
) -> Result<Recorded, StoreError> {
    Ok(store.transact(entry("edit", "2026-01-01T00:00:00.000Z"), run)?.1)
}

pub(crate) fn undo(store: &mut Store) -> store::Result<Recorded> {
    store.undo(AUTHOR, "2026-01-02T00:00:00.000Z")
}

pub(crate) fn redo(store: &mut Store) -> store::Result<Recorded> {
    store.redo(AUTHOR, "2026-01-03T00:00:00.000Z")
}

/// Every cell of every recorded table, with its storage class.
pub(crate) type Content = BTreeMap<String, Vec<Vec<Cell>>>;

/// A cell compared by its bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    Null,
    Integer(i64),
    Real(u64),
    Text(String),
    Blob(Vec<u8>),
}

impl From<Value> for Cell {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Integer(number) => Self::Integer(number),
            Value::Real(number) => Self::Real(number.to_bits()),
            Value::Text(text) => Self::Text(text),
            Value::Blob(bytes) => Self::Blob(bytes),
        }
    }
}

/// What stands in the recorded tables of a file that nobody has open.
pub(crate) fn content(path: &Path) -> Content {
    let conn = outside(path);
    RECORDED.iter().map(|table| ((*table).to_owned(), rows(&conn, table))).collect()
}

/// Closes the store, reads the content, opens it again.
pub(crate) fn content_of(store: Store) -> (Store, Content) {
    let path = store.path().to_owned();
    drop(store);
    let content = content(&path);
    (open(&path), content)
}

fn rows(conn: &Connection, table: &str) -> Vec<Vec<Cell>> {
    let mut statement = conn.prepare(&format!("SELECT * FROM {table} ORDER BY 1")).unwrap();
    let count = statement.column_count();
    let read = |row: &rusqlite::Row<'_>| (0..count).map(|i| row.get::<_, Value>(i).map(Cell::from)).collect();
    statement.query_map([], read).unwrap().collect::<Result<_, _>>().unwrap()
}

/// SQLite without this crate, as another program would open the file.
pub(crate) fn outside(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    // No index of the log beside the file: on a full disk there is no room for one.
    conn.execute_batch("PRAGMA locking_mode=EXCLUSIVE").unwrap();
    conn
}

/// Writes around the journal.
pub(crate) fn meddle(path: &Path, sql: &str) {
    outside(path).execute_batch(sql).unwrap();
}

pub(crate) fn competitor(id: &str, name: &str) -> Competitor {
    Competitor { id: id.into(), name: name.into() }
}

pub(crate) fn account(id: &str, name: &str) -> Account {
    Account {
        id: id.into(),
        name: name.into(),
        currency: "EUR".into(),
        created_on: "2026-01-01".into(),
        ..Account::default()
    }
}

pub(crate) fn unit(id: &str, account: &str) -> Unit {
    Unit { id: id.into(), account_id: account.into(), parent_id: None, name: id.into(), rank: 1.0, ..Unit::default() }
}

pub(crate) fn person(id: &str, account: &str, name: &str) -> Person {
    Person {
        id: id.into(),
        account_id: account.into(),
        unit_id: None,
        manager_id: None,
        name: name.into(),
        title: None,
        email: None,
        phone: None,
        placeholder: false,
        outside: false,
        map_x: None,
        map_y: None,
        rank: 1.0,
        note: None,
        reference: None,
        ..Person::default()
    }
}
