//! Making, opening, copying and checking a workspace file.
//!
//! Not what is in it. Invariant: a file that cannot be opened is left as it is,
//! and one process at a time has it open for writing: SQLite's own exclusive
//! lock guards it, so a crash frees it.

use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::error::{Result, StoreError};
use crate::names;
use crate::tx::Db;

/// Schema this program writes.
pub const SCHEMA: i64 = 1;
/// Marks the file as ours in SQLite's header: `MSTY`.
pub const APPLICATION_ID: i64 = 0x4D53_5459;

const SCHEMA_SQL: &str = include_str!("../sql/schema.sql");
const HEADER: &[u8; 16] = b"SQLite format 3\0";

/// An open workspace file.
pub struct Store {
    pub(crate) conn: Connection,
    path: PathBuf,
    read_only: bool,
    /// Written beside every entry; tells this installation from others.
    pub(crate) device: String,
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

    fn fill(path: &Path, device: &str) -> Result<Self> {
        let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        prepare(&conn, false)?;
        conn.execute_batch(&format!(
            "BEGIN; {SCHEMA_SQL} PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={SCHEMA}; COMMIT;"
        ))?;
        Ok(Self { conn, path: path.to_owned(), read_only: false, device: device.to_owned() })
    }

    /// Opens a workspace file; without the right to write it is read only.
    pub fn open(path: &Path, device: &str) -> Result<Self> {
        inspect(path)?;
        let read_only = OpenOptions::new().write(true).open(path).is_err();
        let conn = connect(path, read_only)?;
        prepare(&conn, read_only)?;
        match_schema(&conn)?;
        Ok(Self { conn, path: path.to_owned(), read_only, device: device.to_owned() })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether changes are refused.
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// Reads of the file.
    pub fn db(&self) -> Db<'_> {
        Db::new(&self.conn)
    }

    /// Copies the whole file, changes that are still in the log included, to a
    /// path where nothing stands. Gives the size in bytes.
    pub fn copy_to(&self, path: &Path) -> Result<u64> {
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        let text = path.to_string_lossy();
        self.conn.execute("VACUUM INTO ?1", [text.as_ref()])?;
        Ok(fs::metadata(path)?.len())
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

/// Tells by its first bytes whether a file can be a workspace.
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
    let page = match u64::from(u16::from_be_bytes([head[16], head[17]])) {
        1 => 65_536,
        size => size,
    };
    if file.metadata()?.len() < u64::from(word(28)) * page { Err(StoreError::Damaged) } else { Ok(()) }
}

fn connect(path: &Path, read_only: bool) -> Result<Connection> {
    if !read_only {
        return Ok(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?);
    }
    // Without the right to write beside the file no log can be opened; immutable says there is none.
    let escaped = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    Ok(Connection::open_with_flags(format!("file:{escaped}?immutable=1"), flags)?)
}

fn prepare(conn: &Connection, read_only: bool) -> Result<()> {
    names::register(conn)?;
    conn.set_prepared_statement_cache_capacity(128);
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "cache_size", -65_536)?;
    if !read_only {
        // The exclusive lock also keeps the log's index in memory.
        conn.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
        conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        // Saved means saved: also through a power cut.
        conn.pragma_update(None, "synchronous", "FULL")?;
    }
    Ok(())
}

fn match_schema(conn: &Connection) -> Result<()> {
    let found: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match found {
        SCHEMA => Ok(()),
        newer if newer > SCHEMA => Err(StoreError::TooNew { found, known: SCHEMA }),
        _ => Err(StoreError::NotAWorkspace),
    }
}
