//! What our value to a customer is: sure step by step, the pain chain, and the plan that shows both.

use proptest::prelude::*;
use serde_json::{Value, json};
use tests::{Desk, list, text};

fn values(desk: &mut Desk, deal: &str) -> Vec<Value> {
    list(&desk.ask("value_get", json!({ "id": deal }))["values"]).to_vec()
}

fn chain(desk: &mut Desk, deal: &str) -> Value {
    desk.ask("pain_chain", json!({ "id": deal }))
}

fn node(desk: &mut Desk, deal: &str, kind: &str, name: &str, from: Option<&str>) -> String {
    desk.add("pain_add", json!({ "opportunity": deal, "kind": kind, "names": [name], "from": from }))
}

fn matters(desk: &mut Desk, deal: &str) -> Vec<String> {
    list(&desk.ask("opportunity_pursuit", json!({ "id": deal }))["next"]).iter().map(|one| text(&one["kind"])).collect()
}

#[test]
fn a_value_becomes_sure_step_by_step() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let person = desk.person(&account, "Li Wei", None);
    let other = desk.account("Elsewhere");
    let stranger = desk.person(&other, "Otto", None);
    let deal = desk.deal("Line", Some(&account), "1,000", "2026-12-01");
    let value = desk.add("value_add", json!({ "opportunity": deal, "names": ["Fewer repeat visits"] }));
    let state = |desk: &mut Desk| text(&values(desk, &deal)[0]["state"]);
    assert_eq!(state(&mut desk), "draft");
    desk.edit("value", &value, "differentiator", "Nobody else knows the part.");
    assert_eq!(state(&mut desk), "draft", "what has no figure is a draft");
    desk.edit("value", &value, "baseline", "70 %");
    desk.edit("value", &value, "target", "88 %");
    assert_eq!(state(&mut desk), "quantified");
    let edit = json!({ "ids": [value], "edit": { "field": "confirmed-by", "value": stranger } });
    assert!(desk.refused("value_edit", edit).contains("Otto"));
    desk.edit("value", &value, "confirmed-by", person.as_str());
    let one = values(&mut desk, &deal).remove(0);
    assert_eq!((&one["state"], &one["confirmed_on"]), (&json!("differentiated"), &json!("2026-09-15")));
    desk.change("person_delete", json!({ "ids": [person] }));
    assert_eq!(state(&mut desk), "quantified", "confirmed by nobody any more");
    desk.undo();
    assert_eq!(state(&mut desk), "differentiated");
}

#[test]
fn an_offer_without_a_confirmed_value_matters_next() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let person = desk.person(&account, "Li Wei", None);
    let deal = desk.deal("Line", Some(&account), "1,000", "2026-12-01");
    assert!(!matters(&mut desk, &deal).contains(&"unconfirmed-value".to_owned()), "too early");
    desk.move_to(&deal, "consent", "2026-09-15");
    assert!(matters(&mut desk, &deal).contains(&"unconfirmed-value".to_owned()));
    let value = desk.add("value_add", json!({ "opportunity": deal, "names": ["Fewer visits"] }));
    desk.edit("value", &value, "amount", "500,000");
    assert!(matters(&mut desk, &deal).contains(&"unconfirmed-value".to_owned()), "our own figure is not enough");
    desk.edit("value", &value, "confirmed-by", person.as_str());
    assert!(!matters(&mut desk, &deal).contains(&"unconfirmed-value".to_owned()));
}

