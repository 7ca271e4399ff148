//! J7–J14: what leaves an entry, what is taken back, and what is refused whole.

use serde_json::json;
use store::{ChangeKind, Competitor, Entry, Filter, JournalRow, Store, StoreError};

use crate::support::{
    account, change, competitor, content, content_of, entry, fresh, meddle, open, person, redo, try_change, undo, unit,
};

fn history(store: &Store) -> Vec<JournalRow> {
    store.journal(&Filter { limit: 99, ..Filter::default() }).unwrap()
}

fn kinds(store: &Store) -> Vec<String> {
    history(store).into_iter().rev().map(|row| row.kind).collect()
}

fn add(store: &mut Store, id: &str) {
    change(store, |tx| tx.insert(&competitor(id, id)));
}

#[test]
fn j7_a_change_that_fails_leaves_the_file_as_before() {
    let (place, mut store) = fresh();
    add(&mut store, "1");
    let failed = try_change(&mut store, |tx| {
        tx.insert(&competitor("2", "two"))?;
        tx.delete::<Competitor>("1")?;
        Err(StoreError::Conflict)
    });
    assert!(matches!(failed, Err(StoreError::Conflict)));
    assert_eq!((kinds(&store), store.db().all::<Competitor>().unwrap().len()), (vec!["do".to_owned()], 1));
    add(&mut store, "3");
    drop(store);
    assert_eq!(content(&place.path)["competitor"].len(), 2);
}

#[test]
fn j7_a_change_that_panics_leaves_the_file_as_before() {
    let (_place, mut store) = fresh();
    let run = std::panic::AssertUnwindSafe(|| {
        change(&mut store, |tx| {
            tx.insert(&competitor("1", "one"))?;
            panic!("halfway")
        })
    });
    assert!(std::panic::catch_unwind(run).is_err());
    assert!(kinds(&store).is_empty() && store.db().all::<Competitor>().unwrap().is_empty());
    add(&mut store, "1");
}

#[test]
fn j7_a_reference_to_nothing_is_refused_at_the_end_with_all_that_came_with_it() {
    let (_place, mut store) = fresh();
    assert!(try_change(&mut store, |tx| tx.insert(&competitor("1", "one")).and(tx.insert(&unit("u", "nobody")))).is_err());
    assert!(store.db().all::<Competitor>().unwrap().is_empty());
    // Within a change the order does not matter.
    change(&mut store, |tx| tx.insert(&unit("u", "a")).and(tx.insert(&account("a", "A"))));
    assert!(try_change(&mut store, |tx| tx.delete::<store::Account>("a")).is_err());
}

#[test]
fn j7_writing_a_row_that_is_gone_is_an_error() {
    let (_place, mut store) = fresh();
    let failed = try_change(&mut store, |tx| tx.update(&competitor("1", "one")));
    assert!(matches!(failed, Err(StoreError::Gone { table: "competitor", id }) if id == "1"));
}

#[test]
fn j8_a_change_that_changes_nothing_leaves_no_entry() {
    let (_place, mut store) = fresh();
    add(&mut store, "1");
    for nothing in [
        change(&mut store, |_| Ok(())),
        change(&mut store, |tx| tx.update(&competitor("1", "1"))),
        change(&mut store, |tx| tx.update(&competitor("1", "x")).and(tx.update(&competitor("1", "1")))),
        change(&mut store, |tx| tx.insert(&competitor("2", "2")).and(tx.delete::<Competitor>("2"))),
        change(&mut store, |tx| tx.delete::<Competitor>("1").and(tx.insert(&competitor("1", "1")))),
    ] {
        assert_eq!((nothing.seq, nothing.rows, nothing.tables), (None, 0, vec![]));
    }
    assert_eq!(kinds(&store), ["do"]);
}

#[test]
fn j9_j10_undo_and_redo_are_entries_of_their_own_and_survive_a_restart() {
    let (place, store) = fresh();
    let (mut store, empty) = content_of(store);
    add(&mut store, "1");
    add(&mut store, "2");
    let (mut store, full) = content_of(store);
    undo(&mut store).unwrap();
    drop(store);
    let mut store = open(&place.path);
    undo(&mut store).unwrap();
    let (mut store, now) = content_of(store);
    assert_eq!(now, empty);
    assert!(matches!(undo(&mut store), Err(StoreError::NothingTo("undo"))));
    redo(&mut store).unwrap();
    let (mut store, _) = content_of(store);
    redo(&mut store).unwrap();
    assert!(matches!(redo(&mut store), Err(StoreError::NothingTo("redo"))));
    assert_eq!(kinds(&store), ["do", "do", "undo", "undo", "redo", "redo"]);
    let undoes: Vec<_> = history(&store).iter().rev().map(|row| row.undoes).collect();
    assert_eq!(undoes, [None, None, Some(2), Some(1), Some(4), Some(3)]);
    assert_eq!(content_of(store).1, full);
}

