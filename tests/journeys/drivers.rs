//! What drives the units of an account (B-08), what presses on their heads (B-07), and what follows for
//! our opportunities.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn board(desk: &mut Desk, account: &str, unit: Option<&str>) -> Value {
    desk.ask("driver_board", json!({ "account": account, "unit": unit }))
}

fn names(list_of: &Value, field: &str) -> Vec<String> {
    list(list_of).iter().map(|one| if field.is_empty() { text(&one["name"]) } else { text(&one[field]["name"]) }).collect()
}

/// A chain from profile to factor, and two opportunities.
fn plant(desk: &mut Desk) -> (String, String, [String; 4], [String; 2]) {
    let account = desk.account("Linden");
    let unit = desk.add("unit_add", json!({ "account": account, "names": ["Paint shop"], "parent": null }));
    let add = |desk: &mut Desk, kind: &str, name: &str, from: Option<&str>| {
        desk.add("driver_add", json!({ "account": account, "unit": unit, "kind": kind, "names": [name], "from": from }))
    };
    let profile = add(desk, "profile", "Paints cars", None);
    let driver = add(desk, "driver", "Energy price", Some(&profile));
    let initiative = add(desk, "initiative", "Halve the gas", Some(&driver));
    let factor = add(desk, "factor", "No standstill", Some(&initiative));
    let refit = desk.deal("Energy refit", Some(&account), "100", "2026-12-01");
    let gate = desk.deal("Yard gate", Some(&account), "50", "2026-12-01");
    (account, unit, [profile, driver, initiative, factor], [refit, gate])
}

#[test]
fn initiatives_without_an_opportunity_are_white_and_opportunities_without_a_driver_suspicious() {
    let mut desk = Desk::with_workspace();
    let (account, unit, [profile, driver, initiative, factor], [refit, gate]) = plant(&mut desk);
    let seen = board(&mut desk, &account, None);
    let kinds: Vec<_> = list(&seen["columns"]).iter().map(|column| text(&column["kind"])).collect();
    assert_eq!(kinds, ["profile", "driver", "initiative", "factor"]);
    assert_eq!((names(&seen["white"], ""), names(&seen["undriven"], "opportunity")), (vec!["Halve the gas".into()], vec!["Energy refit".into(), "Yard gate".into()]));
    let hang = json!({ "initiative": initiative, "opportunity": refit });
    desk.change("driver_attach", hang.clone());
    desk.change("driver_attach", hang.clone());
    let seen = board(&mut desk, &account, None);
    assert_eq!((names(&seen["white"], ""), names(&seen["undriven"], "opportunity")), (vec![], vec!["Yard gate".to_owned()]));
    assert_eq!(list(&seen["links"]).iter().filter(|link| link["hangs"] == true).count(), 1, "once, however often it is said");
    let of = desk.ask("opportunity_drivers", json!({ "id": refit }));
    assert_eq!((&of["initiatives"][0]["drivers"], &of["initiatives"][0]["factors"]), (&json!(["Energy price"]), &json!(["No standstill"])));
    assert_eq!((&of["suspicious"], &desk.ask("opportunity_drivers", json!({ "id": gate }))["suspicious"]), (&json!(false), &json!(true)));
    // Undo, redo, and deleting what it hangs on.
    desk.undo();
    assert_eq!(names(&board(&mut desk, &account, None)["white"], ""), ["Halve the gas"]);
    desk.redo();
    desk.change("opportunity_delete", json!({ "ids": [refit] }));
    assert_eq!(names(&board(&mut desk, &account, None)["white"], ""), ["Halve the gas"], "what is gone hangs on nothing");
    desk.undo();
    desk.change("unit_delete", json!({ "ids": [unit] }));
    assert_eq!(list(&board(&mut desk, &account, None)["nodes"]).len(), 5, "without its unit it is the account's");
    desk.change("driver_delete", json!({ "ids": [initiative] }));
    let seen = board(&mut desk, &account, None);
    assert_eq!((list(&seen["nodes"]).len(), list(&seen["links"]).len()), (3, 1), "with its links: {seen}");
    for id in [&profile, &driver, &factor] {
        assert!(list(&seen["nodes"]).iter().any(|node| node["id"] == **id));
    }
    desk.change("account_delete", json!({ "ids": [account] }));
    desk.undo();
    assert_eq!(list(&board(&mut desk, &account, None)["nodes"]).len(), 3);
}

#[test]
fn an_opportunity_made_of_an_initiative_hangs_on_it_in_one_step() {
    let mut desk = Desk::with_workspace();
    let (account, unit, [_, driver, initiative, _], _) = plant(&mut desk);
    let ask = |initiative: &str| json!({ "account": account, "unit": unit, "names": ["Gas saver"], "pipeline": null, "stage": null, "initiative": initiative });
    desk.change("opportunity_add", ask(&initiative));
    assert!(names(&board(&mut desk, &account, None)["white"], "").is_empty());
    desk.undo();
    assert_eq!(names(&board(&mut desk, &account, None)["white"], ""), ["Halve the gas"]);
    assert_eq!(desk.names("opportunity_rows", json!({ "account": account })).len(), 2);
    assert!(!desk.refused("opportunity_add", ask(&driver)).is_empty());
}

