//! What is to be noticed about people, who is heeded, and the way to somebody.

use serde_json::{Value, json};
use tests::{Desk, list, shared, text};

/// An account with an approver above a decision-maker and a user, all of whom are judged.
fn map(desk: &mut Desk) -> [String; 4] {
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ines", None);
    let head = desk.person(&account, "Tom", Some(&chief));
    let clerk = desk.person(&account, "Ada", Some(&head));
    for (id, role, status) in
        [(&chief, "approver", "neutral"), (&head, "decision-maker", "non-supporter"), (&clerk, "user", "supporter")]
    {
        desk.judge(id, "buying-role", &[role]);
        desk.judge(id, "status", &[status]);
    }
    [account, chief, head, clerk]
}

fn found(desk: &mut Desk, of: Value) -> Vec<Value> {
    list(&desk.ask("insights", of)).to_vec()
}

fn rules(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| text(&row["rule"])).collect()
}

fn speaks(desk: &mut Desk, account: &str, rule: &str) -> bool {
    rules(&found(desk, json!({ "account": account }))).iter().any(|key| key == rule)
}

#[test]
fn the_map_turns_from_red_over_amber_to_green_and_says_why() {
    let mut desk = Desk::with_workspace();
    let [account, chief, head, clerk] = map(&mut desk);
    let rows = found(&mut desk, json!({ "account": account }));
    let red = rows.iter().find(|row| row["rule"] == "map-red").expect("nobody who counts is for us");
    assert_eq!((&red["severity"], &red["subject"]["name"]), (&json!("urgent"), &json!("Linden")));
    assert_eq!(red["sentence"], "No key player supports us; named: 2.");
    let figure = list(&red["figures"]).iter().find(|one| one["fact"] == "friendly-key-players").expect("a figure");
    assert_eq!((&figure["value"], &figure["limit"]), (&json!(0.0), &json!("at most 0")));
    assert!(text(&red["why"]).contains("decided by the key players"));

    desk.judge(&clerk, "decision-core", &["in"]);
    assert!(speaks(&mut desk, &account, "map-amber") && !speaks(&mut desk, &account, "map-red"));
    desk.judge(&head, "status", &["supporter"]);
    assert!(speaks(&mut desk, &account, "map-green") && !speaks(&mut desk, &account, "map-amber"));
    assert!(speaks(&mut desk, &account, "approver-unreached"));
    desk.judge(&chief, "coverage", &["shallow"]);
    assert!(!speaks(&mut desk, &account, "approver-unreached"));
}

#[test]
fn a_rule_can_be_changed_worded_anew_and_switched_off() {
    let mut desk = Desk::with_workspace();
    let [account, ..] = map(&mut desk);
    assert!(!speaks(&mut desk, &account, "no-critic"), "Tom is against us");
    let mut detail = desk.ask("pack_item_get", json!({ "kind": "rule", "key": "map-red" }));
    let mut definition = detail["definition"].take();
    definition["when"] = json!([{ "fact": "people", "at_least": 4 }]);
    definition["says"] = json!({ "en": "{people} people and {wins}." });
    let set = |definition: &Value| json!({ "kind": "rule", "key": "map-red", "definition": definition });
    let faults = desk.change("pack_item_set", set(&definition));
    assert!(text(&faults["faults"][0]["text"]).contains("wins"), "{faults}");
    definition["says"] = json!({ "en": "{people} people." });
    assert_eq!(desk.change("pack_item_set", set(&definition))["faults"], json!([]));
    assert!(!speaks(&mut desk, &account, "map-red"), "three people are not four");
    desk.person(&account, "Kim", None);
    let rows = found(&mut desk, json!({ "account": account }));
    assert!(rows.iter().any(|row| row["sentence"] == "4 people."), "{rows:?}");
    desk.change("pack_item_switch", json!({ "kind": "rule", "key": "map-red", "on": false }));
    assert!(!speaks(&mut desk, &account, "map-red"));
    desk.change("pack_item_switch", json!({ "kind": "rule", "key": "map-red", "on": true }));
    desk.change("pack_item_reset", json!({ "kind": "rule", "key": "map-red" }));
    assert!(speaks(&mut desk, &account, "map-red"));
}

