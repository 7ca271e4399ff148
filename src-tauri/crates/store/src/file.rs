//! Making, opening, copying and checking a workspace file.
//!
//! Not what is in it. Invariant: a file that cannot be opened is left as it is,
//! and one process at a time has it open for writing: SQLite's own exclusive
//! lock guards it, so a crash frees it.

use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::{Result, StoreError};
use crate::names;
use crate::tx::Db;
use crate::worth::{Valued, Worth};

/// Schema this program writes.
pub const SCHEMA: i64 = 8;
/// Oldest schema this program can bring up to date.
const OLDEST: i64 = 1;
/// Marks the file as ours in SQLite's header: `MSTY`.
pub const APPLICATION_ID: i64 = 0x4D53_5459;

const SCHEMA_SQL: &str = include_str!("../sql/schema.sql");
/// How long to wait for a process that is just closing the file.
const PATIENCE: Duration = Duration::from_millis(500);
const HEADER: &[u8; 16] = b"SQLite format 3\0";

/// An open workspace file.
pub struct Store {
    pub(crate) conn: Connection,
    path: PathBuf,
    read_only: bool,
    /// Written beside every entry; tells this installation from others.
    pub(crate) device: String,
    worth: Worth,
}

impl Store {
    /// Makes an empty workspace file. Fails where something stands at the path.
    pub fn create(path: &Path, device: &str) -> Result<Self> {
        match OpenOptions::new().write(true).create_new(true).open(path) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                return Err(StoreError::Exists(path.to_owned()));
            }
            made => drop(made?),
        }
        Self::fill(path, device).inspect_err(|_| drop(fs::remove_file(path)))
    }

    /// The schema is written before there is a log, so that a crash leaves a
    /// file that says what it is.
    fn fill(path: &Path, device: &str) -> Result<Self> {
        let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        conn.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
        conn.execute_batch(&format!(
            "BEGIN; {SCHEMA_SQL} PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={SCHEMA}; COMMIT;"
        ))?;
        let worth = prepare(&conn, false)?;
        Ok(Self { conn, path: path.to_owned(), read_only: false, device: device.to_owned(), worth })
    }

    /// Opens a workspace file; without the right to write it, or to write a log
    /// beside it, it is read only. One of an older schema can be read and changed
    /// only after [`Store::migrate`].
    pub fn open(path: &Path, device: &str) -> Result<Self> {
        inspect(path)?;
        let writable = OpenOptions::new().write(true).open(path).is_ok();
        let opened = if writable { connect(path, false) } else { Err(StoreError::ReadOnly) };
        let ((conn, worth), read_only) = match opened {
            Err(StoreError::ReadOnly) => (connect(path, true)?, true),
            opened => (opened?, false),
        };
        match_schema(found_schema(&conn)?)?;
        Ok(Self { conn, path: path.to_owned(), read_only, device: device.to_owned(), worth })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether changes are refused.
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// The schema the file has.
    pub fn schema(&self) -> Result<i64> {
        found_schema(&self.conn)
    }

    /// How many rows were written since it was opened: what was read at one number holds while it
    /// stays, since nobody else writes.
    pub fn written(&self) -> u64 {
        self.conn.total_changes()
    }

    /// Reads of the file.
    pub fn db(&self) -> Db<'_> {
        Db::new(&self.conn)
    }

    /// The same with what amounts in other currencies are worth: an amount in minor units, its ISO
    /// currency and the ISO date it is of, now where none.
    pub fn valued(&self, convert: impl Fn(i64, &str, Option<&str>) -> Option<i64> + Send + Sync + 'static) -> Valued<'_> {
        self.worth.lend(&self.conn, convert)
    }

    /// Copies the whole file, changes that are still in the log included, to a
    /// path where nothing stands. Gives the size in bytes.
    pub fn copy_to(&self, path: &Path) -> Result<u64> {
        if path.symlink_metadata().is_ok() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        self.vacuum_into(path).inspect_err(|_| drop(fs::remove_file(path)))
    }

    fn vacuum_into(&self, path: &Path) -> Result<u64> {
        let text = path.to_str().ok_or(std::io::Error::from(std::io::ErrorKind::InvalidFilename))?;
        self.conn.execute("VACUUM INTO ?1", [text])?;
        // SQLite leaves the copy to the system's cache; a backup has to be on the disk.
        let copy = OpenOptions::new().write(true).open(path)?;
        copy.sync_all()?;
        Ok(copy.metadata()?.len())
    }

    /// What SQLite finds wrong with the file; empty when sound.
    pub fn check(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare("PRAGMA integrity_check")?;
        let found = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
        let mut broken: Vec<String> = found.into_iter().filter(|line| line != "ok").collect();
        let mut statement = self.conn.prepare("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1")?;
        let rows = statement.query_map([], |row| Ok(format!("{}: {}", row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
        broken.extend(rows.collect::<Result<Vec<_>, _>>()?);
        Ok(broken)
    }

    /// Rebuilds the indexes and the file's pages from its rows.
    pub fn repair(&self) -> Result<()> {
        Ok(self.conn.execute_batch("REINDEX; VACUUM;")?)
    }

    /// Bounds the file's size in pages, to see what a full disk does.
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        Ok(self.conn.pragma_update(None, "max_page_count", pages)?)
    }
}

/// Tells by its first bytes whether a file can be opened, before SQLite gets to
/// write to it.
fn inspect(path: &Path) -> Result<()> {
    let mut file = match File::open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(StoreError::Missing(path.to_owned())),
        opened => opened?,
    };
    let mut head = [0; 100];
    if file.read_exact(&mut head).is_err() || &head[..16] != HEADER {
        return Err(StoreError::NotAWorkspace);
    }
    let word = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if i64::from(word(68)) != APPLICATION_ID {
        return Err(StoreError::NotAWorkspace);
    }
    match_schema(word(60).into())?;
    let page = match u64::from(u16::from_be_bytes([head[16], head[17]])) {
        1 => 65_536,
        size => size,
    };
    // A crash while the log was copied back leaves a short file and the rest in the log.
    let short = file.metadata()?.len() < u64::from(word(28)) * page;
    if short && !has_log(path) { Err(StoreError::Damaged) } else { Ok(()) }
}

/// Whether changes stand in a log beside the file, after a crash or while it is open elsewhere.
fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

fn connect(path: &Path, read_only: bool) -> Result<(Connection, Worth)> {
    let conn = if !read_only {
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?
    } else if has_log(path) {
        // What is in the log is part of the file: SQLite reads both, or says that it cannot.
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?
    } else {
        // Without the right to write beside the file no log can be opened; immutable says there is none.
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        Connection::open_with_flags(format!("file:{}?immutable=1", escaped(path)), flags)?
    };
    let worth = prepare(&conn, read_only)?;
    Ok((conn, worth))
}

/// A path as a URI has it.
fn escaped(path: &Path) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/\\:._-".contains(&byte);
    let escape = |byte: &u8| if plain(*byte) { char::from(*byte).to_string() } else { format!("%{byte:02x}") };
    path.as_os_str().as_encoded_bytes().iter().map(escape).collect()
}

fn prepare(conn: &Connection, read_only: bool) -> Result<Worth> {
    conn.busy_timeout(PATIENCE)?;
    if !read_only {
        // First of all: set before the first read, the lock is taken at once, and
        // the log's index is kept in memory instead of a file.
        conn.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
        conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        // Saved means saved: also through a power cut.
        conn.pragma_update(None, "synchronous", "FULL")?;
    }
    names::register(conn)?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.pragma_update(None, "foreign_keys", true)?;
    // The index of texts stays in memory: no other file than the workspace holds what was written.
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "cache_size", -65_536)?;
    Worth::register(conn)
}

fn found_schema(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

fn match_schema(found: i64) -> Result<()> {
    match found {
        OLDEST..=SCHEMA => Ok(()),
        newer if newer > SCHEMA => Err(StoreError::TooNew { found, known: SCHEMA }),
        _ => Err(StoreError::NotAWorkspace),
    }
}
