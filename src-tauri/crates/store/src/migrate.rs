//! Bringing a file of an older schema up to this program's.
//!
//! Not the repair of a damaged file. Invariant: before the first change a whole
//! copy of the older file stands beside it; the steps and what the program adds
//! to them are one transaction, so that the file is of one schema or the other.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde_json::Value;

use crate::error::{Result, StoreError};
use crate::file::{SCHEMA, Store};
use crate::tx::Tx;

/// What leads from one schema to the next, by the schema it leads to; several files may lead to
/// one. Each only adds (J6), so that changes recorded before it can still be taken back.
const STEPS: &[(i64, &str)] = &[
    (2, include_str!("../sql/migrate/2.sql")),
    (3, include_str!("../sql/migrate/3-support.sql")),
    (3, include_str!("../sql/migrate/3-map.sql")),
    (4, include_str!("../sql/migrate/4-circles.sql")),
    (4, include_str!("../sql/migrate/4-opportunity.sql")),
    (4, include_str!("../sql/migrate/4-compete.sql")),
    (4, include_str!("../sql/migrate/4-lead.sql")),
    (5, include_str!("../sql/migrate/5-action.sql")),
    (5, include_str!("../sql/migrate/5-pursuit.sql")),
    (5, include_str!("../sql/migrate/5-whitespace.sql")),
    (5, include_str!("../sql/migrate/5-worksheet.sql")),
    (5, include_str!("../sql/migrate/5-value.sql")),
    (5, include_str!("../sql/migrate/5-series.sql")),
    (5, include_str!("../sql/migrate/5-snapshot.sql")),
    (5, include_str!("../sql/migrate/5-goal.sql")),
    (6, include_str!("../sql/migrate/6-holding.sql")),
    (6, include_str!("../sql/migrate/6-worksheet.sql")),
    (6, include_str!("../sql/migrate/6-care.sql")),
    (7, include_str!("../sql/migrate/7-driver.sql")),
    (8, include_str!("../sql/migrate/8-review.sql")),
];

/// An older file was brought up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// Schema it had.
    pub from: i64,
    /// Where the copy of the file as it was stands.
    pub copy: PathBuf,
}

impl Store {
    /// Brings the file up to date where it is older; `add` puts in what a newer
    /// program's files have besides. None where it was of this schema already.
    pub fn migrate(&mut self, add: impl FnOnce(&Tx<'_>) -> Result<()>) -> Result<Option<Migrated>> {
        let from = self.schema()?;
        if from == SCHEMA {
            return Ok(None);
        }
        if self.read_only() {
            return Err(StoreError::OlderReadOnly);
        }
        let copy = free_path(self.path(), from);
        self.copy_to(&copy)?;
        apply(&self.conn, from, add)?;
        Ok(Some(Migrated { from, copy }))
    }
}

fn apply(conn: &Connection, from: i64, add: impl FnOnce(&Tx<'_>) -> Result<()>) -> Result<()> {
    let transaction = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
    for (_, sql) in STEPS.iter().filter(|(to, _)| *to > from) {
        conn.execute_batch(sql)?;
    }
    add(&Tx::new(conn, Value::Null))?;
    conn.pragma_update(None, "user_version", SCHEMA)?;
    Ok(transaction.commit()?)
}

/// A name beside the file that says what the copy is, where nothing stands yet.
fn free_path(path: &Path, from: i64) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().display().to_string();
    let ending = path.extension().unwrap_or_default().display().to_string();
    let named = |n: u32| {
        let number = if n == 0 { String::new() } else { format!(", {}", n + 1) };
        path.with_file_name(format!("{stem} (v{from}{number}).{ending}"))
    };
    // A disk holds no more files of one name than u32 counts.
    (0..u32::MAX)
        .map(named)
        .find(|path| path.symlink_metadata().is_err())
        .unwrap_or_else(|| named(u32::MAX))
}