#[test]
fn j10_a_new_change_leaves_nothing_to_redo() {
    let (_place, mut store) = fresh();
    add(&mut store, "1");
    undo(&mut store).unwrap();
    assert!(store.redo_target().unwrap().is_some());
    change(&mut store, |_| Ok(()));
    assert!(store.redo_target().unwrap().is_some(), "a change that changed nothing is none");
    add(&mut store, "2");
    assert!(store.redo_target().unwrap().is_none());
    assert_eq!(store.undo_target().unwrap().unwrap().seq, 3);
}

#[test]
fn j9_targets_carry_the_name_and_what_it_needs() {
    let (_place, mut store) = fresh();
    let run = |tx: &store::Tx<'_>| {
        tx.describe(json!({"name": "One"}));
        tx.insert(&competitor("1", "One"))
    };
    store.transact(entry("add-competitor", "2026"), run).unwrap();
    let target = store.undo_target().unwrap().unwrap();
    assert_eq!((&*target.op, &target.args), ("add-competitor", &json!({"name": "One"})));
    undo(&mut store).unwrap();
    let target = store.redo_target().unwrap().unwrap();
    assert_eq!((&*target.op, &target.args), ("add-competitor", &json!({"name": "One"})));
}

fn typed(store: &mut Store, name: &str, second: u32, since: u32, author: &str) -> Option<i64> {
    let stamp = |second: u32| format!("2026-01-01T00:00:{second:02}.000Z");
    let merge = Some(("name:1".to_owned(), stamp(since)));
    let entry = Entry { merge, author: author.into(), args: json!({ "name": name }), ..entry("rename", &stamp(second)) };
    store.transact(entry, |tx| tx.update(&competitor("1", name))).unwrap().1.seq
}

#[test]
fn j11_quick_repeats_become_one_entry_with_the_last_name_and_stamp() {
    let (_place, mut store) = fresh();
    add(&mut store, "1");
    for (name, second) in [("L", 10), ("Li", 11), ("Lin", 12)] {
        assert_eq!(typed(&mut store, name, second, second - 2, "Ada"), Some(2));
    }
    let latest = &history(&store)[0];
    assert_eq!((&latest.args, &*latest.stamp, latest.rows), (&json!({"name": "Lin"}), "2026-01-01T00:00:12.000Z", 1));
    let cells = &store.changes(2, 9).unwrap()[0].cells;
    assert_eq!((&cells[0].old, &cells[0].new), (&Some(json!("1")), &Some(json!("Lin"))));
    undo(&mut store).unwrap();
    assert_eq!(store.db().get::<Competitor>("1").unwrap().name, "1");
}

#[test]
fn j11_what_is_late_or_another_persons_or_not_the_latest_is_not_merged() {
    let (_place, mut store) = fresh();
    add(&mut store, "1");
    assert_eq!(typed(&mut store, "a", 10, 8, "Ada"), Some(2));
    assert_eq!(typed(&mut store, "b", 20, 18, "Ada"), Some(3), "late");
    assert_eq!(typed(&mut store, "c", 21, 18, "Ben"), Some(4), "another author");
    add(&mut store, "2");
    assert_eq!(typed(&mut store, "d", 22, 18, "Ben"), Some(6), "not the latest");
    undo(&mut store).unwrap();
    assert_eq!(typed(&mut store, "e", 23, 18, "Ben"), Some(8), "taken back");
    undo(&mut store).unwrap();
    redo(&mut store).unwrap();
    assert_eq!(typed(&mut store, "f", 24, 18, "Ben"), Some(11), "brought back");
    let mut other = Store::open(&close(store), "laptop").unwrap();
    assert_eq!(typed(&mut other, "g", 25, 18, "Ben"), Some(12), "another device");
}

fn close(store: Store) -> std::path::PathBuf {
    store.path().to_owned()
}

#[test]
fn j8_j11_a_merge_that_comes_out_even_can_be_undone_and_redone() {
    let (_place, mut store) = fresh();
    add(&mut store, "1");
    typed(&mut store, "x", 10, 8, "Ada");
    typed(&mut store, "1", 11, 8, "Ada");
    assert_eq!(history(&store)[0].rows, 0);
    undo(&mut store).unwrap();
    assert_eq!(store.undo_target().unwrap().unwrap().seq, 1);
    redo(&mut store).unwrap();
    undo(&mut store).unwrap();
    undo(&mut store).unwrap();
    assert!(store.db().all::<Competitor>().unwrap().is_empty());
}

