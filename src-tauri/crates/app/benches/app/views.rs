//! The first page of each view of the big workspace.

use std::error::Error;
use std::time::Instant;

use app::sample;
use app::session::Session;
use serde_json::{Value, json};

use crate::answers;
use crate::bare::{Bare, read_all};
use crate::measure::{compare, line, timed};
use crate::plan;
use crate::program::{ask, begin, copy, show};

/// What a first page may cost.
pub(crate) const PAGE: Option<f64> = Some(3.0);
const TIMES: usize = 21;
const MATRIX: &str = include_str!("matrix.sql");
const RATINGS: &str = "SELECT * FROM rating WHERE scorecard IN ('attractiveness', 'our-strength') AND contender_id = ''";
const FIGURES: &str = include_str!("../../../store/sql/figures/account.sql");
const PERSON: &str = include_str!("../../../store/sql/person/lines.sql");
const OPPORTUNITY: &str = include_str!("../../../store/sql/opportunity/lines.sql");

/// Ours and bare, and what their queries are about.
pub(crate) struct Bench {
    ours: Session,
    bare: Bare,
    today: String,
    pipeline: String,
    /// The account with the map of 2,000.
    pub(crate) crowded: String,
    stages: Vec<String>,
    /// Only views whose name holds one of these.
    words: Vec<String>,
}

pub(crate) fn measure(words: Vec<String>) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let start = Instant::now();
    let mut ours = begin(folder.path(), "Big")?;
    sample::big(&mut ours).map_err(|error| error.to_string())?;
    println!("(big workspace made in {:.1} s)", start.elapsed().as_secs_f64());
    let crowded = crowded(&mut ours)?;
    answers::give(&mut ours, &crowded)?;
    let wide = plan::wide(&mut ours)?;
    let bare = Bare::open(copy(&mut ours, folder.path())?.as_ref())?;
    let mut bench = about(ours, bare, crowded, words)?;
    boards(&mut bench);
    tables(&mut bench);
    charts(&mut bench);
    rules(&mut bench);
    worksheets(&mut bench);
    plan::measure(&mut bench, &wide);
    others(&mut bench);
    Ok(())
}

/// The account with the map of 2,000.
fn crowded(ours: &mut Session) -> Result<String, Box<dyn Error>> {
    let most = json!({ "sort": "people_count", "descending": true, "limit": 1 });
    Ok(text(&ask(ours, "account_rows", &most)?["rows"][0]["id"]))
}

fn about(mut ours: Session, bare: Bare, crowded: String, words: Vec<String>) -> Result<Bench, Box<dyn Error>> {
    let session = ask(&mut ours, "session_get", &json!({}))?;
    let board = ask(&mut ours, "opportunity_board", &json!({}))?;
    let columns = board["columns"].as_array().cloned().unwrap_or_default();
    let (today, pipeline) = (text(&session["today"]), text(&session["workspace"]["pipeline"]));
    Ok(Bench {
        ours,
        bare,
        today,
        pipeline,
        crowded,
        stages: columns.iter().map(|column| text(&column["stage"])).collect(),
        words,
    })
}

/// Asks for some views; gives how many bytes travel to the page.
fn shown(session: &mut Session, views: &[(&str, Value)]) -> usize {
    views.iter().map(|(name, request)| show(session, name, request).len()).sum()
}

