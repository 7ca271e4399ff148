//! Everything found from one line: names by pinyin and initials, texts by words of any script.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn search(desk: &mut Desk, words: &str) -> Vec<Value> {
    list(&desk.ask("search", json!({ "text": words, "limit": 50 }))).to_vec()
}

fn kinds(desk: &mut Desk, words: &str) -> Vec<String> {
    search(desk, words).iter().map(|hit| text(&hit["kind"])).collect()
}

fn answer(desk: &mut Desk, account: &str, words: &str) {
    let edit = json!({ "field": "text", "value": words });
    desk.change("answer_set", json!({ "worksheet": "customer-domains", "section": "procedure", "subject": account, "edit": edit }));
}

#[test]
fn texts_are_found_where_they_stand_in_either_script() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    answer(&mut desk, &account, "先做**技术评审**，再谈价格。");
    let found = search(&mut desk, "评审");
    assert_eq!((found.len(), &found[0]["kind"], &found[0]["about"]), (1, &json!("answer"), &json!("Harbour")), "two letters are enough: {found:?}");
    assert_eq!(found[0]["place"], json!({ "page": "account", "id": account, "view": "plan", "shows": "analysis", "sheet": "customer-domains" }));
    assert!(text(&found[0]["text"]).contains("技术评审"), "without its markup: {}", found[0]["text"]);
    for words in ["技术评审", "评审 价格", "价"] {
        assert_eq!(kinds(&mut desk, words), ["answer"], "{words}");
    }
    assert_eq!(kinds(&mut desk, "评审 Montag"), Vec::<String>::new(), "all words must be there");

    desk.edit("account", &account, "note", "Their CANTEEN closes early.");
    assert_eq!(kinds(&mut desk, "canteen early"), ["account"]);
    desk.change("activity_add", json!({ "account": account, "kind": "call", "summary": "Talked about the canteen" }));
    let both = kinds(&mut desk, "canteen");
    assert_eq!((both.len(), both.contains(&"activity".to_owned())), (2, true), "{both:?}");
    for nothing in ["", "  ", "\"", "zzz OR canteen", "NOT x", "(((", "%"] {
        let found = search(&mut desk, nothing);
        assert!(found.iter().all(|hit| text(&hit["text"]).contains(nothing.trim())), "{nothing}: {found:?}");
    }
}

#[test]
fn the_index_follows_every_change_every_undo_and_every_redo() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    assert_eq!(kinds(&mut desk, "turbine"), Vec::<String>::new(), "the index is made");
    desk.edit("account", &account, "note", "One turbine");
    assert_eq!(kinds(&mut desk, "turbine"), ["account"]);
    desk.undo();
    assert_eq!(kinds(&mut desk, "turbine"), Vec::<String>::new());
    desk.redo();
    assert_eq!(kinds(&mut desk, "turbine"), ["account"]);
    desk.edit("account", &account, "note", "Two pumps");
    assert_eq!((kinds(&mut desk, "turbine"), kinds(&mut desk, "pumps")), (vec![], vec!["account".to_owned()]), "typed on, in the same step");
    answer(&mut desk, &account, "An old pump");
    desk.on("2026-09-20");
    answer(&mut desk, &account, "A new valve");
    assert_eq!((kinds(&mut desk, "old pump"), kinds(&mut desk, "valve")), (vec![], vec!["answer".to_owned()]), "only what holds is found");
    desk.change("account_delete", json!({ "ids": [account] }));
    assert_eq!(kinds(&mut desk, "valve"), Vec::<String>::new());
    desk.undo();
    assert_eq!(kinds(&mut desk, "valve"), ["answer"]);
    desk.restart();
    assert_eq!(kinds(&mut desk, "valve"), ["answer"], "made anew with the file");
}

#[test]
fn names_are_found_by_pinyin_and_initials_and_lead_home() {
    let mut desk = Desk::with_sample("zh-Hans");
    for words in ["海岚", "hailan", "hlqc"] {
        let found = search(&mut desk, words);
        assert_eq!((&found[0]["kind"], &found[0]["text"], &found[0]["named"]), (&json!("account"), &json!("海岚汽车"), &json!(true)), "{words}");
        assert_eq!(found[0]["place"]["page"], "account");
    }
    let person = search(&mut desk, "jl");
    assert!(person.iter().any(|hit| hit["text"] == "江蓝" && hit["place"]["view"] == "people"), "{person:?}");
    assert!(search(&mut desk, "停线").iter().any(|hit| hit["named"] == false), "the sample speaks of standstills");
}

#[test]
fn outside_only_names_are_found() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    answer(&mut desk, &account, "Budget of two million");
    desk.redact(true);
    assert_eq!(kinds(&mut desk, "budget"), Vec::<String>::new());
    assert_eq!(kinds(&mut desk, "harbour"), ["account"]);
}

#[test]
fn an_erased_name_is_in_no_index() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Harbour");
    let person = desk.person(&account, "Quimbrelle", None);
    desk.edit("account", &account, "note", "Ask Quimbrelle first");
    assert_eq!(kinds(&mut desk, "quimbrelle"), ["person", "account"]);
    desk.change("person_erase", json!({ "id": person, "name": "Quimbrelle", "reword": true }));
    assert_eq!(kinds(&mut desk, "quimbrelle"), Vec::<String>::new());
}
