//! Where a file may stand, who may have it open, and who may write it.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use store::{Competitor, Store, StoreError};

use crate::support::{change, competitor, content, fresh, open, outside, place, try_change};

const NAMES: [&str; 7] = ["a b", "100%", "what?", "no #1", "a%20b", "重庆 客户", "Zoë’s “plan” & co;"];

#[test]
fn any_file_name_can_be_made_opened_copied_and_read_without_the_right_to_write() {
    for name in NAMES {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name).with_extension("mainstay");
        let copy = folder.path().join(format!("{name} copy.mainstay"));
        let mut store = Store::create(&path, "desk").unwrap();
        change(&mut store, |tx| tx.insert(&competitor("1", name)));
        assert_eq!(store.copy_to(&copy).unwrap(), fs::metadata(&copy).unwrap().len(), "{name}");
        drop(store);
        assert_eq!(content(&path), content(&copy), "{name}");
        let stands: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(stands.len(), 2, "{name}: {stands:?}");
        let Some(_kept) = Unwritable::make(&path) else { return };
        let store = open(&path);
        assert!(store.read_only(), "{name}");
        assert_eq!(store.db().all::<Competitor>().unwrap()[0].name, name);
    }
}

#[test]
fn nothing_that_stands_is_written_over() {
    let (place, store) = fresh();
    let other = place.folder.path().join("notes.txt");
    fs::write(&other, "notes").unwrap();
    assert!(matches!(Store::create(&other, "desk"), Err(StoreError::Exists(path)) if path == other));
    assert!(matches!(Store::create(&place.path, "desk"), Err(StoreError::Exists(_))));
    assert!(matches!(store.copy_to(&other), Err(StoreError::Exists(_))));
    assert_eq!(fs::read_to_string(&other).unwrap(), "notes");
}

#[test]
fn a_file_that_is_not_there_is_missing() {
    let place = place();
    assert!(matches!(Store::open(&place.path, "desk"), Err(StoreError::Missing(_))));
    assert!(!place.path.exists());
    assert!(matches!(Store::open(place.folder.path(), "desk"), Err(StoreError::NotAWorkspace)));
}

#[test]
fn a_log_left_by_a_file_of_the_same_name_does_not_leak_into_a_copy() {
    let (place, mut store) = fresh();
    change(&mut store, |tx| tx.insert(&competitor("1", "one")));
    let copy = place.folder.path().join("copy.mainstay");
    let log = place.folder.path().join("copy.mainstay-wal");
    fs::copy(place.path.with_extension("mainstay-wal"), &log).unwrap();
    change(&mut store, |tx| tx.insert(&competitor("2", "two")));
    store.copy_to(&copy).unwrap();
    assert_eq!(open(&copy).db().all::<Competitor>().unwrap().len(), 2);
}

/// J19: one at a time, told apart at once.
#[test]
fn a_file_open_elsewhere_is_busy_for_others_before_anything_is_written() {
    for made in [true, false] {
        let (place, mut store) = fresh();
        if !made {
            drop(store);
            store = open(&place.path);
        }
        let asked = Instant::now();
        assert_eq!(open_in_another_process(&place.path), "busy", "made: {made}");
        assert!(asked.elapsed() < Duration::from_secs(3), "waited {:?}", asked.elapsed());
        assert!(matches!(Store::open(&place.path, "other"), Err(StoreError::Busy)));
        change(&mut store, |tx| tx.insert(&competitor("1", "one")));
        drop(store);
        assert_eq!(open_in_another_process(&place.path), "opened");
    }
}

/// The lock keeps the log's index in memory; a file beside it would not travel over a network drive.
#[test]
fn no_index_of_the_log_stands_beside_the_file() {
    let (place, store) = fresh();
    drop(store);
    let mut store = open(&place.path);
    change(&mut store, |tx| tx.insert(&competitor("1", "one")));
    assert!(!place.path.with_extension("mainstay-shm").exists());
}

const FILE: &str = "STORE_TEST_OPENS";

fn open_in_another_process(path: &Path) -> String {
    let run = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "paths::another_process", "--nocapture"])
        .env(FILE, path)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    said.lines().find_map(|line| line.strip_prefix("answer: ")).unwrap_or(&said).to_owned()
}

/// Runs only as another process.
#[test]
fn another_process() {
    let Ok(path) = std::env::var(FILE) else { return };
    let answer = match Store::open(Path::new(&path), "other") {
        Ok(_) => "opened",
        Err(StoreError::Busy) => "busy",
        Err(_) => "refused",
    };
    println!("\nanswer: {answer}");
}

