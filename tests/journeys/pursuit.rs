//! The pursuit of an opportunity: elements, gate, payment, stages in figures.

use proptest::prelude::*;
use serde_json::{Value, json};
use tests::{Desk, list, text};

const ELEMENTS: [&str; 5] = ["buyer", "need", "fit", "budget", "timetable"];

fn pursuit(desk: &mut Desk, deal: &str) -> Value {
    desk.ask("opportunity_pursuit", json!({ "id": deal }))
}

fn gate(desk: &mut Desk, deal: &str, stage: &str) -> Vec<Value> {
    list(&desk.ask("opportunity_gate", json!({ "ids": [deal], "stage": stage }))["items"]).to_vec()
}

fn tick_all(desk: &mut Desk, deal: &str, stage: &str) {
    for item in gate(desk, deal, stage) {
        if item["mark"].is_string() {
            let tick = json!({ "opportunity": deal, "stage": item["stage"], "mark": item["mark"], "done": true, "evidence": "seen" });
            desk.change("mark_set", tick);
        }
    }
}

#[test]
fn from_a_lead_to_a_contract_that_is_certainly_ours() {
    let mut desk = Desk::with_workspace();
    let lead = desk.add("lead_add", json!({ "names": ["Press line"], "source": "referral" }));
    let deal = desk.add("lead_convert", json!({ "id": lead }));
    assert_eq!(desk.deal_row(&deal)["stage"], "valid", "conversion opens the check of the five elements");
    desk.change("opportunity_move", json!({ "ids": [deal], "stage": "target-group", "why": "Nobody knows them yet." }));
    desk.edit("opportunity", &deal, "amount", "2,000,000");
    assert_eq!(desk.deal_row(&deal)["valid"], 0);
    assert!(text(&desk.deal_row(&deal)["next"]).contains("Buying organisation"), "what is missing comes first");

    let told = desk.refused("opportunity_move", json!({ "ids": [deal], "stage": "lead" }));
    assert!(told.contains("marks are still open for Press line"), "{told}");
    tick_all(&mut desk, &deal, "valid");
    assert_eq!(gate(&mut desk, &deal, "valid").len(), 0);
    desk.change("opportunity_move", json!({ "ids": [deal], "stage": "valid" }));

    // Two million ask for the superior: what pre-sales saw is not enough.
    desk.confirm(&deal, &ELEMENTS, 2);
    assert_eq!(desk.deal_row(&deal)["valid"], 0);
    assert_eq!(gate(&mut desk, &deal, "first-consent").len(), 5, "the marks of P3 are the elements themselves");
    desk.confirm(&deal, &ELEMENTS, 3);
    let row = desk.deal_row(&deal);
    assert_eq!((&row["valid"], &row["counted"], &row["marks"]), (&json!(5), &json!(true), &json!(5)));
    desk.change("opportunity_move", json!({ "ids": [deal], "stage": "first-consent" }));

    desk.change("opportunity_move", json!({ "ids": [deal], "stage": "negotiation", "why": "The customer wants to sign this year." }));
    let facts = desk.ask("opportunity_get", json!({ "id": deal }))["facts"].take();
    assert_eq!(facts[0]["why"], "The customer wants to sign this year.", "the reason is kept");

    tick_all(&mut desk, &deal, "payment");
    desk.change("opportunity_move", json!({ "ids": [deal], "stage": "payment" }));
    let lacks = |desk: &mut Desk| list(&pursuit(desk, &deal)["contract"]["lacks"]).len();
    assert_eq!(lacks(&mut desk), 2, "no signature, no payment");
    desk.edit("opportunity", &deal, "signed-on", "2026-09-14");
    let first = desk.add("payment_add", json!({ "opportunity": deal, "name": "First", "amount": "500,000", "due_on": "2026-09-14" }));
    assert_eq!(pursuit(&mut desk, &deal)["contract"]["payments"][0]["overdue"], true);
    desk.edit("payment", &first, "paid-on", "2026-09-15");
    assert_eq!(pursuit(&mut desk, &deal)["contract"]["first_percent"], 25.0);
    assert!(desk.refused("opportunity_move", json!({ "ids": [deal], "stage": "won" })).contains("One mark is still open"));
    desk.edit("payment", &first, "amount", "600,000");
    assert_eq!(lacks(&mut desk), 0, "30 % are enough");
    desk.change("opportunity_move", json!({ "ids": [deal], "stage": "won" }));
    assert_eq!(desk.deal_row(&deal)["next"], Value::Null);
    let referral = desk.ask("lead_figures", json!({}));
    let source = list(&referral).iter().find(|one| one["key"] == "referral").expect("the source");
    assert_eq!((&source["converted"], &source["revenue"]["minor"]), (&json!(1), &json!(200_000_000)), "the lead's source brought it");
}

