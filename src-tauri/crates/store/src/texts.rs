//! Texts of the whole file, found by parts of their words, in any script.
//!
//! Not names by how they are said (`queries::search`). The index is FTS5 over trigrams, in the memory
//! of this connection: nothing of it stands in the file, so that it can be opened by any SQLite and
//! what is erased is gone. Words of fewer than three letters, as most Chinese ones are, are looked for
//! letter by letter among what the longer ones leave. Invariant: the index says what the rows say, also
//! after an undo or redo, since both are entries: rows named by entries since are read anew.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use crate::changes;
use crate::error::Result;
use crate::tx::Db;

/// A table with texts: its columns with them, and the column with the key of whom they are about.
type Source = (&'static str, &'static [&'static str], &'static str);

/// What is looked through.
const SOURCES: &[Source] = &[
    ("account", &["name", "industry", "city", "note", "loss_reason", "loss_prevention", "growth_goal"], "id"),
    ("unit", &["name", "strategy"], "account_id"),
    ("person", &["name", "title", "note"], "id"),
    ("opportunity", &["name", "reference", "note", "goal", "strategy", "tactics", "lesson"], "id"),
    ("note", &["text", "factor", "offer"], "context_id"),
    ("activity", &["summary"], "account_id"),
    ("action", &["text"], "subject_id"),
    ("answer", &["text", "source"], "subject_id"),
    ("goal", &["name", "measure", "note"], "account_id"),
    ("value_proposition", &["result", "measure", "judged", "differentiator"], "opportunity_id"),
    ("pain", &["text"], "opportunity_id"),
    ("driver", &["text", "source", "note"], "account_id"),
    ("lead", &["name", "contact", "note"], "id"),
    ("issue", &["name", "cause"], "account_id"),
    ("satisfaction", &["words", "follow_up"], "account_id"),
    ("plan_step", &["with_whom", "note"], "account_id"),
    ("workshop_entry", &["text"], "workshop_id"),
    ("review_answer", &["text"], "review_id"),
];
/// Letters that a trigram needs.
const LONG: usize = 3;
/// From so many changed rows on it is quicker to begin anew.
const MANY: usize = 2_000;

const MAKE: &str = "
CREATE TABLE IF NOT EXISTS temp.text_row (id INTEGER PRIMARY KEY, source TEXT NOT NULL, key TEXT NOT NULL, subject TEXT);
CREATE INDEX IF NOT EXISTS temp.text_row_by_key ON text_row (source, key);
CREATE VIRTUAL TABLE IF NOT EXISTS temp.text_index USING fts5(text, tokenize='trigram');
CREATE TABLE IF NOT EXISTS temp.text_state (seq INTEGER NOT NULL, erased INTEGER NOT NULL);";
const CLEAR: &str = "DELETE FROM temp.text_row; DELETE FROM temp.text_index; DELETE FROM temp.text_state;";

/// A text found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFound {
    /// Table.
    pub source: String,
    /// Key of the row.
    pub key: String,
    /// Key of whom it is about.
    pub subject: Option<String>,
    /// All texts of the row, one below the other.
    pub text: String,
}

impl Db<'_> {
    /// Texts that have all these words in them, the closest first.
    pub fn texts_with(&self, words: &[String], limit: u32) -> Result<Vec<TextFound>> {
        let words: Vec<&str> = words.iter().map(|word| word.trim()).filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return Ok(Vec::new());
        }
        refresh(self.conn)?;
        let (long, short): (Vec<&str>, Vec<&str>) = words.into_iter().partition(|word| word.chars().count() >= LONG);
        let matched = long.iter().map(|word| format!("\"{}\"", word.replace('"', "\"\""))).collect::<Vec<_>>().join(" AND ");
        let mut tests: Vec<String> = short.iter().enumerate().map(|(at, _)| format!("instr(lower(f.text), lower(?{}))>0", at + 3)).collect();
        if !matched.is_empty() {
            tests.push("f.text_index MATCH ?1".to_owned());
        }
        let order = if matched.is_empty() { "length(f.text), r.id" } else { "f.rank, r.id" };
        let sql = format!(
            "SELECT r.source, r.key, r.subject, f.text FROM temp.text_index AS f JOIN temp.text_row AS r ON r.id=f.rowid \
             WHERE (?1='' OR 1) AND {} ORDER BY {order} LIMIT ?2",
            tests.join(" AND ")
        );
        let mut given: Vec<&dyn ToSql> = vec![&matched, &limit];
        given.extend(short.iter().map(|word| word as &dyn ToSql));
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(&given[..], found)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn found(row: &Row<'_>) -> rusqlite::Result<TextFound> {
    Ok(TextFound { source: row.get(0)?, key: row.get(1)?, subject: row.get(2)?, text: row.get(3)? })
}

