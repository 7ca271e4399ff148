//! Which accounts, people and opportunities a change is about, so that history
//! can be asked for one of them.
//!
//! Not what changed. Invariant: derived from the changeset and the rows as they
//! stand after it; never edited by hand.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};

use crate::changes::{self, ChangeKind, Item};
use crate::error::Result;

/// Bytes beyond which a changeset is that of an import. Such an entry is indexed
/// by the accounts and people it names alone: to look every row up, and to index
/// every opportunity, would cost more than it tells.
const BULK: usize = 512 << 10;

/// What a changeset touches.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    pub(crate) tables: BTreeSet<&'static str>,
    pub(crate) subjects: BTreeSet<String>,
    pub(crate) rows: usize,
}

pub(crate) fn touched(conn: &Connection, changeset: &[u8]) -> Result<Touched> {
    let bulk = changeset.len() > BULK;
    let mut touched = Touched::default();
    let mut open = Vec::new();
    changes::scan(changeset, |item| {
        touched.rows += 1;
        touched.tables.insert(item.table);
        add_named(&mut touched.subjects, item, bulk);
        if !bulk && item.kind == ChangeKind::Update {
            open.push((item.table, item.key().to_owned()));
        }
        Ok(true)
    })?;
    for (table, key) in open {
        look_up(conn, &mut touched.subjects, table, &key)?;
    }
    if !bulk {
        add_accounts(conn, &mut touched)?;
    }
    Ok(touched)
}

/// Columns whose values are subjects, by table.
fn subject_columns(table: &str) -> &'static [&'static str] {
    match table {
        "account" => &["id"],
        "unit" | "insider" | "level_reason" | "whitespace" | "goal" | "plan_step" | "driver" | "driver_link" => &["account_id"],
        "driver_opportunity" => &["account_id", "opportunity_id"],
        "person" => &["id", "account_id"],
        "link" => &["account_id", "from_id", "to_id"],
        "opportunity" => &["id", "account_id"],
        "lead" => &["account_id", "opportunity_id"],
        "purchase_step" => &["opportunity_id", "person_id"],
        "opportunity_fact" | "stage_mark" | "protection" | "payment" | "contender" | "decision_criterion" | "criterion_standing" => &["opportunity_id"],
        "series_value" => &["account_id"],
        "judgement" => &["subject_id", "context_id"],
        "placement" | "rating" | "answer" | "holding" => &["subject_id"],
        "value_proposition" | "pain" | "pain_link" => &["opportunity_id"],
        "note" | "workshop" => &["context_id"],
        "person_fact" => &["person_id"],
        "person_text" => &["person_id", "context_id"],
        "clique" => &["account_id", "context_id"],
        "clique_member" => &["person_id"],
        "criterion_person" => &["opportunity_id", "person_id"],
        "action" => &["subject_id", "context_id"],
        "pair" => &["account_id", "person_id"],
        "team_member" => &["account_id", "opportunity_id"],
        "activity" | "issue" | "satisfaction" => &["account_id", "person_id"],
        "workshop_entry" | "workshop_place" | "review_subject" => &["subject_id"],
        _ => &[],
    }
}

fn add_named(subjects: &mut BTreeSet<String>, item: &Item<'_>, bulk: bool) {
    for column in subject_columns(item.table) {
        match *column {
            "id" if bulk && item.table == "opportunity" => {}
            "id" => add(subjects, item.key()),
            column => item.texts(column).for_each(|id| add(subjects, id)),
        }
    }
}

/// The same few accounts come again and again: only a new one is copied.
fn add(subjects: &mut BTreeSet<String>, id: &str) {
    if !id.is_empty() && !subjects.contains(id) {
        subjects.insert(id.to_owned());
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

/// A judgement names a person, ours or theirs, a fact an opportunity, a place a unit or a
/// note: their account is touched too.
fn add_accounts(conn: &Connection, touched: &mut Touched) -> Result<()> {
    let sql = "SELECT account_id FROM person WHERE id=?1 UNION SELECT account_id FROM opportunity WHERE id=?1 \
               UNION SELECT account_id FROM unit WHERE id=?1 UNION SELECT account_id FROM insider WHERE id=?1 \
               UNION SELECT nullif(context_id,'') FROM note WHERE id=?1";
    let mut statement = conn.prepare_cached(sql)?;
    for subject in touched.subjects.clone() {
        let found: Option<Option<String>> = statement.query_row([&subject], |row| row.get(0)).optional()?;
        touched.subjects.extend(found.flatten());
    }
    Ok(())
}
