use domain::pyramid::{Basis, Member, Spent, Target, measure, measure_time};
use proptest::prelude::*;

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

#[test]
fn each_tier_stands_beside_what_its_scheme_expects() {
    let targets = [
        Target { count: Some(2), ..Target::default() },
        Target { share: Some(30.0), ..Target::default() },
        Target::default(),
    ];
    let account = |tier, revenue| Member { tier, revenue };
    let members = [
        account(Some(0), 600),
        account(Some(1), 300),
        account(Some(1), 100),
        account(None, 50),
        account(Some(9), 7),
        account(Some(1), 0),
    ];
    let pyramid = measure(&targets, &members);
    let [top, middle, bottom] = pyramid.tiers[..] else { panic!("three tiers") };
    assert_eq!((top.actual.count, top.wanted, top.deviation), (1, Some(2), Some(-1)));
    assert_eq!((top.share, top.revenue_share), (25.0, 60.0));
    assert_eq!((middle.share, middle.deviation_share), (75.0, Some(45.0)));
    assert_eq!((bottom.actual.count, bottom.deviation, bottom.share), (0, None, 0.0));
    assert_eq!((pyramid.unassigned.count, pyramid.unassigned.revenue), (2, 57));
    assert_eq!(measure(&[], &members).unassigned.count, 6);
}

const CLASSES: [Target; 2] = [
    Target { count: None, share: Some(25.0), time: Some(60.0) },
    Target { count: None, share: Some(75.0), time: Some(40.0) },
];

fn spent(class: usize, hours: f64, estimate: f64) -> Spent {
    Spent { class: Some(class), hours: Some(hours), estimate: Some(estimate) }
}

#[test]
fn hours_win_and_estimates_fill_the_rest() {
    let time = |accounts: &[Spent]| {
        let pyramid = measure_time(&CLASSES, accounts);
        (pyramid.basis, pyramid.classes[0].time, pyramid.classes[1].time)
    };
    let cases = [
        (vec![spent(0, 30.0, 5.0), spent(1, 10.0, 90.0)], Basis::Hours, 75.0, 25.0),
        (vec![spent(0, 0.0, 20.0), spent(1, -3.0, 30.0)], Basis::Estimates, 40.0, 60.0),
        (vec![spent(0, 8.0, 70.0), spent(1, 0.0, 20.0)], Basis::Both, 80.0, 20.0),
        // These estimates leave nothing for the hours: one account in four has hours.
        (
            vec![spent(0, 8.0, 0.0), spent(1, 0.0, 90.0), spent(1, 0.0, 45.0), spent(1, 0.0, 45.0)],
            Basis::Both,
            25.0,
            75.0,
        ),
        (vec![spent(0, f64::NAN, f64::INFINITY), spent(1, 0.0, 0.0)], Basis::Nothing, 0.0, 0.0),
    ];
    for (accounts, basis, first, second) in cases {
        assert_eq!(time(&accounts), (basis, first, second), "{accounts:?}");
    }
}

#[test]
fn deviations_and_those_who_get_too_much_or_too_little_are_told() {
    let nobody = Spent { class: None, hours: Some(25.0), estimate: None };
    let accounts = [
        spent(0, 10.0, 0.0),
        spent(1, 60.0, 0.0),
        spent(1, 20.0, 0.0),
        spent(1, 5.0, 0.0),
        spent(1, 5.0, 0.0),
        nobody,
    ];
    let pyramid = measure_time(&CLASSES, &accounts);
    assert_eq!((pyramid.unassigned, pyramid.unassigned_time), (1, 20.0));
    let key = pyramid.classes[0];
    assert_eq!((key.count, key.accounts, key.time), (1, 20.0, 10.0));
    assert_eq!((key.deviation_accounts, key.deviation_time), (Some(-5.0), Some(-50.0)));
    let over: Vec<_> = pyramid.over.iter().map(|one| (one.index, one.time, one.fair)).collect();
    assert_eq!(over, [(1, 60.0, 10.0), (2, 20.0, 10.0)]);
    let under: Vec<_> = pyramid.under.iter().map(|one| (one.index, one.time, one.fair)).collect();
    assert_eq!(under, [(0, 10.0, 60.0), (3, 5.0, 10.0), (4, 5.0, 10.0)]);
    assert_eq!(measure_time(&CLASSES, &[spent(0, 0.0, 0.0)]).under, []);
}

proptest! {
    #[test]
    fn all_time_is_somewhere(
        accounts in prop::collection::vec((0..3_usize, 0.0..200.0, 0.0..60.0, any::<bool>()), 1..20),
    ) {
        let read = |&(class, hours, estimate, logs): &(usize, f64, f64, bool)| {
            spent(class, if logs { hours } else { 0.0 }, estimate)
        };
        let accounts: Vec<Spent> = accounts.iter().map(read).collect();
        let pyramid = measure_time(&CLASSES, &accounts);
        let time: f64 = pyramid.classes.iter().map(|class| class.time).sum();
        let anything = pyramid.basis != Basis::Nothing && pyramid.unassigned_time < 100.0 - 1e-9;
        prop_assert!(near(time, if anything { 100.0 } else { 0.0 }), "{time}");
        prop_assert_eq!(pyramid.classes.iter().map(|class| class.count).sum::<usize>() + pyramid.unassigned, accounts.len());
    }
}
