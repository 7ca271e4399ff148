//! A process killed at any moment has kept what it said it kept (J18), and
//! nothing half.
//!
//! The process killed is this test binary itself: `a_writer_that_never_ends` runs
//! only where [`FILE`] names a file.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use store::{Competitor, Filter, Store};

use crate::support::{change, competitor, content_of, entry, open, place, undo};

const FILE: &str = "STORE_TEST_WRITES_TO";
const MANNER: &str = "STORE_TEST_MANNER";
const ROUNDS: u32 = 24;

#[test]
fn every_change_acknowledged_before_a_kill_is_kept() {
    let place = place();
    drop(Store::create(&place.path, "desk").unwrap());
    let mut kept = 0;
    for round in 0..ROUNDS {
        let acknowledged = write_until_killed(&place.path, "steadily", moment(round)).max(kept);
        let mut store = open(&place.path);
        kept = numbers_in(&store, round);
        assert!(kept >= acknowledged, "round {round}: {acknowledged} acknowledged, {kept} kept");
        assert_eq!(store.check().unwrap(), Vec::<String>::new(), "round {round}");
        if kept > 0 {
            undo(&mut store).unwrap();
            assert_eq!(numbers_in(&store, round), kept - 1);
            kept -= 1;
        }
    }
    assert!(kept > 0, "no round lived long enough to write");
}

#[test]
fn a_kill_inside_a_change_leaves_the_file_as_before() {
    let place = place();
    let mut store = Store::create(&place.path, "desk").unwrap();
    change(&mut store, |tx| tx.insert(&competitor("1", "one")));
    let (store, before) = content_of(store);
    drop(store);
    let (mut child, mut lines) = writer(&place.path, "halfway");
    assert!(lines.any(|line| line.ends_with("halfway")));
    kill(&mut child);
    let (mut store, after) = content_of(open(&place.path));
    assert_eq!(after, before);
    assert_eq!(store.journal(&Filter { limit: 9, ..Filter::default() }).unwrap().len(), 1);
    assert!(store.check().unwrap().is_empty());
    undo(&mut store).unwrap();
}

/// A file made but never closed has its first pages in the log alone.
#[test]
fn a_file_just_made_survives_a_kill() {
    let place = place();
    let (mut child, mut lines) = writer(&place.path, "make");
    assert!(lines.any(|line| line.ends_with("made")));
    kill(&mut child);
    assert_eq!(open(&place.path).db().all::<Competitor>().unwrap().len(), 1);
}

/// The log is copied back in page order: the first page then tells of a length
/// that the file reaches only with the last.
#[test]
fn a_kill_while_the_log_is_copied_back_loses_nothing() {
    let place = place();
    let log = place.path.with_extension("mainstay-wal");
    drop(Store::create(&place.path, "desk").unwrap());
    let mut store = open(&place.path);
    change(&mut store, |tx| (0..2_000).try_for_each(|i| tx.insert(&competitor(&i.to_string(), "a name to fill pages"))));
    let (before, logged) = (fs::read(&place.path).unwrap(), fs::read(&log).unwrap());
    drop(store);
    let copied = fs::read(&place.path).unwrap();
    assert!(copied.len() > before.len() && !logged.is_empty());
    fs::write(&place.path, [&copied[..4096], &before[4096..]].concat()).unwrap();
    fs::write(&log, logged).unwrap();
    let store = open(&place.path);
    assert_eq!(store.db().all::<Competitor>().unwrap().len(), 2_000);
    assert!(store.check().unwrap().is_empty());
}

/// Runs only in the process to be killed.
#[test]
fn a_writer_that_never_ends() {
    let Ok(path) = std::env::var(FILE) else { return };
    let path = Path::new(&path);
    match std::env::var(MANNER).unwrap().as_str() {
        "make" => {
            let mut store = Store::create(path, "desk").unwrap();
            change(&mut store, |tx| tx.insert(&competitor("1", "one")));
            say("made");
            std::thread::sleep(Duration::from_secs(60));
        }
        "halfway" => {
            change(&mut open(path), |tx| {
                (0..20_000).try_for_each(|i| tx.insert(&competitor(&format!("x{i}"), "halfway")))?;
                say("halfway");
                std::thread::sleep(Duration::from_secs(60));
                Ok(())
            });
        }
        _ => write_numbers(&mut open(path)),
    }
}

/// Long names, so that the log fills and is copied back often.
fn write_numbers(store: &mut Store) -> ! {
    let first = store.db().all::<Competitor>().unwrap().len();
    for number in first + 1.. {
        let row = competitor(&format!("{number:08}"), &"n".repeat(30_000));
        store.transact(entry("add", "2026-01-01"), |tx| tx.insert(&row)).unwrap();
        say(&format!("kept {number}"));
    }
    unreachable!()
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{line}").and_then(|()| out.flush()).unwrap();
}

fn writer(path: &Path, manner: &str) -> (Child, impl Iterator<Item = String> + use<>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::a_writer_that_never_ends", "--nocapture"])
        .envs([(FILE, path.to_str().unwrap()), (MANNER, manner)])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    (child, lines)
}

/// SIGKILL on Unix, TerminateProcess on Windows: nothing is cleaned up.
fn kill(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// The last number acknowledged by a writer killed after so long.
fn write_until_killed(path: &Path, manner: &str, after: Duration) -> usize {
    let (mut child, lines) = writer(path, manner);
    let reader = std::thread::spawn(move || {
        lines.filter_map(|line| line.strip_prefix("kept ").and_then(|number| number.parse().ok())).last()
    });
    std::thread::sleep(after);
    kill(&mut child);
    reader.join().unwrap().unwrap_or(0)
}

/// 0–250 ms, different every time.
fn moment(round: u32) -> Duration {
    let jitter = Instant::now().elapsed().as_nanos() as u64 + u64::from(round) * 7_919;
    Duration::from_millis(20 + jitter.wrapping_mul(2_654_435_761) % 230)
}

/// Numbers in the file, without a gap, as many as the journal says stand.
fn numbers_in(store: &Store, round: u32) -> usize {
    let rows = store.db().all::<Competitor>().unwrap();
    let found: Vec<usize> = rows.iter().map(|row| row.id.parse().unwrap()).collect();
    assert_eq!(found, (1..=rows.len()).collect::<Vec<_>>(), "round {round}");
    let entries = store.journal(&Filter { limit: u32::MAX, ..Filter::default() }).unwrap();
    let standing = entries.iter().filter(|entry| entry.kind == "do" && !entry.undone).count();
    assert_eq!(standing, rows.len(), "round {round}");
    rows.len()
}
