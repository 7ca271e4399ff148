//! Packs of the method: seen, changed, switched off, taken in from a file and written to one; and
//! what is wrong with one, told where it is in every language.

use serde_json::{Value, json};
use tests::{Desk, list, text};

/// A pack of somebody else, right in every part.
const RIGHT: &str = include_str!("../fixtures/pack.toml");
/// A pack with one pipeline of two stages.
const TIDE: &str = include_str!("../fixtures/tide.toml");

fn item(desk: &mut Desk, kind: &str, key: &str) -> Value {
    let all = desk.ask("pack_list", json!({}));
    list(&all["items"]).iter().find(|it| it["kind"] == kind && it["key"] == key).cloned().unwrap_or_default()
}

fn definition(desk: &mut Desk, kind: &str, key: &str) -> Value {
    desk.ask("pack_item_get", json!({ "kind": kind, "key": key }))["definition"].take()
}

/// Saves an item that must be right; gives its key.
fn save(desk: &mut Desk, kind: &str, key: Option<&str>, definition: &Value) -> String {
    let saved = desk.change("pack_item_set", json!({ "kind": kind, "key": key, "definition": definition }));
    assert_eq!(saved["faults"], json!([]), "{definition}");
    text(&saved["key"])
}

/// What is wrong with an item: path and sentence.
fn faults(desk: &mut Desk, kind: &str, key: Option<&str>, definition: &Value) -> Vec<(String, String)> {
    let saved = desk.change("pack_item_set", json!({ "kind": kind, "key": key, "definition": definition }));
    list(&saved["faults"]).iter().map(|it| (text(&it["path"]), text(&it["text"]))).collect()
}

fn import(desk: &mut Desk, content: &str, conflict: Option<&str>) -> Value {
    let path = desk.path("pack.toml");
    std::fs::write(&path, content).unwrap();
    desk.change("pack_import", json!({ "path": path, "conflict": conflict }))
}

fn titles(desk: &mut Desk, part: &str) -> Vec<String> {
    let method = desk.ask("method_get", json!({}));
    list(&method[part]).iter().map(|it| text(&it["title"])).collect()
}

#[test]
fn every_part_of_the_method_is_listed_with_its_source() {
    let mut desk = Desk::with_workspace();
    let all = desk.ask("pack_list", json!({}));
    let kinds: Vec<String> = list(&all["items"]).iter().map(|it| text(&it["kind"])).collect();
    for kind in ["scale", "scorecard", "matrix", "process", "agenda", "deck"] {
        assert!(kinds.iter().any(|it| it == kind), "{kind}");
    }
    assert!(list(&all["packs"]).iter().all(|pack| pack["origin"] == "built-in"));
    assert_eq!(item(&mut desk, "matrix", "portfolio")["models"], json!(["A-17"]));
    assert_eq!(item(&mut desk, "matrix", "stakeholders")["ours"], true);
    assert_eq!(item(&mut desk, "matrix", "portfolio")["used"], 0);
    let id = desk.account("Harrow Pumps");
    desk.place(&id, 20.0, 80.0);
    assert_eq!(item(&mut desk, "matrix", "portfolio")["used"], 1);
}

#[test]
fn every_part_opens_and_saves_as_it_is() {
    let mut desk = Desk::with_workspace();
    let all = desk.ask("pack_list", json!({}));
    for it in list(&all["items"]) {
        let (kind, key) = (text(&it["kind"]), text(&it["key"]));
        let content = definition(&mut desk, &kind, &key);
        save(&mut desk, &kind, Some(&key), &content);
        assert_eq!(definition(&mut desk, &kind, &key), content, "{kind} {key}");
        desk.undo();
    }
}

