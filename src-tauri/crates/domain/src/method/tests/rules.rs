//! What is wrong with rules is found, and told with its line; their sentences are filled.

use super::super::*;
use super::{each_is_told, method};

const LONELY: &str = r##"format = 1
key = "trial"
version = 1
title = { en = "Trial", zh-Hans = "试用", zh-Hant = "試用" }
[[rule]]
key = "lonely"
title = { en = "Lonely", zh-Hans = "孤单", zh-Hant = "孤單" }
applies = ["account", "opportunity"]
severity = "hint"
says = { en = "{contacts} of {people}", zh-Hans = "{people} 中 {contacts}", zh-Hant = "{people} 中 {contacts}" }
why = { en = "So it is.", zh-Hans = "如此。", zh-Hant = "如此。" }
when = [
    { fact = "contacts", of = "people", at_most = 20 },
    { fact = "friends", up_to = "opponents" },
]
source = { models = ["C-07"], ours = ["when"] }
"##;

#[test]
fn a_right_rule_passes() {
    let method = Method::read([("trial.toml", LONELY)]).unwrap();
    let rule = method.rules().next().unwrap();
    assert_eq!((rule.severity, rule.when[0].at_most), (Severity::Hint, Some(20.0)));
}

#[test]
fn a_wrong_rule_says_where_and_what() {
    each_is_told(
        LONELY,
        &[
            ("\"hint\"", "\"loud\"", 9, "unknown variant `loud`"),
            ("\"contacts\", of", "\"luck\", of", 13, "unknown variant `luck`"),
            ("\"contacts\", of", "\"influence\", of", 13, "`influence` is nothing known of a subject `account`"),
            ("of = \"people\"", "of = \"actions\"", 13, "`actions` is nothing known of a subject"),
            ("up_to = \"opponents\"", "up_to = \"wins\"", 14, "`wins` is nothing known of a subject"),
            (", at_most = 20", "", 13, "needs at_least, at_most or up_to"),
            ("at_most = 20", "at_most = nan", 13, "needs at_least, at_most or up_to"),
            ("at_most = 20", "below = 20", 13, "`below`"),
            ("[\"account\", \"opportunity\"]", "[\"account\", \"note\"]", 8, "rules do not speak of a subject `note`"),
            ("{contacts} of", "{contact} of", 10, "`{contact}` stands for no fact"),
            ("中 {contacts}\", zh-Hant", "中 {contacts\", zh-Hant", 10, "stands for no fact"),
            ("So it is.", "So is {wins}.", 11, "`{wins}` stands for no fact"),
        ],
    );
}

#[test]
fn a_sentence_is_filled_with_what_its_names_stand_for() {
    let value = |name: &str| format!("<{name}>");
    for (text, told) in [
        ("", ""),
        ("plain", "plain"),
        ("{people} of {name}.", "<people> of <name>."),
        ("{people}{people}", "<people><people>"),
    ] {
        assert_eq!(fill(text, value), told);
    }
}

#[test]
fn every_fact_has_a_name_of_its_own_and_belongs_to_somebody() {
    for fact in Fact::ALL {
        assert_eq!(Fact::named(fact.name()), Some(*fact));
        let whose = [Subject::Account, Subject::Opportunity, Subject::Person];
        assert!(whose.into_iter().any(|subject| fact.fits(subject)), "{}", fact.name());
    }
}

#[test]
fn no_two_rules_of_one_kind_say_the_same() {
    let method = method();
    let mut seen = std::collections::BTreeSet::new();
    for rule in method.rules() {
        assert!(seen.insert(format!("{:?} {:?}", rule.applies, rule.when)), "{}", rule.key);
    }
}
