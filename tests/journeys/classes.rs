//! All ways of classing an account, side by side: levels, what they ask for, contradictions,
//! tiers by size, levels wanted, segments.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn row(desk: &mut Desk, id: &str) -> Value {
    desk.ask("class_rows", json!({ "ids": [id] }))["rows"][0].take()
}

fn class(desk: &mut Desk, id: &str, scale: &str) -> Value {
    let all = desk.ask("class_get", json!({ "id": id }));
    list(&all["classes"]).iter().find(|class| class["scale"] == scale).cloned().unwrap_or_default()
}

fn rules(desk: &mut Desk, id: &str) -> Vec<String> {
    let page = desk.ask("contradiction_rows", json!({ "account": id }));
    list(&page["rows"]).iter().map(|row| text(&row["rule"])).collect()
}

fn missing(desk: &mut Desk, id: &str) -> Vec<String> {
    list(&row(desk, id)["missing"]).iter().map(text).collect()
}

/// Sells to an account on a day.
fn sell(desk: &mut Desk, account: &str, amount: &str, on_date: &str) {
    let deal = desk.deal("Order", Some(account), amount, on_date);
    desk.move_to(&deal, "won", on_date);
}

#[test]
fn every_scheme_is_a_column_of_the_portfolio_table() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbourline");
    let held = [
        ("category", "key"), ("tier-value", "key"), ("tier-five", "large"), ("tier-time", "key"), ("route", "oem"),
        ("buyer-type", "negotiating"), ("coverage-model", "direct-industry"), ("engagement", "alliance"),
        ("relationship-state", "firm"), ("ladder", "partner"), ("lifecycle", "growth"), ("nature", "private"),
        ("region", "city"), ("size-class", "large"), ("industry-group", "manufacturing"),
    ];
    held.iter().for_each(|(scale, level)| desk.judge(&account, scale, &[level]));
    desk.judge(&account, "traits", &["contested", "large-purchases", "rational"]);
    let row = row(&mut desk, &account);
    held.iter().for_each(|(scale, level)| assert_eq!(row["levels"][scale], json!([level]), "{scale}"));
    assert_eq!(list(&row["levels"]["traits"]).len(), 3, "three of ten traits (A-02)");
    assert_eq!(class(&mut desk, &account, "strategic-value")["levels"], json!([]), "a scheme without a level is there too");
}

#[test]
fn the_table_is_sorted_and_filtered_by_any_scheme() {
    let mut desk = Desk::with_workspace();
    let [low, none, high] = ["Aldine", "Bluefen", "Castellan"].map(|name| desk.account(name));
    desk.judge(&low, "ladder", &["buyer"]);
    desk.judge(&high, "ladder", &["alliance"]);
    let names = |desk: &mut Desk, asked: Value| -> Vec<String> {
        list(&desk.ask("class_rows", asked)["rows"]).iter().map(|row| text(&row["row"]["name"])).collect()
    };
    assert_eq!(names(&mut desk, json!({ "sort": "ladder" })), ["Aldine", "Castellan", "Bluefen"], "without a rung comes last");
    assert_eq!(names(&mut desk, json!({ "sort": "ladder", "descending": true })), ["Castellan", "Aldine", "Bluefen"]);
    assert_eq!(names(&mut desk, json!({ "levels": { "ladder": ["alliance", ""] } })), ["Bluefen", "Castellan"]);
    assert_eq!(names(&mut desk, json!({ "sort": "ladder", "offset": 1, "limit": 1 })), ["Castellan"]);
    assert_eq!(names(&mut desk, json!({ "levels": { "ladder": ["partner"] } })), [""; 0]);
    let _ = none;
}

