//! The one door for writes, and the record of everything that went through it.
//!
//! Not an event store of meanings: SQLite's session extension records what
//! changed. The numbered rules are in JOURNAL.md; tests cite them. Invariant: an
//! entry and its change are committed together or not at all.

use std::collections::BTreeSet;

use rusqlite::session::{ConflictAction, ConflictType, Session, concat_strm, invert_strm};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params};
use serde_json::Value;

use crate::changes::{self, Change};
use crate::error::{Result, StoreError};
use crate::file::{SCHEMA, Store};
use crate::rows::RECORDED;
use crate::touch::{Touched, touched};
use crate::tx::Tx;

/// What a change is called, by whom and when.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Name of the operation.
    pub op: String,
    /// What its label needs.
    pub args: Value,
    /// Who.
    pub author: String,
    /// ISO date-time with milliseconds, UTC.
    pub stamp: String,
    /// Repeats with the same key, not older than this stamp, become one entry.
    pub merge: Option<(String, String)>,
    /// Texts that whoever writes cannot read, and so may not write over: columns by table.
    pub hidden: Hidden,
}

/// Columns by table.
pub type Hidden = &'static [(&'static str, &'static [&'static str])];

/// What was recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Sequence; none where nothing differed.
    pub seq: Option<i64>,
    /// Tables with changed rows.
    pub tables: Vec<String>,
    /// Number of changed rows.
    pub rows: usize,
}

/// An entry as stored, without its changeset.
#[derive(Debug, Clone, PartialEq)]
pub struct JournalRow {
    /// Sequence.
    pub seq: i64,
    /// Who.
    pub author: String,
    /// ISO date-time.
    pub stamp: String,
    /// Name of the operation.
    pub op: String,
    /// What its label needs.
    pub args: Value,
    /// `do`, `undo` or `redo`.
    pub kind: String,
    /// The entry it takes back.
    pub undoes: Option<i64>,
    /// Changed rows.
    pub rows: i64,
    /// It is taken back at present.
    pub undone: bool,
}

/// An entry that undo or redo would meet next.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Its sequence.
    pub seq: i64,
    /// Name of the operation.
    pub op: String,
    /// What its label needs.
    pub args: Value,
}

/// Which entries to list.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Account, person or opportunity.
    pub subject: Option<String>,
    /// Only before this sequence.
    pub before: Option<i64>,
    /// Only from this ISO stamp on.
    pub since: Option<String>,
    /// At most so many.
    pub limit: u32,
}

const KIND_DO: &str = "do";
const KIND_UNDO: &str = "undo";
const KIND_REDO: &str = "redo";
/// The operation of an entry whose content was erased; undo stops there (J21).
const ERASED: &str = "erased";

