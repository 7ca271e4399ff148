//! What cannot be taken in: one clear sentence, and the workspace as it was.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};

use app::session::{Dirs, Session};
use app::{Canceller, Events, Progress};
use serde_json::{Value, json};
use tests::{Desk, list, text};

use crate::lists::{counts, file, import, plan, problems, state};

/// A workspace with something in it that could be lost.
fn desk() -> Desk {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden Motors");
    desk.person(&linden, "Ada Stone", None);
    desk.deal("Line 4", Some(&linden), "1000", "2026-10-01");
    desk
}

fn locked_workbook() -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for (name, content) in
        [("EncryptionInfo", vec![4, 0, 4, 0]), ("EncryptedPackage", vec![7; 5_000])]
    {
        file.create_stream(name).unwrap().write_all(&content).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        for (row, cells) in rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write(row as u32, column as u16, *cell).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_file_that_cannot_be_read_says_why_and_changes_nothing() {
    let accounts = "Account name,City\nBirch,Kiel\n";
    let mut cut_off = workbook(&[("A", &[&["Account name", "City"], &["Birch", "Kiel"]])]);
    cut_off.truncate(cut_off.len() / 2);
    let noise: Vec<u8> = (0..4_000_u32).map(|at| (at * 7919 % 251) as u8).collect();
    let good = workbook(&[("A", &[&["Account name", "City"], &["Birch", "Kiel"]])]);
    let cases: Vec<(&str, Vec<u8>, Value, &str, &str)> = vec![
        ("zero.csv", vec![], json!({}), "zero.csv is empty.", "zero.csv 是空文件。"),
        (
            "head.csv",
            b"Account name,City\n".to_vec(),
            json!({}),
            "has headings but no rows",
            "只有表头",
        ),
        ("noise.csv", noise, json!({}), "neither text nor a workbook", "既不是文本，也不是工作簿"),
        ("locked.xlsx", locked_workbook(), json!({}), "protected by a password", "有密码保护"),
        ("cut.xlsx", cut_off, json!({}), "damaged or cut short", "已损坏或不完整"),
        ("plan.pdf", b"%PDF-1.7 rest".to_vec(), json!({}), "is a PDF, not a table", "是 PDF"),
        (
            "page.xls",
            b"<html><table><tr><td>x</td></tr></table></html>".to_vec(),
            json!({}),
            "is a web page",
            "其实是网页",
        ),
        (
            "sheet.xlsx",
            good,
            json!({ "sheet": "Accounts" }),
            "has no sheet “Accounts”. Choose one of these: A.",
            "没有工作表“Accounts”",
        ),
        (
            "code.csv",
            accounts.into(),
            json!({ "encoding": "klingon" }),
            "no encoding “klingon”",
            "没有名为“klingon”的编码",
        ),
        ("row.csv", accounts.into(), json!({ "header_row": 90 }), "ends at row 2", "只到第 2 行"),
    ];
    let mut desk = desk();
    let before = state(&mut desk);
    for (name, bytes, told, en, zh) in cases {
        let path = file(&desk, name, bytes);
        let mut one = told;
        one["path"] = json!(path);
        // A good file beside it does not come in alone.
        let other = file(&desk, "good.csv", accounts);
        let plan = json!({ "files": [{ "path": other }, one] });
        for (language, expected) in [("en", en), ("zh-Hans", zh)] {
            desk.speak(language);
            let sentence = desk.refused("import_run", plan.clone());
            assert!(sentence.contains(expected), "{name}: {sentence}");
            let preview = desk.ask("import_preview", plan.clone());
            assert_eq!(preview["files"][1]["error"], sentence, "{name}: the preview says the same");
            assert_eq!(preview["files"][0]["counts"]["new"], 1, "{name}: and shows the others");
        }
        desk.speak("en");
        assert_eq!(state(&mut desk), before, "{name}");
    }
    let gone = desk.refused("import_run", plan(&[desk.path("nowhere.csv")]));
    assert!(gone.starts_with("nowhere.csv is not there any more."), "{gone}");
    assert_eq!(state(&mut desk), before);
}

#[test]
fn two_gigabytes_are_refused_unread() {
    let mut desk = desk();
    let before = state(&mut desk);
    let path = desk.path("huge.csv");
    std::fs::File::create(&path).unwrap().set_len(2 << 30).unwrap();
    let sentence = desk.refused("import_run", plan(std::slice::from_ref(&path)));
    assert!(sentence.starts_with("huge.csv is larger than "), "{sentence}");
    assert!(sentence.contains("Split it into smaller files"), "{sentence}");
    desk.speak("zh-Hans");
    assert!(desk.refused("import_run", plan(&[path])).contains("请拆成较小的文件"));
    desk.speak("en");
    assert_eq!(state(&mut desk), before);
}

#[test]
fn what_is_no_list_is_left_out_and_said() {
    let mut desk = desk();
    let before = state(&mut desk);
    let words = workbook(&[("Notes", &[&["x", "y"], &["1", "2"]]), ("More", &[&["a"], &["b"]])]);
    for (name, bytes, part) in [
        ("words.xlsx", words, "Sheets: Notes, More."),
        ("words.csv", b"alpha,beta\n1,2\n".to_vec(), "it does not look like a list of accounts"),
    ] {
        let report = import(&mut desk, name, bytes);
        let left_out = &report["files"][0];
        assert_eq!([&left_out["kind"], &left_out["counts"]["new"]], [&json!("none"), &json!(0)]);
        let told = problems(left_out);
        assert!(told.len() == 1 && told[0].1.contains(part), "{told:?}");
    }
    assert_eq!(state(&mut desk), before, "and leaves no step to undo");
}

#[test]
fn odd_cells_are_taken_as_they_are_or_named() {
    let mut desk = Desk::with_workspace();
    let long = "n".repeat(10_000);
    let table = format!(
        "Deal name,Account name,Stage,Amount,Expected close date\n\
         =CMD(),Birch,Lead,100,2026-10-01\n\
         Be\u{7}ll,Birch,Lead,a lot,2026-10-01\n\
         {long},Birch,Lead,1,2026-10-01\n\
         🚀 مرحبا,Birch,Lead,5,2026-02-31\n\
         Uneven,Birch,Lead,7,2026-10-01,surplus,cells\n\
         Short,Birch\n"
    );
    let report = import(&mut desk, "deals.csv", table);
    assert_eq!(counts(&report), [5, 0, 0, 1, 0, 1]);
    let told = problems(&report["files"][0]);
    for (row, part) in [
        (3, "Name: 1 control character was taken out."),
        (3, "Amount: “a lot” is not a number; left empty."),
        (4, "Left out: the name has 10,000 characters, and 1,000 are the most."),
        (5, "Expected close: “2026-02-31” is not a date; left empty."),
        (6, "2 cells more than there are columns: surplus | cells. They are not taken."),
    ] {
        assert!(
            told.iter().any(|(at, text)| *at == row && text.contains(part)),
            "{part}: {told:?}"
        );
    }
    let skipped: Vec<bool> =
        list(&report["files"][0]["problems"]).iter().map(|one| one["skipped"] == true).collect();
    assert_eq!(skipped.iter().filter(|it| **it).count(), 1);
    let mut names = desk.names("opportunity_rows", json!({}));
    names.sort();
    assert_eq!(names, ["=CMD()", "Bell", "Short", "Uneven", "🚀 مرحبا"]);
    desk.speak("zh-Hans");
    let chinese = import(
        &mut desk,
        "amount.csv",
        "Deal name,Account name,Stage,Amount\nX,Birch,Lead,a lot\n",
    );
    assert_eq!(problems(&chinese["files"][0])[0].1, "金额：“a lot”不是数字；留空。");
}

#[test]
fn a_wrong_encoding_is_told() {
    let mut desk = Desk::with_workspace();
    let table =
        format!("Account name,City\n{}Caf\u{e9},Lyon\n", "Birch,Kiel\nLinden,Ulm\n".repeat(40));
    let bytes = encoding_rs::WINDOWS_1252.encode(&table).0.into_owned();
    let path = file(&desk, "list.csv", bytes);
    let told = json!({ "files": [{ "path": path, "encoding": "utf-8" }] });
    let preview = desk.ask("import_preview", told);
    let first = text(&preview["files"][0]["problems"][0]["text"]);
    assert!(first.starts_with("1 character does not belong to the encoding UTF-8"), "{first}");
}

#[test]
fn a_circle_is_named_and_the_people_come_in() {
    let mut desk = Desk::with_workspace();
    let table = "Contact name,Account name,Reports to\n\
                 Ann,Birch,Bob\nBob,Birch,Cid\nCid,Birch,Ann\nDee,Birch,Dee\n";
    let report = import(&mut desk, "people.csv", table);
    assert_eq!(counts(&report), [4, 0, 0, 0, 0, 1]);
    let told = problems(&report["files"][0]);
    let says = |row, part: &str| told.iter().any(|(at, text)| *at == row && text.contains(part));
    assert!(says(4, "would close a circle: Cid → Ann → Bob → Cid."), "{told:?}");
    assert!(says(5, "would close a circle: Dee → Dee."), "{told:?}");
    let people = desk.ask("person_rows", json!({}));
    let manager = |name: &str| {
        let row = list(&people["rows"]).iter().find(|row| row["name"] == name).unwrap();
        text(&row["manager"]["name"])
    };
    assert_eq!(["Ann", "Bob", "Cid", "Dee"].map(manager), ["Bob", "Cid", "", ""]);
    // The circle may only close with what is there already.
    let report =
        import(&mut desk, "more.csv", "Contact name,Account name,Reports to\nCid,Birch,Ann\n");
    assert_eq!(counts(&report)[..3], [0, 0, 1]);
    desk.speak("zh-Hans");
    let report =
        import(&mut desk, "more.csv", "Contact name,Account name,Reports to\nCid,Birch,Ann\n");
    assert_eq!(
        problems(&report["files"][0])[0].1,
        "“上级”会形成循环：Cid → Ann → Bob → Cid。这条关系不导入，此行照常导入。"
    );
}

fn many_deals(count: usize) -> String {
    let row = |at: usize| format!("D-{at},Deal {at},Birch {},Lead,{at}\n", at % 50);
    let head = "Deal ID,Deal name,Account name,Stage,Amount\n".to_owned();
    head + &(0..count).map(row).collect::<String>()
}

/// A host whose person stops the import at its so-and-so-many-th sign of life.
struct Impatient {
    canceller: OnceLock<Canceller>,
    after: AtomicU32,
}

impl Events for Impatient {
    fn changed(&self, _: &app::wire::Changed) {}
    fn progress(&self, progress: Option<&Progress>) {
        if progress.is_some() && self.after.fetch_sub(1, Ordering::Relaxed) == 1 {
            self.canceller.get().unwrap().cancel();
        }
    }
}

/// A session with a workspace, and its impatient person.
fn impatient(folder: &Path, after: u32) -> Session {
    let host = Arc::new(Impatient { canceller: OnceLock::new(), after: AtomicU32::new(after) });
    let dirs = Dirs { config: folder.join("config"), data: folder.join("data") };
    let mut session = Session::start(dirs, host.clone());
    host.canceller.set(session.canceller()).ok().unwrap();
    let new = json!({ "path": folder.join("w.mainstay"), "currency": "EUR", "sample": false });
    app::call(&mut session, "workspace_new", new).unwrap();
    session
}

#[test]
fn stopping_in_the_middle_leaves_nothing() {
    // 5,000 rows give five signs while they are checked and five while they are saved.
    for after in [2, 8] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deals.csv");
        std::fs::write(&path, many_deals(5_000)).unwrap();
        let mut session = impatient(folder.path(), after);
        let mut call = |name: &str, request: Value| app::call(&mut session, name, request);
        let stopped = call("import_run", plan(std::slice::from_ref(&path))).unwrap_err();
        assert_eq!(stopped.code, "cancelled", "after {after}: {}", stopped.message);
        assert_eq!(call("opportunity_rows", json!({})).unwrap()["total"], 0);
        assert_eq!(call("account_rows", json!({})).unwrap()["total"], 0);
        assert_eq!(call("history_list", json!({ "limit": 9 })).unwrap()["entries"], json!([]));
        call("import_run", plan(&[path])).unwrap();
        assert_eq!(
            call("opportunity_rows", json!({})).unwrap()["total"],
            5_000,
            "and can be done again"
        );
    }
}

