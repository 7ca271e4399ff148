//! Pyramids, the 20/80 rule, where time goes, and what the trend proposes.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// An account of a class, with revenue and hours; blank or zero for none.
fn account(desk: &mut Desk, name: &str, class: &str, revenue: &str, hours: &str) -> String {
    let id = desk.account(name);
    if !class.is_empty() {
        desk.judge(&id, "tier-time", &[class]);
    }
    if !revenue.is_empty() {
        win(desk, &id, revenue, "2026-06-01");
    }
    if !hours.is_empty() {
        desk.add("activity_add", json!({ "account": id, "kind": "visit", "on_date": "2026-05-05", "hours": hours }));
    }
    id
}

fn win(desk: &mut Desk, account: &str, amount: &str, day: &str) {
    let deal = desk.deal("Order", Some(account), amount, day);
    desk.move_to(&deal, "won", day);
}

fn time(desk: &mut Desk) -> Value {
    desk.ask("time_view", json!({ "scheme": "tier-time" }))
}

fn class<'a>(view: &'a Value, key: &str) -> &'a Value {
    let found = ["tiers", "classes"].iter().flat_map(|part| list(&view[*part])).find(|class| class["key"] == key);
    found.unwrap_or_else(|| panic!("no {key}"))
}

fn near(value: &Value, expected: f64) -> bool {
    value.as_f64().is_some_and(|value| (value - expected).abs() < 0.01)
}

#[test]
fn tiers_add_up_to_what_the_table_of_accounts_sums() {
    let mut desk = Desk::with_sample("en");
    for scheme in ["tier-time", "tier-value"] {
        let view = desk.ask("pyramid_view", json!({ "scheme": scheme }));
        let mut counted = 0;
        for tier in list(&view["tiers"]) {
            let rows = desk.ask("tier_rows", json!({ "scheme": scheme, "level": tier["key"] }));
            let ids: Vec<Value> = list(&rows["rows"]).iter().map(|row| row["id"].clone()).collect();
            counted += ids.len();
            let none = ids.is_empty();
            let summed = desk.ask("account_rows", json!({ "ids": ids, "limit": 1 }));
            let expected = if none { (json!(0), json!(0)) } else { (summed["total"].clone(), summed["revenue"]["minor"].clone()) };
            assert_eq!((&tier["count"], &tier["revenue"]["minor"]), (&expected.0, &expected.1), "{scheme} {}", tier["key"]);
        }
        let all = desk.ask("account_rows", json!({ "limit": 1 }));
        assert_eq!((json!(counted), &view["unassigned"]), (all["total"].clone(), &json!(0)), "every account of the sample has a tier");
        assert_eq!(view["revenue"], all["revenue"]);
    }
    let logged = desk.ask("activity_rows", json!({ "from": "2025-09-16", "to": "2026-09-15", "limit": 1 }));
    assert!(near(&time(&mut desk)["hours"], logged["hours"].as_f64().unwrap_or_default()));
}

#[test]
fn a_tier_is_told_with_its_targets_and_what_is_without_one_beside() {
    let mut desk = Desk::with_workspace();
    account(&mut desk, "Linden", "key", "300", "");
    account(&mut desk, "Birch", "ordinary", "100", "");
    account(&mut desk, "Moss", "ordinary", "", "");
    account(&mut desk, "Fern", "", "50", "");
    let view = desk.ask("pyramid_view", json!({ "scheme": "tier-time" }));
    let (key, ordinary) = (class(&view, "key"), class(&view, "ordinary"));
    assert_eq!((&key["count"], &ordinary["count"], &view["unassigned"]), (&json!(1), &json!(2), &json!(1)));
    assert!(near(&key["share"], 33.33) && near(&key["revenue_share"], 75.0));
    assert_eq!((&key["wanted_share"], &key["wanted_time"]), (&json!(10), &json!(60)));
    assert!(near(&key["deviation_share"], 23.33));
    assert_eq!(view["unassigned_revenue"]["minor"], 5000);
    assert!(text(&key["advice"]).contains("top management") && !text(&key["goal"]).is_empty());
    let sizes = desk.ask("pyramid_view", json!({ "scheme": "tier-five" }));
    assert_eq!((&class(&sizes, "multinational")["wanted"], &class(&sizes, "multinational")["deviation"]), (&json!(250), &json!(-250)));
    assert_eq!((&class(&sizes, "sme")["wanted"], &sizes["unassigned"]), (&Value::Null, &json!(4)));
    assert!(text(&class(&sizes, "large")["coverage"]).len() > 3);
}

