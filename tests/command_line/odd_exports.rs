//! Exports under bad conditions: names of any length and signs, an account with nothing in it, a place
//! that takes no file. What cannot be written leaves what stood there.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use crate::machine::Machine;
use crate::readers::{python, told};

/// 300 signs of a name: markup, a pictogram, Chinese, and a stretch without any space.
fn long(begin: &str) -> String {
    let name = format!("{begin} <b>&amp; \"R&D\" 'x' 🚆👩🏽‍🚀 北方铁路 {}", "W".repeat(120));
    name.chars().chain(" and so on".chars().cycle()).take(300).collect()
}

/// A workspace in which all that has a name has such a one.
fn odd(machine: &Machine) -> (String, String) {
    let (account, deal) = (long("Account"), long("Opportunity"));
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    machine.done(&["new", "odd.mainstay"]);
    std::fs::write(machine.file("accounts.csv"), format!("Account,Industry\n{},{}\n", quoted(&account), quoted(&long("Industry")))).unwrap();
    std::fs::write(machine.file("people.csv"), format!("Name,Account,Title\n{},{},{}\n", quoted(&long("Person")), quoted(&account), quoted(&long("Title")))).unwrap();
    std::fs::write(machine.file("deals.csv"), format!("Opportunity,Account,Amount,Close date\n{},{},125000,2027-01-15\n", quoted(&deal), quoted(&account))).unwrap();
    for (file, kind) in [("accounts.csv", "account"), ("people.csv", "person"), ("deals.csv", "opportunity")] {
        machine.done(&["import", "odd.mainstay", file, "--as", kind]);
    }
    (account, deal)
}

/// What leaves a workspace: the words of the command, and the file.
fn exports<'a>(account: &'a str, deal: &'a str) -> Vec<(Vec<&'a str>, &'static str)> {
    let of_account = ["--account", account];
    let report = |kind: &'static str, more: &[&'a str], out| ([&["report", "odd.mainstay", kind], more].concat(), out);
    let chart = |name: &'static str, out| (vec!["chart", "odd.mainstay", name], out);
    vec![
        report("deck", &[], "all.pptx"),
        report("deck", &of_account, "account.pptx"),
        report("deck", &["--opportunity", deal], "opportunity.pptx"),
        report("deck", &["--forecast"], "forecast.pptx"),
        report("plan", &of_account, "plan.pdf"),
        report("plan", &of_account, "plan.docx"),
        report("plan", &of_account, "plan.xlsx"),
        report("opportunity", &["--opportunity", deal], "opportunity.pdf"),
        report("opportunity", &["--opportunity", deal], "opportunity.docx"),
        report("workbook", &[], "book.xlsx"),
        report("forecast", &[], "months.xlsx"),
        chart("matrix", "matrix.svg"),
        chart("matrix", "matrix.png"),
        chart("forecast", "months.pdf"),
        (vec!["chart", "odd.mainstay", "map", "--account", account], "map.pdf"),
    ]
}

/// Words of a PDF that begin or end outside of their page.
fn outside(machine: &Machine, pdf: &str) -> Option<Vec<String>> {
    let text = told("pdftotext", &["-bbox", pdf, "-"], &machine.file(""))?;
    let number = |line: &str, name: &str| -> f64 { line.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap().parse().unwrap() };
    let (mut page, mut found) = ((0.0, 0.0), Vec::new());
    for line in text.lines() {
        if line.contains("<page ") {
            page = (number(line, "width"), number(line, "height"));
        } else if line.contains("<word ") {
            let inside = number(line, "xMin") >= -1.0 && number(line, "yMin") >= -1.0 && number(line, "xMax") <= page.0 + 1.0 && number(line, "yMax") <= page.1 + 1.0;
            found.extend((!inside).then(|| line.trim().to_owned()));
        }
    }
    Some(found)
}

#[test]
fn names_of_any_length_and_signs_leave_in_every_format_and_stay_on_their_pages() {
    let machine = Machine::new();
    let (account, deal) = odd(&machine);
    for (words, out) in exports(&account, &deal) {
        machine.done(&[&words[..], &["--out", out]].concat());
        let kind = Path::new(out).extension().and_then(|ending| ending.to_str()).unwrap();
        let reads = match kind {
            "pptx" => "import pptx\ndeck = pptx.Presentation(NAME)\nw, h = deck.slide_width, deck.slide_height\nprint(json.dumps([shape.name for slide in deck.slides for shape in slide.shapes if shape.left < -9 or shape.top < -9 or shape.left + shape.width > w + 9 or shape.top + shape.height > h + 9]))",
            "xlsx" => "import openpyxl\nbook = openpyxl.load_workbook(NAME)\nprint(json.dumps([cell.coordinate for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str) and len(cell.value) > 32767]))",
            _ => "print('[]')",
        };
        let library = if kind == "pptx" { "pptx" } else { "openpyxl" };
        let read = python(&machine, library, &reads.replace("NAME", &format!("'{out}'")));
        assert!(read.is_none_or(|read| read == json!([])), "{out}: within its slide");
        let pdf = match kind {
            "pdf" => Some(out.to_owned()),
            "pptx" | "docx" => told("soffice", &["--headless", "--convert-to", "pdf", "--outdir", "read", out], &machine.file("")).map(|_| format!("read/{}.pdf", out.split('.').next().unwrap())),
            _ => None,
        };
        let beyond = pdf.and_then(|pdf| outside(&machine, &pdf)).unwrap_or_default();
        assert!(beyond.is_empty(), "{out}: {beyond:?}");
    }
    let svg = std::fs::read_to_string(machine.file("matrix.svg")).unwrap();
    assert!(!svg.contains("<b>"), "a name is no markup");
}

