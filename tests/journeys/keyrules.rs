//! Who is a key account: rules tried and kept, what other thresholds would do, the category that
//! follows, and the five lights.

use proptest::prelude::*;
use serde_json::{Value, json};
use tests::{Desk, list, text};

fn criterion(by: &str, key: &str, test: Value) -> Value {
    let mut criterion = json!({ "title": "", "weight": 1.0, "by": by, "key": key, "at_least": null, "at_most": null, "is": [] });
    for (name, value) in test.as_object().into_iter().flatten() {
        criterion[name] = value.clone();
    }
    criterion
}

fn at_least(key: &str, least: f64) -> Value {
    criterion("field", key, json!({ "at_least": least }))
}

fn rules(pass: Value, criteria: &[Value]) -> Value {
    json!({ "pass": pass, "limit": 2, "criteria": criteria })
}

fn all(criteria: &[Value]) -> Value {
    rules(json!({ "by": "all" }), criteria)
}

/// Four accounts: large and small by employees, rich and poor by potential, one of which little
/// is known.
fn desk() -> Desk {
    let mut desk = Desk::with_workspace();
    for (name, employees, potential) in
        [("Orrin", "9,000", "5,000,000"), ("Lark", "9,000", "100,000"), ("Tarn", "40", "5,000,000"), ("Mist", "", "")]
    {
        let id = desk.account(name);
        desk.edit("account", &id, "employees", employees);
        desk.edit("account", &id, "potential", potential);
    }
    desk
}

fn try_on(desk: &mut Desk, rules: &Value, show: &str) -> Value {
    desk.ask("rules_preview", json!({ "rules": rules, "show": show }))
}

fn names(preview: &Value) -> Vec<String> {
    let mut names: Vec<String> = list(&preview["rows"]).iter().map(|row| text(&row["name"])).collect();
    names.sort();
    names
}

fn qualifying(desk: &mut Desk, rules: &Value) -> Vec<String> {
    names(&try_on(desk, rules, "qualify"))
}

fn row<'a>(preview: &'a Value, name: &str) -> &'a Value {
    list(&preview["rows"]).iter().find(|row| row["name"] == name).expect("the account is listed")
}

fn keep(desk: &mut Desk, rules: &Value, reason: &str, why: &str) -> String {
    desk.add("rules_set", json!({ "rules": rules, "reason": reason, "why": why }))
}

fn id_of(desk: &mut Desk, name: &str) -> String {
    text(&desk.ask("account_rows", json!({ "search": name }))["rows"][0]["id"])
}

#[test]
fn five_definitions_are_offered_and_each_can_be_tried_and_kept() {
    let mut desk = Desk::with_sample("en");
    let offered = desk.ask("rules_templates", json!({}));
    let keys: Vec<String> = list(&offered).iter().map(|one| text(&one["key"])).collect();
    assert_eq!(keys, ["key-by-value", "key-by-strategy", "key-by-complexity", "key-by-loss", "key-as-market"]);
    for template in list(&offered) {
        assert!(text(&template["prompt"]).len() > 20, "a sentence says what it means");
        let tried = try_on(&mut desk, &template["rules"], "qualify");
        assert_eq!((&tried["qualify"], &tried["total"]), (&template["qualify"], &template["qualify"]));
        keep(&mut desk, &template["rules"], "strategy", "");
        assert_eq!(desk.ask("rules_get", json!({}))["current"], template["rules"]);
    }
}

