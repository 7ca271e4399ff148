//! What a board shows of its subjects, and the dated facts that place them.
//!
//! Not where they stand: places follow from the facts by rules of `domain`.
//! Invariant: one pass over the subjects of a kind; facts come subject by subject,
//! oldest first, so that the last one read holds.

use rusqlite::{Row, Statement, ToSql};

use super::{IdList, effort};
use crate::error::Result;
use crate::tx::Db;
use crate::worth::Valued;

/// A subject as a board shows it. Amounts are minor units of the workspace's currency; none
/// where there is none, or in another currency without a rate.
#[derive(Debug, Clone, Default)]
pub struct BoardLine {
    /// Key.
    pub id: String,
    /// Name, or a note's text.
    pub name: String,
    /// Account it is, or belongs to.
    pub account: Option<String>,
    /// That account's name.
    pub account_name: Option<String>,
    /// Owner's key: its own, else the account's.
    pub owner: Option<String>,
    /// Owner's name.
    pub owner_name: Option<String>,
    /// The account's industry.
    pub industry: Option<String>,
    /// The account's country.
    pub country: Option<String>,
    /// The account's city.
    pub city: Option<String>,
    /// An account's category level.
    pub category: Option<String>,
    /// Won in twelve months; of a note what it may bring.
    pub revenue: Option<i64>,
    /// Potential.
    pub potential: Option<i64>,
    /// Sum of open opportunities; none unless asked for.
    pub open: Option<i64>,
    /// Amount of an opportunity.
    pub amount: Option<i64>,
    /// The customer's own turnover.
    pub turnover: Option<i64>,
    /// Head count.
    pub employees: Option<i64>,
    /// Profit a note may bring.
    pub profit: Option<i64>,
    /// Cost of our work on an opportunity.
    pub cost: Option<i64>,
    /// A note that is not moved by accident.
    pub locked: bool,
}

/// Which subjects a board shows.
#[derive(Debug, Clone, Copy)]
pub struct BoardOf<'a> {
    /// Matrix key; notes belong to one board.
    pub matrix: &'a str,
    /// Account the board lies in; none for one board of all.
    pub context: Option<&'a str>,
    /// The day twelve months back, after which revenue counts.
    pub since: &'a str,
    /// Sums of open opportunities are wanted.
    pub open: bool,
}

/// Which facts: up to a day, of all subjects or of some.
#[derive(Debug, Clone, Copy, Default)]
pub struct FactsOf<'a> {
    /// ISO date; none for all.
    pub until: Option<&'a str>,
    /// Subjects; none for all.
    pub subjects: Option<&'a [String]>,
}

/// A rating as it was given.
#[derive(Debug, Clone, Copy)]
pub struct RatingFact<'a> {
    /// Subject.
    pub subject: &'a str,
    /// Scorecard key.
    pub card: &'a str,
    /// Criterion key.
    pub criterion: &'a str,
    /// In the criterion's own steps; none where it was cleared.
    pub value: Option<f64>,
    /// ISO date.
    pub on_date: &'a str,
}

/// A level as it was judged.
#[derive(Debug, Clone, Copy)]
pub struct LevelFact<'a> {
    /// Subject.
    pub subject: &'a str,
    /// Level keys, joined by commas; empty where cleared.
    pub levels: &'a str,
    /// ISO date.
    pub on_date: &'a str,
}

/// A place as it was given by hand.
#[derive(Debug, Clone, Copy)]
pub struct PlaceFact<'a> {
    /// Subject.
    pub subject: &'a str,
    /// 0–100 on both axes; none where the hand was taken off.
    pub at: Option<(f64, f64)>,
    /// Not moved by accident.
    pub locked: bool,
    /// ISO date.
    pub on_date: &'a str,
}

impl Db<'_> {
    /// Keys of all accounts.
    pub fn account_ids(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM account")?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }
}

