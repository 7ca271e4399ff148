//! Territories: saved filters with a team, their gaps and overlaps.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// A desk with three accounts in two cities.
fn market() -> (Desk, [String; 3]) {
    let mut desk = Desk::with_workspace();
    let accounts = [("Harbourline", "Suzhou"), ("Orrin", "Qingdao"), ("Silverbrook", "Suzhou")].map(|(name, city)| {
        let id = desk.account(name);
        desk.edit("account", &id, "city", city);
        desk.edit("account", &id, "potential", "1,000,000");
        id
    });
    (desk, accounts)
}

fn territory(desk: &mut Desk, name: &str, filter: Value) -> String {
    let id = desk.add("territory_add", json!({ "names": [name] }));
    set(desk, &id, "filter", filter);
    id
}

fn set(desk: &mut Desk, id: &str, field: &str, value: Value) {
    desk.change("territory_edit", json!({ "id": id, "edit": { "field": field, "value": value } }));
}

fn names(desk: &mut Desk, asked: Value) -> Vec<String> {
    list(&desk.ask("territory_accounts", asked)).iter().map(|row| text(&row["account"]["name"])).collect()
}

#[test]
fn gaps_and_overlaps_are_found_and_potential_is_summed() {
    let (mut desk, [harbourline, ..]) = market();
    desk.judge(&harbourline, "category", &["key"]);
    let south = territory(&mut desk, "South", json!({ "cities": ["Suzhou"] }));
    territory(&mut desk, "Key accounts", json!({ "categories": ["key"] }));
    let page = desk.ask("territory_rows", json!({}));
    assert_eq!((&page["rows"][0]["sum"]["count"], &page["rows"][0]["shared"]), (&json!(2), &json!(1)));
    assert_eq!(page["rows"][0]["sum"]["potential"]["minor"], 200_000_000);
    assert_eq!((&page["gaps"]["count"], &page["overlaps"]["count"]), (&json!(1), &json!(1)));
    assert_eq!(page["rows"][0]["told"], "Suzhou");
    assert_eq!(names(&mut desk, json!({ "kind": "gaps" })), ["Orrin"]);
    assert_eq!(names(&mut desk, json!({ "kind": "overlaps" })), ["Harbourline"]);
    assert_eq!(names(&mut desk, json!({ "kind": "of", "id": south })), ["Harbourline", "Silverbrook"]);
    assert_eq!(desk.ask("class_rows", json!({ "territory": "" }))["rows"][0]["row"]["name"], "Orrin");
}

#[test]
fn a_filter_is_tried_before_it_is_kept() {
    let (mut desk, _) = market();
    let south = territory(&mut desk, "South", json!({ "cities": ["Suzhou"] }));
    let tried = desk.ask("territory_preview", json!({ "id": south, "filter": { "cities": ["qingdao"] } }));
    assert_eq!((&tried["sum"]["count"], &tried["gaps"], &tried["names"]), (&json!(1), &json!(2), &json!(["Orrin"])));
    let new = desk.ask("territory_preview", json!({ "id": null, "filter": { "cities": ["Suzhou", "Qingdao"] } }));
    assert_eq!((&new["sum"]["count"], &new["shared"]), (&json!(3), &json!(2)));
    assert_eq!(desk.ask("territory_rows", json!({}))["gaps"]["count"], 1, "nothing was kept");
}

#[test]
fn a_filter_that_names_nothing_holds_no_account() {
    let (mut desk, _) = market();
    let id = desk.add("territory_add", json!({ "names": ["New"] }));
    assert_eq!(desk.ask("territory_rows", json!({}))["rows"][0]["sum"]["count"], 0);
    assert_eq!(desk.ask("territory_preview", json!({ "id": id, "filter": { "cities": [" "] } }))["sum"]["count"], 0);
}

#[test]
fn what_a_filter_names_must_be_there() {
    let (mut desk, _) = market();
    let id = desk.add("territory_add", json!({ "names": ["New"] }));
    let filter = |value: Value| json!({ "id": id, "edit": { "field": "filter", "value": value } });
    assert!(desk.refused("territory_edit", filter(json!({ "categories": ["huge"] }))).contains("huge"));
    assert!(desk.refused("territory_edit", filter(json!({ "tags": { "no-scale": ["x"] } }))).contains("no-scale"));
    assert!(!desk.refused("territory_edit", filter(json!({ "owners": ["nobody"] }))).is_empty());
    assert!(!desk.refused("territory_edit", filter(json!({ "planets": ["Mars"] }))).is_empty(), "a respect nobody knows");
    assert!(!desk.refused("territory_edit", filter(json!("all"))).is_empty());
    assert!(!desk.refused("territory_add", json!({ "names": ["  "] })).is_empty());
}

#[test]
fn a_team_loses_who_leaves_and_gets_them_back_by_undo() {
    let (mut desk, _) = market();
    let south = territory(&mut desk, "South", json!({ "cities": ["Suzhou"] }));
    let [lin, song] = ["Lin Man", "Song Wei"].map(|name| desk.ours("teammate", name));
    set(&mut desk, &south, "team", json!([lin, song]));
    let team = |desk: &mut Desk| list(&desk.ask("territory_rows", json!({}))["rows"][0]["team"]).len();
    assert_eq!(team(&mut desk), 2);
    assert_eq!(desk.ask("territory_rows", json!({}))["rows"][0]["sum"]["load"], "1.0", "two accounts, two people");
    desk.change("catalogue_delete", json!({ "kind": "teammate", "ids": [song] }));
    assert_eq!(team(&mut desk), 1);
    desk.undo();
    assert_eq!(team(&mut desk), 2);
    let unknown = json!({ "id": south, "edit": { "field": "team", "value": ["nobody"] } });
    assert!(!desk.refused("territory_edit", unknown).is_empty());
    desk.change("territory_delete", json!({ "ids": [south] }));
    assert_eq!(list(&desk.ask("territory_rows", json!({}))["rows"]).len(), 0);
    desk.undo();
    assert_eq!(team(&mut desk), 2, "the team comes back with it");
}

#[test]
fn territories_stand_in_the_order_people_give_them() {
    let (mut desk, _) = market();
    let [a, b, c] = ["A", "B", "C"].map(|name| desk.add("territory_add", json!({ "names": [name] })));
    set(&mut desk, &c, "before", json!(a));
    set(&mut desk, &a, "before", Value::Null);
    let order: Vec<String> = list(&desk.ask("territory_rows", json!({}))["rows"]).iter().map(|row| text(&row["name"])).collect();
    assert_eq!(order, ["C", "B", "A"]);
    let _ = b;
}
