//! Who has an opportunity to themselves (D-09), the steps of the customer's purchase (D-28), and tactics
//! that become actions (D-21).

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn pursuit(desk: &mut Desk, deal: &str) -> Value {
    desk.ask("opportunity_pursuit", json!({ "id": deal }))
}

fn held(desk: &mut Desk, deal: &str) -> (String, Value) {
    let it = pursuit(desk, deal)["protection"].take();
    (text(&it["hold"]), it["until_on"].clone())
}

fn kinds(desk: &mut Desk, deal: &str) -> Vec<String> {
    list(&pursuit(desk, deal)["next"]).iter().map(|matter| text(&matter["kind"])).collect()
}

/// An opportunity of Lin's, opened on 2026-03-31.
fn kept() -> (Desk, String, String) {
    let mut desk = Desk::with_workspace();
    let lin = desk.ours("teammate", "Lin");
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    desk.edit("opportunity", &deal, "owner", lin.as_str());
    desk.edit("opportunity", &deal, "opened-on", "2026-03-31");
    (desk, deal, lin)
}

#[test]
fn an_opportunity_is_left_to_its_owner_for_six_months_then_it_is_anybodys() {
    let (mut desk, deal, lin) = kept();
    let until = json!("2026-09-30");
    assert_eq!(held(desk.on("2026-08-31"), &deal), ("private".into(), until.clone()));
    assert_eq!(held(desk.on("2026-09-01"), &deal), ("expiring".into(), until.clone()));
    assert!(kinds(&mut desk, &deal).contains(&"expiring".to_owned()), "it is told");
    assert_eq!(held(desk.on("2026-09-30"), &deal), ("expiring".into(), until.clone()));
    assert_eq!(held(desk.on("2026-10-01"), &deal), ("public".into(), until));
    assert!(kinds(&mut desk, &deal).contains(&"public".to_owned()));
    let found = |desk: &mut Desk, hold: &str| desk.names("opportunity_rows", json!({ "holds": [hold] }));
    assert_eq!(found(&mut desk, "public"), ["Line"]);
    assert!(found(&mut desk, "private").is_empty());
    assert_eq!(desk.deal_row(&deal)["hold"], "public");

    desk.change("pursuit_set", json!({ "field": "protect-months", "value": 9 }));
    assert_eq!(held(&mut desk, &deal), ("private".into(), json!("2026-12-31")));
    desk.edit("opportunity", &deal, "owner", Value::Null);
    assert_eq!(held(&mut desk, &deal).0, "public", "nobody works it");
    desk.edit("opportunity", &deal, "owner", lin.as_str());
    desk.move_to(&deal, "lost", "2026-10-01");
    assert_eq!(pursuit(&mut desk, &deal)["protection"], Value::Null, "a decided one needs none");
    assert!(desk.refused("protection_set", json!({ "id": deal, "kind": "extend" })).contains("decided"));
}

#[test]
fn an_owner_named_by_a_file_is_told_in_the_story_too() {
    let (mut desk, deal, _) = kept();
    desk.ours("teammate", "Mei");
    let account = desk.account("Linden");
    desk.change("holding_set", json!({ "id": account, "kind": "extend", "until_on": "2027-01-31" }));
    let file = desk.path("owners.csv");
    std::fs::write(&file, "Opportunity,Amount,Owner\nLine,1000,Mei\n").unwrap();
    let told = desk.change("import_run", json!({ "files": [{ "path": file }] }));
    assert_eq!(desk.deal_row(&deal)["owner"]["name"], "Mei", "{told}");
    let step = pursuit(&mut desk, &deal)["protection"]["steps"][0].take();
    assert_eq!((&step["kind"], &step["owner"]["name"]), (&json!("owner"), &json!("Mei")), "{step}");
    let file = desk.path("accounts.csv");
    std::fs::write(&file, "Account,Industry,Owner\nLinden,Timber,Mei\n").unwrap();
    desk.change("import_run", json!({ "files": [{ "path": file }] }));
    let steps = desk.ask("holding_get", json!({ "id": account }))["steps"].take();
    assert_eq!((&steps[0]["kind"], &steps[0]["owner"]["name"]), (&json!("owner"), &json!("Mei")), "{steps}");
    desk.undo();
    assert_eq!(list(&desk.ask("holding_get", json!({ "id": account }))["steps"]).len(), 1, "it goes back with the import");
}

