//! The command line as a script meets it: no display, exit codes, one sentence
//! on stderr, JSON.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// One person's machine without a display.
struct Machine {
    home: TempDir,
}

impl Machine {
    fn new() -> Self {
        Self { home: TempDir::new().unwrap() }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn command(&self, words: &[&str]) -> Command {
        let test = std::env::current_exe().unwrap();
        let folder = test.ancestors().nth(2).unwrap();
        let mut command =
            Command::new(folder.join(format!("mainstay{}", std::env::consts::EXE_SUFFIX)));
        command.args(words).current_dir(self.home.path()).stdin(Stdio::null());
        for name in ["HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"] {
            command.env(name, self.home.path());
        }
        for name in
            ["DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LANGUAGE", "XDG_CONFIG_HOME", "XDG_DATA_HOME"]
        {
            command.env_remove(name);
        }
        command.env("LANG", "en_US.UTF-8");
        command
    }

    fn run(&self, words: &[&str]) -> Told {
        Told::of(&self.command(words).output().expect("`cargo build -p mainstay` comes first"))
    }

    /// A run that must do what it was asked.
    fn done(&self, words: &[&str]) -> String {
        let told = self.run(words);
        assert_eq!(told.code, 0, "{words:?}: {}", told.err);
        assert_eq!(told.err, "", "{words:?}");
        told.out
    }

    fn json(&self, words: &[&str]) -> Value {
        serde_json::from_str(&self.done(words)).unwrap()
    }

    fn sample(&self) -> &'static str {
        self.done(&["new", "linden.mainstay", "--sample", "--lang", "en"]);
        "linden.mainstay"
    }
}

struct Told {
    code: i32,
    out: String,
    err: String,
}

impl Told {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self {
            code: output.status.code().unwrap(),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }
}

fn rows(value: &Value) -> &[Value] {
    value.as_array().expect("rows stand in an array")
}

#[test]
fn help_speaks_the_language_asked_for() {
    let machine = Machine::new();
    for (language, words) in
        [("en", "Usage:"), ("zh-Hans", "用法："), ("zh-Hant", "不帶命令時開啟視窗")]
    {
        let help = machine.done(&["--help", "--lang", language]);
        assert!(help.contains(words), "{language}: {help}");
        assert!(help.contains("import") && help.contains("backup"), "{language}: {help}");
    }
    assert!(machine.done(&["show", "--help"]).contains("opportunities"));
    assert!(machine.done(&["chart", "--help"]).contains("forecast"));
}

#[test]
fn wrong_usage_is_said_in_one_sentence_and_ends_with_2() {
    let machine = Machine::new();
    for words in [
        &["show"][..],
        &["show", "a.mainstay", "nonsense"],
        &["show", "a.mainstay", "accounts", "--on", "tomorrow"],
        &["new", "a.mainstay", "--lang", "fr"],
        &["chart", "a.mainstay", "funnel"],
        &["chart", "a.mainstay", "funnel", "--out", "a.png", "--size", "big"],
        &["import", "a.mainstay"],
        &["undo", "a.mainstay", "--force"],
    ] {
        let told = machine.run(words);
        assert_eq!(told.code, 2, "{words:?}: {}", told.err);
        assert_eq!(
            (told.err.lines().count(), told.out.as_str()),
            (1, ""),
            "{words:?}: {}",
            told.err
        );
    }
}

#[test]
fn what_fails_says_why_and_ends_with_1() {
    let machine = Machine::new();
    std::fs::write(machine.file("letter.mainstay"), "Dear reader").unwrap();
    for words in [
        &["show", "absent.mainstay", "accounts"][..],
        &["show", "letter.mainstay", "accounts"],
        &["check", "letter.mainstay"],
        &["undo", "absent.mainstay"],
        &["new", "letter.mainstay"],
        &["new", "other.mainstay", "--currency", "SHELLS"],
    ] {
        let told = machine.run(words);
        assert_eq!(told.code, 1, "{words:?}: {}{}", told.out, told.err);
        assert_eq!(
            (told.err.lines().count(), told.out.as_str()),
            (1, ""),
            "{words:?}: {}",
            told.err
        );
    }
    assert_eq!(std::fs::read_to_string(machine.file("letter.mainstay")).unwrap(), "Dear reader");
}

#[test]
fn new_never_writes_over_a_file() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay", "--currency", "EUR"]);
    let before = std::fs::read(machine.file("ours.mainstay")).unwrap();
    assert_eq!(machine.run(&["new", "ours.mainstay", "--sample"]).code, 1);
    assert_eq!(std::fs::read(machine.file("ours.mainstay")).unwrap(), before);
    assert!(rows(&machine.json(&["show", "ours.mainstay", "accounts", "--json"])).is_empty());
}

#[test]
fn every_view_of_the_sample_has_rows_with_id_and_name() {
    let machine = Machine::new();
    let file = machine.sample();
    let accounts = machine.json(&["show", file, "accounts", "--json"]);
    let account = rows(&accounts)[0]["name"].as_str().unwrap();
    for view in
        ["accounts", "people", "opportunities", "products", "teammates", "pipeline", "portfolio"]
    {
        let shown = machine.json(&["show", file, view, "--json"]);
        assert!(!rows(&shown).is_empty(), "{view} is empty");
        for row in rows(&shown) {
            assert!(row["id"].is_string() && row["name"].is_string(), "{view}: {row}");
        }
        let table = machine.done(&["show", file, view]);
        assert_eq!(
            table.lines().count(),
            rows(&shown).len() + 1,
            "{view} has a heading and its rows"
        );
    }
    let people = machine.json(&["show", file, "people", "--account", account, "--json"]);
    assert!(rows(&people).iter().all(|row| row["account"] == account), "{people}");
    assert_eq!(machine.run(&["show", file, "map"]).code, 2, "a map is of one account");
    assert_eq!(machine.run(&["show", file, "people", "--account", "Nobody & Sons"]).code, 1);
}