#[test]
fn a_change_holds_at_once_and_is_taken_back_by_undo_or_reset() {
    let mut desk = Desk::with_workspace();
    let mut scale = definition(&mut desk, "scale", "ladder");
    let before = scale.clone();
    scale["title"]["en"] = json!("Our ladder");
    save(&mut desk, "scale", Some("ladder"), &scale);
    assert!(titles(&mut desk, "scales").contains(&"Our ladder".into()));
    assert_eq!(desk.undo_label(), "change Our ladder in the method");
    assert_eq!(item(&mut desk, "scale", "ladder")["own"], "changed");
    desk.undo();
    assert_eq!(definition(&mut desk, "scale", "ladder"), before);
    desk.redo();
    desk.restart();
    assert_eq!(definition(&mut desk, "scale", "ladder")["title"]["en"], "Our ladder");
    desk.change("pack_item_reset", json!({ "kind": "scale", "key": "ladder" }));
    assert_eq!(definition(&mut desk, "scale", "ladder"), before);
    assert_eq!(item(&mut desk, "scale", "ladder")["own"], Value::Null);
}

#[test]
fn a_new_item_needs_one_language_and_no_keys() {
    let mut desk = Desk::with_workspace();
    let scale = json!({
        "title": { "en": "Payment morale" }, "applies": ["account"], "source": {},
        "levels": [
            { "title": { "en": "Prompt" }, "sign": "P", "value": 2, "tone": "good", "advice": { "en": "" } },
            { "title": { "zh-Hans": "拖延" }, "sign": "L", "value": 0, "tone": "bad" },
        ],
    });
    assert_eq!(save(&mut desk, "scale", None, &scale), "payment-morale");
    let made = definition(&mut desk, "scale", "payment-morale");
    assert_eq!(made["title"], json!({ "en": "Payment morale", "zh-Hans": "Payment morale", "zh-Hant": "Payment morale" }));
    assert_eq!(made["levels"][1]["title"]["zh-Hant"], "拖延");
    assert_eq!(made["levels"][0]["key"], "prompt");
    assert_eq!(made["levels"][0]["advice"], Value::Null);
    assert_eq!(save(&mut desk, "scale", None, &made), "payment-morale-2", "a copy gets a key of its own");
    let id = desk.account("Harrow Pumps");
    desk.judge(&id, "payment-morale", &["prompt"]);
}

#[test]
fn an_own_matrix_and_scorecard_are_used_from_end_to_end() {
    let mut desk = Desk::with_workspace();
    let card = json!({
        "title": { "en": "Openness" }, "applies": ["account"], "source": {},
        "criteria": [{ "title": { "en": "Shares figures" }, "steps": [1, 5], "weight": 2 }],
    });
    let card = save(&mut desk, "scorecard", None, &card);
    let mut board = definition(&mut desk, "matrix", "stakeholders");
    board["key"] = json!("");
    board["title"] = json!({ "en": "Openness and interest" });
    board["places"] = json!("account");
    board["x"]["scorecard"] = json!(card);
    let board = save(&mut desk, "matrix", None, &board);
    let id = desk.account("Harrow Pumps");
    desk.change("rate", json!({ "scorecard": card, "subject": id, "criterion": "shares-figures", "value": 4 }));
    desk.change("place", json!({ "matrix": board, "moves": [{ "id": id, "at": [75, 20] }] }));
    let view = desk.ask("matrix_view", json!({ "matrix": board, "width": 800, "height": 600 }));
    assert_eq!(list(&view["cards"]).len(), 1, "{view}");
    assert_eq!(item(&mut desk, "matrix", &board)["used"], 1);
    let told = desk.refused("pack_item_reset", json!({ "kind": "matrix", "key": board }));
    assert!(told.contains("Openness and interest") && told.contains("Switch"), "{told}");
}

#[test]
fn what_does_not_fit_is_told_beside_its_field_and_changes_nothing() {
    let mut desk = Desk::with_workspace();
    let matrix = definition(&mut desk, "matrix", "portfolio");
    for (path, value, spot, word) in [
        ("/zones/0/area", json!([0, 0, 100, 100]), "zones.1", "lies over"),
        ("/zones/0/area", json!([50, 0, 0, 100]), "zones.0.area", "left below right"),
        ("/zones/0/tone", json!("pink"), "zones.0.tone", "no colour"),
        ("/zones/0/name/en", json!("x".repeat(2_001)), "zones.0.name.en", "2,000"),
        ("/x/scorecard", json!("nothing"), "x.scorecard", "no scorecard “nothing”"),
        ("/size", json!("weight"), "size", "not known here"),
        ("/zones", json!([]), "zones", "empty"),
        ("/x", json!(3), "x", "does not fit"),
    ] {
        let mut wrong = matrix.clone();
        *wrong.pointer_mut(path).unwrap() = value;
        let told = faults(&mut desk, "matrix", Some("portfolio"), &wrong);
        assert!(told.iter().any(|(at, text)| at == spot && text.contains(word)), "{path}: {told:?}");
    }
    assert_eq!(definition(&mut desk, "matrix", "portfolio"), matrix);
    assert!(desk.refused("pack_item_set", json!({ "kind": "matrix", "key": null, "definition": 5 })).len() > 5);
}

