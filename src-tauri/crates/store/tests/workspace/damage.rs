//! Files that are no workspace, another version's, or broken: each refused by
//! its own name and left as it was.

use std::fs;
use std::path::Path;

use store::{APPLICATION_ID, Competitor, SCHEMA, Store};

use crate::support::{change, competitor, fresh, meddle, open, outside, place};

fn refused(path: &Path) -> String {
    let before = fs::read(path).unwrap();
    let found = Store::open(path, "desk").err().map(|error| format!("{error:?}"));
    assert!(fs::read(path).unwrap() == before, "the file was changed");
    assert!(!path.with_extension("mainstay-wal").exists());
    found.unwrap_or_else(|| "opened".into())
}

#[test]
fn what_is_no_workspace_is_refused_and_left_alone() {
    let noise: Vec<u8> = (0..5_000_u32).map(|i| (i * 37 % 251) as u8).collect();
    for (name, bytes) in [
        ("empty", &b""[..]),
        ("text", b"Dear diary,\nnothing of this is a workspace.\n"),
        ("long text", "a line\n".repeat(1_000).as_bytes()),
        ("noise", &noise),
        ("the magic alone", b"SQLite format 3\0"),
        ("the magic and zeros", &[b"SQLite format 3\0", &[0; 200][..]].concat()),
    ] {
        let place = place();
        fs::write(&place.path, bytes).unwrap();
        assert_eq!(refused(&place.path), "NotAWorkspace", "{name}");
    }
}

#[test]
fn a_database_of_another_program_is_refused() {
    let place = place();
    meddle(&place.path, "CREATE TABLE account (id TEXT PRIMARY KEY); PRAGMA user_version=1;");
    assert_eq!(refused(&place.path), "NotAWorkspace");
}

/// J17
#[test]
fn a_newer_schema_is_refused_by_its_number_and_left_alone() {
    let (place, store) = fresh();
    drop(store);
    meddle(&place.path, &format!("PRAGMA journal_mode=DELETE; PRAGMA user_version={}", SCHEMA + 1));
    assert_eq!(refused(&place.path), format!("TooNew {{ found: {}, known: {SCHEMA} }}", SCHEMA + 1));
}

#[test]
fn a_file_without_a_schema_of_ours_is_refused() {
    let place = place();
    meddle(&place.path, &format!("PRAGMA application_id={APPLICATION_ID}; CREATE TABLE x (a);"));
    assert_eq!(refused(&place.path), "NotAWorkspace");
}

#[test]
fn a_file_cut_at_any_length_is_refused_and_left_as_it_is() {
    let (place, mut store) = fresh();
    change(&mut store, |tx| (0..2_000).try_for_each(|i| tx.insert(&competitor(&format!("{i:05}"), "a name"))));
    drop(store);
    let whole = fs::read(&place.path).unwrap();
    let lengths = [1, 15, 16, 99, 100, 101, 4095, 4096, 4097, whole.len() / 2, whole.len() - 4096, whole.len() - 1];
    for length in lengths {
        fs::write(&place.path, &whole[..length]).unwrap();
        let expected = if length < 100 { "NotAWorkspace" } else { "Damaged" };
        assert_eq!(refused(&place.path), expected, "cut at {length} of {}", whole.len());
    }
    fs::write(&place.path, &whole).unwrap();
    assert_eq!(open(&place.path).db().all::<Competitor>().unwrap().len(), 2_000);
}

/// Pages overwritten inside: found by the check or refused, never a panic.
#[test]
fn damage_inside_is_found() {
    let (place, mut store) = fresh();
    change(&mut store, |tx| (0..2_000).try_for_each(|i| tx.insert(&competitor(&format!("{i:05}"), "a name"))));
    drop(store);
    let whole = fs::read(&place.path).unwrap();
    let page = root_page(&place.path, "competitor");
    for at in [page * 4096, (page + 1) * 4096 - 100] {
        let mut broken = whole.clone();
        broken[at..at + 100].fill(0xA5);
        fs::write(&place.path, broken).unwrap();
        let sound = Store::open(&place.path, "desk").and_then(|store| store.check());
        assert!(!matches!(&sound, Ok(found) if found.is_empty()), "damage at {at} passed");
    }
}

/// An index that disagrees with its table is found, and rebuilt.
#[test]
fn repair_rebuilds_an_index_and_loses_no_row() {
    let (place, mut store) = fresh();
    change(&mut store, |tx| (0..200).try_for_each(|i| tx.insert(&competitor(&format!("{i:05}"), "a name"))));
    drop(store);
    let root = root_page(&place.path, "sqlite_autoindex_competitor_1");
    let mut bytes = fs::read(&place.path).unwrap();
    let at = bytes[root * 4096..].windows(5).position(|text| text == b"00007").unwrap() + root * 4096;
    bytes[at..at + 5].copy_from_slice(b"00x07");
    fs::write(&place.path, bytes).unwrap();
    let store = open(&place.path);
    assert!(!store.check().unwrap().is_empty());
    store.repair().unwrap();
    assert!(store.check().unwrap().is_empty());
    assert_eq!(store.db().all::<Competitor>().unwrap().len(), 200);
}

#[test]
fn the_check_names_references_to_rows_that_are_gone() {
    let (place, store) = fresh();
    drop(store);
    meddle(&place.path, "PRAGMA foreign_keys=OFF; INSERT INTO unit (id, account_id, name, rank) VALUES ('u', 'nobody', 'u', 1.0);");
    assert_eq!(open(&place.path).check().unwrap(), ["unit: 1"]);
}

/// Zero-based page where a table or index begins.
fn root_page(path: &Path, name: &str) -> usize {
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name=?1";
    let root: i64 = outside(path).query_row(sql, [name], |row| row.get(0)).unwrap();
    root as usize - 1
}
