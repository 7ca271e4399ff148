//! Who of us knows whom, who decides, and both as pictures; roles given to many at once.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn roles(desk: &mut Desk, id: &str) -> Value {
    desk.person_row(id)["roles"].clone()
}

#[test]
fn a_role_given_to_many_leaves_their_others_and_is_one_step() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let (ines, tom) = (desk.person(&account, "Ines", None), desk.person(&account, "Tom", None));
    desk.judge(&ines, "buying-role", &["decision-maker"]);
    let turn = |on: bool| json!({ "ids": [ines, tom], "role": "user", "on": on, "opportunity": null });
    desk.change("role_turn", turn(true));
    assert_eq!(roles(&mut desk, &ines), json!(["user", "decision-maker"]));
    assert_eq!(roles(&mut desk, &tom), json!(["user"]));
    desk.change("role_turn", turn(false));
    assert_eq!(roles(&mut desk, &ines), json!(["decision-maker"]));
    desk.undo();
    assert_eq!(roles(&mut desk, &tom), json!(["user"]));
    assert!(!desk.refused("role_turn", json!({ "ids": [ines], "role": "king", "on": true, "opportunity": null })).is_empty());
    let other = desk.account("Other");
    let stranger = desk.person(&other, "Olga", None);
    let told = desk.refused("role_turn", json!({ "ids": [ines, stranger], "role": "user", "on": true, "opportunity": null }));
    assert!(told.contains("Olga belongs to another account"), "{told}");
}

#[test]
fn the_decision_core_has_an_outline_and_a_line() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let ines = desk.person(&account, "Ines", None);
    let tom = desk.person(&account, "Tom", Some(&ines));
    desk.person(&account, "Ada", Some(&ines));
    assert_eq!(desk.ask("people_map", json!({ "account": account }))["core"], json!([]));
    for id in [&ines, &tom] {
        desk.judge(id, "decision-core", &["in"]);
    }
    let line = |desk: &mut Desk| text(&desk.ask("people_map", json!({ "account": account }))["core_line"]);
    assert_eq!(line(&mut desk), "2 people, support not judged, coverage 0 %");
    desk.judge(&tom, "status", &["supporter"]);
    for id in [&ines, &tom] {
        desk.judge(id, "coverage", &["in-depth"]);
    }
    let map = desk.ask("people_map", json!({ "account": account }));
    assert_eq!(list(&map["core"]).len(), 1, "the line between them joins both: {map}");
    assert_eq!(map["core_line"], "2 people, support +50 %, coverage 100 %", "half the way to a mentor");
    desk.judge(&ines, "status", &["enemy"]);
    assert!(line(&mut desk).contains("support −"), "the chief is heeded more");
    for id in [&ines, &tom] {
        desk.change("person_edit", json!({ "ids": [id], "edit": { "field": "placeholder", "value": true } }));
    }
    assert_eq!(line(&mut desk), "2 people, not known by name yet");
}

#[test]
fn who_knows_whom_is_a_table_and_a_picture() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let ines = desk.person(&account, "Ines", None);
    desk.person(&account, "Tom", Some(&ines));
    let mara = desk.ours("teammate", "Mara");
    desk.change("pair_add", json!({ "person": ines, "teammate": mara, "rhythm_days": 30 }));
    let table = desk.ask("stakeholders", json!({ "account": account }));
    assert_eq!(table["teammates"][0]["name"], "Mara");
    let row = |name: &str| list(&table["rows"]).iter().find(|row| row["person"]["name"] == name).cloned().unwrap_or_default();
    assert_eq!(row("Ines")["cells"][0]["rhythm_days"], 30);
    assert_eq!(row("Tom")["cells"], json!([null]));
    desk.redact(true);
    for kind in ["people", "zipper", "stakeholders", "ripples"] {
        let path = desk.path(&format!("{kind}.svg"));
        let picture = json!({ "kind": kind, "of": { "account": account, "theme": "light" } });
        desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture }));
        let svg = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(svg.contains("Ines"), "{kind}");
    }
}
