//! What comes with the program reads and fits together.

use super::super::*;
use super::method;
use crate::forecast::Category;
use crate::quadrant::Place;

#[test]
fn everything_that_comes_with_the_program_reads_and_fits_together() {
    let method = method();
    let levels = |key| -> Vec<String> {
        let scale: &Scale = method.scale(key).unwrap();
        scale.levels.iter().map(|level| format!("{} {}", level.sign, level.value)).collect()
    };
    assert_eq!(levels("category"), ["K 3", "N 2", "T 1", "L 0"]);
    assert_eq!(levels("status"), ["X -2", "− -1", "N 0", "+ 1", "★ 2"]);
    assert_eq!(levels("coverage"), ["0 0", "1 1", "2 2", "3 3"]);
    assert_eq!(levels("buying-role"), ["U 1", "E 2", "D 3", "A 4", "I 0"]);
    assert!(method.scale("buying-role").unwrap().multiple);
}

#[test]
fn pipelines_raise_the_chance_from_stage_to_stage() {
    let method = method();
    let chances = |key| -> Vec<u8> {
        let process: &Process = method.process(key).unwrap();
        process.stages.iter().map(|stage| stage.probability).collect()
    };
    assert_eq!(chances("seven-stages"), [5, 10, 20, 40, 60, 80, 95]);
    assert_eq!(chances("six-categories"), [0, 10, 20, 50, 60, 70]);
    let stage = method.process("seven-stages").unwrap().stage("negotiation").unwrap();
    assert_eq!((stage.sign.as_str(), stage.category), ("P6", Category::Commit));
}

#[test]
fn every_text_is_there_in_three_languages() {
    let zone = method().matrix("portfolio").unwrap().zone("main").unwrap().name.clone();
    let names = ["en", "zh-Hans", "zh-Hant", "fr"].map(|language| zone.get(language).to_owned());
    assert_eq!(names, ["Main market", "主要市场", "主要市場", "Main market"]);
}

#[test]
fn a_point_on_a_border_lies_in_the_better_zone() {
    let method = method();
    let portfolio = method.matrix("portfolio").unwrap();
    for (x, y, zone) in [
        (50.0, 50.0, "main"),
        (100.0, 100.0, "main"),
        (49.9, 50.0, "secondary"),
        (0.0, 100.0, "secondary"),
        (50.0, 49.9, "passing"),
        (0.0, 0.0, "give-up"),
        (-7.0, 130.0, "secondary"),
    ] {
        assert_eq!(
            portfolio.zone_at(Place { x, y }).map(|zone| zone.key.as_str()),
            Some(zone),
            "{x}, {y}"
        );
    }
    assert_eq!(portfolio.zone_at(Place { x: f64::NAN, y: 50.0 }), None);
}