#[test]
fn an_account_with_nothing_in_it_leaves_in_every_format() {
    let machine = Machine::new();
    machine.done(&["new", "odd.mainstay"]);
    std::fs::write(machine.file("accounts.csv"), "Account\nBare & Co\n").unwrap();
    machine.done(&["import", "odd.mainstay", "accounts.csv", "--as", "account"]);
    for out in ["deck.pptx", "plan.pdf", "plan.docx", "plan.xlsx", "plan.csv", "book.xlsx", "months.xlsx"] {
        let kind = match out.split('.').next().unwrap() {
            "book" => "workbook",
            "months" => "forecast",
            kind => kind,
        };
        machine.done(&["report", "odd.mainstay", kind, "--account", "Bare & Co", "--out", out]);
        assert!(std::fs::metadata(machine.file(out)).unwrap().len() > 100, "{out}");
    }
    let slides = python(&machine, "pptx", "print(json.dumps(len(pptx.Presentation('deck.pptx').slides)))");
    assert!(slides.is_none_or(|slides| slides.as_u64() >= Some(1)));
}

/// What is written by each of the ways there are.
const WAYS: [(&str, &[&str]); 6] = [
    ("old.pptx", &["report", "FILE", "deck"]),
    ("old.xlsx", &["report", "FILE", "workbook"]),
    ("old.xlsx", &["report", "FILE", "forecast"]),
    ("old.docx", &["report", "FILE", "plan", "--account", "Harbourline Motors"]),
    ("old.pdf", &["report", "FILE", "plan", "--account", "Harbourline Motors"]),
    ("old.png", &["chart", "FILE", "forecast"]),
];

/// Runs one of them to a place; `report` is told that it may replace what stands there.
fn tried(machine: &Machine, file: &str, words: &[&str], out: &str) -> crate::machine::Told {
    let mut words: Vec<&str> = words.iter().map(|word| if *word == "FILE" { file } else { *word }).collect();
    words.extend(["--out", out]);
    words.extend((words[0] == "report").then_some("--replace"));
    machine.run(&words)
}

#[test]
fn what_cannot_be_replaced_stays_and_the_reason_is_one_sentence() {
    let machine = Machine::new();
    let file = machine.sample();
    for (name, words) in WAYS {
        let path = machine.file(name);
        std::fs::write(&path, "as it was").unwrap();
        let mut rights = std::fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        std::fs::set_permissions(&path, rights).unwrap();
        let refused = tried(&machine, file, words, name);
        assert_eq!((refused.code, refused.err.lines().count()), (1, 1), "{words:?}: {}", refused.err);
        assert!(refused.err.contains("may not be"), "{}", refused.err);
        assert_eq!(std::fs::read(&path).unwrap(), b"as it was");
        std::fs::remove_file(&path).unwrap();

        std::fs::create_dir(&path).unwrap();
        let refused = tried(&machine, file, words, name);
        assert_eq!((refused.code, refused.err.lines().count()), (1, 1), "{words:?}: {}", refused.err);
        assert!(refused.err.contains("is a folder") && path.is_dir(), "{}", refused.err);
        std::fs::remove_dir(&path).unwrap();

        let refused = tried(&machine, file, words, &format!("nowhere/{name}"));
        assert!(refused.code == 1 && refused.err.contains("nowhere"), "{}", refused.err);
    }
    assert!(left_over(&machine.file("")).is_empty(), "{:?}", left_over(&machine.file("")));
}

/// Half-written files.
fn left_over(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(".new")).collect()
}

#[test]
fn a_full_disk_leaves_the_old_file() {
    let machine = Machine::new();
    let file = machine.sample();
    let disk = machine.file("small");
    std::fs::create_dir(&disk).unwrap();
    let mounted = cfg!(target_os = "linux") && Command::new("mount").args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"]).arg(&disk).output().is_ok_and(|run| run.status.success());
    if !mounted {
        println!("skipped: this user may not mount a small disk");
        return;
    }
    let full = || -> Result<(), String> {
        std::fs::write(disk.join("filler"), vec![1; 56 * 1024]).map_err(|error| error.to_string())?;
        for (name, words) in WAYS {
            std::fs::write(disk.join(name), "as it was").map_err(|error| error.to_string())?;
            let refused = tried(&machine, file, words, &format!("small/{name}"));
            if refused.code != 1 || !refused.err.contains("full") || std::fs::read(disk.join(name)).ok().as_deref() != Some(b"as it was") || !left_over(&disk).is_empty() {
                return Err(format!("{words:?}: {} {} {:?}", refused.code, refused.err, left_over(&disk)));
            }
            std::fs::remove_file(disk.join(name)).map_err(|error| error.to_string())?;
        }
        Ok(())
    };
    let told = full();
    let _ = Command::new("umount").arg("-l").arg(&disk).output();
    assert_eq!(told, Ok(()));
}