#[test]
fn a_scheme_is_chosen_for_the_workspace() {
    let mut desk = Desk::with_workspace();
    let before = desk.ask("pyramid_view", json!({}))["scheme"].take();
    desk.change("tier_scheme_set", json!({ "scheme": "tier-time" }));
    assert_eq!(desk.ask("pyramid_view", json!({}))["scheme"], "tier-time");
    assert_eq!(desk.undo_label(), "class accounts by Classes by time invested");
    desk.undo();
    assert_eq!(desk.ask("pyramid_view", json!({}))["scheme"], before);
    for scheme in ["category", "pyramid-of-giza"] {
        assert!(desk.refused("tier_scheme_set", json!({ "scheme": scheme })).contains(scheme));
        assert!(desk.refused("pyramid_view", json!({ "scheme": scheme })).contains(scheme));
    }
}

#[test]
fn targets_are_typed_over_and_brought_back() {
    let mut desk = Desk::with_workspace();
    let set = |level: &str, field: &str, value: Value| {
        json!({ "scheme": "tier-time", "level": level, "edit": { "field": field, "value": value } })
    };
    desk.change("tier_target_set", set("key", "time", json!("50 %")));
    desk.change("tier_target_set", set("prospect", "time", json!("20")));
    desk.change("tier_target_set", set("key", "count", json!("12")));
    desk.change("tier_target_set", set("key", "share", Value::Null));
    let view = desk.ask("pyramid_view", json!({ "scheme": "tier-time" }));
    let key = class(&view, "key");
    assert_eq!((&key["wanted"], &key["wanted_share"], &key["wanted_time"]), (&json!(12), &Value::Null, &json!(50)));
    let changed = list(&view["schemes"]).iter().find(|scheme| scheme["key"] == "tier-time").map(|scheme| scheme["changed"].clone());
    assert_eq!(changed, Some(json!(true)));
    for (level, field, value, sentence) in [
        ("key", "time", "51", "more than 100 %"),
        ("key", "time", "101", "is not a percentage"),
        ("key", "share", "-1", "is not a percentage"),
        ("key", "count", "many", "is not a whole number"),
        ("queen", "count", "1", "“queen”"),
    ] {
        let said = desk.refused("tier_target_set", set(level, field, json!(value)));
        assert!(said.contains(sentence), "{level} {field} {value}: {said}");
    }
    desk.change("tier_reset", json!({ "scheme": "tier-time" }));
    let view = desk.ask("pyramid_view", json!({ "scheme": "tier-time" }));
    assert_eq!(class(&view, "key")["wanted_time"], 60);
    desk.undo();
    let view = desk.ask("pyramid_view", json!({ "scheme": "tier-time" }));
    assert_eq!(class(&view, "key")["wanted_time"], 50);
}

#[test]
fn few_customers_make_most_of_the_revenue() {
    let mut desk = Desk::with_workspace();
    for (name, revenue) in [("A", "800"), ("B", "50"), ("C", "50"), ("D", "50"), ("E", "50"), ("None", "")] {
        account(&mut desk, name, "", revenue, "");
    }
    let view = desk.ask("pareto_view", json!({}));
    assert_eq!((&view["customers"], &view["without"], &view["top_count"], &view["fewest"]), (&json!(5), &json!(1), &json!(1), &json!(1)));
    assert_eq!(text(&view["text"]), "The top 20\u{202f}% (1 of 5 customers) makes 80\u{202f}% of the revenue.");
    assert_eq!((&view["top"][0]["account"]["name"], &view["revenue"]["minor"]), (&json!("A"), &json!(100_000)));
    let more = desk.ask("pareto_view", json!({ "share": 40 }));
    assert_eq!((&more["top_count"], &more["tied"]), (&json!(2), &json!(3)));
    assert!(near(&more["top_share"], 85.0));
}

#[test]
fn without_revenue_or_accounts_there_is_nothing_to_share() {
    let mut desk = Desk::with_workspace();
    for accounts in [0, 1] {
        if accounts == 1 {
            account(&mut desk, "Linden", "key", "", "");
        }
        let pareto = desk.ask("pareto_view", json!({}));
        assert_eq!((&pareto["top_share"], &pareto["customers"]), (&Value::Null, &json!(0)));
        assert_eq!(text(&pareto["text"]), "No customer bought anything in the last 12 months.");
        let time = time(&mut desk);
        assert_eq!((text(&time["basis"]), list(&time["over"]).len(), list(&time["under"]).len()), ("nothing".into(), 0, 0));
        assert!(text(&time["counted"][0]).starts_with("No hours are logged"));
        for chart in ["pyramid", "pareto", "time"] {
            let drawn = desk.ask("chart_draw", json!({ "chart": chart, "scheme": "tier-time" }));
            assert!(text(&drawn["svg"]).starts_with("<svg"), "{chart} with {accounts}");
        }
    }
    let one = account(&mut desk, "Birch", "key", "10", "1");
    let view = time(&mut desk);
    assert!(near(&class(&view, "key")["time"], 100.0));
    let pareto = desk.ask("pareto_view", json!({}));
    assert_eq!((&pareto["top"][0]["account"]["id"], &pareto["top_share"]), (&json!(one), &json!(100.0)));
}

