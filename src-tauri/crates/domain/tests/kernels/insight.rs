use std::collections::BTreeSet;

use domain::influence::{Tie, TieKind};
use domain::insight::{Advocacy, Figures, Member, Network, circles, judge, of_map, of_person};
use domain::method::{Fact, Method, Rule, Severity, Subject, builtin};
use proptest::prelude::*;

use crate::day;

fn method() -> Method {
    Method::read(builtin().iter().copied()).expect("the packs read")
}

fn network(members: Vec<Member>, ties: Vec<Tie>) -> Network {
    Network { members, ties, circles: Vec::new(), checked_on: None, protected_until: None, today: day("2026-11-26") }
}

fn person(status: i32, roles: &[&str]) -> Member {
    let roles = roles.iter().map(|role| (*role).to_owned()).collect();
    Member { status: Some(status), roles, ..Member::default() }
}

fn facts(network: &Network) -> Figures {
    of_map(network, &network.heeded())
}

/// The rules that speak of an account with these people.
fn said_of_account(network: &Network) -> BTreeSet<String> {
    let method = method();
    let found = judge(method.rules(), Subject::Account, &facts(network));
    found.iter().map(|finding| finding.rule.key.clone()).collect()
}

/// The rules that speak of the first of these people.
fn said_of_first(network: &Network) -> BTreeSet<String> {
    let method = method();
    let figures = of_person(network, &network.heeded(), 0);
    let found = judge(method.rules(), Subject::Person, &figures);
    found.iter().map(|finding| finding.rule.key.clone()).collect()
}

fn tie(from: usize, to: usize, kind: TieKind) -> Tie {
    Tie { from, to, kind }
}

#[test]
fn the_light_of_a_map_is_red_amber_or_green() {
    let core = |status| Member { core: true, ..person(status, &[]) };
    let powerful = |power| Member { power: Some(power), ..person(1, &[]) };
    let cases: [(&str, Vec<Member>, Option<&str>); 11] = [
        ("nobody", vec![], None),
        ("no key player", vec![person(2, &["user"])], Some("map-red")),
        ("a neutral decision-maker", vec![person(0, &["decision-maker"])], Some("map-red")),
        ("an approver against us", vec![person(-2, &["approver"])], Some("map-red")),
        ("a friend in the core", vec![core(1)], Some("map-amber")),
        ("a powerful friend", vec![powerful(0.5)], Some("map-amber")),
        ("a friend of little power", vec![powerful(0.4)], Some("map-red")),
        ("a friendly decision-maker", vec![person(1, &["decision-maker"])], Some("map-green")),
        ("a mentor who approves", vec![core(-2), person(2, &["approver"])], Some("map-green")),
        (
            "the friend and the decision-maker are two",
            vec![core(2), person(-1, &["decision-maker"])],
            Some("map-amber"),
        ),
        (
            "a friend who left does not count",
            vec![person(0, &[]), Member { left: true, ..person(2, &["approver"]) }],
            Some("map-red"),
        ),
    ];
    for (what, members, expected) in cases {
        let said = said_of_account(&network(members, vec![]));
        let lights: Vec<&str> =
            said.iter().map(String::as_str).filter(|key| key.starts_with("map-")).collect();
        assert_eq!(lights, expected.into_iter().collect::<Vec<_>>(), "{what}");
    }
}

#[test]
fn each_rule_about_a_map_speaks_when_it_should_and_not_otherwise() {
    let reached = |status, roles: &[&str], teammates: &[usize]| Member {
        coverage: Some(2),
        teammates: teammates.to_vec(),
        ..person(status, roles)
    };
    let key = |status| person(status, &["decision-maker"]);
    let any = |status| person(status, &[]);
    let speaks: [(&str, Vec<Member>); 13] = [
        ("missing-decider", vec![person(1, &["approver"])]),
        ("missing-approver", vec![key(1)]),
        ("missing-evaluator", vec![key(1)]),
        ("missing-user", vec![key(1)]),
        ("no-key-player", vec![any(1)]),
        ("approver-unreached", vec![person(0, &["approver"])]),
        ("one-contact", vec![reached(1, &[], &[0]), any(0), any(0)]),
        ("one-of-us", vec![reached(1, &[], &[7]), reached(1, &[], &[7])]),
        ("key-players-not-for-us", vec![key(1), key(-1)]),
        ("outweighed", vec![key(1), any(-1)]),
        ("no-critic", vec![any(0), any(0), any(1), any(2)]),
        ("low-coverage", vec![any(0), any(0), reached(0, &[], &[])]),
        ("core-for-us", vec![Member { core: true, ..any(1) }]),
    ];
    for (rule, members) in speaks {
        assert!(said_of_account(&network(members, vec![])).contains(rule), "{rule} is silent");
    }
    let silent: [(&str, Vec<Member>); 9] = [
        ("missing-decider", vec![key(1)]),
        ("approver-unreached", vec![reached(0, &["approver"], &[])]),
        ("one-contact", vec![reached(1, &[], &[]), reached(1, &[], &[]), any(0)]),
        ("one-of-us", vec![reached(1, &[], &[7]), reached(1, &[], &[8])]),
        ("key-players-not-for-us", vec![key(1), key(1), key(-1)]),
        ("outweighed", vec![key(1), any(2), any(-1)]),
        ("no-critic", vec![any(0), any(0), any(1), any(-1)]),
        ("low-coverage", vec![reached(0, &[], &[]), reached(0, &[], &[]), any(0)]),
        ("core-for-us", vec![Member { core: true, ..any(0) }]),
    ];
    for (rule, members) in silent {
        assert!(!said_of_account(&network(members, vec![])).contains(rule), "{rule} speaks");
    }
}