#[test]
fn it_is_kept_longer_given_free_or_handed_over_with_a_reason_and_all_is_kept() {
    let (mut desk, deal, _) = kept();
    let mei = desk.ours("teammate", "Mei");
    desk.on("2026-09-14");
    let hand = json!({ "id": deal, "kind": "transfer", "owner": mei });
    assert!(desk.refused("protection_set", hand.clone()).contains("why"), "it is still Lin's");
    desk.change("protection_set", json!({ "id": deal, "kind": "extend", "until_on": "2026-11-30" }));
    assert_eq!(held(&mut desk, &deal), ("private".into(), json!("2026-11-30")));
    desk.change("protection_set", json!({ "id": deal, "kind": "release", "why": "No time for it." }));
    assert_eq!(held(&mut desk, &deal), ("public".into(), Value::Null));
    desk.change("protection_set", hand);
    assert_eq!(held(&mut desk, &deal), ("private".into(), json!("2027-03-14")), "six months from the day it changed hands");
    assert_eq!(desk.deal_row(&deal)["owner"]["name"], "Mei");
    let steps = pursuit(&mut desk, &deal)["protection"]["steps"].take();
    let told: Vec<String> = list(&steps).iter().map(|step| text(&step["kind"])).collect();
    assert_eq!(told, ["transfer", "release", "extend", "owner"]);
    assert_eq!((&steps[3]["owner"]["name"], &steps[3]["until_on"]), (&json!("Lin"), &Value::Null), "the owner set by hand is told too");
    assert_eq!((&steps[0]["owner"]["name"], &steps[1]["why"]), (&json!("Mei"), &json!("No time for it.")));
    desk.undo();
    assert_eq!(desk.deal_row(&deal)["owner"]["name"], "Lin", "owner and protection go back together");
    assert_eq!(held(&mut desk, &deal).0, "public");
    desk.redo();
    desk.change("catalogue_delete", json!({ "kind": "teammate", "ids": [mei] }));
    assert_eq!(held(&mut desk, &deal).0, "public", "whoever had it is gone");
    for (kind, owner) in [("transfer", Value::Null), ("seize", json!(null)), ("transfer", json!("nobody"))] {
        desk.refused("protection_set", json!({ "id": deal, "kind": kind, "owner": owner, "why": "x" }));
    }
    desk.change("opportunity_delete", json!({ "ids": [deal] }));
    desk.undo();
    assert_eq!(list(&pursuit(&mut desk, &deal)["protection"]["steps"]).len(), 4, "it comes back with what was said of it");
}

#[test]
fn an_owner_changed_by_hand_is_told_and_whoever_takes_what_has_lapsed_has_it_for_the_usual_time() {
    let (mut desk, deal, _) = kept();
    let mei = desk.ours("teammate", "Mei");
    desk.on("2026-09-14");
    desk.edit("opportunity", &deal, "owner", mei.as_str());
    assert_eq!(held(&mut desk, &deal), ("expiring".into(), json!("2026-09-30")), "the end stays where it was");
    let steps = pursuit(&mut desk, &deal)["protection"]["steps"].take();
    assert_eq!((&steps[0]["kind"], &steps[0]["owner"]["name"], &steps[0]["on_date"]), (&json!("owner"), &json!("Mei"), &json!("2026-09-14")));
    desk.undo();
    assert_eq!(list(&pursuit(&mut desk, &deal)["protection"]["steps"]).len(), 1, "both go back together");
    desk.on("2026-10-01");
    desk.edit("opportunity", &deal, "owner", mei.as_str());
    assert_eq!(held(&mut desk, &deal), ("private".into(), json!("2027-04-01")), "it was anybody's: now it is Mei's");
    let told = pursuit(&mut desk, &deal)["protection"]["steps"][0]["kind"].take();
    assert_eq!(told, "transfer");
    desk.edit("opportunity", &deal, "owner", mei.as_str());
    assert_eq!(list(&pursuit(&mut desk, &deal)["protection"]["steps"]).len(), 2, "the same owner is no change");
}