#[test]
fn time_is_that_of_hours_then_of_estimates() {
    let mut desk = Desk::with_workspace();
    let linden = account(&mut desk, "Linden", "key", "", "30");
    let birch = account(&mut desk, "Birch", "ordinary", "", "60");
    account(&mut desk, "Moss", "ordinary", "", "10");
    let fern = account(&mut desk, "Fern", "prospect", "", "");
    let view = time(&mut desk);
    assert_eq!((&view["basis"], &view["hours"], &view["logged"]), (&json!("hours"), &json!(100.0), &json!(3)));
    assert!(near(&class(&view, "key")["time"], 30.0) && near(&class(&view, "key")["deviation_time"], -30.0));
    assert!(near(&class(&view, "ordinary")["time"], 70.0) && near(&class(&view, "ordinary")["accounts"], 50.0));
    // Fair: Linden 60, Birch and Moss 15 each, Fern 10.
    let over = &list(&view["over"])[0];
    assert_eq!((text(&over["account"]["id"]), &over["fair"], &over["fair_hours"]), (birch.clone(), &json!(15.0), &json!(15.0)));
    let under: Vec<String> = list(&view["under"]).iter().map(|one| text(&one["account"]["name"])).collect();
    assert_eq!(under, ["Linden", "Fern"], "the widest gap first");
    desk.edit("account", &fern, "time-percent", "20 %");
    let view = time(&mut desk);
    assert_eq!((&view["basis"], &view["estimated"]), (&json!("both"), &json!(1)));
    assert!(near(&class(&view, "prospect")["time"], 20.0) && near(&class(&view, "key")["time"], 24.0));
    let before = desk.ask("time_view", json!({ "scheme": "tier-time", "from": "2026-06", "to": "2026-07" }));
    assert_eq!((&before["basis"], &before["from"], &before["to"]), (&json!("estimates"), &json!("2026-06-01"), &json!("2026-07-31")));
    assert!(near(&class(&before, "prospect")["time"], 100.0));
    for typed in ["101", "-1", "much"] {
        let edit = json!({ "ids": [linden], "edit": { "field": "time-percent", "value": typed } });
        assert!(desk.refused("account_edit", edit).contains("is not a percentage"), "{typed}");
    }
    let rows = desk.ask("tier_rows", json!({ "scheme": "tier-time", "sort": "gap" }));
    let first = &rows["rows"][0];
    assert_eq!((text(&first["id"]), text(&first["served"])), (linden, "under".into()));
    desk.change("account_delete", json!({ "ids": [birch] }));
    assert_eq!(time(&mut desk)["hours"], 40.0);
}

#[test]
fn accounts_of_a_tier_are_listed_and_ordered() {
    let mut desk = Desk::with_workspace();
    for (name, class, revenue, hours) in [("Linden", "key", "30", "2"), ("Birch", "key", "70", ""), ("Moss", "", "", ""), ("Fern", "ordinary", "5", "9")] {
        account(&mut desk, name, class, revenue, hours);
    }
    for (query, expected) in [
        (json!({ "level": "key" }), vec!["Birch", "Linden"]),
        (json!({ "level": "" }), vec!["Moss"]),
        (json!({ "sort": "name" }), vec!["Birch", "Fern", "Linden", "Moss"]),
        (json!({ "sort": "name", "descending": true, "limit": 2 }), vec!["Moss", "Linden"]),
        (json!({ "sort": "hours", "descending": true }), vec!["Fern", "Linden", "Birch", "Moss"]),
        (json!({ "sort": "level" }), vec!["Birch", "Linden", "Fern", "Moss"]),
        (json!({ "search": "ir" }), vec!["Birch"]),
    ] {
        let mut asked = query.clone();
        asked["scheme"] = json!("tier-time");
        assert_eq!(desk.names("tier_rows", asked), expected, "{query}");
    }
}

