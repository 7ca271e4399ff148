//! The relationship map: chairs and their holders, past days, redaction, links and groups,
//! plan and zipper.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// An account with a chief, a head and a clerk, each below the one before.
pub(crate) fn line(desk: &mut Desk) -> (String, String, String, String) {
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ines", None);
    let head = desk.person(&account, "Tom", Some(&chief));
    let clerk = desk.person(&account, "Ada", Some(&head));
    desk.edit("person", &head, "title", "Head of purchasing");
    (account, chief, head, clerk)
}

pub(crate) fn map(desk: &mut Desk, account: &str, more: Value) -> Value {
    let mut query = json!({ "account": account });
    for (key, value) in more.as_object().into_iter().flatten() {
        query[key] = value.clone();
    }
    desk.ask("people_map", query)
}

/// `name > manager` of everyone on a map, in order of names.
pub(crate) fn chart(map: &Value) -> Vec<String> {
    let nodes = list(&map["nodes"]);
    let name = |id: &Value| nodes.iter().find(|node| node["id"] == *id).map_or_else(String::new, called);
    let mut lines: Vec<String> = nodes.iter().map(|node| format!("{} > {}", called(node), name(&node["manager"]))).collect();
    lines.sort();
    lines
}

fn called(node: &Value) -> String {
    if node["name"] == "" { text(&node["title"]) } else { text(&node["name"]) }
}

pub(crate) fn node(map: &Value, id: &str) -> Value {
    list(&map["nodes"]).iter().find(|node| node["id"] == id).cloned().unwrap_or_default()
}

#[test]
fn a_new_holder_takes_the_chair_with_all_that_belongs_to_it() {
    let mut desk = Desk::with_workspace();
    let (account, _, head, clerk) = line(&mut desk);
    desk.change("person_place", json!({ "moves": [{ "id": head, "at": [500.0, 400.0] }] }));
    desk.judge(&head, "status", &["supporter"]);
    let before = desk.everything();
    let next = desk.add("person_succeed", json!({
        "person": head, "by": { "kind": "new", "value": "Rosa" }, "on_date": "2026-03-01", "why": "Tom retires",
    }));
    assert_eq!(desk.undo_label(), "Rosa follows Tom");
    let now = map(&mut desk, &account, json!({}));
    assert_eq!(chart(&now), ["Ada > Rosa", "Ines > ", "Rosa > Ines"]);
    let seat = node(&now, &next);
    assert_eq!((&seat["title"], &seat["x"], &seat["status"]), (&json!("Head of purchasing"), &json!(500.0), &Value::Null));
    let then = map(&mut desk, &account, json!({ "on": "2026-02-28" }));
    assert_eq!(chart(&then), ["Ada > Tom", "Ines > ", "Tom > Ines"], "the chart of an earlier day keeps its holders");
    assert_eq!(node(&then, &head)["position"], seat["position"], "one chair, two holders");
    assert_eq!(desk.names("person_rows", json!({ "account": account })), ["Ada", "Ines", "Rosa"]);
    assert_eq!(desk.names("person_rows", json!({ "account": account, "left": true })), ["Tom"]);
    assert_eq!(desk.names("person_rows", json!({ "account": account, "search": "tom" })), ["Tom"], "who left can be found");
    let detail = desk.ask("person_get", json!({ "id": next }));
    let holders: Vec<_> = list(&detail["holders"]).iter().map(|one| format!("{} {}", text(&one["person"]["name"]), one["to"])).collect();
    assert_eq!(holders, ["Rosa null", "Tom \"2026-03-01\""]);
    assert_eq!(desk.ask("person_get", json!({ "id": clerk }))["moves"][0]["why"], "Tom retires");
    desk.undo();
    assert_eq!(desk.everything(), before, "one step of undo");
}

