//! Pictures sized for a slide, a page or a poster; and a map of 2,000 people, which fits on none of them,
//! over pages and slides of which each can be read.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// An account with as many people as on the largest maps: a chief, heads of departments, leads and clerks.
fn crowd(desk: &mut Desk) -> (String, usize) {
    let account = desk.account("Linden");
    let chief = desk.person(&account, "Ada", None);
    for department in 0..12 {
        let unit = desk.add("unit_add", json!({ "account": account, "names": [format!("Plant {department}")], "parent": null }));
        let head = added(desk, &account, &chief, &[format!("Head {department}")]).remove(0);
        let leads: Vec<String> = (0..10).map(|lead| format!("Lead {department}.{lead}")).collect();
        let leads = added(desk, &account, &head, &leads);
        let mut people = vec![head];
        for (at, lead) in leads.iter().enumerate() {
            let clerks: Vec<String> = (0..16).map(|clerk| format!("Clerk {department}.{at}.{clerk}")).collect();
            people.extend(added(desk, &account, lead, &clerks));
        }
        people.extend(leads);
        desk.change("person_edit", json!({ "ids": people, "edit": { "field": "unit", "value": unit } }));
    }
    (account, 1 + 12 * (1 + 10 + 160))
}

fn added(desk: &mut Desk, account: &str, manager: &str, names: &[String]) -> Vec<String> {
    let people: Vec<Value> = names.iter().map(|name| json!({ "name": name, "title": null })).collect();
    let asked = json!({ "account": account, "people": people, "manager": manager, "at": null });
    list(&desk.change("person_add", asked)["ids"]).iter().map(text).collect()
}

/// Width and height of each page of a PDF, points.
fn pages(path: &Path) -> Vec<String> {
    let pdf = String::from_utf8_lossy(&std::fs::read(path).expect("it is there")).into_owned();
    pdf.split("/MediaBox[").skip(1).map(|rest| rest.split(']').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_picture_has_the_size_of_the_sheet_it_is_for() {
    let mut desk = Desk::with_sample("en");
    let account = desk.ask("account_rows", json!({ "sort": "people_count", "descending": true, "limit": 1 }))["rows"][0]["id"].take();
    let query = |matrix: &str| json!({ "matrix": matrix, "width": 1120, "height": 700 });
    let pictures = [
        json!({ "kind": "chart", "of": { "chart": "forecast", "theme": "light" } }),
        json!({ "kind": "matrix", "of": { "query": query("portfolio"), "theme": "dark" } }),
        json!({ "kind": "people", "of": { "account": account, "theme": "print" } }),
        json!({ "kind": "zipper", "of": { "account": account, "theme": "light" } }),
    ];
    let sheets = [("slide", "0 0 960 540"), ("page", "0 0 842 595"), ("page-portrait", "0 0 595 842"), ("poster", "0 0 2384 1684")];
    for picture in &pictures {
        for (size, sheet) in sheets {
            let path = desk.path("sized.pdf");
            desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture, "size": size }));
            assert_eq!(pages(&path), [sheet], "{size} {picture}");
        }
    }
    let path = desk.path("slide.png");
    desk.ask("picture_export", json!({ "path": path, "scale": 2, "picture": pictures[0], "size": "slide" }));
    let png = std::fs::read(&path).expect("it is there");
    let side = |at: usize| u32::from_be_bytes([png[at], png[at + 1], png[at + 2], png[at + 3]]);
    assert_eq!((side(16), side(20)), (2560, 1440));
    let wrong = json!({ "path": desk.path("sized.pdf"), "scale": 1, "picture": pictures[0], "size": "napkin" });
    assert!(desk.refused("picture_export", wrong).contains("napkin"));
}

#[test]
fn two_thousand_people_are_told_to_be_too_many_and_stand_each_on_a_page_that_can_be_read() {
    let mut desk = Desk::with_workspace();
    let (account, total) = crowd(&mut desk);
    let picture = json!({ "kind": "people", "of": { "account": account, "theme": "light" } });
    let fit = desk.ask("picture_fit", json!({ "picture": picture, "size": "page" }));
    assert!(fit["letters"].as_f64().unwrap() < 6.0 && fit["read"] == false, "{fit}");
    let count = fit["pages"].as_u64().unwrap() as usize;
    assert!(text(&fit["note"]).contains(&format!("{count} pages of a PDF")), "{fit}");
    let path = desk.path("map.pdf");
    let told = desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture, "size": "page" }));
    assert_eq!(told["note"], fit["note"], "the file is written all the same, and says so");
    desk.ask("picture_export", json!({ "path": path, "scale": 1, "picture": picture, "size": "page", "pages": true }));
    assert_eq!(pages(&path).len(), count);
    assert!(desk.refused("picture_export", json!({ "path": desk.path("map.png"), "scale": 1, "picture": picture, "size": "page", "pages": true })).contains(".pdf"));

    let deck = desk.path("deck.pptx");
    desk.ask("deck_write", json!({ "path": deck, "of": { "kind": "account", "subject": account } }));
    let slides = crate::decks::parts(&deck);
    let maps: Vec<&String> = slides.iter().filter(|(name, xml)| name.starts_with("ppt/slides/slide") && xml.contains("roundRect")).map(|(_, xml)| xml).collect();
    let overview = maps.iter().find(|xml| xml.contains("too large for one slide")).expect("an overview");
    assert!(overview.contains(&format!("{} parts follow", maps.len() - 1)) && overview.contains("Ada"));
    assert!(maps.iter().any(|xml| xml.contains("Plant 7 · ")), "a part is called by its department");
    let people: BTreeSet<&str> = maps.iter().flat_map(|xml| xml.split("descr=\"").skip(1)).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(people.len(), total, "everybody stands on a slide");
    let smallest = maps.iter().flat_map(|xml| xml.split(" sz=\"").skip(1)).filter_map(|rest| rest.split('"').next()?.parse::<u32>().ok()).min();
    assert!(smallest >= Some(600), "{smallest:?} hundredths of a point");
    let shown = desk.ask("deck_slides", json!({ "kind": "account", "subject": account }));
    assert_eq!(list(&shown["slides"]).iter().filter(|slide| slide["part"] == true).count(), maps.len() - 1);
}

#[test]
fn a_relationship_report_in_the_window_is_of_the_day_looked_at() {
    let mut desk = Desk::with_sample("en");
    let account = desk.ask("account_rows", json!({ "sort": "people_count", "descending": true, "limit": 1 }))["rows"][0]["id"].take();
    let written = |desk: &mut Desk, on: Value| {
        let path = desk.path("report.docx");
        desk.ask("relationship_write", json!({ "path": path, "account": account, "on": on, "replace": true }));
        crate::decks::parts(&path)["word/document.xml"].clone()
    };
    let (now, then) = (written(&mut desk, Value::Null), written(&mut desk, json!("2020-01-01")));
    assert!(now.contains(">Insights<") && !then.contains(">Insights<"), "insights are of today");
    assert!(then.contains("1 Jan 2020") && !now.contains("1 Jan 2020"));
}
