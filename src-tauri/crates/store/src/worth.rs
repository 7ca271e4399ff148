//! What an amount in another currency is worth: `worth(minor, currency, day)` in SQL.
//!
//! Not rates, and not how they are applied: the caller brings that. Invariant: a query that asks
//! for it is one of [`Valued`], so that the caller has said what holds now.

use std::ops::Deref;
use std::sync::{Arc, RwLock};

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};

use crate::error::Result;
use crate::tx::Db;

/// An amount in minor units, its ISO currency and the ISO date it is of, now where none: the same
/// in the workspace's currency, none where nothing is known.
type Convert = dyn Fn(i64, &str, Option<&str>) -> Option<i64> + Send + Sync;

/// What holds now, shared by an open file and its connection.
#[derive(Clone, Default)]
pub(crate) struct Worth(Arc<RwLock<Option<Arc<Convert>>>>);

/// Reads of the file in which every amount is worth something.
#[derive(Clone, Copy)]
pub struct Valued<'a>(Db<'a>);

impl<'a> Deref for Valued<'a> {
    type Target = Db<'a>;
    fn deref(&self) -> &Db<'a> {
        &self.0
    }
}

impl Worth {
    /// Registers the function with a connection.
    pub(crate) fn register(conn: &Connection) -> Result<Self> {
        let worth = Self::default();
        let held = worth.clone();
        conn.create_scalar_function("worth", 3, FunctionFlags::SQLITE_UTF8, move |args| held.of(args))?;
        Ok(worth)
    }

    fn of(&self, args: &Context<'_>) -> rusqlite::Result<Option<i64>> {
        let (Some(minor), Some(currency)) = (args.get::<Option<i64>>(0)?, args.get_raw(1).as_str_or_null()?) else { return Ok(None) };
        let held = self.0.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(held.as_ref().and_then(|convert| convert(minor, currency, args.get_raw(2).as_str_or_null().ok().flatten())))
    }

    /// Says what holds from now on.
    pub(crate) fn lend<'a>(&self, conn: &'a Connection, convert: impl Fn(i64, &str, Option<&str>) -> Option<i64> + Send + Sync + 'static) -> Valued<'a> {
        *self.0.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(Arc::new(convert));
        Valued(Db::new(conn))
    }
}
