//! People: reporting lines, links, places on the map, judgements.

use serde_json::{Value, json};
use tests::{Desk, list};

/// An account with a chief, a head and a clerk, each below the one before.
fn line(desk: &mut Desk) -> (String, String, String, String) {
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ines", None);
    let head = desk.person(&account, "Tom", Some(&chief));
    let clerk = desk.person(&account, "Ada", Some(&head));
    (account, chief, head, clerk)
}

#[test]
fn a_circle_of_reporting_lines_is_refused_by_name() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, clerk) = line(&mut desk);
    let edit = |to: &str| json!({ "field": "manager", "value": to });
    let told = desk.refused("person_edit", json!({ "ids": [chief], "edit": edit(&clerk) }));
    assert_eq!(told, "That would close a circle: Ines → Ada → Tom → Ines. Change one of the lines in between first.");
    let told = desk.refused("person_edit", json!({ "ids": [head], "edit": edit(&head) }));
    assert!(told.contains("Tom → Tom"), "{told}");
    let nameless = json!({ "account": account, "people": [{ "name": "", "title": "Head of purchasing" }], "manager": clerk });
    let nameless = desk.add("person_add", nameless);
    let told = desk.refused("person_edit", json!({ "ids": [chief], "edit": edit(&nameless) }));
    assert!(told.contains("Ines → Head of purchasing → Ada → Tom → Ines"), "a placeholder is called by its title: {told}");
    desk.edit("person", &clerk, "manager", chief.clone());
    assert_eq!(desk.undo_label(), "Ada reports to Ines");
    desk.edit("person", &clerk, "manager", Value::Null);
    assert_eq!(desk.person_row(&clerk)["manager"], Value::Null);
}

#[test]
fn nobody_reports_across_accounts() {
    let mut desk = Desk::with_workspace();
    let (_, chief, ..) = line(&mut desk);
    let other = desk.account("Other");
    let stranger = desk.person(&other, "Olga", None);
    let unit = desk.add("unit_add", json!({ "account": other, "names": ["Plant"], "parent": null }));
    for edit in [json!({ "field": "manager", "value": stranger }), json!({ "field": "unit", "value": unit })] {
        let told = desk.refused("person_edit", json!({ "ids": [chief], "edit": edit }));
        assert!(told.contains("belongs to another account"), "{told}");
    }
    let told = desk.refused("link_add", json!({ "from": chief, "to": stranger, "strength": 1 }));
    assert!(told.contains("Olga belongs to another account"), "{told}");
}

#[test]
fn who_reported_to_a_deleted_person_reports_one_level_up() {
    let mut desk = Desk::with_workspace();
    let (_, chief, head, clerk) = line(&mut desk);
    desk.change("link_add", json!({ "from": head, "to": chief, "strength": 3 }));
    desk.judge(&head, "status", &["enemy"]);
    let before = desk.everything();
    desk.change("person_delete", json!({ "ids": [head] }));
    assert_eq!(desk.person_row(&clerk)["manager"]["name"], "Ines");
    assert!(list(&desk.person_row(&chief)["influenced_by"]).is_empty());
    desk.undo();
    assert_eq!(desk.everything(), before);
    desk.change("person_delete", json!({ "ids": [head, chief, head] }));
    assert_eq!(desk.person_row(&clerk)["manager"], Value::Null);
    desk.undo();
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_placeholder_becomes_a_person_by_its_name() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let request = json!({ "account": account, "people": [{ "name": " ", "title": "Buyer" }, { "name": "", "title": "" }] });
    let added = desk.change("person_add", request);
    assert_eq!(list(&added["ids"]).len(), 1, "nothing and nobody is not added");
    let id = added["ids"][0].as_str().unwrap_or_default().to_owned();
    assert_eq!(desk.undo_label(), "add Buyer");
    assert_eq!(desk.person_row(&id)["placeholder"], true);
    let told = desk.refused("person_edit", json!({ "ids": [id], "edit": { "field": "placeholder", "value": false } }));
    assert!(told.contains("A name is needed"), "{told}");
    desk.edit("person", &id, "name", "Rosa");
    assert_eq!(desk.person_row(&id)["placeholder"], false);
    assert!(desk.refused("person_add", json!({ "account": account, "people": [] })).contains("A name is needed"));
}

#[test]
fn people_are_placed_by_hand_and_given_back() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, _) = line(&mut desk);
    let node = |desk: &mut Desk, id: &str| {
        let map = desk.ask("people_map", json!({ "account": account }));
        list(&map["nodes"]).iter().find(|node| node["id"] == json!(id)).cloned().unwrap_or_default()
    };
    let own = node(&mut desk, &head);
    desk.change("person_place", json!({ "moves": [{ "id": head, "at": [900.0, 700.0] }, { "id": chief, "at": [10.0, 20.0] }] }));
    let placed = node(&mut desk, &head);
    assert_eq!((&placed["x"], &placed["y"], &placed["by_hand"]), (&json!(900.0), &json!(700.0), &json!(true)));
    desk.change("person_place", json!({ "moves": [{ "id": head, "at": null }] }));
    assert_eq!(node(&mut desk, &head)["by_hand"], false);
    desk.undo();
    assert_eq!(node(&mut desk, &head)["by_hand"], true, "another set of people is another step");
    desk.undo();
    assert_eq!(node(&mut desk, &head), own);
}