#[test]
fn a_deputy_who_moves_up_leaves_a_chair_that_stays() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, _) = line(&mut desk);
    desk.change("person_succeed", json!({ "person": chief, "by": { "kind": "person", "value": head } }));
    let now = map(&mut desk, &account, json!({}));
    assert_eq!(chart(&now), ["Ada > Head of purchasing", "Head of purchasing > Tom", "Tom > "]);
    assert_eq!(list(&now["nodes"]).iter().filter(|node| node["placeholder"] == true).count(), 1);
    let told = desk.refused("person_succeed", json!({ "person": chief, "by": { "kind": "nobody" } }));
    assert!(told.contains("Ines has left"), "{told}");
    let told = desk.refused("person_succeed", json!({ "person": head, "by": { "kind": "person", "value": head } }));
    assert!(told.contains("holds that chair already"), "{told}");
    let other = desk.account("Other");
    let stranger = desk.person(&other, "Olga", None);
    let told = desk.refused("person_succeed", json!({ "person": head, "by": { "kind": "person", "value": stranger } }));
    assert!(told.contains("another account"), "{told}");
    let later = json!({ "person": head, "by": { "kind": "nobody" }, "on_date": "2099-01-01" });
    assert!(desk.refused("person_succeed", later).contains("still to come"));
}

/// The chief takes the chair of one below: the chart of chairs stays a tree.
#[test]
fn who_takes_a_chair_below_their_own_closes_no_circle() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, _) = line(&mut desk);
    desk.edit("person", &chief, "title", "Managing director");
    desk.change("person_succeed", json!({ "person": head, "by": { "kind": "person", "value": chief } }));
    let now = map(&mut desk, &account, json!({}));
    assert_eq!(chart(&now), ["Ada > Ines", "Ines > Managing director", "Managing director > "]);
}

#[test]
fn who_leaves_leaves_an_empty_chair_or_none() {
    let mut desk = Desk::with_workspace();
    let (account, _, head, clerk) = line(&mut desk);
    desk.change("person_leave", json!({ "ids": [head] }));
    assert_eq!(desk.undo_label(), "Tom leaves");
    assert_eq!(chart(&map(&mut desk, &account, json!({}))), ["Ada > Head of purchasing", "Head of purchasing > Ines", "Ines > "]);
    desk.undo();
    desk.change("person_leave", json!({ "ids": [head], "close": true }));
    assert_eq!(chart(&map(&mut desk, &account, json!({}))), ["Ada > Ines", "Ines > "]);
    let told = desk.refused("person_edit", json!({ "ids": [clerk], "edit": { "field": "manager", "value": head } }));
    assert!(told.contains("Tom has left"), "{told}");
}

#[test]
fn the_map_of_a_past_day_has_the_lines_titles_and_levels_of_that_day() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, clerk) = line(&mut desk);
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["enemy"], "on_date": "2026-01-10" }));
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["neutral"], "on_date": "2026-05-10" }));
    let edit = |to: &str| json!({ "ids": [clerk], "edit": { "field": "manager", "value": to }, "on_date": "2026-04-01" });
    desk.change("person_edit", edit(&chief));
    let link = desk.add("link_add", json!({ "from": clerk, "to": chief, "kind": "conflict", "on_date": "2026-02-01", "certainty": "hearsay" }));
    desk.change("link_edit", json!({ "id": link, "edit": { "field": "until", "value": "2026-06-01" } }));
    let march = map(&mut desk, &account, json!({ "on": "2026-03-01" }));
    assert_eq!(chart(&march), ["Ada > Tom", "Ines > ", "Tom > Ines"]);
    assert_eq!((&node(&march, &head)["status"], &march["past"]), (&json!("enemy"), &json!(true)));
    assert_eq!((&march["links"][0]["kind"], &march["links"][0]["certainty"]), (&json!("conflict"), &json!("hearsay")));
    let now = map(&mut desk, &account, json!({}));
    assert_eq!(chart(&now), ["Ada > Ines", "Ines > ", "Tom > Ines"]);
    assert_eq!((&node(&now, &head)["status"], list(&now["links"]).len()), (&json!("neutral"), 0));
    let told = desk.ask("people_changes", json!({ "account": account, "from": "2026-03-01" }));
    let told: Vec<String> = list(&told["changes"]).iter().map(|change| text(&change["text"])).collect();
    assert_eq!(told, [
        "Ada reports to Ines, before to Tom",
        "Tom, Relationship status: from Enemy to Neutral",
        "No longer: Ada is in conflict with Ines",
    ]);
    let days = desk.ask("people_days", json!({ "account": account }));
    let days: Vec<String> = list(&days).iter().map(|day| text(&day["on"])).collect();
    assert!(["2026-01-10", "2026-02-01", "2026-04-01", "2026-05-10", "2026-06-01"].iter().all(|day| days.contains(&(*day).to_owned())), "{days:?}");
    let earlier = json!({ "ids": [clerk], "edit": { "field": "manager", "value": head }, "on_date": "2026-03-01" });
    assert!(desk.refused("person_edit", earlier).contains("A later change of Ada is written down already"));
}

