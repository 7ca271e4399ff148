//! Packs through their door: what comes with the program reads, what is wrong is found, and what
//! is written reads back.

mod builtin;
mod faults;
mod outside;
mod own;
mod rules;
mod scorecards;
mod workshops;
mod writing;

use super::{Method, Pack, builtin as files};

fn method() -> Method {
    Method::read(files().iter().copied()).unwrap()
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

/// The one error of a good pack with `from` (once in it) replaced, as the user would read it.
fn spoilt_in(good: &str, from: &str, to: &str) -> String {
    assert_eq!(good.matches(from).count(), 1, "`{from}` must be once in the pack");
    let text = good.replacen(from, to, 1);
    let errors = Method::read([("trial.toml", text.as_str())]).unwrap_err();
    assert_eq!(errors.len(), 1, "{errors:?}");
    errors[0].to_string()
}

/// Every replacement spoils the pack at its line, for its reason.
fn each_is_told(good: &str, cases: &[(&str, &str, usize, &str)]) {
    let told = cases.iter().filter_map(|(from, to, line, what)| {
        let error = spoilt_in(good, from, to);
        let right =
            error.starts_with(&format!("trial.toml, line {line}, ")) && error.contains(what);
        (!right).then(|| format!("{from} → {to}: {error}, expected line {line}: {what}"))
    });
    let wrong: Vec<String> = told.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
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
