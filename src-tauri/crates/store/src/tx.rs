//! The two handles on an open file: reads, and reads with writes inside one
//! transaction.
//!
//! Not a query language: each noun's queries stand in [`crate::queries`].
//! Invariant: a [`Tx`] exists only inside [`crate::Store::transact`].

use std::cell::RefCell;
use std::ops::Deref;

use rusqlite::{Connection, ToSql};
use serde_json::Value;

use crate::error::{Result, StoreError};
use crate::record::{self, Record};
use crate::rows::Setting;

/// Reads of the file.
#[derive(Clone, Copy)]
pub struct Db<'a> {
    pub(crate) conn: &'a Connection,
}

impl<'a> Db<'a> {
    pub(crate) fn new(conn: &'a Connection) -> Self {
        Self { conn }
    }

    /// A row by key.
    pub fn find<R: Record>(&self, key: &str) -> Result<Option<R>> {
        record::get(self.conn, key)
    }

    /// A row that must be there.
    pub fn get<R: Record>(&self, key: &str) -> Result<R> {
        self.find(key)?.ok_or_else(|| StoreError::Gone { table: R::TABLE, id: key.to_owned() })
    }

    /// All rows of a table, in key order, which is the order they were made in.
    pub fn all<R: Record>(&self) -> Result<Vec<R>> {
        record::select(self.conn, &format!("ORDER BY {}", R::COLUMNS[0]), &[])
    }

    /// All rows of a table that has names, in their order.
    pub fn by_name<R: Record>(&self) -> Result<Vec<R>> {
        record::select(self.conn, "ORDER BY name COLLATE names", &[])
    }

    /// Rows with a value in a column, in key order.
    pub fn with<R: Record>(&self, column: &'static str, value: &str) -> Result<Vec<R>> {
        let tail = format!("WHERE {column}=?1 ORDER BY {}", R::COLUMNS[0]);
        record::select(self.conn, &tail, &[&value as &dyn ToSql])
    }
}

/// Reads and writes inside a transaction that is being recorded.
pub struct Tx<'a> {
    db: Db<'a>,
    pub(crate) args: RefCell<Value>,
}

impl<'a> Deref for Tx<'a> {
    type Target = Db<'a>;
    fn deref(&self) -> &Db<'a> {
        &self.db
    }
}

impl<'a> Tx<'a> {
    pub(crate) fn new(conn: &'a Connection, args: Value) -> Self {
        Self { db: Db::new(conn), args: RefCell::new(args) }
    }

    /// Adds a row.
    pub fn insert<R: Record>(&self, record: &R) -> Result<()> {
        record::insert(self.conn, record)
    }

    /// Writes a row that is there; fails where it is gone.
    pub fn update<R: Record>(&self, record: &R) -> Result<()> {
        record::update(self.conn, record)
    }

    /// Writes a setting, whether or not it was chosen before.
    pub fn choose(&self, setting: &Setting) -> Result<()> {
        match self.find::<Setting>(&setting.key)? {
            Some(_) => self.update(setting),
            None => self.insert(setting),
        }
    }

    /// Takes a row away; nothing follows it by itself.
    pub fn delete<R: Record>(&self, key: &str) -> Result<()> {
        record::delete::<R>(self.conn, key)
    }

    /// Takes away the rows with a value in a column.
    pub fn delete_with<R: Record>(&self, column: &'static str, value: &str) -> Result<()> {
        let sql = format!("DELETE FROM {} WHERE {column}=?1", R::TABLE);
        self.conn.prepare_cached(&sql)?.execute([value])?;
        Ok(())
    }

    /// Takes away what was said within something about to go: an opportunity, a teammate.
    pub fn delete_within<R: Record>(&self, context: &str) -> Result<()> {
        // The second condition lets the index of contexts be used, which has no empty ones.
        let sql = format!("DELETE FROM {} WHERE context_id=?1 AND context_id<>''", R::TABLE);
        self.conn.prepare_cached(&sql)?.execute([context])?;
        Ok(())
    }

    /// Empties a column that names a row about to go.
    pub fn clear<R: Record>(&self, column: &'static str, value: &str) -> Result<()> {
        let sql = format!("UPDATE {} SET {column}=NULL WHERE {column}=?1", R::TABLE);
        self.conn.prepare_cached(&sql)?.execute([value])?;
        Ok(())
    }

    /// Says what the change is about once that is known.
    pub fn describe(&self, args: Value) {
        *self.args.borrow_mut() = args;
    }
}