#[test]
fn a_chain_of_drivers_takes_nothing_that_does_not_fit() {
    let mut desk = Desk::with_workspace();
    let (account, _, [profile, driver, initiative, factor], [refit, _]) = plant(&mut desk);
    assert!(desk.refused("driver_link_add", json!({ "from": factor, "to": driver })).contains("cause"), "never back");
    assert!(!desk.refused("driver_link_add", json!({ "from": driver, "to": driver })).is_empty(), "never to itself");
    desk.change("driver_link_add", json!({ "from": profile, "to": initiative }));
    assert!(desk.refused("driver_add", json!({ "account": account, "kind": "opportunity", "names": ["x"] })).contains("“opportunity”"));
    assert!(desk.refused("driver_add", json!({ "account": account, "kind": "idea", "names": ["x"] })).contains("“idea”"));
    assert!(!desk.refused("driver_add", json!({ "account": account, "kind": "driver", "names": ["  "] })).is_empty());
    assert!(!desk.refused("driver_attach", json!({ "initiative": driver, "opportunity": refit })).is_empty(), "only on initiatives");
    let other = desk.account("Elm");
    let theirs = desk.deal("Theirs", Some(&other), "1", "2026-12-01");
    assert!(desk.refused("driver_attach", json!({ "initiative": initiative, "opportunity": theirs })).contains("Theirs"));
    let stranger = desk.person(&other, "Eve", None);
    let told = desk.refused("driver_edit", json!({ "ids": [initiative], "edit": { "field": "person", "value": stranger } }));
    assert!(told.contains("Eve"), "{told}");
    let hall = desk.add("unit_add", json!({ "account": other, "names": ["Hall"], "parent": null }));
    assert!(desk.refused("driver_edit", json!({ "ids": [driver], "edit": { "field": "unit", "value": hall } })).contains("Hall"));
    assert!(desk.refused("driver_edit", json!({ "ids": [initiative], "edit": { "field": "due-on", "value": "soon" } })).contains("soon"));
    // An opportunity that goes to another account hangs here no longer.
    desk.change("driver_attach", json!({ "initiative": initiative, "opportunity": refit }));
    desk.edit("opportunity", &refit, "account", other.as_str());
    assert_eq!(names(&board(&mut desk, &account, None)["white"], ""), ["Halve the gas"]);
}

#[test]
fn the_strongest_pressures_on_the_head_of_a_unit_are_hooks_for_our_value() {
    let mut desk = Desk::with_workspace();
    let (account, unit, _, [refit, _]) = plant(&mut desk);
    desk.edit("opportunity", &refit, "unit", unit.as_str());
    for (criterion, value, why) in [("customers", 4, "They ask for green cars"), ("profit-loss", 5, "Energy is 9 % of cost"), ("operations", 2, "")] {
        desk.change("rate", json!({ "scorecard": "pressures", "subject": unit, "criterion": criterion, "value": value, "why": why }));
    }
    let hooks = |seen: &Value| -> Vec<String> { list(&seen["hooks"]).iter().map(|hook| format!("{} {}", text(&hook["key"]), hook["rating"])).collect() };
    let seen = board(&mut desk, &account, Some(&unit));
    assert_eq!(hooks(&seen), ["profit-loss 5.0", "customers 4.0"]);
    let of = desk.ask("opportunity_drivers", json!({ "id": refit }));
    assert_eq!((hooks(&of).len(), text(&of["hooks"][0]["why"])), (2, "Energy is 9 % of cost".to_owned()));
    let radar = desk.ask("chart_draw", json!({ "chart": "pressures", "account": account, "theme": "light" }));
    assert_eq!((list(&radar["table"]["rows"]).len(), &radar["table"]["rows"][0]["cells"]), (6, &json!(["5"])));
    let fed = desk.ask("fed_get", json!({ "feed": "drivers", "subject": account }));
    assert!(list(&fed["lines"]).iter().any(|line| text(&line["text"]) == "Energy price → Halve the gas"), "{fed}");
    desk.redact(true);
    let seen = board(&mut desk, &account, Some(&unit));
    assert!(list(&seen["hooks"]).is_empty() && list(&seen["white"]).is_empty() && list(&seen["undriven"]).is_empty());
    assert_eq!(desk.ask("chart_draw", json!({ "chart": "pressures", "account": account, "theme": "light" }))["empty"], true);
}

#[test]
fn what_a_chain_says_is_found() {
    let mut desk = Desk::with_workspace();
    plant(&mut desk);
    let found = desk.ask("search", json!({ "text": "gas", "limit": 20 }));
    assert!(found.to_string().contains("Halve the gas"), "{found}");
}
