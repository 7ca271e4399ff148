//! What was done with customers, and accounts by size and by the time they get.
//!
//! Not tiers and not shares: those follow from rules of `domain`. Invariant: amounts are minor
//! units of the workspace's currency; what is in another currency counts as nothing.

use rusqlite::{Row, named_params};

use super::{IdList, Where, Window, page};
use crate::error::Result;
use crate::record::Record;
use crate::tx::Db;
use crate::worth::Valued;

/// Which activities.
#[derive(Debug, Clone, Default)]
pub struct ActivityFilter {
    /// Only with this account.
    pub account: Option<String>,
    /// Only by this teammate.
    pub teammate: Option<String>,
    /// Only with this person.
    pub person: Option<String>,
    /// First day, ISO.
    pub from: Option<String>,
    /// Last day, ISO.
    pub to: Option<String>,
}

/// An activity with the names of whom it names.
#[derive(Debug, Clone)]
pub struct ActivityLine {
    /// The row.
    pub activity: crate::Activity,
    /// Account's name.
    pub account: String,
    /// Person's name.
    pub person: Option<String>,
    /// Teammate's name.
    pub teammate: Option<String>,
}

/// All activities that match, together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActivitySums {
    /// Hours of those that have any.
    pub hours: f64,
    /// How many have none.
    pub without_hours: u32,
    /// The last day, ISO.
    pub last_on: Option<String>,
}

/// An account as far as its size and its time matter.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MemberLine {
    /// Account.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Account manager's key.
    pub owner_id: Option<String>,
    /// Account manager's name.
    pub owner: Option<String>,
    /// Won in twelve months.
    pub revenue: i64,
    /// Won in the twelve months before those.
    pub revenue_before: i64,
    /// What it could buy from us in a year.
    pub potential: Option<i64>,
    /// Estimated percentage of all selling time.
    pub estimate: Option<f64>,
    /// Hours logged in the period asked for.
    pub hours: Option<f64>,
    /// Day of the last activity, ISO.
    pub active_on: Option<String>,
}

/// The days that members are looked at over, all ISO.
#[derive(Debug, Clone, Default)]
pub struct MemberDays {
    /// The day twelve months back, after which revenue counts.
    pub since: String,
    /// The day twenty-four months back.
    pub before: String,
    /// First day of which hours count.
    pub from: String,
    /// Last day of which hours count.
    pub to: String,
}

impl Db<'_> {
    /// A page of activities, the latest first, and the number of all that match.
    pub fn activities(&self, filter: &ActivityFilter, window: Window) -> Result<(Vec<ActivityLine>, u32)> {
        let (ids, total) = page(*self, "activity t", &condition(filter), "t.on_date DESC, t.id DESC", window)?;
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/activity/lines.sql"))?;
        let rows = statement.query_map(named_params! {":ids": IdList::new(&ids)}, activity_line)?;
        Ok((rows.collect::<rusqlite::Result<_>>()?, total))
    }

    /// The days of a kind of activity, of one account or of all.
    pub fn activity_days(&self, kind: &str, account: Option<&str>, (from, to): (&str, &str)) -> Result<Vec<String>> {
        let sql = "SELECT on_date FROM activity WHERE kind=?1 AND (?2 IS NULL OR account_id=?2) AND on_date BETWEEN ?3 AND ?4 ORDER BY on_date";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(rusqlite::params![kind, account, from, to], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What all activities that match come to.
    pub fn activity_sums(&self, filter: &ActivityFilter) -> Result<ActivitySums> {
        let matching = condition(filter);
        let sql = format!("SELECT total(hours), coalesce(sum(hours IS NULL),0), max(on_date) FROM activity t {}", matching.sql());
        let sums = |row: &Row<'_>| {
            Ok(ActivitySums { hours: row.get(0)?, without_hours: row.get(1)?, last_on: row.get(2)? })
        };
        Ok(self.conn.prepare_cached(&sql)?.query_row(&*matching.params(), sums)?)
    }
}

impl Valued<'_> {
    /// All accounts by name, with their revenue and their time.
    pub fn members(&self, days: &MemberDays) -> Result<Vec<MemberLine>> {
        let MemberDays { since, before, from, to } = days;
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/pyramid/members.sql"))?;
        let params = named_params! {":since": since, ":before": before, ":from": from, ":to": to};
        Ok(statement.query_map(params, member)?.collect::<rusqlite::Result<_>>()?)
    }
}

fn condition(filter: &ActivityFilter) -> Where {
    let mut matching = Where::default();
    matching.add_some("t.account_id=?", &filter.account);
    matching.add_some("t.teammate_id=?", &filter.teammate);
    matching.add_some("t.person_id=?", &filter.person);
    matching.add_some("t.on_date>=?", &filter.from);
    matching.add_some("t.on_date<=?", &filter.to);
    matching
}

fn activity_line(row: &Row<'_>) -> rusqlite::Result<ActivityLine> {
    Ok(ActivityLine {
        activity: Record::from_row(row)?,
        account: row.get("account")?,
        person: row.get("person")?,
        teammate: row.get("teammate")?,
    })
}

/// By place, in the order of the statement.
fn member(row: &Row<'_>) -> rusqlite::Result<MemberLine> {
    Ok(MemberLine {
        id: row.get(0)?,
        name: row.get(1)?,
        owner_id: row.get(2)?,
        owner: row.get(3)?,
        revenue: row.get(4)?,
        revenue_before: row.get(5)?,
        potential: row.get(6)?,
        estimate: row.get(7)?,
        hours: row.get(8)?,
        active_on: row.get(9)?,
    })
}
