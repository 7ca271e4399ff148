//! What is written reads back as it was.

use super::super::*;
use super::{GOOD, files, method};

/// Each section of a kind, written alone and read again.
fn each_reads_back<S: Section + PartialEq + std::fmt::Debug>(method: &Method) {
    for section in method.all::<S>() {
        let head = "format = 1\nkey = \"copy\"\nversion = 1\ntitle = { en = \"C\", zh-Hans = \"抄\", zh-Hant = \"抄\" }\n";
        let text = format!("{head}{}", section.to_toml().unwrap());
        let pack = Pack::read("copy.toml", &text).unwrap();
        assert_eq!(S::of(&pack), std::slice::from_ref(section));
    }
}

#[test]
fn every_section_that_comes_with_the_program_reads_back() {
    let method = method();
    each_reads_back::<Scale>(&method);
    each_reads_back::<Scorecard>(&method);
    each_reads_back::<Matrix>(&method);
    each_reads_back::<Process>(&method);
    each_reads_back::<Agenda>(&method);
    each_reads_back::<Deck>(&method);
}

#[test]
fn every_pack_reads_back() {
    for (file, text) in files().iter().copied().chain([("good.toml", GOOD)]) {
        let pack = Pack::read(file, text).unwrap();
        let again = Pack::read(file, &pack.to_toml().unwrap()).unwrap();
        let sections = |pack: &Pack| pack.to_toml().unwrap();
        assert_eq!(sections(&again), sections(&pack));
        assert_eq!((again.scales, again.matrices), (pack.scales, pack.matrices));
        assert_eq!((again.scorecards, again.processes), (pack.scorecards, pack.processes));
    }
}
