//! Accounts: added, edited, judged, sorted, found, deleted and brought back.

use serde_json::{Value, json};
use tests::{Desk, list, text};

#[test]
fn typing_one_fact_is_one_step_and_the_next_fact_is_another() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    for name in ["Linden W", "Linden Wo", "Linden Works"] {
        desk.edit("account", &id, "name", name);
    }
    desk.edit("account", &id, "city", "Bremen");
    desk.edit("account", &id, "note", "Old friends.");

    desk.undo();
    assert_eq!(desk.account_row(&id)["city"], "Bremen", "only the note went");
    desk.undo();
    let row = desk.account_row(&id);
    assert_eq!((&row["city"], &row["name"]), (&Value::Null, &json!("Linden Works")), "only the city went");
    desk.undo();
    assert_eq!(desk.account_row(&id)["name"], "Linden", "the name went back in one step");
}

#[test]
fn a_list_of_names_makes_many_in_one_step() {
    let mut desk = Desk::with_workspace();
    let added = desk.change("account_add", json!({ "names": ["Aster", "  ", "Birch", ""], "category": "target" }));
    assert_eq!(list(&added["ids"]).len(), 2);
    assert_eq!(desk.undo_label(), "add 2 accounts");
    assert_eq!(desk.names("account_rows", json!({ "categories": ["target"] })), ["Aster", "Birch"]);
    desk.undo();
    assert!(desk.names("account_rows", json!({})).is_empty());
    desk.redo();
    assert_eq!(desk.names("account_rows", json!({})), ["Aster", "Birch"]);
}

#[test]
fn amounts_and_counts_are_read_as_typed() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    for (typed, minor) in [("1,200.50", 120_050), ("3", 300), ("2 M", 200_000_000), ("1.5万", 1_500_000), ("", 0)] {
        desk.edit("account", &id, "potential", typed);
        assert_eq!(desk.account_row(&id)["potential"]["minor"].as_i64().unwrap_or(0), minor, "{typed}");
    }
    for (field, typed, sentence) in [
        ("potential", "a lot", "“a lot” is not an amount"),
        ("potential", "99999999999999999999", "is too large"),
        ("turnover", "1e40", "is not an amount"),
        ("employees", "many", "“many” is not a whole number"),
        ("employees", "-3", "“-3” is not a whole number"),
        ("founded", "99999999999", "is not a whole number"),
        ("name", "   ", "A name is needed"),
    ] {
        let told = desk.refused("account_edit", json!({ "ids": [id], "edit": { "field": field, "value": typed } }));
        assert!(told.contains(sentence), "{field} {typed}: {told}");
    }
}

#[test]
fn tables_are_sorted_by_what_they_show() {
    let mut desk = Desk::with_workspace();
    let (lost, none, key, normal) =
        (desk.account("A lost"), desk.account("B none"), desk.account("C key"), desk.account("D normal"));
    desk.judge(&lost, "category", &["lost"]);
    desk.judge(&key, "category", &["key"]);
    desk.judge(&normal, "category", &["normal"]);
    desk.judge(&none, "category", &["key"]);
    desk.judge(&none, "category", &[]);
    for (id, employees, founded, site) in [(&lost, "5", "2001", "c.example"), (&key, "40", "1990", "a.example")] {
        desk.edit("account", id, "employees", employees);
        desk.edit("account", id, "founded", founded);
        desk.edit("account", id, "website", site);
    }
    desk.edit("account", &normal, "parent", key.clone());
    let by = |sort: &str, descending: bool| json!({ "sort": sort, "descending": descending });
    assert_eq!(desk.names("account_rows", by("category", false)), ["C key", "D normal", "A lost", "B none"]);
    assert_eq!(desk.names("account_rows", by("category", true)), ["A lost", "D normal", "C key", "B none"]);
    assert_eq!(desk.names("account_rows", by("employees", true))[..2], ["C key", "A lost"]);
    assert_eq!(desk.names("account_rows", by("founded", false))[..2], ["C key", "A lost"]);
    assert_eq!(desk.names("account_rows", by("website", false))[..2], ["C key", "A lost"]);
    assert_eq!(desk.names("account_rows", by("parent", false))[0], "D normal");
    assert_eq!(desk.names("account_rows", json!({ "categories": [""] })), ["B none"], "none has a filter of its own");
    assert_eq!(desk.names("account_rows", json!({ "ids": [key, lost] })), ["A lost", "C key"]);
}

