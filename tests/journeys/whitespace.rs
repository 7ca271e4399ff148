//! White space: what units could buy of our products, typed beside what opportunities say.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// An account with two units, one below the other, and two products.
fn ground(desk: &mut Desk) -> (String, [String; 2], [String; 2]) {
    let account = desk.account("Linden");
    let group = desk.add("unit_add", json!({ "account": account, "names": ["Ceramics"], "parent": null }));
    let plant = desk.add("unit_add", json!({ "account": account, "names": ["Kiln plant"], "parent": group }));
    (account, [group, plant], [desk.ours("product", "Sensors"), desk.ours("product", "Service")])
}

fn say(desk: &mut Desk, account: &str, unit: Option<&str>, product: &str, edit: Value) {
    desk.change("whitespace_set", json!({ "account": account, "cells": [{ "unit": unit, "product": product, "edit": edit }] }));
}

fn amount(field: &str, value: &str) -> Value {
    json!({ "field": field, "value": value })
}

fn sums(view: &Value, row: usize, column: usize) -> [i64; 5] {
    let sum = &view["rows"][row]["cells"][column]["sum"];
    ["potential", "current", "won", "open", "gap"].map(|key| sum[key]["minor"].as_i64().unwrap_or(-1))
}

#[test]
fn a_cell_shows_what_is_typed_beside_what_opportunities_say() {
    let mut desk = Desk::with_workspace();
    let (account, [group, plant], [sensors, service]) = ground(&mut desk);
    say(&mut desk, &account, Some(&plant), &sensors, amount("potential", "1,000"));
    say(&mut desk, &account, Some(&group), &sensors, amount("potential", "500"));
    say(&mut desk, &account, Some(&plant), &service, amount("current", "80"));
    let deal = |desk: &mut Desk, name: &str, product: Option<&str>, value: &str| {
        let made = desk.add("opportunity_add", json!({ "names": [name], "account": account, "unit": plant, "product": product }));
        desk.edit("opportunity", &made, "amount", value);
        made
    };
    deal(&mut desk, "Kiln sensors", Some(&sensors), "300");
    let won = deal(&mut desk, "Pilot", Some(&sensors), "200");
    desk.move_to(&won, "won", "2026-09-01");
    deal(&mut desk, "Something", None, "50");

    let view = desk.ask("whitespace_get", json!({ "id": account }));
    let names: Vec<String> = list(&view["rows"]).iter().map(|row| text(&row["name"])).collect();
    assert_eq!(names, ["Linden", "Ceramics", "Kiln plant"]);
    assert_eq!(sums(&view, 2, 0), [100_000, 20_000, 20_000, 30_000, 50_000], "won counts as bought where nothing is typed");
    assert_eq!(sums(&view, 1, 0), [150_000, 20_000, 20_000, 30_000, 100_000], "a unit shows those below it");
    assert_eq!(sums(&view, 2, 1), [-1, 8_000, 0, 0, 0], "no potential, no gap");
    assert_eq!((&view["total"]["white"], &view["unplaced"], &view["unplaced_amount"]["minor"]), (&json!(1), &json!(1), &json!(5_000)));
    assert_eq!((&view["gaps"][0]["name"], &view["gaps"][0]["product"]["name"]), (&json!("Ceramics"), &json!("Sensors")));
    assert_eq!(view["total"]["potential"]["minor"], 150_000, "nothing is counted twice");
}

#[test]
fn competitors_share_no_more_than_the_whole() {
    let mut desk = Desk::with_workspace();
    let (account, [group, _], [sensors, _]) = ground(&mut desk);
    let (rival, other) = (desk.ours("competitor", "Northwind"), desk.ours("competitor", "Contoso"));
    let share = |id: &str, percent: Value| json!({ "field": "share", "value": { "competitor": id, "percent": percent } });
    say(&mut desk, &account, Some(&group), &sensors, share(&rival, json!("70")));
    say(&mut desk, &account, Some(&group), &sensors, share(&other, Value::Null));
    let cell = json!({ "unit": group, "product": sensors, "edit": share(&other, json!("40")) });
    let told = desk.refused("whitespace_set", json!({ "account": account, "cells": [cell] }));
    assert!(told.contains("30 percent is left"), "{told}");
    let shares = desk.ask("whitespace_get", json!({ "id": account }))["rows"][1]["cells"][0]["shares"].clone();
    assert_eq!((&shares[0]["percent"], &shares[1]["percent"]), (&json!(70.0), &Value::Null));
    desk.change("catalogue_delete", json!({ "kind": "competitor", "ids": [rival] }));
    assert_eq!(list(&desk.ask("whitespace_get", json!({ "id": account }))["rows"][1]["cells"][0]["shares"]).len(), 1);
    say(&mut desk, &account, Some(&group), &sensors, json!({ "field": "no-share", "value": other }));
    assert_eq!(desk.ask("whitespace_get", json!({ "id": account }))["rows"][1]["cells"][0]["on_date"], Value::Null, "an empty cell is none");
}

#[test]
fn cells_go_with_what_they_name_and_come_back_with_it() {
    let mut desk = Desk::with_workspace();
    let (account, [group, plant], [sensors, service]) = ground(&mut desk);
    let cells = json!([
        { "unit": group, "product": sensors, "edit": amount("potential", "10") },
        { "unit": plant, "product": sensors, "edit": amount("potential", "20") },
        { "unit": null, "product": service, "edit": amount("potential", "40") },
    ]);
    desk.change("whitespace_set", json!({ "account": account, "cells": cells }));
    let total = |desk: &mut Desk| desk.ask("whitespace_get", json!({ "id": account }))["total"]["potential"]["minor"].clone();
    assert_eq!(total(&mut desk), 7_000);
    desk.change("catalogue_delete", json!({ "kind": "product", "ids": [sensors] }));
    assert_eq!(total(&mut desk), 4_000);
    desk.undo();
    assert_eq!(total(&mut desk), 7_000);
    desk.change("unit_delete", json!({ "ids": [plant] }));
    assert_eq!(total(&mut desk), 5_000);
    desk.undo();
    desk.undo();
    assert_eq!(total(&mut desk), Value::Null, "a pasted block is one step");
    desk.change("account_delete", json!({ "ids": [account] }));
}

#[test]
fn bad_cells_are_refused_and_lose_nothing() {
    let mut desk = Desk::with_workspace();
    let (account, [group, _], [sensors, _]) = ground(&mut desk);
    let other = desk.account("Birch");
    let set = |account: &str, cells: Value| json!({ "account": account, "cells": cells });
    let one = |unit: &str, value: &str| json!([{ "unit": unit, "product": sensors, "edit": amount("potential", value) }]);
    assert!(desk.refused("whitespace_set", set(&other, one(&group, "5"))).contains("another account"));
    for wrong in ["-5", "much", "9e99", "99999999999999999999"] {
        assert!(desk.refused("whitespace_set", set(&account, one(&group, wrong))).contains(wrong), "{wrong}");
    }
    let half = json!([
        { "unit": group, "product": sensors, "edit": amount("potential", "5") },
        { "unit": group, "product": sensors, "edit": amount("current", "x") },
    ]);
    desk.refused("whitespace_set", set(&account, half));
    assert_eq!(desk.ask("whitespace_get", json!({ "id": account }))["total"]["potential"], Value::Null, "all or nothing");
}
