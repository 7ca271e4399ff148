//! What stops the build, told by file, line and reason.

#[path = "../build/check/mod.rs"]
mod check;

use check::{File, Kind, check};

const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "zh-Hant"];

/// The faults of an area `deal`, given in English and for both kinds of Chinese.
fn faults(en: &str, zh: &str) -> Vec<String> {
    let sources = [("en", en), ("zh-Hans", zh), ("zh-Hant", zh)];
    let files = sources.map(|(language, text)| file(language, "deal", text));
    check(&LANGUAGES, &files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

fn file(language: &'static str, area: &str, text: &str) -> File {
    File { language, area: area.into(), text: text.into() }
}

#[test]
fn right_texts_pass_and_tell_their_variables() {
    let en = "# A note\ndeal-won = { $name } won { $count ->\n    [one] one\n   *[other] { $count }\n }\n\
              deal-kind = { $kind ->\n    [new] New\n   *[old] Old\n }\n";
    let zh = "deal-won = { $name } { $count }\ndeal-kind = 种类 { $kind }\n";
    let files = [file("en", "deal", en), file("zh-Hans", "deal", zh), file("zh-Hant", "deal", zh)];
    let texts = check(&LANGUAGES, &files).unwrap();
    assert_eq!(texts["deal-won"]["name"], Kind::Text);
    assert_eq!(texts["deal-won"]["count"], Kind::Number);
    let cases = ["new".to_owned(), "old".to_owned()].into();
    assert_eq!(texts["deal-kind"]["kind"], Kind::Choice(cases));
}

#[test]
fn a_wrong_text_is_named_by_file_line_and_reason() {
    let good = "deal-a = A\n";
    for (en, fault) in [
        ("deal-a = A\ndeal-b = { $x\n", "ftl/en/deal.ftl:2: Expected a token starting with \"}\""),
        ("deal-a = A\nnonsense\n", "ftl/en/deal.ftl:2: Expected a token starting with \"=\""),
        (
            "\n\ndeal-a = A\ndeal-a = B\n",
            "ftl/en/deal.ftl:4: `deal-a` is already in en/deal.ftl line 3",
        ),
        (
            "deal-a = A\nother-b = B\n",
            "ftl/en/deal.ftl:2: `other-b` must start with the name of its area, `deal-`",
        ),
        ("deal-a = A\ndealing = B\n", "ftl/en/deal.ftl:2: `dealing` must start"),
        ("deal-a = A\ndeal-b = B\n", "ftl/en/deal.ftl:2: `deal-b` is missing in zh-Hans"),
        ("# Only a note\n", "ftl/zh-Hans/deal.ftl:1: `deal-a` is missing in en"),
        (
            "deal-a = { $who }\n",
            "ftl/en/deal.ftl:1: `deal-a` uses $who here, but no variable in zh-Hans",
        ),
        ("deal-a = {\"\"}\n", "ftl/en/deal.ftl:1: `deal-a` is empty"),
        (
            "deal-a = { $n ->\n    [one] {\"\"}\n   *[other] B\n }\n",
            "ftl/en/deal.ftl:1: `deal-a` has an empty case",
        ),
        ("deal-a = A\n    .title = B\n", "ftl/en/deal.ftl:1: `deal-a` has attributes"),
        ("deal-a = A\n-brand = B\n", "ftl/en/deal.ftl:2: `-brand`: terms are not used here"),
        ("deal-a = { deal-b }\n", "ftl/en/deal.ftl:1: `deal-a` refers to another text"),
        (
            "deal-a = { NUMBER($n) }\n",
            "ftl/en/deal.ftl:1: `deal-a` refers to another text or calls a function",
        ),
    ] {
        let faults = faults(en, good);
        assert!(faults.iter().any(|told| told.starts_with(fault)), "{en}: {faults:#?}");
    }
    assert!(faults(good, good).is_empty());
}

#[test]
fn a_file_missing_in_one_language_is_found_by_its_keys() {
    let files = [file("en", "deal", "deal-a = A\n"), file("zh-Hans", "deal", "deal-a = 甲\n")];
    let faults = check(&LANGUAGES, &files).unwrap_err();
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "ftl/en/deal.ftl:1: `deal-a` is missing in zh-Hant",
            "ftl/zh-Hans/deal.ftl:1: `deal-a` is missing in zh-Hant",
        ]
    );
}