#[test]
fn names_are_found_by_part_pinyin_and_initials() {
    let mut desk = Desk::with_workspace();
    for name in ["远山机械", "临海电子", "Linden Works"] {
        desk.account(name);
    }
    for (search, found) in [
        ("yuanshan", vec!["远山机械"]),
        ("ysjx", vec!["远山机械"]),
        ("lin", vec!["临海电子", "Linden Works"]),
        ("WORKS", vec!["Linden Works"]),
        ("电子", vec!["临海电子"]),
        ("' OR 1=1 --", vec![]),
        ("%", vec![]),
    ] {
        assert_eq!(desk.names("account_rows", json!({ "search": search })), found, "{search}");
        let hits = desk.ask("find", json!({ "text": search, "limit": 50 }));
        assert_eq!(list(&hits).len(), found.len(), "{search}");
    }
}

#[test]
fn pages_run_past_the_end_without_harm() {
    let mut desk = Desk::with_workspace();
    for i in 0..5 {
        desk.account(&format!("Account {i}"));
    }
    let page = desk.ask("account_rows", json!({ "offset": 3, "limit": 10 }));
    assert_eq!((list(&page["rows"]).len(), &page["total"]), (2, &json!(5)));
    let page = desk.ask("account_rows", json!({ "offset": u32::MAX, "limit": u32::MAX }));
    assert_eq!((list(&page["rows"]).len(), &page["total"]), (0, &json!(5)));
    for query in ["person_rows", "opportunity_rows"] {
        assert_eq!(desk.ask(query, json!({ "offset": 4_000_000_000_u32, "limit": 1 }))["total"], 0);
    }
}

#[test]
fn no_account_stands_above_itself() {
    let mut desk = Desk::with_workspace();
    let (top, middle, low) = (desk.account("Top"), desk.account("Middle"), desk.account("Low"));
    desk.edit("account", &middle, "parent", top.clone());
    desk.edit("account", &low, "parent", middle.clone());
    for parent in [&top, &middle, &low] {
        let edit = json!({ "field": "parent", "value": parent });
        if *parent != top {
            let told = desk.refused("account_edit", json!({ "ids": [top], "edit": edit }));
            assert_eq!(told, "Top cannot stand above itself. Choose another parent.");
        }
    }
    let children = desk.ask("account_get", json!({ "id": top }))["children"].take();
    assert_eq!(children[0]["name"], "Middle");
}

#[test]
fn judgements_are_dated_and_the_latest_holds() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Linden");
    let judge = |levels: Value, on: &str, why: &str| {
        json!({ "subjects": [id], "scale": "category", "levels": levels, "on_date": on, "why": why,
                "certainty": "hearsay", "source": "a trade fair" })
    };
    desk.change("judge", judge(json!(["target"]), "2026-03-01", "first talk"));
    desk.change("judge", judge(json!(["key"]), "2026-08-01", "frame contract"));
    desk.change("judge", judge(json!(["normal"]), "2026-05-01", "entered late"));
    assert_eq!(desk.account_row(&id)["category"], "key", "an older day does not overrule a later one");
    let told = desk.ask("account_get", json!({ "id": id }))["categories"].take();
    let days: Vec<String> = list(&told).iter().map(|one| text(&one["on_date"])).collect();
    assert_eq!(days, ["2026-08-01", "2026-05-01", "2026-03-01"]);
    assert_eq!(
        told[0],
        json!({ "scale": "category", "context": null, "wanted": false, "on_date": "2026-08-01", "levels": ["key"],
                "author": "Ada", "certainty": "hearsay", "source": "a trade fair", "sources": ["a trade fair"], "why": "frame contract",
                "evidence": [], "faded": false })
    );
    desk.undo();
    assert_eq!(list(&desk.ask("account_get", json!({ "id": id }))["categories"]).len(), 2, "another day, another step");
}