#[test]
fn a_person_is_told_of_until_something_is_done() {
    let mut desk = Desk::with_workspace();
    let [_, chief, ..] = map(&mut desk);
    let of_chief = json!({ "person": chief });
    let before = rules(&found(&mut desk, of_chief.clone()));
    for rule in ["powerful-without-action", "no-win"] {
        assert!(before.iter().any(|key| key == rule), "{rule}: {before:?}");
    }
    desk.change("action_add", json!({ "subjects": [chief], "text": "Call" }));
    desk.change("person_text_set", json!({ "person": chief, "field": "business-win", "text": "Fewer stops" }));
    let after = rules(&found(&mut desk, of_chief.clone()));
    assert!(!after.iter().any(|key| key == "powerful-without-action" || key == "no-win"), "{after:?}");
    desk.change("person_text_set", json!({ "person": chief, "field": "business-win", "text": "" }));
    assert!(rules(&found(&mut desk, of_chief)).iter().any(|key| key == "no-win"), "what was cleared is not stated");
}

#[test]
fn old_judgements_and_single_sources_are_told() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ines", None);
    let judge = |scale: &str, level: &str, source: &str, day: &str| {
        json!({ "subjects": [chief], "scale": scale, "levels": [level], "source": source, "on_date": day })
    };
    desk.change("judge", judge("status", "neutral", "Ada", "2026-02-01"));
    desk.change("judge", judge("buying-role", "approver", "Ada", "2026-02-01"));
    let said = rules(&found(&mut desk, json!({ "person": chief })));
    assert!(said.contains(&"stale".to_owned()) && said.contains(&"one-source".to_owned()), "{said:?}");
    desk.change("judge", judge("status", "supporter", "Tom", "2026-09-14"));
    let told = desk.ask("person_get", json!({ "id": chief }))["judgements"][0].clone();
    assert_eq!(told["sources"], json!(["Tom"]));
    let said = rules(&found(&mut desk, json!({ "person": chief })));
    assert!(!said.contains(&"stale".to_owned()) && !said.contains(&"one-source".to_owned()), "{said:?}");
}

#[test]
fn a_second_source_of_one_judgement_is_a_cross_check() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ines", None);
    let judge = |scale: &str, level: &str, source: &str| json!({ "subjects": [chief], "scale": scale, "levels": [level], "source": source });
    desk.change("judge", judge("buying-role", "approver", "Ada"));
    desk.change("judge", judge("status", "neutral", "Ada\nada "));
    let held = |desk: &mut Desk| desk.ask("person_get", json!({ "id": chief }))["judgements"].as_array().into_iter().flatten().find(|one| one["scale"] == "status").cloned();
    assert_eq!(held(&mut desk).expect("a status")["sources"], json!(["Ada"]), "one who is named twice is one");
    assert!(rules(&found(&mut desk, json!({ "person": chief }))).contains(&"one-source".to_owned()));
    desk.change("judge", judge("status", "neutral", "Ada\nTom, at the site meeting"));
    assert_eq!(held(&mut desk).expect("a status")["sources"], json!(["Ada", "Tom, at the site meeting"]));
    assert!(!rules(&found(&mut desk, json!({ "person": chief }))).contains(&"one-source".to_owned()));
    desk.redact(true);
    assert!(held(&mut desk).is_none_or(|one| one["sources"] == json!([])), "from whom is for our eyes");
}

#[test]
fn influence_says_where_it_comes_from_and_who_counts() {
    let mut desk = Desk::with_workspace();
    let [_, chief, head, clerk] = map(&mut desk);
    let of = |desk: &mut Desk, id: &String| desk.ask("influence_of", json!({ "person": id }));
    let top = of(&mut desk, &chief);
    assert_eq!((&top["rank"], &top["of"], &top["lines"], &top["links"]), (&json!(1), &json!(3), &json!(2), &json!(0)));
    assert_eq!((&top["percent"], &top["from"][0]["person"]["name"]), (&json!(100.0), &json!("Tom")));
    let parts = |one: &Value| list(&one["from"]).iter().filter_map(|each| each["percent"].as_f64()).sum::<f64>() + one["alike"].as_f64().unwrap_or_default();
    assert!((parts(&top) - 100.0).abs() < 1e-6, "{top}");
    desk.change("link_add", json!({ "from": clerk, "to": chief, "kind": "influence", "strength": 3 }));
    desk.change("link_add", json!({ "from": clerk, "to": head, "kind": "conflict", "strength": 1 }));
    let low = of(&mut desk, &clerk);
    assert_eq!((&low["links"], &low["from"][0]["person"]["name"]), (&json!(1), &json!("Ines")), "a conflict counts for nothing");
    let shares: f64 = [&chief, &head, &clerk].iter().filter_map(|id| of(&mut desk, id)["share"].as_f64()).sum();
    assert!((shares - 100.0).abs() < 1e-6);
    desk.change("person_edit", json!({ "ids": [clerk], "edit": { "field": "off-map", "value": true } }));
    assert_eq!(of(&mut desk, &clerk)["rank"], Value::Null, "who is not on the map has no place on it");
    assert_eq!(of(&mut desk, &chief)["of"], 2);
}

