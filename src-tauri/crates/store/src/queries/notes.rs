//! Notes of a board, what else stands on it, and the effort its units get.
//!
//! Invariant: a place is the newest placement; sums are of the workspace's currency alone.

use rusqlite::{Row, ToSql, named_params, params_from_iter};

use super::{IdList, effort};
use crate::error::Result;
use crate::record::Record;
use crate::tx::Db;
use crate::worth::Valued;

/// A note with what is named in it.
#[derive(Debug, Clone, PartialEq)]
pub struct NoteLine {
    /// The row.
    pub note: crate::Note,
    /// Unit's name.
    pub unit: Option<String>,
    /// Product's name.
    pub product: Option<String>,
    /// Owner's name.
    pub owner: Option<String>,
    /// Name of what it became; none where that is gone.
    pub became: Option<String>,
    /// Where it stands on its board.
    pub place: Option<(f64, f64)>,
    /// Its place is locked.
    pub held: bool,
}

/// A unit or an opportunity on a board.
#[derive(Debug, Clone, PartialEq)]
pub struct BoardThing {
    /// `unit` or `opportunity`.
    pub kind: String,
    /// Where.
    pub place: (f64, f64),
    /// Amount of an opportunity, minor units.
    pub amount: Option<i64>,
}

/// A unit or an open opportunity that is not on a board.
#[derive(Debug, Clone, PartialEq)]
pub struct CandidateLine {
    /// `unit` or `opportunity`.
    pub kind: String,
    /// Key.
    pub id: String,
    /// Name.
    pub name: String,
    /// Name of an opportunity's unit.
    pub unit: Option<String>,
    /// Won in twelve months with a unit; amount of an opportunity. Minor units.
    pub amount: Option<i64>,
}

/// What a unit takes of our time (B-05).
#[derive(Debug, Clone, PartialEq)]
pub struct UnitEffort {
    /// Key.
    pub id: String,
    /// Name.
    pub name: String,
    /// Level on the scale of positions.
    pub position: Option<String>,
    /// Days of effort of its open opportunities.
    pub days: f64,
    /// Hours of activities with its people.
    pub hours: f64,
}

const LINES: &str = include_str!("../../sql/note/lines.sql");

impl Db<'_> {
    /// All notes of a board, in the order they were written.
    pub fn notes(&self, matrix: &str, context: &str) -> Result<Vec<NoteLine>> {
        self.note_rows("WHERE n.matrix=?1 AND n.context_id=?2 ORDER BY n.id", &[&matrix, &context])
    }

    /// Notes by id; those that are gone are left out.
    pub fn note_lines(&self, ids: &[String]) -> Result<Vec<NoteLine>> {
        let tail = "WHERE n.id IN (SELECT value FROM json_each(?1)) ORDER BY n.id";
        self.note_rows(tail, &[&IdList::new(ids)])
    }

    fn note_rows(&self, tail: &str, params: &[&dyn ToSql]) -> Result<Vec<NoteLine>> {
        let mut statement = self.conn.prepare_cached(&format!("{LINES}{tail}"))?;
        let rows = statement.query_map(params_from_iter(params), note_line)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What each unit of an account takes of our time. Activities count from `since` on.
    pub fn unit_efforts(&self, account: &str, scale: &str, since: &str) -> Result<Vec<UnitEffort>> {
        let mut statement = self.conn.prepare_cached(&effort::statement(include_str!("../../sql/note/effort.sql")))?;
        let params = named_params! {":account": account, ":scale": scale, ":since": since};
        let rows = statement.query_map(params, |row| {
            let position = row.get::<_, Option<String>>(2)?.filter(|level| !level.is_empty());
            Ok(UnitEffort { id: row.get(0)?, name: row.get(1)?, position, days: row.get(3)?, hours: row.get(4)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Valued<'_> {
    /// Units and open opportunities that stand on a board. Context '' is the board
    /// outside any account.
    pub fn board_things(&self, matrix: &str, context: &str) -> Result<Vec<BoardThing>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/note/contributions.sql"))?;
        let rows = statement.query_map(named_params! {":matrix": matrix, ":context": context}, |row| {
            Ok(BoardThing { kind: row.get(0)?, place: (row.get(1)?, row.get(2)?), amount: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Units and open opportunities that could be put on a board, large ones first;
    /// at most 500. `since` is the day twelve months back.
    pub fn candidates(&self, matrix: &str, context: &str, search: &str, since: &str) -> Result<Vec<CandidateLine>> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/note/candidates.sql"))?;
        let params = named_params! {":matrix": matrix, ":context": context, ":search": search, ":since": since};
        let rows = statement.query_map(params, |row| {
            let (kind, id, name) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(CandidateLine { kind, id, name, unit: row.get(3)?, amount: row.get(4)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn note_line(row: &Row<'_>) -> rusqlite::Result<NoteLine> {
    let after = crate::Note::COLUMNS.len();
    Ok(NoteLine {
        note: crate::Note::from_row(row)?,
        unit: row.get(after)?,
        product: row.get(after + 1)?,
        owner: row.get(after + 2)?,
        became: row.get(after + 3)?,
        place: row.get::<_, Option<f64>>(after + 4)?.zip(row.get(after + 5)?),
        held: row.get(after + 6)?,
    })
}