#[test]
fn criteria_go_together_by_all_by_any_or_by_weight() {
    let mut desk = desk();
    let mut heavy = at_least("potential", 1_000_000.0);
    heavy["weight"] = json!(3.0);
    let criteria = [at_least("employees", 1000.0), heavy];
    for (pass, expected) in [
        (json!({ "by": "all" }), vec!["Orrin"]),
        (json!({ "by": "any" }), vec!["Lark", "Orrin", "Tarn"]),
        (json!({ "by": "percent", "percent": 75 }), vec!["Orrin", "Tarn"]),
        (json!({ "by": "percent", "percent": 76 }), vec!["Orrin"]),
        (json!({ "by": "percent", "percent": 25 }), vec!["Lark", "Orrin", "Tarn"]),
    ] {
        assert_eq!(qualifying(&mut desk, &rules(pass.clone(), &criteria)), expected, "{pass}");
    }
    let any = try_on(&mut desk, &rules(json!({ "by": "any" }), &criteria), "");
    assert_eq!((&any["qualify"], &any["over"], &any["accounts"]), (&json!(3), &json!(1), &json!(4)));
}

#[test]
fn each_account_says_why_and_what_is_not_known() {
    let mut desk = desk();
    let asked = all(&[at_least("employees", 1000.0), at_least("potential", 1_000_000.0)]);
    let tried = try_on(&mut desk, &asked, "");
    assert_eq!(row(&tried, "Orrin")["why"], "Meets Employees: 9,000; Potential: ¥\u{202f}5\u{202f}M");
    assert_eq!(row(&tried, "Lark")["why"], "Misses Potential: ¥\u{202f}100\u{202f}k (at least ¥\u{202f}1\u{202f}M).");
    assert_eq!(row(&tried, "Mist")["why"], "Not known: Employees; Potential.");
    assert_eq!((&row(&tried, "Mist")["open"], &row(&tried, "Lark")["open"]), (&json!(true), &json!(false)));
    assert_eq!(row(&tried, "Lark")["findings"][1], json!({ "mark": "not-met", "value": "¥\u{202f}100\u{202f}k", "decides": true }));
    let counts = &tried["criteria"][0];
    assert_eq!((&counts["met"], &counts["missed"], &counts["unknown"]), (&json!(2), &json!(1), &json!(1)));
    assert_eq!(names(&try_on(&mut desk, &asked, "open")), ["Mist"]);
}

#[test]
fn facts_are_measures_words_levels_and_scores() {
    let mut desk = desk();
    let [orrin, lark] = ["Orrin", "Lark"].map(|name| id_of(&mut desk, name));
    desk.edit("account", &orrin, "industry", "Rail");
    desk.judge(&lark, "strategic-value", &["reference", "talent"]);
    desk.change("rate", json!({ "scorecard": "attractiveness", "subject": lark, "criterion": "volume", "value": 3 }));
    let deal = desk.deal("Rollout", Some(&orrin), "700,000", "2026-08-01");
    desk.move_to(&deal, "won", "2026-08-01");
    for (asked, expected) in [
        (at_least("revenue", 700_000.0), "Orrin"),
        (at_least("won-count", 1.0), "Orrin"),
        (criterion("field", "industry", json!({ "is": ["rail"] })), "Orrin"),
        (criterion("scale", "strategic-value", json!({ "is": ["talent"] })), "Lark"),
        (criterion("scorecard", "attractiveness", json!({ "at_least": 100 })), "Lark"),
    ] {
        assert_eq!(qualifying(&mut desk, &all(std::slice::from_ref(&asked))), [expected], "{asked}");
    }
    let scored = try_on(&mut desk, &all(&[criterion("scorecard", "attractiveness", json!({ "at_least": 100 }))]), "open");
    assert_eq!(scored["total"], 3, "an account without a rating has no score, not a score of nothing");
}

#[test]
fn what_another_threshold_would_do_is_what_it_does() {
    let mut desk = Desk::with_sample("en");
    let asked = |least: f64| {
        let pass = json!({ "by": "percent", "percent": 50 });
        rules(pass, &[at_least("potential", least), at_least("employees", 2000.0), at_least("open-count", 1.0)])
    };
    let tried = try_on(&mut desk, &asked(5_000_000.0), "");
    let what_if = &tried["criteria"][0]["what_if"];
    let steps = list(&what_if["steps"]);
    assert!(steps.len() > 10, "a slider has stops: {steps:?}");
    let present = &steps[what_if["at"].as_u64().unwrap_or_default() as usize];
    assert_eq!((&present["value"], &present["count"]), (&json!(5_000_000.0), &tried["qualify"]));
    let values: Vec<f64> = steps.iter().filter_map(|step| step["value"].as_f64()).collect();
    assert!(values.windows(2).all(|pair| pair[0] < pair[1]));
    for step in steps {
        let least = step["value"].as_f64().unwrap_or_default();
        assert_eq!(try_on(&mut desk, &asked(least), "")["qualify"], step["count"], "{step}");
    }
}