#[test]
fn each_step_of_a_map_says_what_came_with_it_and_what_went() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, clerk) = line(&mut desk);
    let roles = |on: &str, levels: &[&str]| json!({ "subjects": [head], "scale": "buying-role", "levels": levels, "on_date": on });
    desk.change("judge", roles("2026-01-10", &["evaluator"]));
    desk.change("judge", roles("2026-02-10", &["evaluator", "user"]));
    desk.change("judge", roles("2026-03-10", &["user"]));
    desk.change("judge", roles("2026-04-10", &[]));
    desk.add("clique_add", json!({ "account": account, "people": [chief, clerk], "name": "Old friends" }));
    let days = desk.ask("people_days", json!({ "account": account }));
    let days: Vec<String> = list(&days).iter().map(|day| text(&day["on"])).filter(|day| day.ends_with("-10")).collect();
    let mut step = |on: &str| -> Vec<String> {
        let told = desk.ask("people_changes", json!({ "account": account, "from": on.replace("-10", "-09"), "to": on }));
        list(&told["changes"]).iter().map(|change| text(&change["text"])).collect()
    };
    let told: Vec<String> = days.iter().flat_map(|on| step(on)).collect();
    assert_eq!(told, [
        "Tom, Buying role: Evaluator",
        "Tom, Buying role: User added",
        "Tom, Buying role: no longer Evaluator",
        "Tom, Buying role: no longer judged, before User",
    ]);
    let lately = json!({ "account": account, "from": "2026-05-01" });
    assert!(desk.ask("people_changes", lately.clone()).to_string().contains("New small circle: Old friends"));
    desk.redact(true);
    assert!(!desk.ask("people_changes", lately).to_string().contains("Old friends"), "a customer's eyes see no circle");
}

#[test]
fn a_map_for_an_opportunity_shows_what_was_judged_for_it_before_the_rest() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, _) = line(&mut desk);
    let deal = desk.deal("Line 7", Some(&account), "100", "2026-12-01");
    desk.judge(&head, "buying-role", &["user"]);
    desk.judge(&chief, "buying-role", &["approver"]);
    desk.change("judge", json!({ "subjects": [head], "scale": "buying-role", "levels": ["decision-maker"], "context": deal }));
    let general = node(&map(&mut desk, &account, json!({})), &head);
    assert_eq!((&general["roles"], &general["key_roles"]), (&json!(["user"]), &json!(["ku"])));
    let own = map(&mut desk, &account, json!({ "opportunity": deal }));
    let shown = node(&own, &head);
    assert_eq!((&shown["roles"], &shown["key_roles"]), (&json!(["decision-maker"]), &json!(["kdm"])), "key roles follow (C-02)");
    let said = |node: &Value| list(&node["marks"]).iter().map(|mark| mark["own"] == true).collect::<Vec<_>>();
    assert_eq!((said(&shown), said(&node(&own, &chief))), (vec![true], vec![false]), "it says which is which");
    desk.judge(&head, "key-role", &["ki"]);
    assert_eq!(node(&map(&mut desk, &account, json!({})), &head)["key_roles"], json!(["ki"]), "set by hand");
    let other = desk.account("Other");
    let foreign = desk.deal("Elsewhere", Some(&other), "1", "2026-12-01");
    let told = desk.refused("judge", json!({ "subjects": [head], "scale": "buying-role", "levels": ["user"], "context": foreign }));
    assert_eq!(told, "“Elsewhere” is not an opportunity of the account of Tom. Choose one of the same account.");
    assert!(desk.refused("people_map", json!({ "account": account, "opportunity": foreign })).contains("another account"));
}