#[test]
fn a_category_asks_for_what_it_needs() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Tarnvale");
    desk.judge(&account, "category", &["lost"]);
    assert_eq!(missing(&mut desk, &account), ["loss-reason", "loss-prevention"]);
    desk.edit("account", &account, "loss-reason", "Three late deliveries.");
    assert_eq!(missing(&mut desk, &account), ["loss-prevention"]);
    desk.edit("account", &account, "loss-prevention", "A stock of spares near the plant.");
    assert_eq!(missing(&mut desk, &account), [""; 0]);
    desk.judge(&account, "category", &["key"]);
    assert_eq!(missing(&mut desk, &account), ["owner", "plan"]);
    assert_eq!(desk.ask("class_rows", json!({ "lacking": true }))["total"], 1);
    let owner = desk.ours("teammate", "Lin Man");
    desk.edit("account", &account, "owner", owner);
    desk.edit("account", &account, "plan-reviewed-on", "2026-08-01");
    assert_eq!(missing(&mut desk, &account), [""; 0]);
    let said = desk.ask("account_get", json!({ "id": account }));
    assert_eq!(said["loss_reason"], "Three late deliveries.", "what was written stays");
    assert!(desk.refused("account_edit", json!({ "ids": [account], "edit": { "field": "plan-reviewed-on", "value": "soon" } })).contains("soon"));
}

#[test]
fn a_contradiction_names_both_values_and_goes_when_one_changes() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Castellan");
    desk.judge(&account, "tier-five", &["multinational"]);
    desk.place(&account, 20.0, 20.0);
    let page = desk.ask("contradiction_rows", json!({ "rule": "key-tier-but-give-up" }));
    let found = &page["rows"][0];
    assert_eq!((&found["left"]["value"], &found["right"]["value"]), (&json!("Multinationals"), &json!("Give up")));
    assert_eq!(found["left"]["scale"], "tier-five", "where to change it");
    assert!(text(&found["sentence"]).contains("Multinationals"));
    desk.speak("zh-Hans");
    let told = text(&desk.ask("contradiction_rows", json!({ "rule": "key-tier-but-give-up" }))["rows"][0]["sentence"]);
    assert!(told.contains("放弃"), "{told}");
    desk.place(&account, 80.0, 80.0);
    assert!(!rules(&mut desk, &account).contains(&"key-tier-but-give-up".to_owned()));
}

#[test]
fn a_contradiction_put_aside_comes_back_when_its_values_change() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Castellan");
    desk.judge(&account, "tier-value", &["key"]);
    desk.change("tier_scheme_set", json!({ "scheme": "tier-value" }));
    desk.judge(&account, "coverage-model", &["distributor"]);
    assert_eq!(rules(&mut desk, &account), ["coverage-below-tier"]);
    let aside = json!({ "account": account, "rule": "coverage-below-tier", "why": "The distributor is our sister company." });
    assert!(desk.refused("contradiction_aside", json!({ "account": account, "rule": "coverage-below-tier", "why": " " })).contains("why"));
    desk.change("contradiction_aside", aside.clone());
    assert_eq!(rules(&mut desk, &account), [""; 0]);
    let kept = desk.ask("contradiction_rows", json!({ "aside": true }))["rows"][0]["aside"].take();
    assert_eq!((&kept["author"], &kept["why"]), (&json!("Ada"), &json!("The distributor is our sister company.")));
    assert_eq!(desk.undo_label(), "Castellan: put aside “Covered less than its tier”");
    desk.judge(&account, "coverage-model", &["mixed-channel"]);
    assert_eq!(rules(&mut desk, &account), ["coverage-below-tier"], "another value, another talk");
    desk.change("contradiction_aside", aside);
    desk.change("contradiction_reopen", json!({ "account": account, "rule": "coverage-below-tier" }));
    assert_eq!(rules(&mut desk, &account), ["coverage-below-tier"]);
    desk.judge(&account, "coverage-model", &["dedicated-global-team"]);
    let told = desk.refused("contradiction_aside", json!({ "account": account, "rule": "coverage-below-tier", "why": "late" }));
    assert!(told.contains("Castellan"), "{told}");
    assert!(desk.refused("contradiction_aside", json!({ "account": account, "rule": "no-rule", "why": "x" })).contains("no-rule"));
}

#[test]
fn a_tier_suggests_coverage_and_engagement_and_people_override_them() {
    let mut desk = Desk::with_workspace();
    desk.change("tier_scheme_set", json!({ "scheme": "tier-value" }));
    let account = desk.account("Larkfield");
    desk.judge(&account, "tier-value", &["important"]);
    let suggested = row(&mut desk, &account)["suggested"].take();
    assert_eq!((&suggested["coverage-model"], &suggested["engagement"]), (&json!("direct-industry"), &json!("solution")));
    assert!(text(&class(&mut desk, &account, "engagement")["reason"]).contains("Important accounts"));
    desk.judge(&account, "engagement", &["product"]);
    assert_eq!(rules(&mut desk, &account), ["engagement-below-tier"]);
    desk.judge(&account, "engagement", &["solution"]);
    assert_eq!(rules(&mut desk, &account), [""; 0]);
}

