//! What the rules for key accounts and the lights of their health look at.
//!
//! Not the rules. Invariant: one pass over all accounts, or one account alone.

use rusqlite::{Row, named_params};

use super::IdList;
use crate::error::Result;
use crate::tx::Db;

/// What is known of a key account's care.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CareLine {
    /// Account.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Account manager's key.
    pub owner_id: Option<String>,
    /// Account manager's name.
    pub owner: Option<String>,
    /// How it is to grow.
    pub growth_goal: Option<String>,
    /// When its plan was last gone through, ISO date.
    pub plan_reviewed_on: Option<String>,
    /// The rung of the relationship that is wanted.
    pub wanted_rung: Option<String>,
    /// The last activity up to the day asked for, ISO date.
    pub active_on: Option<String>,
}

impl Db<'_> {
    /// The care of the accounts of a category, or of one of them where it is of that category.
    pub fn care(&self, category: &str, account: Option<&str>, today: &str) -> Result<Vec<CareLine>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/keyrules/health.sql"))?;
        let rows = statement.query_map(named_params! {":category": category, ":account": account, ":today": today}, care)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Levels of accounts on these scales up to a day: account, scale, levels; the newest of each
    /// comes last.
    pub fn each_account_level(
        &self,
        scales: &[String],
        account: Option<&str>,
        today: &str,
        mut take: impl FnMut(&str, &str, &str),
    ) -> Result<()> {
        let sql = "SELECT j.subject_id, j.scale, j.levels FROM account AS t \
                   CROSS JOIN judgement AS j ON j.subject_id=t.id AND j.scale IN (SELECT value FROM json_each(?1)) \
                   AND j.context_id='' WHERE (?2 IS NULL OR t.id=?2) AND j.on_date<=?3 \
                   ORDER BY j.subject_id, j.scale, j.on_date, j.id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params![IdList::new(scales), account, today])?;
        while let Some(row) = rows.next()? {
            take(text(row, 0)?, text(row, 1)?, text(row, 2)?);
        }
        Ok(())
    }
}

/// Columns of accounts that hold words people choose from.
const WORDS: [&str; 3] = ["industry", "country", "city"];

impl Db<'_> {
    /// The words that accounts have in a column, each once, in their order; none for any other
    /// column than industry, country and city.
    pub fn account_words(&self, column: &str) -> Result<Vec<String>> {
        let Some(column) = WORDS.into_iter().find(|known| *known == column) else { return Ok(Vec::new()) };
        let sql = format!("SELECT DISTINCT {column} FROM account WHERE {column}>'' ORDER BY {column} COLLATE names LIMIT 500");
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }
}

/// A text where it lies, without a copy.
fn text<'r>(row: &'r Row<'_>, column: usize) -> rusqlite::Result<&'r str> {
    Ok(row.get_ref(column)?.as_str()?)
}

fn care(row: &Row<'_>) -> rusqlite::Result<CareLine> {
    let filled = |column: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(column)?.filter(|text| !text.is_empty()));
    Ok(CareLine {
        id: row.get(0)?,
        name: row.get(1)?,
        owner_id: row.get(2)?,
        owner: row.get(3)?,
        growth_goal: filled(4)?,
        plan_reviewed_on: filled(5)?,
        wanted_rung: filled(6)?,
        active_on: row.get(7)?,
    })
}
