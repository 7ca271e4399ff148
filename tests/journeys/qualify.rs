//! Qualifying an opportunity: the four questions for us and for rivals, over time.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn rate(desk: &mut Desk, deal: &str, criterion: &str, value: i32, contender: Option<&str>, day: &str) {
    let request = json!({
        "scorecard": "four-questions", "criterion": criterion, "subject": deal, "value": value,
        "contender": contender, "on_date": day, "why": format!("{criterion} on {day}"),
    });
    desk.change("rate", request);
}

fn scorecard(desk: &mut Desk, deal: &str, more: Value) -> Value {
    let mut query = json!({ "opportunity": deal });
    query.as_object_mut().expect("an object").extend(more.as_object().cloned().unwrap_or_default());
    desk.ask("qualification", query)
}

fn cell(view: &Value, criterion: &str, column: usize) -> Value {
    let found = list(&view["criteria"]).iter().find(|one| one["key"] == criterion);
    found.expect("the criterion")["cells"][column].clone()
}

#[test]
fn the_same_opportunity_is_rated_three_times_against_two_rivals() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Service line", None, "4,200,000", "2026-10-30");
    desk.change("contender_add", json!({ "opportunity": deal, "names": ["Derui", "Kaixu", "derui"] }));
    let catalogue = desk.ask("catalogue_get", json!({}))["competitors"].take();
    assert_eq!(list(&catalogue).len(), 2, "one name is one rival");
    let rivals: Vec<String> = list(&catalogue).iter().map(|one| text(&one["id"])).collect();

    rate(&mut desk, &deal, "budget", 0, None, "2026-05-20");
    rate(&mut desk, &deal, "budget", 1, None, "2026-07-18");
    rate(&mut desk, &deal, "budget", -1, None, "2026-09-12");
    rate(&mut desk, &deal, "value", 1, Some(&rivals[0]), "2026-07-18");
    rate(&mut desk, &deal, "value", -1, Some(&rivals[1]), "2026-09-12");

    let view = scorecard(&mut desk, &deal, json!({}));
    assert_eq!(list(&view["criteria"]).len(), 20);
    let questions: usize = list(&view["criteria"]).iter().map(|one| list(&one["questions"]).len()).sum();
    assert_eq!(questions, 83, "all sub-questions are at hand");
    assert_eq!(view["dates"], json!(["2026-09-12", "2026-07-18", "2026-05-20"]));
    assert_eq!((&view["on"], &view["compare"]), (&json!("2026-09-12"), &json!("2026-07-18")));
    let budget = cell(&view, "budget", 0);
    assert_eq!((&budget["answer"], &budget["answer_before"], &budget["change"]), (&json!("against"), &json!("for"), &json!("down")));
    assert_eq!((&view["risen"], &view["fallen"]), (&json!(0), &json!(1)));
    assert_eq!(cell(&view, "value", 1)["answer"], "for");
    assert_eq!(cell(&view, "value", 2)["answer"], "against");
    let names: Vec<String> = list(&view["contenders"]).iter().map(|one| text(&one["name"])).collect();
    assert_eq!(names, ["Us", "Derui", "Kaixu"]);
    assert_eq!(view["contenders"][1]["total"]["plus"], 1);

    let july = scorecard(&mut desk, &deal, json!({ "on": "2026-07-18" }));
    assert_eq!((&july["compare"], &cell(&july, "budget", 0)["change"]), (&json!("2026-05-20"), &json!("up")));
    assert_eq!(cell(&july, "value", 2)["value"], Value::Null, "not yet known in July");
    let far = scorecard(&mut desk, &deal, json!({ "compare": "2026-05-20" }));
    assert_eq!(cell(&far, "budget", 0)["answer_before"], "unknown");
}

#[test]
fn the_proposal_says_why() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "4,000", "2026-10-30");
    let verdict = |desk: &mut Desk| {
        let proposal = scorecard(desk, &deal, json!({}))["proposal"].take();
        (text(&proposal["verdict"]), list(&proposal["reasons"]).iter().map(text).collect::<Vec<_>>().join(" "))
    };
    assert_eq!(verdict(&mut desk).0, "find-out", "nothing is known yet");
    for criterion in ["project", "profile", "finance", "revenue", "future", "profit"] {
        rate(&mut desk, &deal, criterion, 1, None, "2026-09-10");
    }
    assert_eq!(verdict(&mut desk).0, "go");
    let rival = desk.ours("competitor", "Derui");
    desk.change("contender_add", json!({ "opportunity": deal, "competitors": [rival] }));
    rate(&mut desk, &deal, "inside", 1, Some(&rival), "2026-09-11");
    assert_eq!(verdict(&mut desk).0, "change");
    desk.change("pursuit_set", json!({ "field": "smallest", "value": "5,000" }));
    let (stop, why) = verdict(&mut desk);
    assert_eq!(stop, "stop");
    assert!(why.contains("5,000"), "{why}");
    desk.change("pursuit_set", json!({ "field": "smallest", "value": null }));
    for criterion in ["revenue", "future", "profit"] {
        rate(&mut desk, &deal, criterion, -1, None, "2026-09-12");
    }
    assert_eq!(verdict(&mut desk).0, "stop", "not worth winning");
}

