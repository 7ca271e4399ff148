use domain::influence::{
    Contact, DAMPING, Heeded, Tie, TieKind, Voice, heard_from, heeded, other_way, page_rank, steps_of, way_to, weighed,
};
use proptest::prelude::*;

fn tie(from: usize, to: usize, kind: TieKind) -> Tie {
    Tie { from, to, kind }
}

fn ranks(heeded: &[Heeded]) -> Vec<usize> {
    heeded.iter().map(|one| one.rank).collect()
}

#[test]
fn a_small_graph_has_the_page_rank_that_networkx_gives_it() {
    let arrows =
        [(1, 0, 1.0), (2, 0, 1.0), (3, 1, 1.0), (3, 2, 3.0), (0, 2, 2.0), (4, 5, 0.5)];
    let networkx = [
        0.417_843_026_538_669_5,
        0.041_078_486_730_665_29,
        0.410_643_704_121_954_2,
        0.033_879_164_313_950_015,
        0.033_879_164_313_950_015,
        0.062_676_453_980_811_09,
    ];
    for (ours, theirs) in page_rank(6, &arrows).into_iter().zip(networkx) {
        assert!((ours - theirs).abs() < 1e-12, "{ours} {theirs}");
    }
    assert!(page_rank(0, &[]).is_empty());
}

#[test]
fn influence_needs_no_title() {
    // 0 is the chief of 1, 2 and 3; 4 stands outside and has the ear of all.
    let reports = [1, 2, 3].map(|report| tie(report, 0, TieKind::Reports));
    let advises = [0, 1, 2, 3].map(|who| tie(4, who, TieKind::Influence(3)));
    assert_eq!(ranks(&heeded(5, &reports)), [1, 2, 2, 2, 2]);
    let both = heeded(5, &[&reports[..], &advises[..]].concat());
    assert_eq!(ranks(&both), [2, 3, 3, 3, 1]);
    assert!((both[4].percent - 100.0).abs() < 1e-9);
    assert!((both.iter().map(|one| one.part).sum::<f64>() - 1.0).abs() < 1e-9);
}

#[test]
fn each_kind_of_tie_counts_as_it_is_said_to() {
    // Who of 0 and 1 is heeded more, when 2 and 3 are tied to them like this?
    let cases = [
        ("a line beats a dotted one", TieKind::Reports, TieKind::Dotted),
        ("strong beats weak", TieKind::Influence(3), TieKind::Influence(1)),
        ("influence beats a line", TieKind::Influence(2), TieKind::Reports),
        ("an alliance beats an introduction", TieKind::Alliance, TieKind::Introduction),
        ("an alliance beats a conflict", TieKind::Alliance, TieKind::Conflict),
    ];
    let to = |above: usize, kind: TieKind| match kind {
        TieKind::Influence(_) => tie(above, 2, kind),
        _ => tie(2, above, kind),
    };
    for (what, more, less) in cases {
        let all = heeded(3, &[to(0, more), to(1, less)]);
        assert!(all[0].part > all[1].part, "{what}: {all:?}");
    }
    let astray = [tie(0, 0, TieKind::Reports), tie(0, 9, TieKind::Alliance)];
    assert_eq!(ranks(&heeded(3, &astray)), [1, 1, 1], "ties that lead nowhere count for nothing");
}

#[test]
fn influence_comes_from_those_who_heed_and_the_rest_everybody_has_alike() {
    // 1 and 2 report to 0; 2 is influenced by 0 as well, and by 3.
    let ties = [
        tie(1, 0, TieKind::Reports),
        tie(2, 0, TieKind::Reports),
        tie(0, 2, TieKind::Influence(1)),
        tie(3, 2, TieKind::Influence(2)),
        tie(1, 3, TieKind::Conflict),
    ];
    let all = heeded(4, &ties);
    let from = heard_from(4, &ties, 0);
    assert_eq!(from.iter().map(|one| one.from).collect::<Vec<_>>(), [1, 2], "1 heeds nobody else");
    assert!((from[0].part - DAMPING * all[1].part).abs() < 1e-9);
    assert!((from[1].part - DAMPING * all[2].part / 2.0).abs() < 1e-9, "2 of 4 for the line and the influence");
    let alike = |at: usize| all[at].part - heard_from(4, &ties, at).iter().map(|one| one.part).sum::<f64>();
    for at in 1..4 {
        assert!((alike(at) - alike(0)).abs() < 1e-9, "{at} of {all:?}");
    }
    assert!(heard_from(4, &ties, 1).is_empty(), "a conflict is not heeded");
}

fn knows(status: Option<i32>, coverage: i32) -> Contact {
    Contact { status, coverage: Some(coverage), away: false }
}