#[test]
fn rules_against_those_in_force_say_who_comes_and_goes() {
    let mut desk = desk();
    keep(&mut desk, &all(&[at_least("employees", 1000.0)]), "", "");
    let other = all(&[at_least("potential", 1_000_000.0)]);
    let tried = try_on(&mut desk, &other, "");
    assert_eq!((&tried["coming"], &tried["going"]), (&json!(1), &json!(1)));
    assert_eq!(names(&try_on(&mut desk, &other, "in")), ["Tarn"]);
    assert_eq!(names(&try_on(&mut desk, &other, "out")), ["Lark"]);
    let lark = id_of(&mut desk, "Lark");
    desk.edit("account", &lark, "potential", "2,000,000");
    assert_eq!(try_on(&mut desk, &other, "")["going"], 0, "a changed fact counts at once");
    desk.undo();
    assert_eq!(try_on(&mut desk, &other, "")["going"], 1, "and so does one taken back");
}

#[test]
fn versions_are_dated_with_their_reason_and_one_step_each() {
    let mut desk = desk();
    let first = all(&[at_least("employees", 1000.0)]);
    keep(&mut desk, &first, "", "");
    let second = all(&[at_least("employees", 5000.0), at_least("potential", 10.0)]);
    assert!(desk.refused("rules_set", json!({ "rules": second })).contains("why"), "a change has a reason");
    desk.refused("rules_set", json!({ "rules": second, "reason": "whim" }));
    desk.on("2026-10-01");
    keep(&mut desk, &second, "number", "We are four.");
    assert_eq!(desk.undo_label(), "set the rules for key accounts");
    let now = desk.ask("rules_get", json!({}));
    let newest = &now["versions"][0];
    assert_eq!((&newest["reason"], &newest["why"]), (&json!("number"), &json!("We are four.")));
    assert_eq!((&newest["on_date"], &newest["author"]), (&json!("2026-10-01"), &json!("Ada")));
    assert_eq!(
        newest["changes"],
        json!(["Employees: at least 1,000 → at least 5,000", "Potential added: at least ¥\u{202f}10"])
    );
    assert!(desk.refused("rules_set", json!({ "rules": now["current"], "why": "x" })).contains("already"));
    desk.undo();
    let before = desk.ask("rules_get", json!({}));
    assert_eq!(list(&before["versions"]).len(), 1);
    assert_eq!(before["current"]["criteria"][0]["at_least"], 1000.0);
    desk.redo();
    assert_eq!(desk.ask("rules_get", json!({})), now);
    let restored = &now["versions"][1]["rules"];
    keep(&mut desk, restored, "strategy", "");
    assert_eq!(desk.ask("rules_get", json!({}))["current"], *restored);
}

#[test]
fn titles_keep_their_languages_unless_they_are_typed_anew() {
    let mut desk = desk();
    let mut named = at_least("employees", 1000.0);
    named["title"] = json!("Big enough");
    keep(&mut desk, &all(&[named, at_least("potential", 10.0)]), "", "");
    desk.speak("zh-Hans");
    let told = desk.ask("rules_get", json!({}))["current"].take();
    assert_eq!((&told["criteria"][0]["title"], &told["criteria"][1]["title"]), (&json!("Big enough"), &json!("潜力")));
    let mut changed = told.clone();
    changed["criteria"][1]["at_least"] = json!(20.0);
    keep(&mut desk, &changed, "strategy", "");
    desk.speak("en");
    assert_eq!(desk.ask("rules_get", json!({}))["current"]["criteria"][1]["title"], "Potential");
}

