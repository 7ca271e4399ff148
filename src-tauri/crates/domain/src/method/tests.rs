//! Packs through their door: what comes with the program reads, and what is wrong is found.

use super::*;
use crate::forecast::Category;
use crate::quadrant::Place;

fn method() -> Method {
    Method::read(builtin().iter().copied()).unwrap()
}

#[test]
fn everything_that_comes_with_the_program_reads_and_fits_together() {
    let method = method();
    let levels = |key| -> Vec<String> {
        let scale: &Scale = method.scale(key).unwrap();
        scale.levels.iter().map(|level| format!("{} {}", level.sign, level.value)).collect()
    };
    assert_eq!(levels("category"), ["K 3", "N 2", "T 1", "L 0"]);
    assert_eq!(levels("status"), ["X -2", "− -1", "N 0", "+ 1", "★ 2"]);
    assert_eq!(levels("coverage"), ["0 0", "1 1", "2 2", "3 3"]);
    assert_eq!(levels("buying-role"), ["U 1", "E 2", "D 3", "A 4", "I 0"]);
    assert!(method.scale("buying-role").unwrap().multiple);
}

#[test]
fn pipelines_raise_the_chance_from_stage_to_stage() {
    let method = method();
    let chances = |key| -> Vec<u8> {
        let process: &Process = method.process(key).unwrap();
        process.stages.iter().map(|stage| stage.probability).collect()
    };
    assert_eq!(chances("seven-stages"), [5, 10, 20, 40, 60, 80, 95]);
    assert_eq!(chances("six-categories"), [0, 10, 20, 50, 60, 70]);
    let stage = method.process("seven-stages").unwrap().stage("negotiation").unwrap();
    assert_eq!((stage.sign.as_str(), stage.category), ("P6", Category::Commit));
}

#[test]
fn every_text_is_there_in_three_languages() {
    let zone = method().matrix("portfolio").unwrap().zone("main").unwrap().name.clone();
    let names = ["en", "zh-Hans", "zh-Hant", "fr"].map(|language| zone.get(language).to_owned());
    assert_eq!(names, ["Main market", "主要市场", "主要市場", "Main market"]);
}

#[test]
fn a_point_on_a_border_lies_in_the_better_zone() {
    let method = method();
    let portfolio = method.matrix("portfolio").unwrap();
    for (x, y, zone) in [
        (50.0, 50.0, "main"),
        (100.0, 100.0, "main"),
        (49.9, 50.0, "secondary"),
        (0.0, 100.0, "secondary"),
        (50.0, 49.9, "passing"),
        (0.0, 0.0, "give-up"),
        (-7.0, 130.0, "secondary"),
    ] {
        assert_eq!(
            portfolio.zone_at(Place { x, y }).map(|zone| zone.key.as_str()),
            Some(zone),
            "{x}, {y}"
        );
    }
    assert_eq!(portfolio.zone_at(Place { x: f64::NAN, y: 50.0 }), None);
}

/// A right pack, to be spoilt by one replacement at a time.
const GOOD: &str = r##"format = 1
key = "trial"
version = 1
title = { en = "Trial", zh-Hans = "试用", zh-Hant = "試用" }
[[scale]]
key = "mood"
title = { en = "Mood", zh-Hans = "情绪", zh-Hant = "情緒" }
applies = ["person"]
levels = [
    { key = "low", title = { en = "Low", zh-Hans = "低", zh-Hant = "低" }, sign = "−", value = -1, tone = "bad" },
    { key = "high", title = { en = "High", zh-Hans = "高", zh-Hant = "高" }, sign = "+", value = 1, tone = "good" },
]
source = { models = ["C-08"], ours = ["levels"] }
[[matrix]]
key = "field"
title = { en = "Field", zh-Hans = "场", zh-Hant = "場" }
places = "account"
size = "revenue"
colour = "mood"
x = { title = { en = "X", zh-Hans = "横", zh-Hant = "橫" }, low = { en = "l", zh-Hans = "低", zh-Hant = "低" }, high = { en = "h", zh-Hans = "高", zh-Hant = "高" } }
y = { title = { en = "Y", zh-Hans = "纵", zh-Hant = "縱" }, low = { en = "l", zh-Hans = "低", zh-Hant = "低" }, high = { en = "h", zh-Hans = "高", zh-Hant = "高" } }
source = { models = [] }
[[matrix.zones]]
key = "left"
name = { en = "Left", zh-Hans = "左", zh-Hant = "左" }
area = [0, 0, 40, 100]
treat = { en = "Go.", zh-Hans = "行。", zh-Hant = "行。" }
tone = "none"
[[matrix.zones]]
key = "right"
name = { en = "Right", zh-Hans = "右", zh-Hant = "右" }
area = [40, 0, 100, 100]
treat = { en = "Stay.", zh-Hans = "停。", zh-Hant = "停。" }
tone = "none"
[[process]]
key = "way"
title = { en = "Way", zh-Hans = "路", zh-Hant = "路" }
subject = "opportunity"
source = { models = [] }
[[process.stages]]
key = "start"
title = { en = "Start", zh-Hans = "始", zh-Hant = "始" }
sign = "S"
goal = { en = "Begin.", zh-Hans = "开始。", zh-Hant = "開始。" }
expected-days = 10
probability = 10
category = "pipeline"
marks = [ { key = "seen", text = { en = "Seen", zh-Hans = "见", zh-Hant = "見" } } ]
[[process.stages]]
key = "end"
title = { en = "End", zh-Hans = "终", zh-Hant = "終" }
sign = "E"
goal = { en = "Finish.", zh-Hans = "完成。", zh-Hant = "完成。" }
expected-days = 10
probability = 60
category = "commit"
"##;

