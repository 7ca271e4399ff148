//! J17: files of an older schema, made by the version that wrote it.

use std::fs;
use std::path::Path;

use store::{Account, Action, Migrated, Setting, StoreError, WorkshopEntry};

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

/// What leads to schema 4, one file after the other.
const TO_4: [&str; 7] = [
    include_str!("../../sql/migrate/2.sql"),
    include_str!("../../sql/migrate/3-support.sql"),
    include_str!("../../sql/migrate/3-map.sql"),
    include_str!("../../sql/migrate/4-circles.sql"),
    include_str!("../../sql/migrate/4-opportunity.sql"),
    include_str!("../../sql/migrate/4-compete.sql"),
    include_str!("../../sql/migrate/4-lead.sql"),
];

#[test]
fn j17_what_workshops_agreed_to_do_stands_among_all_actions_after() {
    let place = older();
    let conn = outside(&place.path);
    TO_4.iter().for_each(|sql| conn.execute_batch(sql).unwrap());
    conn.execute_batch(
        "PRAGMA user_version=4;
         INSERT INTO workshop VALUES ('w', 'Board', 'a', '', '', '', 3, '[]', '2026-11-01', NULL, NULL);
         INSERT INTO workshop_entry VALUES ('d', 'w', 'decision', 'Go', NULL, NULL, NULL, 0, '2026-11-01', 1.0);
         INSERT INTO workshop_entry VALUES ('t', 'w', 'action', 'Call', NULL, NULL, '2026-11-09', 1, '2026-11-01', 2.0);",
    )
    .unwrap();
    drop(conn);
    let mut store = open(&place.path);
    store.migrate(|_| Ok(())).unwrap();
    let all = store.db().all::<Action>().unwrap();
    let [one] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!((one.id.as_str(), one.text.as_str(), one.subject_id.as_str()), ("t", "Call", "w"));
    assert_eq!((one.due_on.as_deref(), one.done, one.done_on.as_deref()), (Some("2026-11-09"), true, Some("2026-11-01")));
    assert_eq!(store.db().all::<WorkshopEntry>().unwrap().len(), 2, "the minutes stay as they were");
}