#[test]
fn a_rival_taken_off_the_catalogue_leaves_no_ratings_and_comes_back_with_undo() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "4,000", "2026-10-30");
    let rival = desk.ours("competitor", "Derui");
    desk.change("contender_add", json!({ "opportunity": deal, "competitors": [rival] }));
    rate(&mut desk, &deal, "inside", 1, Some(&rival), "2026-09-11");
    let before = scorecard(&mut desk, &deal, json!({}));
    desk.change("catalogue_delete", json!({ "kind": "competitor", "ids": [rival] }));
    assert_eq!(list(&scorecard(&mut desk, &deal, json!({}))["contenders"]).len(), 1);
    desk.undo();
    assert_eq!(scorecard(&mut desk, &deal, json!({})), before);
    let row = text(&before["contenders"][1]["contender"]);
    desk.change("contender_delete", json!({ "ids": [row] }));
    let kept = scorecard(&mut desk, &deal, json!({}));
    assert_eq!(list(&kept["contenders"]).len(), 2, "what was rated stays to be seen");
    assert_eq!(kept["contenders"][1]["contender"], Value::Null);
}

#[test]
fn the_answers_stand_as_bars_by_question_and_as_a_table() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "4,000", "2026-10-30");
    let chart = |desk: &mut Desk| desk.ask("chart_draw", json!({ "chart": "qualification", "opportunity": deal }));
    assert_eq!(chart(&mut desk)["empty"], true);
    let rival = desk.ours("competitor", "Derui");
    desk.change("contender_add", json!({ "opportunity": deal, "competitors": [rival] }));
    rate(&mut desk, &deal, "project", 1, None, "2026-09-10");
    rate(&mut desk, &deal, "inside", -1, Some(&rival), "2026-09-11");
    let view = chart(&mut desk);
    assert_eq!((&view["empty"], list(&view["marks"]).len()), (&json!(false), 8), "four questions for two contenders");
    assert_eq!(view["table"]["rows"][0]["cells"], json!(["+1 ?4 −0", "+0 ?5 −0"]));
    for chart in ["qualification", "radar"] {
        assert!(desk.refused("chart_draw", json!({ "chart": chart })).contains("opportunity"));
    }
}

#[test]
fn the_answers_stand_as_a_radar_of_any_scorecard_and_any_day() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "4,000", "2026-10-30");
    let radar = |desk: &mut Desk, more: Value| {
        let mut ask = json!({ "chart": "radar", "opportunity": deal });
        ask.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        desk.ask("chart_draw", ask)
    };
    assert_eq!(radar(&mut desk, json!({}))["empty"], true);
    let rival = desk.ours("competitor", "Derui");
    desk.change("contender_add", json!({ "opportunity": deal, "competitors": [rival] }));
    rate(&mut desk, &deal, "project", 1, None, "2026-09-10");
    rate(&mut desk, &deal, "urgency", 1, None, "2026-09-10");
    rate(&mut desk, &deal, "inside", 1, Some(&rival), "2026-09-11");
    let view = radar(&mut desk, json!({}));
    assert_eq!(list(&view["marks"]).len(), 8, "four axes for two contenders");
    assert_eq!((&view["table"]["rows"][0]["cells"], &view["table"]["rows"][2]["cells"]), (&json!(["40\u{202f}%", "0\u{202f}%"]), &json!(["0\u{202f}%", "20\u{202f}%"])));
    let before = radar(&mut desk, json!({ "on": "2026-09-10" }));
    assert_eq!(before["table"]["rows"][2]["cells"], json!(["0\u{202f}%", "0\u{202f}%"]), "of an earlier day");
    assert!(desk.refused("chart_draw", json!({ "chart": "radar", "opportunity": deal, "scheme": "moon" })).contains("“moon”"));
}

#[test]
fn other_scorecards_stand_on_the_same_screen() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "4,000", "2026-10-30");
    let view = scorecard(&mut desk, &deal, json!({ "scorecard": "customer-investment" }));
    assert_eq!((&view["proposal"], list(&view["criteria"]).len()), (&Value::Null, 4));
    let keys: Vec<String> = list(&view["cards"]).iter().map(|card| text(&card["key"])).collect();
    assert_eq!(keys[0], "four-questions");
    assert!(keys.contains(&"five-elements".to_owned()), "{keys:?}");
    let told = desk.refused("qualification", json!({ "opportunity": deal, "scorecard": "attractiveness" }));
    assert!(told.contains("“attractiveness”"), "{told}");
}