/// Brings the index up to what the file says now.
fn refresh(conn: &Connection) -> Result<()> {
    conn.execute_batch(MAKE)?;
    let now: (i64, i64) = conn.query_row("SELECT coalesce(max(seq),0), coalesce(sum(op='erased'),0) FROM journal", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let then: Option<(i64, i64)> = conn.query_row("SELECT seq, erased FROM temp.text_state", [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    conn.execute_batch("SAVEPOINT texts")?;
    let done = match then {
        Some((seq, erased)) if erased == now.1 => since(conn, seq),
        _ => anew(conn),
    };
    let kept = done.and_then(|()| Ok(conn.execute_batch(&format!("DELETE FROM temp.text_state; INSERT INTO temp.text_state VALUES ({}, {});", now.0, now.1))?));
    conn.execute_batch(if kept.is_ok() { "RELEASE texts" } else { "ROLLBACK TO texts; RELEASE texts" })?;
    kept
}

/// Rows named by the entries from a sequence on; the last one known may have grown since (J11).
fn since(conn: &Connection, seq: i64) -> Result<()> {
    let mut rows: BTreeSet<(&'static str, String)> = BTreeSet::new();
    let mut statement = conn.prepare_cached("SELECT changeset FROM journal WHERE seq>=?1 ORDER BY seq")?;
    let mut entries = statement.query([seq])?;
    while let Some(entry) = entries.next()? {
        let changeset: Vec<u8> = entry.get(0)?;
        changes::scan(&changeset, |item| {
            if SOURCES.iter().any(|(table, ..)| *table == item.table) {
                rows.insert((item.table, item.key().to_owned()));
            }
            Ok(rows.len() <= MANY)
        })?;
        if rows.len() > MANY {
            return anew(conn);
        }
    }
    rows.iter().try_for_each(|(table, key)| again(conn, table, key))
}

/// Reads a row anew.
fn again(conn: &Connection, table: &str, key: &str) -> Result<()> {
    let known: Option<i64> = conn.prepare_cached("SELECT id FROM temp.text_row WHERE source=?1 AND key=?2")?.query_row(params![table, key], |row| row.get(0)).optional()?;
    if let Some(id) = known {
        conn.prepare_cached("DELETE FROM temp.text_index WHERE rowid=?1")?.execute([id])?;
        conn.prepare_cached("DELETE FROM temp.text_row WHERE id=?1")?.execute([id])?;
    }
    match SOURCES.iter().find(|(name, ..)| *name == table) {
        Some(source) => add(conn, source, Some(key)),
        None => Ok(()),
    }
}

fn anew(conn: &Connection) -> Result<()> {
    conn.execute_batch(CLEAR)?;
    SOURCES.iter().try_for_each(|source| add(conn, source, None))
}

/// Puts the rows of a table in, or one of them.
fn add(conn: &Connection, (table, columns, subject): &Source, key: Option<&str>) -> Result<()> {
    let joined = columns.iter().map(|column| format!("coalesce({column}||char(10),'')")).collect::<Vec<_>>().join("||");
    let one = if key.is_some() { "AND id=?1" } else { "AND ?1 IS NULL" };
    let rows = format!("INSERT INTO temp.text_row (source, key, subject) SELECT '{table}', id, {subject} FROM main.{table} WHERE length({joined})>1 {one} ORDER BY id");
    conn.prepare_cached(&rows)?.execute([key])?;
    let alone = if key.is_some() { "AND r.key=?1" } else { "AND ?1 IS NULL" };
    let texts = format!("INSERT INTO temp.text_index (rowid, text) SELECT r.id, {} FROM temp.text_row AS r JOIN main.{table} AS t ON t.id=r.key WHERE r.source='{table}' {alone}", aliased(columns));
    conn.prepare_cached(&texts)?.execute([key])?;
    Ok(())
}

fn aliased(columns: &[&str]) -> String {
    columns.iter().map(|column| format!("coalesce(t.{column}||char(10),'')")).collect::<Vec<_>>().join("||")
}

#[cfg(test)]
mod tests {
    use super::SOURCES;
    use crate::rows::columns_of;

    #[test]
    fn what_is_looked_through_is_there() {
        for (table, columns, subject) in SOURCES {
            let known = columns_of(table).map(|(_, columns)| columns).unwrap_or_default();
            assert!(columns.iter().chain([subject]).all(|column| known.contains(column)), "{table}: {columns:?}");
        }
    }
}
