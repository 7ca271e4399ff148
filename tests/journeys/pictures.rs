//! Pictures written to files: formats, sizes, languages, and what can go wrong.

use std::fs;

use serde_json::{Value, json};
use tests::{Desk, list, text};

fn chart(name: &str) -> Value {
    json!({ "kind": "chart", "of": { "chart": name, "width": 800, "height": 400 } })
}

fn board(theme: &str) -> Value {
    json!({ "kind": "matrix", "of": { "query": { "matrix": "portfolio" }, "theme": theme } })
}

fn people(desk: &mut Desk) -> Value {
    let rows = desk.ask("account_rows", json!({ "sort": "people_count", "descending": true, "limit": 1 }));
    json!({ "kind": "people", "of": { "account": rows["rows"][0]["id"], "theme": "light" } })
}

/// Width and height in a PNG's head.
fn size(png: &[u8]) -> (u32, u32) {
    let word = |at: usize| u32::from_be_bytes([png[at], png[at + 1], png[at + 2], png[at + 3]]);
    (word(16), word(20))
}

#[test]
fn every_picture_is_written_in_every_format_and_language() {
    for language in ["en", "zh-Hans", "zh-Hant"] {
        let mut desk = Desk::with_sample(language);
        let pictures = [chart("funnel"), chart("revenue"), chart("forecast"), board("projector"), people(&mut desk)];
        for picture in pictures {
            for (ending, head) in [("svg", &b"<svg"[..]), ("png", b"\x89PNG"), ("PDF", b"%PDF")] {
                let path = desk.path(&format!("图 picture.{ending}"));
                let told = desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture }));
                let bytes = fs::read(&path).unwrap();
                assert!(bytes.starts_with(head), "{picture} {ending}");
                assert_eq!(told, json!({ "path": path, "bytes": bytes.len() }));
            }
        }
        let leftovers = fs::read_dir(desk.path("")).unwrap().filter_map(Result::ok);
        assert_eq!(leftovers.filter(|entry| entry.file_name().to_string_lossy().ends_with(".new")).count(), 0);
    }
}

#[test]
fn text_stays_text_and_names_stand_in_the_picture() {
    let mut desk = Desk::with_sample("zh-Hans");
    let path = desk.path("board.svg");
    desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": board("light") }));
    let svg = fs::read_to_string(&path).unwrap();
    let view = desk.ask("matrix_view", json!({ "matrix": "portfolio", "width": 1080, "height": 720 }));
    for zone in list(&view["zones"]) {
        assert!(svg.contains(&text(&zone["name"])), "{zone}");
    }
    for card in list(&view["cards"]).iter().filter(|card| card["label"].is_object()) {
        assert!(svg.contains(&text(&card["name"])), "{card}");
    }
}

#[test]
fn a_picture_of_people_tells_whose_which_day_and_what_its_signs_mean() {
    let mut desk = Desk::with_workspace();
    let account = desk.account("Linden");
    let deal = desk.deal("Line 7", Some(&account), "100", "2026-12-01");
    let chief = desk.person(&account, "Ines", None);
    let friend = desk.person(&account, "Tom", None);
    desk.change("judge", json!({ "subjects": [chief], "scale": "status", "levels": ["mentor"], "on_date": "2024-01-10" }));
    desk.judge(&chief, "buying-role", &["approver"]);
    desk.judge(&chief, "decision-core", &["in"]);
    desk.add("clique_add", json!({ "account": account, "people": [chief, friend], "name": "Old friends" }));
    let mut drawn = |kind: &str, more: Value| {
        let mut of = json!({ "account": account, "theme": "light", "opportunity": deal, "on": "2026-09-01" });
        more.as_object().into_iter().flatten().for_each(|(key, value)| of[key] = value.clone());
        let path = desk.path(&format!("{kind}.svg"));
        desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": { "kind": kind, "of": of } }));
        fs::read_to_string(&path).unwrap()
    };
    for kind in ["people", "zipper", "stakeholders", "ripples"] {
        let svg = drawn(kind, json!({}));
        assert!(svg.contains("Linden · Line 7") && svg.contains("1 Sep 2026"), "{kind}");
    }
    let map = drawn("people", json!({ "on": null }));
    for word in ["Approver", "Decision core", "Faded: judged long ago", "opacity=\"0.45\""] {
        assert!(map.contains(word), "{word}");
    }
    assert!(drawn("people", json!({ "layout": "unit" })).contains("No unit"), "units are framed as on the board");
    assert_eq!(map.matches(">Old friends<").count(), 2, "a circle is named once, and once in the legend");
}

#[test]
fn scale_makes_a_png_sharper_within_bounds() {
    let mut desk = Desk::with_workspace();
    for (scale, times) in [(0, 1), (1, 1), (2, 2), (4, 4), (400, 4)] {
        let path = desk.path("chart.png");
        desk.ask("picture_export", json!({ "path": path, "scale": scale, "picture": chart("revenue") }));
        assert_eq!(size(&fs::read(&path).unwrap()), (800 * times, 400 * times), "{scale}");
    }
    for (width, height) in [(1, 1), (100_000, 100_000)] {
        let drawn = desk.ask("chart_draw", json!({ "chart": "funnel", "width": width, "height": height }));
        let (width, height) = (drawn["width"].as_u64().unwrap_or(0), drawn["height"].as_u64().unwrap_or(0));
        assert!((320..=4000).contains(&width) && (200..=3000).contains(&height), "{width} × {height}");
    }
}

#[test]
fn what_stands_there_is_replaced_whole_or_not_at_all() {
    let mut desk = Desk::with_workspace();
    let path = desk.path("chart.svg");
    fs::write(&path, "x".repeat(1_000_000)).unwrap();
    desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": chart("revenue") }));
    let first = fs::read_to_string(&path).unwrap();
    assert!(first.starts_with("<svg") && first.trim_end().ends_with("</svg>"));
    let wrong = json!({ "kind": "people", "of": { "account": "nobody", "theme": "light" } });
    assert!(desk.refused("picture_export", json!({ "path": path, "scale": 1, "picture": wrong })).contains("no longer here"));
    assert_eq!(fs::read_to_string(&path).unwrap(), first);
}

#[test]
fn a_wrong_path_is_told_in_a_sentence() {
    let mut desk = Desk::with_workspace();
    fs::create_dir(desk.path("folder.png")).unwrap();
    for (path, sentence) in [
        (desk.path("chart.gif"), "End the name in .svg, .png or .pdf."),
        (desk.path("chart"), "End the name in .svg, .png or .pdf."),
        (desk.path("no/such/chart.png"), "There is no folder at"),
        (desk.path("folder.png"), "is a folder"),
    ] {
        let told = desk.refused("picture_export", json!({ "path": path, "scale": 1, "picture": chart("funnel") }));
        assert!(told.contains(sentence), "{path:?}: {told}");
    }
}

#[test]
fn a_theme_changes_colours_and_nothing_else() {
    let mut desk = Desk::with_sample("en");
    let mut seen = std::collections::BTreeSet::new();
    for theme in ["light", "dark", "projector", "print"] {
        let drawn = desk.ask("chart_draw", json!({ "chart": "revenue", "theme": theme }));
        assert!(seen.insert(text(&drawn["svg"])), "{theme} looks like another");
        let light = desk.ask("chart_draw", json!({ "chart": "revenue", "theme": "light" }));
        assert_eq!((&drawn["table"], &drawn["notes"]), (&light["table"], &light["notes"]));
    }
}
