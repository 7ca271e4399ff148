//! What is wrong with scales, matrices and processes is found, and told with its line.

use super::super::*;
use super::{GOOD, each_is_told, spoilt_in};

/// The one error of the good pack with `from` (once in it) replaced, as the user would read it.
fn spoilt(from: &str, to: &str) -> String {
    spoilt_in(GOOD, from, to)
}

#[test]
fn a_right_pack_passes() {
    assert_eq!(Method::read([("trial.toml", GOOD)]).map(|method| method.packs().len()), Ok(1));
}

#[test]
fn a_wrong_pack_says_where_and_what() {
    each_is_told(
        GOOD,
        &[
            ("format = 1", "format = 2", 1, "must say `format = 1`"),
            ("format = 1\n", "", 1, "must say `format = 1`"),
            ("version = 1", "version = ", 3, "value"),
            ("version = 1", "version = -1", 3, "-1"),
            ("version = 1", "version = 1\nauthor = \"me\"", 4, "no section `author`"),
            (
                "[[process]]",
                "[[playbook]]\nkey = \"fit\"\n[[process]]",
                35,
                "no section `playbook`",
            ),
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
            (
                "size = \"revenue\"",
                "size = \"weight\"",
                18,
                "matrix field: unknown variant `weight`",
            ),
            (
                "colour = \"mood\"",
                "colour = \"luck\"",
                19,
                "matrix field: no pack has a scale `luck`",
            ),
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
            (
                "key = \"trial\"",
                "key = \"trial\"\noff = [\"scale/mood\"]",
                3,
                "only the pack `own`",
            ),
            ("places = \"account\"", "places = []", 17, "the list is empty"),
            ("places = \"account\"", "places = \"moon\"", 17, "`moon`"),
            (
                "places = \"account\"",
                "places = \"account\"\nwithin = \"person\"",
                18,
                "within an account",
            ),
            (
                "places = \"account\"",
                "places = [\"person\"]",
                18,
                "`revenue` is nothing known of a subject `person`",
            ),
            (
                "low = { en = \"l\", zh-Hans = \"低\", zh-Hant = \"低\" }, high = { en = \"h\", zh-Hans = \"高\", zh-Hant = \"高\" } }\ny",
                "scale = \"mood\", low = { en = \"l\", zh-Hans = \"低\", zh-Hant = \"低\" }, high = { en = \"h\", zh-Hans = \"高\", zh-Hant = \"高\" } }\ny",
                20,
                "the scale `mood` does not apply to a subject `account`",
            ),
            (
                "value = 1, tone = \"good\"",
                "value = 1, tone = \"good\", share = 101",
                11,
                "from 0 to 100",
            ),
            (
                "value = 1, tone = \"good\"",
                "value = 1, tone = \"good\", at = [0, 101]",
                11,
                "from 0 to 100",
            ),
            ("value = 1, tone = \"good\"", "value = 1, tone = \"good\", count = -1", 11, "-1"),
            (
                "value = 1, tone = \"good\"",
                "value = 1, tone = \"good\", requires = [\"luck\"]",
                11,
                "`luck`",
            ),
            (
                "value = 1, tone = \"good\"",
                "value = 1, tone = \"good\", coverage = \"tele\"",
                11,
                "no pack has a scale `coverage-model`",
            ),
            (
                "value = 1, tone = \"good\"",
                "value = 1, tone = \"good\", engagement = \"full\"",
                11,
                "no pack has a scale `engagement`",
            ),
            ("applies = [\"person\"]", "applies = [\"person\"]\nrole = \"king\"", 9, "`king`"),
        ],
    );
}

#[test]
fn shares_of_a_tier_scheme_are_no_more_than_a_whole() {
    let text = GOOD.replace("tone = \"bad\"", "tone = \"bad\", share = 60, time = 60");
    let text = text.replace("tone = \"good\"", "tone = \"good\", share = 41, time = 40");
    let errors = Method::read([("trial.toml", text.as_str())]).unwrap_err();
    let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        ["trial.toml, line 11, scale mood: the levels' `share` adds up to more than 100"]
    );
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
