//! Reviews from the command line: what there is to talk about, and what came of one as a document.

use crate::machine::{Machine, rows};
use crate::readers::{pages, sample, told};

/// The title of the sample's review, a heading of its minutes and an answer that was given.
const SAMPLES: [(&str, &str, [&str; 4]); 2] = [
    ("en", "Account plan review", ["Weak points", "Recommendations", "How good the plan is", "Only the paint shop has seen its part."]),
    ("zh-Hans", "客户计划书评审", ["薄弱之处", "建议", "计划书评分", "只有涂装事业部看过与其有关的部分。"]),
];

#[test]
fn a_review_is_shown_and_its_minutes_and_slides_say_what_was_found() {
    let machine = Machine::new();
    for (language, title, words) in SAMPLES {
        let file = sample(&machine, language);
        let all = machine.json(&["show", &file, "reviews", "--json"]);
        assert_eq!((rows(&all).len(), all[0]["title"].as_str()), (1, Some(title)));
        let review = machine.json(&["show", &file, "review", "--workshop", title, "--json"]);
        assert_eq!(rows(&review["subjects"]).len(), 2);
        let points: usize = rows(&review["subjects"]).iter().flat_map(|one| rows(&one["now"]["brief"])).map(|group| rows(&group["items"]).len()).sum();
        let shown = machine.done(&["show", &file, "review", "--workshop", title, "--lang", language]);
        assert_eq!(shown.lines().count(), points + 1, "a line for each point, and the heading");
        for name in ["minutes.pdf", "minutes.docx"] {
            machine.done(&["report", &file, "minutes", "--workshop", title, "--lang", language, "--out", name, "--replace"]);
        }
        machine.done(&["report", &file, "deck", "--workshop", title, "--lang", language, "--out", "minutes.pptx", "--replace"]);
        let squeezed = |text: String| text.split_whitespace().collect::<String>();
        let paper = told("pdftotext", &["minutes.pdf", "-"], &machine.file("")).map(squeezed);
        let edited = pages(&machine, "minutes.docx").map(|pages| squeezed(pages.concat()));
        let slides = pages(&machine, "minutes.pptx").map(|pages| squeezed(pages.concat()));
        for text in [paper, edited, slides].into_iter().flatten() {
            for word in words {
                assert!(text.contains(&squeezed(word.to_owned())), "{language}: {word} in {text}");
            }
        }
    }
}

#[test]
fn a_review_is_named_by_its_title() {
    let machine = Machine::new();
    let file = machine.sample();
    assert_eq!(machine.run(&["show", file, "review"]).code, 2, "it needs --workshop");
    assert_eq!(machine.run(&["show", file, "review", "--workshop", "No such review"]).code, 1);
    let outside = machine.json(&["show", file, "review", "--workshop", "account plan review", "--redact", "--json"]);
    let answers = rows(&outside["subjects"]).iter().flat_map(|one| rows(&one["now"]["questions"])).filter(|one| one["answer"].is_string());
    assert_eq!(answers.count(), 0, "answers stay inside");
}