#[test]
fn rules_nobody_could_judge_by_are_refused_with_a_sentence() {
    let mut desk = desk();
    let weighing = |weight: f64| {
        let mut criterion = at_least("employees", 1.0);
        criterion["weight"] = json!(weight);
        all(&[criterion])
    };
    let percent = |percent: u8| rules(json!({ "by": "percent", "percent": percent }), &[at_least("employees", 1.0)]);
    let between = criterion("field", "employees", json!({ "at_least": 5, "at_most": 4 }));
    let limit = json!({ "pass": { "by": "all" }, "limit": 0, "criteria": [at_least("employees", 1.0)] });
    let many = vec![at_least("employees", 1.0); 41];
    for (rules, says) in [
        (all(&[]), "no criterion"),
        (all(&many), "41"),
        (weighing(0.0), "weight"),
        (weighing(-1.0), "weight"),
        (weighing(1001.0), "weight"),
        (percent(0), "percent"),
        (percent(101), "percent"),
        (limit, "manageable"),
        (all(&[criterion("field", "employees", json!({}))]), "threshold"),
        (all(&[between]), "between"),
        (all(&[criterion("field", "industry", json!({ "is": [" "] }))]), "Industry"),
        (all(&[criterion("scale", "traits", json!({}))]), "at least one"),
        (all(&[at_least("shoe-size", 1.0)]), "shoe-size"),
        (all(&[at_least("effort-days", 1.0)]), "effort-days"),
        (all(&[criterion("scale", "no-such", json!({ "is": ["x"] }))]), "no-such"),
        (all(&[criterion("scale", "traits", json!({ "is": ["no-such"] }))]), "no-such"),
        // An account's rules cannot rest on what only opportunities have, nor on rules.
        (all(&[criterion("scorecard", "benefit-to-us", json!({ "at_least": 1 }))]), "benefit-to-us"),
        (all(&[criterion("scorecard", "key-by-loss", json!({ "at_least": 1 }))]), "key-by-loss"),
        (all(&[criterion("scorecard", "key-account", json!({ "at_least": 1 }))]), "key-account"),
    ] {
        for (command, request) in [
            ("rules_preview", json!({ "rules": rules })),
            ("rules_set", json!({ "rules": rules, "why": "because" })),
        ] {
            let sentence = desk.refused(command, request);
            assert!(sentence.contains(says), "{rules}: {sentence}");
        }
    }
    assert_eq!(desk.ask("rules_get", json!({}))["current"], Value::Null, "nothing was kept");
}

#[test]
fn a_word_can_be_asked_that_nobody_has() {
    let mut desk = desk();
    let odd = criterion("field", "city", json!({ "is": ["'; DROP TABLE account; --"] }));
    assert!(qualifying(&mut desk, &all(&[odd])).is_empty());
    assert_eq!(desk.names("account_rows", json!({})).len(), 4);
}

#[test]
fn the_category_follows_the_rules_in_one_step() {
    let mut desk = desk();
    assert!(desk.refused("category_follow", json!({ "ids": [], "all": true })).contains("No rules"));
    let lark = id_of(&mut desk, "Lark");
    desk.judge(&lark, "category", &["key"]);
    let mist = id_of(&mut desk, "Mist");
    desk.judge(&mist, "category", &["key"]);
    let asked = all(&[at_least("potential", 1_000_000.0)]);
    keep(&mut desk, &asked, "", "");
    let tried = try_on(&mut desk, &asked, "differs");
    assert_eq!(names(&tried), ["Lark", "Orrin", "Tarn"], "of Mist too little is known");
    assert_eq!((&row(&tried, "Lark")["follows"], &row(&tried, "Tarn")["follows"]), (&json!("target"), &json!("key")));
    desk.refused("category_follow", json!({ "ids": [] }));
    let orrin = id_of(&mut desk, "Orrin");
    desk.change("category_follow", json!({ "ids": [orrin] }));
    assert_eq!(desk.account_row(&orrin)["category"], "key");
    assert_eq!(desk.undo_label(), "let the category of Orrin follow the rules");
    desk.change("category_follow", json!({ "ids": [], "all": true }));
    let categories = desk.ask("account_get", json!({ "id": lark }))["categories"].take();
    assert_eq!(categories[0]["levels"], json!(["target"]));
    assert!(text(&categories[0]["why"]).contains("Potential") && text(&categories[0]["source"]).contains("Rules"));
    assert_eq!(try_on(&mut desk, &asked, "differs")["differs"], 0);
    desk.undo();
    assert_eq!(desk.account_row(&lark)["category"], "key");
}

