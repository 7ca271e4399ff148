//! A chart pasted as text, and a map folded: what is understood, what is added, what is drawn.

use serde_json::{Value, json};
use tests::{Desk, list};

fn text(account: &str, text: &str) -> Value {
    json!({ "account": account, "text": text, "manager": null })
}

/// Everyone of an account as `Name < Manager`, in the order of names.
fn lines(desk: &mut Desk, account: &str) -> Vec<String> {
    let rows = desk.ask("person_rows", json!({ "account": account, "sort": "name" }))["rows"].take();
    let name = |row: &Value| format!("{} < {}", row["name"].as_str().unwrap_or(""), row["manager"]["name"].as_str().unwrap_or("-"));
    list(&rows).iter().map(name).collect()
}

fn doubts(read: &Value) -> Vec<&str> {
    list(&read["doubts"]).iter().filter_map(Value::as_str).collect()
}

#[test]
fn an_indented_list_becomes_a_chart_in_one_step() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let pasted = "Ines, Chief\n  - Tom, Head of IT\n      * Ada\n\n  - Rosa\n\t\t, Buyer\nOlga";
    let read = desk.ask("chart_read", text(&account, pasted));
    assert_eq!((read["form"].as_str(), read["fresh"].as_u64()), (Some("outline"), Some(6)));
    assert!(doubts(&read).is_empty(), "{read}");
    let depths: Vec<u64> = list(&read["people"]).iter().filter_map(|one| one["depth"].as_u64()).collect();
    assert_eq!(depths, [0, 1, 2, 1, 2, 0]);
    desk.change("people_paste", text(&account, pasted));
    assert_eq!(lines(&mut desk, &account), [" < Rosa", "Ada < Tom", "Ines < -", "Olga < -", "Rosa < Ines", "Tom < Ines"]);
    desk.undo();
    assert!(lines(&mut desk, &account).is_empty(), "one step back takes all of them");
}

#[test]
fn rows_of_a_spreadsheet_say_who_reports_to_whom() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    desk.person(&account, "Ines", None);
    desk.change("people_paste", text(&account, "Tom\tHead\tInes\nAda\tClerk\tTom"));
    assert_eq!(lines(&mut desk, &account), ["Ada < Tom", "Ines < -", "Tom < Ines"]);
    let named = "汇报给\t姓名\t职务\nAda\t白若溪\t经理";
    let read = desk.ask("chart_read", text(&account, named));
    assert_eq!(read["people"][0]["name"], "白若溪");
    assert_eq!((&read["people"][0]["above"], &read["people"][0]["title"]), (&json!("Ada"), &json!("经理")));
    let commas = "Name,Title,Reports to\nBen,Buyer,Ada";
    assert_eq!(desk.ask("chart_read", text(&account, commas))["people"][0]["above"], "Ada");
}

#[test]
fn what_is_unclear_in_a_pasted_chart_is_said_before_it_is_added() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    desk.person(&account, "Ines", None);
    let cases = [
        ("Ada\n    Ben\n  Cy", "Line 3: the indent fits no line above"),
        ("Ada\tHead\nada \tClerk", "Line 2: ada stands in the text more than once"),
        ("Ada\tHead\nAda\tClerk\nBen\tBuyer\tAda", "Line 3: several are called Ada"),
        ("Ada\tHead\tNobody Known", "Line 1: nobody is called Nobody Known"),
        ("Ada\tHead\tBen\nBen\tClerk\tAda", "These lines close a circle"),
        ("Ines\tChief\nBen\tClerk\tInes", "Line 1: Ines is on the map already"),
        ("Ada\tHead\n\t\tAda\nBen\tBuyer\t", ""),
    ];
    for (pasted, told) in cases {
        let read = desk.ask("chart_read", text(&account, pasted));
        assert!(told.is_empty() || doubts(&read).iter().any(|doubt| doubt.starts_with(told)), "{pasted:?}: {read}");
    }
    desk.change("people_paste", text(&account, "Ada\tHead\tBen\nBen\tClerk\tAda"));
    assert_eq!(lines(&mut desk, &account), ["Ada < Ben", "Ben < -", "Ines < -"], "the circle is opened");
    desk.change("people_paste", text(&account, "Ines\tChief\tAda\nCy\tClerk\tInes"));
    assert_eq!(lines(&mut desk, &account), ["Ada < Ben", "Ben < -", "Cy < Ines", "Ines < -"], "who is there keeps their line");
    assert!(desk.refused("people_paste", text(&account, " \n- \n")).contains("A name is needed"));
}

#[test]
fn a_pasted_chart_goes_below_who_was_chosen() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ines", None);
    desk.change("people_paste", json!({ "account": account, "text": "Tom\n\tAda", "manager": chief }));
    assert_eq!(lines(&mut desk, &account), ["Ada < Tom", "Ines < -", "Tom < Ines"]);
    let other = desk.account("Other");
    let told = desk.refused("people_paste", json!({ "account": other, "text": "Tom", "manager": chief }));
    assert!(told.contains("Ines belongs to another account"), "{told}");
}

#[test]
fn folded_reports_leave_the_map_and_their_links_end_at_who_stands_for_them() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    desk.change("people_paste", text(&account, "Ines\n  Tom\n    Ada\n    Ben\n  Rosa"));
    let whole = desk.ask("people_map", json!({ "account": account }));
    let id = |name: &str| list(&whole["nodes"]).iter().find(|node| node["name"] == name).map(|node| node["id"].clone()).unwrap_or_default();
    assert_eq!(list(&whole["nodes"]).iter().find(|node| node["name"] == "Ines").map(|node| node["below"].clone()), Some(json!(4)));
    desk.change("link_add", json!({ "from": id("Ada"), "to": id("Rosa"), "strength": 2 }));
    desk.change("link_add", json!({ "from": id("Ben"), "to": id("Ada"), "strength": 2 }));
    let folded = desk.ask("people_map", json!({ "account": account, "folded": [id("Tom")] }));
    let names: Vec<&str> = list(&folded["nodes"]).iter().filter_map(|node| node["name"].as_str()).collect();
    assert_eq!(names, ["Ines", "Tom", "Rosa"]);
    assert_eq!((&folded["total"], &folded["nodes"][1]["below"], &folded["nodes"][1]["folded"]), (&json!(5), &json!(2), &json!(true)));
    let links = list(&folded["links"]);
    assert_eq!(links.len(), 1, "a link within the fold is not drawn: {links:?}");
    assert_eq!((&links[0]["from"], &links[0]["to"]), (&id("Tom"), &id("Rosa")));
    let all = desk.ask("people_map", json!({ "account": account, "folded": [id("Ines"), id("Tom")] }));
    assert_eq!(list(&all["nodes"]).len(), 1, "the outermost fold counts");
    assert_eq!(all["nodes"][0]["below"], 4);
}
