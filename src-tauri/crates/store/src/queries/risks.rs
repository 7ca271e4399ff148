//! What the risks of open opportunities are read from.
//!
//! Not the rules (`domain`). Invariant: one pass each, led by indexes.

use std::collections::{HashMap, HashSet};

use crate::error::Result;
use crate::tx::Db;

/// The last day on which something was written down for its account, or changed of it.
const TOUCHED: &str = "SELECT o.id, max(
           coalesce((SELECT max(a.on_date) FROM activity AS a WHERE a.account_id=o.account_id), ''),
           coalesce((SELECT max(f.on_date) FROM opportunity_fact AS f WHERE f.opportunity_id=o.id), ''))
       FROM opportunity AS o WHERE o.outcome='open'";

impl Db<'_> {
    /// Of each open opportunity, the last ISO date on which something happened; empty where nothing did.
    pub fn last_touched(&self) -> Result<HashMap<String, String>> {
        let mut statement = self.conn.prepare_cached(TOUCHED)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Opportunities of which a value was confirmed by the customer.
    pub fn valued(&self) -> Result<HashSet<String>> {
        let mut statement = self.conn.prepare_cached("SELECT DISTINCT opportunity_id FROM value_proposition WHERE confirmed_on IS NOT NULL OR confirmed_by_id IS NOT NULL")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