#[test]
fn many_projects_without_a_goal_are_the_project_over_the_customer() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Ostara");
    for name in ["One", "Two", "Three"] {
        desk.deal(name, Some(&account), "100,000", "2026-12-01");
    }
    assert_eq!(rules(&mut desk, &account), ["project-over-customer"]);
    desk.edit("account", &account, "growth-goal", "Two more plants in two years.");
    assert_eq!(rules(&mut desk, &account), [""; 0]);
}

#[test]
fn a_rung_is_wanted_by_a_date_and_what_was_said_last_holds() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Orrin");
    desk.judge(&account, "ladder", &["preferred"]);
    let aim = |level: &str, by: &str| json!({ "subjects": [account], "scale": "ladder", "levels": [level], "context": "target", "on_date": by });
    desk.change("judge", aim("alliance", "2028-06-30"));
    assert_eq!(desk.undo_label(), "Orrin: aim at Strategic alliance");
    desk.change("judge", aim("partner", "2027-06-30"));
    let ladder = class(&mut desk, &account, "ladder");
    assert_eq!(ladder["wanted"], json!({ "level": "partner", "by": "2027-06-30" }), "an earlier date said later");
    assert_eq!((&ladder["levels"], &ladder["gap"]), (&json!(["preferred"]), &json!(1)), "the present rung stays");
    assert!(desk.refused("judge", aim("partner", "2026-01-31")).contains("2026-01-31"), "a day that is over");
    let other = json!({ "subjects": [account], "scale": "route", "levels": ["oem"], "context": "target", "on_date": "2027-01-01" });
    assert!(!desk.refused("judge", other).is_empty(), "no level is wanted on this scale");
    let cleared = json!({ "subjects": [account], "scale": "ladder", "levels": [], "context": "target" });
    desk.change("judge", cleared);
    assert_eq!(class(&mut desk, &account, "ladder")["wanted"], Value::Null);
    desk.undo();
    desk.judge(&account, "ladder", &["alliance"]);
    assert_eq!(rules(&mut desk, &account), ["ladder-above-target"]);
}

#[test]
fn the_trend_of_revenue_suggests_a_phase() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Redmoor");
    sell(&mut desk, &account, "900,000", "2025-03-01");
    sell(&mut desk, &account, "400,000", "2026-03-01");
    desk.judge(&account, "lifecycle", &["growth"]);
    let class = class(&mut desk, &account, "lifecycle");
    assert_eq!(class["suggested"], "defence");
    assert!(text(&class["reason"]).contains("falls"), "{class}");
    assert!(rules(&mut desk, &account).contains(&"growth-but-falling".to_owned()));
}

#[test]
fn a_size_rule_says_which_tiers_would_change_and_sets_them_in_one_step() {
    let mut desk = Desk::with_workspace();
    let [large, middle, small] = ["Large", "Middle", "Small"].map(|name| desk.account(name));
    for (account, amount) in [(&large, "5,000,000"), (&middle, "800,000"), (&small, "10,000")] {
        sell(&mut desk, account, amount, "2026-05-05");
    }
    let from = |level: &str, from: &str| json!({ "scheme": "tier-value", "level": level, "from": from });
    desk.change("tier_rule_set", from("key", "2,000,000"));
    desk.change("tier_rule_set", from("important", "500,000"));
    desk.change("tier_rule_set", from("mass", "0"));
    desk.judge(&middle, "tier-value", &["important"]);
    let rule = desk.ask("tier_rule", json!({ "scheme": "tier-value" }));
    let changes: Vec<(String, String)> =
        list(&rule["changes"]).iter().map(|one| (text(&one["account"]["name"]), text(&one["ruled"]))).collect();
    assert_eq!(changes, [("Large".into(), "key".into()), ("Small".into(), "mass".into())]);
    assert_eq!((&rule["total"], &rule["without"]), (&json!(2), &json!(2)));
    desk.change("tier_apply", json!({ "scheme": "tier-value", "ids": [] }));
    assert_eq!(row(&mut desk, &large)["levels"]["tier-value"], json!(["key"]));
    assert_eq!(desk.ask("tier_rule", json!({ "scheme": "tier-value" }))["total"], 0);
    desk.undo();
    assert_eq!(row(&mut desk, &large)["levels"]["tier-value"], Value::Null, "one step");
    assert!(desk.refused("tier_rule_set", from("multinational", "1")).contains("multinational"), "a level of another scheme");
    assert!(desk.refused("tier_rule_set", from("key", "much")).contains("much"));
    assert!(desk.refused("tier_scheme_set", json!({ "scheme": "ladder" })).contains("ladder"), "a scale that is no tier scheme");
}

