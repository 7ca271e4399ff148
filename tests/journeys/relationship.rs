//! The relationship of an account as a whole: circles, levels, stairs, departments, culture,
//! ripples, how well people are known over time.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// An account with a unit, a chief outside it and a buyer in it.
fn plant(desk: &mut Desk) -> (String, String, String, String) {
    let account = desk.account("Linden");
    let unit = desk.add("unit_add", json!({ "account": account, "names": ["Purchasing"], "parent": null }));
    let chief = desk.person(&account, "Ines", None);
    let buyer = desk.person(&account, "Tom", Some(&chief));
    desk.edit("person", &buyer, "unit", unit.as_str());
    (account, unit, chief, buyer)
}

#[test]
fn a_circle_is_seen_with_an_outline_says_how_sure_it_is_and_is_hidden_from_a_customer() {
    let mut desk = Desk::with_workspace();
    let (account, _, chief, buyer) = plant(&mut desk);
    let circle = desk.add("clique_add", json!({ "account": account, "name": "Old plant", "colour": "c-2", "people": [chief, buyer] }));
    desk.change("clique_edit", json!({ "id": circle, "edit": { "field": "certainty", "value": "hearsay" } }));
    let told = desk.refused("clique_edit", json!({ "id": circle, "edit": { "field": "certainty", "value": "sure" } }));
    assert!(told.contains("“sure”"), "{told}");
    let shown = desk.ask("people_map", json!({ "account": account }))["cliques"][0].take();
    assert_eq!(shown["certainty"], "hearsay");
    let outlines = list(&shown["outline"]);
    assert!(outlines.len() == 1 && list(&outlines[0]).len() >= 4, "the line between them joins both: {shown}");
    let rows = desk.ask("clique_rows", json!({ "account": account }));
    assert_eq!(rows[0]["people"].as_array().map(Vec::len), Some(2));
    assert!(!text(&rows[0]["author"]).is_empty());
    desk.redact(true);
    for name in ["people_map", "clique_rows"] {
        assert!(!desk.ask(name, json!({ "account": account })).to_string().contains("Old plant"), "{name}");
    }
    assert!(!desk.refused("clique_get", json!({ "id": circle })).is_empty());
    desk.redact(false);
    let svg = |desk: &mut Desk, redact: bool| {
        let path = desk.path("people.svg");
        desk.redact(redact);
        let picture = json!({ "kind": "people", "of": { "account": account, "theme": "light" } });
        desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture }));
        std::fs::read_to_string(path).unwrap_or_default()
    };
    assert!(!svg(&mut desk, true).contains("Old plant") && svg(&mut desk, false).contains("Old plant"));
    desk.change("clique_edit", json!({ "id": circle, "edit": { "field": "until", "value": "2026-01-01" } }));
    assert!(list(&desk.ask("people_map", json!({ "account": account }))["cliques"]).is_empty(), "dissolved");
    assert_eq!(desk.ask("clique_get", json!({ "id": circle }))["until_on"], "2026-01-01");
}

#[test]
fn the_deeper_the_relationship_the_earlier_we_are_asked() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let (line, press) = (desk.deal("Line", Some(&account), "1", "2026-12-01"), desk.deal("Press", Some(&account), "1", "2026-12-01"));
    let stairs = desk.ask("stairs", json!({ "id": account }));
    let first: Vec<_> = list(&stairs["levels"]).iter().map(|level| format!("{} {}", text(&level["key"]), level["first"])).collect();
    assert_eq!(first, ["adviser 1", "problem-solver 2", "information-source 5", "supplier 6"]);
    assert_eq!((list(&stairs["phases"]).len(), &stairs["mean"]), (8, &Value::Null));
    desk.judge(&line, "buying-phase", &["define-goals"]);
    desk.judge(&press, "buying-phase", &["contract"]);
    desk.judge(&account, "relationship-level", &["problem-solver"]);
    let stairs = desk.ask("stairs", json!({ "id": account }));
    assert_eq!((&stairs["mean"], &stairs["level"]), (&json!(3.5), &json!("problem-solver")));
    let deals: Vec<_> = list(&stairs["deals"]).iter().map(|deal| text(&deal["opportunity"]["name"])).collect();
    assert_eq!(deals, ["Line", "Press"], "the earliest first");
    assert!(!text(&stairs["deals"][0]["author"]).is_empty());
    desk.undo();
    assert_eq!(desk.ask("stairs", json!({ "id": account }))["level"], Value::Null);
}

