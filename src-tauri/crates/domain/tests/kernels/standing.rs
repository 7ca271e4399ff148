use domain::method::{Method, Need, builtin};
use domain::standing::{
    Category, Check, Level, Light, Phase, PhaseReason, ProposalReason, RelationshipState, Rule,
    Rung, Scheme, Side, Standing, Tier, Trend, Value, Why, Zone, contradictions, growth, health,
    missing, propose, suggest_phase, trend,
};
use proptest::prelude::*;

use crate::day;

fn rung(key: &str, rung: usize) -> Option<Rung> {
    Some(Rung { key: key.to_owned(), rung, of: 4 })
}

fn level(key: &str, value: i32) -> Option<Level> {
    Some(Level { key: key.to_owned(), value })
}

fn tier(key: &str, at: usize) -> Tier {
    Tier {
        at: rung(key, at).unwrap_or_default(),
        coverage: level("direct-industry", 5),
        engagement: level("alliance", 3),
    }
}

fn zone(key: &str) -> Option<Zone> {
    Some(Zone { key: key.to_owned(), gives_up: key == "give-up" })
}

fn key(scheme: Scheme, key: &str) -> Side {
    Side { scheme, value: Value::Key(key.to_owned()) }
}

fn amount(scheme: Scheme, amount: i64) -> Side {
    Side { scheme, value: Value::Amount(amount) }
}

/// An account that contradicts nothing.
fn sound() -> Standing {
    Standing {
        owner: true,
        plan: true,
        growth_goal: true,
        potential: Some(100),
        revenue: 80,
        revenue_before: 80,
        ..Standing::default()
    }
}