#[test]
fn an_account_is_left_to_its_manager_and_a_territory_to_its_team_from_the_day_somebody_says_so() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-09-14");
    let account = desk.account("Linden");
    let [lin, mei] = ["Lin", "Mei"].map(|name| desk.ours("teammate", name));
    desk.edit("account", &account, "owner", lin.as_str());
    let shown = |desk: &mut Desk, id: &str| {
        let it = desk.ask("holding_get", json!({ "id": id }));
        (text(&it["hold"]), it["until_on"].clone(), list(&it["steps"]).iter().map(|step| text(&step["kind"])).collect::<Vec<_>>())
    };
    assert_eq!(shown(&mut desk, &account), ("unlimited".into(), Value::Null, vec![]), "nobody said until when");
    desk.change("holding_set", json!({ "id": account, "kind": "extend" }));
    assert_eq!(desk.undo_label(), "protection of Linden");
    assert_eq!(shown(&mut desk, &account).1, "2027-03-14", "the usual six months");
    let hand = json!({ "id": account, "kind": "transfer", "owner": mei });
    assert!(desk.refused("holding_set", hand.clone()).contains("why"), "it is still Lin's");
    desk.edit("account", &account, "owner", mei.as_str());
    assert_eq!(shown(&mut desk, &account).2, ["owner", "extend"], "set by hand, and told");
    desk.edit("account", &account, "owner", lin.as_str());
    assert_eq!(shown(desk.on("2027-03-01"), &account).0, "expiring");
    assert_eq!(shown(desk.on("2027-03-15"), &account).0, "public");
    desk.change("holding_set", hand);
    assert_eq!(shown(&mut desk, &account), ("private".into(), json!("2027-09-15"), vec!["transfer".into(), "owner".into(), "owner".into(), "extend".into()]));
    assert_eq!(desk.account_row(&account)["owner"]["name"], "Mei");
    desk.undo();
    assert_eq!(desk.account_row(&account)["owner"]["name"], "Lin", "manager and period go back together");
    let entries = desk.ask("history_list", json!({ "subject": account }));
    assert!(list(&entries["entries"]).iter().any(|one| one["label"] == "protection of Linden"));

    let north = desk.add("territory_add", json!({ "names": ["North"] }));
    desk.change("holding_set", json!({ "id": north, "kind": "extend", "until_on": "2027-06-30", "why": "Two new plants." }));
    let hold = |desk: &mut Desk| text(&desk.ask("territory_rows", json!({}))["rows"][0]["hold"]);
    assert_eq!(hold(&mut desk), "public", "nobody works it");
    desk.change("territory_edit", json!({ "id": north, "edit": { "field": "team", "value": [lin] } }));
    assert_eq!(hold(&mut desk), "private");
    desk.refused("holding_set", json!({ "id": north, "kind": "transfer", "owner": mei, "why": "x" }));
    desk.redact(true);
    assert_eq!(desk.ask("holding_get", json!({ "id": north }))["steps"][0]["why"], Value::Null, "a reason stays inside");
    desk.redact(false);
    let before = desk.everything();
    desk.change("territory_delete", json!({ "ids": [north] }));
    desk.change("account_delete", json!({ "ids": [account] }));
    desk.refused("holding_get", json!({ "id": account }));
    desk.undo();
    desk.undo();
    assert_eq!(desk.everything(), before);
    desk.change("catalogue_delete", json!({ "kind": "teammate", "ids": [lin] }));
    assert_eq!(hold(&mut desk), "public");
}