#[test]
fn a_box_stands_on_a_past_day_where_it_was_put_then() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, _) = line(&mut desk);
    let at = |desk: &mut Desk, day: &str| {
        let map = desk.ask("people_map", json!({ "account": account, "on": day }));
        let node = list(&map["nodes"]).iter().find(|node| node["id"] == json!(head)).cloned().unwrap_or_default();
        (node["x"].clone(), node["y"].clone(), node["by_hand"].clone())
    };
    let put = |desk: &mut Desk, to: Value| desk.change("person_place", json!({ "moves": [{ "id": head, "at": to }] }));
    desk.on("2026-09-01");
    let own = at(&mut desk, "2026-09-01");
    desk.on("2026-09-05");
    put(&mut desk, json!([1.5, 2.25]));
    put(&mut desk, json!([900.1, 700.0]));
    desk.on("2026-09-10");
    put(&mut desk, json!([40.0, 30.0]));
    // What is told of an earlier day gives the box back to the layout; its spot does not stand in the way.
    desk.on("2026-09-15");
    desk.change("person_edit", json!({ "ids": [head], "edit": { "field": "manager", "value": null }, "on_date": "2026-09-08" }));
    assert_eq!(at(&mut desk, "2026-09-15").2, false);
    desk.undo();
    assert_eq!(at(&mut desk, "2026-09-04"), own);
    assert_eq!(at(&mut desk, "2026-09-05"), (json!(900.1), json!(700.0), json!(true)), "the last of a day counts");
    assert_eq!(at(&mut desk, "2026-09-10"), (json!(40.0), json!(30.0), json!(true)));

    let days = desk.ask("people_days", json!({ "account": account }));
    let days: Vec<&str> = list(&days).iter().filter_map(|day| day["on"].as_str()).collect();
    assert!(days.ends_with(&["2026-09-05", "2026-09-10"]), "the map can be played back through them: {days:?}");
    let changes = desk.ask("people_changes", json!({ "account": account, "from": "2026-09-04", "to": "2026-09-06" }));
    let told: Vec<&str> = list(&changes["changes"]).iter().filter_map(|change| change["text"].as_str()).collect();
    assert_eq!(told, ["The box of Tom was put elsewhere"]);
    put(&mut desk, json!([900.1, 700.0]));
    desk.change("person_place", json!({ "moves": [{ "id": head, "at": null }, { "id": chief, "at": null }] }));
    assert_eq!(desk.ask("person_get", json!({ "id": head }))["moves"], json!([]), "it is no change of their place in the structure");
}

#[test]
fn links_are_drawn_once_and_turned() {
    let mut desk = Desk::with_workspace();
    let (account, chief, _, clerk) = line(&mut desk);
    let link = desk.add("link_add", json!({ "from": clerk, "to": chief, "strength": 1 }));
    assert_eq!(desk.undo_label(), "Ada influences Ines");
    let again = desk.add("link_add", json!({ "from": clerk, "to": chief, "strength": 3 }));
    assert_eq!(link, again);
    let links = desk.ask("people_map", json!({ "account": account }))["links"].take();
    assert_eq!((list(&links).len(), &links[0]["strength"]), (1, &json!(3)));
    desk.change("link_edit", json!({ "id": link, "edit": { "field": "turn" } }));
    assert_eq!(desk.person_row(&clerk)["influenced_by"][0]["name"], "Ines");
    desk.change("link_edit", json!({ "id": link, "edit": { "field": "strength", "value": 200 } }));
    assert_eq!(desk.ask("people_map", json!({ "account": account }))["links"][0]["strength"], 3);
    assert!(desk.refused("link_add", json!({ "from": clerk, "to": clerk, "strength": 1 })).contains("themselves"));
    desk.change("link_delete", json!({ "ids": [link] }));
    desk.undo();
    assert_eq!(desk.person_row(&clerk)["influenced_by"][0]["name"], "Ines");
}

#[test]
fn people_are_sorted_by_how_they_stand_to_us() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, clerk) = line(&mut desk);
    desk.judge(&chief, "status", &["supporter"]);
    desk.judge(&head, "status", &["enemy"]);
    desk.judge(&head, "buying-role", &["influencer", "evaluator"]);
    desk.judge(&clerk, "buying-role", &["user"]);
    desk.judge(&clerk, "coverage", &["none"]);
    desk.judge(&chief, "coverage", &["in-depth"]);
    desk.edit("person", &clerk, "email", "b@linden.example");
    desk.edit("person", &head, "email", "a@linden.example");
    let mut by = |sort: &str| desk.names("person_rows", json!({ "account": account, "sort": sort }));
    assert_eq!(by("status"), ["Tom", "Ines", "Ada"]);
    assert_eq!(by("roles"), ["Ada", "Tom", "Ines"]);
    assert_eq!(by("coverage"), ["Ada", "Ines", "Tom"]);
    assert_eq!(by("email"), ["Tom", "Ada", "Ines"]);
    assert_eq!(by("manager"), ["Tom", "Ada", "Ines"]);
    assert_eq!(desk.person_row(&head)["roles"], json!(["evaluator", "influencer"]), "in the scale's order");
}

#[test]
fn advice_follows_the_status_in_each_language() {
    let mut desk = Desk::with_workspace();
    let (_, chief, ..) = line(&mut desk);
    assert_eq!(desk.ask("person_get", json!({ "id": chief }))["advice"], Value::Null);
    desk.judge(&chief, "status", &["mentor"]);
    let advice: Vec<Value> = ["en", "zh-Hans", "zh-Hant"]
        .map(|language| {
            desk.speak(language);
            desk.ask("person_get", json!({ "id": chief }))["advice"].take()
        })
        .to_vec();
    assert!(advice.iter().all(|text| text.as_str().is_some_and(|text| !text.is_empty())), "{advice:?}");
    assert!(advice[0] != advice[1] && advice[1] != advice[2], "{advice:?}");
}