/// The one error of the good pack with `from` (once in it) replaced, as the user would read it.
fn spoilt(from: &str, to: &str) -> String {
    assert_eq!(GOOD.matches(from).count(), 1, "`{from}` must be once in the pack");
    let text = GOOD.replacen(from, to, 1);
    let errors = Method::read([("trial.toml", text.as_str())]).unwrap_err();
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].to_string()
}

#[test]
fn a_right_pack_passes() {
    assert_eq!(Method::read([("trial.toml", GOOD)]).map(|method| method.packs().len()), Ok(1));
}

#[test]
fn a_wrong_pack_says_where_and_what() {
    for (from, to, line, what) in [
        ("format = 1", "format = 2", 1, "must say `format = 1`"),
        ("format = 1\n", "", 1, "must say `format = 1`"),
        ("version = 1", "version = ", 3, "value"),
        ("version = 1", "version = -1", 3, "-1"),
        ("version = 1", "version = 1\nauthor = \"me\"", 4, "no section `author`"),
        ("[[process]]", "[[scorecard]]\nkey = \"fit\"\n[[process]]", 35, "no section `scorecard`"),
        ("key = \"trial\"", "key = \"Trial One\"", 2, "`Trial One` is no key"),
        (", zh-Hant = \"試用\"", "", 4, "zh-Hant"),
        ("zh-Hans = \"试用\"", "zh-Hans = \" \"", 4, "pack: the text is empty in zh-Hans"),
        ("zh-Hant = \"試用\"", "zh-Hant = \"試用\", fr = \"Essai\"", 4, "`fr`"),
        ("applies = [\"person\"]", "applies = [\"planet\"]", 8, "`planet`"),
        ("applies = [\"person\"]", "applies = []", 8, "scale mood: the list is empty"),
        ("applies = [\"person\"]", "applies = [\"person\"]\nsize = 3", 9, "`size`"),
        ("{ key = \"high\"", "{ key = \"low\"", 11, "scale mood: the key `low` is used twice"),
        ("value = 1,", "value = 101,", 11, "from -100 to 100"),
        ("sign = \"+\"", "sign = \"\"", 11, "no sign"),
        ("tone = \"good\"", "tone = \"#ff0000\"", 11, "no tone"),
        ("\"C-08\"", "\"F-1\"", 13, "scale mood: `F-1` is no model"),
        ("size = \"revenue\"", "size = \"weight\"", 18, "matrix field: unknown variant `weight`"),
        ("colour = \"mood\"", "colour = \"luck\"", 19, "matrix field: no pack has a scale `luck`"),
        ("[0, 0, 40, 100]", "[40, 0, 0, 100]", 26, "[left, bottom, right, top]"),
        ("[0, 0, 40, 100]", "[0, 0, 40, 101]", 26, "[left, bottom, right, top]"),
        ("[0, 0, 40, 100]", "[0, 0, 41, 100]", 29, "overlaps the zone `left`"),
        ("[0, 0, 40, 100]", "[0, 0, 39, 100]", 15, "no zone covers the field from 39, 0"),
        ("[0, 0, 40, 100]", "[0, 1, 40, 100]", 15, "no zone covers the field from 0, 0"),
        ("key = \"right\"", "key = \"left\"", 29, "the key `left` is used twice"),
        ("key = \"end\"", "key = \"start\"", 49, "process way: the key `start` is used twice"),
        ("key = \"end\"", "key = \"won\"", 50, "process way: `won` is an outcome"),
        ("probability = 60", "probability = 9", 49, "less probable than `start`"),
        ("probability = 60", "probability = 120", 55, "from 0 to 100"),
        (
            "expected-days = 10\nprobability = 60",
            "expected-days = 0\nprobability = 60",
            54,
            "from 1",
        ),
        ("category = \"commit\"", "category = \"hope\"", 56, "`hope`"),
    ] {
        let error = spoilt(from, to);
        let place = format!("trial.toml, line {line}, ");
        assert!(error.starts_with(&place) && error.contains(what), "{from} → {to}: {error}");
    }
}

#[test]
fn two_marks_of_one_stage_have_different_keys() {
    let twice =
        r#"marks = [ { key = "seen", text = { en = "Met", zh-Hans = "会", zh-Hant = "會" } }, "#;
    assert!(spoilt("marks = [ ", twice).contains("the key `seen` is used twice"));
}

#[test]
fn packs_that_claim_the_same_key_are_told_apart_by_file_and_line() {
    let other = GOOD.replace("\"trial\"", "\"other\"").replace("\"field\"", "\"plain\"");
    let errors = Method::read([("one.toml", GOOD), ("two.toml", &other)]).unwrap_err();
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        [
            "two.toml, line 6, scale mood: the key `mood` is used twice",
            "two.toml, line 36, process way: the key `way` is used twice",
        ]
    );
}

#[test]
fn all_faults_of_all_files_are_told_together() {
    let bad = GOOD.replace("key = \"right\"", "key = \"left\"").replace("= 60", "= 9");
    let errors = Method::read([("bad.toml", bad.as_str()), ("none.toml", "")]).unwrap_err();
    let files: Vec<&str> = errors.iter().map(|error| error.file.as_str()).collect();
    assert_eq!(files, ["bad.toml", "bad.toml", "none.toml"]);
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "(\\PC|\n){0,200}") {
        let _ = Pack::read("any.toml", &text);
    }

    #[test]
    fn a_pack_cut_off_anywhere_is_refused_or_read_but_never_panics(at in 0..GOOD.len()) {
        let text = GOOD.get(..at).unwrap_or_default();
        let _ = Pack::read("cut.toml", text);
    }
}
