//! The workspace file: schema, journal and queries on SQLite.
//!
//! The only crate that knows SQL. It knows rows, not rules (`domain`) and not
//! words (`app`). Invariant: recorded tables change through
//! [`Store::transact`] alone, and every change leaves one journal entry, written
//! in the same transaction (JOURNAL.md).

mod changes;
mod error;
mod file;
mod journal;
mod mention;
mod migrate;
mod names;
mod plain;
mod queries;
mod record;
mod rows;
mod texts;
mod touch;
mod tx;
mod worth;

pub use changes::{Cell, Change, ChangeKind};
pub use error::{Result, StoreError};
pub use file::{APPLICATION_ID, SCHEMA, Store};
pub use journal::{Entry, Filter, Hidden, JournalRow, Recorded, Target as StepTarget};
pub use mention::Words;
pub use migrate::Migrated;
pub use names::is_match;
pub use plain::{PlainColumn, PlainKind, PlainTable};
pub use queries::*;
pub use record::Record;
pub use rows::*;
pub use texts::TextFound;
pub use tx::{Db, Tx};
pub use worth::Valued;

/// A new key: time-ordered, so that newer rows sort after older ones.
pub fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}
