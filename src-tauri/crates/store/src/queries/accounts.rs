//! Accounts in tables, and their units.
//!
//! Invariant: revenue counts won opportunities decided in the twelve months up to a given day, in
//! the workspace's currency; others are converted, and what has no rate is in no sum.

use rusqlite::{Row, named_params};

use super::{IdList, Where, Window, direction, json_text, page};
use crate::error::Result;
use crate::tx::Db;
use crate::worth::Valued;

/// Which accounts.
#[derive(Debug, Clone, Default)]
pub struct AccountFilter {
    /// Part of the name, pinyin or initials.
    pub search: String,
    /// Category levels; empty text stands for none.
    pub categories: Vec<String>,
    /// Owner.
    pub owner: Option<String>,
    /// Only these; empty means all.
    pub ids: Vec<String>,
    /// Category levels as [`AccountSort::Category`] ranks them.
    pub level_order: Vec<String>,
}

/// By what accounts are ordered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AccountSort {
    /// By name.
    #[default]
    Name,
    /// By category, in the order of the filter's levels.
    Category,
    /// By owner's name.
    Owner,
    /// By industry.
    Industry,
    /// By country.
    Country,
    /// By city.
    City,
    /// By web address.
    Website,
    /// By parent's name.
    Parent,
    /// By year founded.
    Founded,
    /// By head count.
    Employees,
    /// By potential.
    Potential,
    /// By turnover.
    Turnover,
    /// By revenue.
    Revenue,
    /// By sum of open opportunities.
    OpenAmount,
    /// By number of open opportunities.
    OpenCount,
    /// By number of people.
    People,
}

impl AccountSort {
    fn sql(self) -> &'static str {
        match self {
            Self::Name => "t.name COLLATE names",
            Self::Category => CATEGORY_RANK,
            Self::Owner => "(SELECT name FROM teammate WHERE id=t.owner_id) COLLATE names",
            Self::Industry => "t.industry COLLATE names",
            Self::Country => "t.country COLLATE names",
            Self::City => "t.city COLLATE names",
            Self::Website => "t.website COLLATE names",
            Self::Parent => "(SELECT name FROM account AS p WHERE p.id=t.parent_id) COLLATE names",
            Self::Founded => "t.founded",
            Self::Employees => "t.employees",
            Self::Potential => "t.potential_minor",
            Self::Turnover => "t.turnover_minor",
            Self::Revenue => REVENUE,
            Self::OpenAmount => OPEN_AMOUNT,
            Self::OpenCount => "(SELECT count(*) FROM opportunity WHERE account_id=t.id AND outcome='open')",
            Self::People => "(SELECT count(*) FROM person WHERE account_id=t.id AND left_on IS NULL)",
        }
    }
}

/// Latest level of the category scale; empty or NULL where there is none.
const CATEGORY: &str = "(SELECT levels FROM judgement WHERE subject_id=t.id AND scale='category' \
    AND context_id='' ORDER BY on_date DESC, id DESC LIMIT 1)";
const CATEGORY_RANK: &str = "(SELECT key FROM json_each(@levels) WHERE value=(SELECT levels FROM judgement \
    WHERE subject_id=t.id AND scale='category' AND context_id='' ORDER BY on_date DESC, id DESC LIMIT 1))";
const REVENUE: &str = "(SELECT sum(CASE WHEN currency=(SELECT currency FROM workspace) THEN amount_minor \
    ELSE worth(amount_minor, currency, closed_on) END) FROM opportunity WHERE account_id=t.id AND outcome='won' \
    AND closed_on>@since)";
const OPEN_AMOUNT: &str = "(SELECT sum(CASE WHEN currency=(SELECT currency FROM workspace) THEN amount_minor \
    ELSE worth(amount_minor, currency, closed_on) END) FROM opportunity WHERE account_id=t.id AND outcome='open')";

/// One account with what is counted for it.
#[derive(Debug, Clone)]
pub struct AccountLine {
    /// The row.
    pub account: crate::Account,
    /// Category level.
    pub category: Option<String>,
    /// Owner's name.
    pub owner: Option<String>,
    /// Parent's name.
    pub parent: Option<String>,
    /// Won in twelve months, minor units.
    pub revenue: i64,
    /// Open, minor units.
    pub open_amount: i64,
    /// Open, number.
    pub open_count: u32,
    /// People.
    pub people: u32,
}

/// A unit with what is counted for it.
#[derive(Debug, Clone)]
pub struct UnitLine {
    /// The row.
    pub unit: crate::Unit,
    /// People.
    pub people: u32,
    /// Open, number.
    pub open_count: u32,
    /// Open, minor units.
    pub open_amount: i64,
    /// Won in twelve months, minor units.
    pub revenue: i64,
    /// Level of the scale of positions (B-05).
    pub position: Option<String>,
    /// ISO currency of the account.
    pub currency: String,
}

/// How many people are known at an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountContacts {
    /// Account.
    pub account: String,
    /// Its industry; empty where none is on record.
    pub industry: String,
    /// People known by name who are there.
    pub people: u32,
}

/// What accounts come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountSums {
    /// Won in twelve months, minor units of the workspace's currency.
    pub revenue: i64,
    /// Other currencies of what was won then or is open, with how many amounts are in each.
    pub others: Vec<(String, u32)>,
}