#[test]
fn a_lead_is_nobodys_alone() {
    let mut desk = Desk::with_workspace();
    let lead = desk.add("lead_add", json!({ "names": ["A name on a list"] }));
    let row = list(&desk.ask("lead_rows", json!({}))["rows"])[0].clone();
    assert!(row.get("hold").is_none() && row.get("protected_until").is_none());
    desk.refused("protection_set", json!({ "id": lead, "kind": "extend" }));
}

#[test]
fn the_steps_of_the_purchase_stand_by_their_days() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-09-14");
    let account = desk.account("Linden");
    let ada = desk.person(&account, "Ada Brandt", None);
    let other = desk.account("Aldine");
    let stranger = desk.person(&other, "Bo Carr", None);
    let deal = desk.deal("Line", Some(&account), "1,000", "2026-12-01");
    desk.change("step_add", json!({ "opportunity": deal, "kinds": ["award", "submission", "questions"] }));
    let steps = |desk: &mut Desk| list(&desk.ask("contest", json!({ "id": deal }))["steps"]).to_vec();
    let ids: Vec<String> = steps(&mut desk).iter().map(|one| text(&one["id"])).collect();
    let told = |desk: &mut Desk| steps(desk).iter().map(|one| text(&one["kind"])).collect::<Vec<_>>();
    assert_eq!(told(&mut desk), ["questions", "submission", "award"], "in their usual order until they have days");
    desk.edit("step", &ids[2], "on-date", "2026-09-10");
    desk.edit("step", &ids[0], "on-date", "2026-09-20");
    let all = steps(&mut desk);
    assert_eq!(told(&mut desk), ["award", "questions", "submission"]);
    assert_eq!((&all[0]["overdue"], &all[1]["soon"], &all[2]["soon"]), (&json!(true), &json!(true), &json!(false)));
    desk.edit("step", &ids[2], "done", true);
    assert_eq!(steps(&mut desk)[0]["overdue"], false);
    desk.edit("step", &ids[1], "name", "Bid in two envelopes");
    desk.edit("step", &ids[1], "person", ada.as_str());
    assert_eq!((&steps(&mut desk)[2]["title"], &steps(&mut desk)[2]["person"]["name"]), (&json!("Bid in two envelopes"), &json!("Ada Brandt")));
    assert!(desk.refused("step_edit", json!({ "ids": [ids[1]], "edit": { "field": "person", "value": stranger } })).contains("another account"));
    assert!(desk.refused("step_add", json!({ "opportunity": deal, "kinds": ["bribe"] })).contains("“bribe”"));
    desk.change("person_delete", json!({ "ids": [ada] }));
    assert_eq!(steps(&mut desk)[2]["person"], Value::Null, "the step outlives the person");
    desk.undo();
    assert_eq!(steps(&mut desk)[2]["person"]["name"], "Ada Brandt");
    desk.change("step_delete", json!({ "ids": ids }));
    assert!(steps(&mut desk).is_empty());
}

#[test]
fn weighed_criteria_of_a_tender_give_an_expected_score_and_how_far_each_rival_is_ahead() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let rival = desk.ours("competitor", "Derui");
    desk.change("contender_add", json!({ "opportunity": deal, "competitors": [rival] }));
    desk.change("criterion_add", json!({ "opportunity": deal, "names": ["Price", "Service", "Looks"] }));
    let contest = |desk: &mut Desk| desk.ask("contest", json!({ "id": deal }));
    let found = |desk: &mut Desk, name: &str| text(&list(&contest(desk)["criteria"]).iter().find(|one| one["name"] == name).expect("it is there")["id"]);
    let [price, service] = ["Price", "Service"].map(|name| found(&mut desk, name));
    assert_eq!(contest(&mut desk)["contenders"][0]["score"], Value::Null, "nothing has a weight");
    for (criterion, weight) in [(&price, 60), (&service, 40)] {
        desk.edit("criterion", criterion, "weight", weight);
    }
    for (criterion, contender, value) in [(&price, Value::Null, -1), (&price, json!(rival), 1), (&service, Value::Null, 1)] {
        desk.change("standing_set", json!({ "criterion": criterion, "contender": contender, "value": value }));
    }
    let told = contest(&mut desk)["contenders"].take();
    let figures: Vec<(Value, Value)> = list(&told).iter().map(|one| (one["score"].clone(), one["ahead"].clone())).collect();
    // 0 of 60 and 40 of 40; 60 of 60 and half of 40, for nobody knows.
    assert_eq!(figures, [(json!(40.0), Value::Null), (json!(80.0), json!(40.0))]);
}

