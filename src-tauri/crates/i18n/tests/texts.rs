//! Texts as the program asks for them, in each language.

use i18n::Language::{En, ZhHans, ZhHant};
use i18n::{Kind, Language, Texts, keys};

#[test]
fn a_text_comes_in_the_language_asked_for() {
    for (language, save) in [(En, "Save"), (ZhHans, "保存"), (ZhHant, "儲存")] {
        assert_eq!(Texts::for_language(language).text("common-save"), save);
    }
}

#[test]
fn a_count_chooses_the_plural_and_is_grouped() {
    for (language, count, text) in [
        (En, 0, "0 accounts"),
        (En, 1, "1 account"),
        (En, 12_345, "12,345 accounts"),
        (ZhHans, 1, "1 家客户"),
        (ZhHans, 12_345, "12,345 家客户"),
        (ZhHant, 2, "2 家客戶"),
    ] {
        let args = [("count", count.into())];
        assert_eq!(Texts::for_language(language).format("common-count-accounts", &args), text);
    }
}

#[test]
fn words_are_put_in_as_they_are() {
    let args = [("date", "12 Sep 2026".into()), ("time", String::from("14:05").into())];
    let text = Texts::for_language(En).format("format-date-time", &args);
    assert_eq!(text, "12 Sep 2026, 14:05", "no isolation marks, no escapes");
}

#[test]
fn between_chinese_words_there_is_no_gap_but_beside_figures_and_latin_ones() {
    let joined = |name: &str| Texts::for_language(ZhHans).format("people-change-joined", &[("name", name.into())]);
    assert_eq!(joined("林曼"), "林曼加入");
    assert_eq!(joined("Mara"), "Mara 加入");
    assert_eq!(joined("林 曼"), "林 曼加入", "what is filled in stays as it was written");
}

#[test]
fn texts_are_shared_between_threads() {
    let ask = || Texts::for_language(ZhHans).text("common-cancel");
    let answers = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(ask)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    assert_eq!(answers, vec!["取消"; 8]);
}

#[test]
#[cfg_attr(debug_assertions, should_panic(expected = "no text has the key `common-nonsense`"))]
fn a_key_that_does_not_exist_stops_a_debug_build_and_shows_in_a_release() {
    assert_eq!(Texts::for_language(En).text("common-nonsense"), "[common-nonsense]");
}

#[test]
fn the_list_of_keys_says_what_each_text_needs() {
    let find = |name| keys().iter().find(|key| key.name == name).unwrap();
    assert!(find("common-save").variables.is_empty());
    let count = find("common-count-accounts").variables;
    assert_eq!(count.len(), 1);
    assert_eq!((count[0].name, count[0].kind), ("count", Kind::Number));
    let names = find("format-date").variables.iter().map(|variable| variable.name);
    assert_eq!(names.collect::<Vec<_>>(), ["day", "month", "year"]);
}

#[test]
fn every_text_of_the_list_is_there_in_every_language() {
    for key in keys() {
        for language in Language::ALL {
            let text = Texts::for_language(language);
            let args: Vec<_> = key
                .variables
                .iter()
                .map(|variable| match variable.kind {
                    Kind::Number => (variable.name, 2.into()),
                    Kind::Choice(cases) => (variable.name, cases[0].into()),
                    Kind::Text => (variable.name, "x".into()),
                })
                .collect();
            assert!(!text.format(key.name, &args).is_empty(), "{}", key.name);
        }
    }
}

#[test]
fn the_system_chooses_the_language() {
    for (locales, language) in [
        (&["zh-TW"][..], ZhHant),
        (&["zh-HK"], ZhHant),
        (&["zh-MO"], ZhHant),
        (&["zh_TW.UTF-8"], ZhHant),
        (&["zh-Hant"], ZhHant),
        (&["zh-Hant-CN"], ZhHant),
        (&["zh"], ZhHans),
        (&["zh-CN"], ZhHans),
        (&["zh-SG"], ZhHans),
        (&["zh_CN.GB18030"], ZhHans),
        (&["zh-Hans-HK"], ZhHans),
        (&["en-GB"], En),
        (&["en_US.UTF-8"], En),
        (&["fr-FR"], En),
        (&["fr-FR", "zh-TW", "en"], ZhHant),
        (&["en-US", "zh-CN"], En),
        (&["C"], En),
        (&["POSIX", "zh-CN"], ZhHans),
        (&["", "zh-HK"], ZhHant),
        (&["!!"], En),
        (&[], En),
    ] {
        assert_eq!(Language::negotiate(locales), language, "{locales:?}");
    }
}

#[test]
fn a_code_names_its_language_and_nothing_else_does() {
    for language in Language::ALL {
        assert_eq!(Language::parse(language.code()), Some(language));
    }
    for code in ["", "zh", "en-US", "EN", "zh-hans"] {
        assert_eq!(Language::parse(code), None, "{code}");
    }
}