#[test]
fn a_department_has_a_part_for_each_opportunity_tasks_that_become_actions_and_introductions() {
    let mut desk = Desk::with_workspace();
    let (account, unit, chief, buyer) = plant(&mut desk);
    let deal = desk.deal("Line", Some(&account), "1", "2026-12-01");
    desk.judge(&unit, "department-part", &["leading"]);
    let seen = |desk: &mut Desk, deal: Option<&str>| desk.ask("departments", json!({ "account": account, "opportunity": deal }))[0].take();
    assert_eq!(seen(&mut desk, Some(&deal))["inherited"], true, "what is said everywhere holds until said otherwise");
    desk.change("judge", json!({ "subjects": [unit], "scale": "department-part", "levels": ["using"], "context": deal }));
    assert_eq!(seen(&mut desk, Some(&deal))["part"], "using");
    let everywhere = seen(&mut desk, None);
    assert_eq!((&everywhere["part"], &everywhere["people"]), (&json!("leading"), &json!(1)));
    let task = text(&everywhere["tasks"][0]["text"]);
    desk.change("action_add", json!({ "subjects": [unit], "text": task, "origin": "department" }));
    assert_eq!(seen(&mut desk, None)["tasks"][0]["action"]["done"], false);
    assert!(list(&seen(&mut desk, Some(&deal))["tasks"]).iter().all(|task| task["action"].is_null()), "of another opportunity");
    desk.change("link_add", json!({ "from": buyer, "to": chief, "kind": "introduction", "strength": 2 }));
    let introduced = seen(&mut desk, None)["introduced"][0].take();
    assert_eq!((text(&introduced["from"]["name"]), text(&introduced["to"]["name"])), ("Tom".to_owned(), "Ines".to_owned()));
}

#[test]
fn a_culture_is_what_most_answers_point_to() {
    let mut desk = Desk::with_workspace();
    let (account, unit, ..) = plant(&mut desk);
    let of = |desk: &mut Desk, at: usize| desk.ask("cultures", json!({ "id": account }))[at].take();
    assert_eq!((&of(&mut desk, 0)["whole"], list(&of(&mut desk, 1)["answers"]).len()), (&json!(true), 5));
    desk.judge(&unit, "culture-decision", &["entrepreneurial"]);
    desk.judge(&unit, "culture-power", &["bureaucratic"]);
    assert_eq!(of(&mut desk, 1)["dominant"], Value::Null, "mixed");
    desk.judge(&unit, "culture-control", &["entrepreneurial"]);
    let unit = of(&mut desk, 1);
    assert_eq!(unit["dominant"], "entrepreneurial");
    assert!(text(&unit["advice"]).contains("leader"), "it says where power lies: {unit}");
    assert_eq!(of(&mut desk, 0)["dominant"], Value::Null);
}

#[test]
fn ripples_put_the_closest_in_the_middle_around_all_of_us_or_one() {
    let mut desk = Desk::with_workspace();
    let (account, _, chief, buyer) = plant(&mut desk);
    let mara = desk.ours("teammate", "Mara");
    desk.judge(&chief, "coverage", &["in-depth"]);
    let ring = |view: &Value, id: &str| list(&view["people"]).iter().find(|one| one["id"] == id).map(|one| one["ring"].clone());
    let all = desk.ask("ripple_view", json!({ "account": account }));
    assert_eq!((ring(&all, &chief), ring(&all, &buyer)), (Some(json!(0)), Some(json!(3))));
    assert_eq!((list(&all["rings"]).len(), list(&all["sectors"]).len()), (4, 2));
    desk.change("pair_add", json!({ "person": buyer, "teammate": mara }));
    desk.change("judge", json!({ "subjects": [buyer], "scale": "relationship-level", "levels": ["problem-solver"], "context": mara }));
    let hers = desk.ask("ripple_view", json!({ "account": account, "teammate": mara }));
    assert_eq!((ring(&hers, &chief), ring(&hers, &buyer)), (Some(json!(3)), Some(json!(1))));
    assert_eq!(hers["teammate"]["name"], "Mara");
    assert!(!desk.refused("ripple_view", json!({ "account": account, "teammate": "nobody" })).is_empty());
}

#[test]
fn of_a_crowd_the_most_heeded_are_on_the_ripples_and_the_others_are_counted() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let lines: Vec<String> = (0..300).map(|n| format!("{}Person {n}", if n == 0 { "" } else { "  " })).collect();
    desk.change("people_paste", json!({ "account": account, "text": lines.join("\n"), "manager": null }));
    let seen = desk.ask("ripple_view", json!({ "account": account }));
    let shown = list(&seen["people"]).len();
    let others = seen["more"][0]["count"].as_u64().unwrap_or_default() as usize;
    assert!(shown < 100 && shown + others == 300, "{shown} and {others}");
    assert_eq!((&seen["total"], &seen["people"][0]["name"]), (&json!(300), &json!("Person 0")), "whom everybody reports to comes first");
    let key = seen["more"][0]["key"].clone();
    let unfolded = desk.ask("ripple_view", json!({ "account": account, "open": [key] }));
    assert_eq!((list(&unfolded["people"]).len(), list(&unfolded["more"]).len()), (300, 0));
    let all = desk.ask("ripple_view", json!({ "account": account, "all": true }));
    assert_eq!(list(&all["people"]).len(), 300);
    let zipper = desk.ask("zipper_view", json!({ "account": account }));
    let first = list(&zipper["levels"][1]["theirs"]).iter().filter(|one| one["first"] == true).count();
    assert_eq!((first, list(&zipper["levels"][1]["theirs"]).len()), (12, 299));
}

