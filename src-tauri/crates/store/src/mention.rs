//! Free words of the file that have a part in them, wherever they stand.
//!
//! Not whose name it is (`domain::mention`). Invariant: keys, dates, levels and the names of
//! things are no free words and are never looked through.

use crate::error::Result;
use crate::rows::columns_of;
use crate::tx::{Db, Tx};

/// Columns with free words, by table. JSON among them is told by how it begins.
const FREE: &[(&str, &[&str])] = &[
    ("account", &["note", "loss_reason", "loss_prevention", "growth_goal"]),
    ("unit", &["strategy"]),
    ("person", &["note"]),
    ("link", &["note"]),
    ("opportunity", &["note", "lesson", "goal", "strategy", "tactics"]),
    ("opportunity_fact", &["why"]),
    ("judgement", &["source", "why"]),
    ("placement", &["source", "why"]),
    ("rating", &["source", "why"]),
    ("workshop", &["title", "attendees", "steps", "note"]),
    ("workshop_place", &["name"]),
    ("workshop_entry", &["text", "said_by"]),
    ("review_subject", &["kept"]),
    ("review_role", &["name", "perspective"]),
    ("review_answer", &["text"]),
    ("note", &["text", "factor", "offer"]),
    ("vote", &["voter"]),
    ("ruleset", &["why"]),
    ("activity", &["summary"]),
    ("insider", &["concern", "counter_measure"]),
    ("level_reason", &["why"]),
    ("person_fact", &["why"]),
    ("person_text", &["text", "source"]),
    ("clique", &["name", "note"]),
    ("action", &["text"]),
    ("pair", &["note"]),
    ("team_member", &["role", "note"]),
    ("stage_mark", &["evidence"]),
    ("lead", &["contact", "note", "why"]),
    ("whitespace", &["note"]),
    ("goal", &["name", "note"]),
    ("plan_step", &["with_whom", "note"]),
    ("issue", &["name", "cause"]),
    ("satisfaction", &["words", "follow_up"]),
    ("contender", &["solution", "strengths", "weaknesses"]),
    ("decision_criterion", &["note"]),
    ("protection", &["why"]),
    ("holding", &["why"]),
    ("purchase_step", &["name", "note"]),
    ("answer", &["text", "source"]),
    ("value_proposition", &["result", "measure", "judged", "differentiator", "personal"]),
    ("pain", &["text"]),
    ("estimate", &["why"]),
];

/// Words somewhere in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
    /// The row's key.
    pub key: String,
    /// What stands there.
    pub text: String,
}

impl Db<'_> {
    /// All free words that have a part in them; Latin letters upper and lower case alike.
    pub fn words_with(&self, part: &str) -> Result<Vec<Words>> {
        let mut found = Vec::new();
        for (table, column) in FREE.iter().flat_map(|(table, columns)| columns.iter().map(move |column| (*table, *column))) {
            let key = columns_of(table).map_or("id", |(_, columns)| columns[0]);
            let sql = format!("SELECT {key}, {column} FROM {table} WHERE instr(lower({column}), lower(?1))>0 ORDER BY {key}");
            let mut statement = self.conn.prepare_cached(&sql)?;
            let rows = statement.query_map([part], |row| Ok(Words { table, column, key: row.get(0)?, text: row.get(1)? }))?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        Ok(found)
    }
}

impl Tx<'_> {
    /// Writes other words in the place of these.
    pub fn reword(&self, words: &Words, text: &str) -> Result<()> {
        let key = columns_of(words.table).map_or("id", |(_, columns)| columns[0]);
        let sql = format!("UPDATE {} SET {}=?2 WHERE {key}=?1", words.table, words.column);
        self.conn.prepare_cached(&sql)?.execute([words.key.as_str(), text])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{FREE, columns_of};

    #[test]
    fn what_is_looked_through_is_there() {
        for (table, columns) in FREE {
            let known = columns_of(table).map(|(_, columns)| columns).unwrap_or_default();
            assert!(columns.iter().all(|column| known.contains(column)), "{table}: {columns:?}");
        }
    }
}
