//! What leaves Mainstay, opened by other people's programs: LibreOffice, poppler, qpdf, python-pptx,
//! openpyxl and openxml-audit. A program that is not there is told, and its part left out.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::machine::Machine;

/// Runs a program; none where it is not there.
pub(crate) fn told(program: &str, words: &[&str], folder: &Path) -> Option<String> {
    let output = Command::new(program).args(words).current_dir(folder).env("HOME", folder).output();
    let Ok(output) = output else {
        println!("skipped: no {program}");
        return None;
    };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{program} {words:?}: {}{}", text(&output.stdout), text(&output.stderr));
    Some(text(&output.stdout))
}

/// What LibreOffice reads in a file, page by page; none where it is not there.
pub(crate) fn pages(machine: &Machine, name: &str) -> Option<Vec<String>> {
    let folder = machine.file("read");
    std::fs::create_dir_all(&folder).unwrap();
    told("soffice", &["--headless", "--convert-to", "pdf", "--outdir", "read", name], &machine.file(""))?;
    let pdf = format!("{}.pdf", name.split('.').next().unwrap());
    let text = told("pdftotext", &["-layout", &pdf, "-"], &folder)?;
    Some(text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect())
}

/// What a line of Python prints, as JSON; none without Python or the library it begins with.
pub(crate) fn python(machine: &Machine, library: &str, program: &str) -> Option<Value> {
    let ours = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().join("readers/bin/python");
    let ready = |python: &&str| Command::new(python).args(["-c", &format!("import {library}")]).output().is_ok_and(|told| told.status.success());
    let Some(python) = [ours.to_str().unwrap(), "python3"].into_iter().find(ready) else {
        println!("skipped: no Python with {library}");
        return None;
    };
    let output = Command::new(python).args(["-c", &format!("import json, {library}\n{program}")]).current_dir(machine.file("")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// A sample in each language, with its largest account.
const SAMPLES: [(&str, &str, &str); 2] = [("en", "Harbourline Motors", "Vision and goals"), ("zh-Hans", "海岚汽车", "远景与目标")];

pub(crate) fn sample(machine: &Machine, language: &str) -> String {
    let file = format!("{language}.mainstay");
    machine.done(&["new", &file, "--sample", "--lang", language]);
    file
}

#[test]
fn decks_open_elsewhere_slide_by_slide_and_their_charts_hold_the_figures_of_the_views() {
    let machine = Machine::new();
    for (language, account, section) in SAMPLES {
        let file = sample(&machine, language);
        machine.done(&["report", &file, "deck", "--account", account, "--lang", language, "--out", "deck.pptx", "--replace"]);
        let count = python(&machine, "pptx", "print(json.dumps(len(pptx.Presentation('deck.pptx').slides)))");
        if let Some(pages) = pages(&machine, "deck.pptx") {
            assert!(pages[0].contains(account), "{language}: {}", pages[0]);
            assert!(pages.iter().any(|page| page.contains(section)), "{language}: {section}");
            assert!(count.is_none_or(|count| count == json!(pages.len())), "{language}: as many pages as slides");
        }
    }
    machine.done(&["report", "en.mainstay", "deck", "--forecast", "--out", "forecast.pptx"]);
    let chart = "deck = pptx.Presentation('forecast.pptx')\n\
        charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]\n\
        print(json.dumps([[round(sum(series.values)), list(charts[0].plots[0].categories)] for series in charts[0].plots[0].series]))";
    let Some(series) = python(&machine, "pptx", chart) else { return };
    let rows = machine.json(&["show", "en.mainstay", "forecast", "--by", "month", "--horizon", "6", "--json"]);
    let sum = |key: &str| rows.as_array().unwrap().iter().map(|row| row[key].as_f64().unwrap()).sum::<f64>().round();
    let cumulative = ["won", "commit", "upside", "pipeline"].map(sum);
    let parts: Vec<f64> = series.as_array().unwrap().iter().map(|one| one[0].as_f64().unwrap()).collect();
    assert_eq!(parts, [cumulative[0], cumulative[1] - cumulative[0], cumulative[2] - cumulative[1], cumulative[3] - cumulative[2]]);
}

#[test]
fn documents_open_elsewhere_with_their_sections_in_either_language() {
    let machine = Machine::new();
    for (language, account, section) in SAMPLES {
        let file = sample(&machine, language);
        for name in ["plan.pdf", "page.pdf", "plan.docx"] {
            let template = if name == "page.pdf" { "page" } else { "full" };
            machine.done(&["report", &file, "plan", "--account", account, "--lang", language, "--template", template, "--out", name, "--replace"]);
        }
        told("qpdf", &["--check", "plan.pdf"], &machine.file(""));
        if let Some(text) = told("pdftotext", &["plan.pdf", "-"], &machine.file("")) {
            assert!(text.contains(account) && text.contains(section), "{language}");
            let one = told("pdftotext", &["page.pdf", "-"], &machine.file("")).unwrap();
            assert_eq!(one.matches('\u{c}').count(), 1, "{language}: the plan on one page is one page");
        }
        if let Some(pages) = pages(&machine, "plan.docx") {
            assert!(pages.len() > 2 && pages.concat().contains(section), "{language}: {}", pages.len());
        }
    }
}

/// What is against the standard in a file, as openxml-audit finds it; none where that is not there.
pub(crate) fn findings(machine: &Machine, name: &str) -> Option<Value> {
    python(machine, "openxml_audit", &format!("told = openxml_audit.OpenXmlValidator(max_errors=0).validate('{name}')\nprint(json.dumps([f'{{one.part_uri}} {{one.path}}: {{one.description}}' for one in told.errors]))"))
}

#[test]
fn nothing_in_what_leaves_is_against_the_standard() {
    let machine = Machine::new();
    for (language, account, _) in SAMPLES {
        let file = sample(&machine, language);
        for (kind, out) in [("deck", "deck.pptx"), ("plan", "plan.docx"), ("relationships", "relationships.docx"), ("plan", "plan.xlsx"), ("workbook", "book.xlsx"), ("forecast", "forecast.xlsx")] {
            machine.done(&["report", &file, kind, "--account", account, "--lang", language, "--out", out, "--replace"]);
            let found = findings(&machine, out);
            assert!(found.as_ref().is_none_or(|found| *found == json!([])), "{language}, {out}: {found:?}");
        }
    }
}

#[test]
fn the_contents_of_a_document_lead_to_its_headings_and_promise_no_page() {
    let machine = Machine::new();
    let file = machine.sample();
    machine.done(&["report", file, "plan", "--account", "Harbourline Motors", "--out", "plan.docx"]);
    let Some(pages) = pages(&machine, "plan.docx") else { return };
    let contents: Vec<&str> = pages[0].split("Contents").nth(1).unwrap().lines().map(str::trim).filter(|line| !line.is_empty()).take(3).collect();
    assert_eq!(contents, ["1 Summary", "2 Account and organisation", "3 Customer analysis"]);
}

#[test]
fn a_workbook_opens_elsewhere_and_no_cell_of_it_runs() {
    let machine = Machine::new();
    machine.done(&["new", "bad.mainstay"]);
    std::fs::write(machine.file("accounts.csv"), "Account,City\n=1+1,A\n@SUM(A1),B\n+49 30 1,C\nPlain,D\n").unwrap();
    machine.done(&["import", "bad.mainstay", "accounts.csv"]);
    machine.done(&["report", "bad.mainstay", "workbook", "--out", "book.xlsx"]);
    let cells = "book = openpyxl.load_workbook('book.xlsx')\n\
        print(json.dumps(sorted([cell.value, cell.data_type] for cell in list(book.worksheets[0].columns)[0] if cell.value)))";
    if let Some(cells) = python(&machine, "openpyxl", cells) {
        for name in ["=1+1", "@SUM(A1)", "+49 30 1", "Plain"] {
            assert!(cells.as_array().unwrap().contains(&json!([name, "s"])), "{name} in {cells}");
        }
    }
    if let Some(pages) = pages(&machine, "book.xlsx") {
        assert!(pages.concat().contains("=1+1"), "it is shown as it was written");
    }
}

#[test]
fn the_same_workspace_on_the_same_day_gives_the_same_bytes() {
    let machine = Machine::new();
    let file = sample(&machine, "en");
    for name in ["plan.pdf", "plan.docx", "plan.xlsx"] {
        let again = format!("again-{name}");
        for out in [name, &again] {
            machine.done(&["report", &file, "plan", "--account", "Harbourline Motors", "--out", out]);
        }
        assert!(std::fs::read(machine.file(name)).unwrap() == std::fs::read(machine.file(&again)).unwrap(), "{name}");
    }
}
