//! Which accounts, people and opportunities a change is about, so that history
//! can be asked for one of them.
//!
//! Not what changed. Invariant: derived from the changeset and the rows as they
//! stand after it; never edited by hand.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};

use crate::changes::{self, Change, ChangeKind};
use crate::error::Result;

/// Beyond so many rows an entry is indexed by account and person only where the
/// changeset itself names them: looking every row up would cost more than it tells.
const LOOK_UP_ROWS: usize = 2_000;

/// What a changeset touches.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    pub(crate) tables: BTreeSet<&'static str>,
    pub(crate) subjects: BTreeSet<String>,
    pub(crate) rows: usize,
}

pub(crate) fn touched(conn: &Connection, changeset: &[u8]) -> Result<Touched> {
    let mut touched = Touched::default();
    let mut open = Vec::new();
    changes::each(changeset, |change| {
        touched.rows += 1;
        touched.tables.insert(change.table);
        add_named(&mut touched.subjects, &change);
        if touched.rows <= LOOK_UP_ROWS && change.kind == ChangeKind::Update {
            open.push((change.table, change.key));
        }
        true
    })?;
    for (table, key) in open {
        look_up(conn, &mut touched.subjects, table, &key)?;
    }
    add_accounts(conn, &mut touched)?;
    Ok(touched)
}

/// Columns whose values are subjects, by table.
fn subject_columns(table: &str) -> &'static [&'static str] {
    match table {
        "account" => &["id"],
        "unit" => &["account_id"],
        "person" => &["id", "account_id"],
        "link" => &["account_id", "from_id", "to_id"],
        "opportunity" => &["id", "account_id"],
        "opportunity_fact" => &["opportunity_id"],
        "judgement" => &["subject_id", "context_id"],
        "placement" => &["subject_id"],
        _ => &[],
    }
}

fn add_named(subjects: &mut BTreeSet<String>, change: &Change) {
    for column in subject_columns(change.table) {
        if *column == "id" {
            subjects.insert(change.key.clone());
        }
        for cell in change.cells.iter().filter(|cell| cell.column == *column) {
            let named = [&cell.old, &cell.new].into_iter().flatten().filter_map(|value| value.as_str());
            subjects.extend(named.filter(|id| !id.is_empty()).map(str::to_owned));
        }
    }
}

fn look_up(conn: &Connection, subjects: &mut BTreeSet<String>, table: &str, key: &str) -> Result<()> {
    for column in subject_columns(table).iter().filter(|column| **column != "id") {
        let sql = format!("SELECT {column} FROM {table} WHERE id=?1");
        let found: Option<Option<String>> =
            conn.prepare_cached(&sql)?.query_row([key], |row| row.get(0)).optional()?;
        subjects.extend(found.flatten().filter(|id| !id.is_empty()));
    }
    Ok(())
}

/// A judgement names a person, a fact an opportunity: their account is touched too.
fn add_accounts(conn: &Connection, touched: &mut Touched) -> Result<()> {
    if touched.rows > LOOK_UP_ROWS {
        return Ok(());
    }
    let sql = "SELECT account_id FROM person WHERE id=?1 UNION SELECT account_id FROM opportunity WHERE id=?1";
    let mut statement = conn.prepare_cached(sql)?;
    for subject in touched.subjects.clone() {
        let found: Option<Option<String>> = statement.query_row([&subject], |row| row.get(0)).optional()?;
        touched.subjects.extend(found.flatten());
    }
    Ok(())
}
