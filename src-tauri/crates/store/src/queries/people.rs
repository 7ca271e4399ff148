//! People in tables and on the map.
//!
//! Invariant: a person's status, roles and coverage are the latest judgements
//! that hold everywhere.

use rusqlite::{Row, ToSql};

use super::{IdList, Where, Window, direction, json_text, page};
use crate::error::Result;
use crate::record::Record;
use crate::tx::Db;

/// Which people.
#[derive(Debug, Clone, Default)]
pub struct PersonFilter {
    /// Account.
    pub account: Option<String>,
    /// Part of the name or title, pinyin or initials.
    pub search: String,
    /// Only those who left; else those who are there, or both where a name is looked for.
    pub left: bool,
    /// Levels as [`PersonSort::Status`] and its like rank them.
    pub level_order: Vec<String>,
}

/// By what people are ordered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PersonSort {
    /// By name.
    #[default]
    Name,
    /// By title.
    Title,
    /// By account's name.
    Account,
    /// By unit's name.
    Unit,
    /// By manager's name.
    Manager,
    /// By e-mail.
    Email,
    /// By telephone.
    Phone,
    /// By status, in the order of the filter's levels.
    Status,
    /// By the first buying role.
    Roles,
    /// By coverage.
    Coverage,
}

/// The rank of the first level that holds on a scale.
macro_rules! level_rank {
    ($scale:literal) => {
        concat!(
            "(SELECT key FROM json_each(@levels) WHERE instr((SELECT levels || ',' FROM judgement \
             WHERE subject_id=t.id AND context_id='' AND scale='",
            $scale,
            "' ORDER BY on_date DESC, id DESC LIMIT 1), value || ',')=1)"
        )
    };
}

impl PersonSort {
    fn sql(self) -> &'static str {
        match self {
            Self::Name => "t.name COLLATE names",
            Self::Email => "t.email COLLATE names",
            Self::Phone => "t.phone",
            Self::Status => level_rank!("status"),
            Self::Roles => level_rank!("buying-role"),
            Self::Coverage => level_rank!("coverage"),
            Self::Title => "t.title COLLATE names",
            Self::Account => "(SELECT name FROM account WHERE id=t.account_id) COLLATE names",
            Self::Unit => "(SELECT name FROM unit WHERE id=t.unit_id) COLLATE names",
            Self::Manager => "(SELECT name FROM person AS m WHERE m.id=t.manager_id) COLLATE names",
        }
    }
}

/// One person with names and judgements.
#[derive(Debug, Clone)]
pub struct PersonLine {
    /// The row.
    pub person: crate::Person,
    /// Account's name.
    pub account: String,
    /// Unit's name.
    pub unit: Option<String>,
    /// Manager's name.
    pub manager: Option<String>,
    /// Latest level keys by scale, comma-separated: `status`, `buying-role`, `coverage`.
    pub status: Option<String>,
    /// Buying roles.
    pub roles: Option<String>,
    /// Coverage.
    pub coverage: Option<String>,
}

impl Db<'_> {
    /// A page of people and the number of all that match.
    pub fn people(
        &self,
        filter: &PersonFilter,
        sort: (PersonSort, bool),
        window: Window,
    ) -> Result<(Vec<PersonLine>, u32)> {
        let mut matching = Where::default();
        matching.add_some("t.account_id=?", &filter.account);
        if !filter.search.trim().is_empty() {
            let text = filter.search.clone();
            matching.add("(name_matches(t.name, ?) OR name_matches(t.title, ?))", [text.clone(), text]);
        }
        if filter.left {
            matching.add("t.left_on IS NOT NULL", []);
        } else if filter.search.trim().is_empty() {
            matching.add("t.left_on IS NULL", []);
        }
        let order = sort.0.sql().replace("@levels", &json_text(filter.level_order.clone()));
        let order = format!("{order} {} NULLS LAST, t.name COLLATE names, t.id", direction(sort.1));
        let (ids, total) = page(*self, "person t", &matching, &order, window)?;
        Ok((self.person_lines(&ids)?, total))
    }

    /// People by id, in the order given.
    pub fn person_lines(&self, ids: &[String]) -> Result<Vec<PersonLine>> {
        let wanted = "json_each(?1) AS wanted JOIN person AS p ON p.id = wanted.value";
        self.lines_from(wanted, "wanted.key", &IdList::new(ids))
    }

    fn lines_from(&self, people: &str, order: &str, value: &dyn ToSql) -> Result<Vec<PersonLine>> {
        let sql = include_str!("../../sql/person/lines.sql").replace("{people}", people).replace("{order}", order);
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([value], line)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Links that leave or reach any of these people.
    pub fn links_of(&self, people: &[String]) -> Result<Vec<crate::Link>> {
        let sql = "WITH wanted AS (SELECT value FROM json_each(?1)) SELECT * FROM link \
                   WHERE from_id IN wanted UNION SELECT * FROM link WHERE to_id IN (SELECT value FROM json_each(?1))";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([IdList::new(people)], crate::record::Record::from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The rank after the last of an account's people.
    pub fn next_person_rank(&self, account: &str) -> Result<f64> {
        let sql = "SELECT coalesce(max(rank), 0) + 1 FROM person WHERE account_id=?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([account], |row| row.get(0))?)
    }

    /// A subject's judgements on a scale, latest first.
    pub fn judgements(&self, subject: &str, scale: &str, context: &str) -> Result<Vec<crate::Judgement>> {
        let tail = "WHERE subject_id=?1 AND scale=?2 AND context_id=?3 ORDER BY on_date DESC, id DESC";
        crate::record::select(self.conn, tail, &[&subject, &scale, &context])
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<PersonLine> {
    let mut places = crate::Person::COLUMNS.len()..;
    let mut next = || places.next().unwrap_or_default();
    Ok(PersonLine {
        person: Record::from_row(row)?,
        account: row.get(next())?,
        unit: row.get(next())?,
        manager: row.get(next())?,
        status: row.get(next())?,
        roles: row.get(next())?,
        coverage: row.get(next())?,
    })
}
