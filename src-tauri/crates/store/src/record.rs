//! Rows of the recorded tables as plain structs, and how they are written.
//!
//! Not the rules about them (`domain`) and not what the UI sees (`app`).
//! Invariant: a struct's fields are its table's columns, in the table's order.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row, ToSql, params_from_iter};

use crate::error::{Result, StoreError};

/// A row of a recorded table with a text key.
pub trait Record: Sized {
    /// Table name.
    const TABLE: &'static str;
    /// Columns in order; the first is the primary key.
    const COLUMNS: &'static [&'static str];
    /// Reads all columns from a row that begins with them in [`Self::COLUMNS`]' order,
    /// as `SELECT *` does.
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;
    /// All columns' values in order.
    fn values(&self) -> Vec<&dyn ToSql>;
    /// The statement that adds a row, written once for all rows of an import.
    fn insert_sql() -> &'static str;
}

/// Declares records: a struct per table and its [`Record`].
macro_rules! records {
    ($list:ident; $($(#[$doc:meta])* $name:ident in $table:literal { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Default, PartialEq)]
            pub struct $name { $($(#[$field_doc])* pub $field: $kind,)* }

            impl Record for $name {
                const TABLE: &'static str = $table;
                const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
                fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
                    // By place: finding a column by its name costs more than reading it.
                    let mut places = 0..Self::COLUMNS.len();
                    Ok(Self { $($field: row.get(places.next().unwrap_or_default())?),* })
                }
                fn values(&self) -> Vec<&dyn ToSql> { vec![$(&self.$field),*] }
                fn insert_sql() -> &'static str {
                    static SQL: std::sync::OnceLock<String> = std::sync::OnceLock::new();
                    SQL.get_or_init(|| {
                        let marks = vec!["?"; Self::COLUMNS.len()].join(",");
                        format!("INSERT INTO {} ({}) VALUES ({marks})", Self::TABLE, Self::COLUMNS.join(","))
                    })
                }
            }
        )*
        /// Their tables with their columns, parents first.
        pub(crate) const $list: &[(&str, &[&str])] = &[$(($table, <$name as Record>::COLUMNS)),*];
    };
}
pub(crate) use records;

pub(crate) fn insert<R: Record>(conn: &Connection, record: &R) -> Result<()> {
    conn.prepare_cached(R::insert_sql())?.execute(params_from_iter(record.values()))?;
    Ok(())
}

/// Writes every column; SQLite records only those that differ. A row that is
/// gone is an error: what was typed into it must not vanish without a word.
pub(crate) fn update<R: Record>(conn: &Connection, record: &R) -> Result<()> {
    let sets: Vec<_> = R::COLUMNS.iter().enumerate().skip(1).map(|(i, c)| format!("{c}=?{}", i + 1)).collect();
    let sql = format!("UPDATE {} SET {} WHERE {}=?1", R::TABLE, sets.join(","), R::COLUMNS[0]);
    match conn.prepare_cached(&sql)?.execute(params_from_iter(record.values()))? {
        0 => Err(StoreError::Gone { table: R::TABLE, id: key(record)? }),
        _ => Ok(()),
    }
}

fn key<R: Record>(record: &R) -> Result<String> {
    match record.values()[0].to_sql()? {
        ToSqlOutput::Borrowed(ValueRef::Text(text)) => Ok(String::from_utf8_lossy(text).into_owned()),
        _ => Ok(String::new()),
    }
}

pub(crate) fn delete<R: Record>(conn: &Connection, key: &str) -> Result<()> {
    let sql = format!("DELETE FROM {} WHERE {}=?1", R::TABLE, R::COLUMNS[0]);
    conn.prepare_cached(&sql)?.execute([key])?;
    Ok(())
}

pub(crate) fn get<R: Record>(conn: &Connection, key: &str) -> Result<Option<R>> {
    Ok(select(conn, &format!("WHERE {}=?1", R::COLUMNS[0]), &[&key])?.pop())
}

pub(crate) fn select<R: Record>(conn: &Connection, tail: &str, params: &[&dyn ToSql]) -> Result<Vec<R>> {
    let sql = format!("SELECT {} FROM {} {tail}", R::COLUMNS.join(","), R::TABLE);
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params, |row| R::from_row(row))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