impl Valued<'_> {
    /// All accounts, or the one of the context, as a board shows them.
    pub fn board_accounts(&self, of: BoardOf<'_>) -> Result<Vec<BoardLine>> {
        self.board(include_str!("../../sql/board/account.sql"), of)
    }

    /// Units as a board shows them.
    pub fn board_units(&self, of: BoardOf<'_>) -> Result<Vec<BoardLine>> {
        self.board(include_str!("../../sql/board/unit.sql"), of)
    }

    /// Open opportunities as a board shows them.
    pub fn board_opportunities(&self, of: BoardOf<'_>) -> Result<Vec<BoardLine>> {
        self.board(&effort::statement(include_str!("../../sql/board/opportunity.sql")), of)
    }

    /// The notes of this one board that became nothing else yet.
    pub fn board_notes(&self, of: BoardOf<'_>) -> Result<Vec<BoardLine>> {
        self.board(include_str!("../../sql/board/note.sql"), of)
    }

    /// People as a board shows them.
    pub fn board_people(&self, of: BoardOf<'_>) -> Result<Vec<BoardLine>> {
        self.board(include_str!("../../sql/board/person.sql"), of)
    }

    fn board(&self, sql: &str, of: BoardOf<'_>) -> Result<Vec<BoardLine>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        bind(&mut statement, ":matrix", &of.matrix)?;
        bind(&mut statement, ":context", &of.context)?;
        bind(&mut statement, ":since", &of.since)?;
        bind(&mut statement, ":open", &of.open)?;
        Ok(statement.raw_query().mapped(line).collect::<rusqlite::Result<_>>()?)
    }
}

impl Db<'_> {
    /// Our ratings on some scorecards, by subject, scorecard and criterion, oldest first; all
    /// of them in one pass.
    pub fn each_rating(&self, cards: &[&str], of: FactsOf<'_>, mut take: impl FnMut(RatingFact<'_>)) -> Result<()> {
        // One comparison a scorecard: for each of many rows they are cheaper than a look-up in a list.
        let one = |at: usize| format!("+scorecard=:card{at}");
        let any = (0..cards.len()).map(one).collect::<Vec<_>>().join(" OR ");
        let sql = format!(
            "SELECT subject_id, scorecard, criterion, value, on_date FROM rating WHERE contender_id='' AND ({})",
            if any.is_empty() { "0" } else { &any }
        );
        let order = "ORDER BY subject_id, scorecard, contender_id, criterion, on_date, id";
        let names: Vec<String> = (0..cards.len()).map(|at| format!(":card{at}")).collect();
        let keys: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(cards.iter().copied()).collect();
        self.each(&sql, order, &keys, of, |row| {
            let (subject, card) = (text(row, 0)?, text(row, 1)?);
            take(RatingFact { subject, card, criterion: text(row, 2)?, value: row.get(3)?, on_date: text(row, 4)? });
            Ok(())
        })
    }

    /// Levels on a scale that hold everywhere, by subject, oldest first.
    pub fn each_level(&self, scale: &str, of: FactsOf<'_>, mut take: impl FnMut(LevelFact<'_>)) -> Result<()> {
        let sql = "SELECT subject_id, levels, on_date FROM judgement WHERE scale=:key AND context_id=''";
        let order = "ORDER BY subject_id, scale, context_id, on_date, id";
        self.each(sql, order, &[(":key", scale)], of, |row| {
            take(LevelFact { subject: text(row, 0)?, levels: text(row, 1)?, on_date: text(row, 2)? });
            Ok(())
        })
    }

    /// Places given by hand on a matrix, by subject, oldest first.
    pub fn each_place(&self, matrix: &str, of: FactsOf<'_>, mut take: impl FnMut(PlaceFact<'_>)) -> Result<()> {
        let sql = "SELECT subject_id, x, y, locked, on_date FROM placement WHERE matrix=:key";
        let order = "ORDER BY subject_id, matrix, on_date, id";
        self.each(sql, order, &[(":key", matrix)], of, |row| {
            let at = row.get::<_, Option<f64>>(1)?.zip(row.get(2)?);
            take(PlaceFact { subject: text(row, 0)?, at, locked: row.get(3)?, on_date: text(row, 4)? });
            Ok(())
        })
    }

    /// Subjects are named in the statement only where they are few. All of them are read along
    /// the index, which SQLite does not see is in order already unless the other conditions are
    /// kept from it (`+`).
    fn each(
        &self,
        sql: &str,
        order: &str,
        keys: &[(&str, &str)],
        of: FactsOf<'_>,
        mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<()> {
        let day = if of.until.is_some() { "AND on_date<=:until" } else { "" };
        let some = if of.subjects.is_some() { "AND subject_id IN (SELECT value FROM json_each(:ids))" } else { "" };
        let sql = if of.subjects.is_some() { sql.to_owned() } else { sql.replace("WHERE ", "WHERE +").replace("AND ", "AND +") };
        let mut statement = self.conn.prepare_cached(&format!("{sql} {day} {some} {order}"))?;
        for (name, key) in keys {
            bind(&mut statement, name, key)?;
        }
        bind(&mut statement, ":until", &of.until)?;
        bind(&mut statement, ":ids", &of.subjects.map(IdList::new))?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            take(row)?;
        }
        Ok(())
    }

    /// A subject's places on a matrix, latest first.
    pub fn placements(&self, matrix: &str, subject: &str) -> Result<Vec<crate::Placement>> {
        let tail = "WHERE subject_id=?1 AND matrix=?2 ORDER BY on_date DESC, id DESC";
        crate::record::select(self.conn, tail, &[&subject, &matrix])
    }

    /// A subject's ratings on a scorecard by one contender (empty: ourselves), latest first.
    pub fn ratings(&self, card: &str, subject: &str, contender: &str) -> Result<Vec<crate::Rating>> {
        let tail = "WHERE subject_id=?1 AND scorecard=?2 AND contender_id=?3 ORDER BY on_date DESC, id DESC";
        crate::record::select(self.conn, tail, &[&subject, &card, &contender])
    }
}

