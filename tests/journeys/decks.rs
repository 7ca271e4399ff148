//! Slide decks: native titles, boxes, connectors, tables and charts, and what can go wrong.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// Every part of a deck that is text.
pub(crate) fn parts(path: &Path) -> BTreeMap<String, String> {
    let mut packed = zip::ZipArchive::new(File::open(path).expect("a deck is there")).expect("a deck is packed");
    let mut parts = BTreeMap::new();
    for at in 0..packed.len() {
        let mut part = packed.by_index(at).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("a part is whole");
        parts.insert(part.name().to_owned(), String::from_utf8_lossy(&bytes).into_owned());
    }
    parts
}

fn written(desk: &mut Desk, name: &str, account: Option<&str>) -> Vec<String> {
    let path = desk.path(name);
    let of = json!({ "kind": if account.is_some() { "account" } else { "portfolio" }, "subject": account });
    desk.ask("deck_write", json!({ "path": path, "of": of, "replace": true }));
    let is_slide = |name: &str| name.starts_with("ppt/slides/slide");
    let mut slides: Vec<(usize, String)> = parts(&path).into_iter().filter(|(name, _)| is_slide(name)).map(|(name, xml)| {
        let number = name.trim_start_matches("ppt/slides/slide").trim_end_matches(".xml");
        (number.parse().expect("slides are numbered"), xml)
    }).collect();
    slides.sort();
    slides.into_iter().map(|(_, xml)| xml).collect()
}

fn crowded(desk: &mut Desk) -> Value {
    desk.ask("account_rows", json!({ "sort": "people_count", "descending": true, "limit": 1 }))["rows"][0].clone()
}

#[test]
fn the_portfolio_deck_shows_every_placed_account_as_a_disc_and_every_stage_with_its_sum() {
    let mut desk = Desk::with_sample("en");
    let slides = written(&mut desk, "portfolio.pptx", None);
    assert!(slides[0].contains("Portfolio review"));
    let view = desk.ask("matrix_view", json!({ "matrix": "portfolio", "width": 800, "height": 400 }));
    for card in list(&view["cards"]) {
        assert!(slides[1].contains(&format!("descr=\"{} ", text(&card["name"]).replace('&', "&amp;"))), "{}", card["name"]);
    }
    let chart = parts(&desk.path("portfolio.pptx"))["ppt/charts/chart1.xml"].clone();
    let board = desk.ask("opportunity_board", json!({}));
    for column in list(&board["columns"]).iter().filter(|column| !["won", "lost"].contains(&text(&column["stage"]).as_str())) {
        let major = column["sum"]["minor"].as_i64().expect("minor units") / 100;
        assert!(chart.contains(&format!("<c:v>{major}</c:v>")), "{column}");
    }
    assert!(!chart.contains("val=\"-"), "no number below zero where the schema wants none");
    for (name, xml) in parts(&desk.path("portfolio.pptx")).iter().filter(|(name, _)| name.starts_with("ppt/charts/") && name.ends_with(".xml")) {
        assert_eq!(xml.matches("<c:invertIfNegative").count(), xml.matches("<c:ser>").count(), "{name}: once in each series");
    }
}

#[test]
fn an_account_deck_draws_its_people_as_boxes_with_lines_that_hold_on_to_them() {
    let mut desk = Desk::with_sample("zh-Hans");
    let account = crowded(&mut desk);
    let id = text(&account["id"]);
    let slides = written(&mut desk, "account.pptx", Some(&id));
    let map = desk.ask("people_map", json!({ "account": id }));
    let (nodes, lines) = (list(&map["nodes"]).len(), list(&map["lines"]).len() + list(&map["links"]).len());
    let drawn = slides.iter().find(|slide| slide.contains("<a:stCxn")).expect("a map");
    assert_eq!(drawn.matches("prst=\"roundRect\"").count(), nodes);
    assert_eq!(drawn.matches("<a:stCxn").count(), lines);
    assert!(drawn.contains("lang=\"zh-CN\"") && drawn.contains("Microsoft YaHei"));
    assert!(slides.iter().all(|slide| slide.matches("type=\"title\"").count() == 1), "each slide has its title");
}

#[test]
fn a_map_that_cannot_be_read_on_one_slide_folds_its_lowest_levels() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ada", None);
    for group in 0..12 {
        let head = desk.person(&account, &format!("Head {group}"), Some(&chief));
        for _ in 0..2 {
            let lead = desk.person(&account, &format!("Lead {group}"), Some(&head));
            desk.person(&account, "Ben", Some(&lead));
            desk.person(&account, "Cy", Some(&lead));
        }
    }
    let slides = written(&mut desk, "large.pptx", Some(&account));
    let map = slides.iter().find(|slide| slide.contains("prst=\"roundRect\"")).expect("a map");
    let boxes = map.matches("prst=\"roundRect\"").count();
    assert!((1..85).contains(&boxes), "{boxes} of 85 are drawn");
    assert!(map.contains("more people below"), "and the others are told of");
}

#[test]
fn a_long_table_goes_over_several_slides_and_hard_names_are_words() {
    let mut desk = Desk::with_workspace();
    for at in 0..40 {
        desk.account(&format!("A&B <{at}> \"quoted\" 😀"));
    }
    desk.account(&"long ".repeat(60));
    let slides = written(&mut desk, "long.pptx", None);
    let tables: Vec<&String> = slides.iter().filter(|slide| slide.contains("<a:tbl>")).collect();
    assert_eq!(tables.len(), 3, "17 rows on a slide");
    assert!(tables[0].contains("(1/3)") && tables[2].contains("(3/3)"));
    assert!(slides.iter().any(|slide| slide.contains("A&amp;B &lt;7&gt; &quot;quoted&quot; 😀")));
    assert!(slides.iter().any(|slide| slide.contains("long long") && slide.contains('…')), "what is too long ends in an ellipsis");
}

