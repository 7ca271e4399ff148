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
    assert_eq!(chances("solution-selling"), [0, 10, 20, 50, 60, 70, 100, 100]);
    assert_eq!(chances("account-states"), [0, 20, 50, 60, 70, 100, 100]);
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

#[test]
fn accounts_can_be_classed_in_every_way_of_the_method() {
    let method = method();
    let keys = |keep: &dyn Fn(&Scale) -> bool| -> Vec<&str> {
        method.scales().filter(|scale| keep(scale)).map(|scale| scale.key.as_str()).collect()
    };
    let role = |role| keys(&move |scale: &Scale| scale.role == Some(role));
    assert_eq!(role(ScaleRole::Tier), ["tier-five", "tier-value", "tier-time"]);
    assert_eq!(role(ScaleRole::Tag), ["nature", "industry-group", "region", "size-class"]);
    assert_eq!(keys(&|scale| scale.target), ["ladder", "status", "coverage", "relationship-level"]);
    assert_eq!(
        keys(&|scale| scale.multiple),
        [
            "traits",
            "strategic-value",
            "buying-role",
            "senior-meeting",
            "key-role",
            "influence-kind",
            "decision-orientation",
            "culture"
        ]
    );
    let level =
        |scale: &str, level: &str| method.scale(scale).unwrap().level(level).unwrap().clone();
    assert_eq!(level("category", "key").requires, [Need::Owner, Need::Plan]);
    assert_eq!(level("category", "lost").requires, [Need::LossReason, Need::LossPrevention]);
    let short = method.scale("lifecycle").unwrap().levels.iter().filter(|level| !level.hidden);
    assert_eq!(short.count(), 5);
    assert!(method.scale("lifecycle").unwrap().levels.iter().all(|level| level.at.is_some()));
    assert_eq!(method.scale("traits").unwrap().levels.len(), 10);
    assert_eq!(method.scale("unit-position").unwrap().levels.len(), 5);
}

#[test]
fn tier_schemes_keep_the_figures_of_their_models() {
    let method = method();
    let levels = |key| method.scale(key).unwrap().levels.iter();
    let counts: Vec<_> = levels("tier-five").map(|level| level.count).collect();
    assert_eq!(counts, [Some(250), Some(4000), Some(15000), None, None]);
    let shares: Vec<_> = levels("tier-time").map(|level| (level.share, level.time)).collect();
    assert_eq!(
        shares,
        [(Some(10), Some(60)), (Some(30), Some(30)), (Some(60), Some(10)), (None, None)]
    );
    let served: Vec<_> =
        levels("tier-value").map(|level| level.coverage.as_deref().unwrap()).collect();
    assert_eq!(
        served,
        ["dedicated-global-team", "direct-industry", "direct-territory", "tele-web"]
    );
}

#[test]
fn boards_are_placed_by_scores_and_states() {
    let method = method();
    let card = |key: &'static str| Some(Computed::Scorecard(key));
    for (key, places, x, y) in [
        ("portfolio", &[Subject::Account][..], card("our-strength"), card("attractiveness")),
        (
            "classification",
            &[Subject::Account],
            Some(Computed::Scale("relationship-state")),
            card("attractiveness"),
        ),
        (
            "internal",
            &[Subject::Unit, Subject::Opportunity, Subject::Note],
            card("importance-to-us"),
            card("importance-to-customer"),
        ),
        (
            "investment",
            &[Subject::Opportunity],
            card("our-investment"),
            card("customer-investment"),
        ),
        ("win-win", &[Subject::Opportunity], card("benefit-to-us"), card("benefit-to-them")),
        (
            "stakeholders",
            &[Subject::Person],
            card("stakeholder-interest"),
            card("stakeholder-power"),
        ),
    ] {
        let matrix = method.matrix(key).unwrap();
        assert_eq!(
            (&matrix.places[..], matrix.x.computed(), matrix.y.computed()),
            (places, x, y),
            "{key}"
        );
    }
}