#[test]
fn a_loss_says_why_who_won_and_what_was_learnt() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let rival = desk.ours("competitor", "Derui");
    let told = desk.refused("opportunity_move", json!({ "ids": [deal], "stage": "lost" }));
    assert!(told.contains("Say why it was lost"), "{told}");
    let unknown = json!({ "ids": [deal], "stage": "lost", "reason": "weather" });
    assert!(desk.refused("opportunity_move", unknown).contains("“weather”"));
    let lost = json!({ "ids": [deal], "stage": "lost", "reason": "price", "winner": rival, "lesson": "Ask for the budget first." });
    desk.change("opportunity_move", lost);
    let plan = pursuit(&mut desk, &deal)["plan"].take();
    assert_eq!((&plan["loss_reason"], &plan["winner"]["name"], &plan["lesson"]), (&json!("price"), &json!("Derui"), &json!("Ask for the budget first.")));
    desk.change("catalogue_delete", json!({ "kind": "competitor", "ids": [rival] }));
    assert_eq!(pursuit(&mut desk, &deal)["plan"]["winner"], Value::Null);
    desk.undo();
    assert_eq!(pursuit(&mut desk, &deal)["plan"]["winner"]["name"], "Derui");
}

#[test]
fn what_is_not_valid_stays_out_of_the_forecast_and_is_told() {
    let mut desk = Desk::with_workspace();
    let whole = desk.deal("Whole", None, "1,000", "2026-12-01");
    let half = desk.deal("Half", None, "5,000", "2026-12-01");
    for deal in [&whole, &half] {
        desk.move_to(deal, "consent", "2026-09-15");
    }
    desk.confirm(&half, &["budget"], 0);
    let chart = |desk: &mut Desk| desk.ask("chart_draw", json!({ "chart": "forecast", "theme": "light" }));
    let notes = |chart: &Value| list(&chart["notes"]).iter().map(text).collect::<Vec<_>>().join(" ");
    let before = chart(&mut desk);
    assert!(notes(&before).contains("1 open opportunity"), "{}", notes(&before));
    let out = desk.names("opportunity_rows", json!({ "counted": false }));
    assert_eq!(out, ["Half"]);
    assert_eq!(desk.names("opportunity_rows", json!({ "counted": true, "sort": "name" })), ["Whole"]);
    for row in list(&desk.ask("opportunity_rows", json!({}))["rows"]) {
        assert_eq!(row["counted"], row["name"] == "Whole", "the table tells what the filter does");
    }
    desk.change("pursuit_set", json!({ "field": "valid-only", "value": false }));
    assert!(!notes(&chart(&mut desk)).contains("left out"));
    desk.undo();
    desk.confirm(&half, &["budget"], 1);
    assert_eq!(desk.names("opportunity_rows", json!({ "counted": false })).len(), 0);
}

#[test]
fn the_buyers_state_stands_beside_ours() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    desk.move_to(&deal, "negotiation", "2026-09-15");
    desk.judge(&deal, "buyer-state", &["interested"]);
    let row = desk.deal_row(&deal);
    assert_eq!((&row["buyer"], &row["apart"]), (&json!("interested"), &json!(3)));
    let kinds: Vec<String> = list(&pursuit(&mut desk, &deal)["next"]).iter().map(|matter| text(&matter["kind"])).collect();
    assert!(kinds.contains(&"ahead".to_owned()), "{kinds:?}");
    desk.judge(&deal, "buyer-state", &["convinced"]);
    assert_eq!(desk.deal_row(&deal)["apart"], Value::Null, "one state apart is close");
}

#[test]
fn a_stay_beyond_one_and_a_half_times_the_days_expected_is_stuck() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-07-01");
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    desk.move_to(&deal, "valid", "2026-08-01");
    let stuck = |desk: &mut Desk, day: &str| desk.on(day).deal_row(&deal)["stuck"].as_bool();
    assert_eq!(stuck(&mut desk, "2026-09-15"), Some(false), "45 days of 30");
    assert_eq!(stuck(&mut desk, "2026-09-16"), Some(true));
    let flow = desk.ask("stage_flow", json!({}));
    let valid = list(&flow).iter().find(|row| row["stage"] == "valid").expect("the stage");
    assert_eq!((&valid["stuck"], &valid["open"]), (&json!(1), &json!(1)));
}

