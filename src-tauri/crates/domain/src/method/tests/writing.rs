//! What is written reads back as it was.

use super::super::*;
use super::{GOOD, files, method};
use std::sync::LazyLock;

/// Each section of a kind, written alone and read again.
fn each_reads_back<S: Section + PartialEq + std::fmt::Debug>(method: &Method) {
    for section in method.all::<S>() {
        let head = "format = 1\nkey = \"copy\"\nversion = 1\ntitle = { en = \"C\", zh-Hans = \"抄\", zh-Hant = \"抄\" }\n";
        let text = format!("{head}{}", section.to_toml().unwrap());
        let pack = Pack::read("copy.toml", &text).unwrap();
        assert_eq!(S::of(&pack), std::slice::from_ref(section));
    }
}

#[test]
fn every_section_that_comes_with_the_program_reads_back() {
    let method = method();
    each_reads_back::<Scale>(&method);
    each_reads_back::<Scorecard>(&method);
    each_reads_back::<Matrix>(&method);
    each_reads_back::<Process>(&method);
    each_reads_back::<Agenda>(&method);
    each_reads_back::<Deck>(&method);
    each_reads_back::<Worksheet>(&method);
    each_reads_back::<Rule>(&method);
}

#[test]
fn every_pack_reads_back() {
    for (file, text) in files().iter().copied().chain([("good.toml", GOOD)]) {
        let pack = Pack::read(file, text).unwrap();
        let again = Pack::read(file, &pack.to_toml().unwrap()).unwrap();
        let sections = |pack: &Pack| pack.to_toml().unwrap();
        assert_eq!(sections(&again), sections(&pack));
        assert_eq!((again.scales, again.matrices), (pack.scales, pack.matrices));
        assert_eq!((again.scorecards, again.processes), (pack.scorecards, pack.processes));
    }
}

#[test]
fn a_scorecard_is_the_same_after_being_kept_as_json() {
    for card in method().scorecards() {
        let json = serde_json::to_string(card).unwrap();
        assert_eq!(&serde_json::from_str::<Scorecard>(&json).unwrap(), card);
    }
}

#[test]
fn json_of_a_selection_is_read_as_strictly_as_a_pack() {
    let method = method();
    let json = serde_json::to_value(method.scorecard("key-by-value").unwrap()).unwrap();
    for (field, value) in [("pass", 0.into()), ("limit", (-1).into()), ("colour", "red".into())] {
        let mut wrong = json.clone();
        wrong[field] = value;
        assert!(serde_json::from_value::<Scorecard>(wrong).is_err(), "{field}");
    }
}

static INVESTMENT: LazyLock<Scorecard> =
    LazyLock::new(|| method().scorecard("our-investment").unwrap().clone());

proptest::proptest! {
    #[test]
    fn any_criterion_reads_back(
        weight in 0.001..1000.0_f64,
        low in -1e9..1e9_f64,
        width in 0.5..1e6_f64,
        words in "[a-z\"\\\\\n界]{1,9}x",
    ) {
        let mut card = INVESTMENT.clone();
        card.title.en = words;
        card.criteria[0].weight = weight;
        card.criteria[0].rated = Rated::Field { field: Field::EffortDays, low: low + width, high: low };
        let head = "format = 1\nkey = \"c\"\nversion = 1\ntitle = { en = \"C\", zh-Hans = \"抄\", zh-Hant = \"抄\" }\n";
        let pack = Pack::read("c.toml", &format!("{head}{}", card.to_toml().unwrap())).unwrap();
        assert_eq!(pack.scorecards, [card]);
    }
}