impl Valued<'_> {
    /// A page of accounts and the number of all that match. `since` is the day
    /// twelve months before `today`.
    pub fn accounts(
        &self,
        filter: &AccountFilter,
        sort: (AccountSort, bool),
        window: Window,
        since: &str,
    ) -> Result<(Vec<AccountLine>, u32)> {
        let order = sort.0.sql().replace("@since", &quoted(since)).replace("@levels", &json_text(filter.level_order.clone()));
        let order = format!("{order} {dir} NULLS LAST, t.name COLLATE names, t.id", dir = direction(sort.1));
        let (ids, total) = page(**self, "account t", &condition(filter), &order, window)?;
        Ok((self.account_lines(&ids, since)?, total))
    }

    /// Accounts by id, in the order given; those that are gone are left out.
    pub fn account_lines(&self, ids: &[String], since: &str) -> Result<Vec<AccountLine>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/account/lines.sql"))?;
        let rows = statement.query_map(named_params! {":ids": IdList::new(ids), ":since": since}, line)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Revenue of twelve months over all accounts that match, and what it and their open amounts are
    /// made of: other currencies, with how many amounts in each.
    pub fn account_sums(&self, filter: &AccountFilter, since: &str) -> Result<AccountSums> {
        let matching = condition(filter);
        let within = if matching.parts.is_empty() { "account_id IS NOT NULL".to_owned() } else { format!("account_id IN (SELECT t.id FROM account t {})", matching.sql()) };
        let among = format!(
            "FROM opportunity INDEXED BY opportunity_by_account \
             WHERE (outcome='open' OR (outcome='won' AND closed_on>{})) AND {within}",
            quoted(since)
        );
        let revenue = format!(
            "SELECT coalesce(sum(CASE WHEN outcome='won' THEN CASE WHEN currency=own THEN amount_minor \
             ELSE worth(amount_minor, currency, closed_on) END END),0), coalesce(sum(currency<>own),0) \
             {}", among.replacen("opportunity", "(SELECT currency AS own FROM workspace) CROSS JOIN opportunity", 1)
        );
        let (revenue, foreign): (i64, i64) =
            self.conn.prepare_cached(&revenue)?.query_row(&*matching.params(), |row| Ok((row.get(0)?, row.get(1)?)))?;
        // Most files have one currency: only of the others has every line to be sorted.
        let others = if foreign > 0 { self.other_currencies(&among, &matching)? } else { Vec::new() };
        Ok(AccountSums { revenue, others })
    }

    /// Every currency but the workspace's, with how many amounts are in it.
    fn other_currencies(&self, among: &str, matching: &Where) -> Result<Vec<(String, u32)>> {
        let sql = format!(
            "SELECT currency, count(amount_minor) {among} AND currency<>(SELECT currency FROM workspace) \
             GROUP BY currency ORDER BY currency"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(&*matching.params(), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// An account's units in order. `since` is the day twelve months back.
    pub fn units(&self, account: &str, since: &str) -> Result<Vec<UnitLine>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/account/units.sql"))?;
        let rows = statement.query_map([account, since], unit_line)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Db<'_> {
    /// Industry and number of people known by name, account by account.
    pub fn account_contacts(&self) -> Result<Vec<AccountContacts>> {
        let sql = "SELECT a.id, coalesce(trim(a.industry),''), count(p.id) FROM account a LEFT JOIN person p \
                   ON p.account_id=a.id AND p.placeholder=0 AND p.left_on IS NULL GROUP BY a.id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let read = |row: &Row<'_>| Ok(AccountContacts { account: row.get(0)?, industry: row.get(1)?, people: row.get(2)? });
        Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
    }
}

fn condition(filter: &AccountFilter) -> Where {
    let mut matching = Where::default();
    if !filter.search.trim().is_empty() {
        matching.add("name_matches(t.name, ?)", [filter.search.clone()]);
    }
    matching.add_any(&format!("coalesce({CATEGORY},'')"), &filter.categories);
    matching.add_some("t.owner_id=?", &filter.owner);
    matching.add_any("t.id", &filter.ids);
    matching
}

/// An ISO date as an SQL literal; anything else becomes the empty text.
fn quoted(date: &str) -> String {
    let plain = date.chars().all(|c| c.is_ascii_digit() || c == '-');
    format!("'{}'", if plain { date } else { "" })
}

fn line(row: &Row<'_>) -> rusqlite::Result<AccountLine> {
    Ok(AccountLine {
        account: crate::record::Record::from_row(row)?,
        category: row.get::<_, Option<String>>("category")?.filter(|level| !level.is_empty()),
        owner: row.get("owner")?,
        parent: row.get("parent")?,
        revenue: row.get::<_, Option<i64>>("revenue")?.unwrap_or(0),
        open_amount: row.get::<_, Option<i64>>("open_amount")?.unwrap_or(0),
        open_count: row.get("open_count")?,
        people: row.get("people")?,
    })
}

fn unit_line(row: &Row<'_>) -> rusqlite::Result<UnitLine> {
    Ok(UnitLine {
        unit: crate::record::Record::from_row(row)?,
        people: row.get("people")?,
        open_count: row.get("open_count")?,
        open_amount: row.get::<_, Option<i64>>("open_amount")?.unwrap_or(0),
        revenue: row.get::<_, Option<i64>>("revenue")?.unwrap_or(0),
        position: row.get::<_, Option<String>>("position")?.filter(|level| !level.is_empty()),
        currency: row.get("currency")?,
    })
}
