//! Accounts as all ways of classing them see them: facts, figures, and every level held.
//!
//! Not what follows from them (`domain::standing`). Invariant: two passes, whatever the number
//! of scales: one over accounts with their opportunities, one over their judgements.

use rusqlite::{Row, ToSql, named_params};

use super::IdList;
use crate::error::Result;
use crate::tx::Db;
use crate::worth::Valued;

/// One account. Amounts are minor units of the workspace's currency.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClassLine {
    /// Account.
    pub id: String,
    /// Name.
    pub name: String,
    /// Owner's key.
    pub owner: Option<String>,
    /// Owner's name.
    pub owner_name: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// City.
    pub city: Option<String>,
    /// What it could buy in a year; none in another currency.
    pub potential: Option<i64>,
    /// Why it was lost.
    pub loss_reason: Option<String>,
    /// What keeps that from happening again.
    pub loss_prevention: Option<String>,
    /// How it is to grow.
    pub growth_goal: Option<String>,
    /// When its plan was last gone through, ISO date.
    pub plan_reviewed_on: Option<String>,
    /// Won in twelve months.
    pub revenue: i64,
    /// Won in the twelve months before those.
    pub revenue_before: i64,
    /// Sum of open opportunities.
    pub open: i64,
    /// How many are open.
    pub open_count: usize,
    /// Opportunities won in twelve months.
    pub won: usize,
    /// Opportunities lost in twelve months.
    pub lost: usize,
    /// ISO date of the last opportunity won.
    pub last_won: Option<String>,
    /// Margin of those won in twelve months where it is known: amount, of what revenue, of how many.
    pub margin: (i64, i64, usize),
    /// Discount of those: what was taken off, of what list price, of how many.
    pub discount: (i64, i64, usize),
}

/// A level of an account as it was judged.
#[derive(Debug, Clone, Copy)]
pub struct ClassFact<'a> {
    /// Key of the judgement; later ones sort after.
    pub id: &'a str,
    /// Account.
    pub account: &'a str,
    /// Scale key.
    pub scale: &'a str,
    /// Empty where it holds everywhere.
    pub context: &'a str,
    /// Level keys, joined by commas; empty where cleared.
    pub levels: &'a str,
    /// ISO date.
    pub on_date: &'a str,
}

impl Valued<'_> {
    /// All accounts in the order of their names, or those named. `since` and `before` are the
    /// days twelve and twenty-four months back.
    pub fn class_lines(&self, ids: Option<&[String]>, since: &str, before: &str) -> Result<Vec<ClassLine>> {
        let some = |column: &str| match ids {
            Some(_) => format!("{column} IN (SELECT value FROM json_each(:ids))"),
            None => "(:ids IS NULL)".to_owned(),
        };
        let sql = include_str!("../../sql/class/accounts.sql");
        let sql = sql.replace("{deals}", &some("o.account_id")).replace("{accounts}", &some("t.id"));
        let params = named_params! {":ids": ids.map(IdList::new), ":since": since, ":before": before};
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map(params, line)?.collect::<rusqlite::Result<_>>()?)
    }
}

impl Db<'_> {
    /// Every judgement of accounts that does not belong to an opportunity, account by account,
    /// oldest first: those that hold everywhere and those of the contexts named.
    pub fn each_class(
        &self,
        ids: Option<&[String]>,
        contexts: &[&str],
        mut take: impl FnMut(ClassFact<'_>),
    ) -> Result<()> {
        let contexts: Vec<String> = contexts.iter().map(|one| (*one).to_owned()).collect();
        let some = if ids.is_some() { "a.id IN (SELECT value FROM json_each(:ids))" } else { "(:ids IS NULL)" };
        let sql = format!(
            "SELECT j.id, a.id, j.scale, j.context_id, j.levels, j.on_date FROM account AS a \
             CROSS JOIN judgement AS j ON j.subject_id=a.id \
             WHERE {some} AND (j.context_id='' OR j.context_id IN (SELECT value FROM json_each(:contexts))) \
             ORDER BY a.id, j.scale, j.context_id, j.on_date, j.id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let params: &[(&str, &dyn ToSql)] = &[(":ids", &ids.map(IdList::new)), (":contexts", &IdList::new(&contexts))];
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            take(fact(row)?);
        }
        Ok(())
    }
}

fn fact<'r>(row: &'r Row<'_>) -> rusqlite::Result<ClassFact<'r>> {
    let text = |column: usize| -> rusqlite::Result<&'r str> { Ok(row.get_ref(column)?.as_str()?) };
    Ok(ClassFact {
        id: text(0)?,
        account: text(1)?,
        scale: text(2)?,
        context: text(3)?,
        levels: text(4)?,
        on_date: text(5)?,
    })
}

fn known(row: &Row<'_>, at: usize) -> rusqlite::Result<(i64, i64, usize)> {
    Ok((row.get(at)?, row.get(at + 1)?, row.get::<_, u32>(at + 2)? as usize))
}

/// By place, in the order of the statement: these are all accounts at once.
fn line(row: &Row<'_>) -> rusqlite::Result<ClassLine> {
    Ok(ClassLine {
        id: row.get(0)?,
        name: row.get(1)?,
        owner: row.get(2)?,
        owner_name: row.get(3)?,
        industry: row.get(4)?,
        country: row.get(5)?,
        city: row.get(6)?,
        potential: row.get(7)?,
        loss_reason: row.get(8)?,
        loss_prevention: row.get(9)?,
        growth_goal: row.get(10)?,
        plan_reviewed_on: row.get(11)?,
        revenue: row.get(12)?,
        revenue_before: row.get(13)?,
        open: row.get(14)?,
        open_count: row.get::<_, u32>(15)? as usize,
        won: row.get::<_, u32>(16)? as usize,
        lost: row.get::<_, u32>(17)? as usize,
        last_won: row.get(18)?,
        margin: known(row, 19)?,
        discount: known(row, 22)?,
    })
}