#[test]
fn the_way_to_a_person_leads_through_friends() {
    use TieKind::{Conflict, Influence, Introduction, Reports};
    let friend = knows(Some(2), 3);
    let stranger = knows(None, 0);
    let enemy = knows(Some(-2), 3);
    let shallow = knows(None, 1);
    let reports = |from, to| tie(from, to, Reports);
    let cases: [(&str, Vec<Contact>, Vec<Tie>, Option<Vec<usize>>); 9] = [
        ("we know them", vec![friend], vec![], Some(vec![0])),
        ("nobody leads there", vec![stranger, friend], vec![], None),
        ("a friend reports to them", vec![stranger, friend], vec![reports(1, 0)], Some(vec![1, 0])),
        ("an enemy leads nowhere", vec![stranger, enemy], vec![reports(1, 0)], None),
        ("a conflict is no way", vec![stranger, friend], vec![tie(1, 0, Conflict)], None),
        ("introductions go one way", vec![stranger, friend], vec![tie(0, 1, Introduction)], None),
        (
            "a friend's word is worth more than a shallow contact",
            vec![shallow, friend],
            vec![tie(1, 0, Introduction)],
            Some(vec![1, 0]),
        ),
        (
            "two friendly steps rather than one through a non-supporter",
            vec![stranger, knows(Some(-1), 3), friend, knows(Some(1), 0)],
            vec![tie(1, 0, Influence(3)), tie(2, 3, Influence(3)), tie(3, 0, Influence(3))],
            Some(vec![2, 3, 0]),
        ),
        (
            "somebody who left leads nowhere",
            vec![stranger, Contact { away: true, ..friend }],
            vec![reports(1, 0)],
            None,
        ),
    ];
    for (what, people, ties, expected) in cases {
        assert_eq!(way_to(&people, &ties, 0).map(|way| way.people), expected, "{what}");
    }
    assert_eq!(way_to(&[], &[], 0), None);
}

#[test]
fn support_counts_the_powerful_more() {
    let voice = |weight, value| Voice { weight, value };
    let group = [voice(3.0, Some(1.0)), voice(1.0, Some(-1.0)), voice(4.0, None)];
    let all = weighed(&group).expect("two are judged");
    assert!((all.percent - 50.0).abs() < 1e-9 && (all.known - 50.0).abs() < 1e-9, "{all:?}");
    assert_eq!(weighed(&group[2..]), None);
    assert_eq!(weighed(&[]), None);
}

fn any_ties() -> impl Strategy<Value = Vec<Tie>> {
    let kind = prop_oneof![
        Just(TieKind::Reports),
        Just(TieKind::Dotted),
        (0..5_u8).prop_map(TieKind::Influence),
        Just(TieKind::Introduction),
        Just(TieKind::Alliance),
        Just(TieKind::Conflict),
    ];
    let one = (0..20_usize, 0..20_usize, kind).prop_map(|(from, to, kind)| tie(from, to, kind));
    prop::collection::vec(one, 0..80)
}

proptest! {
    #[test]
    fn influence_adds_up_and_does_not_hang_on_the_order(
        (ties, shuffled) in any_ties().prop_flat_map(|ties| (Just(ties.clone()), Just(ties).prop_shuffle())),
        people in 1..20_usize,
    ) {
        let (all, again) = (heeded(people, &ties), heeded(people, &shuffled));
        prop_assert!((all.iter().map(|one| one.part).sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!(all.iter().any(|one| one.rank == 1));
        for (a, b) in all.iter().zip(&again) {
            prop_assert!(a.part > 0.0 && (0.0..=100.0 + 1e-9).contains(&a.percent));
            prop_assert!((a.part - b.part).abs() < 1e-9);
        }
    }

    #[test]
    fn more_influence_never_makes_less_heeded(ties in any_ties(), who in 0..20_usize, whom in 0..20_usize) {
        prop_assume!(who != whom);
        let before = heeded(20, &ties)[who].part;
        let more = [ties, vec![tie(who, whom, TieKind::Influence(3))]].concat();
        prop_assert!(heeded(20, &more)[who].part >= before - 1e-9);
    }

    #[test]
    fn a_way_is_made_of_ties_and_begins_with_somebody_known(
        ties in any_ties(),
        people in prop::collection::vec((prop::option::of(-2..=2_i32), prop::option::of(0..=3_i32), prop::bool::weighted(0.1)), 1..20),
        target in 0..20_usize,
    ) {
        let people: Vec<Contact> = people.into_iter().map(|(status, coverage, away)| Contact { status, coverage, away }).collect();
        if let Some(way) = way_to(&people, &ties, target) {
            let steps = steps_of(&way, &people, &ties);
            prop_assert_eq!(steps.iter().map(|step| step.to).collect::<Vec<_>>(), way.people.clone());
            prop_assert_eq!(steps.iter().map(|step| step.ask + step.worth).sum::<u32>(), way.cost, "the steps add up");
            let other = other_way(&way, &people, &ties);
            prop_assert!(other.is_none_or(|other| other.cost >= way.cost), "no other way is cheaper");
            prop_assert_eq!(way.people.last(), Some(&target));
            prop_assert!(people[way.people[0]].coverage >= Some(1));
            for step in way.people.windows(2) {
                prop_assert!(people[step[0]].status != Some(-2) && !people[step[0]].away);
                let tied = |tie: &Tie| [(tie.from, tie.to), (tie.to, tie.from)].contains(&(step[0], step[1]));
                prop_assert!(ties.iter().any(tied));
            }
        }
    }

    #[test]
    fn a_group_is_never_beyond_its_members(voices in prop::collection::vec((0.001..1.0_f64, prop::option::of(-1.0..1.0_f64)), 1..20)) {
        let voices: Vec<Voice> = voices.into_iter().map(|(weight, value)| Voice { weight, value }).collect();
        let values: Vec<f64> = voices.iter().filter_map(|voice| voice.value).collect();
        match weighed(&voices) {
            None => prop_assert!(values.is_empty()),
            Some(all) => {
                let (least, most) = values.iter().fold((1.0_f64, -1.0_f64), |(l, m), v| (l.min(*v), m.max(*v)));
                prop_assert!(all.percent >= 100.0 * least - 1e-9 && all.percent <= 100.0 * most + 1e-9);
                prop_assert!(all.known > 0.0 && all.known <= 100.0 + 1e-9);
            }
        }
    }
}
