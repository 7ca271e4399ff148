//! The stages of a pipeline in figures (D-30) beside the same figures counted in SQL, which knows
//! nothing of how the program counts.

use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use tests::{Desk, list, shared, text};

/// A stage is entered where it, or a later one, was reached; it is passed where a later one was, or the
/// opportunity was won. Of what was decided without a move up to the last stage nobody knows the way: it
/// was in the first stage that a forecast counts. A stay ends with the next move or the decision; one that ends before it began
/// is a slip of the pen.
const COUNTED: &str = "
WITH stage(at, key) AS MATERIALIZED (SELECT key, value FROM json_each(?1)),
deal AS MATERIALIZED (SELECT * FROM opportunity WHERE pipeline = ?2 AND opened_on IS NOT NULL AND opened_on <= ?3),
fact AS MATERIALIZED (SELECT * FROM opportunity_fact WHERE kind = 'stage' AND on_date <= ?3),
move AS MATERIALIZED (
    SELECT deal.id AS deal, stage.at, deal.opened_on AS day, '' AS tie FROM deal JOIN stage ON stage.key = coalesce(
        (SELECT before FROM fact WHERE fact.opportunity_id = deal.id ORDER BY on_date, id LIMIT 1),
        CASE WHEN deal.outcome <> 'open' AND deal.stage = (SELECT key FROM stage ORDER BY at DESC LIMIT 1) THEN ?4 ELSE deal.stage END)
    UNION ALL
    SELECT deal.id, stage.at, fact.on_date, fact.id FROM deal
    JOIN fact ON fact.opportunity_id = deal.id JOIN stage ON stage.key = fact.value),
far AS MATERIALIZED (
    SELECT CASE WHEN deal.outcome = 'won' THEN 1000 ELSE max(move.at) END AS at
    FROM deal JOIN move ON move.deal = deal.id GROUP BY deal.id),
stay AS (
    SELECT move.at, move.day, coalesce(lead(move.day) OVER (PARTITION BY move.deal ORDER BY move.day, move.tie),
        CASE WHEN deal.outcome <> 'open' THEN deal.closed_on END) AS gone
    FROM move JOIN deal ON deal.id = move.deal),
days AS MATERIALIZED (
    SELECT at, julianday(gone) - julianday(day) AS n, row_number() OVER (PARTITION BY at ORDER BY julianday(gone) - julianday(day)) AS place,
        count(*) OVER (PARTITION BY at) AS many
    FROM stay WHERE gone >= day)
SELECT stage.key,
    (SELECT count(*) FROM far WHERE far.at >= stage.at),
    (SELECT count(*) FROM far WHERE far.at > stage.at),
    (SELECT count(*) FROM days WHERE days.at = stage.at),
    (SELECT avg(n) FROM days WHERE days.at = stage.at),
    (SELECT avg(n) FROM days WHERE days.at = stage.at AND place IN ((many + 1) / 2, (many + 2) / 2))
FROM stage ORDER BY stage.at";

type Figures = (String, i64, i64, i64, Option<f64>, Option<f64>);

fn counted(desk: &mut Desk, pipeline: &str, today: &str) -> Vec<Figures> {
    // The program keeps its file to itself: a copy is read.
    let path = text(&desk.ask("workspace_backup", json!({ "folder": null }))["path"]);
    let method = desk.ask("method_get", json!({}));
    let process = list(&method["pipelines"]).iter().find(|one| one["key"] == pipeline).expect("the pipeline").clone();
    let keys: Vec<&Value> = list(&process["stages"]).iter().map(|stage| &stage["key"]).collect();
    let entry = list(&process["stages"]).iter().find(|stage| stage["category"] != "omitted").map(|stage| text(&stage["key"]));
    let file = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut statement = file.prepare(COUNTED).unwrap();
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?));
    let rows = statement.query_map((json!(keys).to_string(), pipeline, today, entry), read).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn told(desk: &mut Desk, pipeline: &str) -> Vec<Figures> {
    let flow = desk.ask("stage_flow", json!({ "pipeline": pipeline }));
    let number = |row: &Value, field: &str| row[field].as_i64().unwrap();
    let figures = |row: &Value| {
        let conversion = row["conversion"].as_f64();
        let (entered, on) = (number(row, "entered"), number(row, "moved_on"));
        let share = (entered > 0).then(|| on as f64 / entered as f64);
        assert_eq!(conversion.map(|share| (share * 1e9).round()), share.map(|share| (share * 1e9).round()), "entered next ÷ entered this");
        (text(&row["stage"]), entered, on, number(row, "left"), row["mean_days"].as_f64(), row["median_days"].as_f64())
    };
    list(&flow).iter().map(figures).collect()
}

fn agree(desk: &mut Desk, pipeline: &str, today: &str) {
    let (counted, told) = (counted(desk, pipeline, today), told(desk, pipeline));
    assert!(counted.iter().any(|row| row.1 > 0), "there is something to count");
    for (ours, theirs) in told.iter().zip(&counted) {
        assert_eq!((&ours.0, ours.1, ours.2, ours.3, ours.5), (&theirs.0, theirs.1, theirs.2, theirs.3, theirs.5));
        let apart = ours.4.zip(theirs.4).map_or(0.0, |(a, b)| (a - b).abs());
        assert!(apart < 1e-6 && ours.4.is_some() == theirs.4.is_some(), "{ours:?} {theirs:?}");
    }
    assert_eq!(told.len(), counted.len());
}

#[test]
fn a_stages_conversion_and_days_equal_the_same_counted_in_sql() {
    let mut desk = Desk::with_sample("en");
    let today = text(&desk.ask("session_get", json!({}))["today"]);
    agree(&mut desk, "seven-stages", &today);
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    for (stage, day) in [("valid", "2026-02-01"), ("lead", "2026-03-01"), ("consent", "2026-03-01"), ("won", "2026-05-05")] {
        desk.edit("opportunity", &deal, "opened-on", "2026-01-01");
        desk.move_to(&deal, stage, day);
    }
    agree(&mut desk, "seven-stages", &today);
}

#[test]
fn the_same_holds_of_an_imported_pipeline() {
    let files = ["sales_pipeline.csv", "accounts.csv", "products.csv", "sales_teams.csv"];
    let Some(paths) = shared("maven-crm", &files) else { return };
    let mut desk = Desk::with_workspace();
    let files: Vec<Value> = paths.iter().map(|path| json!({ "path": path })).collect();
    desk.change("import_run", json!({ "files": files }));
    let today = text(&desk.ask("session_get", json!({}))["today"]);
    let pipeline = text(&desk.ask("session_get", json!({}))["workspace"]["pipeline"]);
    agree(&mut desk, &pipeline, &today);
}