#[test]
fn stages_in_figures_equal_a_count_by_hand() {
    let mut desk = Desk::with_workspace();
    desk.on("2026-01-01");
    let [a, b, c] = ["A", "B", "C"].map(|name| desk.deal(name, None, "1,000", "2026-12-01"));
    desk.move_to(&a, "lead", "2026-01-11");
    desk.move_to(&a, "won", "2026-01-31");
    desk.move_to(&b, "lost", "2026-01-21");
    desk.move_to(&c, "valid", "2026-01-06");
    let flow = desk.on("2026-02-10").ask("stage_flow", json!({}));
    let figures = |stage: &str| {
        let row = list(&flow).iter().find(|row| row["stage"] == stage).expect("the stage").clone();
        json!([row["entered"], row["moved_on"], row["left"], row["conversion"], row["median_days"]])
    };
    // A and C went further, B was lost: 10, 20 and 5 days.
    assert_eq!(figures("target-group"), json!([3, 2, 3, 2.0 / 3.0, 10.0]));
    // C leapt over it: passed without a stay.
    assert_eq!(figures("lead"), json!([2, 2, 1, 1.0, 20.0]));
    // A was won from before: it passed; C stands here.
    assert_eq!(figures("valid"), json!([2, 1, 0, 0.5, null]));
    assert_eq!(figures("payment"), json!([1, 1, 0, 1.0, null]));
}

#[test]
fn a_stage_that_goes_asks_where_its_opportunities_go() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    desk.move_to(&deal, "lead", "2026-09-15");
    let mut definition = desk.ask("pack_item_get", json!({ "kind": "process", "key": "seven-stages" }))["definition"].take();
    definition["stages"].as_array_mut().expect("stages").remove(1);
    let mut set = json!({ "kind": "process", "key": "seven-stages", "definition": definition });
    assert!(desk.refused("pack_item_set", set.clone()).contains("Leads"));
    set["moves"] = json!({ "lead": "no-such" });
    assert!(desk.refused("pack_item_set", set.clone()).contains("Leads"), "it must lead somewhere");
    set["moves"] = json!({ "lead": "valid" });
    desk.change("pack_item_set", set);
    assert_eq!(desk.deal_row(&deal)["stage"], "valid");
    assert_eq!(desk.ask("opportunity_get", json!({ "id": deal }))["facts"][0]["text"], "Valid opportunity");
    desk.undo();
    assert_eq!(desk.deal_row(&deal)["stage"], "lead", "one step takes all of it back");
    let own = desk.ask("pack_list", json!({}));
    assert!(own.is_object());
    let gone = json!({ "kind": "process", "key": "seven-stages", "on": false });
    assert!(desk.refused("pack_item_switch", gone).contains("Seven stages"), "the pipeline in use stays on");
}

#[test]
fn a_pipeline_that_goes_asks_where_its_opportunities_go() {
    let mut desk = Desk::with_workspace();
    let definition = desk.ask("pack_item_get", json!({ "kind": "process", "key": "six-categories" }))["definition"].take();
    let own = desk.change("pack_item_set", json!({ "kind": "process", "key": null, "definition": definition }))["key"].clone();
    let deal = desk.add("opportunity_add", json!({ "names": ["Line"], "pipeline": own }));
    desk.move_to(&deal, "upside", "2026-09-15");
    let decided = desk.add("opportunity_add", json!({ "names": ["Old line"], "pipeline": own }));
    desk.move_to(&decided, "lost", "2026-09-15");
    let mut gone = json!({ "kind": "process", "key": own });
    assert!(desk.refused("pack_item_reset", gone.clone()).contains("2"), "both stand in it");
    let matched = desk.ask("pipeline_match", json!({ "from": own, "into": "solution-selling" }));
    let upside = list(&matched).iter().find(|row| row["stage"] == "upside").unwrap().clone();
    assert_eq!((&upside["count"], &upside["to"]), (&json!(1), &json!("propose")), "the nearest by its chance");
    gone["into"] = json!("moon");
    assert!(desk.refused("pack_item_reset", gone.clone()).contains("“moon”"));
    gone["into"] = own.clone();
    desk.refused("pack_item_reset", gone.clone());
    gone["into"] = json!("solution-selling");
    gone["moves"] = json!({ "upside": "no-such" });
    assert!(desk.refused("pack_item_reset", gone.clone()).contains("“no-such”"));
    gone["moves"] = json!({ "upside": "close" });
    desk.change("pack_item_reset", gone);
    let row = desk.deal_row(&deal);
    assert_eq!((&row["pipeline"], &row["stage"]), (&json!("solution-selling"), &json!("close")));
    let row = desk.deal_row(&decided);
    assert_eq!((&row["pipeline"], &row["outcome"], &row["stage"]), (&json!("solution-selling"), &json!("lost"), &json!("entry")));
    desk.undo();
    assert_eq!(desk.deal_row(&deal)["pipeline"], own, "one step takes all of it back");
}