#[test]
fn two_schemes_that_do_not_go_together_are_told_with_both_values() {
    let cases = [
        (
            Standing { tier: Some(tier("large", 3)), zone: zone("give-up"), ..sound() },
            Rule::KeyTierButGiveUp,
            [key(Scheme::Tier, "large"), key(Scheme::Zone, "give-up")],
        ),
        (
            Standing { category: Some(Category::Key), zone: zone("give-up"), ..sound() },
            Rule::KeyCategoryButGiveUp,
            [key(Scheme::Category, "key"), key(Scheme::Zone, "give-up")],
        ),
        (
            Standing { category: Some(Category::Key), qualifies: Some(false), ..sound() },
            Rule::KeyCategoryButNotQualified,
            [
                key(Scheme::Category, "key"),
                Side { scheme: Scheme::Selection, value: Value::Holds(false) },
            ],
        ),
        (
            Standing { category: Some(Category::Normal), qualifies: Some(true), ..sound() },
            Rule::QualifiesButNotKey,
            [
                Side { scheme: Scheme::Selection, value: Value::Holds(true) },
                key(Scheme::Category, "normal"),
            ],
        ),
        (
            Standing { category: Some(Category::Key), tier: Some(tier("small", 0)), ..sound() },
            Rule::KeyCategoryButLowestTier,
            [key(Scheme::Category, "key"), key(Scheme::Tier, "small")],
        ),
        (
            Standing { category: Some(Category::Key), owner: false, ..sound() },
            Rule::KeyButNoOwner,
            [key(Scheme::Category, "key"), Side { scheme: Scheme::Owner, value: Value::Nothing }],
        ),
        (
            Standing { tier: Some(tier("large", 3)), coverage: level("tele-web", 0), ..sound() },
            Rule::KeyOnTele,
            [key(Scheme::Tier, "large"), key(Scheme::Coverage, "tele-web")],
        ),
        (
            Standing {
                tier: Some(tier("middle", 2)),
                coverage: level("distributor", 3),
                ..sound()
            },
            Rule::CoverageBelowTier,
            [
                key(Scheme::Coverage, "distributor"),
                key(Scheme::SuggestedCoverage, "direct-industry"),
            ],
        ),
        (
            Standing {
                tier: Some(tier("middle", 2)),
                coverage: level("dedicated-global-team", 9),
                ..sound()
            },
            Rule::CoverageAboveTier,
            [
                key(Scheme::Coverage, "dedicated-global-team"),
                key(Scheme::SuggestedCoverage, "direct-industry"),
            ],
        ),
        (
            Standing { tier: Some(tier("large", 3)), engagement: level("product", 1), ..sound() },
            Rule::EngagementBelowTier,
            [key(Scheme::Engagement, "product"), key(Scheme::SuggestedEngagement, "alliance")],
        ),
        (
            Standing {
                ladder: rung("partner", 2),
                state: Some(RelationshipState::Regressing),
                ..sound()
            },
            Rule::LadderHighButRegressing,
            [key(Scheme::Ladder, "partner"), key(Scheme::State, "regressing")],
        ),
        (
            Standing { ladder: rung("partner", 2), ladder_target: rung("preferred", 1), ..sound() },
            Rule::LadderAboveTarget,
            [key(Scheme::Ladder, "partner"), key(Scheme::LadderTarget, "preferred")],
        ),
        (
            Standing { phase: Some(Phase::Harvest), revenue: 60, ..sound() },
            Rule::HarvestButFalling,
            [key(Scheme::Phase, "harvest"), amount(Scheme::Revenue, 60)],
        ),
        (
            Standing { phase: Some(Phase::Growth), revenue: 60, ..sound() },
            Rule::GrowthButFalling,
            [key(Scheme::Phase, "growth"), amount(Scheme::Revenue, 60)],
        ),
        (
            Standing { phase: Some(Phase::Pause), open_count: 1, open_amount: 9, ..sound() },
            Rule::AsleepButOpen,
            [key(Scheme::Phase, "pause"), amount(Scheme::Open, 9)],
        ),
        (
            Standing { category: Some(Category::Lost), open_count: 1, open_amount: 9, ..sound() },
            Rule::LostCategoryButOpenRevenue,
            [key(Scheme::Category, "lost"), amount(Scheme::Open, 9)],
        ),
        (
            Standing { category: Some(Category::Target), ..sound() },
            Rule::TargetCategoryButRevenue,
            [key(Scheme::Category, "target"), amount(Scheme::Revenue, 80)],
        ),
        (
            Standing { category: Some(Category::Normal), revenue: 0, revenue_before: 0, ..sound() },
            Rule::NormalCategoryButNoRevenue,
            [key(Scheme::Category, "normal"), amount(Scheme::Revenue, 0)],
        ),
        (
            Standing { open_count: 3, growth_goal: false, ..sound() },
            Rule::ProjectOverCustomer,
            [
                Side { scheme: Scheme::OpenCount, value: Value::Count(3) },
                Side { scheme: Scheme::Goals, value: Value::Count(0) },
            ],
        ),
        (
            Standing { zone: zone("give-up"), potential: Some(160), ..sound() },
            Rule::GiveUpWithPotential,
            [key(Scheme::Zone, "give-up"), amount(Scheme::Potential, 160)],
        ),
        (
            Standing { zone: zone("give-up"), potential: None, ..sound() },
            Rule::GiveUpUnchecked,
            [
                key(Scheme::Zone, "give-up"),
                Side { scheme: Scheme::Potential, value: Value::Nothing },
            ],
        ),
        (
            Standing { zone: zone("give-up"), open_count: 1, open_amount: 5, ..sound() },
            Rule::GiveUpButOpen,
            [key(Scheme::Zone, "give-up"), amount(Scheme::Open, 5)],
        ),
    ];
    assert_eq!(cases.len(), Rule::ALL.len(), "every rule has its case");
    for (standing, rule, sides) in cases {
        let [found] = &contradictions(&standing)[..] else {
            panic!("{rule:?} alone, not {:?}", contradictions(&standing));
        };
        assert_eq!((found.rule, [&found.left, &found.right]), (rule, sides.each_ref()));
    }
}

