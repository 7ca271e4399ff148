//! Why a file gives no table.
//!
//! The variants carry what a sentence needs; the sentence itself is made where the user's
//! language is known. `Display` is for logs.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Format, Limit};

/// Why a file gives no table.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file could not be read from the disk; `source.kind()` says more.
    #[error("cannot read {path}")]
    Io {
        /// The file asked for.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Nothing in it: zero bytes, only white space, or a sheet without cells.
    #[error("nothing in it")]
    Empty,
    /// A header and no row below it.
    #[error("only a header of {columns} columns")]
    HeaderOnly {
        /// Number of columns in the header.
        columns: usize,
    },
    /// Neither text nor a workbook: bytes that no encoding explains.
    #[error("not a table")]
    NotATable,
    /// A known kind of file that holds no table this crate reads.
    #[error("a file of another kind: {what:?}")]
    Unsupported {
        /// What it is.
        what: Foreign,
    },
    /// The workbook is encrypted.
    #[error("protected by a password")]
    PasswordProtected,
    /// A workbook without worksheets.
    #[error("no sheets")]
    NoSheets,
    /// The sheet asked for is not there.
    #[error("no sheet {wanted}")]
    SheetNotFound {
        /// The name asked for.
        wanted: String,
        /// The names there are.
        sheets: Vec<String>,
    },
    /// A workbook cut off or broken.
    #[error("damaged {format:?}: {detail}")]
    Damaged {
        /// What it seems to be.
        format: Format,
        /// For logs: the reader's words.
        detail: String,
    },
    /// Above a limit of this crate.
    #[error("too large: {limit:?}")]
    TooLarge {
        /// Which limit, and its value.
        limit: Limit,
    },
    /// The encoding asked for has no such name.
    #[error("no encoding {name}")]
    UnknownEncoding {
        /// The name asked for.
        name: String,
    },
    /// The header row asked for is below the last row.
    #[error("no row {wanted}, the last is {last}")]
    NoSuchRow {
        /// Row number asked for, from 1.
        wanted: usize,
        /// Number of the last row that has cells.
        last: usize,
    },
}

/// Kinds of files that people choose by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Foreign {
    /// PDF.
    Pdf,
    /// PNG, JPEG, GIF, WebP.
    Image,
    /// Zip without a workbook, gzip, 7z, RAR.
    Archive,
    /// A word-processor document or a slide deck.
    Document,
    /// A web page or an XML spreadsheet, often named `.xls` by the system that made it.
    Markup,
    /// A SQLite database, such as a workspace.
    Database,
}