fn named(what: &str, bytes: usize) -> String {
    format!("{what}, {} kB", bytes.div_ceil(1000))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

impl Bench {
    pub(crate) fn line(&mut self, what: &str, aim: Option<f64>, one: (&str, Value), sql: &str) {
        self.together(what, aim, &[one], sql);
    }

    /// Several views one after the other, beside what they read; each time after a change, so that
    /// nothing is remembered of the time before. The change itself is not measured.
    pub(crate) fn after_a_change(&mut self, what: &str, views: &[(&str, Value)], sql: &str) {
        if !self.wanted(what) {
            return;
        }
        let change = json!({ "ids": [self.crowded], "edit": { "field": "note", "value": "Seen" } });
        let bytes = shown(&mut self.ours, views);
        let mut both = |_| {
            show(&mut self.ours, "account_edit", &change);
            let ours = timed(|| shown(&mut self.ours, views));
            show(&mut self.ours, "undo", &json!({}));
            (ours, timed(|| self.bare.run(sql).expect("rows")))
        };
        let (ours, bare) = (0..TIMES).map(&mut both).unzip();
        line(&named(what, bytes), PAGE, ours, bare);
    }

    /// Several views one after the other, beside what they read.
    fn together(&mut self, what: &str, aim: Option<f64>, views: &[(&str, Value)], sql: &str) {
        if !self.wanted(what) {
            return;
        }
        let ours = &mut self.ours;
        let bytes = shown(ours, views);
        compare(&named(what, bytes), aim, TIMES, |_| shown(ours, views), |_| self.bare.run(sql).expect("rows"));
    }

    /// Makes something; gives its key.
    pub(crate) fn add(&mut self, name: &str, request: &Value) -> String {
        ask(&mut self.ours, name, request).map(|answer| text(&answer["value"]["ids"][0])).unwrap_or_default()
    }

    fn wanted(&self, what: &str) -> bool {
        self.words.is_empty() || self.words.iter().any(|word| what.contains(word))
    }

    /// The day after which revenue counts.
    fn since(&self) -> String {
        let (year, rest) = self.today.split_at(4);
        format!("{}{rest}", year.parse::<i32>().unwrap_or_default() - 1)
    }
}

fn boards(bench: &mut Bench) {
    let matrix = |compare: &str| {
        let rows = MATRIX
            .replace(":matrix", "'portfolio'")
            .replace(":since", &format!("'{}'", bench.since()));
        let rows = read_all(
            "id name owner_id potential category revenue x y before_x before_y",
            &rows.replace(":compare", compare),
        );
        // Places are computed: they rest on the ratings of the two scorecards.
        rows + &read_all("subject_id scorecard criterion value on_date", RATINGS)
    };
    let (now, compared) = (matrix("NULL"), matrix(&format!("'{}'", bench.since())));
    let query = json!({ "matrix": "portfolio", "width": 1200, "height": 800 });
    bench.line("matrix of 10,000", PAGE, ("matrix_view", query.clone()), &now);
    let mut query = query;
    query["compare_on"] = bench.since().into();
    bench.line("matrix compared", PAGE, ("matrix_view", query), &compared);
    classes(bench);
    let columns = board(bench);
    bench.line("opportunity board", PAGE, ("opportunity_board", json!({})), &columns);
    let map = map(&bench.crowded);
    let id = json!({ "account": bench.crowded });
    bench.after_a_change("people map of 2,000", &[("people_map", id)], &map);
}

/// Every score, computed place and zone of the portfolio, beside reading the rows they rest on.
fn classes(bench: &mut Bench) {
    let accounts = read_all("id name owner_id potential_minor", "SELECT * FROM account");
    let ratings = read_all(
        "id scorecard criterion subject_id contender_id value on_date author certainty source why",
        "SELECT * FROM rating",
    );
    let request = ("matrix_places", json!({ "matrix": "portfolio" }));
    bench.line("recompute and reclass 10,000", PAGE, request, &(accounts + &ratings));
}

const DEAL: &str = "id name account_id unit_id owner_id product_id pipeline stage outcome amount_minor currency probability \
    opened_on closes_on closed_on note reference account unit owner product stage_since";

/// Opportunities by a condition with the names that their rows show.
fn deals(condition: &str) -> String {
    let page = format!(
        "(SELECT id AS value, row_number() OVER () AS key FROM (SELECT id FROM opportunity {condition} LIMIT 100))"
    );
    read_all(DEAL, &OPPORTUNITY.replace("json_each(:ids)", &page))
}

fn board(bench: &Bench) -> String {
    let of = |outcome: &str| format!("WHERE pipeline='{}' AND outcome='{outcome}'", bench.pipeline);
    let column = |stage: &String| match stage.as_str() {
        "won" | "lost" => deals(&format!("{} ORDER BY closed_on DESC", of(stage))),
        _ => deals(&format!("{} AND stage='{stage}' ORDER BY closes_on", of("open"))),
    };
    let sums = format!(
        "SELECT outcome, stage, count(*), sum(amount_minor) FROM opportunity WHERE pipeline='{}' GROUP BY outcome, stage;",
        bench.pipeline
    );
    bench.stages.iter().map(column).chain([sums]).collect()
}

/// People of an account with their judgements, and the account's links.
fn people(account: &str, tail: &str) -> String {
    let rows = PERSON.replace("{people}", "person AS p");
    let rows = rows.replace("ORDER BY {order}", &format!("WHERE p.account_id='{account}' {tail}"));
    let links = format!("SELECT * FROM link WHERE account_id='{account}'");
    read_all("id name title unit_id manager_id map_x map_y rank unit status roles coverage", &rows)
        + &read_all("id kind from_id to_id strength note", &links)
}

/// What the map of an account rests on: people and how their places changed, every level with
/// its day, links, units and groups.
pub(crate) fn map(account: &str) -> String {
    let of = format!("IN (SELECT id FROM person WHERE account_id='{account}')");
    let here = format!("WHERE account_id='{account}'");
    let person = "id name title unit_id manager_id map_x map_y rank outside placeholder since_on left_on position_id";
    read_all(person, &format!("SELECT * FROM person {here} ORDER BY rank, id"))
        + &read_all("person_id kind before value on_date", &format!("SELECT * FROM person_fact WHERE person_id {of}"))
        + &read_all(
            "subject_id scale context_id levels on_date certainty",
            &format!("SELECT * FROM judgement WHERE subject_id {of} ORDER BY subject_id, scale, context_id, on_date, id"),
        )
        + &read_all("id kind from_id to_id strength note certainty on_date until_on", &format!("SELECT * FROM link {here}"))
        + &read_all("id name", &format!("SELECT * FROM unit {here}"))
        + &read_all("id name", &format!("SELECT * FROM clique {here}"))
}

fn tables(bench: &mut Bench) {
    let revenue = format!(
        "SELECT id, name, owner_id, parent_id, industry FROM account t ORDER BY (SELECT sum(amount_minor) FROM opportunity \
         WHERE account_id=t.id AND outcome='won' AND closed_on>'{}' AND currency='EUR') DESC LIMIT 100",
        bench.since()
    );
    let query = json!({ "sort": "revenue", "descending": true, "limit": 100 });
    bench.line(
        "accounts by revenue",
        PAGE,
        ("account_rows", query),
        &read_all("id name owner_id parent_id industry", &revenue),
    );
    let query = json!({ "sort": "closes_on", "limit": 100 });
    let sums = "SELECT outcome, stage, sum(amount_minor) FROM opportunity GROUP BY outcome, stage;";
    let page = deals("ORDER BY closes_on NULLS LAST") + sums;
    bench.line("opportunities by close, with sums", PAGE, ("opportunity_rows", query), &page);
    let query = json!({ "account": bench.crowded, "limit": 100 });
    bench.line(
        "people of an account",
        PAGE,
        ("person_rows", query),
        &people(&bench.crowded, "ORDER BY p.name LIMIT 100"),
    );
}

fn charts(bench: &mut Bench) {
    let columns =
        "id stage outcome amount_minor probability opened_on closes_on closed_on pipeline";
    let figures = read_all(columns, "SELECT * FROM opportunity WHERE currency='EUR'");
    let visits = read_all(
        "opportunity_id before value on_date",
        "SELECT opportunity_id, before, value, on_date FROM opportunity_fact WHERE kind='stage' ORDER BY opportunity_id, on_date",
    );
    let query = |chart: &str| ("chart_draw", json!({ "chart": chart, "theme": "light" }));
    bench.line("funnel of 100,000", None, query("funnel"), &format!("{figures}{visits}"));
    bench.line("revenue of 100,000", None, query("revenue"), &figures);
    bench.line("forecast of 100,000", None, query("forecast"), &figures);
    forecasts(bench, &figures, &visits);
}

/// Every view of funnel and forecast, each alone and all together, beside reading what each of them
/// rests on: opportunities, their elements, their stages, and what changed of them.
fn forecasts(bench: &mut Bench, figures: &str, visits: &str) {
    let changed = read_all(
        "opportunity_id kind before value on_date",
        &format!("SELECT opportunity_id, kind, before, value, on_date FROM opportunity_fact WHERE on_date>'{}' ORDER BY opportunity_id, on_date", bench.since()),
    );
    let elements = read_all(
        "subject_id criterion value",
        "SELECT subject_id, criterion, value FROM rating WHERE scorecard='five-elements' AND contender_id='' ORDER BY subject_id, criterion",
    );
    let (lines, whole) = (format!("{figures}{elements}"), format!("{figures}{elements}{visits}"));
    let between = format!("{figures}{figures}{elements}{changed}");
    let since = bench.since();
    let views = [
        ("funnel figures", ("funnel_get", json!({})), &whole),
        ("forecast by month", ("forecast_get", json!({ "by": "month" })), &whole),
        ("range", ("range_get", json!({})), &lines),
        ("changes of a year", ("changes_get", json!({ "from": since })), &between),
        ("month board", ("month_board", json!({})), &lines),
        ("fan", ("chart_draw", json!({ "chart": "fan" })), &lines),
        ("flow", ("chart_draw", json!({ "chart": "flow", "since": since })), &between),
        ("slips", ("chart_draw", json!({ "chart": "slips" })), &between),
        ("revenue plan", ("revenue_plan", json!({})), &lines),
        ("overview", ("dashboard_get", json!({})), &whole),
    ];
    for (name, view, sql) in &views {
        bench.line(&format!("{name} of 100,000"), None, view.clone(), sql);
    }
    let all: Vec<(&str, Value)> = views.iter().map(|(_, view, _)| view.clone()).collect();
    let sql: String = views.iter().map(|(.., sql)| sql.as_str()).collect();
    bench.after_a_change("all forecast views of 100,000 together", &all, &sql);
}

/// The same without what only the program knows: what other currencies are worth.
fn in_one_currency(sql: &str) -> String {
    let mut parts = sql.split(" ELSE worth(");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |sql, part| sql + part.split_once(')').map_or("", |(_, rest)| rest))
}

