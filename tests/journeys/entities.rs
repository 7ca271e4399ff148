//! Legal entities, divisions and sites of an account as a tree of their own (B-13).

use serde_json::{Value, json};
use tests::{Desk, list};

struct Group {
    desk: Desk,
    account: String,
}

impl Group {
    fn new() -> Self {
        let mut desk = Desk::with_workspace();
        let account = desk.account("Linden");
        Self { desk, account }
    }

    fn unit(&mut self, name: &str, above: Option<&str>, facts: Value) -> String {
        let id = self.desk.add("unit_add", json!({ "account": self.account, "names": [name], "parent": above }));
        for (field, value) in facts.as_object().into_iter().flatten() {
            self.desk.change("unit_edit", json!({ "ids": [id], "edit": { "field": field, "value": value } }));
        }
        id
    }

    fn known(&mut self, name: &str, unit: &str, coverage: &str) {
        let person = self.desk.person(&self.account.clone(), name, None);
        self.desk.change("person_edit", json!({ "ids": [person], "edit": { "field": "unit", "value": unit } }));
        if !coverage.is_empty() {
            self.desk.judge(&person, "coverage", &[coverage]);
        }
    }

    fn tree(&mut self) -> Value {
        self.desk.ask("entity_tree", json!({ "id": self.account }))
    }

    fn node(&mut self, id: &str) -> Value {
        list(&self.tree()["nodes"]).iter().find(|node| node["id"] == id).cloned().unwrap_or_default()
    }
}

#[test]
fn a_group_is_seen_from_its_holding_to_its_sites_with_what_each_is_worth_to_us() {
    let mut group = Group::new();
    let holding = group.unit("Linden Holding", None, json!({ "kind": "entity", "assets": "1264.22", "debts": "613.09" }));
    let works = group.unit("Works One", Some(&holding), json!({ "kind": "site", "city": "Kunshan" }));
    let far = group.unit("Works Two", Some(&holding), json!({ "kind": "site", "country": "Malaysia" }));
    group.known("Ines", &works, "in-depth");
    group.known("Tom", &works, "");
    group.known("Ada", &far, "none");
    let deal = group.desk.deal("Line 7", Some(&group.account.clone()), "250000", "2026-09-01");
    group.desk.change("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "unit", "value": works } }));
    group.desk.move_to(&deal, "won", "2026-09-01");

    let account = group.account.clone();
    let top = group.node(&account);
    assert_eq!((&top["top"], &top["people"], &top["met"], &top["parent"]), (&json!(true), &json!(3), &json!(1), &Value::Null));
    let node = group.node(&holding);
    assert_eq!((&node["people"], &node["met"], &node["coverage"], &node["white"]), (&json!(3), &json!(1), &json!("in-depth"), &json!(false)));
    assert_eq!(node["revenue"], group.node(&works)["revenue"], "what a site bought counts for those above it");
    assert_eq!(node["facts"], json!(format!("Legal entity · {} won · debts 48 %", node["revenue"]["short"].as_str().unwrap_or_default())));
    assert_eq!(group.node(&far)["facts"], "Site · Malaysia");
    let tree = group.tree();
    assert_eq!((&tree["white"], &tree["white_line"]), (&json!(1), &json!("Nobody is known to us in 1 of 3")));
    assert_eq!((list(&tree["nodes"]).len(), list(&tree["lines"]).len()), (4, 3));
}

#[test]
fn a_unit_is_moved_within_the_tree_and_never_below_itself() {
    let mut group = Group::new();
    let holding = group.unit("Holding", None, json!({}));
    let works = group.unit("Works", Some(&holding), json!({}));
    let below = |to: &str| json!({ "ids": [holding], "edit": { "field": "parent", "value": to } });
    assert!(group.desk.refused("unit_edit", below(&works)).contains("Holding"), "a loop is refused by name");
    assert!(group.desk.refused("unit_edit", below(&holding)).contains("Holding"));
    group.desk.change("unit_edit", json!({ "ids": [works], "edit": { "field": "parent", "value": null } }));
    assert_eq!(group.node(&works)["parent"], json!(group.account));
    group.desk.undo();
    assert_eq!(group.node(&works)["parent"], json!(holding));
    group.desk.change("unit_delete", json!({ "ids": [holding] }));
    assert_eq!(group.node(&works)["parent"], json!(group.account), "what was below moves up");
}

#[test]
fn the_tree_is_taken_away_as_a_drawing_in_each_language() {
    let mut desk = Desk::with_sample("en");
    let rows = desk.ask("account_rows", json!({ "search": "Harbourline", "limit": 1 }));
    let account = rows["rows"][0]["id"].clone();
    for (language, title, site) in [("zh-Hans", "公司架构", "据点"), ("zh-Hant", "公司架構", "據點"), ("en", "Company structure", "Site")] {
        desk.speak(language);
        let path = desk.path(&format!("tree-{language}.svg"));
        let picture = json!({ "kind": "entities", "of": { "account": account, "theme": "light" } });
        desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture }));
        let drawn = std::fs::read_to_string(path).unwrap_or_default();
        assert!(drawn.contains(title) && drawn.contains(site), "{language}");
    }
}
