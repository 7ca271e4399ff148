//! What can go wrong with a workspace file.
//!
//! Not sentences for people: `app` makes those. Invariant: every way a file can
//! refuse has a variant of its own, so that nobody needs to read a message.

use std::path::PathBuf;

/// A failed file or statement.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("no file at {0}")]
    Missing(PathBuf),
    /// A file stands where a new one should.
    #[error("a file exists at {0}")]
    Exists(PathBuf),
    /// Not SQLite, or SQLite of another program.
    #[error("not a workspace")]
    NotAWorkspace,
    /// Shorter than its own header says, or damaged.
    #[error("the file is damaged")]
    Damaged,
    /// Written by a later version.
    #[error("schema {found} is newer than {known}")]
    TooNew {
        /// Schema of the file.
        found: i64,
        /// Newest schema this program knows.
        known: i64,
    },
    /// Written by an earlier version, and it cannot be brought up to date where it is.
    #[error("the file is of an older schema and cannot be written")]
    OlderReadOnly,
    /// Another process has it open.
    #[error("the file is open elsewhere")]
    Busy,
    /// The file or its folder may not be written.
    #[error("the file cannot be written")]
    ReadOnly,
    /// No room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// There is nothing to undo or redo.
    #[error("nothing to {0}")]
    NothingTo(&'static str),
    /// The journal entry meets rows that have changed since.
    #[error("the change no longer fits")]
    Conflict,
    /// A text that whoever writes cannot read would be written over.
    #[error("a hidden text would be written over")]
    Hidden,
    /// A thing that a command names is gone.
    #[error("{table} {id} is gone")]
    Gone {
        /// Table.
        table: &'static str,
        /// Key.
        id: String,
    },
    /// Files could not be read or written.
    #[error(transparent)]
    Io(std::io::Error),
    /// Anything else of SQLite.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

/// Result of the store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::*;
        match error.sqlite_error_code() {
            Some(DatabaseBusy | DatabaseLocked) => Self::Busy,
            Some(ReadOnly | CannotOpen | PermissionDenied) => Self::ReadOnly,
            Some(DiskFull) => Self::DiskFull,
            Some(NotADatabase) => Self::NotAWorkspace,
            Some(DatabaseCorrupt) => Self::Damaged,
            _ => Self::Sqlite(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                Self::ReadOnly
            }
            _ => Self::Io(error),
        }
    }
}