#[test]
fn the_trend_proposes_and_people_decide() {
    let mut desk = Desk::with_workspace();
    let linden = desk.account("Linden");
    desk.judge(&linden, "category", &["normal"]);
    desk.edit("account", &linden, "potential", "1000");
    win(&mut desk, &linden, "100", "2025-05-01");
    win(&mut desk, &linden, "150", "2026-05-01");
    let birch = desk.account("Birch");
    desk.judge(&birch, "category", &["target"]);
    win(&mut desk, &birch, "70", "2026-05-01");
    let found = desk.ask("proposals", json!({}));
    let told: Vec<(String, String, String)> = list(&found["proposals"]).iter()
        .map(|one| (text(&one["account"]["name"]), text(&one["to"]), text(&one["reason"]))).collect();
    let owned = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(told, [owned("Linden", "key", "grows"), owned("Birch", "normal", "first-revenue")]);
    assert!(text(&found["proposals"][0]["sentence"]).contains("+50 %"));

    desk.change("proposal_accept", json!({ "account": linden, "to": "key" }));
    assert_eq!(desk.account_row(&linden)["category"], "key");
    assert_eq!(desk.undo_label(), "make Linden Key account");
    let judged = desk.ask("account_get", json!({ "id": linden }))["categories"][0].take();
    assert!(text(&judged["why"]).contains("+50 %"), "the figures are the reason");
    assert!(desk.refused("proposal_accept", json!({ "account": linden, "to": "key" })).contains("Nothing is proposed for Linden"));
    desk.undo();
    assert_eq!(list(&desk.ask("proposals", json!({}))["proposals"]).len(), 2);

    desk.change("proposal_aside", json!({ "account": birch, "to": "normal", "why": "one small order" }));
    let found = desk.ask("proposals", json!({}));
    assert_eq!((list(&found["proposals"]).len(), &found["aside"][0]["put_aside"]["why"]), (1, &json!("one small order")));
    assert_eq!(desk.account_row(&birch)["category"], "target");
    desk.on("2027-03-15");
    assert_eq!(list(&desk.ask("proposals", json!({}))["aside"]).len(), 0, "after half a year it comes back");
    desk.on("2026-09-15").change("proposal_back", json!({ "account": birch, "to": "normal" }));
    assert_eq!(list(&desk.ask("proposals", json!({}))["aside"]).len(), 0);
    assert_eq!(list(&desk.ask("history_list", json!({}))["entries"]).len().min(1), 1, "all of it can be read again");
}

#[test]
fn the_sample_spends_its_time_out_of_balance_and_proposes_two_changes() {
    let mut desk = Desk::with_sample("en");
    let view = desk.ask("time_view", json!({}));
    assert_eq!((&view["scheme"], &view["basis"], &view["unassigned"]), (&json!("tier-time"), &json!("hours"), &json!(0)));
    assert!(class(&view, "key")["deviation_time"].as_f64().is_some_and(|points| points < -10.0));
    assert!(class(&view, "ordinary")["deviation_time"].as_f64().is_some_and(|points| points > 10.0));
    assert!(!list(&view["over"]).is_empty() && !list(&view["under"]).is_empty());
    assert_eq!(list(&desk.ask("proposals", json!({}))["proposals"]).len(), 2);
}

#[test]
fn charts_tell_the_figures_of_the_views_and_lead_to_accounts() {
    let mut desk = Desk::with_sample("en");
    let pyramid = desk.ask("chart_draw", json!({ "chart": "pyramid", "scheme": "tier-time" }));
    let tiers: Vec<Value> = list(&pyramid["table"]["rows"]).iter().map(|row| row["thing"].clone()).collect();
    assert_eq!(tiers[0], json!({ "kind": "tier", "id": "key" }));
    assert_eq!(pyramid["marks"][0]["thing"], tiers[0]);
    let pareto = desk.ask("chart_draw", json!({ "chart": "pareto" }));
    let thing = &pareto["marks"][0]["thing"];
    assert_eq!(thing["kind"], "account");
    assert_eq!(desk.account_row(&text(&thing["id"]))["name"], pareto["table"]["rows"][0]["name"]);
    let time = desk.ask("chart_draw", json!({ "chart": "time" }));
    assert_eq!(list(&time["table"]["rows"]).len(), 4);
    for chart in ["pyramid", "pareto", "time"] {
        for ending in ["svg", "png", "pdf"] {
            let path = desk.path(&format!("{chart}.{ending}"));
            let picture = json!({ "kind": "chart", "of": { "chart": chart, "theme": "print" } });
            let written = desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture }));
            assert!(written["bytes"].as_u64().is_some_and(|bytes| bytes > 500), "{chart}.{ending}");
        }
    }
}
