//! What other systems exported, whole.

use serde_json::{Value, json};
use tests::{Desk, list, shared, text};

use crate::lists::{counts, plan, problems};

const MAVEN: [&str; 5] = [
    "sales_pipeline.csv",
    "accounts.csv",
    "data_dictionary.csv",
    "products.csv",
    "sales_teams.csv",
];

fn total(desk: &mut Desk, query: &str, filter: Value) -> u64 {
    desk.ask(query, filter)["total"].as_u64().unwrap()
}

#[test]
fn a_whole_crm_comes_in_with_its_defects_named() {
    let Some(paths) = shared("maven-crm", &MAVEN) else { return };
    let mut desk = Desk::with_workspace();
    let empty = desk.everything();

    let preview = desk.ask("import_preview", plan(&paths));
    let report = desk.change("import_run", plan(&paths));
    assert_eq!(preview["counts"], report["counts"], "what was promised is what came");
    assert_ne!(desk.everything(), empty);

    let kinds: Vec<String> =
        list(&report["files"]).iter().map(|file| text(&file["kind"])).collect();
    assert_eq!(kinds, ["opportunity", "account", "none", "product", "teammate"]);
    let [deals, accounts, dictionary, products, team] =
        [0, 1, 2, 3, 4].map(|at| &report["files"][at]);
    assert_eq!(counts(deals), [8_800, 0, 0, 0, 1_425, 0]);
    assert_eq!(counts(accounts), [85, 0, 0, 0, 0, 0]);
    assert_eq!(counts(products), [7, 0, 0, 0, 0, 0]);
    assert_eq!(counts(team), [35, 0, 0, 0, 0, 6], "35 sellers, and six managers they name");
    assert_eq!(counts(dictionary), [0; 6]);
    assert!(problems(dictionary)[0].1.starts_with("This file is left out"), "{dictionary}");

    let without = problems(deals);
    assert_eq!(without.len(), 1_425);
    assert!(without.iter().all(|(_, text)| text == "Kept without an account: the row names none."));
    let made: Vec<String> = problems(team).into_iter().map(|(_, text)| text).collect();
    assert!(made[0].contains("Dustin Brinkmann") && made[0].contains("was on no list"), "{made:?}");

    let catalogue = desk.ask("catalogue_get", json!({}));
    let names = |list: &Value| -> Vec<String> {
        self::list(list).iter().map(|one| text(&one["name"])).collect()
    };
    assert_eq!(names(&catalogue["products"]).len(), 7, "GTXPro is GTX Pro: {catalogue}");
    assert_eq!(names(&catalogue["teammates"]).len(), 41);
    assert_eq!(total(&mut desk, "account_rows", json!({})), 85);
    assert_eq!(total(&mut desk, "opportunity_rows", json!({})), 8_800);
    assert_eq!(total(&mut desk, "opportunity_rows", json!({ "no_account": true })), 1_425);
    assert_eq!(total(&mut desk, "opportunity_rows", json!({ "outcomes": ["won"] })), 4_238);
    assert_eq!(total(&mut desk, "opportunity_rows", json!({ "outcomes": ["lost"] })), 2_473);
    let gtx = list(&catalogue["products"]).iter().find(|one| one["name"] == "GTX Pro").unwrap();
    let of_gtx = json!({ "product": gtx["id"] });
    assert_eq!(total(&mut desk, "opportunity_rows", of_gtx), 1_480, "spelt GTXPro in the file");

    assert_eq!(desk.undo_label(), "import sales_pipeline.csv, accounts.csv, products.csv, …");
    let full = desk.everything();
    desk.undo();
    assert_eq!(desk.everything(), empty, "one step takes all of it back");
    desk.redo();
    assert_eq!(desk.everything(), full);

    let again = desk.change("import_run", plan(&paths));
    assert_eq!(
        counts(&again),
        [0, 0, 85 + 8_800 + 7 + 35, 0, 1_425, 0],
        "nothing is taken in twice"
    );
    assert_eq!(desk.everything(), full);
}

#[test]
fn a_won_deal_is_read_as_it_stands() {
    let Some(paths) = shared("maven-crm", &MAVEN) else { return };
    let mut desk = Desk::with_workspace();
    let preview = desk.ask("import_preview", plan(&paths));
    let file = &preview["files"][0];
    assert_eq!(file["total"], 8_800);
    assert_eq!(file["problem_total"], 1_425);
    assert_eq!(list(&file["problems"]).len(), 200);
    let row = &file["rows"][1];
    assert_eq!(row["fate"], "new");
    let value = |field: &str| text(&row["values"][field]);
    assert_eq!(value("external-id"), "Z063OYW0");
    assert_eq!(value("product"), "GTX Pro");
    assert_eq!(value("account"), "Isdom");
    assert_eq!(value("owner"), "Darcel Schlecht");
    assert_eq!(value("stage"), "won");
    assert_eq!(value("amount"), "¥\u{202F}4,514");
    assert_eq!(value("close-date"), "11 Mar 2017");
    let stages: Vec<(String, String, u64)> = list(&file["stages"])
        .iter()
        .map(|one| (text(&one["word"]), text(&one["stage"]), one["count"].as_u64().unwrap()))
        .collect();
    let stage = |word: &str, stage: &str, count| (word.to_owned(), stage.to_owned(), count);
    assert_eq!(
        stages,
        [
            stage("Won", "won", 4_238),
            stage("Engaging", "first-consent", 1_589),
            stage("Lost", "lost", 2_473),
            stage("Prospecting", "lead", 500),
        ]
    );
}

#[test]
fn records_that_name_each_other_by_key_find_each_other() {
    let names = ["Opportunity.csv", "Contact.csv", "Account.csv", "Task.csv"];
    let Some(paths) = shared("salesforce", &names) else { return };
    let mut desk = Desk::with_workspace();
    let report = desk.change("import_run", plan(&paths));
    let [deals, people, accounts, tasks] = [0, 1, 2, 3].map(|at| &report["files"][at]);
    assert_eq!(tasks["kind"], "none");
    assert_eq!(counts(accounts), [22, 0, 0, 0, 0, 2]);
    assert_eq!(counts(deals), [50, 0, 0, 0, 0, 5], "each has its account by key");
    assert_eq!(counts(people), [18, 0, 0, 84, 0, 0]);
    assert_eq!(
        problems(people).iter().filter(|(_, text)| text.contains("needs an account")).count(),
        84
    );
    let deals = desk.ask("opportunity_rows", json!({}));
    assert!(
        list(&deals["rows"]).iter().all(|row| !text(&row["account"]["name"]).starts_with("001"))
    );
    let again = desk.change("import_run", plan(&paths));
    assert_eq!(counts(&again), [0, 0, 90, 84, 0, 0]);
}
