//! The history: labels, details, undo and redo, in each language.

use std::collections::BTreeSet;

use i18n::keys;
use serde_json::{Value, json};
use store::Record;
use tests::{Desk, list, text};

const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "zh-Hant"];

#[test]
fn every_change_and_every_column_has_a_name_in_each_language() {
    let known: BTreeSet<&str> = keys().iter().map(|key| key.name).collect();
    let ops = app::OpKind::ALL.iter().map(|kind| format!("history-op-{}", kind.name()));
    macro_rules! columns { ($($row:ident),*) => { [$(<store::$row as Record>::COLUMNS),*] } }
    let columns = columns!(
        Workspace, Teammate, Product, Competitor, Account, Unit, Person, Link, Opportunity, Judgement, Placement, Target,
        Rating, Workshop, Note, Territory, TerritoryMember, Ruleset, Setting, Activity, WorkshopPlace, WorkshopEntry, Vote,
        Insider, LevelReason
    );
    // Columns that no person reads.
    let silent = [
        "id", "rank", "reference", "created_on", "context_id", "scale", "author", "kind", "currency", "matrix", "scorecard",
        "key", "became_kind", "level",
    ];
    let fields = columns.into_iter().flatten().filter(|column| !silent.contains(*column));
    let fields = fields.map(|column| format!("history-field-{}", column.trim_end_matches("_id").replace('_', "-")));
    for key in ops.chain(fields) {
        // The build holds all languages to the same keys.
        assert!(known.contains(key.as_str()), "{key}");
    }
}

/// The latest entry.
fn latest(desk: &mut Desk) -> Value {
    desk.ask("history_list", json!({ "limit": 1 }))["entries"][0].take()
}

/// The latest entry's first detail as `whose what: from → to`.
fn told(desk: &mut Desk) -> String {
    let detail = latest(desk)["details"][0].take();
    let side = |key: &str| detail[key].as_str().unwrap_or("–").to_owned();
    let told = format!("{} {}: {} → {}", text(&detail["subject"]["name"]), text(&detail["what"]), side("from"), side("to"));
    told.replace(i18n::GAP, "")
}

#[test]
fn an_entry_tells_from_what_to_what() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    assert_eq!(told(&mut desk), "Linden added: – → –");
    desk.edit("account", &account, "potential", "1,500");
    assert_eq!(told(&mut desk), "Linden potential: – → ¥1,500");
    let ada = desk.ours("teammate", "Ada Lin");
    desk.edit("account", &account, "owner", ada);
    assert_eq!(told(&mut desk), "Linden owner: – → Ada Lin");
    desk.judge(&account, "category", &["target"]);
    desk.on("2026-09-16").judge(&account, "category", &["key"]);
    let levels = told(&mut desk);
    assert!(levels.starts_with("Linden ") && levels.contains(" → ") && !levels.contains("–"), "{levels}");
    desk.undo();
    let back = told(&mut desk);
    let (what, sides) = levels.split_once(": ").unwrap_or_default();
    let (from, to) = sides.split_once(" → ").unwrap_or_default();
    assert_eq!(back, format!("{what}: {to} → {from}"), "taken back is told backwards");
    desk.place(&account, 80.0, 90.0);
    assert!(told(&mut desk).contains("(80 / 90)"), "{}", told(&mut desk));
    desk.undo();
    assert!(told(&mut desk).ends_with("(80 / 90) → –"), "{}", told(&mut desk));

    let ines = desk.person(&account, "Ines", None);
    let tom = desk.person(&account, "Tom", Some(&ines));
    desk.change("link_add", json!({ "from": tom, "to": ines, "strength": 2 }));
    assert_eq!(told(&mut desk), "Tom influences: – → Ines");
    desk.undo();
    assert_eq!(told(&mut desk), "Tom influences: Ines → –");
    desk.edit("person", &tom, "outside", true);
    assert_eq!(told(&mut desk), "Tom outside the structure: No → Yes");
    desk.change("target_set", json!({ "months": ["2026-10"], "amount": "300" }));
    assert_eq!(told(&mut desk), "Oct 2026 target: – → ¥300");
    desk.undo();
    assert_eq!(told(&mut desk), "Oct 2026 target: ¥300 → –");
    let rival = desk.ours("competitor", "Rival");
    desk.change("catalogue_edit", json!({ "kind": "competitor", "id": rival, "edit": { "field": "name", "value": "Rivale" } }));
    assert_eq!(told(&mut desk), "Rivale name: Rival → Rivale");
    let deal = desk.deal("Line", Some(&account), "10", "2026-12-01");
    desk.change("opportunity_move", json!({ "ids": [deal], "pipeline": "six-categories", "stage": "evaluation", "why": "So it is." }));
    let details = latest(&mut desk)["details"].take();
    let stage = list(&details).iter().find(|detail| detail["what"] == "stage").cloned().unwrap_or_default();
    assert_eq!((&stage["from"], &stage["to"]), (&json!("Target group"), &json!("In evaluation")));
}

