//! What the workspace file costs beside bare SQLite, on a big workspace.
//!
//! Bare means rusqlite on a copy of the same file with the same cache, lock and
//! durability (WAL, synchronous FULL, exclusive), the same collation, and the one
//! statement that does the least of the same work; it keeps no journal, counts no
//! rows beyond the page and joins nothing.

mod big;
mod measure;

use std::path::{Path, PathBuf};

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use rusqlite::{Connection, params};
use store::{
    Account, AccountFilter, AccountSort, Entry, OpportunityFilter, OpportunitySort, PersonFilter, PersonSort, Store,
    Window,
};

use measure::compare;

const PAGE: Window = Window { offset: 0, limit: 100 };
const STAMP: &str = "2026-01-01T00:00:00.000Z";

/// The benchmark's own folder and its two equal files.
struct Files {
    _folder: tempfile::TempDir,
    ours: PathBuf,
    bare: PathBuf,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let files = Files { ours: folder.path().join("ours.mainstay"), bare: folder.path().join("bare.mainstay"), _folder: folder };
    big::make(&files.ours);
    std::fs::copy(&files.ours, &files.bare)?;
    measure::header("bare");
    opening(&files);
    let (mut store, conn) = (Store::open(&files.ours, "bench")?, bare(&files.bare));
    editing(&mut store, &conn);
    adding(&mut store, &conn);
    paging(&store, &conn);
    finding(&store, &conn);
    Ok(())
}

/// SQLite as the store sets it up, and nothing more.
fn bare(path: &Path) -> Connection {
    let conn = Connection::open(path).expect("the copy");
    let pragmas = "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; \
                   PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536;";
    conn.execute_batch(pragmas).expect("pragmas");
    let locale: icu_locale_core::Locale = "zh".parse().expect("a locale");
    let collator = CollatorBorrowed::try_new(locale.into(), CollatorOptions::default()).expect("a collation");
    conn.create_collation("names", move |a, b| collator.compare(a, b)).expect("a collation");
    conn
}

fn opening(files: &Files) {
    let id = big::key("account", 4_321);
    let ours = |_| {
        let store = Store::open(&files.ours, "bench").expect("the file");
        let found = store.db().get::<Account>(&id).expect("the row");
        (store, found)
    };
    let find = |conn: Connection| {
        let sql = "SELECT name FROM account WHERE id=?1";
        let found: String = conn.query_row(sql, [&id], |row| row.get(0)).expect("the row");
        (conn, found)
    };
    compare("open, then one row by key", Some(2.0), 60, ours, |_| find(bare(&files.bare)));
    let plain = |_| find(Connection::open(&files.bare).expect("the copy"));
    compare("  beside SQLite without pragmas or collation", None, 60, ours, plain);
}

fn entry() -> Entry {
    Entry { op: "edit".into(), args: serde_json::json!({}), author: "Ada".into(), stamp: STAMP.into(), merge: None, hidden: &[] }
}

const UPDATE: &str = "UPDATE account SET name=?2,owner_id=?3,parent_id=?4,industry=?5,country=?6,city=?7,website=?8,\
    employees=?9,founded=?10,turnover_minor=?11,potential_minor=?12,currency=?13,note=?14,reference=?15,created_on=?16 \
    WHERE id=?1";

fn write_bare(conn: &Connection, a: &Account) {
    conn.execute_batch("BEGIN IMMEDIATE").expect("begin");
    let cells = params![
        a.id, a.name, a.owner_id, a.parent_id, a.industry, a.country, a.city, a.website, a.employees, a.founded,
        a.turnover_minor, a.potential_minor, a.currency, a.note, a.reference, a.created_on
    ];
    conn.prepare_cached(UPDATE).and_then(|mut update| update.execute(cells)).expect("update");
    conn.execute_batch("COMMIT").expect("commit");
}

fn editing(store: &mut Store, conn: &Connection) {
    let edited = |i: usize| Account { name: format!("Edited {i}"), ..big::account(i * 37 % big::ACCOUNTS) };
    let ours = |i| store.transact(entry(), |tx| tx.update(&edited(i))).expect("edit");
    compare("one edit", Some(2.0), 400, ours, |i| write_bare(conn, &edited(i)));
    let ours = |_| store.undo("Ada", STAMP).expect("undo");
    compare("undo of one edit, beside an edit", Some(2.0), 200, ours, |i| write_bare(conn, &big::account(i * 37 % big::ACCOUNTS)));
    let ours = |_| store.redo("Ada", STAMP).expect("redo");
    compare("redo, beside an edit", Some(2.0), 200, ours, |i| write_bare(conn, &edited(i)));
}