#[test]
fn a_circle_without_a_friend_is_told_until_one_is_won() {
    let mut desk = Desk::with_workspace();
    let [account, chief, head, _] = map(&mut desk);
    desk.change("clique_add", json!({ "account": account, "name": "Old guard", "people": [chief, head] }));
    assert!(speaks(&mut desk, &account, "circle-without-friend"));
    desk.judge(&head, "status", &["mentor"]);
    assert!(!speaks(&mut desk, &account, "circle-without-friend"));
}

#[test]
fn an_opportunity_sees_its_own_judgements() {
    let mut desk = Desk::with_workspace();
    let [account, chief, ..] = map(&mut desk);
    let deal = desk.deal("Retrofit", Some(&account), "1000", "2027-01-31");
    desk.change("judge", json!({ "subjects": [chief], "scale": "status", "levels": ["mentor"], "context": deal }));
    let rows = found(&mut desk, json!({ "opportunity": deal }));
    let green = rows.iter().find(|row| row["rule"] == "map-green").expect("the approver is for us here");
    assert_eq!((&green["subject"]["name"], &green["subject_kind"]), (&json!("Retrofit"), &json!("opportunity")));
    assert!(speaks(&mut desk, &account, "map-red"), "elsewhere nothing changed");
    let alone = desk.deal("Orphan", None, "1000", "2027-01-31");
    assert_eq!(found(&mut desk, json!({ "opportunity": alone })), Vec::<Value>::new());
}

#[test]
fn every_sentence_is_whole_in_every_language() {
    let mut desk = Desk::with_sample("en");
    let english = found(&mut desk, json!({}));
    assert!(english.len() > 10, "the sample has something to notice");
    for language in ["en", "zh-Hans", "zh-Hant"] {
        desk.speak(language);
        let rows = found(&mut desk, json!({}));
        assert_eq!(rows.len(), english.len());
        for row in rows {
            for field in ["title", "sentence", "why", "advice"] {
                let said = row[field].as_str().unwrap_or_default();
                assert!(!said.is_empty() && !said.contains(['{', '}']) && !said.contains("insights-"), "{row}");
            }
            // What only holds or not has no limit to it.
            let counted = |figure: &Value| text(&figure["text"]).contains(|sign: char| sign.is_ascii_digit());
            let is_whole = |figure: &Value| counted(figure) != text(&figure["limit"]).is_empty();
            assert!(list(&row["figures"]).iter().all(is_whole), "{row}");
        }
    }
}

#[test]
fn the_way_leads_through_friends_and_nobody_else() {
    let mut desk = Desk::with_workspace();
    let [_, chief, head, clerk] = map(&mut desk);
    let names = |way: &Value| list(&way["people"]).iter().map(|one| text(&one["name"])).collect::<Vec<_>>();
    assert_eq!(names(&desk.ask("way", json!({ "id": chief }))), Vec::<String>::new(), "we know nobody");
    desk.judge(&clerk, "coverage", &["in-depth"]);
    assert_eq!(names(&desk.ask("way", json!({ "id": chief }))), ["Ada", "Tom", "Ines"]);
    desk.judge(&head, "status", &["enemy"]);
    assert_eq!(names(&desk.ask("way", json!({ "id": chief }))), Vec::<String>::new());
    desk.change("link_add", json!({ "from": clerk, "to": chief, "strength": 3 }));
    assert_eq!(names(&desk.ask("way", json!({ "id": chief }))), ["Ada", "Ines"]);
    desk.refused("way", json!({ "id": "nobody" }));
}