#[test]
fn zones_that_leave_a_gap_scales_without_levels_and_cards_that_count_themselves_are_refused() {
    let mut desk = Desk::with_workspace();
    let mut matrix = definition(&mut desk, "matrix", "portfolio");
    let zones = matrix["zones"].as_array_mut().unwrap();
    zones.pop();
    let told = faults(&mut desk, "matrix", Some("portfolio"), &matrix);
    assert!(told[0].1.starts_with("No zone covers"), "{told:?}");
    let mut scale = definition(&mut desk, "scale", "ladder");
    scale["levels"] = json!([]);
    assert_eq!(faults(&mut desk, "scale", Some("ladder"), &scale)[0].0, "levels");
    let card = |key: &str, of: Value| json!({
        "key": key, "title": { "en": key }, "applies": ["account"], "source": {},
        "criteria": [of],
    });
    let by_hand = json!({ "key": "one", "title": { "en": "One" }, "steps": [1, 3] });
    let by = |key: &str| json!({ "key": "one", "title": { "en": "One" }, "scorecard": key });
    save(&mut desk, "scorecard", None, &card("first", by_hand));
    save(&mut desk, "scorecard", None, &card("second", by("first")));
    let told = faults(&mut desk, "scorecard", Some("first"), &card("first", by("second")));
    assert!(told.iter().any(|(_, text)| text.contains("first → second → first")), "{told:?}");
    let negative = json!({ "key": "one", "title": { "en": "One" }, "steps": [1, 3], "weight": -1 });
    let told = faults(&mut desk, "scorecard", Some("first"), &card("first", negative));
    assert!(told[0].0.starts_with("criteria.0") && told[0].1.contains("over 0"), "{told:?}");
}

#[test]
fn what_others_refer_to_is_not_taken_away() {
    let mut desk = Desk::with_workspace();
    let mut scale = definition(&mut desk, "scale", "coverage-model");
    scale["levels"].as_array_mut().unwrap().truncate(1);
    let told = desk.change("pack_item_set", json!({ "kind": "scale", "key": "coverage-model", "definition": scale }));
    let first = &list(&told["faults"])[0];
    assert_eq!(first["kind"], "scale");
    assert_ne!(first["key"], "coverage-model", "it is told which other item would break");
}

#[test]
fn a_level_in_use_stays() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Harrow Pumps");
    let mut scale = definition(&mut desk, "scale", "ladder");
    let last = text(&list(&scale["levels"]).last().unwrap()["key"]);
    desk.judge(&id, "ladder", &[&last]);
    scale["levels"].as_array_mut().unwrap().pop();
    let told = desk.refused("pack_item_set", json!({ "kind": "scale", "key": "ladder", "definition": scale }));
    assert!(told.contains("in use"), "{told}");
}

#[test]
fn what_is_switched_off_is_not_offered_but_keeps_what_was_entered() {
    let mut desk = Desk::with_workspace();
    let id = desk.account("Harrow Pumps");
    let first = text(&definition(&mut desk, "scale", "ladder")["levels"][0]["key"]);
    desk.judge(&id, "ladder", &[&first]);
    let off = json!({ "kind": "scale", "key": "ladder", "on": false });
    desk.change("pack_item_switch", off.clone());
    assert!(!titles(&mut desk, "scales").contains(&"Relationship ladder".into()));
    let row = item(&mut desk, "scale", "ladder");
    assert_eq!((row["off"].clone(), row["used"].clone()), (json!(true), json!(1)));
    assert_eq!(desk.undo_label(), "switch off Relationship ladder");
    desk.change("pack_item_switch", json!({ "kind": "scale", "key": "ladder", "on": true }));
    assert!(titles(&mut desk, "scales").contains(&"Relationship ladder".into()));
    let pipeline = desk.ask("session_get", json!({}))["workspace"]["pipeline"].clone();
    let told = desk.refused("pack_item_switch", json!({ "kind": "process", "key": pipeline, "on": false }));
    assert!(told.contains("Choose another"), "{told}");
}

