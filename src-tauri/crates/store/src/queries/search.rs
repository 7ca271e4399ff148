//! Things found by name.
//!
//! Not texts. Invariant: whole and leading matches come before others.

use rusqlite::{Row, params};

use crate::error::Result;
use crate::tx::Db;

/// A thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// `account`, `person`, `opportunity`, `product`, `teammate`.
    pub kind: String,
    /// Key.
    pub id: String,
    /// Name.
    pub name: String,
    /// Account's name, title or stage.
    pub detail: Option<String>,
    /// Account's key.
    pub account: Option<String>,
}

impl Db<'_> {
    /// Names that contain the text, or whose pinyin or initials do.
    pub fn find_named(&self, text: &str, limit: u32) -> Result<Vec<Found>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/find.sql"))?;
        let rows = statement.query_map(params![text.trim(), limit], found)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn found(row: &Row<'_>) -> rusqlite::Result<Found> {
    let (kind, id, name) = (row.get(0)?, row.get(1)?, row.get(2)?);
    Ok(Found { kind, id, name, detail: row.get(3)?, account: row.get(4)? })
}