#[test]
fn a_key_account_has_five_lights_and_others_have_none() {
    let mut desk = desk();
    let [orrin, lark, tarn] = ["Orrin", "Lark", "Tarn"].map(|name| id_of(&mut desk, name));
    for id in [&orrin, &lark] {
        desk.judge(id, "category", &["key"]);
    }
    let lin = desk.ours("teammate", "Lin Man");
    desk.edit("account", &orrin, "owner", lin);
    let lights = |desk: &mut Desk, id: &str| {
        let health = desk.ask("account_health", json!({ "id": id }))["health"].take();
        list(&health["lights"]).iter().map(|one| text(&one["light"])).collect::<Vec<_>>()
    };
    assert_eq!(lights(&mut desk, &orrin), ["amber", "green", "red", "red", "red"], "without rules nobody is judged");
    keep(&mut desk, &all(&[at_least("potential", 1_000_000.0)]), "", "");
    assert_eq!(lights(&mut desk, &orrin)[0], "green");
    assert_eq!(lights(&mut desk, &lark)[..2], ["red", "red"]);
    assert!(lights(&mut desk, &tarn).is_empty());
    let listed = desk.ask("health_list", json!({}));
    assert_eq!(list(&listed["rows"]).len(), 2);
    assert_eq!(listed["rows"][0]["name"], "Lark", "the one with most against it comes first");
    for light in list(&listed["rows"][0]["lights"]) {
        assert!(text(&light["why"]).ends_with('.'), "{light}");
        assert_eq!(light["todo"].is_string(), light["light"] != "green", "{light}");
    }
    let told = desk.ask("account_health", json!({ "id": lark }));
    assert_eq!((&told["verdict"]["qualifies"], &told["criteria"]), (&json!(false), &json!(["Potential"])));
}

#[test]
fn traits_stand_beside_the_result_and_never_change_it() {
    let mut desk = desk();
    let asked = all(&[at_least("potential", 1_000_000.0)]);
    let before = qualifying(&mut desk, &asked);
    let lark = id_of(&mut desk, "Lark");
    desk.judge(&lark, "traits", &["long-cycle", "hard-to-sell", "rational"]);
    let tried = try_on(&mut desk, &asked, "");
    assert_eq!((&row(&tried, "Lark")["traits"], &row(&tried, "Lark")["traits_of"]), (&json!(3), &json!(10)));
    assert_eq!(qualifying(&mut desk, &asked), before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn a_higher_threshold_never_lets_anybody_in_under_all(
        employees in proptest::collection::vec(proptest::option::of(0_u32..50), 1..8),
        low in 0_u32..50,
        more in 0_u32..50,
    ) {
        let mut desk = Desk::with_workspace();
        for (at, count) in employees.iter().enumerate() {
            let id = desk.account(&format!("Account {at}"));
            desk.edit("account", &id, "employees", count.map(|count| count.to_string()));
        }
        let asked = |least: u32| all(&[at_least("employees", f64::from(least)), at_least("revenue", 0.0)]);
        let [wide, narrow] = [low, low + more].map(|least| qualifying(&mut desk, &asked(least)));
        let recount = employees.iter().flatten().filter(|count| **count >= low).count();
        prop_assert_eq!(wide.len(), recount);
        prop_assert!(narrow.iter().all(|name| wide.contains(name)));
    }
}