#[test]
fn each_rule_about_a_person_speaks_when_it_should_and_not_otherwise() {
    let key = || Member { judged_on: Some(day("2026-11-01")), ..person(0, &["approver"]) };
    let led = vec![tie(1, 0, TieKind::Reports)];
    let speaks: [(&str, Member); 5] = [
        ("powerful-without-action", Member::default()),
        ("one-source", Member { judgements: 3, sources: 1, ..key() }),
        ("stale", Member { judged_on: Some(day("2026-05-30")), ..key() }),
        ("left-but-counted-on", Member { left: true, ..Member::default() }),
        ("no-win", key()),
    ];
    for (rule, member) in speaks {
        let said = said_of_first(&network(vec![member, Member::default()], led.clone()));
        assert!(said.contains(rule), "{rule} is silent: {said:?}");
    }
    let silent: [(&str, Member); 6] = [
        ("powerful-without-action", Member { actions: 1, ..Member::default() }),
        ("one-source", Member { judgements: 3, sources: 2, ..key() }),
        ("one-source", Member { judgements: 1, sources: 1, ..key() }),
        ("stale", Member { judged_on: Some(day("2026-05-31")), ..key() }),
        ("no-win", Member { wins: 1, ..key() }),
        ("no-win", Member { placeholder: true, ..key() }),
    ];
    for (rule, member) in silent {
        let said = said_of_first(&network(vec![member, Member::default()], led.clone()));
        assert!(!said.contains(rule), "{rule} speaks");
    }
    let alone = network(vec![Member { left: true, ..Member::default() }], vec![]);
    assert_eq!(said_of_first(&alone), BTreeSet::new(), "nobody counts on them, nothing ties them");
    let gone = |member: Member| network(vec![Member { left: true, ..member }], vec![]);
    let role = gone(person(1, &["approver"]));
    assert!(!said_of_first(&role).contains("left-but-counted-on"), "a role is of its time");
    for still in [Member { bonds: 1, ..Member::default() }, Member { actions: 1, ..Member::default() }] {
        assert!(said_of_first(&gone(still)).contains("left-but-counted-on"));
    }
}

#[test]
fn circles_are_those_marked_and_those_allied() {
    let allied = |from, to| tie(from, to, TieKind::Alliance);
    let mut map = network(
        vec![person(-1, &[]), person(0, &[]), person(1, &[]), person(0, &[]), person(0, &[])],
        vec![allied(0, 1), allied(3, 4), tie(1, 2, TieKind::Influence(3))],
    );
    assert_eq!(circles(&map), [vec![0, 1], vec![3, 4]]);
    assert!(said_of_account(&map).contains("circle-without-friend"));
    map.circles = vec![vec![0, 1, 2], vec![2, 3, 4]];
    assert_eq!(circles(&map), map.circles, "allies within a marked circle are no second one");
    assert!(!said_of_account(&map).contains("circle-without-friend"));
    map.members[2].left = true;
    assert!(said_of_account(&map).contains("circle-without-friend"));
}

#[test]
fn support_and_coverage_are_weighted_by_influence() {
    let core = |status, coverage| Member { core: true, coverage: Some(coverage), ..person(status, &[]) };
    // The first is heeded by everybody, so the first's friendship outweighs the others' doubts.
    let members = vec![core(2, 3), core(-1, 0), core(-1, 0)];
    let ties = vec![tie(1, 0, TieKind::Reports), tie(2, 0, TieKind::Reports)];
    let (even, led) = (facts(&network(members.clone(), vec![])), facts(&network(members, ties)));
    assert!((even[&Fact::CoreSupport] - 0.0).abs() < 1e-9, "{even:?}");
    assert!((even[&Fact::Coverage] - 100.0 / 3.0).abs() < 1e-9);
    assert!(led[&Fact::CoreSupport] > 20.0 && led[&Fact::Coverage] > 45.0, "{led:?}");
}