#[test]
fn what_goes_together_is_not_told() {
    let key = Some(Category::Key);
    let fine = [
        Standing::default(),
        sound(),
        Standing {
            category: key,
            qualifies: Some(true),
            tier: Some(tier("large", 3)),
            coverage: level("direct-industry", 5),
            zone: zone("main"),
            ..sound()
        },
        Standing {
            category: key,
            qualifies: None,
            ladder: rung("buyer", 0),
            state: Some(RelationshipState::Regressing),
            ..sound()
        },
        Standing {
            ladder: rung("partner", 2),
            ladder_target: rung("partner", 2),
            phase: Some(Phase::Harvest),
            revenue: 73,
            ..sound()
        },
    ];
    for standing in &fine {
        assert_eq!(contradictions(standing), []);
    }
    let few_projects = Standing { open_count: 2, growth_goal: false, ..sound() };
    let small_potential = Standing { zone: zone("give-up"), potential: Some(159), ..sound() };
    assert_eq!(contradictions(&few_projects), [], "two are not many");
    assert_eq!(contradictions(&small_potential), [], "it is under twice the revenue");
}

#[test]
fn a_level_asks_for_its_fields() {
    let lost = Standing { loss_reason: true, ..Standing::default() };
    assert_eq!(missing(&lost, &[Need::LossReason, Need::LossPrevention]), [Need::LossPrevention]);
    assert_eq!(missing(&sound(), &[Need::Owner, Need::Plan, Need::GrowthGoal]), []);
    let key = [Need::GrowthGoal, Need::Plan, Need::Owner];
    assert_eq!(missing(&Standing::default(), &key), key);
}

#[test]
fn the_keys_that_rules_know_are_levels_of_the_method() {
    let method = Method::read(builtin().iter().copied()).expect("the packs can be read");
    let keys: [(&str, Vec<&str>); 4] = [
        ("category", Category::ALL.iter().map(|one| one.key()).collect()),
        ("lifecycle", Phase::ALL.iter().map(|one| one.key()).collect()),
        ("relationship-state", RelationshipState::ALL.iter().map(|one| one.key()).collect()),
        ("coverage-model", vec!["tele-web"]),
    ];
    for (scale, keys) in keys {
        let scale = method.scale(scale).expect("the method has it");
        assert!(keys.iter().all(|key| scale.level(key).is_some()), "{}: {keys:?}", scale.key);
    }
}

#[test]
fn ten_percent_make_a_trend() {
    let cases = [
        (110, 100, Trend::Rising),
        (109, 100, Trend::Flat),
        (91, 100, Trend::Flat),
        (90, 100, Trend::Falling),
        (1, 0, Trend::Rising),
        (0, 1, Trend::Falling),
        (0, 0, Trend::Nothing),
        (-5, -5, Trend::Nothing),
        (i64::MAX, i64::MAX, Trend::Flat),
    ];
    for (now, before, expected) in cases {
        assert_eq!(trend(now, before), expected, "{before} to {now}");
    }
    assert_eq!((growth(150, 100), growth(5, 0)), (Some(50.0), None));
}

#[test]
fn revenue_and_potential_propose_another_category() {
    use Category::{Key, Lost, Normal, Target};
    let of = |category, revenue, revenue_before, potential, qualifies| {
        let category = Some(category);
        propose(&Standing {
            category,
            revenue,
            revenue_before,
            potential,
            qualifies,
            ..Standing::default()
        })
    };
    let cases = [
        (Target, 5, 0, None, None, Some((Normal, true, ProposalReason::FirstRevenue))),
        (Target, 0, 0, None, None, None),
        (Lost, 5, 0, None, None, Some((Normal, true, ProposalReason::WonBack))),
        (Lost, 5, 9, None, None, None),
        (Normal, 120, 100, Some(300), None, Some((Key, true, ProposalReason::Grows))),
        (Normal, 120, 100, Some(120), None, None),
        (Normal, 120, 100, Some(300), Some(false), None),
        (Normal, 119, 100, Some(300), None, None),
        (Normal, 0, 100, None, None, Some((Lost, false, ProposalReason::Stopped))),
        (Key, 80, 100, Some(100), None, Some((Normal, false, ProposalReason::Shrinks))),
        (Key, 80, 100, Some(101), None, None),
        (Key, 80, 100, None, None, None),
        (Key, 80, 100, Some(100), Some(true), None),
        (Key, 0, 100, Some(900), Some(true), Some((Lost, false, ProposalReason::Stopped))),
    ];
    for (category, now, before, potential, qualifies, expected) in cases {
        let proposal = of(category, now, before, potential, qualifies);
        let told = proposal.map(|proposal| (proposal.to, proposal.up, proposal.reason));
        assert_eq!(told, expected, "{category:?} from {before} to {now} of {potential:?}");
    }
    assert_eq!(
        propose(&Standing { revenue: 5, ..Standing::default() }),
        None,
        "without a category"
    );
}