#[test]
fn several_pipelines_stand_side_by_side_and_each_says_what_its_stages_ask() {
    let mut desk = Desk::with_workspace();
    let method = desk.ask("method_get", json!({}));
    let pipelines = list(&method["pipelines"]);
    let steps: Vec<(String, usize)> = pipelines.iter().map(|one| (text(&one["key"]), list(&one["stages"]).len())).collect();
    assert_eq!(steps, [("seven-stages".into(), 7), ("six-categories".into(), 6), ("solution-selling".into(), 8), ("account-states".into(), 7)]);
    for stage in pipelines.iter().flat_map(|one| list(&one["stages"])) {
        assert!(!text(&stage["goal"]).is_empty() && !list(&stage["marks"]).is_empty() && stage["category"].is_string(), "{stage}");
        assert!(stage["expected_days"].as_u64().unwrap() > 0 && stage["probability"].is_number(), "{stage}");
    }
    let deal = desk.add("opportunity_add", json!({ "names": ["Line"], "pipeline": "solution-selling" }));
    assert_eq!(desk.deal_row(&deal)["stage"], "entry");
    let board = desk.ask("opportunity_board", json!({ "pipeline": "solution-selling" }));
    assert_eq!(list(&board["columns"])[0]["count"], 1, "{board}");
    assert_eq!(desk.ask("opportunity_board", json!({}))["columns"][0]["count"], 0, "each has its own board");
    desk.change("opportunity_move", json!({ "ids": [deal], "pipeline": "account-states", "stage": "promising", "why": "They took it up." }));
    let row = desk.deal_row(&deal);
    assert_eq!((&row["pipeline"], &row["stage"], &row["probability"]), (&json!("account-states"), &json!("promising"), &json!(50)));
}

#[test]
fn a_step_says_what_its_work_is_about_and_which_of_it_is_done() {
    let mut desk = Desk::with_workspace();
    let deal = desk.add("opportunity_add", json!({ "names": ["Line"], "pipeline": "solution-selling" }));
    let stages = |desk: &mut Desk| list(&desk.ask("opportunity_pursuit", json!({ "id": deal }))["stages"]).to_vec();
    let about: Vec<String> = stages(&mut desk).iter().map(|stage| list(&stage["focus"]).iter().map(text).collect::<Vec<_>>().join("+")).collect();
    assert_eq!(about[..6], ["customer", "customer", "customer+opportunity", "customer+opportunity+solution", "customer+solution", "customer+solution"]);
    let task = stages(&mut desk)[2]["tasks"][0].clone();
    assert_eq!(task["action"], Value::Null);
    let action = desk.add("action_add", json!({ "subjects": [deal], "text": task["text"], "origin": "need" }));
    desk.edit("action", &action, "done", true);
    desk.speak("zh-Hant");
    let task = stages(&mut desk)[2]["tasks"][0].take();
    assert_eq!((&task["action"]["id"], &task["action"]["done"]), (&json!(action), &json!(true)), "in whichever language it was made");
}

#[test]
fn another_pipeline_is_entered_through_the_same_gate() {
    let mut desk = Desk::with_workspace();
    let deal = desk.add("opportunity_add", json!({ "names": ["Line"] }));
    desk.move_to(&deal, "valid", "2026-09-15");
    let into = |stage: &str| json!({ "ids": [deal], "pipeline": "account-states", "stage": stage });
    let gate = |desk: &mut Desk, stage: &str| desk.ask("opportunity_gate", into(stage));
    assert_eq!(gate(&mut desk, "contact")["needs_reason"], false, "back asks nothing");
    let asked = gate(&mut desk, "promising");
    let marks = list(&asked["items"]).len();
    assert!(asked["needs_reason"] == true && marks >= 5, "{asked}");
    assert!(list(&asked["items"]).iter().any(|item| text(&item["text"]).starts_with("P3 · ")), "marks of the stage left: {asked}");
    let told = desk.refused("opportunity_move", into("promising"));
    assert!(told.contains("Line"), "{told}");
    desk.confirm(&deal, &["buyer", "need", "fit", "budget", "timetable"], 1);
    assert_eq!(list(&gate(&mut desk, "promising")["items"]).len(), marks - 5, "what is on record is reached");
    let mut go = into("promising");
    go["why"] = json!("The group works by this one.");
    desk.change("opportunity_move", go);
    let fact = desk.ask("opportunity_get", json!({ "id": deal }))["facts"][0].take();
    assert_eq!(fact["why"], "The group works by this one.", "the reason is kept with the move");
    assert!(desk.refused("opportunity_move", json!({ "ids": [deal], "pipeline": "seven-stages", "stage": "won" })).contains("Line"));
}