impl Store {
    /// Runs a change in one transaction and records it (J7). When `run` fails,
    /// or the entry cannot be written, the file is as before.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        entry: Entry,
        run: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Recorded), E> {
        self.write(entry, KIND_DO, None, run)
    }

    /// Writes the first rows of a file just made. There is nothing yet to go back
    /// to, so this leaves no entry; it is refused once there is one.
    pub fn seed<E: From<StoreError>>(&mut self, run: impl FnOnce(&Tx<'_>) -> Result<(), E>) -> Result<(), E> {
        if last_below(&self.conn, i64::MAX)?.is_some() {
            return Err(StoreError::Conflict.into());
        }
        let begun = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate);
        let transaction = begun.map_err(StoreError::from)?;
        run(&Tx::new(&self.conn, Value::Null))?;
        Ok(transaction.commit().map_err(StoreError::from)?)
    }

    fn write<T, E: From<StoreError>>(
        &mut self,
        entry: Entry,
        kind: &str,
        undoes: Option<i64>,
        run: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, Recorded), E> {
        if self.read_only() {
            return Err(StoreError::ReadOnly.into());
        }
        let begun = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate);
        let transaction = begun.map_err(StoreError::from)?;
        let mut session = open_session(&self.conn)?;
        let tx = Tx::new(&self.conn, entry.args.clone());
        let value = run(&tx)?;
        let entry = Entry { args: tx.args.into_inner(), ..entry };
        let changeset = take(&mut session)?;
        drop(session);
        changes::spare(&changeset, entry.hidden)?;
        let recorded = record(&self.conn, &self.device, &entry, kind, undoes, changeset)?;
        transaction.commit().map_err(StoreError::from)?;
        Ok((value, recorded))
    }

    /// Takes personal data out for good (J21): runs the change without recording what was there,
    /// empties every entry that tells of the subject or holds one of the words that the change
    /// gives, and leaves an entry that says so. Gives the number of entries emptied.
    pub fn erase<E: From<StoreError>>(
        &mut self,
        entry: Entry,
        subject: &str,
        run: impl FnOnce(&Tx<'_>) -> Result<Vec<String>, E>,
    ) -> Result<(u32, Recorded), E> {
        if self.read_only() {
            return Err(StoreError::ReadOnly.into());
        }
        let (cleared, recorded) = self.erase_within(entry, subject, run)?;
        // Pages that were freed keep what stood on them until the file is written anew.
        self.repair()?;
        self.conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(StoreError::from)?;
        Ok((cleared, recorded))
    }

    fn erase_within<E: From<StoreError>>(
        &mut self,
        entry: Entry,
        subject: &str,
        run: impl FnOnce(&Tx<'_>) -> Result<Vec<String>, E>,
    ) -> Result<(u32, Recorded), E> {
        let begun = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate);
        let transaction = begun.map_err(StoreError::from)?;
        let mut session = open_session(&self.conn)?;
        let words = run(&Tx::new(&self.conn, Value::Null))?;
        let Touched { tables, rows, .. } = touched(&self.conn, &take(&mut session)?)?;
        drop(session);
        let cleared = empty_entries(&self.conn, subject, &words)?;
        let entry = Entry { op: ERASED.to_owned(), args: Value::Object(Default::default()), ..entry };
        let seq = append(&self.conn, &self.device, &entry, KIND_DO, None, 0, &[])?;
        transaction.commit().map_err(StoreError::from)?;
        Ok((cleared, Recorded { seq: Some(seq), tables: tables.into_iter().map(str::to_owned).collect(), rows }))
    }

    /// Looks at the file as a change would leave it, and leaves it as it is.
    pub fn supposing<T, E: From<StoreError>>(&self, run: impl FnOnce(&Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        if self.read_only() {
            return Err(StoreError::ReadOnly.into());
        }
        let begun = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate).map_err(StoreError::from)?;
        let found = run(&Tx::new(&self.conn, Value::Null));
        begun.rollback().map_err(StoreError::from)?;
        found
    }

    /// Takes back the latest change that stands (J9).
    pub fn undo(&mut self, author: &str, stamp: &str) -> Result<Recorded> {
        let target = self.undo_target()?.ok_or(StoreError::NothingTo("undo"))?;
        self.revert(target, KIND_UNDO, author, stamp)
    }

    /// Brings back the latest change taken back (J10).
    pub fn redo(&mut self, author: &str, stamp: &str) -> Result<Recorded> {
        let target = self.redo_target()?.ok_or(StoreError::NothingTo("redo"))?;
        self.revert(target, KIND_REDO, author, stamp)
    }

    fn revert(&mut self, target: Target, kind: &str, author: &str, stamp: &str) -> Result<Recorded> {
        let changeset = invert(&self.changeset(target.seq)?)?;
        let Target { seq, op, args } = target;
        let entry = Entry { op, args, author: author.to_owned(), stamp: stamp.to_owned(), merge: None, hidden: &[] };
        let ((), recorded) = self.write(entry, kind, Some(seq), |tx| apply(tx.conn, &changeset))?;
        Ok(recorded)
    }

    /// The change that undo would take back.
    pub fn undo_target(&self) -> Result<Option<Target>> {
        let mut below = i64::MAX;
        loop {
            match last_below(&self.conn, below)? {
                // What stands between an undo and its target is balanced: step over it.
                Some((_, kind, undoes)) if kind == KIND_UNDO => below = undoes.unwrap_or(0),
                Some((seq, ..)) => match target(&self.conn, seq)? {
                    // What was emptied cannot be taken back; what came before it can, where its
                    // rows are still as it left them (J13).
                    Some(target) if target.op == ERASED => below = seq,
                    found => return Ok(found),
                },
                None => return Ok(None),
            }
        }
    }

    /// The undo that redo would take back.
    pub fn redo_target(&self) -> Result<Option<Target>> {
        let mut below = i64::MAX;
        loop {
            match last_below(&self.conn, below)? {
                Some((_, kind, undoes)) if kind == KIND_REDO => below = undoes.unwrap_or(0),
                Some((seq, kind, _)) if kind == KIND_UNDO => {
                    return Ok(target(&self.conn, seq)?.filter(|target| target.op != ERASED));
                }
                _ => return Ok(None),
            }
        }
    }

    /// Entries, latest first.
    pub fn journal(&self, filter: &Filter) -> Result<Vec<JournalRow>> {
        let mut statement = self.conn.prepare_cached(include_str!("../sql/journal/list.sql"))?;
        let given = params![filter.before, filter.since, filter.subject, filter.limit];
        let mut rows = statement.query_map(given, journal_row)?.collect::<rusqlite::Result<Vec<_>>>()?;
        let undone = self.undone()?;
        rows.iter_mut().for_each(|row| row.undone = undone.contains(&row.seq));
        Ok(rows)
    }

    /// Entries that are taken back at present: by an entry that is not (J12).
    fn undone(&self) -> Result<BTreeSet<i64>> {
        let sql = "SELECT seq, undoes FROM journal WHERE undoes IS NOT NULL";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut pairs = rows.collect::<rusqlite::Result<Vec<(i64, i64)>>>()?;
        // Later entries decide over earlier ones.
        pairs.sort_unstable_by(|a, b| b.cmp(a));
        Ok(pairs.into_iter().fold(BTreeSet::new(), |mut undone, (seq, undoes)| {
            if !undone.contains(&seq) {
                undone.insert(undoes);
            }
            undone
        }))
    }

    /// The first changed rows of an entry.
    pub fn changes(&self, seq: i64, limit: usize) -> Result<Vec<Change>> {
        let mut found = Vec::new();
        changes::each(&self.changeset(seq)?, |change| {
            if found.len() < limit {
                found.push(change);
            }
            found.len() < limit
        })?;
        Ok(found)
    }

    fn changeset(&self, seq: i64) -> Result<Vec<u8>> {
        Ok(self.conn.query_row("SELECT changeset FROM journal WHERE seq=?1", [seq], |row| row.get(0))?)
    }
}