#[test]
fn revenue_at_risk_is_that_of_defending_and_regressing_relations() {
    let method = method();
    let (board, states) =
        (method.matrix("classification").unwrap(), method.scale("relationship-state").unwrap());
    let at_risk = |level: &&Level| {
        let (from, _) = states.band(&level.key).unwrap();
        [0.0, 50.0, 100.0]
            .iter()
            .all(|y| board.zone_at(Place { x: from, y: *y }).unwrap().flag == Some(Flag::Risk))
    };
    let risky: Vec<&str> =
        states.levels.iter().filter(at_risk).map(|level| level.key.as_str()).collect();
    assert_eq!(risky, ["regressing", "defending"]);
}

#[test]
fn five_definitions_of_a_key_account_are_templates() {
    let method = method();
    let templates: Vec<&str> =
        method.scorecards().filter(|card| card.template).map(|card| card.key.as_str()).collect();
    assert_eq!(
        templates,
        ["key-by-value", "key-by-strategy", "key-by-complexity", "key-by-loss", "key-as-market"]
    );
}

#[test]
fn workshops_and_cards_are_as_many_as_the_method_has() {
    let method = method();
    let agendas: Vec<(&str, u32)> =
        method.agendas().map(|it| (it.key.as_str(), it.minutes())).collect();
    assert_eq!(
        agendas,
        [
            ("review-plan", 90),
            ("review-deals", 70),
            ("review-forecast", 50),
            ("segmentation", 95),
            ("unit-1", 100),
            ("unit-2", 95),
            ("unit-3", 90),
            ("unit-4", 90),
            ("unit-5", 80),
            ("unit-6", 100),
        ]
    );
    let pressures = method.deck("seller-pressures").unwrap();
    let of = |group: &str| {
        pressures.cards.iter().filter(|card| card.group.as_deref() == Some(group)).count()
    };
    assert_eq!([of("entry"), of("funnel"), of("service")], [5, 4, 5]);
    assert_eq!(method.deck("sales-complaints").unwrap().cards.len(), 5);
    assert_eq!(method.deck("opportunity-questions").unwrap().cards.len(), 16, "D-34");
}

#[test]
fn what_no_source_has_is_ours() {
    let method = method();
    let ours: Vec<&str> = method.instances().iter().filter(|it| it.ours).map(|it| it.key).collect();
    assert_eq!(ours, ["loss-reason", "adaptability", "power", "stakeholder-power", "stakeholder-interest", "effort-effect", "stakeholders"]);
}

#[test]
fn packs_come_in_the_order_a_workspace_gives_them_back() {
    assert!(builtin().is_sorted_by_key(|(file, _)| *file));
}

#[test]
fn what_says_much_of_a_person_is_private_and_off_by_default() {
    let method = method();
    let keys = |keep: &dyn Fn(&Scale) -> bool| -> Vec<&str> {
        method.scales().filter(|scale| keep(scale)).map(|scale| scale.key.as_str()).collect()
    };
    assert_eq!(keys(&|scale| scale.private), ["senior-meeting", "insider", "personality", "relationship-strategy", "status-cause"]);
    assert_eq!(keys(&|scale| scale.sensitive), ["personality"]);
    let hidden = |key: &str| -> Vec<&str> {
        let levels = method.scale(key).unwrap().levels.iter();
        levels.filter(|level| level.private).map(|level| level.key.as_str()).collect()
    };
    assert_eq!(hidden("status"), ["enemy"]);
    let advocacy = method.scale("advocacy").unwrap();
    assert!(advocacy.level("none").unwrap().evidence.is_empty());
    assert!(["coach", "power-sponsor"].iter().all(|key| !advocacy.level(key).unwrap().evidence.is_empty()));
    let types = &method.scale("personality").unwrap().levels;
    assert!(types.len() == 8 && types.iter().all(|one| !one.focus.is_empty() && !one.avoid.is_empty()));
}

#[test]
fn buying_roles_stand_for_key_roles() {
    let method = method();
    let stands: Vec<_> = method.scale("buying-role").unwrap().levels.iter().map(|level| level.key_role.as_deref().unwrap()).collect();
    assert_eq!(stands, ["ku", "ki", "kdm", "kdm", "ki"]);
}