#[test]
fn an_advocate_needs_evidence_and_a_sensitive_scale_a_switch() {
    let mut desk = Desk::with_workspace();
    let (account, _, head, _) = line(&mut desk);
    let coach = |evidence: Value| json!({ "subjects": [head], "scale": "advocacy", "levels": ["coach"], "evidence": evidence });
    assert_eq!(desk.refused("judge", coach(json!([]))), "Nothing shows “Coach” yet. Tick at least one thing you have seen.");
    assert!(desk.refused("judge", coach(json!(["led"]))).contains("“led”"), "what shows another level shows nothing of this one");
    let mut early = coach(json!(["introduced"]));
    early["on_date"] = json!("2031-01-01");
    assert!(desk.refused("judge", early).contains("still to come"), "nobody knows yet what will hold then");
    desk.change("judge", coach(json!(["introduced"])));
    let held = desk.ask("person_get", json!({ "id": head }))["judgements"][0].take();
    assert_eq!((&held["scale"], &held["evidence"]), (&json!("advocacy"), &json!(["introduced"])));
    let guess = json!({ "subjects": [head], "scale": "personality", "levels": ["analyst"] });
    assert!(desk.refused("judge", guess.clone()).contains("switched off"));
    desk.change("people_settings_set", json!({ "faded_days": 30, "scales_on": ["personality"] }));
    desk.change("judge", guess);
    desk.judge(&head, "insider", &["fair"]);
    let scales = |map: &Value| list(&node(map, &head)["marks"]).iter().map(|mark| text(&mark["scale"])).collect::<Vec<_>>();
    assert_eq!(scales(&map(&mut desk, &account, json!({}))), ["advocacy", "insider", "personality"]);
    desk.redact(true);
    assert!(scales(&map(&mut desk, &account, json!({}))).is_empty(), "who speaks for us is for our eyes");
}

#[test]
fn a_redacted_view_shows_no_enemy_no_conflict_and_no_note() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, clerk) = line(&mut desk);
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["enemy"], "why": "lost the last tender", "source": "Ada" }));
    desk.judge(&chief, "status", &["supporter"]);
    desk.edit("person", &head, "note", "Never alone");
    desk.change("link_add", json!({ "from": head, "to": clerk, "kind": "conflict" }));
    desk.change("link_add", json!({ "from": head, "to": chief, "note": "since school" }));
    desk.redact(true);
    let shown = map(&mut desk, &account, json!({}));
    assert_eq!((&node(&shown, &head)["status"], &node(&shown, &chief)["status"]), (&Value::Null, &json!("supporter")));
    let links: Vec<_> = list(&shown["links"]).iter().map(|link| (text(&link["kind"]), link["note"].clone())).collect();
    assert_eq!(links, [("influence".to_owned(), Value::Null)]);
    let row = desk.ask("person_rows", json!({ "account": account, "search": "Tom" }))["rows"][0].take();
    assert_eq!((&row["status"], &row["note"]), (&Value::Null, &Value::Null));
    let detail = desk.ask("person_get", json!({ "id": head }));
    let plan = desk.ask("relationship_plan", json!({ "account": account }));
    let all = format!("{detail}{plan}{shown}");
    assert!(!["enemy", "tender", "Never alone", "conflict", "school"].iter().any(|word| all.contains(word)), "{all}");
}

#[test]
fn judgements_fade_and_say_how_sure_they_are() {
    let mut desk = Desk::with_workspace();
    let (account, _, head, _) = line(&mut desk);
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["supporter"], "on_date": "2020-01-01", "certainty": "assumed" }));
    let mark = node(&map(&mut desk, &account, json!({})), &head)["marks"][0].take();
    assert_eq!((&mark["faded"], &mark["certainty"]), (&json!(true), &json!("assumed")));
    let fresh = node(&map(&mut desk, &account, json!({ "on": "2020-03-01" })), &head)["marks"][0].take();
    assert_eq!(fresh["faded"], false, "seen from that day it was fresh");
}

#[test]
fn what_people_gain_is_written_for_an_opportunity_and_dated() {
    let mut desk = Desk::with_workspace();
    let (account, _, head, _) = line(&mut desk);
    let deal = desk.deal("Line 7", Some(&account), "100", "2026-12-01");
    let say = |field: &str, words: &str, deal: Value| json!({ "person": head, "field": field, "text": words, "opportunity": deal });
    desk.change("person_text_set", say("business-win", "Fewer stops", Value::Null));
    desk.change("person_text_set", say("criteria", "Service\nPrice", json!(deal)));
    desk.change("person_text_set", say("criteria", "Price\nService", json!(deal)));
    let texts = desk.ask("person_get", json!({ "id": head }))["texts"].take();
    let held: Vec<_> = list(&texts).iter().filter(|one| one["holds"] == true).map(|one| text(&one["text"])).collect();
    assert_eq!(held, ["Price\nService", "Fewer stops"]);
    assert_eq!(texts[0]["opportunity"]["name"], "Line 7");
    assert!(desk.refused("person_text_set", say("gift", "x", Value::Null)).contains("“gift”"), "no field invites what is improper");
}