#[test]
fn the_friendly_way_says_what_carries_it_and_what_the_next_best_would_be() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let people = ["Ines", "Tom", "Ada", "Zoe"].map(|name| desk.person(&account, name, None));
    let [chief, friend, known, other] = &people;
    for (person, coverage, status) in [(known, "in-depth", "supporter"), (other, "multiple", "neutral")] {
        desk.judge(person, "coverage", &[coverage]);
        desk.judge(person, "status", &[status]);
    }
    desk.judge(friend, "status", &["mentor"]);
    for (from, to, kind) in [(known, friend, "introduction"), (friend, chief, "influence"), (other, chief, "influence")] {
        desk.add("link_add", json!({ "from": from, "to": to, "kind": kind, "strength": 3, "on_date": "2026-03-01" }));
    }
    let way = desk.ask("way", json!({ "id": chief }));
    let told: Vec<String> = list(&way["steps"]).iter().map(|step| format!("{} ({})", text(&step["text"]), step["cost"])).collect();
    assert_eq!(told.len(), 3, "{way}");
    assert!(told[0].starts_with("Ada is known to us: In-depth understanding"), "{told:?}");
    assert_eq!(told[1..], ["Ada introduces to Tom, strength 3 of 3, since 1 Mar 2026 (3)", "Tom influences Ines, strength 3 of 3, since 1 Mar 2026 (2)"]);
    assert!(text(&way["steps"][1]["asked"]).starts_with("Ada: Supporter"));
    let sum: u64 = list(&way["steps"]).iter().filter_map(|step| step["cost"].as_u64()).sum();
    assert_eq!(Some(sum), way["cost"].as_u64(), "the steps add up");
    assert_eq!(way["other"], "Next best: Zoe → Ines, effort 6");
    assert_eq!(desk.ask("way", json!({ "id": known }))["other"], Value::Null);
}

#[test]
fn coverage_is_told_month_by_month() {
    let mut desk = Desk::with_workspace();
    let (account, _, chief, _) = plant(&mut desk);
    desk.change("judge", json!({ "subjects": [chief], "scale": "coverage", "levels": ["shallow"], "on_date": "2026-01-10" }));
    desk.judge(&chief, "coverage", &["in-depth"]);
    let points = desk.ask("coverage_trend", json!({ "account": account }));
    let points = list(&points);
    assert_eq!(points.len(), 13);
    let known: Vec<f64> = points.iter().filter_map(|point| point["percent"].as_f64()).collect();
    assert!(known.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9), "it only grew: {known:?}");
    assert!(known.first() < known.last(), "{known:?}");
    assert_eq!(points.last().map(|point| (point["met"].clone(), point["total"].clone())), Some((json!(1), json!(2))));
}

#[test]
fn the_support_of_the_core_is_told_month_by_month() {
    let mut desk = Desk::with_workspace();
    let (account, _, chief, known) = plant(&mut desk);
    desk.change("judge", json!({ "subjects": [chief], "scale": "decision-core", "levels": ["in"], "on_date": "2026-01-10" }));
    desk.change("judge", json!({ "subjects": [chief, known], "scale": "status", "levels": ["enemy"], "on_date": "2026-01-10" }));
    desk.judge(&chief, "status", &["mentor"]);
    let points = desk.ask("coverage_trend", json!({ "account": account }));
    let told: Vec<_> = list(&points).iter().map(|one| (one["core"].as_u64(), one["core_support"].as_f64())).collect();
    let (last, before) = (told[told.len() - 1], told[told.len() - 2]);
    assert_eq!((last, before), ((Some(1), Some(100.0)), (Some(1), Some(-100.0))), "who stands outside the core counts nothing");
    assert_eq!(told[0], (Some(0), None), "before anybody was judged there was no core");
}

#[test]
fn what_is_ticked_before_a_meeting_keeps_its_day_and_author() {
    let mut desk = Desk::with_workspace();
    let (_, _, chief, _) = plant(&mut desk);
    desk.judge(&chief, "senior-meeting", &["wins", "timing"]);
    let person = desk.ask("person_get", json!({ "id": chief }));
    let ticked = &person["judgements"][0];
    assert_eq!(ticked["levels"], json!(["wins", "timing"]));
    assert!(!text(&ticked["author"]).is_empty() && !text(&ticked["on_date"]).is_empty());
    desk.redact(true);
    let redacted = desk.ask("person_get", json!({ "id": chief }));
    assert!(list(&redacted["judgements"]).is_empty(), "our own preparation is no customer's");
}
