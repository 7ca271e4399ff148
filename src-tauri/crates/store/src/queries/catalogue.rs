//! Counts of the whole file, targets and the small lists.
//!
//! Invariant: nothing here is paged, since none of it is long.

use crate::error::Result;
use crate::record;
use crate::rows::WhitespaceShare;
use crate::tx::Db;

/// How much is in the file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Accounts.
    pub accounts: u32,
    /// People.
    pub people: u32,
    /// Open opportunities.
    pub open_opportunities: u32,
    /// All opportunities.
    pub opportunities: u32,
    /// Actions not done.
    pub open_actions: u32,
}

impl Db<'_> {
    /// Competitors in the cells of an account.
    pub fn whitespace_shares(&self, account: &str) -> Result<Vec<WhitespaceShare>> {
        let tail = "WHERE whitespace_id IN (SELECT id FROM whitespace WHERE account_id=?1) ORDER BY id";
        record::select(self.conn, tail, &[&account as &dyn rusqlite::ToSql])
    }

    /// The workspace row.
    pub fn workspace(&self) -> Result<crate::Workspace> {
        self.all::<crate::Workspace>()?.pop().ok_or(crate::StoreError::Damaged)
    }

    /// How much is in the file.
    pub fn totals(&self) -> Result<Totals> {
        let sql = "SELECT (SELECT count(*) FROM account), (SELECT count(*) FROM person), \
                   (SELECT count(*) FROM opportunity WHERE outcome='open'), (SELECT count(*) FROM opportunity), \
                   (SELECT count(*) FROM action WHERE NOT done)";
        Ok(self.conn.prepare_cached(sql)?.query_row([], |row| {
            let (accounts, people) = (row.get(0)?, row.get(1)?);
            Ok(Totals { accounts, people, open_opportunities: row.get(2)?, opportunities: row.get(3)?, open_actions: row.get(4)? })
        })?)
    }

    /// Targets of the months from first to last, `YYYY-MM`.
    pub fn targets(&self, from: &str, to: &str) -> Result<Vec<crate::Target>> {
        crate::record::select(self.conn, "WHERE month BETWEEN ?1 AND ?2 ORDER BY month", &[&from, &to])
    }
}