#[test]
fn segments_sum_up_to_the_whole_portfolio() {
    let mut desk = Desk::with_workspace();
    let [a, b, c] = ["A", "B", "C"].map(|name| desk.account(name));
    desk.judge(&a, "buyer-type", &["negotiating"]);
    desk.judge(&b, "buyer-type", &["negotiating"]);
    sell(&mut desk, &a, "300,000", "2026-02-02");
    sell(&mut desk, &c, "100,000", "2026-02-02");
    let lost = desk.deal("Lost", Some(&b), "50,000", "2026-03-03");
    desk.move_to(&lost, "lost", "2026-03-03");
    let page = desk.ask("segment_rows", json!({ "dimension": "buyer-type" }));
    let first = &page["rows"][0];
    assert_eq!((&first["title"], &first["count"], &first["win_rate"]), (&json!("Negotiating buyer"), &json!(2), &json!("50\u{202f}%")));
    let revenue: i64 = list(&page["rows"]).iter().filter_map(|row| row["revenue"]["minor"].as_i64()).sum();
    assert_eq!(revenue, 40_000_000, "those without a level are told too");
    assert_eq!(page["rows"][1]["title"], "Not said");
    assert!(desk.refused("segment_rows", json!({ "dimension": "colour" })).contains("colour"));
}

#[test]
fn ladder_lifecycle_and_segments_are_drawn_with_the_accounts_behind_them() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Orrin");
    desk.judge(&account, "ladder", &["preferred"]);
    desk.judge(&account, "lifecycle", &["harvest"]);
    desk.judge(&account, "nature", &["private"]);
    for (chart, scale, level) in [("ladder", "ladder", "preferred"), ("lifecycle", "lifecycle", "harvest"), ("segments", "nature", "private")] {
        let drawn = desk.ask("chart_draw", json!({ "chart": chart, "dimension": "nature" }));
        assert_eq!(drawn["empty"], false, "{chart}");
        let asked: Vec<&Value> = list(&drawn["marks"]).iter().map(|mark| &mark["accounts"]).filter(|asked| !asked.is_null()).collect();
        let of_level = asked.iter().find(|asked| asked["levels"][scale] == json!([level])).expect("a mark of the level");
        assert_eq!(desk.ask("class_rows", (*of_level).clone())["rows"][0]["row"]["name"], "Orrin", "{chart}");
    }
    let path = desk.path("ladder.pdf");
    desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": { "kind": "chart", "of": { "chart": "ladder" } } }));
    assert!(std::fs::read(path).expect("a file").starts_with(b"%PDF"));
}

#[test]
fn levels_and_scales_that_are_not_there_are_refused() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Orrin");
    let judge = |scale: &str, level: &str| json!({ "subjects": [account], "scale": scale, "levels": [level] });
    assert!(desk.refused("judge", judge("ladder", "harvest")).contains("harvest"));
    assert!(desk.refused("judge", judge("no-scale", "harvest")).contains("no-scale"));
    assert_eq!(desk.ask("class_rows", json!({ "sort": "no-column" }))["total"], 1, "an unknown column sorts by name");
    assert_eq!(desk.ask("class_rows", json!({ "levels": { "no-scale": ["x"] } }))["total"], 0);
    assert_eq!(desk.ask("class_rows", json!({ "territory": "gone" }))["total"], 0);
    assert!(!desk.refused("class_get", json!({ "id": "gone" })).is_empty());
}