#[test]
fn the_trend_suggests_a_phase() {
    let of = |revenue, revenue_before, potential, silent_months, phase| {
        let standing = Standing {
            revenue,
            revenue_before,
            potential,
            silent_months,
            phase,
            ..Standing::default()
        };
        suggest_phase(&standing).map(|suggestion| (suggestion.phase, suggestion.reason))
    };
    let cases = [
        (120, 100, None, Some(1), None, Some((Phase::Growth, PhaseReason::Rising))),
        (120, 100, None, Some(1), Some(Phase::Growth), None),
        (100, 100, Some(160), None, None, Some((Phase::Harvest, PhaseReason::FlatHigh))),
        (100, 100, Some(170), None, None, None),
        (100, 100, None, None, None, None),
        (
            50,
            100,
            None,
            Some(11),
            Some(Phase::Harvest),
            Some((Phase::Defence, PhaseReason::Falling)),
        ),
        (
            0,
            100,
            None,
            Some(12),
            Some(Phase::Defence),
            Some((Phase::Hibernation, PhaseReason::Silent)),
        ),
        (0, 0, None, Some(40), Some(Phase::Pause), None),
        (0, 0, None, None, None, None),
    ];
    for (now, before, potential, silent, phase, expected) in cases {
        assert_eq!(of(now, before, potential, silent, phase), expected, "{before} to {now}");
    }
}

#[test]
fn five_lights_say_how_a_key_account_is_looked_after() {
    let today = day("2026-09-14");
    let lights =
        |standing: Standing| health(&standing, today).map(|lamp| (lamp.light, lamp.why, lamp.days));
    let good = Standing {
        qualifies: Some(true),
        relationship_goal: true,
        plan_reviewed_on: Some(day("2025-09-14")),
        active_on: Some(day("2026-08-15")),
        ..sound()
    };
    let green = [
        (Light::Green, Why::Qualifies, None),
        (Light::Green, Why::Managed, None),
        (Light::Green, Why::PlanCurrent, Some(365)),
        (Light::Green, Why::GoalsSet, None),
        (Light::Green, Why::ActiveLately, Some(30)),
    ];
    assert_eq!(lights(good.clone()), green);
    let amber = [
        (Light::Amber, Why::NotJudged, None),
        (Light::Green, Why::Managed, None),
        (Light::Amber, Why::PlanOld, Some(366)),
        (Light::Amber, Why::NoRelationshipGoal, None),
        (Light::Amber, Why::ActiveOnce, Some(90)),
    ];
    let older = Standing {
        qualifies: None,
        relationship_goal: false,
        plan_reviewed_on: Some(day("2025-09-13")),
        active_on: Some(day("2026-06-16")),
        ..good.clone()
    };
    assert_eq!(lights(older), amber);
    let red = [
        (Light::Red, Why::DoesNotQualify, None),
        (Light::Red, Why::NoManager, None),
        (Light::Red, Why::NoPlan, None),
        (Light::Red, Why::NoGoals, None),
        (Light::Red, Why::NeverActive, None),
    ];
    assert_eq!(lights(Standing { qualifies: Some(false), ..Standing::default() }), red);
    let tomorrow = Standing { active_on: Some(day("2026-09-15")), ..good };
    let last = health(&tomorrow, today)[4];
    assert_eq!((last.check, last.light, last.days), (Check::Activity, Light::Green, Some(0)));
}

proptest! {
    #[test]
    fn no_figure_is_too_large_to_be_judged(
        revenue in any::<i64>(), before in any::<i64>(), potential in any::<Option<i64>>(), at in 0..4_usize,
    ) {
        let category = Some(Category::ALL[at]);
        let standing = Standing { category, revenue, revenue_before: before, potential, ..Standing::default() };
        let proposal = propose(&standing);
        prop_assert!(proposal.is_none_or(|proposal| proposal.from != proposal.to));
        suggest_phase(&standing);
        contradictions(&standing);
    }
}
