//! A full disk: the change is refused as a whole, and the file stays of use.

use std::path::Path;
use std::process::Command;

use store::{Competitor, Store, StoreError};

use crate::support::{change, competitor, content_of, fresh, outside, redo, try_change, undo};

fn add(store: &mut Store, count: usize) -> store::Result<store::Recorded> {
    let first = store.db().all::<Competitor>()?.len();
    try_change(store, |tx| {
        (first..first + count).try_for_each(|i| tx.insert(&competitor(&format!("{i:07}"), &"n".repeat(100))))
    })
}

fn pages(path: &Path) -> u32 {
    outside(path).query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap()
}

/// J7: the limit is met among the rows, in the changeset or in the index of subjects.
#[test]
fn wherever_the_disk_is_full_nothing_half_is_left() {
    let (_place, mut store) = fresh();
    add(&mut store, 10).unwrap();
    let path = store.path().to_owned();
    let (mut refused, mut kept) = (0, 0);
    for spare in [0, 1, 2, 5, 20, 60, 100, 110, 120, 130, 400] {
        let (again, before) = content_of(store);
        drop(again);
        let used = pages(&path);
        store = crate::support::open(&path);
        store.limit_pages(used + spare).unwrap();
        match add(&mut store, 2_000) {
            Err(StoreError::DiskFull) => {
                refused += 1;
                let (again, after) = content_of(store);
                assert!(after == before, "{spare} spare pages");
                store = again;
            }
            Ok(_) => kept += 1,
            Err(error) => panic!("{spare} spare pages: {error}"),
        }
        assert!(store.check().unwrap().is_empty());
    }
    assert!(refused >= 5 && kept >= 1, "{refused} refused, {kept} kept");
}

#[test]
fn after_a_full_disk_the_same_file_goes_on_without_being_opened_again() {
    let (_place, mut store) = fresh();
    add(&mut store, 10).unwrap();
    store.limit_pages(70).unwrap();
    assert!(matches!(add(&mut store, 20_000), Err(StoreError::DiskFull)));
    undo(&mut store).unwrap();
    redo(&mut store).unwrap();
    assert_eq!(store.db().all::<Competitor>().unwrap().len(), 10);
    store.limit_pages(u32::MAX - 1).unwrap();
    add(&mut store, 20_000).unwrap();
    undo(&mut store).unwrap();
    assert_eq!(store.db().all::<Competitor>().unwrap().len(), 10);
}

#[test]
fn a_real_disk_that_is_full_refuses_changes_and_copies_and_loses_nothing() {
    let Some(disk) = SmallDisk::mount(3) else { return };
    let path = disk.folder.path().join("a.mainstay");
    let mut store = Store::create(&path, "desk").unwrap();
    add(&mut store, 2_000).unwrap();
    let (mut store, before) = content_of(store);
    assert!(matches!(add(&mut store, 20_000), Err(StoreError::DiskFull)));
    let (mut store, after) = content_of(store);
    assert!(after == before);
    change(&mut store, |tx| tx.update(&competitor("0000001", "small")));
    undo(&mut store).unwrap();
    assert!(store.check().unwrap().is_empty());
    fill(disk.folder.path());
    let copy = disk.folder.path().join("copy.mainstay");
    assert!(matches!(store.copy_to(&copy), Err(StoreError::DiskFull)));
    assert!(!copy.exists(), "half a copy was left");
    assert!(matches!(Store::create(&disk.folder.path().join("b.mainstay"), "desk"), Err(StoreError::DiskFull)));
    assert!(content_of(store).1 == before);
}

fn fill(folder: &Path) {
    let _ = std::fs::write(folder.join("filler"), vec![1; 8 << 20]);
}

/// A disk of a few megabytes in memory, taken down when dropped.
struct SmallDisk {
    folder: tempfile::TempDir,
}

impl SmallDisk {
    /// None, with the reason printed, where this user may not mount one.
    fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let size = format!("size={megabytes}m");
        let mounted = cfg!(target_os = "linux")
            && Command::new("mount")
                .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
                .arg(folder.path())
                .output()
                .is_ok_and(|run| run.status.success());
        if !mounted {
            println!("skipped: this user may not mount a small disk");
        }
        mounted.then_some(Self { folder })
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.folder.path()).output();
    }
}