#[test]
fn groups_have_a_name_a_colour_and_people_of_one_account() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, clerk) = line(&mut desk);
    let group = desk.add("clique_add", json!({ "account": account, "name": "Old plant", "colour": "c-2", "people": [chief, head] }));
    desk.change("clique_edit", json!({ "id": group, "edit": { "field": "people", "value": [chief, clerk] } }));
    let shown = map(&mut desk, &account, json!({}))["cliques"][0].take();
    assert_eq!((&shown["name"], &shown["colour"], list(&shown["people"]).len()), (&json!("Old plant"), &json!("c-2"), 2));
    assert!(list(&shown["people"]).contains(&json!(clerk)));
    let other = desk.account("Other");
    let stranger = desk.person(&other, "Olga", None);
    let told = desk.refused("clique_edit", json!({ "id": group, "edit": { "field": "people", "value": [stranger] } }));
    assert!(told.contains("Olga belongs to another account"), "{told}");
    desk.change("clique_delete", json!({ "ids": [group] }));
    assert!(list(&map(&mut desk, &account, json!({}))["cliques"]).is_empty());
}

#[test]
fn the_plan_says_where_people_are_to_go_and_what_we_do_for_it() {
    let mut desk = Desk::with_workspace();
    let (account, _, head, _) = line(&mut desk);
    let ours = desk.ours("teammate", "Lin");
    desk.judge(&head, "status", &["non-supporter"]);
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["supporter"], "wanted": true, "on_date": "2027-01-31" }));
    let action = desk.add("action_add", json!({ "subjects": [head], "text": "Show the plant", "owner": ours, "due_on": "2026-01-31" }));
    let row = desk.ask("relationship_plan", json!({ "account": account }))[0].take();
    assert_eq!((&row["person"]["name"], &row["status"], &row["strategy"], &row["suggested"]), (&json!("Tom"), &json!("non-supporter"), &json!("neutralise"), &json!(true)));
    assert_eq!((&row["status_wanted"]["level"], &row["to_go"], &row["status_wanted"]["reached"]), (&json!("supporter"), &json!(2), &json!(false)));
    assert_eq!((&row["actions"][0]["text"], &row["actions"][0]["overdue"], &row["actions"][0]["owner"]["name"]), (&json!("Show the plant"), &json!(true), &json!("Lin")));
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["neutral"], "wanted": true, "on_date": "2026-12-31" }));
    let said = desk.ask("person_get", json!({ "id": head }));
    let wanted: Vec<_> = list(&said["judgements"]).iter().filter(|one| one["wanted"] == true).map(|one| text(&one["levels"][0])).collect();
    assert_eq!(wanted, ["neutral", "supporter"], "the last said first, though it is wanted earlier");
    desk.change("judge", json!({ "subjects": [head], "scale": "status", "levels": ["supporter"], "wanted": true, "on_date": "2027-01-31" }));
    desk.change("action_edit", json!({ "ids": [action], "edit": { "field": "done", "value": true } }));
    assert!(list(&desk.ask("action_rows", json!({ "account": account, "open": true }))).is_empty());
    desk.judge(&head, "status", &["mentor"]);
    let row = desk.ask("relationship_plan", json!({ "account": account }))[0].take();
    assert_eq!((&row["to_go"], &row["status_wanted"]["reached"], &row["strategy"]), (&json!(-1), &json!(true), &json!("leverage")));
}

