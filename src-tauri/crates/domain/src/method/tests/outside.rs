//! Packs from outside: bounded, told by path and in words that can be said in any language, and
//! set beside others without clashing.

use super::super::*;
use super::{GOOD, method};

fn spoilt(from: &str, to: &str) -> PackError {
    let errors = Pack::read_outside("trial.toml", &GOOD.replacen(from, to, 1)).unwrap_err();
    errors.into_iter().next().unwrap()
}

#[test]
fn a_fault_names_the_part_of_its_section() {
    for (from, to, spot) in [
        ("value = 1,", "value = 101,", "levels.1.value"),
        ("tone = \"good\"", "tone = \"#ff0000\"", "levels.1.tone"),
        ("[0, 0, 40, 100]", "[0, 0, 41, 100]", "zones.1"),
        ("[0, 0, 40, 100]", "[40, 0, 0, 100]", "zones.0.area"),
        ("en = \"Field\"", "en = \"\"", "title"),
        ("goal = { en = \"Finish.\"", "goal = { en = \"\"", "stages.1.goal"),
        ("probability = 60", "probability = 9", "stages.1"),
        ("sign = \"E\"\n", "", "stages.1"),
        ("size = \"revenue\"", "size = \"weight\"", "size"),
    ] {
        assert_eq!(spoilt(from, to).spot.path(), spot, "{from} → {to}");
    }
}

#[test]
fn what_the_reader_says_of_a_value_is_known_by_name() {
    for (from, to, misfit, values) in [
        ("value = 1,", "value = 101,", Misfit::Range, vec!["-100", "100"]),
        ("key = \"trial\"", "key = \"A b\"", Misfit::NoKey, vec!["A b"]),
        ("sign = \"E\"\n", "", Misfit::Missing, vec!["sign"]),
        ("zh-Hans = \"试用\"", "zh-Hans = \" \"", Misfit::EmptyText, vec!["zh-Hans"]),
        ("value = 1,", "value = \"one\",", Misfit::WrongType, vec!["string \"one\"", "i64"]),
    ] {
        let values: Vec<String> = values.into_iter().map(str::to_owned).collect();
        assert_eq!(spoilt(from, to).problem, Problem::Misfit(misfit, values), "{from} → {to}");
    }
}

#[test]
fn every_misfit_is_known_again_by_its_own_words() {
    for misfit in Misfit::ALL {
        let words = ["one", "two"];
        let count = misfit.text().matches("{}").count();
        let told = misfit.with(&words[..count]);
        assert_eq!(Misfit::read(&told), Some((*misfit, words[..count].iter().map(|w| (*w).to_owned()).collect())));
    }
    assert_eq!(Misfit::read("expected `=`"), None);
}

#[test]
fn a_pack_from_outside_keeps_within_bounds() {
    let long = format!("en = \"{}\"", "x".repeat(2_001));
    assert_eq!(spoilt("en = \"Go.\"", &long).problem, Problem::TooLong(2_000));
    assert_eq!(spoilt("en = \"Go.\"", "en = \"G\\u0007o\"").problem, Problem::Control(7));
    assert_eq!(spoilt("en = \"Go.\"", "en = \"\\u202Eo.G\"").problem, Problem::Control(0x202e));
    let zones = format!("off = [{}]\nversion = 1", "\"x\",".repeat(201));
    assert_eq!(spoilt("version = 1", &zones).problem, Problem::TooMany(200));
    let large = format!("{GOOD}#{}", "x".repeat(1_000_000));
    assert_eq!(Pack::read_outside("big.toml", &large).unwrap_err()[0].problem, Problem::TooLarge(1_000_000));
    let nested = format!("deep = {}1{}", "[".repeat(5_000), "]".repeat(5_000));
    assert!(Pack::read_outside("deep.toml", &nested).is_err());
}

#[test]
fn every_pack_that_comes_along_is_within_bounds() {
    for (file, text) in builtin() {
        assert_eq!(Pack::read_outside(file, text).map(|_| ()), Ok(()));
    }
}

#[test]
fn a_renamed_pack_stands_beside_the_one_it_came_from() {
    let method = method();
    for pack in method.packs() {
        let new = pack.keys().into_iter().map(|(kind, key)| ((kind, key.clone()), format!("{key}-2")));
        let mut copy = pack.renamed(&new.collect());
        copy.key.push_str("-2");
        let both = method.with_pack(copy);
        assert!(both.is_ok(), "{}: {both:?}", pack.key);
    }
}

#[test]
fn a_section_alone_reads_back_as_it_was() {
    let method = method();
    for it in method.instances() {
        let alone = method.alone(it.kind, it.key).unwrap();
        let text = alone.to_toml().unwrap();
        let again = Pack::read("alone.toml", &text).unwrap();
        assert_eq!(again.keys(), [(it.kind, it.key.to_owned())]);
        assert_eq!(again.to_toml().unwrap(), text);
    }
    assert!(method.alone(Kind::Deck, "nothing").is_none());
}
