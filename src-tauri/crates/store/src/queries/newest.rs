//! The newest day of what is on record of an account, by what it tells of.
//!
//! Not what stands in those rows. Invariant: what has no day counts for nothing; a wish is as good as a
//! judgement.

use rusqlite::Row;

use crate::error::Result;
use crate::tx::Db;

/// Newest days, ISO; none where nothing is on record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewestDays {
    /// Judgements of its units.
    pub units: Option<String>,
    /// What changed of its opportunities.
    pub deals: Option<String>,
    /// Cells of its units and products.
    pub cells: Option<String>,
    /// Values of its revenue plan.
    pub plan: Option<String>,
    /// What drives it.
    pub drivers: Option<String>,
    /// Issues, answers and values of its other measures.
    pub care: Option<String>,
}

const NEWEST: &str = "
SELECT
  (SELECT max(on_date) FROM judgement WHERE subject_id IN (SELECT id FROM unit WHERE account_id=?1)),
  (SELECT max(on_date) FROM opportunity_fact WHERE opportunity_id IN (SELECT id FROM opportunity WHERE account_id=?1)),
  (SELECT max(on_date) FROM whitespace WHERE account_id=?1),
  (SELECT max(on_date) FROM series_value WHERE account_id=?1 AND measure LIKE 'revenue-plan/%'),
  (SELECT max(on_date) FROM driver WHERE account_id=?1),
  (SELECT max(day) FROM (
    SELECT max(opened_on, coalesce(answered_on,''), coalesce(resolved_on,'')) AS day FROM issue WHERE account_id=?1
    UNION ALL SELECT on_date FROM satisfaction WHERE account_id=?1
    UNION ALL SELECT on_date FROM series_value WHERE account_id=?1 AND measure NOT LIKE 'revenue-plan/%'))";

impl Db<'_> {
    /// The newest days of an account.
    pub fn newest_days(&self, account: &str) -> Result<NewestDays> {
        let read = |row: &Row<'_>| {
            let (units, deals, cells) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(NewestDays { units, deals, cells, plan: row.get(3)?, drivers: row.get(4)?, care: row.get(5)? })
        };
        Ok(self.conn.prepare_cached(NEWEST)?.query_row([account], read)?)
    }
}