/// Empties the entries that tell of a subject, by their index or anywhere in their changeset.
fn empty_entries(conn: &Connection, subject: &str, words: &[String]) -> Result<u32> {
    const EMPTY: &str = "UPDATE journal SET op=?2, args='{}', merge=NULL, rows=0, changeset=x'' WHERE op<>?2 AND ";
    let about = format!("{EMPTY} (seq IN (SELECT seq FROM journal_touch WHERE subject_id=?1) OR instr(changeset, CAST(?1 AS BLOB))>0)");
    let holds = format!("{EMPTY} (instr(changeset, CAST(?1 AS BLOB))>0 OR instr(args, ?1)>0 OR instr(coalesce(merge,''), ?1)>0)");
    let mut cleared = conn.execute(&about, params![subject, ERASED])?;
    for word in words {
        cleared += conn.execute(&holds, params![word, ERASED])?;
    }
    conn.execute("DELETE FROM journal_touch WHERE subject_id=?1", [subject])?;
    Ok(u32::try_from(cleared).unwrap_or(u32::MAX))
}

fn open_session(conn: &Connection) -> Result<Session<'_>> {
    let mut session = Session::new(conn)?;
    for table in RECORDED {
        session.attach(Some(*table))?;
    }
    Ok(session)
}

fn take(session: &mut Session<'_>) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    session.changeset_strm(&mut bytes)?;
    Ok(bytes)
}

fn invert(changeset: &[u8]) -> Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(changeset.len());
    invert_strm(&mut &*changeset, &mut bytes)?;
    Ok(bytes)
}

fn apply(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let abort = |_: ConflictType, _| ConflictAction::SQLITE_CHANGESET_ABORT;
    conn.apply_strm(&mut &*changeset, None::<fn(&str) -> bool>, abort).map_err(|error| match error {
        rusqlite::Error::SqliteFailure(failure, _)
            if matches!(failure.code, rusqlite::ErrorCode::OperationAborted | rusqlite::ErrorCode::ConstraintViolation) =>
        {
            StoreError::Conflict
        }
        other => other.into(),
    })
}

