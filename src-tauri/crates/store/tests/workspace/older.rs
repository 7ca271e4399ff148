//! J17: files of an older schema, made by the version that wrote it.

use std::fs;
use std::path::Path;

use store::{Account, Migrated, Setting, StoreError};

use crate::support::{Place, fresh, open, outside, place};

const OLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/schema-1.mainstay");

fn older() -> Place {
    let place = place();
    fs::copy(OLDER, &place.path).unwrap();
    place
}


#[test]
fn j17_an_older_file_is_copied_whole_and_brought_up_to_date() {
    let place = older();
    let before = fs::read(&place.path).unwrap();
    let mut store = open(&place.path);
    let added = Setting { key: "a".into(), value: "b".into() };
    let Some(Migrated { from, copy }) = store.migrate(|tx| tx.insert(&added)).unwrap() else { panic!("not migrated") };
    assert_eq!((from, copy.file_name().unwrap().to_str().unwrap()), (1, "a (v1).mainstay"));
    assert_eq!(store.db().all::<Setting>().unwrap(), [added]);
    assert_eq!(store.db().by_name::<Account>().unwrap().len(), 2);
    assert!(store.migrate(|_| Ok(())).unwrap().is_none(), "once is enough");
    drop(store);
    let copied = rusqlite::Connection::open(&copy).unwrap();
    assert_eq!(copied.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0)).unwrap(), 1);
    assert_eq!(copied.query_row("SELECT count(*) FROM account", [], |row| row.get::<_, i64>(0)).unwrap(), 2);
    assert_ne!(fs::read(&place.path).unwrap(), before);
}

#[test]
fn j17_a_change_recorded_before_is_taken_back_after() {
    let place = older();
    let mut store = open(&place.path);
    store.migrate(|_| Ok(())).unwrap();
    store.undo("Ada", "2026-11-22T10:00:00.000Z").unwrap();
    assert_eq!(store.db().by_name::<Account>().unwrap(), []);
    store.redo("Ada", "2026-11-22T10:00:01.000Z").unwrap();
    let names: Vec<String> = store.db().by_name::<Account>().unwrap().into_iter().map(|account| account.name).collect();
    assert_eq!(names, ["New Forge", "Old Mill"]);
}

#[test]
fn j17_a_step_that_fails_leaves_the_older_file_as_it_was() {
    let place = older();
    let mut store = open(&place.path);
    assert!(store.migrate(|_| Err(StoreError::DiskFull)).is_err());
    drop(store);
    let mut store = open(&place.path);
    assert!(store.migrate(|_| Ok(())).unwrap().is_some(), "it is still older");
}

/// Tables made step by step are those of a new file, column by column.
#[test]
fn j17_a_migrated_file_has_the_tables_of_a_new_one() {
    let place = older();
    open(&place.path).migrate(|_| Ok(())).unwrap();
    let (new, store) = fresh();
    drop(store);
    assert_eq!(columns(&place.path), columns(&new.path));
}

fn columns(path: &Path) -> Vec<String> {
    let conn = outside(path);
    let sql = "SELECT m.name||' '||c.cid||' '||c.name||' '||c.type||' '||c.\"notnull\" FROM sqlite_schema m, \
               pragma_table_info(m.name) c WHERE m.type='table' UNION ALL SELECT name FROM sqlite_schema \
               WHERE type='index' ORDER BY 1";
    let mut statement = conn.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}