#[test]
fn the_zipper_pairs_levels_and_knows_who_was_met_when() {
    let mut desk = Desk::with_workspace();
    let (account, chief, head, _) = line(&mut desk);
    let (boss, seller) = (desk.ours("teammate", "Mei"), desk.ours("teammate", "Lin"));
    desk.change("catalogue_edit", json!({ "kind": "teammate", "id": seller, "edit": { "field": "manager", "value": boss } }));
    desk.change("pair_add", json!({ "person": head, "teammate": seller, "rhythm_days": 30, "on_date": "2026-01-01" }));
    desk.change("judge", json!({ "subjects": [head], "scale": "relationship-level", "levels": ["supplier"], "context": seller }));
    desk.change("judge", json!({ "subjects": [head], "scale": "relationship-level", "levels": ["adviser"], "context": seller, "wanted": true }));
    let zipper = desk.ask("zipper_view", json!({ "account": account }));
    let pair = &zipper["pairs"][0];
    assert_eq!((&pair["late"], &pair["last_on"], &pair["level"], &pair["wanted"]), (&json!(true), &Value::Null, &json!("supplier"), &json!("adviser")));
    let gaps: Vec<_> = list(&zipper["levels"]).iter().map(|level| level["gap"] == true).collect();
    assert_eq!(gaps, [true, false, true], "nobody looks after the chief and the clerk");
    assert_eq!(zipper["levels"][1]["ours"][0]["name"], "Lin");
    let today = text(&map(&mut desk, &account, json!({}))["on"]);
    desk.change("activity_add", json!({ "account": account, "person": head, "teammate": seller, "kind": "visit", "on_date": today }));
    let pair = desk.ask("zipper_view", json!({ "account": account }))["pairs"][0].take();
    assert_eq!((&pair["late"], &pair["days_since"]), (&json!(false), &json!(0)));
    desk.change("pair_add", json!({ "person": chief, "teammate": boss }));
    assert_eq!(desk.ask("zipper_view", json!({ "account": account }))["levels"][0]["gap"], false);
}

#[test]
fn layouts_keep_boxes_apart() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let top = desk.person(&account, "Top", None);
    let people: Vec<Value> = (0..40).map(|n| json!({ "name": format!("P{n}") })).collect();
    let added = desk.change("person_add", json!({ "account": account, "people": people, "manager": top }));
    let unit = desk.add("unit_add", json!({ "account": account, "names": ["Plant"], "parent": null }));
    let some: Vec<Value> = list(&added["ids"])[..15].to_vec();
    desk.change("person_edit", json!({ "ids": some, "edit": { "field": "unit", "value": unit } }));
    for layout in ["tree", "unit", "influence", "free"] {
        let shown = map(&mut desk, &account, json!({ "layout": layout }));
        let boxes: Vec<[f64; 4]> = list(&shown["nodes"]).iter().map(|node| ["x", "y", "w", "h"].map(|side| node[side].as_f64().unwrap())).collect();
        assert_eq!(boxes.len(), 41);
        for (n, [x, y, w, h]) in boxes.iter().enumerate() {
            let apart = |[x2, y2, w2, h2]: &[f64; 4]| x + w <= *x2 || x2 + w2 <= *x || y + h <= *y2 || y2 + h2 <= *y;
            assert!(boxes[..n].iter().all(apart), "{layout}: two boxes meet");
        }
        assert_eq!(list(&shown["groups"]).len(), if layout == "unit" { 2 } else { 0 });
    }
    assert!(desk.refused("people_map", json!({ "account": account, "layout": "spiral" })).contains("“spiral”"));
}

#[test]
fn units_are_a_tree_of_entities_and_sites_with_figures() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let group = desk.add("unit_add", json!({ "account": account, "names": ["Linden Holding"], "parent": null }));
    let plant = desk.add("unit_add", json!({ "account": account, "names": ["Plant"], "parent": group }));
    for (field, value) in [("kind", "entity"), ("assets", "1264.22"), ("debts", "613.09"), ("country", "Norland")] {
        desk.edit("unit", &group, field, value);
    }
    let told = desk.refused("unit_edit", json!({ "ids": [group], "edit": { "field": "parent", "value": plant } }));
    assert!(told.contains("cannot stand above itself"), "{told}");
    let units = desk.ask("account_get", json!({ "id": account }))["units"].take();
    let shown = list(&units).iter().find(|unit| unit["id"] == group).cloned().unwrap_or_default();
    assert_eq!((&shown["kind"], &shown["country"]), (&json!("entity"), &json!("Norland")));
    assert_eq!(shown["debt_percent"].as_f64().map(f64::round), Some(48.0), "B-13: 613.09 ÷ 1264.22");
    assert!(desk.refused("unit_edit", json!({ "ids": [plant], "edit": { "field": "kind", "value": "moon" } })).contains("“moon”"));
}