#[test]
fn a_pack_is_taken_in_used_written_and_taken_out() {
    let mut desk = Desk::with_workspace();
    let told = import(&mut desk, RIGHT, None);
    assert_eq!((&told["done"], &told["items"]), (&json!(true), &json!(5)), "{told}");
    assert!(titles(&mut desk, "matrices").contains(&"Harbour board".into()));
    assert_eq!(desk.undo_label(), "import the pack Harbour");
    let path = desk.path("again.toml");
    desk.ask("pack_export", json!({ "path": path, "key": "harbour" }));
    let mut other = Desk::with_workspace();
    let again = std::fs::read_to_string(path).unwrap();
    assert_eq!(import(&mut other, &again, None)["done"], true);
    desk.change("pack_remove", json!({ "key": "harbour" }));
    assert!(!titles(&mut desk, "matrices").contains(&"Harbour board".into()));
    desk.undo();
    let id = desk.account("Harrow Pumps");
    desk.change("place", json!({ "matrix": "harbour", "moves": [{ "id": id, "at": [10, 10] }] }));
    assert!(desk.refused("pack_remove", json!({ "key": "harbour" })).contains("in use"));
}

#[test]
fn a_pack_whose_pipeline_is_in_use_asks_where_its_opportunities_go() {
    let mut desk = Desk::with_workspace();
    let told = import(&mut desk, TIDE, None);
    assert_eq!(told["done"], true, "{told}");
    let deal = desk.add("opportunity_add", json!({ "names": ["Quay"], "pipeline": "tides", "stage": "flood" }));
    let gone = |into: Value| json!({ "key": "tide", "into": into });
    assert!(desk.refused("pack_remove", gone(json!([]))).contains("in use"));
    for wrong in ["moon", "tides"] {
        desk.refused("pack_remove", gone(json!([{ "pipeline": "tides", "into": wrong }])));
    }
    desk.refused("pack_remove", gone(json!([{ "pipeline": "tides", "into": "seven-stages", "moves": { "flood": "moon" } }])));
    assert_eq!(desk.deal_row(&deal)["pipeline"], "tides", "nothing has moved yet");
    desk.change("pack_remove", gone(json!([{ "pipeline": "tides", "into": "seven-stages", "moves": { "flood": "consent" } }])));
    let row = desk.deal_row(&deal);
    assert_eq!((&row["pipeline"], &row["stage"]), (&json!("seven-stages"), &json!("consent")));
    desk.undo();
    let row = desk.deal_row(&deal);
    assert_eq!((&row["pipeline"], &row["stage"]), (&json!("tides"), &json!("flood")), "one step takes all of it back");
    desk.change("workspace_edit", json!({ "field": "pipeline", "value": "tides" }));
    let told = desk.refused("pack_remove", gone(json!([{ "pipeline": "tides", "into": "seven-stages" }])));
    assert!(told.contains("Choose another"), "{told}");
}

#[test]
fn a_pack_that_is_there_already_is_asked_about_then_kept_beside_or_put_in_its_place() {
    let mut desk = Desk::with_workspace();
    import(&mut desk, RIGHT, None);
    let newer = RIGHT.replace("Harbour board", "Harbour board of ours");
    let asked = import(&mut desk, &newer, None);
    assert_eq!((&asked["done"], &asked["conflicts"][0]), (&json!(false), &json!("Harbour mood")), "{asked}");
    assert_eq!(import(&mut desk, &newer, Some("keep-both"))["done"], true);
    let both = titles(&mut desk, "matrices");
    assert!(both.contains(&"Harbour board".into()) && both.contains(&"Harbour board of ours".into()), "{both:?}");
    let copy = definition(&mut desk, "matrix", "harbour-2");
    assert_eq!(copy["colour"], "harbour-mood-2", "it refers to its own scale");
    desk.undo();
    assert_eq!(import(&mut desk, &newer, Some("replace"))["done"], true);
    let one = titles(&mut desk, "matrices");
    assert!(!one.contains(&"Harbour board".into()) && one.contains(&"Harbour board of ours".into()), "{one:?}");
}