impl Db<'_> {
    /// Everybody's ratings of a subject on a scorecard, latest first.
    pub fn all_ratings(&self, card: &str, subject: &str) -> Result<Vec<crate::Rating>> {
        let tail = "WHERE subject_id=?1 AND scorecard=?2 ORDER BY on_date DESC, id DESC";
        crate::record::select(self.conn, tail, &[&subject, &card])
    }
}

/// Sets a parameter that the statement has.
fn bind(statement: &mut Statement<'_>, name: &str, value: &dyn ToSql) -> rusqlite::Result<()> {
    match statement.parameter_index(name)? {
        Some(at) => statement.raw_bind_parameter(at, value),
        None => Ok(()),
    }
}

/// A text where it lies, without a copy.
pub(super) fn text<'r>(row: &'r Row<'_>, column: usize) -> rusqlite::Result<&'r str> {
    Ok(row.get_ref(column)?.as_str()?)
}

/// By place, in the order of the statements: these are all subjects at once.
fn line(row: &Row<'_>) -> rusqlite::Result<BoardLine> {
    Ok(BoardLine {
        id: row.get(0)?,
        name: row.get(1)?,
        account: row.get(2)?,
        account_name: row.get(3)?,
        owner: row.get(4)?,
        owner_name: row.get(5)?,
        industry: row.get(6)?,
        country: row.get(7)?,
        city: row.get(8)?,
        category: row.get::<_, Option<String>>(9)?.filter(|level| !level.is_empty()),
        revenue: row.get(10)?,
        potential: row.get(11)?,
        open: row.get(12)?,
        amount: row.get(13)?,
        turnover: row.get(14)?,
        employees: row.get(15)?,
        profit: row.get(16)?,
        cost: row.get(17)?,
        locked: row.get(18)?,
    })
}

/// What is counted of one account for its gauges.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct GaugeCounts {
    /// People.
    pub people: u32,
    /// Of them, those with some contact (C-07).
    pub covered: u32,
    /// Units.
    pub units: u32,
    /// Of them, those that bought in twelve months.
    pub units_won: u32,
    /// People who decide or approve (C-01).
    pub deciders: u32,
    /// Of them, supporters and mentors (C-08).
    pub supporters: u32,
    /// Supporters and mentors outside the customer's own structure.
    pub partners: u32,
    /// The account and its open opportunities: each wants one of us.
    pub posts: u32,
    /// Of them, those that have an owner.
    pub filled: u32,
    /// Others of us who worked or won there in twelve months.
    pub extended: u32,
}

impl Db<'_> {
    /// Counts for the gauges of an account; `since` is the day twelve months back.
    pub fn gauge_counts(&self, account: &str, since: &str) -> Result<GaugeCounts> {
        let mut statement = self.conn.prepare_cached(include_str!("../../sql/board/gauges.sql"))?;
        let counts = |row: &Row<'_>| {
            Ok(GaugeCounts {
                people: row.get(0)?,
                covered: row.get(1)?,
                units: row.get(2)?,
                units_won: row.get(3)?,
                deciders: row.get(4)?,
                supporters: row.get(5)?,
                partners: row.get(6)?,
                posts: row.get(7)?,
                filled: row.get(8)?,
                extended: row.get(9)?,
            })
        };
        Ok(statement.query_row(rusqlite::named_params! {":account": account, ":since": since}, counts)?)
    }
}