#[test]
fn an_empty_workspace_makes_a_deck_and_a_file_there_is_kept() {
    let mut desk = Desk::with_workspace();
    assert!(written(&mut desk, "empty.pptx", None).len() >= 2);
    let first = fs::read(desk.path("empty.pptx")).unwrap();
    assert!(desk.refused("deck_write", json!({ "path": desk.path("empty.pptx") })).contains("already stands"));
    assert!(desk.refused("deck_write", json!({ "path": desk.path("empty.ppt") })).contains(".pptx"));
    desk.ask("deck_write", json!({ "path": desk.path("again.pptx") }));
    assert_eq!(first, fs::read(desk.path("again.pptx")).unwrap(), "the same content gives the same bytes");
}

fn keys(desk: &mut Desk, of: Value) -> Vec<String> {
    list(&desk.ask("deck_slides", of)["slides"]).iter().map(|slide| text(&slide["key"])).collect()
}

fn titles(slides: &[String]) -> Vec<String> {
    let title = |slide: &String| slide.split("<a:t>").nth(1).and_then(|rest| rest.split("</a:t>").next()).unwrap_or_default().to_owned();
    slides.iter().map(title).collect()
}

#[test]
fn every_kind_of_deck_says_what_its_pages_say_and_slides_come_as_they_are_chosen() {
    let mut desk = Desk::with_sample("en");
    let account = text(&desk.ask("account_rows", json!({ "search": "Harbourline" }))["rows"][0]["id"]);
    let of = json!({ "kind": "account", "subject": account });
    let all = keys(&mut desk, of.clone());
    for key in ["summary", "units", "board-units", "board-relationship", "board-revenue-plan", "common-people"] {
        assert!(all.contains(&key.to_owned()), "{key} in {all:?}");
    }
    let path = desk.path("two.pptx");
    desk.ask("deck_write", json!({ "path": path, "of": of, "slides": ["board-relationship", "summary"] }));
    let slides: BTreeMap<String, String> = parts(&path).into_iter().filter(|(name, _)| name.starts_with("ppt/slides/slide")).collect();
    assert_eq!(titles(&slides.into_values().collect::<Vec<_>>())[..3], ["Harbourline Motors", "Who decides, and whom we know", "Summary"].map(str::to_owned));
    assert!(desk.refused("deck_write", json!({ "path": desk.path("x.pptx"), "of": of, "slides": ["nothing"] })).contains("nothing"));

    let deal = text(&desk.ask("opportunity_rows", json!({ "search": "Paint shop energy refit" }))["rows"][0]["id"]);
    assert!(keys(&mut desk, json!({ "kind": "opportunity", "subject": deal })).len() > 5);
    let forecast = keys(&mut desk, json!({ "kind": "forecast" }));
    assert_eq!(forecast[..4], ["forecast", "range", "swings", "changes"].map(str::to_owned));
    assert!(!desk.refused("deck_slides", json!({ "kind": "account" })).is_empty());
    assert!(!desk.refused("deck_slides", json!({ "kind": "account", "subject": "nobody" })).is_empty());
}

#[test]
fn a_workshop_leaves_as_slides_of_its_decisions_and_actions() {
    let mut desk = Desk::with_sample("en");
    let workshop = text(&desk.ask("workshop_rows", json!({}))[0]["id"]);
    let path = desk.path("minutes.pptx");
    desk.ask("deck_write", json!({ "path": path, "of": { "kind": "minutes", "subject": workshop } }));
    let told: String = parts(&path).into_values().collect();
    let held = desk.ask("workshop_get", json!({ "id": workshop }));
    for entry in list(&held["entries"]).iter().filter(|entry| ["decision", "action"].contains(&text(&entry["kind"]).as_str())) {
        let first = text(&entry["text"]).split_whitespace().take(3).collect::<Vec<_>>().join(" ").replace('&', "&amp;");
        assert!(told.contains(&first), "{first}");
    }
    let shown = keys(&mut desk, json!({ "kind": "minutes", "subject": workshop }));
    assert_eq!(shown[shown.len() - 2..], ["board-workshop-before", "board-workshop-after"].map(str::to_owned));
    for name in ["Powertrain", "Energy watch for all ovens"] {
        assert!(told.contains(&format!("descr=\"{name}\"")), "{name} is a shape");
    }
}

#[test]
fn what_redaction_leaves_out_of_a_deck_is_told_before_and_stands_in_none_of_its_slides() {
    let mut desk = Desk::with_sample("en");
    let account = text(&desk.ask("account_rows", json!({ "search": "Harbourline" }))["rows"][0]["id"]);
    let of = json!({ "kind": "account", "subject": account });
    let before = desk.ask("deck_slides", of.clone());
    let private: Vec<String> = list(&before["left_out"]).iter().map(|one| text(&one["text"])).collect();
    assert!(private.len() > 3 && before["redacted"] == false, "{before}");
    desk.ask("redact_set", json!({ "on": true }));
    let after = desk.ask("deck_slides", of.clone());
    assert_eq!((&after["private"], &after["left_out"]), (&before["private"], &json!([])), "counted, and not shown to who looks on");
    let path = desk.path("outside.pptx");
    desk.ask("deck_write", json!({ "path": path, "of": of }));
    let told: String = parts(&path).into_iter().filter(|(name, _)| name.starts_with("ppt/slides/")).map(|(_, xml)| xml).collect();
    assert!(!told.contains("Enemy"));
}