#[test]
fn a_pack_in_place_of_what_comes_along_can_be_reset() {
    let mut desk = Desk::with_workspace();
    let path = desk.path("ladder.toml");
    desk.ask("pack_export", json!({ "path": path, "items": [{ "kind": "scale", "key": "ladder" }] }));
    let changed = std::fs::read_to_string(&path).unwrap().replace("Relationship ladder", "Steps of trust");
    assert_eq!(import(&mut desk, &changed, Some("replace"))["done"], true);
    assert!(titles(&mut desk, "scales").contains(&"Steps of trust".into()));
    assert_eq!(item(&mut desk, "scale", "ladder")["own"], "changed");
    desk.change("pack_item_reset", json!({ "kind": "scale", "key": "ladder" }));
    assert!(titles(&mut desk, "scales").contains(&"Relationship ladder".into()));
}

#[test]
fn own_changes_travel_to_another_workspace() {
    let mut desk = Desk::with_workspace();
    let mut scale = definition(&mut desk, "scale", "ladder");
    scale["title"]["en"] = json!("Our ladder");
    save(&mut desk, "scale", Some("ladder"), &scale);
    desk.change("pack_item_switch", json!({ "kind": "matrix", "key": "win-win", "on": false }));
    let path = desk.path("own.toml");
    desk.ask("pack_export", json!({ "path": path, "key": "own" }));
    let mut other = Desk::with_workspace();
    assert_eq!(import(&mut other, &std::fs::read_to_string(path).unwrap(), Some("replace"))["done"], true);
    assert!(titles(&mut other, "scales").contains(&"Our ladder".into()));
    assert_eq!(item(&mut other, "matrix", "win-win")["off"], true);
}

