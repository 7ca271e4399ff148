//! Maps of past days, of many people and of every kind of link, and what is refused on them.

use serde_json::{Value, json};
use tests::{Desk, list, text};

use crate::relations::{line, map, node};

#[test]
fn the_list_of_a_past_day_tells_what_the_map_of_that_day_tells() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, clerk) = line(&mut desk);
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["supporter"], "on_date": "2026-08-01" }));
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["neutral"], "on_date": "2026-09-10" }));
    let move_to = json!({ "ids": [clerk], "edit": { "field": "manager", "value": chief }, "on_date": "2026-09-10" });
    desk.change("person_edit", move_to);
    desk.change("person_leave", json!({ "ids": [head], "on_date": "2026-09-12" }));
    let then = |desk: &mut Desk, day: &str| {
        let page = desk.ask("person_rows", json!({ "account": account, "on": day }));
        let mut told: Vec<String> = list(&page["rows"]).iter().map(|row| format!("{} < {} {}", text(&row["name"]), text(&row["manager"]["name"]), text(&row["status"]))).collect();
        told.sort();
        told
    };
    assert_eq!(then(&mut desk, "2026-08-15"), ["Ada < Tom ", "Ines <  ", "Tom < Ines supporter"]);
    assert_eq!(then(&mut desk, "2026-09-11"), ["Ada < Ines ", "Ines <  ", "Tom < Ines neutral"]);
    assert!(then(&mut desk, "2026-09-13").iter().all(|row| !row.starts_with("Tom")), "{:?}", then(&mut desk, "2026-09-13"));
    assert!(desk.refused("person_rows", json!({ "on": "soon" })).contains("soon"));
}

#[test]
fn the_drawn_map_tells_all_five_kinds_of_links_apart() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, _) = line(&mut desk);
    let mut drawn = |kind: Option<&str>| {
        let made = kind.map(|kind| desk.add("link_add", json!({ "from": head, "to": chief, "kind": kind })));
        let path = desk.path("map.svg");
        desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": { "kind": "people", "of": { "account": account, "theme": "light" } } }));
        made.iter().for_each(|id| drop(desk.change("link_delete", json!({ "ids": [id] }))));
        std::fs::read_to_string(path).unwrap()
    };
    let bare = drawn(None);
    let words = [("influence", "Influence, strong"), ("dotted", "Also reports to"), ("conflict", "In conflict with"), ("alliance", "Allied with"), ("introduction", "Introduced us to")];
    let pictures: Vec<String> = words.iter().map(|(kind, _)| drawn(Some(kind))).collect();
    for (n, (picture, (kind, word))) in pictures.iter().zip(words).enumerate() {
        assert!(picture.to_lowercase().contains(&word.to_lowercase()) && !bare.to_lowercase().contains(&word.to_lowercase()), "{kind}: the legend says {word}");
        assert!(picture.len() > bare.len() && pictures[..n].iter().all(|other| other != picture), "{kind}");
    }
}

#[test]
fn five_thousand_direct_reports_and_two_people_of_one_name_are_drawn_and_told_apart() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ines", None);
    let many: Vec<Value> = (0..5_000).map(|n| json!({ "name": format!("Person {n}") })).collect();
    desk.change("person_add", json!({ "account": account, "people": many, "manager": chief }));
    let shown = map(&mut desk, &account, json!({}));
    assert_eq!((list(&shown["nodes"]).len(), list(&shown["lines"]).len()), (5_001, 5_000));
    let folded = map(&mut desk, &account, json!({ "folded": [chief] }));
    assert_eq!((list(&folded["nodes"]).len(), &folded["nodes"][0]["below"], &folded["total"]), (1, &json!(5_000), &json!(5_001)));
    desk.undo();
    let [first, second] = ["Ada", "Ada"].map(|name| desk.person(&account, name, Some(&chief)));
    desk.judge(&first, "status", &["mentor"]);
    let shown = map(&mut desk, &account, json!({}));
    assert_eq!((&node(&shown, &first)["status"], &node(&shown, &second)["status"]), (&json!("mentor"), &Value::Null));
    assert_eq!(list(&desk.ask("find", json!({ "text": "Ada", "limit": 9 }))).len(), 2);
}

#[test]
fn a_role_for_an_opportunity_of_another_account_is_refused() {
    let mut desk = Desk::with_workspace();
    let (_, _, head, _) = line(&mut desk);
    let other = desk.account("Other");
    let foreign = desk.deal("Elsewhere", Some(&other), "1", "2026-12-01");
    let told = desk.refused("role_turn", json!({ "ids": [head], "role": "user", "on": true, "opportunity": foreign }));
    assert!(told.contains("Elsewhere") && told.contains("another account"), "{told}");
}
