//! A hundred thousand opportunities from a CSV file, and what the history of such
//! a change costs.

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use app::session::Session;
use serde_json::json;

use crate::bare::{Bare, read_all};
use crate::measure::compare;
use crate::program::{ask, begin, copy, show};

const ROWS: usize = 100_000;
const TIMES: usize = 3;
/// The columns of the file, each of them text as `.import` makes it.
const TABLE: &str = "CREATE TABLE opportunity (reference TEXT PRIMARY KEY NOT NULL, name TEXT, account TEXT, owner TEXT, \
    product TEXT, stage TEXT, amount TEXT, opened_on TEXT, closes_on TEXT, closed_on TEXT) STRICT;";
/// As many indexes of as many columns as the workspace keeps of its opportunities.
const INDEXES: &str = "CREATE INDEX by_account ON opportunity (account, stage, closed_on, amount, opened_on); \
    CREATE INDEX by_stage ON opportunity (stage, owner, product, closes_on); \
    CREATE INDEX by_close ON opportunity (stage, closes_on); \
    CREATE INDEX by_closed ON opportunity (stage, closed_on); \
    CREATE INDEX by_owner ON opportunity (owner); \
    CREATE INDEX by_product ON opportunity (product); \
    CREATE INDEX by_unit ON opportunity (opened_on);";

pub(crate) fn measure() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let csv = folder.path().join("pipeline.csv");
    fs::write(&csv, pipeline())?;
    let mut ours = (0..TIMES)
        .map(|i| begin(folder.path(), &format!("Import {i}")))
        .collect::<Result<Vec<Session>, _>>()?;
    let mut bare = (0..TIMES)
        .map(|i| Bare::open(&folder.path().join(format!("bare-{i}.db"))))
        .collect::<Result<Vec<Bare>, _>>()?;
    let take_in = format!(
        "BEGIN; {TABLE}\n.import --csv --skip 1 {} opportunity\n{INDEXES} COMMIT;",
        csv.display()
    );
    let plan = json!({ "files": [{ "path": csv, "kind": "opportunity" }] });
    compare(
        "import of 100,000 opportunities from CSV",
        Some(5.0),
        TIMES,
        |i| show(&mut ours[i], "import_run", &plan),
        |i| bare[i].run(&take_in).expect("an import"),
    );
    check(&mut ours[0])?;
    history(&mut ours[0], folder.path())?;
    let away = "BEGIN; DELETE FROM opportunity WHERE reference>''; COMMIT;";
    compare(
        "undo of that import, beside deleting",
        None,
        TIMES,
        |i| show(&mut ours[i], "undo", &json!({})),
        |i| bare[i].run(away).expect("a deletion"),
    );
    Ok(())
}

/// What was measured is an import of all rows.
fn check(session: &mut Session) -> Result<(), Box<dyn Error>> {
    let page = ask(session, "opportunity_rows", &json!({ "limit": 1 }))?;
    match page["total"].as_u64() {
        Some(total) if total == ROWS as u64 => Ok(()),
        total => Err(format!("{total:?} opportunities came in").into()),
    }
}

fn history(session: &mut Session, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut bare = Bare::open(copy(session, folder)?.as_ref())?;
    let columns = "seq author stamp op args kind undoes rows";
    let sql = read_all(
        columns,
        "SELECT seq, author, stamp, op, args, kind, undoes, rows FROM journal ORDER BY seq DESC LIMIT 51",
    );
    let query = json!({ "limit": 50 });
    compare(
        "history after that import",
        None,
        15,
        |_| show(session, "history_list", &query),
        |_| bare.run(&sql).expect("rows"),
    );
    compare(
        "session after that import",
        None,
        15,
        |_| show(session, "session_get", &json!({})),
        |_| {
            bare.run("SELECT count(*) FROM opportunity; SELECT count(*) FROM account;")
                .expect("rows")
        },
    );
    Ok(())
}

/// A list as another program exports it.
fn pipeline() -> String {
    let stages = ["Proposal", "Qualified", "Won", "Lost", "Negotiation"];
    let mut text = String::from(
        "Opportunity ID,Opportunity,Account,Owner,Product,Stage,Amount,Opened,Expected close,Closed\n",
    );
    for n in 0..ROWS {
        let (day, month, stage) = (1 + n % 28, 1 + n % 12, stages[n % stages.len()]);
        let closed = if ["Won", "Lost"].contains(&stage) {
            format!("2026-{month:02}-{day:02}")
        } else {
            String::new()
        };
        let _ = writeln!(
            text,
            "OP{n:06},Rollout {n},Account {},Owner {},Product {},{stage},{}.{:02},2025-{month:02}-{day:02},2026-{month:02}-{day:02},{closed}",
            n % 900,
            n % 35,
            n % 7,
            n * 13 % 99_000,
            n % 100,
        );
    }
    text
}