fn adding(store: &mut Store, conn: &Connection) {
    let rows = |round: usize| {
        (0..5_000).map(move |i| Account { id: big::key("new", round * 5_000 + i), ..big::account(i) })
    };
    let ours = |round| store.transact(entry(), |tx| rows(round).try_for_each(|row| tx.insert(&row))).expect("add");
    let bare = |round| {
        conn.execute_batch("BEGIN IMMEDIATE").expect("begin");
        let sql = "INSERT INTO account (id,name,owner_id,parent_id,industry,country,city,website,employees,founded,\
            turnover_minor,potential_minor,currency,note,reference,created_on) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16)";
        let mut insert = conn.prepare_cached(sql).expect("insert");
        for a in rows(round) {
            let cells = params![
                a.id, a.name, a.owner_id, a.parent_id, a.industry, a.country, a.city, a.website, a.employees,
                a.founded, a.turnover_minor, a.potential_minor, a.currency, a.note, a.reference, a.created_on
            ];
            insert.execute(cells).expect("insert");
        }
        conn.execute_batch("COMMIT").expect("commit");
    };
    compare("5,000 new accounts in one change", None, 5, ours, bare);
    let bare = |round| {
        let ids = rows(4 - round).map(|row| row.id);
        conn.execute_batch("BEGIN IMMEDIATE").expect("begin");
        ids.for_each(|id| drop(conn.prepare_cached("DELETE FROM account WHERE id=?1").and_then(|mut d| d.execute([id]))));
        conn.execute_batch("COMMIT").expect("commit");
    };
    compare("undo of 5,000 accounts, beside deleting", None, 5, |_| store.undo("Ada", STAMP).expect("undo"), bare);
}

/// Rows of one statement, all cells read.
fn read_all(conn: &Connection, sql: &str) -> usize {
    let mut statement = conn.prepare_cached(sql).expect("a statement");
    let count = statement.column_count();
    let mut rows = statement.query([]).expect("rows");
    let mut read = 0;
    while let Some(row) = rows.next().expect("a row") {
        (0..count).for_each(|i| drop(row.get_ref(i)));
        read += 1;
    }
    read
}

fn paging(store: &Store, conn: &Connection) {
    let db = store.valued(|_, _, _| None);
    let page = |what: &str, ours: &dyn Fn() -> usize, sql: &str| {
        compare(what, Some(3.0), 15, |_| ours(), |_| read_all(conn, sql));
    };
    let accounts = |sort| db.accounts(&AccountFilter::default(), sort, PAGE, "2025-01-01").expect("accounts").0.len();
    page("accounts by name", &|| accounts((AccountSort::Name, false)),
        "SELECT * FROM account ORDER BY name COLLATE names LIMIT 100");
    page("accounts by revenue", &|| accounts((AccountSort::Revenue, true)),
        "SELECT * FROM account t ORDER BY (SELECT sum(amount_minor) FROM opportunity WHERE account_id=t.id \
         AND outcome='won' AND closed_on>'2025-01-01' AND currency='EUR') DESC NULLS LAST LIMIT 100");
    let people = |sort| db.people(&PersonFilter::default(), sort, PAGE).expect("people").0.len();
    page("people by name", &|| people((PersonSort::Name, false)),
        "SELECT * FROM person ORDER BY name COLLATE names LIMIT 100");
    let deals = |sort| db.opportunities(&OpportunityFilter::default(), sort, &[], PAGE).expect("opportunities").0.len();
    page("opportunities by name", &|| deals((OpportunitySort::Name, false)),
        "SELECT * FROM opportunity ORDER BY name COLLATE names LIMIT 100");
    page("opportunities by expected close", &|| deals((OpportunitySort::ClosesOn, false)),
        "SELECT * FROM opportunity ORDER BY closes_on NULLS LAST LIMIT 100");
}

fn finding(store: &Store, conn: &Connection) {
    for (what, text) in [("people by 王", "王"), ("people by pinyin", "wang"), ("people by Latin", "harb")] {
        let filter = PersonFilter { search: text.into(), ..PersonFilter::default() };
        let ours = || store.db().people(&filter, (PersonSort::Name, false), PAGE).expect("people").0.len();
        let sql = format!(
            "SELECT * FROM person WHERE name LIKE '%{text}%' OR title LIKE '%{text}%' ORDER BY name COLLATE names LIMIT 100"
        );
        compare(&format!("{what}, beside LIKE"), None, 7, |_| ours(), |_| read_all(conn, &sql));
    }
}