#[test]
fn stopping_a_workbook_writes_none_and_leaves_the_one_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = impatient(folder.path(), 2);
    let path = folder.path().join("all.xlsx");
    std::fs::write(&path, "as it was").unwrap();
    let write = json!({ "path": path, "replace": true });
    assert_eq!(app::call(&mut session, "workbook_write", write.clone()).unwrap_err().code, "cancelled");
    assert_eq!(std::fs::read(&path).unwrap(), b"as it was");
    app::call(&mut session, "workbook_write", write).unwrap();
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK"), "and can be done again");
}

/// A disk of two megabytes, gone with the test.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn at(folder: &Path) -> Option<Self> {
        let path = folder.join("disk");
        std::fs::create_dir(&path).ok()?;
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
            .arg(&path)
            .output();
        mounted.is_ok_and(|told| told.status.success()).then_some(Self(path))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("--lazy").arg(&self.0).output());
    }
}

#[test]
fn a_disk_that_fills_up_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::at(folder.path()) else {
        println!("skipped: no right to mount a small disk");
        return;
    };
    let mut desk = Desk::new();
    let workspace = disk.0.join("w.mainstay");
    desk.change("workspace_new", json!({ "path": workspace, "currency": "EUR", "sample": false }));
    desk.account("Linden Motors");
    let before = state(&mut desk);
    let path = file(&desk, "deals.csv", many_deals(20_000));
    for (language, expected) in
        [("en", "The disk is full. Nothing was changed"), ("zh-Hans", "磁盘已满")]
    {
        desk.speak(language);
        let sentence = desk.refused("import_run", plan(std::slice::from_ref(&path)));
        assert!(sentence.starts_with(expected), "{sentence}");
    }
    desk.speak("en");
    assert_eq!(state(&mut desk), before);
    let few = file(&desk, "few.csv", many_deals(3));
    desk.change("import_run", plan(&[few]));
    assert_eq!(desk.ask("opportunity_rows", json!({}))["total"], 3, "what fits comes in");
    drop(desk);
}
