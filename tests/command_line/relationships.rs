//! What is known of an account's people as a document: every part of it, in either language, as other
//! people's programs read it, and without what redaction leaves out.

use crate::machine::Machine;
use crate::readers::{pages, sample, told};

/// A sample with its largest account, headings of the report, and words that are private.
const SAMPLES: [(&str, &str, [&str; 6], [&str; 3]); 2] = [
    ("en", "Harbourline Motors", ["People by level", "Who influences whom", "Small circles", "Zipper", "Relationship plan", "Insights"], ["Enemy", "In conflict with", "Neutralise"]),
    ("zh-Hans", "海岚汽车", ["各层级人员", "谁影响谁", "小圈子", "拉链", "关系发展计划", "洞察"], ["敌人", "冲突", "使中立化"]),
];

/// The words of a PDF, without how its lines end.
fn words(machine: &Machine, name: &str) -> Option<String> {
    let text = told("pdftotext", &[name, "-"], &machine.file(""))?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn a_relationship_report_tells_everybody_and_all_that_is_between_them() {
    let machine = Machine::new();
    for (language, account, headings, private) in SAMPLES {
        let file = sample(&machine, language);
        let report = |name: &str, more: &[&str]| {
            machine.done(&[&["report", &file, "relationships", "--account", account, "--lang", language, "--out", name, "--replace"], more].concat());
        };
        report("all.pdf", &[]);
        report("all.docx", &[]);
        report("outside.pdf", &["--redact"]);
        report("outside.docx", &["--redact"]);
        told("qpdf", &["--check", "all.pdf"], &machine.file(""));
        let people = machine.json(&["show", &file, "people", "--account", account, "--json"]);
        let names: Vec<String> = people.as_array().unwrap().iter().filter_map(|one| one["name"].as_str().map(str::to_owned)).filter(|name| !name.is_empty()).collect();
        assert!(names.len() > 5);
        let (Some(all), Some(outside)) = (words(&machine, "all.pdf"), words(&machine, "outside.pdf")) else { return };
        let edited = pages(&machine, "all.docx").map(|pages| pages.concat());
        let [all, edited] = [Some(all), edited].map(|text| text.unwrap_or_default());
        for wanted in headings.iter().copied().chain(names.iter().map(String::as_str)) {
            assert!(all.contains(wanted), "{language}: {wanted} in {all}");
            assert!(edited.is_empty() || edited.contains(wanted), "{language}: {wanted} in {edited}");
        }
        let outside = outside + &pages(&machine, "outside.docx").map(|pages| pages.concat()).unwrap_or_default();
        for word in private {
            assert!(all.contains(word) && !outside.contains(word), "{language}: {word}");
        }
        for gone in [headings[2], headings[5]] {
            assert!(!outside.contains(gone), "{language}: {gone} is for us alone");
        }
    }
}

#[test]
fn a_relationship_report_can_be_of_a_past_day() {
    let machine = Machine::new();
    let file = sample(&machine, "en");
    machine.done(&["report", &file, "relationships", "--account", "Harbourline Motors", "--on", "2020-01-01", "--out", "then.pdf"]);
    let Some(text) = words(&machine, "then.pdf") else { return };
    assert!(text.contains("Relationship report · 1 Jan 2020") && text.contains("Edmund Sharrow"), "{text}");
    assert!(!text.contains("Non-supporter → Neutral"), "what was judged later is not known then: {text}");
}

#[test]
fn a_relationship_report_is_of_an_account() {
    let machine = Machine::new();
    let file = sample(&machine, "en");
    let told = machine.run(&["report", &file, "relationships", "--out", "all.pdf"]);
    assert_eq!(told.code, 2, "{}", told.err);
    let told = machine.run(&["report", &file, "relationships", "--account", "Harbourline Motors", "--out", "all.xlsx"]);
    assert_eq!(told.code, 1, "{}", told.err);
}