#[derive(Debug, Clone)]
enum Step {
    Move(usize, usize),
    Repipe(usize, bool),
    Rename(usize),
    Drop,
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..3_usize, 0..9_usize).prop_map(|(deal, stage)| Step::Move(deal, stage)),
        1 => (0..3_usize, any::<bool>()).prop_map(|(deal, six)| Step::Repipe(deal, six)),
        1 => (0..7_usize).prop_map(Step::Rename),
        1 => Just(Step::Drop),
        2 => Just(Step::Undo),
        2 => Just(Step::Redo),
    ]
}

fn perform(desk: &mut Desk, deals: &[String], step: &Step) {
    let item = |desk: &mut Desk| desk.ask("pack_item_get", json!({ "kind": "process", "key": "seven-stages" }))["definition"].take();
    let set = |desk: &mut Desk, definition: Value| {
        drop(desk.call("pack_item_set", json!({ "kind": "process", "key": "seven-stages", "definition": definition })));
    };
    match step {
        Step::Move(deal, place) => {
            let Ok(found) = desk.call("opportunity_get", json!({ "id": deals[*deal] })) else { return };
            let pipeline = text(&found["row"]["pipeline"]);
            let method = desk.ask("method_get", json!({}));
            let stages = list(&method["pipelines"]).iter().find(|one| one["key"] == pipeline).map(|one| list(&one["stages"]).to_vec());
            let keys = stages.unwrap_or_default().iter().map(|stage| text(&stage["key"])).chain(["won".into(), "lost".into()]).collect::<Vec<_>>();
            let stage = &keys[place % keys.len()];
            drop(desk.call("opportunity_move", json!({ "ids": [deals[*deal]], "stage": stage, "why": "so it is" })));
        }
        Step::Repipe(deal, six) => {
            let (pipeline, stage) = if *six { ("six-categories", "upside") } else { ("seven-stages", "consent") };
            drop(desk.call("opportunity_move", json!({ "ids": [deals[*deal]], "pipeline": pipeline, "stage": stage, "why": "so it is" })));
        }
        Step::Rename(at) => {
            let mut definition = item(desk);
            let stages = definition["stages"].as_array_mut().expect("stages");
            let at = at % stages.len();
            stages[at]["expected-days"] = json!(50 + at);
            set(desk, definition);
        }
        Step::Drop => {
            let mut definition = item(desk);
            let stages = definition["stages"].as_array_mut().expect("stages");
            if stages.len() > 2 {
                let gone = text(&stages.remove(1)["key"]);
                let to = text(&stages[0]["key"]);
                let request = json!({ "kind": "process", "key": "seven-stages", "definition": definition, "moves": { gone: to } });
                drop(desk.call("pack_item_set", request));
            }
        }
        Step::Undo => drop(desk.call("undo", json!({}))),
        Step::Redo => drop(desk.call("redo", json!({}))),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    /// No sequence of moves, edits of the pipeline, undos and redos leaves an opportunity without
    /// a stage of its pipeline, or on two places of the board.
    #[test]
    fn every_opportunity_stands_in_one_stage(steps in prop::collection::vec(step(), 1..24)) {
        let mut desk = Desk::with_workspace();
        let deals: Vec<String> = ["A", "B", "C"].iter().map(|name| desk.add("opportunity_add", json!({ "names": [name] }))).collect();
        for one in &steps {
            perform(&mut desk, &deals, one);
            let method = desk.ask("method_get", json!({}));
            for deal in &deals {
                let Ok(found) = desk.call("opportunity_get", json!({ "id": deal })) else { continue };
                let row = &found["row"];
                let stages = list(&method["pipelines"]).iter().find(|it| it["key"] == row["pipeline"]).map(|it| list(&it["stages"]).to_vec()).unwrap_or_default();
                prop_assert!(stages.iter().any(|stage| stage["key"] == row["stage"]), "{one:?}: {row}");
                let board = desk.ask("opportunity_board", json!({ "pipeline": row["pipeline"] }));
                let cards = list(&board["columns"]).iter().flat_map(|column| list(&column["cards"]).to_vec());
                prop_assert_eq!(cards.filter(|card| card["id"] == row["id"]).count(), 1);
            }
        }
    }
}

#[test]
fn criteria_of_people_become_criteria_of_the_opportunity_with_who_ranks_them_where() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let deal = desk.deal("Line 7", Some(&account), "100000", "2026-12-01");
    let other = desk.deal("Line 8", Some(&account), "100000", "2026-12-01");
    let (ines, tom) = (desk.person(&account, "Ines", None), desk.person(&account, "Tom", None));
    let say = |desk: &mut Desk, who: &str, deal: &str, words: &str| {
        desk.change("person_text_set", json!({ "person": who, "opportunity": deal, "field": "criteria", "text": words }));
    };
    say(&mut desk, &ines, "", "Price\nService");
    say(&mut desk, &tom, "", "Risk\nservice ");
    let wishes = |desk: &mut Desk, deal: &str| -> Vec<String> {
        let contest = desk.ask("contest", json!({ "id": deal }));
        let told = |wish: &Value| {
            let people: Vec<_> = list(&wish["people"]).iter().map(|one| format!("{} {}", text(&one["name"]), one["rank"])).collect();
            format!("{}: {}", text(&wish["name"]), people.join(", "))
        };
        list(&contest["wishes"]).iter().map(told).collect()
    };
    assert_eq!(wishes(&mut desk, &deal), ["Service: Ines 2, Tom 2", "Price: Ines 1", "Risk: Tom 1"], "what two name comes first");
    say(&mut desk, &ines, &deal, "Delivery date");
    assert_eq!(wishes(&mut desk, &deal), ["Delivery date: Ines 1", "Risk: Tom 1", "service: Tom 2"], "for this one she decides by something else");
    assert_eq!(wishes(&mut desk, &other)[0], "Service: Ines 2, Tom 2");
    desk.add("criterion_add", json!({ "opportunity": deal, "names": ["SERVICE"], "people": [tom, ines] }));
    let contest = desk.ask("contest", json!({ "id": deal }));
    let cares: Vec<_> = list(&contest["criteria"][0]["people"]).iter().map(|one| (text(&one["name"]), one["rank"].clone())).collect();
    assert_eq!(cares, [("Tom".to_owned(), json!(2)), ("Ines".to_owned(), Value::Null)]);
    assert_eq!(wishes(&mut desk, &deal), ["Delivery date: Ines 1", "Risk: Tom 1"], "it is said now");
    desk.redact(true);
    assert!(wishes(&mut desk, &deal).is_empty(), "what people decide by is ours");
    desk.redact(false);
    let stranger = { let elsewhere = desk.account("Elm"); desk.person(&elsewhere, "Eve", None) };
    assert!(desk.refused("criterion_add", json!({ "opportunity": deal, "names": ["Size"], "people": [stranger] })).contains("Eve"));
}

#[test]
fn below_five_of_five_nothing_is_counted_by_rows_and_forecast_alike() {
    let mut desk = Desk::with_workspace();
    let add = |desk: &mut Desk, name: &str| desk.add("opportunity_add", json!({ "names": [name], "account": null, "pipeline": null, "stage": null }));
    let (first, other) = (add(&mut desk, "Line 7"), add(&mut desk, "Line 8"));
    let counted = |desk: &mut Desk| -> (Vec<Value>, usize) {
        let rows = [&first, &other].map(|deal| desk.deal_row(deal)["counted"].clone()).to_vec();
        (rows, desk.names("opportunity_rows", json!({ "counted": true })).len())
    };
    assert_eq!(counted(&mut desk), (vec![json!(false), json!(false)], 0), "nothing was confirmed yet");
    desk.change("rate", json!({ "scorecard": "five-elements", "subject": first, "criterion": "need", "value": 4 }));
    assert_eq!(counted(&mut desk), (vec![json!(false), json!(false)], 0), "one of five is not enough");
    desk.confirm(&first, &ELEMENTS, 4);
    assert_eq!(counted(&mut desk), (vec![json!(true), json!(false)], 1));
}