fn record(
    conn: &Connection,
    device: &str,
    entry: &Entry,
    kind: &str,
    undoes: Option<i64>,
    changeset: Vec<u8>,
) -> Result<Recorded> {
    // An undo is an entry even where a merged change came out even (J8).
    if changeset.is_empty() && kind == KIND_DO {
        return Ok(Recorded::default());
    }
    let Touched { tables, subjects, rows } = touched(conn, &changeset)?;
    let seq = match mergeable(conn, device, entry, kind)? {
        Some(seq) => merge(conn, seq, entry, &changeset)?,
        None => append(conn, device, entry, kind, undoes, rows, &changeset)?,
    };
    let mut statement = conn.prepare_cached("INSERT OR IGNORE INTO journal_touch (subject_id, seq) VALUES (?1, ?2)")?;
    for subject in subjects {
        statement.execute(params![subject, seq])?;
    }
    Ok(Recorded { seq: Some(seq), tables: tables.into_iter().map(str::to_owned).collect(), rows })
}

fn append(
    conn: &Connection,
    device: &str,
    entry: &Entry,
    kind: &str,
    undoes: Option<i64>,
    rows: usize,
    changeset: &[u8],
) -> Result<i64> {
    let merge = entry.merge.as_ref().map(|(key, _)| key);
    conn.prepare_cached(include_str!("../sql/journal/append.sql"))?.execute(params![
        device,
        entry.author,
        entry.stamp,
        entry.op,
        entry.args.to_string(),
        kind,
        undoes,
        merge,
        SCHEMA,
        rows as i64,
        changeset
    ])?;
    Ok(conn.last_insert_rowid())
}

/// The latest entry, where this one repeats it (J11).
fn mergeable(conn: &Connection, device: &str, entry: &Entry, kind: &str) -> Result<Option<i64>> {
    let Some((key, since)) = entry.merge.as_ref().filter(|_| kind == KIND_DO) else { return Ok(None) };
    let sql = include_str!("../sql/journal/mergeable.sql");
    let given = params![entry.op, key, since, entry.author, device, SCHEMA];
    Ok(conn.prepare_cached(sql)?.query_row(given, |row| row.get(0)).optional()?)
}

fn merge(conn: &Connection, seq: i64, entry: &Entry, changeset: &[u8]) -> Result<i64> {
    let first: Vec<u8> = conn.query_row("SELECT changeset FROM journal WHERE seq=?1", [seq], |row| row.get(0))?;
    let mut both = Vec::new();
    concat_strm(&mut &*first, &mut &*changeset, &mut both)?;
    let mut rows = 0_i64;
    changes::each(&both, |_| {
        rows += 1;
        true
    })?;
    conn.prepare_cached("UPDATE journal SET changeset=?2, stamp=?3, args=?4, rows=?5 WHERE seq=?1")?
        .execute(params![seq, both, entry.stamp, entry.args.to_string(), rows])?;
    Ok(seq)
}

fn last_below(conn: &Connection, below: i64) -> Result<Option<(i64, String, Option<i64>)>> {
    let sql = "SELECT seq, kind, undoes FROM journal WHERE seq<?1 ORDER BY seq DESC LIMIT 1";
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    Ok(conn.prepare_cached(sql)?.query_row([below], read).optional()?)
}

fn target(conn: &Connection, seq: i64) -> Result<Option<Target>> {
    let read = |row: &Row<'_>| Ok(Target { seq, op: row.get(0)?, args: args(row, 1)? });
    Ok(conn.prepare_cached("SELECT op, args FROM journal WHERE seq=?1")?.query_row([seq], read).optional()?)
}

fn journal_row(row: &Row<'_>) -> rusqlite::Result<JournalRow> {
    Ok(JournalRow {
        seq: row.get(0)?,
        author: row.get(1)?,
        stamp: row.get(2)?,
        op: row.get(3)?,
        args: args(row, 4)?,
        kind: row.get(5)?,
        undoes: row.get(6)?,
        rows: row.get(7)?,
        undone: false,
    })
}

fn args(row: &Row<'_>, at: usize) -> rusqlite::Result<Value> {
    let text: String = row.get(at)?;
    serde_json::from_str(&text).map_err(|error| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, error.into()))
}