#[test]
fn a_large_entry_counts_all_its_facts() {
    let mut desk = Desk::with_workspace();
    let names: Vec<String> = (0..40).map(|i| format!("Account {i:02}")).collect();
    let ids = desk.change("account_add", json!({ "names": names }))["ids"].take();
    desk.change("account_edit", json!({ "ids": ids, "edit": { "field": "city", "value": "Bremen" } }));
    let entry = latest(&mut desk);
    assert_eq!((list(&entry["details"]).len(), &entry["detail_total"], &entry["rows"]), (12, &json!(40), &json!(40)));
    assert_eq!(entry["label"], "edit 40 accounts");
}

#[test]
fn labels_and_details_speak_each_language() {
    let mut desk = Desk::with_sample("en");
    let account = text(&desk.ask("account_rows", json!({ "limit": 1 }))["rows"][0]["id"]);
    let person = text(&desk.ask("person_rows", json!({ "limit": 1 }))["rows"][0]["id"]);
    let deal = text(&desk.ask("opportunity_rows", json!({ "limit": 1, "outcomes": ["open"] }))["rows"][0]["id"]);
    desk.edit("account", &account, "name", "Renamed");
    desk.edit("person", &person, "phone", "1");
    desk.judge(&person, "status", &["mentor"]);
    desk.place(&account, 3.0, 4.0);
    let why = json!({ "matrix": "portfolio", "id": account, "why": "w", "certainty": "hearsay", "source": "s" });
    desk.change("placement_explain", why);
    desk.move_to(&deal, "won", "2026-09-15");
    desk.change("account_delete", json!({ "ids": [account] }));
    desk.undo();
    let mut seen = BTreeSet::new();
    for language in LANGUAGES {
        desk.speak(language);
        let page = desk.ask("history_list", json!({}));
        for entry in list(&page["entries"]) {
            let words = entry.to_string();
            for key in ["history-", "board-certainty", "hearsay", "common-"] {
                assert!(!words.contains(key), "{language}: {words}");
            }
        }
        seen.insert(page["entries"].to_string());
    }
    assert_eq!(seen.len(), 3, "three languages, three histories");
}

#[test]
fn history_is_asked_for_by_subject_by_page_and_by_day() {
    let mut desk = Desk::with_workspace();
    let (linden, birch) = (desk.account("Linden"), desk.account("Birch"));
    let ines = desk.person(&linden, "Ines", None);
    desk.judge(&ines, "status", &["neutral"]);
    desk.edit("account", &birch, "city", "Ulm");
    let mut count = |request: Value| list(&desk.ask("history_list", request)["entries"]).len();
    assert_eq!(count(json!({ "subject": birch })), 2);
    assert_eq!(count(json!({ "subject": ines })), 2);
    assert_eq!(count(json!({ "subject": linden })), 3, "what happens to its people is about the account too");
    assert_eq!(count(json!({ "subject": "nobody" })), 0);
    assert_eq!(count(json!({ "since": "2000-01-01" })), 5);
    assert_eq!(count(json!({ "since": "9998-01-01" })), 0);
    let first = desk.ask("history_list", json!({ "limit": 2 }));
    assert_eq!(first["more"], true);
    let rest = desk.ask("history_list", json!({ "limit": 3, "before": first["entries"][1]["seq"] }));
    assert_eq!((list(&rest["entries"]).len(), &rest["more"]), (3, &json!(false)));
    assert!(desk.refused("history_list", json!({ "since": "lately" })).contains("is not a date"));
}

#[test]
fn steps_are_named_and_redo_ends_with_the_next_change() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    desk.edit("account", &id, "city", "Ulm");
    desk.undo();
    let steps = desk.ask("session_get", json!({}))["steps"].take();
    assert_eq!((&steps["undo"]["label"], &steps["redo"]["label"]), (&json!("add Linden"), &json!("edit Linden")));
    let entry = desk.ask("history_list", json!({ "limit": 2 }));
    assert_eq!((&entry["entries"][0]["kind"], &entry["entries"][1]["undone"]), (&json!("undo"), &json!(true)));
    desk.edit("account", &id, "city", "Bonn");
    assert_eq!(desk.refused("redo", json!({})), "There is nothing to redo.");
    assert_eq!(desk.account_row(&id)["city"], "Bonn");
}