#[test]
fn judging_is_refused_where_it_makes_no_sense() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let person = desk.person(&account, "Ines", None);
    for (request, sentence) in [
        (json!({ "subjects": [account], "scale": "category", "levels": ["best"] }), "“best”"),
        (json!({ "subjects": [account], "scale": "mood", "levels": [] }), "“mood”"),
        (json!({ "subjects": [account], "scale": "status", "levels": ["mentor"] }), "“status”"),
        (json!({ "subjects": [person], "scale": "category", "levels": ["key"] }), "“category”"),
        (json!({ "subjects": [], "scale": "category", "levels": ["key"] }), "not understood"),
        (json!({ "subjects": [account, "nobody"], "scale": "category", "levels": ["key"] }), "no longer here"),
        (json!({ "subjects": [person], "scale": "status", "levels": ["mentor"], "context": "no deal" }), "no longer here"),
        (json!({ "subjects": [person], "scale": "status", "levels": ["mentor"], "certainty": "sort of" }), "“sort of”"),
        (json!({ "subjects": [person], "scale": "status", "levels": ["mentor"], "on_date": "soon" }), "“soon” is not a date"),
        (json!({ "subjects": [person], "scale": "status", "levels": ["mentor"], "on_date": "+12345-01-01" }), "not a date"),
    ] {
        let told = desk.refused("judge", request);
        assert!(told.contains(sentence), "{told}");
    }
    assert_eq!(desk.account_row(&account)["category"], Value::Null);
}

#[test]
fn deleting_an_account_takes_all_that_hangs_on_it_and_undo_brings_it_all_back() {
    let mut desk = Desk::with_workspace();
    let (linden, child) = (desk.account("Linden"), desk.account("Linden Service"));
    desk.edit("account", &child, "parent", linden.clone());
    let unit = desk.add("unit_add", json!({ "account": linden, "names": ["Press shop"], "parent": null }));
    let chief = desk.person(&linden, "Ines Falk", None);
    let clerk = desk.person(&linden, "Tom Berg", Some(&chief));
    desk.edit("person", &clerk, "unit", unit.clone());
    desk.judge(&chief, "status", &["supporter"]);
    desk.judge(&clerk, "buying-role", &["user", "influencer"]);
    desk.judge(&linden, "category", &["key"]);
    desk.change("link_add", json!({ "from": clerk, "to": chief, "strength": 2 }));
    desk.place(&linden, 70.0, 80.0);
    let deal = desk.deal("Press line", Some(&linden), "1,000", "2026-12-01");
    desk.edit("opportunity", &deal, "unit", unit.clone());
    let before = desk.everything();

    desk.change("account_delete", json!({ "ids": [linden, linden] }));
    assert_eq!(desk.names("account_rows", json!({})), ["Linden Service"]);
    assert_eq!(desk.account_row(&child)["parent"], Value::Null);
    assert!(desk.names("person_rows", json!({})).is_empty());
    let row = desk.deal_row(&deal);
    assert_eq!((&row["account"], &row["unit"], &row["amount"]["minor"]), (&Value::Null, &Value::Null, &json!(100_000)));
    assert_eq!(desk.names("opportunity_rows", json!({ "no_account": true })), ["Press line"]);

    desk.undo();
    assert_eq!(desk.everything(), before);
    desk.redo();
    desk.restart();
    desk.undo();
    assert_eq!(desk.everything(), before, "also after a restart");
}

#[test]
fn units_stand_in_a_tree_and_leave_their_people_behind() {
    let mut desk = Desk::with_workspace();
    let (linden, other) = (desk.account("Linden"), desk.account("Other"));
    let root = desk.add("unit_add", json!({ "account": linden, "names": ["Group"], "parent": null }));
    let middle = desk.add("unit_add", json!({ "account": linden, "names": ["Division"], "parent": root }));
    let inner = desk.add("unit_add", json!({ "account": linden, "names": ["Plant"], "parent": middle }));
    let leaf = desk.add("unit_add", json!({ "account": linden, "names": ["Line"], "parent": inner }));
    let person = desk.person(&linden, "Ines", None);
    desk.edit("person", &person, "unit", inner.clone());
    let told = desk.refused("unit_add", json!({ "account": other, "names": ["X"], "parent": root }));
    assert!(told.contains("Group belongs to another account"), "{told}");
    let before = desk.everything();
    desk.change("unit_delete", json!({ "ids": [middle, inner] }));
    let units = desk.ask("account_get", json!({ "id": linden }))["units"].take();
    let below = list(&units).iter().find(|unit| unit["id"] == json!(leaf)).map(|unit| unit["parent"].clone());
    assert_eq!(below, Some(json!(root)), "what stood below moves up to what is left");
    assert_eq!(desk.person_row(&person)["unit"], Value::Null);
    desk.undo();
    assert_eq!(desk.everything(), before);
}