/// Each outside change stands in the way of taking something back.
#[test]
fn j13_an_undo_that_no_longer_fits_is_refused_whole() {
    let steps: [(&str, fn(&store::Tx<'_>) -> store::Result<()>); 5] = [
        ("UPDATE competitor SET name='else' WHERE id='1'", |tx| tx.update(&competitor("1", "new"))),
        ("DELETE FROM competitor WHERE id='1'", |tx| tx.update(&competitor("1", "new"))),
        ("INSERT INTO competitor VALUES ('1','again')", |tx| tx.delete::<Competitor>("1")),
        ("DELETE FROM competitor WHERE id='3'", |tx| tx.insert(&competitor("3", "three"))),
        ("INSERT INTO unit (id,account_id,name,rank) VALUES ('u','b','u',1.0)", |tx| tx.insert(&account("b", "B"))),
    ];
    for (sql, step) in steps {
        let (place, mut store) = fresh();
        add(&mut store, "1");
        change(&mut store, |tx| tx.insert(&competitor("2", "beside")).and(step(tx)));
        drop(store);
        meddle(&place.path, sql);
        let before = content(&place.path);
        let mut store = open(&place.path);
        assert!(matches!(undo(&mut store), Err(StoreError::Conflict)), "{sql}");
        let (mut store, after) = content_of(store);
        assert_eq!(after, before, "{sql}");
        assert_eq!(kinds(&store), ["do", "do"], "{sql}");
        assert_eq!(store.undo_target().unwrap().unwrap().seq, 2, "{sql}");
        add(&mut store, "9");
        undo(&mut store).unwrap();
    }
}

#[test]
fn j13_a_change_outside_of_another_cell_is_kept_by_an_undo() {
    let (place, mut store) = fresh();
    change(&mut store, |tx| tx.insert(&account("a", "A")).and(tx.insert(&person("p", "a", "P"))));
    change(&mut store, |tx| tx.update(&person("p", "a", "Q")));
    drop(store);
    meddle(&place.path, "UPDATE person SET title='CEO', rank=7.5");
    let mut store = open(&place.path);
    undo(&mut store).unwrap();
    let kept = store.db().get::<store::Person>("p").unwrap();
    assert_eq!((&*kept.name, kept.title.as_deref(), kept.rank), ("P", Some("CEO"), 7.5));
}

#[test]
fn j14_an_entry_says_who_when_where_and_under_which_schema() {
    let (place, mut store) = fresh();
    add(&mut store, "1");
    store.undo("Ben", "2026-02-02T00:00:00.000Z").unwrap();
    let rows = history(&store);
    assert_eq!((&*rows[1].author, &*rows[1].stamp), ("Ada", "2026-01-01T00:00:00.000Z"));
    assert_eq!((&*rows[0].author, &*rows[0].stamp, &*rows[0].op), ("Ben", "2026-02-02T00:00:00.000Z", "edit"));
    drop(store);
    let conn = crate::support::outside(&place.path);
    let sql = "SELECT count(*) FROM journal WHERE device='desk' AND schema=?1";
    assert_eq!(conn.query_row(sql, [store::SCHEMA], |row| row.get::<_, i64>(0)).unwrap(), 2);
}

#[test]
fn j16_changes_are_readable_cell_by_cell() {
    let (_place, mut store) = fresh();
    change(&mut store, |tx| tx.insert(&account("a", "A")));
    let edited = store::Account { name: "B".into(), city: Some("Delft".into()), ..account("a", "A") };
    let seq = change(&mut store, |tx| tx.update(&edited)).seq.unwrap();
    let found = store.changes(seq, 9).unwrap();
    assert_eq!((found.len(), found[0].table, &*found[0].key, found[0].kind), (1, "account", "a", ChangeKind::Update));
    let cells: Vec<_> = found[0].cells.iter().map(|cell| (cell.column, cell.old.clone(), cell.new.clone())).collect();
    let null = json!(null);
    assert_eq!(cells, [
        ("name", Some(json!("A")), Some(json!("B"))),
        ("city", Some(null), Some(json!("Delft"))),
    ]);
    let seq = change(&mut store, |tx| tx.delete::<store::Account>("a")).seq.unwrap();
    let gone = &store.changes(seq, 9).unwrap()[0];
    assert_eq!((gone.kind, &*gone.key, gone.value("city")), (ChangeKind::Delete, "a", Some("Delft")));
    assert!(store.changes(seq, 0).unwrap().is_empty());
    assert!(store.changes(99, 9).is_err());
}

#[test]
fn j20_the_first_rows_of_a_file_leave_no_entry_and_only_they() {
    let (_place, mut store) = fresh();
    store.seed(|tx| tx.insert(&competitor("1", "one"))).unwrap();
    assert!(store.undo_target().unwrap().is_none());
    add(&mut store, "2");
    assert!(matches!(store.seed(|tx| tx.insert(&competitor("3", "three"))), Err(StoreError::Conflict)));
    assert_eq!(store.db().all::<Competitor>().unwrap().len(), 2);
}

/// A later version adds a table and a column; what was done before can still be taken back.
#[test]
fn j6_j17_changes_from_before_a_column_was_added_are_still_undone_and_redone() {
    let (place, mut store) = fresh();
    add(&mut store, "1");
    change(&mut store, |tx| tx.update(&competitor("1", "new")));
    drop(store);
    meddle(&place.path, "ALTER TABLE competitor ADD COLUMN note TEXT; CREATE TABLE later (id TEXT PRIMARY KEY NOT NULL);");
    let mut store = open(&place.path);
    undo(&mut store).unwrap();
    assert_eq!(store.db().get::<Competitor>("1").unwrap().name, "1");
    undo(&mut store).unwrap();
    redo(&mut store).unwrap();
    redo(&mut store).unwrap();
    assert_eq!(store.db().get::<Competitor>("1").unwrap().name, "new");
    assert_eq!(store.changes(2, 9).unwrap()[0].cells.len(), 1);
}
