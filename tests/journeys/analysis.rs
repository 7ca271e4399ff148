//! An account analysed in worksheets, what is asked next, and its plan fed from the records.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn answer(worksheet: &str, section: &str, subject: &str, field: &str, value: impl Into<Value>) -> Value {
    json!({ "worksheet": worksheet, "section": section, "subject": subject, "edit": { "field": field, "value": value.into() } })
}

fn section(desk: &mut Desk, worksheet: &str, subject: &str, key: &str) -> Value {
    let view = desk.ask("worksheet_get", json!({ "worksheet": worksheet, "subject": subject }));
    list(&view["sections"]).iter().find(|one| one["key"] == key).cloned().expect("a section")
}

fn bank(desk: &mut Desk, account: &str) -> Value {
    desk.ask("question_bank", json!({ "id": account }))
}

fn place(bank: &Value, key: &str) -> Option<usize> {
    list(&bank["rows"]).iter().position(|row| row["section"] == key)
}

#[test]
fn every_analysis_of_the_method_is_filled_in_about_an_account() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let keys: Vec<String> = list(&desk.ask("worksheet_list", json!({ "subject": account }))).iter().map(|row| text(&row["key"])).collect();
    for key in ["target-profile", "customer-domains", "environment", "five-forces", "customer-swot", "competitor-analysis", "self-analysis", "our-swot", "account-plan"] {
        assert!(keys.contains(&key.to_owned()), "{key} in {keys:?}");
    }
    desk.change("answer_set", answer("five-forces", "buyers-force", &account, "score", 5));
    let lever = section(&mut desk, "five-forces", &account, "buyers-lever");
    assert_eq!(lever["lacks"], "Rated high, and nothing of ours against it yet");
    desk.change("answer_set", answer("five-forces", "buyers-lever", &account, "text", "We make their vans harder to compare."));
    assert_eq!(section(&mut desk, "five-forces", &account, "buyers-lever")["lacks"], Value::Null);
    assert_eq!(section(&mut desk, "five-forces", &account, "buyers-force")["answer"]["score"], 5);
    desk.refused("answer_set", answer("five-forces", "buyers-force", &account, "score", 6));
    desk.undo();
    assert_eq!(section(&mut desk, "five-forces", &account, "buyers-lever")["answer"], Value::Null);
}

#[test]
fn people_and_rivals_stand_in_our_swot_by_themselves_and_stay_inside() {
    let mut desk = Desk::with_sample("en");
    let account = desk.account_named("Harbourline");
    let line = |section: &Value| list(&section["feeds"][0]["lines"]).iter().map(|line| text(&line["label"])).collect::<Vec<_>>();
    let strengths = section(&mut desk, "our-swot", &account, "our-strengths");
    assert!(line(&strengths).iter().any(|label| label == "Supporter" || label == "Mentor"), "{strengths}");
    let threats = section(&mut desk, "our-swot", &account, "our-threats");
    assert!(line(&threats).iter().any(|label| label.starts_with("Kaxwell")), "{threats}");
    let share = section(&mut desk, "self-analysis", &account, "share");
    assert_eq!(line(&share)[0], "Share of wallet");
    desk.redact(true);
    for (sheet, key) in [("our-swot", "our-strengths"), ("our-swot", "our-threats"), ("self-analysis", "share")] {
        let section = section(&mut desk, sheet, &account, key);
        assert_eq!((&section["feeds"][0]["hidden"], list(&section["feeds"][0]["lines"]).len()), (&json!(true), 0), "{key}");
    }
}

#[test]
fn what_only_the_customer_can_tell_is_asked_first_and_leaves_the_bank_once_confirmed() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let before = bank(&mut desk, &account);
    assert_eq!(before["rows"][0]["worth"], 4, "{before}");
    assert!(place(&before, "supplier-choice") < place(&before, "finance"));
    let say = |field: &str, value: &str| answer("customer-domains", "supplier-choice", &account, field, value);
    desk.change("answer_set", say("text", "On the price of a standstill."));
    desk.change("answer_set", say("certainty", "hearsay"));
    let heard = bank(&mut desk, &account);
    assert!(place(&heard, "supplier-choice") > place(&before, "supplier-choice"), "heard is less urgent than unknown");
    desk.change("answer_set", say("level", "top"));
    desk.change("answer_set", say("certainty", "confirmed"));
    let sure = bank(&mut desk, &account);
    assert_eq!((place(&sure, "supplier-choice"), &sure["critical_answered"], &sure["answered"]), (None, &json!(1), &json!(1)));
    desk.on("2027-10-20");
    let old = bank(&mut desk, &account);
    assert!(place(&old, "supplier-choice").is_some(), "what was confirmed a year ago is asked again");
    desk.on("2026-09-15");
    desk.redact(true);
    assert!(place(&bank(&mut desk, &account), "supplier-choice").is_some(), "outside nobody sees that it was told");
}

