//! How much of the method is in use.
//!
//! Not the method itself. Invariant: what was entered counts, also where something newer holds.

use std::collections::BTreeMap;

use rusqlite::params;

use crate::error::Result;
use crate::tx::Db;

impl Db<'_> {
    /// Judgements, ratings, places, opportunities and workshops by kind and key of what they were
    /// entered on.
    pub fn method_usage(&self) -> Result<BTreeMap<(String, String), i64>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/method/usage.sql"))?;
        let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The same of the levels, criteria or stages of one of them, by key.
    pub fn part_usage(&self, kind: &str, key: &str) -> Result<BTreeMap<String, i64>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/method/parts.sql"))?;
        let rows = statement.query_map(params![kind, key], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut parts = BTreeMap::new();
        for row in rows {
            let (keys, count): (String, i64) = row?;
            for key in keys.split(',').filter(|key| !key.is_empty()) {
                *parts.entry(key.to_owned()).or_default() += count;
            }
        }
        Ok(parts)
    }
}