/// Rules with three criteria tried on every account, as a slider does; beside reading what
/// they look at.
fn rules(bench: &mut Bench) {
    let names: Vec<String> = (0..20).map(|column| format!("c{column}")).collect();
    let before = format!("'{}'", bench.since());
    let figures = in_one_currency(FIGURES).replace(":subject", "NULL").replace(":since", &before).replace(":before", &before);
    let counts: Vec<String> = names.iter().map(|name| format!("count({name})")).collect();
    let levels = "SELECT count(levels) FROM account JOIN judgement ON subject_id=account.id AND scale IN ('category','traits');";
    let sql = format!("WITH f({}) AS ({figures}) SELECT {} FROM f; {levels}", names.join(","), counts.join(","));
    let criterion = |key: &str, least: f64| {
        json!({ "title": "", "weight": 1, "by": "field", "key": key, "at_least": least, "at_most": null, "is": [] })
    };
    let criteria = [criterion("revenue", 1e6), criterion("potential", 1e6), criterion("people-count", 10.0)];
    let query = json!({ "rules": { "pass": { "by": "all" }, "limit": 12, "criteria": criteria }, "show": "qualify", "limit": 60 });
    bench.line("rules tried on 10,000", PAGE, ("rules_preview", query), &sql);
}

/// Worksheets of an account with a thousand answers, beside reading all of them.
fn worksheets(bench: &mut Bench) {
    let rows = answers::all(&bench.crowded);
    let list = json!({ "subject": bench.crowded });
    bench.after_a_change("worksheets of 1,000 answers", &[("worksheet_list", list.clone())], &rows);
    let mut one = list;
    one["worksheet"] = answers::SHEET.into();
    bench.after_a_change("one worksheet of 1,000 answers", &[("worksheet_get", one)], &rows);
}

fn others(bench: &mut Bench) {
    let totals = "SELECT count(*) FROM account; SELECT count(*) FROM person; SELECT count(*) FROM opportunity;";
    bench.line("session", None, ("session_get", json!({})), totals);
    for text in ["harbour", "lin", "zzz"] {
        let like = ["account", "person", "opportunity"]
            .map(|table| format!("SELECT id FROM {table} WHERE name LIKE '%{text}%' LIMIT 20;"))
            .concat();
        bench.line(
            &format!("find {text}, beside LIKE"),
            None,
            ("find", json!({ "text": text, "limit": 20 })),
            &like,
        );
    }
    let id = json!({ "id": bench.crowded });
    let key = format!("SELECT * FROM account WHERE id='{}';", bench.crowded);
    bench.line(
        "one account",
        None,
        ("account_get", id),
        &read_all("id name", key.trim_end_matches(';')),
    );
}
