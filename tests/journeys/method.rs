//! The method as a person reads it: in three languages, ours marked, nothing left without a name.

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn named<'a>(method: &'a Value, part: &str, key: &str) -> &'a Value {
    list(&method[part]).iter().find(|it| it["key"] == key).unwrap_or(&Value::Null)
}

/// Keys of a part of the method, in order.
fn keys(method: &Value, part: &str) -> Vec<String> {
    list(&method[part]).iter().map(|it| text(&it["key"])).collect()
}

#[test]
fn every_primitive_is_told_in_the_language_of_the_person() {
    let mut desk = Desk::with_workspace();
    for (language, scale, card, matrix, agenda, deck) in [
        ("en", "Relationship ladder", "Customer attractiveness", "Win–win", "Segmentation of an account", "What holds us back"),
        ("zh-Hans", "关系进阶", "客户吸引力", "双赢", "客户内部区隔", "什么在拖住我们"),
        ("zh-Hant", "關係進階", "客戶吸引力", "雙贏", "客戶內部區隔", "什麼在拖住我們"),
    ] {
        desk.speak(language);
        let method = desk.ask("method_get", json!({}));
        for (part, key, title) in [
            ("scales", "ladder", scale),
            ("scorecards", "attractiveness", card),
            ("matrices", "win-win", matrix),
            ("agendas", "segmentation", agenda),
            ("decks", "seller-pressures", deck),
        ] {
            assert_eq!(named(&method, part, key)["title"], title, "{language}");
        }
    }
}

#[test]
fn what_no_source_has_is_marked_as_ours() {
    let mut desk = Desk::with_workspace();
    let method = desk.ask("method_get", json!({}));
    let ours = |part: &str| -> Vec<String> {
        let ours = list(&method[part]).iter().filter(|it| it["source"]["ours"] == true);
        ours.map(|it| text(&it["key"])).collect()
    };
    assert_eq!(ours("matrices"), ["effort-effect", "stakeholders"]);
    assert_eq!(ours("scorecards"), ["stakeholder-power", "stakeholder-interest"]);
    assert_eq!(named(&method, "matrices", "portfolio")["source"]["models"], json!(["A-17"]));
}

#[test]
fn a_board_says_what_computes_its_places_and_what_its_sums_mean() {
    let mut desk = Desk::with_workspace();
    let method = desk.ask("method_get", json!({}));
    let board = named(&method, "matrices", "classification");
    assert_eq!(board["y"]["scorecard"], "attractiveness");
    let bands: Vec<(String, f64)> =
        list(&board["x"]["bands"]).iter().map(|band| (text(&band["level"]), band["to"].as_f64().unwrap_or(0.0))).collect();
    assert_eq!((bands.len(), &bands[0], &bands[5]), (6, &("regressing".into(), 17.0), &("firm".into(), 100.0)));
    assert_eq!(board["zones"][0]["flag"], "risk");
    assert_eq!(named(&method, "matrices", "internal")["within"], "account");
    let rated = &named(&method, "scorecards", "our-investment")["criteria"][0]["rated"];
    assert_eq!(rated, &json!({ "by": "field", "field": "effort-days", "low": 0.0, "high": 60.0 }));
}

#[test]
fn an_agenda_names_boards_and_decks_that_are_there() {
    let mut desk = Desk::with_workspace();
    let method = desk.ask("method_get", json!({}));
    let (boards, decks) = (keys(&method, "matrices"), keys(&method, "decks"));
    assert_eq!(list(&method["agendas"]).len(), 10);
    for agenda in list(&method["agendas"]) {
        let steps = list(&agenda["steps"]);
        let minutes: u64 = steps.iter().filter_map(|step| step["minutes"].as_u64()).sum();
        assert_eq!(agenda["minutes"], minutes);
        assert!(agenda["board"].is_null() || boards.contains(&text(&agenda["board"])));
        assert!(steps.iter().all(|step| step["deck"].is_null() || decks.contains(&text(&step["deck"]))));
        assert_eq!(steps.last().map(|step| &step["kind"]), Some(&json!("decide")));
    }
}