#[test]
fn a_chain_leads_from_departments_to_our_products_and_adds_up() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    desk.change("unit_add", json!({ "account": account, "names": ["Service", "Paint"] }));
    let deal = desk.deal("Line", Some(&account), "2,000,000", "2026-12-01");
    let service = node(&mut desk, &deal, "department", "Service", None);
    let problem = node(&mut desk, &deal, "problem", "Wrong parts", Some(&service));
    let visits = node(&mut desk, &deal, "impact", "Second visits", Some(&problem));
    let express = node(&mut desk, &deal, "impact", "Express", Some(&problem));
    desk.edit("pain", &visits, "amount", "600,000");
    let view = chain(&mut desk, &deal);
    assert_eq!((&view["impact"]["minor"], &view["without"]), (&json!(60_000_000), &json!(1)));
    assert_eq!(view["untouched"], json!(["Paint"]), "a unit nobody asked");
    assert!(list(&view["nodes"])[0]["unit"]["name"] == "Service", "the department is the unit of that name");
    let kinds: Vec<String> = list(&view["columns"]).iter().map(|one| text(&one["kind"])).collect();
    assert_eq!(kinds, ["department", "problem", "impact"]);

    assert!(desk.refused("pain_link_add", json!({ "from": visits, "to": problem })).contains("cause"), "never back");
    desk.change("pain_link_add", json!({ "from": visits, "to": express }));
    assert!(!desk.refused("pain_link_add", json!({ "from": express, "to": visits })).is_empty(), "never round");
    desk.change("pain_link_add", json!({ "from": visits, "to": express }));
    assert_eq!(list(&chain(&mut desk, &deal)["links"]).len(), 4, "the same link once");
    desk.change("pain_delete", json!({ "ids": [problem] }));
    assert_eq!(list(&chain(&mut desk, &deal)["links"]).len(), 1);
    desk.undo();
    assert_eq!(list(&chain(&mut desk, &deal)["links"]).len(), 4);

    let drawn = desk.ask("chart_draw", json!({ "chart": "pain-chain", "opportunity": deal, "theme": "light" }));
    assert_eq!(list(&drawn["marks"]).len(), 4);
    assert!(text(&drawn["svg"]).contains("Second visits"));
    assert_eq!(list(&drawn["table"]["rows"]).len(), 4, "the same as a list");
    desk.change("account_delete", json!({ "ids": [account] }));
    assert_eq!(list(&chain(&mut desk, &deal)["nodes"]).len(), 4, "the chain outlives the units");
    desk.change("opportunity_delete", json!({ "ids": [deal] }));
}

#[test]
fn the_plan_is_fed_from_the_records_and_tells_what_does_not_go_together() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let deal = desk.deal("Line", Some(&account), "2,000,000", "2026-12-01");
    let plan = |desk: &mut Desk| desk.ask("opportunity_plan", json!({ "id": deal }));
    let before = plan(&mut desk);
    assert_eq!(list(&before["sheet"]["sections"]).len(), 15);
    let answer = |section: &str, field: &str, value: &str| {
        json!({ "worksheet": "compelling-reason", "section": section, "subject": deal, "edit": { "field": field, "value": value } })
    };
    desk.change("answer_set", answer("deadline", "text", "The budget closes."));
    desk.change("answer_set", answer("deadline", "day", "2026-10-31"));
    node(&mut desk, &deal, "impact", "Second visits", None);
    let impact = text(&chain(&mut desk, &deal)["nodes"][0]["id"]);
    desk.edit("pain", &impact, "amount", "600,000");
    desk.change("contender_add", json!({ "opportunity": deal, "names": ["Norvane"] }));
    for criterion in ["project", "profile"] {
        desk.change("rate", json!({ "scorecard": "four-questions", "criterion": criterion, "subject": deal, "value": -1 }));
    }
    desk.judge(&deal, "competitive-strategy", &["frontal"]);
    let after = plan(&mut desk);
    let line = |view: &Value, section: usize| view["sheet"]["sections"][section]["feeds"].to_string();
    assert!(line(&after, 2).contains("The budget closes."), "{}", line(&after, 2));
    assert!(line(&after, 2).contains("Second visits"));
    assert!(line(&after, 7).contains("Norvane"));
    assert!(after["percent"].as_u64() > before["percent"].as_u64());
    let told = after["contradictions"].to_string();
    assert!(told.contains("after the day by which"), "{told}");
    assert!(told.contains("price is higher"), "{told}");
    assert!(told.contains("Frontal attack is chosen"), "{told}");
    desk.change("redact_set", json!({ "on": true }));
    let outside = plan(&mut desk);
    assert!(!line(&outside, 7).contains("Norvane"), "rivals are ours alone");
    assert_eq!(outside["contradictions"], json!([]));
    let path = desk.path("plan.pdf");
    let written = desk.ask("worksheet_export", json!({ "worksheet": "opportunity-plan", "subject": deal, "path": path }));
    assert!(written["bytes"].as_u64().unwrap_or_default() > 1_000);
}