#[test]
fn every_fault_is_a_sentence_with_its_line_in_every_language() {
    let mut desk = Desk::with_workspace();
    let mut wrong = Vec::new();
    for (from, to, line) in WRONG {
        assert!(RIGHT.contains(from), "{from}");
        let spoilt = RIGHT.replacen(from, to, 1);
        for language in ["en", "zh-Hans", "zh-Hant"] {
            desk.speak(language);
            let told = import(&mut desk, &spoilt, None);
            let fault = &list(&told["faults"])[0];
            if fault["line"] != *line {
                wrong.push(format!("{from} → {to}: line {}, not {line}: {}", fault["line"], fault["text"]));
            }
            let sentence = text(&fault["text"]);
            let chinese = sentence.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
            assert_eq!(chinese, language != "en", "{sentence}");
            assert!(!sentence.contains("packs-fault"), "{sentence}");
            assert_eq!(told["done"], false);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Replaced once in the right pack: what, by what, and the line where that is told.
const WRONG: &[(&str, &str, u64)] = &[
    ("format = 1", "format = 9", 1),
    ("version = 3", "version = ", 3),
    ("version = 3", "version = 3\nauthor = \"me\"", 4),
    ("version = 3", "version = 3\noff = [\"scale/ladder\"]", 4),
    ("version = 3", "version = 3\noff = [\"ladder\"]", 4),
    ("key = \"harbour-mood\"", "key = \"Harbour Mood\"", 7),
    ("sign = \"−\"", "sign = \"long\"", 11),
    ("tone = \"bad\"", "tone = \"#123456\"", 11),
    ("value = 1,", "value = 1000,", 12),
    ("value = 1,", "value = \"one\",", 12),
    ("value = 1,", "value = 1, share = 101,", 12),
    ("value = 1,", "", 12),
    ("key = \"high\"", "key = \"low\"", 12),
    ("models = []", "models = [\"X\"]", 14),
    ("steps = [1, 3]", "steps = [3, 1]", 22),
    ("steps = [1, 3]", "steps = [1, 3]\nfield = \"revenue\"", 22),
    ("steps = [1, 3]", "field = \"revenue\"", 22),
    ("steps = [1, 3]", "field = \"city\"\nlow = 0\nhigh = 1", 22),
    ("steps = [1, 3]", "field = \"amount\"\nlow = 0\nhigh = 1", 25),
    ("steps = [1, 3]", "scale = \"nothing\"", 25),
    ("steps = [1, 3]", "scale = \"status\"", 25),
    ("steps = [1, 3]", "scorecard = \"harbour-depth\"", 19),
    ("steps = [1, 3]", "field = \"revenue\"\nat_least = 3", 22),
    ("steps = [1, 3]", "", 22),
    ("weight = 2", "weight = 0", 22),
    ("weight = 2", "weight = 2\ngroup = \"none\"", 27),
    ("weight = 2", "weight = 2\nlevels = [{ value = 9, title = { en = \"n\", zh-Hans = \"九\", zh-Hant = \"九\" } }]", 27),
    ("applies = [\"account\"] # card", "applies = [\"account\"]\nlimit = 5", 22),
    ("[0, 0, 40, 100]", "[0, 0, 41, 100]", 46),
    ("[0, 0, 40, 100]", "[0, 0, 39, 100]", 30),
    ("[0, 0, 40, 100]", "[0, 0, 40]", 43),
    ("size = \"revenue\"", "size = \"amount\"", 33),
    ("size = \"revenue\"", "size = \"luck\"", 33),
    ("colour = \"harbour-mood\"", "colour = \"nothing\"", 34),
    ("places = \"account\"", "places = \"account\"\nwithin = \"person\"", 33),
    ("board = \"harbour\"", "board = \"nothing\"", 56),
    ("minutes = 20", "minutes = 999", 62),
    ("deck = \"harbour-cards\"", "", 58),
    ("deck = \"harbour-cards\"", "deck = \"nothing\"", 63),
    ("en = \"Fog\"", "en = \" \"", 71),
    ("en = \"Fog\"", "en = \"F\\u0000g\"", 71),
];

#[test]
fn nonsense_is_refused_and_changes_nothing() {
    let mut desk = Desk::with_workspace();
    let before = desk.ask("pack_list", json!({}));
    for content in ["", "\u{feff}", "<html><script>alert(1)</script>", "format = 1", "a = [[[[[[", "\u{0}\u{1}"] {
        assert_eq!(import(&mut desk, content, Some("replace"))["done"], false, "{content}");
    }
    std::fs::write(desk.path("bytes.toml"), [0xff, 0xfe, 0x00, 0x80]).unwrap();
    let path = desk.path("bytes.toml");
    assert_eq!(desk.change("pack_import", json!({ "path": path }))["done"], false);
    std::fs::write(&path, vec![b'#'; 3_000_000]).unwrap();
    let told = desk.change("pack_import", json!({ "path": path }));
    assert!(text(&told["faults"][0]["text"]).contains("too large"), "{told}");
    let path = desk.path("absent.toml");
    assert!(desk.refused("pack_import", json!({ "path": path })).contains("absent.toml"));
    assert_eq!(desk.ask("pack_list", json!({})), before);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]
    #[test]
    fn a_pack_cut_and_mangled_anywhere_is_answered(at in 0..RIGHT.len(), with in "\\PC{0,6}") {
        let mut desk = Desk::with_workspace();
        let (start, end) = (RIGHT.get(..at).unwrap_or(RIGHT), RIGHT.get(at..).unwrap_or_default());
        let end = end.get(1..).unwrap_or_default();
        import(&mut desk, &format!("{start}{with}{end}"), None);
        desk.ask("method_get", json!({}));
    }
}

#[test]
fn what_stands_in_a_text_stays_text() {
    let mut desk = Desk::with_workspace();
    let sly = "<img src=x onerror=alert(1)> [click](file:///etc/passwd)";
    import(&mut desk, &RIGHT.replace("Harbour board", sly), None);
    assert!(titles(&mut desk, "matrices").contains(&sly.into()), "it is shown as it is written");
}
