//! The workspace's own pack changes, adds and switches off; taking out resets.

use super::super::*;
use super::{GOOD, files};

fn with(own: &Pack) -> Method {
    let text = own.to_toml().unwrap();
    let all = files().iter().copied().chain([("own", text.as_str())]);
    Method::read(all).unwrap()
}

fn titles(method: &Method) -> Vec<&str> {
    method.matrices().map(|matrix| matrix.title.get("en")).collect()
}

#[test]
fn an_own_section_stands_in_place_of_the_one_with_its_key() {
    let before = super::method();
    let mut portfolio = before.matrix("portfolio").unwrap().clone();
    portfolio.title.en = "Our field".into();
    let mut own = Pack::own().unwrap();
    own.put(portfolio.clone());
    portfolio.key = "second-field".into();
    own.put(portfolio);

    let after = with(&own);

    let mut expected: Vec<&str> = titles(&before);
    for title in &mut expected {
        if *title == before.matrix("portfolio").unwrap().title.get("en") {
            *title = "Our field";
        }
    }
    expected.push("Our field");
    assert_eq!(titles(&after), expected, "changed in its place, added at the end");
    assert_eq!(after.matrix("portfolio").unwrap().title.get("en"), "Our field");
    let changed: Vec<_> = after
        .instances()
        .into_iter()
        .filter(|it| it.own)
        .map(|it| (it.key, it.pack.key.as_str()))
        .collect();
    assert_eq!(changed, [("portfolio", "kam-accounts"), ("second-field", "own")]);

    own.take_out(Kind::Matrix, "portfolio");
    own.take_out(Kind::Matrix, "second-field");
    assert_eq!(titles(&with(&own)), titles(&before), "reset");
}

#[test]
fn what_is_switched_off_is_not_listed_but_keeps_its_names() {
    let mut own = Pack::own().unwrap();
    own.switch(Kind::Matrix, "portfolio", false);
    own.switch(Kind::Scale, "no-such-scale", false);
    let method = with(&own);
    assert!(method.matrices().all(|matrix| matrix.key != "portfolio"));
    assert!(method.matrix("portfolio").is_some());
    let off: Vec<_> = method.instances().into_iter().filter(|it| it.off).map(|it| it.key).collect();
    assert_eq!(off, ["portfolio"]);

    own.switch(Kind::Matrix, "portfolio", true);
    assert!(with(&own).matrices().any(|matrix| matrix.key == "portfolio"));
}

#[test]
fn an_own_pack_is_checked_like_any_other() {
    let own = GOOD.replace(
        "key = \"trial\"",
        "key = \"own\"\noff = [\"matrix/field\", \"planet/x\", \"scale\"]",
    );
    let errors = Method::read([("own", own.as_str())]).unwrap_err();
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        [
            "own, line 3, pack: `planet/x` names no section: write kind/key, like matrix/portfolio",
            "own, line 3, pack: `scale` names no section: write kind/key, like matrix/portfolio",
        ]
    );
}

#[test]
fn two_packs_with_one_key_are_told_apart() {
    let other = "format = 1\nversion = 1\nkey = \"trial\"\ntitle = { en = \"T\", zh-Hans = \"试\", zh-Hant = \"試\" }\n";
    let errors = Method::read([("one.toml", GOOD), ("two.toml", other)]).unwrap_err();
    assert_eq!(
        errors[0].to_string(),
        "two.toml, line 3, pack trial: the key `trial` is used twice"
    );
}