#[test]
fn acceptance_runs_beside_the_pipeline() {
    let mut desk = Desk::with_workspace();
    let deal = desk.deal("Line", None, "1,000", "2026-12-01");
    let flow = |desk: &mut Desk| desk.ask("flow_rows", json!({ "id": deal }))[0].take();
    assert_eq!(list(&flow(&mut desk)["steps"]).len(), 6);
    let marks = desk.deal_row(&deal)["marks"].clone();
    desk.change("mark_set", json!({ "opportunity": deal, "flow": "acceptance", "stage": "coach", "mark": "met", "done": true }));
    assert_eq!((&flow(&mut desk)["done"], &flow(&mut desk)["steps"][0]["done"]), (&json!(1), &json!(true)));
    assert_eq!(desk.deal_row(&deal)["marks"], marks, "it moves nothing");
    let pipelines = desk.ask("method_get", json!({}))["pipelines"].take();
    assert!(list(&pipelines).iter().all(|one| one["key"] != "acceptance"), "and is no pipeline");
    desk.undo();
    assert_eq!(flow(&mut desk)["done"], 0);
}

#[test]
fn the_sample_has_values_a_chain_and_worksheets_in_every_language() {
    for language in ["en", "zh-Hans", "zh-Hant"] {
        let mut desk = Desk::with_sample(language);
        let rows = desk.ask("opportunity_rows", json!({ "outcomes": ["open"], "sort": "amount", "descending": true }));
        let full = list(&rows["rows"]).iter().map(|row| text(&row["id"])).find(|id| list(&chain(&mut desk, id)["nodes"]).len() > 10);
        let deal = full.unwrap_or_else(|| panic!("{language}: no chain"));
        assert_eq!(values(&mut desk, &deal).len(), 3, "{language}");
        assert_eq!(values(&mut desk, &deal)[0]["state"], "differentiated");
        let plan = desk.ask("opportunity_plan", json!({ "id": deal }));
        assert!(plan["percent"].as_u64() >= Some(80), "{language}: {}", plan["percent"]);
        let sheets = desk.ask("worksheet_list", json!({ "subject": deal }));
        assert!(list(&sheets).iter().filter(|one| one["answered"].as_u64() > Some(0)).count() >= 6, "{language}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn no_sequence_of_links_makes_a_circle(tries in prop::collection::vec((0_usize..6, 0_usize..6, any::<bool>()), 0..30)) {
        let mut desk = Desk::with_workspace();
        let deal = desk.deal("Line", None, "1,000", "2026-12-01");
        let ids: Vec<String> = (0..6).map(|n| node(&mut desk, &deal, if n < 3 { "problem" } else { "impact" }, &n.to_string(), None)).collect();
        for (from, to, undo) in tries {
            let before = list(&chain(&mut desk, &deal)["links"]).len();
            let _ = desk.call("pain_link_add", json!({ "from": ids[from], "to": ids[to] }));
            if undo && list(&chain(&mut desk, &deal)["links"]).len() > before {
                desk.undo();
            }
        }
        let view = chain(&mut desk, &deal);
        let links: Vec<(String, String)> = list(&view["links"]).iter().map(|one| (text(&one["from"]), text(&one["to"]))).collect();
        for node in list(&view["nodes"]) {
            let id = text(&node["id"]);
            let mut seen = Vec::new();
            let mut next: Vec<String> = links.iter().filter(|(from, _)| *from == id).map(|(_, to)| to.clone()).collect();
            while let Some(at) = next.pop() {
                prop_assert_ne!(&at, &id);
                if !seen.contains(&at) {
                    next.extend(links.iter().filter(|(from, _)| *from == at).map(|(_, to)| to.clone()));
                    seen.push(at);
                }
            }
        }
    }
}