#[test]
fn a_plan_is_fed_from_the_records_and_grows_with_them() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let plan = |desk: &mut Desk, template: Option<&str>| desk.ask("account_plan", json!({ "id": account, "template": template }));
    let empty = plan(&mut desk, None);
    assert_eq!(list(&empty["sheet"]["sections"]).len(), 13);
    assert!(list(&empty["blanks"]).len() >= 5, "{}", empty["blanks"]);
    let mut percent = empty["percent"].as_u64();
    let mut grown = |desk: &mut Desk, what: &str| {
        let now = plan(desk, None)["percent"].as_u64();
        assert!(now >= percent, "{what} made the plan less complete");
        percent = now;
    };
    desk.edit("account", &account, "turnover", "40,000,000");
    grown(&mut desk, "a fact");
    desk.change("goal_add", json!({ "account": account, "branch": "overall", "names": ["Half of the spend"] }));
    grown(&mut desk, "a goal");
    desk.deal("Line", Some(&account), "1,000", "2026-12-01");
    grown(&mut desk, "an opportunity");
    desk.change("action_add", json!({ "subjects": [account], "text": "Call" }));
    grown(&mut desk, "an action");
    desk.change("answer_set", answer("account-plan", "risks", &account, "text", "A new buyer may come."));
    grown(&mut desk, "words");
    let full = plan(&mut desk, None);
    let filled = |key: &str| list(&full["sheet"]["sections"]).iter().any(|one| one["key"] == key && one["filled"] == true);
    assert!(["facts", "goals", "opportunities", "actions", "risks"].iter().all(|key| filled(key)), "{full}");
    let age = |key: &str| list(&full["sheet"]["sections"]).iter().find(|one| one["key"] == key).map(|one| one["age_days"].clone());
    assert_eq!(["opportunities", "actions", "risks"].map(age), [Some(json!(0)), Some(json!(0)), Some(json!(0))], "a section is as old as the newest in it");
    assert!(full["percent"].as_u64() > empty["percent"].as_u64());
    let blanks = |plan: &Value| list(&plan["blanks"]).len();
    assert!(blanks(&full) < blanks(&empty));

    desk.change("answer_set", answer("account-plan", "summary", &account, "text", "One standard for all plants."));
    for template in ["full", "short", "slides"] {
        let one = plan(&mut desk, Some(template));
        let summary = &one["sheet"]["sections"][0];
        assert_eq!((&summary["key"], &summary["answer"]["text"]), (&json!("summary"), &json!("One standard for all plants.")), "{template}");
    }
    let told = desk.refused("account_plan", json!({ "id": account, "template": "nothing" }));
    assert!(!told.is_empty());
}

#[test]
fn a_plan_goes_on_paper_in_every_language_and_leaves_private_answers_at_home() {
    for language in ["en", "zh-Hans", "zh-Hant"] {
        let mut desk = Desk::with_sample(language);
        let account = desk.account_named(if language == "en" { "Harbourline" } else { "hlqc" });
        let plan = desk.ask("account_plan", json!({ "id": account }));
        assert_eq!(plan["percent"], 100, "the sample's plan is complete in {language}: {plan}");
        assert_eq!(list(&plan["blanks"]).len(), 0, "{}", plan["blanks"]);
        let ask = |desk: &Desk, name: &str| json!({ "worksheet": "account-plan", "subject": account, "template": "full", "path": desk.path(name) });
        for name in ["plan.pdf", "plan.xlsx", "plan.csv"] {
            let written = desk.ask("worksheet_export", ask(&desk, name));
            assert!(written["bytes"].as_u64().unwrap_or_default() > 1000, "{name}");
        }
        desk.redact(true);
        desk.ask("worksheet_export", ask(&desk, "outside.csv"));
        let inside = std::fs::read_to_string(desk.path("plan.csv")).expect("a file");
        let outside = std::fs::read_to_string(desk.path("outside.csv")).expect("a file");
        let risks = list(&plan["sheet"]["sections"]).iter().find(|one| one["key"] == "risks").expect("risks");
        let told: String = text(&risks["answer"]["text"]).chars().take(12).collect();
        assert!(inside.contains(&told) && !outside.contains(&told), "{told}");
    }
}
