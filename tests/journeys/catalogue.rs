//! Our team, products and competitors.

use serde_json::{Value, json};
use tests::{Desk, list};

#[test]
fn the_team_reports_in_no_circle() {
    let mut desk = Desk::with_workspace();
    let (ada, bo) = (desk.ours("teammate", "Ada"), desk.ours("teammate", "Bo"));
    let edit = |id: &str, field: &str, value: &str| {
        json!({ "kind": "teammate", "id": id, "edit": { "field": field, "value": value } })
    };
    desk.change("catalogue_edit", edit(&ada, "manager", &bo));
    let told = desk.refused("catalogue_edit", edit(&bo, "manager", &ada));
    assert!(told.contains("Bo → Ada → Bo"), "{told}");
    assert!(desk.refused("catalogue_edit", edit(&bo, "manager", "nobody")).contains("no longer here"));
    assert!(desk.refused("catalogue_edit", edit(&bo, "price", "3")).contains("teammate"));
}

#[test]
fn each_fact_is_a_step_of_its_own() {
    let mut desk = Desk::with_workspace();
    let press = desk.ours("product", "Press");
    let mut edit = |field: &str, value: &str| {
        desk.change("catalogue_edit", json!({ "kind": "product", "id": press, "edit": { "field": field, "value": value } }))
    };
    edit("name", "Press 2");
    edit("name", "Press 20");
    edit("series", "P");
    edit("price", "12,500");
    let product = |desk: &mut Desk| desk.ask("catalogue_get", json!({}))["products"][0].take();
    assert_eq!(product(&mut desk)["price"]["minor"], 1_250_000);
    desk.undo();
    assert_eq!((&product(&mut desk)["price"], &product(&mut desk)["series"]), (&Value::Null, &json!("P")));
    desk.undo();
    desk.undo();
    assert_eq!(product(&mut desk)["name"], "Press");
}

#[test]
fn what_named_a_deleted_one_is_left_without_it_until_undo() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let (ada, press) = (desk.ours("teammate", "Ada"), desk.ours("product", "Press"));
    let rival = desk.ours("competitor", "Rival");
    desk.edit("account", &account, "owner", ada.clone());
    let deal = desk.deal("Line", Some(&account), "10", "2026-10-01");
    assert_eq!(desk.deal_row(&deal)["owner"]["name"], "Ada", "a new opportunity is the account manager's");
    desk.edit("opportunity", &deal, "product", press.clone());
    let before = desk.everything();
    for (kind, id) in [("teammate", &ada), ("product", &press), ("competitor", &rival)] {
        desk.change("catalogue_delete", json!({ "kind": kind, "ids": [id] }));
    }
    let catalogue = desk.ask("catalogue_get", json!({}));
    assert!(["teammates", "products", "competitors"].iter().all(|kind| list(&catalogue[kind]).is_empty()));
    assert_eq!((&desk.account_row(&account)["owner"], &desk.deal_row(&deal)["product"]), (&Value::Null, &Value::Null));
    (0..3).for_each(|_| desk.undo());
    assert_eq!(desk.everything(), before);
    assert!(desk.refused("catalogue_delete", json!({ "kind": "teammate", "ids": [ada, "nobody"] })).contains("no longer here"));
    assert!(desk.refused("catalogue_add", json!({ "kind": "partner", "names": ["X"] })).contains("“partner”"));
}