#[test]
fn a_file_that_may_not_be_written_is_read_and_refuses_changes() {
    let (place, mut store) = fresh();
    change(&mut store, |tx| tx.insert(&competitor("1", "one")));
    drop(store);
    let before = fs::read(&place.path).unwrap();
    let Some(kept) = Unwritable::make(&place.path) else { return };
    let mut store = open(&place.path);
    assert!(store.read_only());
    assert_eq!(store.db().all::<Competitor>().unwrap().len(), 1);
    assert!(store.check().unwrap().is_empty());
    let refused = try_change(&mut store, |tx| tx.insert(&competitor("2", "two")));
    assert!(matches!(refused, Err(StoreError::ReadOnly)));
    assert!(matches!(store.undo("Ada", "2026"), Err(StoreError::ReadOnly)));
    assert!(matches!(store.seed(|tx| tx.insert(&competitor("2", "two"))), Err(StoreError::ReadOnly | StoreError::Conflict)));
    assert!(matches!(store.repair(), Err(StoreError::ReadOnly)));
    drop((store, kept));
    assert!(fs::read(&place.path).unwrap() == before);
}

#[test]
fn a_file_in_a_folder_that_may_not_be_written_is_read_only() {
    let (place, mut store) = fresh();
    change(&mut store, |tx| tx.insert(&competitor("1", "one")));
    drop(store);
    let Some(_kept) = Unwritable::make(place.folder.path()) else { return };
    let mut store = open(&place.path);
    assert!(store.read_only());
    assert_eq!(store.db().all::<Competitor>().unwrap().len(), 1);
    assert!(matches!(try_change(&mut store, |_| Ok(())), Err(StoreError::ReadOnly)));
    assert!(Store::create(&place.folder.path().join("b.mainstay"), "desk").is_err());
}

/// What is in the log is part of the file: read with it, or not at all, but never left out.
#[test]
fn a_log_beside_a_file_that_may_not_be_written_is_not_passed_over() {
    let (place, mut store) = fresh();
    change(&mut store, |tx| tx.insert(&competitor("1", "one")));
    let crashed = place.folder.path().join("crashed.mainstay");
    fs::copy(&place.path, &crashed).unwrap();
    fs::copy(place.path.with_extension("mainstay-wal"), crashed.with_extension("mainstay-wal")).unwrap();
    drop(store);
    let Some(_kept) = Unwritable::make(&crashed) else { return };
    match Store::open(&crashed, "desk") {
        Ok(store) => assert_eq!(store.db().all::<Competitor>().unwrap().len(), 1),
        Err(error) => assert!(matches!(error, StoreError::ReadOnly), "{error:?}"),
    }
}

/// A path that nobody may write, root included, until dropped.
struct Unwritable<'a> {
    path: &'a Path,
    mode: fs::Permissions,
}

impl<'a> Unwritable<'a> {
    /// None, with the reason printed, where the system offers no way.
    fn make(path: &'a Path) -> Option<Self> {
        let mode = fs::metadata(path).unwrap().permissions();
        let mut none = mode.clone();
        none.set_readonly(true);
        fs::set_permissions(path, none).unwrap();
        let kept = Self { path, mode };
        if !may_write(path) || (immutable(path, "+i") && !may_write(path)) {
            return Some(kept);
        }
        println!("skipped: this user may write everything, and chattr +i does not work here");
        None
    }
}

impl Drop for Unwritable<'_> {
    fn drop(&mut self) {
        immutable(self.path, "-i");
        let _ = fs::set_permissions(self.path, self.mode.clone());
    }
}

fn may_write(path: &Path) -> bool {
    if path.is_dir() {
        let probe = path.join("probe");
        return fs::write(&probe, "").and_then(|()| fs::remove_file(&probe)).is_ok();
    }
    fs::OpenOptions::new().write(true).open(path).is_ok()
}

fn immutable(path: &Path, flag: &str) -> bool {
    cfg!(target_os = "linux")
        && Command::new("chattr").arg(flag).arg(path).output().is_ok_and(|run| run.status.success())
}

/// Nothing here shares a connection, so that a plain look from outside works.
#[test]
fn the_file_opens_in_any_sqlite() {
    let (place, store) = fresh();
    drop(store);
    let found: i64 = outside(&place.path).query_row("SELECT count(*) FROM account", [], |row| row.get(0)).unwrap();
    assert_eq!(found, 0);
}