#[test]
fn opportunities_carry_what_a_script_needs() {
    let machine = Machine::new();
    let file = machine.sample();
    let all = machine.json(&["show", file, "opportunities", "--json"]);
    for row in rows(&all) {
        let outcome = row["outcome"].as_str().unwrap();
        assert!(["open", "won", "lost"].contains(&outcome), "{row}");
        assert_eq!(outcome == "open", row["closed_on"].is_null(), "{row}");
        assert!(row["amount"].is_number() || row["amount"].is_null(), "{row}");
        assert!(row["account"].is_string() || row["account"].is_null(), "{row}");
        assert!(row["stage"].is_string(), "{row}");
    }
    let sized = rows(&all).iter().find(|row| row["amount"].is_number()).expect("one has an amount");
    assert_eq!(sized["currency"].as_str().unwrap().len(), 3, "{sized}");
}

#[test]
fn import_says_what_it_would_do_then_does_it_then_takes_it_back() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay", "--currency", "EUR"]);
    let table = "Company,City,Note\nHarrow Pumps,Leeds,\"two, so to speak\"\n青山仪表,苏州,\n";
    std::fs::write(machine.file("accounts.csv"), table).unwrap();
    let import = ["import", "ours.mainstay", "accounts.csv", "--as", "account", "--json"];
    let dry = machine.json(&[&import[..], &["--dry-run"]].concat());
    assert_eq!(dry["counts"]["new"], 2, "{dry}");
    assert!(rows(&machine.json(&["show", "ours.mainstay", "accounts", "--json"])).is_empty());

    assert_eq!(machine.json(&import)["counts"]["new"], 2);
    let names = || -> Vec<String> {
        let shown = machine.json(&["show", "ours.mainstay", "accounts", "--json"]);
        let mut names: Vec<String> =
            rows(&shown).iter().map(|row| row["name"].as_str().unwrap().into()).collect();
        names.sort();
        names
    };
    assert_eq!(names(), ["Harrow Pumps", "青山仪表"]);
    assert_eq!(machine.json(&import)["counts"]["new"], 0, "importing again adds nothing");

    machine.done(&["undo", "ours.mainstay"]);
    assert!(names().is_empty());
    machine.done(&["redo", "ours.mainstay"]);
    assert_eq!(names().len(), 2);
    assert!(machine.done(&["history", "ours.mainstay"]).lines().count() >= 3);
}

#[test]
fn a_map_names_the_columns_that_cannot_be_guessed() {
    let machine = Machine::new();
    machine.done(&["new", "ours.mainstay", "--currency", "EUR"]);
    std::fs::write(machine.file("odd.csv"), "Zeta,Eta\nLeeds,Harrow Pumps\n").unwrap();
    let run = |map: &str| {
        std::fs::write(machine.file("map.toml"), map).unwrap();
        machine.run(&["import", "ours.mainstay", "odd.csv", "--map", "map.toml", "--json"])
    };
    assert_eq!(
        run("[\"odd.csv\"]\ncolumns = { name = \"Theta\" }").code,
        1,
        "there is no such column"
    );
    assert_eq!(run("[\"odd.csv\"]\ncolour = \"red\"").code, 1, "it is read strictly");
    let told = run("[\"*\"]\nkind = \"account\"\ncolumns = { name = \"Eta\", city = 1 }");
    assert_eq!(told.code, 0, "{}", told.err);
    let shown = machine.json(&["show", "ours.mainstay", "accounts", "--json"]);
    assert_eq!(rows(&shown)[0]["name"], "Harrow Pumps");
    assert_eq!(rows(&shown)[0]["city"], "Leeds");
}

#[test]
fn charts_become_files_of_the_format_their_name_asks_for() {
    let machine = Machine::new();
    let file = machine.sample();
    for (chart, out, start) in [
        ("funnel", "funnel.svg", &b"<svg"[..]),
        ("revenue", "revenue.png", b"\x89PNG"),
        ("forecast", "forecast.pdf", b"%PDF"),
        ("portfolio", "portfolio.svg", b"<svg"),
    ] {
        machine.done(&["chart", file, chart, "--out", out]);
        let written = std::fs::read(machine.file(out)).unwrap();
        assert!(written.starts_with(start), "{out}");
    }
    assert_eq!(machine.run(&["chart", file, "funnel", "--out", "funnel.bmp"]).code, 1);
}

#[test]
fn a_sound_file_is_sound_and_its_copy_too() {
    let machine = Machine::new();
    let file = machine.sample();
    machine.done(&["check", file]);
    std::fs::create_dir(machine.file("copies")).unwrap();
    machine.done(&["backup", file, "--to", "copies"]);
    let copy = only_file(&machine.file("copies"));
    machine.done(&["check", copy.to_str().unwrap()]);
}

fn only_file(folder: &Path) -> PathBuf {
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}

#[test]
fn a_reader_that_stops_is_no_fault() {
    let machine = Machine::new();
    let file = machine.sample();
    let words = ["show", file, "opportunities", "--json"];
    let mut child =
        machine.command(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""));
}

#[test]
fn a_language_asked_for_once_is_not_kept() {
    let machine = Machine::new();
    let file = machine.sample();
    assert!(machine.done(&["show", file, "teammates", "--lang", "zh-Hans"]).starts_with("名称"));
    assert!(machine.done(&["show", file, "teammates"]).starts_with("Name"));
}