#[test]
fn who_helps_us_is_counted() {
    let helps = |advocacy| Member { advocacy: Some(advocacy), ..person(1, &[]) };
    let map = network(
        vec![helps(Advocacy::Coach), helps(Advocacy::Coach), helps(Advocacy::PowerSponsor)],
        vec![],
    );
    let facts = facts(&map);
    assert_eq!((facts[&Fact::Coaches], facts[&Fact::PowerSponsors]), (2.0, 1.0));
}

#[test]
fn a_finding_carries_the_figures_behind_it() {
    let map = network(vec![person(1, &["approver"]), person(-1, &["decision-maker"])], vec![]);
    let method = method();
    let figures = facts(&map);
    let found = judge(method.rules(), Subject::Account, &figures);
    let severities: Vec<Severity> = found.iter().map(|finding| finding.rule.severity).collect();
    assert!(severities.is_sorted(), "what matters most comes first: {severities:?}");
    let half = found.iter().find(|it| it.rule.key == "key-players-not-for-us").expect("it speaks");
    let share = half.behind.last().expect("a condition");
    assert_eq!((share.fact, share.value), (Fact::FriendlyKeyPlayers, 1.0));
    assert_eq!((share.of, share.at_most), (Some((Fact::KeyPlayers, 50.0)), Some(50.0)));
}

fn any_member() -> impl Strategy<Value = Member> {
    let role = prop::sample::subsequence(vec!["user", "evaluator", "decision-maker", "approver"], 0..=4);
    let judged = (prop::option::of(-2..=2_i32), prop::option::of(0..=3_i32), prop::option::of(0.0..=1.0_f64));
    (judged, role, any::<bool>(), prop::bool::weighted(0.1), prop::bool::weighted(0.1)).prop_map(
        |((status, coverage, power), roles, core, placeholder, left)| Member {
            status,
            coverage,
            power,
            roles: roles.into_iter().map(str::to_owned).collect(),
            core,
            placeholder,
            left,
            ..Member::default()
        },
    )
}

proptest! {
    #[test]
    fn exactly_one_light_shines_over_people(members in prop::collection::vec(any_member(), 1..12)) {
        let map = network(members, vec![]);
        let said = said_of_account(&map);
        let lights = said.iter().filter(|key| key.starts_with("map-")).count();
        prop_assert_eq!(lights, usize::from(facts(&map)[&Fact::People] > 0.0));
    }

    #[test]
    fn a_rule_speaks_only_if_all_it_needs_is_known(members in prop::collection::vec(any_member(), 1..8)) {
        let map = network(members, vec![]);
        let method = method();
        let rules: Vec<&Rule> = method.rules().collect();
        for at in 0..map.members.len() {
            let figures = of_person(&map, &map.heeded(), at);
            for finding in judge(rules.iter().copied(), Subject::Person, &figures) {
                prop_assert_eq!(finding.behind.len(), finding.rule.when.len());
                for behind in finding.behind {
                    prop_assert_eq!(figures.get(&behind.fact), Some(&behind.value));
                }
            }
        }
    }
}

#[test]
fn the_relationship_is_checked_each_quarter() {
    let checked = |on: &str| Network { checked_on: Some(day(on)), ..network(vec![person(1, &[])], vec![]) };
    let due = |network: &Network| said_of_account(network).contains("self-check-due");
    assert!(!due(&network(vec![person(1, &[])], vec![])), "never asked: nothing is known");
    assert!(!due(&checked("2026-08-28")), "90 days");
    assert!(due(&checked("2026-08-27")), "91 days");
}

#[test]
fn an_accounts_protection_is_told_before_and_after_its_end() {
    let until = |on: &str| Network { protected_until: Some(day(on)), ..network(vec![person(1, &[])], vec![]) };
    let told = |network: &Network| {
        let said = said_of_account(network);
        ["account-protection-ending", "account-protection-over"].map(|rule| said.contains(rule))
    };
    assert_eq!(told(&network(vec![person(1, &[])], vec![])), [false, false], "without an end nothing ends");
    assert_eq!(told(&until("2026-12-27")), [false, false], "31 days");
    assert_eq!(told(&until("2026-12-26")), [true, false], "30 days");
    assert_eq!(told(&until("2026-11-26")), [true, false], "the last day");
    assert_eq!(told(&until("2026-11-25")), [false, true]);
}