#[test]
fn each_strategy_tells_how_it_ended_before() {
    let mut desk = Desk::with_workspace();
    let [a, b, c, open] = ["A", "B", "C", "Open"].map(|name| desk.deal(name, None, "1,000", "2026-12-01"));
    let results = |desk: &mut Desk| desk.ask("contest", json!({ "id": open }))["results"].take();
    assert_eq!(results(&mut desk), json!([]));
    desk.judge(&a, "competitive-strategy", &["defend"]);
    desk.on("2026-09-20").judge(&a, "competitive-strategy", &["frontal"]);
    for deal in [&b, &open] {
        desk.judge(deal, "competitive-strategy", &["frontal"]);
    }
    desk.judge(&c, "competitive-strategy", &["flank"]);
    for (deal, outcome) in [(&a, "won"), (&b, "lost"), (&c, "won")] {
        desk.move_to(deal, outcome, "2026-09-21");
    }
    let told = results(&mut desk);
    let mut told: Vec<String> = list(&told).iter().map(|one| format!("{} {}/{}", text(&one["strategy"]), one["won"], one["decided"])).collect();
    told.sort();
    assert_eq!(told, ["flank 1/1", "frontal 1/2"], "the last one holds, and what is open does not count");
}

#[test]
fn a_tactic_becomes_an_action_once_and_tells_when_it_is_done() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let tactics = |desk: &mut Desk| list(&desk.ask("contest", json!({ "id": deal }))["tactics"]).to_vec();
    assert!(tactics(&mut desk).is_empty(), "no strategy, no tactics");
    desk.judge(&deal, "competitive-strategy", &["frontal"]);
    let first = tactics(&mut desk)[0].clone();
    assert_eq!(first["action"], Value::Null);
    let action = desk.add("action_add", json!({ "subjects": [deal], "text": first["text"], "origin": "competitive-strategy" }));
    assert_eq!(tactics(&mut desk)[0]["action"]["id"], json!(action));
    desk.edit("action", &action, "done", true);
    desk.speak("zh-Hans");
    assert_eq!(tactics(&mut desk)[0]["action"]["done"], true, "in whichever language it was written");
}

#[test]
fn an_account_whose_protection_ends_is_among_the_insights() {
    let mut desk = Desk::with_workspace();
    let lin = desk.ours("teammate", "Lin");
    let account = desk.account("Linden");
    desk.edit("account", &account, "owner", lin.as_str());
    desk.change("holding_set", json!({ "id": account, "kind": "extend", "until_on": "2027-01-31" }));
    let told = |desk: &mut Desk| -> Vec<String> {
        let all = desk.ask("insights", json!({}));
        let of = |one: &&Value| text(&one["rule"]).starts_with("account-protection");
        list(&all).iter().filter(of).map(|one| text(&one["sentence"])).collect()
    };
    assert!(told(desk.on("2026-12-31")).is_empty(), "31 days are left");
    assert_eq!(told(desk.on("2027-01-01")), ["Days of protection left: 30."], "though nobody of the account is known");
    assert_eq!(told(desk.on("2027-02-03")), ["Days since protection ended: 3."]);
    desk.change("holding_set", json!({ "id": account, "kind": "release" }));
    assert!(told(&mut desk).is_empty(), "what was given free ends no more");
}
