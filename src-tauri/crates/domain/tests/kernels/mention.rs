//! Names in free words: found as words of their own, and taken out without touching the rest.

use domain::mention::{mentions, neutral};
use proptest::prelude::*;

#[test]
fn a_name_is_found_as_a_word_of_its_own() {
    let cases = [
        ("Ask Tom Reed.", "Tom Reed", 1),
        ("tom reed and TOM REED", "Tom Reed", 2),
        ("Tom Reeder", "Tom Reed", 0),
        ("Atom Reed", "Tom Reed", 0),
        ("(Tom Reed)’s", "Tom Reed", 1),
        ("请问周宏骐和周宏骐的秘书", "周宏骐", 2),
        ("见Tom先生", "Tom", 1),
        ("Étienne", "étienne", 1),
        ("Tom", "", 0),
        ("", "Tom", 0),
        ("TomTom Tom", "Tom", 1),
    ];
    for (text, name, count) in cases {
        assert_eq!(mentions(text, name).len(), count, "{name} in {text}");
    }
}

#[test]
fn the_rest_of_the_words_stays_as_it_was() {
    assert_eq!(neutral("Tom said: Tomorrow, tom!", "Tom", "somebody"), "somebody said: Tomorrow, somebody!");
    assert_eq!(neutral("问周宏骐。", "周宏骐", "某人"), "问某人。");
}

proptest! {
    #[test]
    fn words_without_a_name_name_it_no_more(text in "[aAtTmM oö.周宏]{0,40}", name in "[tTmMoö周宏]{1,4}") {
        let without = neutral(&text, &name, "#");
        prop_assert!(mentions(&without, &name).is_empty());
        prop_assert_eq!(neutral(&without, &name, "#"), without);
        if mentions(&text, &name).is_empty() {
            prop_assert_eq!(neutral(&text, &name, "#"), text);
        }
    }
}