#[test]
fn a_tactic_becomes_an_action_once() {
    let mut desk = Desk::with_workspace();
    let [_, chief, head, clerk] = map(&mut desk);
    let play = |desk: &mut Desk, id: &str| desk.ask("play", json!({ "id": id }));
    assert_eq!(play(&mut desk, &chief)["strategy"], "motivate");
    let against = play(&mut desk, &head);
    assert_eq!((&against["strategy"], &against["cause_needed"]), (&json!("neutralise"), &json!(true)));
    desk.judge(&head, "status-cause", &["opinion"]);
    let against = play(&mut desk, &head);
    assert_eq!(against["cause_needed"], false);
    assert_eq!(against["tactics"][0]["text"], "Agree to differ");

    let tactic = text(&play(&mut desk, &clerk)["tactics"][0]["text"]);
    let action = desk.add("action_add", json!({ "subjects": [clerk], "text": tactic, "origin": "tactic" }));
    desk.speak("zh-Hans");
    let made = play(&mut desk, &clerk);
    assert_eq!((&made["tactics"][0]["action"], &made["tactics"][0]["done"]), (&json!(action), &json!(false)));
    desk.change("action_edit", json!({ "ids": [action], "edit": { "field": "done", "value": true } }));
    assert_eq!(play(&mut desk, &clerk)["tactics"][0]["done"], true);
    desk.judge(&clerk, "relationship-strategy", &["leverage"]);
    let chosen = play(&mut desk, &clerk);
    assert_eq!((&chosen["strategy"], &chosen["suggested"]), (&json!("leverage"), &json!(false)));
}

/// The study's ties are no part of the project; what networkx makes of them is.
#[test]
fn who_is_heeded_among_krackhardts_managers_is_what_networkx_says() {
    let Some(paths) = shared("krackhardt", &["ties.csv"]) else { return };
    let ties = std::fs::read_to_string(&paths[0]).expect("the ties");
    let ties: Vec<(&str, usize, usize)> = ties.lines().skip(1).filter_map(read_tie).collect();
    let mut desk = Desk::with_workspace();
    let account = desk.account("High tech");
    let names: Vec<String> = (1..=21).map(|id| id.to_string()).collect();
    let people: Vec<Value> = names.iter().map(|name| json!({ "name": name })).collect();
    let added = desk.change("person_add", json!({ "account": account, "people": people, "manager": null }));
    let ids: Vec<String> = list(&added["ids"]).iter().map(text).collect();
    for (relation, from, to) in ties {
        match relation {
            "reports_to" => desk.edit("person", &ids[from - 1], "manager", ids[to - 1].clone()),
            "advice" => {
                let link = json!({ "from": ids[to - 1], "to": ids[from - 1], "strength": 1 + (from + to) % 3 });
                desk.change("link_add", link);
            }
            _ => {}
        }
    }
    let map = desk.ask("people_map", json!({ "account": account }));
    let table = include_str!("../fixtures/influence/figures.csv");
    for line in table.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let row = list(&map["nodes"]).iter().find(|row| row["name"] == cells[0]).expect("a manager");
        let (ours, theirs) = (row["influence"].as_f64().unwrap() / 100.0, cells[2].parse::<f64>().unwrap());
        assert!((ours - theirs).abs() < 1e-6, "manager {}: {ours} {theirs}", cells[0]);
    }
    let most = list(&map["nodes"]).iter().max_by(|a, b| a["influence"].as_f64().partial_cmp(&b["influence"].as_f64()).expect("figures"));
    assert_eq!(most.expect("somebody")["name"], "21", "whom most of them ask");
}

fn read_tie(line: &str) -> Option<(&str, usize, usize)> {
    let mut cells = line.split(',');
    Some((cells.next()?, cells.next()?.parse().ok()?, cells.next()?.trim().parse().ok()?))
}

#[test]
fn a_self_check_of_a_quarter_ago_is_due_again() {
    let mut desk = Desk::with_workspace();
    let [account, ..] = map(&mut desk);
    assert!(!speaks(&mut desk, &account, "self-check-due"));
    let answer = |desk: &mut Desk, on: Option<&str>| {
        let said = json!({ "scorecard": "self-check", "criterion": "ours-state", "subject": account, "value": 3, "on_date": on });
        desk.change("rate", said);
    };
    answer(&mut desk, Some("2026-01-05"));
    assert!(speaks(&mut desk, &account, "self-check-due"));
    answer(&mut desk, None);
    assert!(!speaks(&mut desk, &account, "self-check-due"), "asked today");
}