#[test]
fn a_team_has_a_core_and_those_around_it() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let deal = desk.deal("Line 7", Some(&account), "100", "2026-12-01");
    let (lead, expert) = (desk.ours("teammate", "Lin"), desk.ours("teammate", "Mei"));
    desk.change("team_add", json!({ "account": account, "teammate": expert, "layer": "extended", "days": 5.5, "role": "Pre-sales" }));
    let member = desk.add("team_add", json!({ "account": account, "teammate": lead }));
    let team = desk.ask("team_rows", json!({ "account": account }))["rows"].take();
    let names: Vec<_> = list(&team).iter().map(|one| format!("{} {} {}", text(&one["teammate"]["name"]), text(&one["layer"]), one["days"])).collect();
    assert_eq!(names, ["Lin core null", "Mei extended 5.5"]);
    desk.change("team_add", json!({ "account": account, "opportunity": deal, "teammate": lead, "days": 2 }));
    assert_eq!(list(&desk.ask("team_rows", json!({ "account": account, "opportunity": deal }))["rows"]).len(), 1);
    let told = desk.refused("team_add", json!({ "account": account, "teammate": lead }));
    assert_eq!(told, "Lin is on the team of Linden already. Change role, layer or days there.");
    let told = desk.refused("team_add", json!({ "account": account, "opportunity": deal, "teammate": lead }));
    assert!(told.contains("the team of Line 7"), "{told}");
    desk.change("team_delete", json!({ "ids": [member] }));
    let again = desk.add("team_add", json!({ "account": account, "teammate": lead }));
    desk.change("team_delete", json!({ "ids": [again] }));
    assert_eq!(list(&desk.ask("team_rows", json!({ "account": account }))["rows"]).len(), 1);
    assert!(desk.refused("team_add", json!({ "account": account, "teammate": lead, "layer": "outer" })).contains("“outer”"));
}

#[test]
fn a_team_costs_its_days_by_the_day_rate() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let deal = desk.deal("Line 7", Some(&account), "100000", "2026-12-01");
    let (lead, expert) = (desk.ours("teammate", "Lin"), desk.ours("teammate", "Mei"));
    for (who, days) in [(&lead, 6.0), (&expert, 1.5)] {
        desk.change("team_add", json!({ "account": account, "opportunity": deal, "teammate": who, "days": days }));
    }
    let team = |desk: &mut Desk| desk.ask("team_rows", json!({ "account": account, "opportunity": deal }));
    let effort = |desk: &mut Desk| desk.ask("opportunity_get", json!({ "id": deal }))["row"]["effort"].take();
    assert_eq!((&team(&mut desk)["days"], &team(&mut desk)["cost"]), (&json!(7.5), &Value::Null), "no rate, no cost");
    assert_eq!(effort(&mut desk)["text"], "7.5 days");
    desk.change("pursuit_set", json!({ "field": "day-rate", "value": "1200" }));
    let costed = team(&mut desk);
    assert_eq!(costed["cost"]["minor"], 900_000, "7.5 days at 1,200");
    let each: Vec<_> = list(&costed["rows"]).iter().map(|one| one["cost"]["minor"].clone()).collect();
    assert_eq!(each, [720_000, 180_000]);
    let shown = effort(&mut desk);
    assert_eq!((&shown["planned"], &shown["by_rate"], shown["cost"]["minor"].as_i64()), (&json!(true), &json!(true), Some(900_000)));
    assert_eq!(shown["share"].as_f64(), Some(9.0), "of an amount of 100,000");
    let row = desk.ask("fed_get", json!({ "feed": "team", "subject": deal }));
    let total = list(&row["lines"]).last().map(|line| text(&line["text"]).to_owned()).unwrap_or_default();
    assert!(total.starts_with("7.5 days"), "{row}");
    // What is said of it holds against what is worked out.
    desk.change("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "effort-days", "value": "10" } }));
    assert_eq!(effort(&mut desk)["cost"]["minor"], 1_200_000);
    desk.change("opportunity_edit", json!({ "ids": [deal], "edit": { "field": "effort-cost", "value": "5000" } }));
    assert_eq!((&effort(&mut desk)["cost"]["minor"], &effort(&mut desk)["by_rate"]), (&json!(500_000), &json!(false)));
    assert!(desk.refused("pursuit_set", json!({ "field": "day-rate", "value": "-3" })).contains("-3"));
    assert!(desk.refused("pursuit_set", json!({ "field": "day-rate", "value": "a lot" })).contains("a lot"));
}
